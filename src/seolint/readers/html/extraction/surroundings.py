"""The second look: how a block's evidence agrees with that of its neighbours and of the boxes it stands in."""

from __future__ import annotations

from itertools import accumulate
from math import exp

from seolint.hints import TYPE_CHECKING, NamedTuple
from seolint.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seolint.article import Block
    from seolint.readers.html.blocks import Blocks, Box
    from seolint.readers.html.extraction.evidence import Weighed

#: Evidence (thousandths of log-odds) beyond which a single block says no more.
LIMIT = 4000
#: So many boxes around a block are looked at, the nearest ones closely; and these, counted from the root.
LEVELS = 6
CLOSE = 3
TOPS = (2, 3, 4)
#: Blocks on either side whose evidence is averaged.
NEAR, WIDE = 6, 20
#: A paragraph has at least this many words, and less than this share of links; a long one, which shows where the
#: article is, has at least ``LONG`` words.
PARAGRAPH_WORDS = 12
PARAGRAPH_LINKS = 0.4
LONG = 20
FAR = 99
NO_HEADLINE = -500
#: A box is no part of the article, whatever the trees would say, with so little of what is likely the article in it
#: and evidence below this.
LOST_SHARE = 0.002
LOST_EVIDENCE = -2500
#: A block is part of the article without asking the trees, with this evidence in a box (around its own) that is so
#: likely the article; and none, with as little evidence, or with little in a box that is hardly likely.
SURE_EVIDENCE, SURE_LIKELY = 1700, 0.88
NO_EVIDENCE = -2500
LITTLE_EVIDENCE, LITTLE_LIKELY = -1500, 0.3

_KINDS = {"heading": 0, "paragraph": 1, "item": 2, "quote": 3, "code": 4, "cell": 5, "caption": 6, "term": 7}
_APART = frozenset({"nav", "footer", "aside", "form", "header", "button"})
_WORD = regex(r"\w{3,}")
_ENDS = frozenset('.!?…"”’')

_FIGURES = ("evidence", "share", "likely", "prose", "paragraphs", "blocks")
_LIKELY = _FIGURES.index("likely")
_PAIR = 2
NAMES = (
    *("evidence", "names", "worst", "best", "under", "words", "links", "kind", "level", "hidden", "sentence"),
    *("back-2", "back-1", "on-1", "on-2", "near", "wide", "before", "after", "from-headline", "prose", "at"),
    *("since-long", "until-long"),
    *(f"{k}.{name}" for k in range(CLOSE) for name in _FIGURES),
    *(f"{k}.{name}" for k in range(CLOSE, LEVELS) for name in _FIGURES[:_PAIR]),
    *(f"top{k}.{name}" for k in TOPS for name in _FIGURES[:_PAIR]),
    *("apart", "apart.share"),
)
PAGE_NAMES = ("page.words", "page.likely")
_NO_TOP = (-9000.0, -1.0)
_NOT_APART = (0.0, -1.0)


class Page:
    """Running sums over the blocks of a page: entry ``i`` of each is the sum of those before block ``i``.

    Attributes:
        counts: words of each block.
        words: words of the text.
        evidence: evidence times words.
        likely: probability times words.
        prose: words in paragraphs.
        paragraphs: number of paragraphs.
        long: whether each block is a long paragraph that may well be the article's.
    """

    def __init__(self, blocks: Sequence[Block], evidence: Sequence[int]) -> None:
        counts = [block.text.count(" ") + 1 for block in blocks]
        clipped = [max(-LIMIT, min(LIMIT, value)) for value in evidence]
        is_prose = [
            count >= PARAGRAPH_WORDS and block.link_density < PARAGRAPH_LINKS
            for count, block in zip(counts, blocks, strict=True)
        ]
        pairs = list(zip(clipped, counts, strict=True))
        self.counts = counts
        self.words = [*accumulate(counts, initial=0)]
        self.evidence = [*accumulate([value * count for value, count in pairs], initial=0)]
        self.likely = [*accumulate([count / (1 + exp(value / -1000)) for value, count in pairs], initial=0.0)]
        self.prose = [*accumulate([n * prose for n, prose in zip(counts, is_prose, strict=True)], initial=0)]
        self.paragraphs = [*accumulate(is_prose, initial=0)]
        self.long = [
            prose and count >= LONG and value > -LIMIT / 10
            for prose, (value, count) in zip(is_prose, pairs, strict=True)
        ]
        self.all_likely = self.likely[-1] + 1e-6
        self.all_prose = self.prose[-1] + 1

    def survey(self, begin: int, end: int) -> tuple[float, ...]:
        """The figures about a range of blocks, named in ``_FIGURES``."""
        likely = self.likely[end] - self.likely[begin]
        words = self.words[end] - self.words[begin]
        return (
            (self.evidence[end] - self.evidence[begin]) / words,
            likely / self.all_likely,
            likely / words,
            (self.prose[end] - self.prose[begin]) / self.all_prose,
            self.paragraphs[end] - self.paragraphs[begin],
            end - begin,
        )

    def glance(self, begin: int, end: int) -> tuple[float, float]:
        """The first figures about a range of blocks: evidence and share."""
        words = self.words[end] - self.words[begin]
        return (self.evidence[end] - self.evidence[begin]) / words, (
            self.likely[end] - self.likely[begin]
        ) / self.all_likely

    def mean(self, begin: int, end: int) -> float:
        """The evidence of a range of blocks, averaged over their words."""
        return (self.evidence[end] - self.evidence[begin]) / (self.words[end] - self.words[begin])


class Figures(NamedTuple):
    """What the trees are asked.

    Attributes:
        sure: the blocks that are the article's without asking.
        numbers: the blocks in question.
        rows: their figures, named in ``NAMES``.
        page: those of the page, named in ``PAGE_NAMES``.
    """

    sure: list[int]
    numbers: list[int]
    rows: list[tuple[float, ...]]
    page: tuple[float, float]


class Survey:
    """What is known of a box; more of it only when one of its blocks is in question.

    Attributes:
        pair: the first figures of its blocks, evidence and share.
        outer: the survey of the box around it.
        depth: boxes around it.
        tops: the pairs of the boxes near the root that it is, or is in.
        apart: how many boxes it is in that stand apart by their tag, and what share is in the outermost.
    """

    __slots__ = ("_box", "_figures", "_page", "apart", "depth", "outer", "pair", "tops")

    def __init__(self, box: Box, page: Page, outer: Survey | None, pair: tuple[float, float]) -> None:
        self._box = box
        self._page = page
        self._figures: tuple[float, ...] | None = None
        self.outer = outer
        self.pair = pair
        self.depth: int = outer.depth + 1 if outer is not None else 0
        tops = outer.tops if outer is not None else ()
        self.tops: tuple[float, ...] = tops + pair if self.depth in TOPS else tops
        apart = outer.apart if outer is not None else _NOT_APART
        self.apart: tuple[float, float] = (
            (apart[0] + 1, apart[1] if apart[0] else pair[1]) if box.tag in _APART else apart
        )

    @property
    def figures(self) -> tuple[float, ...]:
        """Those of its blocks, named in ``_FIGURES``."""
        if self._figures is None:
            self._figures = self._page.survey(self._box.begin, self._box.end)
        return self._figures


def survey(found: Blocks, weighed: Sequence[Weighed], titles: Iterable[str]) -> Figures:
    """Figures for the trees."""
    page = Page(found.blocks, [total for total, *_ in weighed])
    whole = page.survey(0, len(weighed))
    known = _survey_boxes(found.boxes, page)
    likely: dict[Box, float] = {}
    around: dict[Box, tuple[float, ...]] = {}
    sure = []
    numbers = []
    rows = []
    look: _Look | None = None
    for number, (block, owner) in enumerate(zip(found.blocks, found.owners, strict=True)):
        box = known.get(owner)
        if box is None and owner in known:
            continue
        if owner not in likely:
            likely[owner] = (box.outer.figures if box is not None and box.outer is not None else whole)[_LIKELY]
        total = weighed[number][0]
        if total >= SURE_EVIDENCE and likely[owner] >= SURE_LIKELY:
            sure.append(number)
            continue
        if total <= NO_EVIDENCE or (total <= LITTLE_EVIDENCE and likely[owner] <= LITTLE_LIKELY):
            continue
        if owner not in around:
            around[owner] = _look_up(box, whole)
        if look is None:
            look = _Look(page, weighed, find_headline(found.blocks, titles))
        numbers.append(number)
        rows.append(look.at(number, block) + around[owner])
    return Figures(sure, numbers, rows, (page.words[-1], page.all_likely))


def _survey_boxes(boxes: Iterable[Box], page: Page) -> dict[Box, Survey | None]:
    """What is known of each box with blocks in it; None for one that is no part of the article."""
    known: dict[Box | None, Survey | None] = {}
    for box in boxes:
        if box.begin == box.end:
            continue
        outer = known.get(box.parent)
        if outer is None and box.parent in known:
            known[box] = None
            continue
        pair = page.glance(box.begin, box.end)
        is_lost = pair[1] < LOST_SHARE and pair[0] < LOST_EVIDENCE
        known[box] = None if is_lost else Survey(box, page, outer, pair)
    return known  # type: ignore[return-value]  # None is looked up, never stored


def _look_up(box: Survey | None, whole: tuple[float, ...]) -> tuple[float, ...]:
    """The figures of the boxes around a block; beyond the root, those of the whole page."""
    row: tuple[float, ...] = ()
    level = box
    for k in range(LEVELS):
        if k < CLOSE:
            row += whole if level is None else level.figures
        else:
            row += whole[:_PAIR] if level is None else level.pair
        level = level.outer if level is not None else None
    if box is None:
        return row + _NO_TOP * len(TOPS) + _NOT_APART
    return row + box.tops + _NO_TOP * (len(TOPS) - len(box.tops) // _PAIR) + box.apart


class _Look:
    """Looks at a block and along the page from it."""

    def __init__(self, page: Page, weighed: Sequence[Weighed], headline: int) -> None:
        self._page = page
        self._weighed = weighed
        self._padded = [-9000, -9000, *[total for total, *_ in weighed], -9000, -9000]
        self._headline = headline
        self._count = len(weighed)
        self._since = _distances(page.long)
        self._until = _distances(page.long[::-1])[::-1]

    def at(self, i: int, block: Block) -> tuple[float, ...]:
        page, padded, count = self._page, self._padded, self._count
        return (
            *self._weighed[i],
            page.counts[i],
            block.link_density,
            _KINDS.get(block.kind, 9),
            block.level,
            block.hidden,
            block.text[-1] in _ENDS,
            padded[i],
            padded[i + 1],
            padded[i + 3],
            padded[i + 4],
            page.mean(max(0, i - NEAR), min(count, i + NEAR + 1)),
            page.mean(max(0, i - WIDE), min(count, i + WIDE + 1)),
            page.likely[i] / page.all_likely,
            page.all_likely - page.likely[i + 1],
            i - self._headline if self._headline >= 0 else NO_HEADLINE,
            page.prose[i] / page.all_prose,
            i / count,
            self._since[i],
            self._until[i],
        )


def find_headline(blocks: Sequence[Block], titles: Iterable[str]) -> int:
    """The number of the heading that says what the page's titles say, else of the first of level 1; -1 without."""
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


def _distances(marks: Sequence[bool]) -> list[int]:
    """For each block how many blocks ago the last marked one was."""
    distance = FAR
    distances = []
    for marked in marks:
        distance = 0 if marked else min(FAR, distance + 1)
        distances.append(distance)
    return distances
