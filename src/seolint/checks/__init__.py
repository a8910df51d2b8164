"""What rules can look for: the kinds of check for one article, those for a whole site, and what they share."""
