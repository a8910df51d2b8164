"""Tells a link to a disclaimer from the label of one."""

from __future__ import annotations

from seolint.health.disclaimers import english_words as lexis
from seolint.health.disclaimers.english_phrases import tokenize

#: Longest text around a link, in words, and longest one such as "Legal disclaimer", which may link to one of any kind.
_LINK_WORDS = 30
_LINK_ALONE = 4


def is_pointer(text: str) -> bool:
    """Whether a short lower-case text with the word "disclaimer" points to one."""
    words = tokenize(text)
    if _is_label(words):
        return False
    if len(words) <= _LINK_ALONE and "legal" in words:
        return True
    return len(words) <= _LINK_WORDS and ("medical" in words or lexis.OTHER_FIELDS.isdisjoint(words))


def _is_label(words: list[str]) -> bool:
    """Whether "disclaimer" is the label of a sentence that follows: "Disclaimer: if you are worried, see your doctor"."""
    after = words[words.index("disclaimer") + 1 :] if "disclaimer" in words else []
    return (
        after[:1] in ([":"], ["."], ["-"], ["–"], ["—"])
        and len(after) > _LINK_ALONE
        and lexis.POINTING.isdisjoint(after)
    )
