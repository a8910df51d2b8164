"""Finds lines on so many pages that they belong to the site, not to its articles."""

from __future__ import annotations

from array import array

from seolint.checks.shared.site import MAX_RELATED, OtherPlace, SiteHit
from seolint.checks.site import alike
from seolint.checks.site.alike import group
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.page_summary import PageSummary
    from seolint.base.model import Value
    from seolint.checks.shared.site import Site

VALUES = {
    "line": "the line",
    "pages": "the number of pages it is on",
    "percent": "the share of the pages, in percent",
}

#: Bytes in the hash of a line.
_SIZE = 8
#: When a page counts as a copy of another one.
_COPIES = alike.Options(min_words=0, min_words_near=60, min_similarity=0.75)


@record
class Options:
    """How often is too often.

    Attributes:
        min_share: The share of the pages in one language, from 0 to 1, from which a line is reported.
        min_pages: The number of pages from which a line is reported.
        max_lines: The most lines to report, the most frequent first.
    """

    min_share: float = 0.3
    min_pages: int = 5
    max_lines: int = 30


def find(site: Site, options: Options) -> Iterator[SiteHit]:
    """Yield a hit for each such line at its first place; repeats on a page and copies of a page count once."""
    by_language: dict[str, list[PageSummary]] = {}
    for page in site.judged:
        by_language.setdefault(page.language or site.language, []).append(page)
    for pages in by_language.values():
        if _count_often(pages, options):
            different = [alike[0] for alike in group(pages, _COPIES)]
            often = _count_often(different, options)
            holders = _find_holders(different, {line for _, line in often})
            for number, line in often:
                yield from _hit(site, holders[line], number, len(different))


def _count_often(pages: list[PageSummary], options: Options) -> list[tuple[int, bytes]]:
    """Return the lines that are on many of the pages, with the number of pages; the most frequent first."""
    least = max(options.min_pages, options.min_share * len(pages))
    counts: dict[bytes, int] = {}
    for page in pages:
        for line in set(_split(page.lines)):
            counts[line] = counts.get(line, 0) + 1
    often = [(number, line) for line, number in counts.items() if number >= least]
    return sorted(often, key=lambda pair: (-pair[0], pair[1]))[: options.max_lines]


def _find_holders(pages: Iterable[PageSummary], lines: set[bytes]) -> dict[bytes, list[tuple[PageSummary, int]]]:
    """Return, for each line, the first pages that have it, with its number there."""
    found: dict[bytes, list[tuple[PageSummary, int]]] = {line: [] for line in lines}
    for page in pages:
        own = _split(page.lines)
        for line in lines.intersection(own):
            if len(found[line]) <= MAX_RELATED:
                found[line].append((page, array("I", page.line_numbers)[own.index(line)]))
    return found


def _split(lines: bytes) -> list[bytes]:
    return [lines[start : start + _SIZE] for start in range(0, len(lines), _SIZE)]


def _hit(site: Site, holders: list[tuple[PageSummary, int]], number: int, pages: int) -> Iterator[SiteHit]:
    (page, place), *others = holders
    read = site.read_line(page, place)
    if read is not None:
        text, span = read
        related = tuple(OtherPlace(other, *other.opening, "the same line is on this page") for other, _ in others)
        values: dict[str, Value] = {"line": text, "pages": number, "percent": min(100, round(100 * number / pages))}
        yield SiteHit(page, *span, values, related=related)
