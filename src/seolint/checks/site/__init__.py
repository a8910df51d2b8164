"""The kinds of check that look at all pages of a site, one file each. They are imported only when a site is linted."""
