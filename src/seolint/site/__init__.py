"""Runs the site rules: those that compare all files of a folder."""
