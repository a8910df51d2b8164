"""Decodes character references of HTML, such as ``&eacute;``, whatever their author wrote."""

from __future__ import annotations

from seolint.startup.patterns import regex

#: Python converts no number of more than 4,300 digits; no character has one of more than 8.
_LONG = regex(r"&#\d{4000,}")
_BEYOND_ALL = "&#1114112"


def unescape(text: str) -> str:
    """Return the text with its references decoded; numbers that no character has become ``�``."""
    from html import unescape as decode

    return decode(_LONG.sub(_BEYOND_ALL, text) if len(text) > 4000 else text)
