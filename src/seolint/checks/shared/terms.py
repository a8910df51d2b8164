"""Content words: the words of a text without function words such as "the" and "of"."""

from __future__ import annotations

from seolint.language.letter_case import fold_words
from seolint.language.word_lists import function_words
from seolint.language.words import MARKS
from seolint.startup.patterns import regex

_WORD = regex(rf"[^\W_]+(?:['{MARKS}]+[^\W_]+)*[{MARKS}]*")


def words_of(text: str, language: str | None = None) -> list[str]:
    """Return the words of a text, folded by the rules of its language; a hyphen separates words."""
    return _WORD.findall(fold_words(text, language))


def content_words(text: str) -> list[str]:
    """Return the words that carry meaning: no function words, no single characters."""
    return [word for word in words_of(text) if word not in function_words() and len(word) > 1]


def stem(word: str) -> str:
    """Return the word without a plural ending, which is enough to match its forms in a short text: cities → city."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
