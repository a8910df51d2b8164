"""One term that is spelled in several ways: in one word, in two, with a hyphen, or with other capitals."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from seolint.checks.speech import is_own
from seolint.checks.terms import FUNCTION_WORDS
from seolint.checks.verbatim import is_code
from seolint.model import Hit
from seolint.records import record
from seolint.wording import is_quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article import Article
    from seolint.wording import Place, Wording

VALUES = frozenset({"term", "variant", "count", "variant_count"})
_SHORTEST_PART, _SHORTEST_TERM = 3, 6
_INNER_CAPITAL = re.compile(r"(?<=[a-z])[A-Z]")
_HYPHENATED = re.compile(r"[a-z]+(?:-[a-z]{2,})+")


@record
class Options:
    """What is not one term.

    Attributes:
        apart: words that mean something else when they are parted (``everyday``, ``resign``).
        particles: words that part from the verb before them (``set up`` and ``setup``).
        min_count: the spellings together stand at least so often.
    """

    apart: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    min_count: int = 3

    @cached_property
    def parted(self) -> frozenset[str]:
        """Words with another meaning when parted, to look up."""
        return frozenset(self.apart)

    @cached_property
    def loose(self) -> frozenset[str]:
        """Words that two-word spellings are not made of, to look up."""
        return FUNCTION_WORDS.union(self.particles)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """A hit at the first place of each spelling that is rarer than another one of the same term."""
    wording = article.wording
    for term in sorted({*_joined(wording, options), *_parted(wording, options)}):
        yield from _compare(
            [_places(article, indexes, size) for indexes, size in _spellings(wording, term, options)], options
        )
    for folded in sorted(_with_inner_capitals(wording)):
        yield from _compare(_by_capitals(article, wording.at[folded]), options)


def _joined(wording: Wording, options: Options) -> Iterator[str]:
    """The terms that stand with a hyphen and in one word, in one word."""
    for word in wording.at:
        if "-" in word and _HYPHENATED.fullmatch(word):
            term = word.replace("-", "")
            if term in wording.at and len(term) >= _SHORTEST_TERM - 1 and term not in options.parted:
                yield term


def _parted(wording: Wording, options: Options) -> Iterator[str]:
    """The terms that stand in two words and in one, in one word."""
    at = wording.at
    for one, two in pairwise(wording.words):
        if one + two in at and _is_term((one, two), options) and one + two not in options.parted:
            yield one + two


def _is_term(pair: tuple[str, str], options: Options) -> bool:
    """Whether the words can be one term: none is short, a particle, a number or a word that every text has."""
    return all(len(word) >= _SHORTEST_PART and word.isalpha() and word not in options.loose for word in pair)


def _spellings(wording: Wording, term: str, options: Options) -> Iterator[tuple[list[int], int]]:
    """Where each spelling stands in the row of words, and how many words it has."""
    yield wording.at.get(term, []), 1
    hyphenated = [index for word in wording.at if word.replace("-", "") == term != word for index in wording.at[word]]
    yield hyphenated, 1
    pairs = enumerate(pairwise(wording.words))
    yield [index for index, pair in pairs if "".join(pair) == term and _is_term(pair, options)], 2


def _places(article: Article, indexes: Iterable[int], size: int) -> list[Place]:
    found = [article.wording.place(index, size) for index in indexes]
    return [place for place in found if is_own(article, place) and (size == 1 or place.text.count(" ") == 1)]


def _with_inner_capitals(wording: Wording) -> set[str]:
    """The folded words that stand with a capital inside them."""
    row = wording.row
    found = set()
    for match in _INNER_CAPITAL.finditer(row):
        end = row.find("\n", match.end())
        found.add(row[row.rfind("\n", 0, match.start()) + 1 : end if end > 0 else None].lower())
    return {word for word in found if word.isalpha() and len(wording.at.get(word, ())) > 1}


def _by_capitals(article: Article, indexes: Iterable[int]) -> list[list[Place]]:
    """The places of a word by its capitals; all capitals are for headlines, a small first letter is for code."""
    spellings: dict[str, list[Place]] = {}
    for index in indexes:
        word = article.wording.written[index]
        place = article.wording.place(index)
        if word[0].isupper() and not word.isupper() and not _is_shown(article, place):
            spellings.setdefault(word, []).append(place)
    return list(spellings.values())


def _is_shown(article: Article, place: Place) -> bool:
    return is_quoted(place.block.text, place.start) or is_code(article, place.block, place.start, place.end)


def _compare(spellings: list[list[Place]], options: Options) -> Iterator[Hit]:
    known = sorted((places for places in spellings if places), key=len, reverse=True)
    if len(known) < 2 or sum(map(len, known)) < options.min_count:
        return
    term = known[0]
    for places in known[1:]:
        first = places[0]
        values = {"term": term[0].text, "variant": first.text, "count": len(term), "variant_count": len(places)}
        yield Hit(first.block, values, first.start, first.end)
