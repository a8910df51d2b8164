"""The kinds of check that rules use: those for one article, those for a whole site, and what they share."""
