"""Content words: what is left of a text without the words that every text has. Not a kind of check."""

from __future__ import annotations

from seolint.language.word_lists import function_words
from seolint.startup.patterns import regex

_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)*")


def words_of(text: str) -> list[str]:
    """The words of a text in lower case; a hyphen parts words."""
    return _WORD.findall(text.casefold())


def content_words(text: str) -> list[str]:
    """The words that carry meaning: no function words, nothing of a single character."""
    return [word for word in words_of(text) if word not in function_words() and len(word) > 1]


def stem(word: str) -> str:
    """The word without a plural ending or the like: enough to hold its forms in a short text together."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
