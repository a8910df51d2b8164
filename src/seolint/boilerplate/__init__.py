"""Tells article from boilerplate with learned weights: lines of text and blocks of HTML pages."""
