"""The boxes around a block: their content, which one contains the article, and which ones are repeated."""

from __future__ import annotations

from math import fsum  # the same on every Python, which ``sum`` is not

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.page import Box
    from seolint.boilerplate.blocks.sums import Sums

#: The main box is the innermost one with this share of the likely article text in paragraphs.
MOST = 0.6
#: How many levels of boxes around a block's own box are described: in full, in part, and only barely.
CLOSE, FAIRLY, HARDLY = 2, 3, 5
#: Depths of the boxes near the root that are described.
TOPS = (3, 4)
#: Fewest boxes of several blocks with the same start tag and parent that count as a repeated template.
ALIKE = 3

_CLOSELY = ("evidence", "share", "likely", "prose", "paragraphs", "blocks", "links", "words")
_LESS = ("evidence", "share", "links", "words")
_BARELY = ("evidence", "share")
_REPEATED = ("times", "average", "likely")
#: Names of the figures about the boxes around a block's own box.
NAMES = (
    *(f"{k}.{name}" for k in range(1, CLOSE + 1) for name in _CLOSELY),
    *(f"{k}.{name}" for k in range(CLOSE + 1, FAIRLY + 1) for name in _LESS),
    *(f"{k}.{name}" for k in range(FAIRLY + 1, HARDLY + 1) for name in _BARELY),
    *(f"top{k}.share" for k in TOPS),
    "below-main",
    *(f"repeated.{name}" for name in _REPEATED),
)
#: Names of the figures about a block's own box, and about the box directly in the main box that it is in.
OWN_NAMES = (
    *("0.evidence", "0.likely", "0.links"),
    *("part.likely", "part.share", "part.links"),
)
_NO_TOP = -1.0
_NO_PART = (-1.0, -1.0, -1.0)
_ONCE = (1, 0.0, 0.0)
_CLASS = regex(r' class="([^"]*)"')
_DIGITS = regex(r"\d+")


def _read_signature(head: str) -> str:
    found = _CLASS.search(head)
    tag = head.partition(" ")[0]
    return f"{tag} {_DIGITS.sub('0', found[1])}" if found else tag


#: The name and classes of each start tag, with numbers as 0: the same for similar boxes of a page.
SIGNATURES = Memo(_read_signature)


class BoxPlace:
    """Figures about a box.

    Attributes:
        outer: the box around it.
        depth: the number of boxes around it.
        below: its depth in the main box: 0 for the main box itself, -1 for a box outside it.
        part: the box directly in the main box that it is, or is in.
        tops: the share of the likely article text in each box near the root that it is, or is in.
        repeated: figures about the innermost repeated box that it is, or is in, named in ``_REPEATED``.
    """

    __slots__ = ("below", "box", "depth", "outer", "part", "repeated", "tops")

    def __init__(self, box: Box, outer: BoxPlace | None) -> None:
        self.box = box
        self.outer = outer
        self.depth: int = outer.depth + 1 if outer is not None else 0
        self.below = -1
        self.part: Box | None = None  # no place: one that refers to itself is freed only by the garbage collector
        self.tops: tuple[float, ...] = outer.tops if outer is not None else ()
        self.repeated: tuple[float, ...] = outer.repeated if outer is not None else _ONCE


class Places:
    """The boxes of a page, each described on first use.

    Attributes:
        whole: the figures of the whole page, as for a box.
        main: the main box.
    """

    def __init__(self, boxes: Iterable[Box], sums: Sums) -> None:
        self._sums = sums
        self._children: dict[Box | None, list[Box]] = {}
        self._alike: dict[Box | None, dict[str, tuple[float, ...]]] = {}
        self._places: dict[Box, BoxPlace] = {}
        self._figures: dict[Box | None, tuple[float, ...]] = {}
        self.whole = self._survey(0, sums.count)
        self.main: Box | None = None
        fair, least = sums.fair, MOST * sums.fair[-1]
        for box in boxes:
            if box.begin < box.end:
                self._children.setdefault(box.parent, []).append(box)
                if fair[box.end] - fair[box.begin] >= least > 0:
                    self.main = box

    def find(self, box: Box | None) -> BoxPlace | None:
        """The figures about a box; None for a box without blocks, and beyond the root."""
        places = self._places
        new = []
        while box is not None and box not in places and box.begin < box.end:
            new.append(box)
            box = box.parent
        place = places.get(box) if box is not None else None
        for inner in reversed(new):
            place = places[inner] = self._look_at(inner, place)
        return place

    def _look_at(self, box: Box, outer: BoxPlace | None) -> BoxPlace:
        place = BoxPlace(box, outer)
        sums = self._sums
        if place.depth in TOPS:
            place.tops += ((sums.likely[box.end] - sums.likely[box.begin]) / sums.all_likely,)
        if box is self.main:
            place.below = 0
        elif outer is not None and outer.below >= 0:
            place.below = outer.below + 1
            place.part = outer.part if outer.part is not None else box
        if box.end - box.begin > 1:
            alike = self._find_alike(box)
            if alike[0] >= ALIKE:
                place.repeated = alike
        return place

    def _find_alike(self, box: Box) -> tuple[float, ...]:
        """Figures about the boxes with the same parent and start tag, named in ``_REPEATED``."""
        known = self._alike.get(box.parent)
        if known is None:
            sums = self._sums
            groups: dict[str, list[Box]] = {}
            for child in self._children[box.parent]:
                groups.setdefault(SIGNATURES[child.head], []).append(child)
            known = self._alike[box.parent] = {
                signature: _sum_up(group, sums) for signature, group in groups.items() if len(group) >= ALIKE
            }
        return known.get(SIGNATURES[box.head], _ONCE)

    def own(self, place: BoxPlace | None) -> tuple[float, ...]:
        """The figures about a block's own box, named in ``OWN_NAMES``."""
        sums = self._sums
        begin, end = (place.box.begin, place.box.end) if place is not None else (0, sums.count)
        figures = (
            sums.mean(begin, end),
            sums.share_likely(begin, end),
            sums.share_of_links(begin, end),
        )
        part = place.part if place is not None else None
        if part is None:
            return figures + _NO_PART
        begin, end = part.begin, part.end
        return (
            *figures,
            sums.share_likely(begin, end),
            (sums.fair[end] - sums.fair[begin]) / sums.all_fair,
            sums.share_of_links(begin, end),
        )

    def around(self, place: BoxPlace | None) -> tuple[float, ...]:
        """The figures about a box and the boxes around it, named in ``NAMES``; beyond the root, those of the page."""
        row: tuple[float, ...] = ()
        level = place
        for k in range(1, HARDLY + 1):
            figures = self.whole if level is None else self._look_up(level.box)
            row += figures if k <= CLOSE else figures[:2] + figures[6:] if k <= FAIRLY else figures[:2]
            level = level.outer if level is not None else None
        if place is None:
            return (*row, *([_NO_TOP] * len(TOPS)), -1, *_ONCE)
        missing = [_NO_TOP] * (len(TOPS) - len(place.tops))
        return (*row, *place.tops, *missing, place.below, *place.repeated)

    def _look_up(self, box: Box) -> tuple[float, ...]:
        known = self._figures.get(box)
        if known is None:
            known = self._figures[box] = self._survey(box.begin, box.end)
        return known

    def _survey(self, begin: int, end: int) -> tuple[float, ...]:
        """The figures about a range of blocks, named in ``_CLOSELY``."""
        sums = self._sums
        likely = sums.likely[end] - sums.likely[begin]
        words = sums.words[end] - sums.words[begin]
        return (
            (sums.evidence[end] - sums.evidence[begin]) / words,
            likely / sums.all_likely,
            likely / words,
            (sums.prose[end] - sums.prose[begin]) / sums.all_prose,
            sums.paragraphs[end] - sums.paragraphs[begin],
            end - begin,
            (sums.links[end] - sums.links[begin]) / words,
            words,
        )


def _sum_up(boxes: Sequence[Box], sums: Sums) -> tuple[float, ...]:
    """The number of boxes, their average words, and the share of their text that is likely the article's."""
    words = sum([sums.words[box.end] - sums.words[box.begin] for box in boxes])
    likely = fsum([sums.likely[box.end] - sums.likely[box.begin] for box in boxes])
    return len(boxes), words / len(boxes), likely / words


#: Names of the figures about the blocks that are similar to a block.
KIND_NAMES = ("alike.blocks", "alike.words", "alike.evidence", "alike.share", "alike.in-main")


class Kinds:
    """The blocks of a page grouped by similarity: same kind, similar box, and similar box around that."""

    def __init__(self, blocks: Sequence[Block], owners: Sequence[Box], sums: Sums, main: Box | None) -> None:
        self._sums = sums
        self._main = (main.begin, main.end) if main is not None else (0, sums.count)
        self._kinds: list[list[int]] = []
        self._figures: dict[int, tuple[float, ...]] = {}
        kinds: dict[tuple[str, str, str], list[int]] = {}
        for number, (block, owner) in enumerate(zip(blocks, owners, strict=True)):
            parent = owner.parent
            key = SIGNATURES[owner.head], SIGNATURES[parent.head] if parent is not None else "", block.kind
            kind = kinds.get(key)
            if kind is None:
                kind = kinds[key] = []
            kind.append(number)
            self._kinds.append(kind)

    def at(self, i: int) -> tuple[float, ...]:
        """The figures about the blocks that are similar to a block, named in ``KIND_NAMES``.

        Their number, their words, their evidence, their share of the likely article text, and the share of their words
        in the main box.
        """
        numbers = self._kinds[i]
        known = self._figures.get(numbers[0])
        if known is None:
            known = self._figures[numbers[0]] = self._survey(numbers)
        return known

    def _survey(self, numbers: Sequence[int]) -> tuple[float, ...]:
        sums = self._sums
        begin, end = self._main
        words = sum([sums.counts[i] for i in numbers])
        evidence = fsum([sums.evidence[i + 1] - sums.evidence[i] for i in numbers])
        likely = fsum([sums.likely[i + 1] - sums.likely[i] for i in numbers])
        inside = sum([sums.counts[i] for i in numbers if begin <= i < end])
        return len(numbers), words, evidence / words, likely / sums.all_likely, inside / words
