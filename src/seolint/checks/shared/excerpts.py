"""Stretches of a text as messages show them."""

from __future__ import annotations

#: Characters shown of a line, and of a sentence, which needs more of its context.
LINE, SENTENCE = 61, 120


def shorten(text: str, longest: int = LINE) -> str:
    """The text on one line, cut with ``…`` where it is longer than ``longest`` characters."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
