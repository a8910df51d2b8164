"""Finds acronyms that the article never spells out."""

from __future__ import annotations

from functools import cached_property

from seolint.article.wording import is_quoted
from seolint.base.model import Hit
from seolint.checks.shared.verbatim import is_code
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import compiled, escape, regex
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.wording import Occurrence
    from seolint.base.model import Value

VALUES = {
    "text": "the acronym",
    "meaning": "what it stands for",
    "count": "how often the article uses it",
}
#: Largest share of words in capitals in a sentence; beyond it, the sentence is a headline in capitals.
_SHOUTED = 0.4
#: Letters that identify a word whatever its ending.
_STEM = 4
_WORD = regex(r"\w+")
_BETWEEN = r"[\w’'.]*[^\w\n]{1,3}(?:(?:of|and|the|for|in|to|on|by|with|a|an)[^\w\n]{1,2}){0,2}"


@record
class Options:
    """Which acronyms to look for, and when they matter.

    Attributes:
        acronyms: The acronyms to look for, each with what it stands for.
        min_count: Acronyms used fewer times than this are not reported.
    """

    acronyms: dict[str, str] = field(default_factory=dict)
    min_count: int = 2

    @cached_property
    def folded(self) -> dict[str, str]:
        """The acronyms by their lower-case form."""
        return {acronym.lower(): acronym for acronym in self.acronyms}

    @cached_property
    def known(self) -> frozenset[str]:
        """The lower-case acronyms as a set."""
        return frozenset(self.folded)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at the first place of each acronym that the article never spells out."""
    wording = article.wording
    whole = ""
    for folded in sorted(options.known & wording.vocabulary):
        acronym = options.folded[folded]
        indexes = wording.places_of(folded)
        if len(indexes) < options.min_count:
            continue
        places = [place for place in map(wording.place, indexes) if _is_used(article, place, acronym)]
        whole = whole or _whole(article)
        meaning = options.acronyms[acronym]
        if len(places) >= options.min_count and not is_explained(acronym, meaning, whole):
            values: dict[str, Value] = {"text": acronym, "meaning": meaning, "count": len(places)}
            yield Hit(places[0].block, values, places[0].start, places[0].end)


def _whole(article: Article) -> str:
    title = article.title.text if article.title is not None else ""
    return f"{title}\n{article.text}"


def _is_used(article: Article, place: Occurrence, acronym: str) -> bool:
    words = place.sentence.words
    if place.words[0] != acronym or sum(map(str.isupper, words)) > _SHOUTED * len(words):
        return False
    return not is_quoted(place.block.text, place.start) and not is_code(article, place.block, place.start, place.end)


def is_explained(acronym: str, meaning: str, text: str) -> bool:
    """Whether the text spells out the acronym: its meaning, words next to it, or words with its initials."""
    if f"({acronym})" in text or meaning.lower() in text.lower():  # the usual case, and cheaper than the patterns
        return True
    beginnings = (escape(word[:_STEM]) + r"\w*" for word in _WORD.findall(meaning))
    letters = escape(acronym)
    initials = _BETWEEN.join(letter for letter in acronym if letter.isalpha())
    spelled_out = (
        r"(?i)\b" + r"[^\w\n]+".join(beginnings),
        rf"[(\[]{letters}s?\b|\b{letters}s?\b[^\w\n]{{0,3}}[(\[–—:=]\s*\w|\b{letters}s? (?:stands|is short) for",
        rf"(?i)\b{initials}[a-z]{{2,}}",
    )
    return any(compiled(pattern).search(text) for pattern in spelled_out)
