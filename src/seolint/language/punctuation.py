"""Punctuation marks of all languages, by function.

Each set is a string, to look characters up in, to strip them from a text, or, escaped, to put between the brackets of a
pattern. The features in ``boilerplate`` have their own tables, because their weights were learned with those.
"""

from __future__ import annotations

#: Marks that end a sentence if white space follows.
STOPS = ".!?…‽؟۔"
#: Marks that end a sentence, whatever follows.
FREE_STOPS = "。！？｡।॥።။។"
SENTENCE_ENDS = STOPS + FREE_STOPS

STRAIGHT_QUOTES = "\"'"
#: “ also closes what „ opened, and » also opens what « closes: it depends on the other mark.
OPENING_QUOTES = "“„‟«‘‚‹「『"
CLOSING_QUOTES = "”»’›」』"
QUOTES = STRAIGHT_QUOTES + OPENING_QUOTES + CLOSING_QUOTES
#: Quotation marks that cannot be apostrophes: each opening mark, and the marks that close it.
DOUBLE_QUOTES = {'"': '"', "“": "”", "„": "“”", "‟": "”", "”": "”", "«": "»", "»": "«"}

BRACKETS = "()[]{}（）【】"
#: Marks between the end of a sentence and the white space after it: quotation marks, brackets, Markdown emphasis.
CLOSERS = STRAIGHT_QUOTES + CLOSING_QUOTES + "“)]}）】*_"

DASHES = "–—"
#: Marks between the parts of a title: "Sourdough for beginners | Acme Bakery".
TITLE_SEPARATORS = "|–—·•»:-"


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, ignoring closing marks: ``"Really?"`` does, ``Read more`` does not."""
    return text.rstrip(_AFTER_END)[-1:] in _ENDS


_AFTER_END = f"{CLOSERS} "
_ENDS = frozenset(SENTENCE_ENDS)
