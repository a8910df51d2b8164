"""Counts characters as readers see them."""

from __future__ import annotations

#: What joins emoji into one, and the first and last of the letters that make flags and of the skin tones.
_JOINER = "\u200d"
_FLAGS, _TONES = ("\U0001f1e6", "\U0001f1ff"), ("\U0001f3fb", "\U0001f3ff")


def count_seen(text: str) -> int:
    """Return the number of characters that readers see: an accent, an emoji of several parts and a flag count once.

    This is close to the grapheme clusters of Unicode (UAX #29), without the rules for Hangul and Indic syllables.
    """
    if text.isascii():
        return len(text)
    from unicodedata import category

    seen, previous, flags = 0, "", 0
    for character in text:
        is_flag = _FLAGS[0] <= character <= _FLAGS[1]
        flags = flags + 1 if is_flag else 0
        joins = (
            previous == _JOINER
            or category(character) in {"Mn", "Me", "Cf"}
            or _TONES[0] <= character <= _TONES[1]
            or (is_flag and flags % 2 == 0)
        )
        seen += not (joins and previous)
        previous = character
    return seen
