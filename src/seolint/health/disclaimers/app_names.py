"""Finds what may be the name of a site or an app in a sentence, by its spelling."""

from __future__ import annotations

from seolint.health.disclaimers.english_words import DEFINITE, OPENERS, THINGS
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import escape, regex

if TYPE_CHECKING:
    from collections.abc import Sequence

#: How sites and apps write their names; in symbols such as TgAb, mRNA or NSAIDs the parts are shorter.
_CAMEL_CASE = regex(r"\b[A-Z]?[a-z]{2,}[A-Z]\w*|\b[A-Z]{2,}[a-z]{2,}\w*|\b[A-Z]{6,}\b|\b[A-Z][a-z]{3,}\d[A-Z]\w*")
#: What may be a name at the beginning of a sentence, and the words before it.
_FIRST_NAME = regex(r"\W*(?:[\w ]{4,24}[:：]\s+)?((?:[A-Z][\w&.'’-]*\s+){1,4})")
#: Languages in which a capital does not tell a name from another noun.
_NOUNS_IN_CAPITALS = frozenset(("de",))


def find_spelled_names(text: str, start: int, end: int) -> frozenset[str]:
    """Return the names, in lower case, that part of a text has in camel case or in capitals."""
    return frozenset(map(str.lower, _CAMEL_CASE.findall(text, start, end)))


def find_first_name(text: str, start: int, end: int, language: str) -> list[str]:
    """Return the words with capitals that a part of a text begins with and that may be a name."""
    first = _FIRST_NAME.match(text, start, end) if language not in _NOUNS_IN_CAPITALS else None
    words = first[1].replace("’", "'").split() if first else []
    return words if words and THINGS.isdisjoint(map(str.lower, words)) else []


def is_name(words: list[str], texts: Sequence[str]) -> bool:
    """Whether words with capitals are a name: more than one, or one that is in the texts only with a capital.

    A sentence may begin with any word, so it must be in the middle of one, too.
    """
    if len(words) > 1:
        return words[0].lower() not in OPENERS | DEFINITE
    inside, common = regex(rf"[a-z,] {escape(words[0])}\b"), regex(rf"\b{escape(words[0].lower())}\b")
    return any(map(inside.search, texts)) and not any(map(common.search, texts))
