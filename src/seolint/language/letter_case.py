"""Folds texts for comparison: case by the rules of the language, forms of letters, apostrophes, invisible characters."""

from __future__ import annotations

import unicodedata

#: Languages in which "ı" and "i" are two letters, each with a capital of its own.
_DOTTED = frozenset(("tr", "az"))
_CAPITALS = {ord("I"): "ı", ord("İ"): "i"}
#: Apostrophes as a keyboard has them; soft hyphens and characters without width are no part of a word.
_SIGNS = {ord(sign): "'" for sign in "’ʼ‛′＇"} | dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
#: The accent that Greek capitals lack.
_TONOS = "\u0301"


def fold_words(text: str, language: str | None = None) -> str:
    """Return the text for comparison of words: ``KAPAKLI`` → ``kapaklı`` in Turkish, ``kapakli`` in English.

    Composed and decomposed letters are the same, and so are wide and narrow ones.
    """
    if language in _DOTTED:
        text = unicodedata.normalize("NFC", text).translate(_CAPITALS)
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKC", text.translate(_SIGNS)).casefold().replace("i\u0307", "i")
    if language == "el":
        bare = unicodedata.normalize("NFD", folded).replace(_TONOS, "")
        return unicodedata.normalize("NFC", bare)
    return unicodedata.normalize("NFC", folded)
