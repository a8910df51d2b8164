"""Finds articles with the same text, exactly or nearly."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from seolint.checks.shared.routes import apart
from seolint.checks.shared.site import SiteHit, name_others, point_to
from seolint.language.similarity import compare, split_bands, unpack
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.page_summary import PageSummary
    from seolint.base.model import Value
    from seolint.checks.shared.site import Site

VALUES = {
    "others": "the paths of the other pages",
    "pages": "the number of pages",
    "percent": "how alike the first two are, in percent",
}

#: Limits that keep many pages from one template cheap: pages looked at per band that a page shares with them, and pages
#: compared with it, those that share the most bands first.
_REACH, _COMPARED = 6, 8


@record
class Options:
    """When articles count as the same.

    Attributes:
        min_words: Shorter articles are not compared.
        min_words_near: Shorter articles are reported only if they are exactly the same.
        min_similarity: The share of runs of three words, from 0 to 1, that two articles must have in common. Below
            0.65, some pairs are missed.

    Variants:
        near: the articles are nearly the same
    """

    min_words: int = 40
    min_words_near: int = 120
    min_similarity: float = 0.8


def find(site: Site, options: Options) -> Iterator[SiteHit]:
    """Yield a hit for each set of similar articles, at the first of them.

    Variant ``near``: they are not identical; ``percent`` says how similar the first two are.
    """
    pages = [page for page in site.judged if page.is_listed and page.words >= options.min_words]
    for members in group(pages, options):
        alike = apart(members)
        if len(alike) > 1:
            yield _hit(alike)


def group(pages: list[PageSummary], options: Options) -> list[list[PageSummary]]:
    """Return the pages in sets of similar ones, each in order; most sets have one page."""
    sets = _Sets(len(pages))
    _join_same(pages, sets)
    _join_alike(pages, sets, options)
    return [[pages[number] for number in members] for members in sets.all()]


def _hit(pages: list[PageSummary]) -> SiteHit:
    first = pages[0]
    is_same = all(page.text == first.text for page in pages)
    percent = 100 if is_same else min(99, round(100 * compare(unpack(first.shingles), unpack(pages[1].shingles))))
    values: dict[str, Value] = {"others": name_others(pages), "pages": len(pages), "percent": percent}
    related = point_to(pages, "the same text" if is_same else "nearly the same text")
    return SiteHit(first, *first.opening, values, "" if is_same else "near", related)


def _join_same(pages: list[PageSummary], sets: _Sets) -> None:
    seen: dict[bytes, int] = {}
    for number, page in enumerate(pages):
        sets.join(seen.setdefault(page.text, number), number)


def _join_alike(pages: list[PageSummary], sets: _Sets, options: Options) -> None:
    hashes = lru_cache(maxsize=512)(lambda number: unpack(pages[number].shingles))
    shared: dict[tuple[int, bytes], list[int]] = {}
    for number, page in enumerate(pages):
        if page.words < options.min_words_near:
            continue
        buckets = [shared.setdefault(band, []) for band in split_bands(page.bands)]
        near = Counter(other for bucket in buckets for other in (*bucket[: _REACH // 2], *bucket[-_REACH // 2 :]))
        for other, _ in near.most_common(_COMPARED):
            is_new = sets.top(other) != sets.top(number) and _may_be_alike(page, pages[other], options)
            if is_new and compare(hashes(number), hashes(other)) >= options.min_similarity:
                sets.join(other, number)
        for bucket in buckets:
            bucket.append(number)


def _may_be_alike(one: PageSummary, other: PageSummary, options: Options) -> bool:
    """Whether their languages and numbers of shingles allow the similarity."""
    sizes = sorted((len(one.shingles), len(other.shingles)))
    return one.language == other.language and sizes[0] >= options.min_similarity * sizes[1]


class _Sets:
    """Numbers joined into sets (union-find)."""

    def __init__(self, size: int) -> None:
        self.above = list(range(size))

    def top(self, number: int) -> int:
        """Return the smallest number in the set of a number."""
        while self.above[number] != number:
            self.above[number] = self.above[self.above[number]]
            number = self.above[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Merge the sets of two numbers."""
        low, high = sorted((self.top(one), self.top(other)))
        self.above[high] = low

    def all(self) -> list[list[int]]:
        """Return the sets, each in order."""
        members: dict[int, list[int]] = {}
        for number in range(len(self.above)):
            members.setdefault(self.top(number), []).append(number)
        return list(members.values())
