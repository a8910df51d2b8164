"""One article through the rules: which run when, what they find, and what fixes do."""
