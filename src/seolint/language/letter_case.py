"""Folds texts for comparison: case by the rules of the language, forms of letters, apostrophes, missing marks."""

from __future__ import annotations

import unicodedata

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from re import Match

#: Languages in which "ı" and "i" are two letters, each with a capital of its own.
_DOTTED = frozenset(("tr", "az"))
_CAPITALS = {ord("I"): "ı", ord("İ"): "i"}
#: Apostrophes as a keyboard has them; soft hyphens and characters without width are no part of a word.
_SIGNS = {ord(sign): "'" for sign in "’ʼ‛′＇"} | dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
#: The accent that Greek capitals lack.
_TONOS = "\u0301"
#: How letters are written where their marks are left out, as in capitals or on other keyboards.
_PLAIN = {
    letter: plain
    for plain, letters in (
        ("a", "áàâãą"),
        ("c", "çćč"),
        ("e", "éèêëę"),
        ("g", "ğ"),
        ("i", "íìîïı"),
        ("l", "ł"),
        ("n", "ñń"),
        ("o", "óòôõ"),
        ("s", "śş"),
        ("u", "úùû"),
        ("z", "źż"),
        ("ae", "äæ"),
        ("oe", "öø"),
        ("ue", "ü"),
        ("aa", "å"),
        ("ss", "ß"),
        ("е", "ё"),
    )
    for letter in letters
}
_TURKISH = _PLAIN | {"ö": "o", "ü": "u"}
#: A letter alone is a word, and another one without its mark: "é" (is) and "e" (and).
_MARKED = regex(rf"(?<=[^\W\d_])[{''.join(_PLAIN)}]|[{''.join(_PLAIN)}](?=[^\W\d_])")


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


def spell_plainly(text: str, language: str) -> str:
    """Return a lower-case text without the marks of its letters: "ärztlich" → "aerztlich", "médico" → "medico"."""
    if text.isascii():
        return text
    plain = _TURKISH if language == "tr" else _PLAIN

    def replace(found: Match[str]) -> str:
        return plain[found[0]]

    return _MARKED.sub(replace, text)
