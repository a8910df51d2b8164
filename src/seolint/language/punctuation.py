"""Punctuation marks of all languages, by what they do.

Each is a string: its characters can be looked up, stripped from a text, or, escaped, put between the brackets of a
pattern. The features in ``boilerplate`` have tables of their own, since their weights were learned with those.
"""

from __future__ import annotations

#: End a sentence where white space follows.
STOPS = ".!?…‽؟۔"
#: End a sentence whatever follows.
FREE_STOPS = "。！？｡।॥።။។"
SENTENCE_ENDS = STOPS + FREE_STOPS

STRAIGHT_QUOTES = "\"'"
#: “ closes what „ opened, and » opens what « closes: which it is, the other mark tells.
OPENING_QUOTES = "“„‟«‘‚‹「『"
CLOSING_QUOTES = "”»’›」』"
QUOTES = STRAIGHT_QUOTES + OPENING_QUOTES + CLOSING_QUOTES
#: The marks that are no apostrophes: each opening one, and those that close it.
DOUBLE_QUOTES = {'"': '"', "“": "”", "„": "“”", "‟": "”", "”": "”", "«": "»", "»": "«"}

BRACKETS = "()[]{}（）【】"
#: Stand between the end of a sentence and the white space after it: quotation marks, brackets, marks of emphasis.
CLOSERS = STRAIGHT_QUOTES + CLOSING_QUOTES + "“)]}）】*_"

DASHES = "–—"
#: Stand between the parts of a title: "Sourdough for beginners | Acme Bakery".
TITLE_SEPARATORS = "|–—·•»:-"


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, closing marks apart: ``"Really?"`` does, ``Read more`` does not."""
    return text.rstrip(_AFTER_END)[-1:] in _ENDS


_AFTER_END = f"{CLOSERS} "
_ENDS = frozenset(SENTENCE_ENDS)
