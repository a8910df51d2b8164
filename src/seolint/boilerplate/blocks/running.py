"""A page's running text, whatever its boxes are called, and what to take where the judgement of blocks finds no article.

The judgement has learnt from pages. One that is unlike them all, small, old, or in a script it has not seen, may have
no block that it takes for an article's, in the middle of paragraphs that anyone would call one.
"""

from __future__ import annotations

from itertools import accumulate

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.evidence import Weighed
    from seolint.boilerplate.blocks.page import Box, PageBlocks

#: Elements that frame the article of a page: what is in them is none of it.
FRAMES = frozenset({"nav", "header", "footer", "aside", "form", "button"})
#: A block of running text has at least this many bytes of UTF-8, some fifteen words in any script, with less than
#: this share of links, and evidence (thousandths) above this: readers' comments and adverts have less.
RUNNING_BYTES = 90
FEW_LINKS = 0.4
NO_EVIDENCE = -2500
#: Less text than this (bytes) is no article; nor is it one with less than this share of the page's running text.
LEAST = 300
ENOUGH = 0.2
#: The article is in the innermost box with this share of the page's running text.
MOST = 0.6


def mend(found: PageBlocks, chosen: list[int], weighed: Sequence[Weighed]) -> list[int]:
    """The blocks chosen or, if they are next to nothing of the page's running text, those where most of that stands."""
    blocks = found.blocks
    taken = sum([len(blocks[number].text.encode()) for number in chosen])
    if taken >= LEAST:
        return chosen
    framed = _find_framed(found.boxes)
    possible = [
        number
        for number, block in enumerate(blocks)
        if block.link_density < FEW_LINKS and weighed[number][0] > NO_EVIDENCE and number not in framed
    ]
    running = find_running(blocks, possible)
    size = sum(running.values())
    if size < LEAST or taken >= ENOUGH * size:
        return chosen
    begin, end = _narrow(found.boxes, running, len(blocks))
    inside = [number for number in running if begin <= number < end]
    return sorted({*chosen, *(number for number in possible if inside[0] <= number <= inside[-1])})


def _find_framed(boxes: Iterable[Box]) -> set[int]:
    """The blocks in elements that frame an article; one frame in another, however deep, is counted once."""
    framed: set[int] = set()
    for box in boxes:
        if box.tag in FRAMES and box.begin not in framed:
            framed.update(range(box.begin, box.end))
    return framed


def find_running(blocks: Sequence[Block], numbers: Iterable[int]) -> dict[int, int]:
    """Those of the blocks that are running text, each with its size in bytes."""
    sizes = {number: len(blocks[number].text.encode()) for number in numbers if not blocks[number].hidden}
    return {number: size for number, size in sizes.items() if size >= RUNNING_BYTES}


def _narrow(boxes: Iterable[Box], running: Mapping[int, int], count: int) -> tuple[int, int]:
    """The blocks of the innermost box with most of the running text."""
    before = [*accumulate([running.get(number, 0) for number in range(count)], initial=0)]
    narrow = 0, count
    for box in boxes:
        if before[box.end] - before[box.begin] >= MOST * before[-1]:
            narrow = box.begin, box.end
    return narrow
