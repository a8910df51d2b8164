"""Finds one term spelled in several ways: as one word, as two, with a hyphen, or with other capitals."""

from __future__ import annotations

from functools import cached_property
from operator import add

from seolint.article.wording import fold_phrase, is_quoted
from seolint.base.model import Hit
from seolint.checks.shared.speech import is_own
from seolint.checks.shared.verbatim import is_code
from seolint.language.word_lists import function_words
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.wording import Occurrence, Wording
    from seolint.base.model import Value

VALUES = {
    "term": "the most frequent spelling",
    "variant": "the other spelling",
    "count": "how often the most frequent one occurs",
    "variant_count": "how often the other one occurs",
}
FOLDED = {"apart": fold_phrase, "particles": fold_phrase}
#: Shortest part and shortest term that are compared, in letters.
_SHORTEST_PART, _SHORTEST_TERM = 3, 5
_TAGS = frozenset("#@")
_HYPHENATED = regex(r"[a-z]+(?:-[a-z]{2,})+")


@record
class Options:
    """What is not the same term.

    Attributes:
        apart: Words that mean something else when split, such as ``everyday``.
        particles: Particles that separate from a verb, such as ``up`` in ``set up`` and ``setup``.
        min_count: How often all spellings together must occur.
    """

    apart: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    min_count: int = 3

    @cached_property
    def parted(self) -> frozenset[str]:
        """The words in ``apart`` as a set."""
        return frozenset(self.apart)

    @cached_property
    def loose(self) -> frozenset[str]:
        """Words that cannot be part of a two-word spelling."""
        return function_words().union(self.particles)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at the first place of each spelling that is less frequent than another one of the same term."""
    wording = article.wording
    hyphenated, parted = _hyphenated(wording, options), _parted(wording, options)
    for term in sorted(hyphenated.keys() | parted.keys()):
        hyphens = sorted(index for word in hyphenated.get(term, ()) for index in wording.places_of(word))
        spellings = ((wording.places_of(term), 1), (hyphens, 1), (parted.get(term, []), 2))
        places = [_places(article, indexes, size) for indexes, size in spellings]
        if len({_is_name(alike) for alike in places if alike}) == 1:
            yield from _compare(places, options)
    for folded in sorted(_with_inner_capitals(wording)):
        yield from _compare(_by_capitals(article, wording.places_of(folded)), options)


def _hyphenated(wording: Wording, options: Options) -> dict[str, list[str]]:
    """Return the hyphenated spellings by the same term as one word, if the text has both."""
    found: dict[str, list[str]] = {}
    for word in [word for word in wording.places if "-" in word]:
        if _HYPHENATED.fullmatch(word):
            term = word.replace("-", "")
            if term in wording.vocabulary and len(term) >= _SHORTEST_TERM and term not in options.parted:
                found.setdefault(term, []).append(word)
    return found


def _parted(wording: Wording, options: Options) -> dict[str, list[int]]:
    """Return the indexes of two-word spellings by the same term as one word, if the text has both."""
    words = wording.words
    terms = wording.vocabulary.intersection(map(add, words, words[1:])) - options.parted
    found: dict[str, list[int]] = {}
    for term in terms:
        for cut in range(_SHORTEST_PART, len(term) - _SHORTEST_PART + 1):
            pair = term[:cut], term[cut:]
            places = wording.places_of(pair[0]) if _is_term(pair, options) else []
            found.setdefault(term, []).extend(index for index in places if wording.has(pair, index))
    return {term: sorted(places) for term, places in found.items() if places}


def _is_term(pair: tuple[str, str], options: Options) -> bool:
    """Whether the words can be one term: none is short, a particle, a number or a function word."""
    return all(len(word) >= _SHORTEST_PART and word.isalpha() and word not in options.loose for word in pair)


def _places(article: Article, indexes: Iterable[int], size: int) -> list[Occurrence]:
    found = [article.wording.place(index, size) for index in indexes]
    return [place for place in found if _is_plain(article, place, size)]


def _is_plain(article: Article, place: Occurrence, size: int) -> bool:
    """Whether the words are the article's own, one space apart, and not a hashtag, which has to be one word."""
    if place.block.text[place.start - 1 : place.start] in _TAGS or (size == 2 and place.text.count(" ") != 1):
        return False
    return is_own(article, place)


def _is_name(places: list[Occurrence]) -> bool:
    """Whether the term always has a capital: `Endgame`, the brand, is not another spelling of `end-game`."""
    return all(place.words[0][0].isupper() and not place.is_first for place in places)


def _with_inner_capitals(wording: Wording) -> set[str]:
    """Return the folded form of words that are written with a capital inside, such as `GitHub`."""
    capitalized = set(wording.written) - wording.vocabulary
    inner = (word for word in capitalized if not word.istitle() and not word.isupper() and word.isalpha())
    return {word.lower() for word in inner}


def _by_capitals(article: Article, indexes: Iterable[int]) -> list[list[Occurrence]]:
    """Return the places of a word grouped by capitals, without headlines in capitals and code in lower case."""
    written = ((article.wording.written[index], index) for index in indexes)
    named = [(word, index) for word, index in written if word[0].isupper() and not word.isupper()]
    spellings: dict[str, list[Occurrence]] = {word: [] for word, _ in named}
    for word, index in named if len(spellings) > 1 else ():
        place = article.wording.place(index)
        if not _is_shown(article, place):
            spellings[word].append(place)
    return list(spellings.values())


def _is_shown(article: Article, place: Occurrence) -> bool:
    return is_quoted(place.block.text, place.start) or is_code(article, place.block, place.start, place.end)


def _compare(spellings: list[list[Occurrence]], options: Options) -> Iterator[Hit]:
    known = sorted((places for places in spellings if places), key=len, reverse=True)
    if len(known) < 2 or sum(map(len, known)) < options.min_count:
        return
    term = known[0]
    for places in known[1:]:
        first = places[0]
        values: dict[str, Value] = {
            "term": term[0].text,
            "variant": first.text,
            "count": len(term),
            "variant_count": len(places),
        }
        yield Hit(first.block, values, first.start, first.end)
