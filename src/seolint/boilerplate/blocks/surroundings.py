"""The second step: compares a block's evidence with that of its neighbors, its boxes and similar blocks."""

from __future__ import annotations

from seolint.boilerplate.blocks import order, places
from seolint.boilerplate.blocks.order import Order
from seolint.boilerplate.blocks.places import Kinds, Places
from seolint.boilerplate.blocks.sums import Sums
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.evidence import Weighed
    from seolint.boilerplate.blocks.page import Box, PageBlocks

#: How many blocks on either side are averaged, for evidence and links.
NEAR = 6
#: Distance from the headline on a page without one.
NO_HEADLINE = -500
#: A block with at most this evidence is not part of the article; the trees are not used.
NO_EVIDENCE = -2500
#: The same is true of a block with at most this evidence if the box around its own has at most this share of likely
#: article text.
LITTLE_EVIDENCE, LITTLE_LIKELY = -1500, 0.3

_KINDS = {"heading": 0, "paragraph": 1, "item": 2, "quote": 3, "code": 4, "cell": 5, "caption": 6, "term": 7}
_WORD = regex(r"\w{3,}")
# The weights were learned with these numbers: they stay as they are when ``language.punctuation`` changes.
_ENDS = {".": 1, "!": 2, "?": 3, ":": 4, "…": 5, '"': 6, "”": 6, "’": 6, ")": 7, ",": 8, "]": 9}
_NO_END, _DIGIT = 0, 10

#: Names of the figures about a block itself and its neighbors.
NAMES = (
    *("evidence", "names", "worst", "best", "under", "said", "words", "links", "kind", "level", "end"),
    *("on-1", "on-2", "near", "near.links", "back.links", "on.links", "before", "from-headline", "prose"),
    *order.NAMES,
    *places.OWN_NAMES,
    *places.KIND_NAMES,
)
#: Names of the figures about the boxes around its own box, which are the same for all blocks whose boxes have the
#: same parent.
BOX_NAMES = places.NAMES
PAGE_NAMES = ("page.long", "page.main", "page.main-links", "page.main-average")


class Figures(NamedTuple):
    """The input of the trees.

    Attributes:
        numbers: the numbers of the blocks to decide on.
        rows: the figures of each, named in ``NAMES``.
        boxes: for each, the index in ``around`` of the figures of its boxes.
        around: figures of boxes, named in ``BOX_NAMES``.
        page: figures of the page, named in ``PAGE_NAMES``.
        sums: running sums over all blocks.
    """

    numbers: list[int]
    rows: list[tuple[float, ...]]
    boxes: list[int]
    around: list[tuple[float, ...]]
    page: tuple[float, ...]
    sums: Sums


def survey(found: PageBlocks, weighed: Sequence[Weighed], titles: Iterable[str]) -> Figures:
    """Return the figures for the trees."""
    sums = Sums(found.blocks, weighed)
    boxes = Places(found.boxes, sums)
    known = _Around(boxes)
    numbers = []
    rows = []
    around = []
    look: _Look | None = None
    for number, (block, owner) in enumerate(zip(found.blocks, found.owners, strict=True)):
        total = weighed[number][0]
        if total <= NO_EVIDENCE:
            continue
        if total <= LITTLE_EVIDENCE and _is_unlikely(owner.parent, sums):
            continue
        if look is None:
            look = _Look(found, weighed, sums, boxes, find_headline(found.blocks, titles))
        numbers.append(number)
        rows.append(look.at(number, block, owner))
        around.append(known.find(owner.parent))
    return Figures(numbers, rows, around, known.figures, _look_at_page(sums, boxes.main), sums)


def _is_unlikely(box: Box | None, sums: Sums) -> bool:
    """Whether a box has little likely article text; without a box that has blocks, the whole page counts."""
    begin, end = (box.begin, box.end) if box is not None and box.begin < box.end else (0, sums.count)
    return sums.share_likely(begin, end) <= LITTLE_LIKELY


class _Around:
    """The figures about the boxes around the blocks' own boxes, each computed once.

    Attributes:
        figures: those of each box requested, in order.
    """

    def __init__(self, boxes: Places) -> None:
        self._boxes = boxes
        self._numbers: dict[Box | None, int] = {}
        self.figures: list[tuple[float, ...]] = []

    def find(self, box: Box | None) -> int:
        """The index of a box's figures."""
        number = self._numbers.get(box)
        if number is None:
            number = self._numbers[box] = len(self.figures)
            self.figures.append(self._boxes.around(self._boxes.find(box)))
        return number


def _look_at_page(sums: Sums, main: Box | None) -> tuple[float, ...]:
    begin, end = (main.begin, main.end) if main is not None else (0, sums.count)
    return (
        len(sums.long),
        (sums.fair[end] - sums.fair[begin]) / sums.all_fair,
        sums.share_of_links(begin, end),
        (sums.words[end] - sums.words[begin]) / (end - begin),
    )


class _Look:
    """Computes the figures of single blocks."""

    def __init__(self, found: PageBlocks, weighed: Sequence[Weighed], sums: Sums, boxes: Places, headline: int) -> None:
        main = boxes.main
        begin, end = (main.begin, main.end) if main is not None else (0, sums.count)
        self._sums = sums
        self._boxes = boxes
        self._weighed = weighed
        self._evidence = [*[total for total, *_ in weighed], -9000, -9000]
        self._links = [-1.0, *[block.link_density for block in found.blocks], -1.0]
        self._headline = headline
        self._order = Order(found.blocks, weighed, sums, begin, end)
        self._kinds = Kinds(found.blocks, found.owners, sums, main)
        self._owners: dict[Box, tuple[float, ...]] = {}

    def at(self, i: int, block: Block, owner: Box) -> tuple[float, ...]:
        """The figures of a block, named in ``NAMES``."""
        sums, evidence, links, text = self._sums, self._evidence, self._links, block.text
        begin, end = max(0, i - NEAR), min(sums.count, i + NEAR + 1)
        total, around, _, _, under = weighed = self._weighed[i]
        own = self._owners.get(owner)
        if own is None:
            own = self._owners[owner] = self._boxes.own(self._boxes.find(owner))
        return (
            *weighed,
            total - around - under,
            sums.counts[i],
            block.link_density,
            _KINDS.get(block.kind, 9),
            block.level,
            _DIGIT if text[-1].isdigit() else _ENDS.get(text[-1], _NO_END) if text[-3:] != "..." else _ENDS["…"],
            evidence[i + 1],
            evidence[i + 2],
            sums.mean(begin, end),
            sums.share_of_links(begin, end),
            links[i],
            links[i + 2],
            sums.likely[i] / sums.all_likely,
            i - self._headline if self._headline >= 0 else NO_HEADLINE,
            sums.prose[i] / sums.all_prose,
            *self._order.at(i),
            *own,
            *self._kinds.at(i),
        )


def find_headline(blocks: Sequence[Block], titles: Iterable[str]) -> int:
    """The number of the heading that best matches the page's titles, else of the first visible ``<h1>``, else -1."""
    wanted = {word for title in titles for word in _WORD.findall(title.lower())}
    best, found = 0.35, -1
    for number, block in enumerate(blocks):
        if block.kind != "heading" or block.level > 2:
            continue
        if found < 0 and block.level == 1 and not block.hidden:
            found = number
        words = set(_WORD.findall(block.text.lower()))
        score = len(words & wanted) / max(3, len(words)) + 0.2 * (block.level == 1)
        if words & wanted and score > best + 0.05:
            best, found = score, number
    return found
