"""The second look: how a block's evidence agrees with that of its neighbours and of the boxes it stands in."""

from __future__ import annotations

from itertools import accumulate
from math import exp
from re import compile as regex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seolint.article import Block
    from seolint.readers.html.blocks import Blocks, Box

#: Evidence (thousandths) beyond which a single block says no more.
LIMIT = 4000
#: So many boxes around a block are looked at, the nearest ones closely; and these, counted from the root.
LEVELS = 6
CLOSE = 4
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

_KINDS = {"heading": 0, "paragraph": 1, "item": 2, "quote": 3, "code": 4, "cell": 5, "caption": 6, "term": 7}
_APART = frozenset({"nav", "footer", "aside", "form", "header", "button"})
_WORD = regex(r"\w{3,}")
_ENDS = frozenset(".!?…\"”’")

_BLOCK_NAMES = ("evidence", "words", "links", "kind", "level", "hidden", "sentence")
_PLACE_NAMES = ("back-2", "back-1", "on-1", "on-2", "near", "wide", "before", "after", "from-headline", "prose", "at")
_BOX_NAMES = (
    *(f"{k}.{name}" for k in range(CLOSE) for name in ("evidence", "share", "likely", "prose", "paragraphs", "blocks")),
    *(f"{k}.{name}" for k in range(CLOSE, LEVELS) for name in ("evidence", "share")),
    *(f"top{k}.{name}" for k in TOPS for name in ("evidence", "share")),
    "apart",
    "apart.share",
)


class Page:
    """Running sums over the blocks of a page: entry ``i`` of each is the sum of those before block ``i``.

    Attributes:
        words: words of the text.
        evidence: evidence times words.
        likely: probability times words.
        prose: words in paragraphs.
        paragraphs: number of paragraphs.
        long: whether each block is a long paragraph that may well be the article's.
    """

    def __init__(self, blocks: Sequence[Block], evidence: Sequence[int]) -> None:
        counts = [block.text.count(" ") + 1 for block in blocks]
        clipped = [LIMIT if value > LIMIT else -LIMIT if value < -LIMIT else value for value in evidence]
        is_prose = [
            count >= PARAGRAPH_WORDS and block.link_density < PARAGRAPH_LINKS
            for count, block in zip(counts, blocks, strict=True)
        ]
        self.counts = counts
        self.words = [*accumulate(counts, initial=0)]
        self.evidence = [*accumulate([v * n for v, n in zip(clipped, counts, strict=True)], initial=0)]
        self.likely = [*accumulate([n / (1 + exp(-v / 1000)) for v, n in zip(clipped, counts, strict=True)], initial=0.0)]
        self.prose = [*accumulate([n * prose for n, prose in zip(counts, is_prose, strict=True)], initial=0)]
        self.paragraphs = [*accumulate(is_prose, initial=0)]
        self.long = [
            prose and n >= LONG and v > -LIMIT / 10 for prose, n, v in zip(is_prose, counts, clipped, strict=True)
        ]
        self.total_likely = self.likely[-1] + 1e-6
        self.total_prose = self.prose[-1] + 1

    def mean(self, begin: int, end: int) -> float:
        """The evidence of a range of blocks, averaged over their words."""
        return (self.evidence[end] - self.evidence[begin]) / (self.words[end] - self.words[begin])

    def share(self, begin: int, end: int) -> float:
        """How much of what is likely the article is in a range of blocks."""
        return (self.likely[end] - self.likely[begin]) / self.total_likely

    def survey(self, begin: int, end: int) -> tuple[float, ...]:
        """All figures about a range of blocks."""
        likely = self.likely[end] - self.likely[begin]
        words = self.words[end] - self.words[begin]
        return (
            (self.evidence[end] - self.evidence[begin]) / words,
            likely / self.total_likely,
            likely / words,
            (self.prose[end] - self.prose[begin]) / self.total_prose,
            self.paragraphs[end] - self.paragraphs[begin],
            end - begin,
        )


def survey(found: Blocks, evidence: Sequence[int], titles: Iterable[str]) -> tuple[dict[str, Sequence[float]], dict[str, float]]:
    """Figures for the trees: columns with an entry for each block, and single ones of the page."""
    blocks = found.blocks
    page = Page(blocks, evidence)
    surveys: dict[Box, tuple[float, ...]] = {}
    boxes = [_survey_boxes(owner, page, surveys) for owner in found.owners]
    shapes = [
        (value, count, block.link_density, _KINDS.get(block.kind, 9), block.level, block.hidden, block.text[-1] in _ENDS)
        for block, value, count in zip(blocks, evidence, page.counts, strict=True)
    ]
    columns: dict[str, Sequence[float]] = dict(zip(_BLOCK_NAMES, zip(*shapes, strict=True), strict=True))
    columns |= zip(_BOX_NAMES, zip(*boxes, strict=True), strict=True)
    columns |= zip(_PLACE_NAMES, zip(*_places(page, evidence, find_headline(blocks, titles)), strict=True), strict=True)
    columns["since-long"] = _distances(page.long)
    columns["until-long"] = _distances(page.long[::-1])[::-1]
    return columns, {"page.words": page.words[-1], "page.likely": page.total_likely}


def _survey_boxes(owner: Box, page: Page, known: dict[Box, tuple[float, ...]]) -> tuple[float, ...]:
    """The figures about the boxes around a block; the same for all blocks of one box."""
    if owner in known:
        return known[owner]
    chain = _chain(owner)
    whole = (0, len(page.counts))
    ranges = [(box.begin, box.end) for box in chain]
    close = [ranges[k] if k < len(ranges) else whole for k in range(LEVELS)]
    figures: list[float] = []
    for begin, end in close[:CLOSE]:
        figures += page.survey(begin, end)
    for begin, end in close[CLOSE:]:
        figures += (page.mean(begin, end), page.share(begin, end))
    for top in TOPS:
        figures += (page.mean(*ranges[-1 - top]), page.share(*ranges[-1 - top])) if top < len(ranges) else (-9000, -1)
    apart = [box for box in chain if box.tag in _APART]
    figures += (len(apart), page.share(apart[-1].begin, apart[-1].end) if apart else -1)
    known[owner] = tuple(figures)
    return known[owner]


def _chain(box: Box | None) -> list[Box]:
    """The boxes from this one out to the root."""
    chain = []
    while box is not None and box.tag:
        chain.append(box)
        box = box.parent
    return chain


def _places(page: Page, evidence: Sequence[int], headline: int) -> list[tuple[float, ...]]:
    count = len(evidence)
    padded = [-9000, -9000, *evidence, -9000, -9000]
    return [
        (
            padded[i],
            padded[i + 1],
            padded[i + 3],
            padded[i + 4],
            page.mean(max(0, i - NEAR), min(count, i + NEAR + 1)),
            page.mean(max(0, i - WIDE), min(count, i + WIDE + 1)),
            page.likely[i] / page.total_likely,
            page.total_likely - page.likely[i + 1],
            i - headline if headline >= 0 else NO_HEADLINE,
            page.prose[i] / page.total_prose,
            i / count,
        )
        for i in range(count)
    ]


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
