"""Finds words and phrases that have a better wording, one by one or by how many there are."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import product

from seolint.article.origins import Within
from seolint.article.wording import fold_phrase
from seolint.base.model import Hit, NotEvaluated, Text
from seolint.checks.shared.speech import is_own
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Protocol

    from seolint.article.article import Article
    from seolint.article.wording import Occurrence, Wording
    from seolint.base.model import Value

    #: The words of a phrase, the index of the word it is looked up by, and the better wording (None: an exception).
    Phrase = tuple[tuple[str, ...], int, str | None]

    class Searched(Protocol):
        """Phrases to look for."""

        @property
        def lookup(self) -> Mapping[str, list[Phrase]]:
            """The phrases by the word they are looked up by."""

        @property
        def keys(self) -> frozenset[str]:
            """The words that phrases are looked up by."""


PREPARED = ("lookup", "keys")
VALUES = {
    "text": "the phrase as the article has it; with `max_density` the most frequent",
    "instead": "the better wording",
    "count": "how many there are",
    "words": "the number of words in the article",
    "density": "phrases per 1,000 words",
}
FOLDED = {"phrases": fold_phrase, "unless": fold_phrase}
#: Most places named with a finding.
_SHOWN = 10
#: Shortest article for which a density is meaningful, in words.
_FEWEST_WORDS = 200


@record
class Options:
    """The phrases.

    A phrase is written in lower case. A slash separates words that can take the same place: ``in/with regard to`` is
    two phrases.

    Attributes:
        phrases: For each better wording, the phrases it replaces.
        unless: Longer phrases in which one of these is right.
        max_density: The most phrases per 1,000 words; if set, the article is reported once. 0 reports each wording at
            its first place.
        spared_density: The phrases per 1,000 words up to which none is reported.
        min_count: With ``max_density``: articles with fewer phrases are not reported.

    Variants:
        far: more than twice ``max_density``
    """

    phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unless: tuple[str, ...] = ()
    max_density: float = 0
    spared_density: float = 0
    min_count: int = 3

    @cached_property
    def lookup(self) -> Mapping[str, list[Phrase]]:
        """The phrases by the word they are looked up by."""
        phrases = ((phrase, instead) for instead, phrases in self.phrases.items() for phrase in phrases)
        return index_phrases([*phrases, *((phrase, None) for phrase in self.unless)])

    @cached_property
    def keys(self) -> frozenset[str]:
        """The words that phrases are looked up by."""
        return frozenset(self.lookup)


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit for each better wording, with its other places as related; or one hit for too many phrases."""
    if options.max_density and article.counts.words < _FEWEST_WORDS:
        yield NotEvaluated(f"the text has fewer than {_FEWEST_WORDS} words")
        return
    matches = find_phrases(article.wording, options)
    if options.max_density and not _is_dense(article, len(matches), options):
        return
    found = [(article.wording.place(start, length), instead) for start, length, instead in matches]
    found = [(place, instead) for place, instead in found if is_own(article, place)]
    if options.max_density:
        yield from _judge_density(article, [place for place, _ in found], options)
        return
    if 1000 * len(found) <= options.spared_density * article.counts.words:
        return
    by_wording: dict[str, list[Occurrence]] = {}
    for place, instead in found:
        by_wording.setdefault(instead, []).append(place)
    for instead, places in by_wording.items():
        yield _hit(places, {"instead": instead, "count": len(places), "words": 0, "density": 0})


def find_phrases(wording: Wording, options: Searched) -> list[tuple[int, int, str]]:
    """Return start (index of the word), length in words and better wording of each phrase found.

    They are in order; of phrases that overlap, the longest counts.
    """
    found = []
    reached = 0
    for start, minus_length, instead in sorted(_matches(wording, options), key=lambda match: match[:2]):
        if start >= reached:
            reached = start - minus_length
            if instead is not None:
                found.append((start, -minus_length, instead))
    return found


def _matches(wording: Wording, options: Searched) -> Iterator[tuple[int, int, str | None]]:
    for key in options.keys & wording.places.keys():
        indexes = wording.places[key]
        for words, offset, instead in options.lookup[key]:
            for index in indexes:
                if len(words) == 1 or wording.has(words, index - offset):
                    yield index - offset, -len(words), instead


def _is_dense(article: Article, count: int, options: Options) -> bool:
    return count >= options.min_count and 1000 * count / article.counts.words > options.max_density


def _judge_density(article: Article, places: list[Occurrence], options: Options) -> Iterator[Hit]:
    if _is_dense(article, len(places), options):
        words = article.counts.words
        density = 1000 * len(places) / words
        values: dict[str, Value] = {"instead": "", "count": len(places), "words": words, "density": round(density, 1)}
        yield _hit(places, values, "far" if density > 2 * options.max_density else "")


def _hit(places: list[Occurrence], values: dict[str, Value], variant: str = "") -> Hit:
    first = places[0]
    commonest = Counter(place.text.lower() for place in places).most_common(1)[0][0]
    others = [(Text(place.text, Within(place.block, place.start)), "also here") for place in places[1:_SHOWN]]
    shown = commonest if values["density"] else first.text
    values["text"] = " ".join(shown.split())
    return Hit(
        first.block,
        values,
        first.start,
        first.end,
        variant=variant,
        related=tuple(others),
        whole=bool(values["density"]),
    )


def index_phrases(phrases: Iterable[tuple[str, str | None]]) -> dict[str, list[Phrase]]:
    """Return the phrases by their longest word, which is usually the rarest and so the fastest to look up."""
    index: dict[str, list[Phrase]] = {}
    for written, instead in phrases:
        for words in _readings(written):
            key = max(words, key=len)
            index.setdefault(key, []).append((words, words.index(key), instead))
    return index


def _readings(written: str) -> Iterable[tuple[str, ...]]:
    """Return the phrases that one with slashes is short for: ``in/with regard`` → ``in regard``, ``with regard``."""
    parts = written.split()
    return product(*(part.split("/") for part in parts)) if "/" in written else (tuple(parts),)
