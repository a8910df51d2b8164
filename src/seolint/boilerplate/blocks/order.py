"""Context before and after a block: the heading of its section, and short texts that mark the end of an article."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.evidence import Weighed
    from seolint.boilerplate.blocks.sums import Sums

#: A text with fewer words may be a mark, such as "Related stories" or "About the author".
MARK_WORDS = 12
#: How many blocks on either side of a block are searched for marks.
NEARBY = 3
#: Fewest words of a block that counts as long.
LONG = 20
_NO_MARK = 4000
_NO_SECTION = (-1.0, -1.0, -9000.0, 0)
_NO_HEADING = (-9000, 0, 99)

#: Names of the figures about a block's position.
NAMES = (
    *("mark.least", "mark.next", "mark.before", "long.before"),
    *("first.words", "last.blocks", "last.words"),
    *("section.likely", "section.links", "section.evidence", "section.words"),
    *("heading.evidence", "heading.level", "heading.blocks"),
)


class Order:
    """Figures that depend on the order of a page's blocks."""

    def __init__(self, blocks: Sequence[Block], weighed: Sequence[Weighed], sums: Sums, begin: int, end: int) -> None:
        self._blocks = blocks
        self._weighed = weighed
        self._sums = sums
        self._headings = [number for number, block in enumerate(blocks) if block.kind == "heading"]
        self._sections: dict[int, tuple[float, ...]] = {}
        long = [number for number in sums.long if begin <= number < end]
        self._first, self._last = (long[0], long[-1]) if long else (begin, end - 1)
        self._marks = [
            total - around if count < MARK_WORDS else _NO_MARK
            for (total, around, *_), count in zip(weighed, sums.counts, strict=True)
        ]
        start = sums.long[0] if sums.long else 0
        self._least = [*([_NO_MARK] * start), *accumulate(self._marks[start:], min)]
        self._long = [*accumulate([n >= LONG for n in sums.counts], initial=0)]

    def at(self, i: int) -> tuple[float, ...]:
        """The figures about a block's position, named in ``NAMES``."""
        marks, sums, first, last = self._marks, self._sums, self._first, self._last
        return (
            self._least[i],
            min(marks[i + 1 : i + 1 + NEARBY], default=_NO_MARK),
            min(marks[max(0, i - NEARBY) : i], default=_NO_MARK),
            self._long[i + 1] - self._long[first],
            sums.words[i] - sums.words[first],
            i - last,
            sums.words[i] - sums.words[last],
            *self._look_at_section(i),
        )

    def _look_at_section(self, i: int) -> tuple[float, ...]:
        """Figures about the section of a block, or below it if it is a heading; then about the heading before it."""
        headings = self._headings
        place = bisect_right(headings, i)
        known = self._sections.get(place)
        if known is None:
            begin = headings[place - 1] + 1 if place else 0
            end = headings[place] if place < len(headings) else self._sums.count
            known = self._sections[place] = self._survey(begin, end)
        if place and headings[place - 1] == i:
            place -= 1
        if not place:
            return known + _NO_HEADING
        heading = headings[place - 1]
        return (*known, self._weighed[heading][0], self._blocks[heading].level, i - heading)

    def _survey(self, begin: int, end: int) -> tuple[float, ...]:
        if begin >= end:
            return _NO_SECTION
        sums = self._sums
        return (
            sums.share_likely(begin, end),
            sums.share_of_links(begin, end),
            sums.mean(begin, end),
            sums.words[end] - sums.words[begin],
        )
