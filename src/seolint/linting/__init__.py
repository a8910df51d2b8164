"""Runs the rules over one article and applies fixes."""
