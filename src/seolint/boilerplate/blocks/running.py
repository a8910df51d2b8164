"""A fallback for pages where the judge of blocks finds no article: the page's running text.

The judge has learned from pages. On a page unlike any of them (small, old, or in an unknown script), it may find no
article block among paragraphs that any reader would call an article.
"""

from __future__ import annotations

from itertools import accumulate

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.evidence import Weighed
    from seolint.boilerplate.blocks.page import Box, PageBlocks

#: Elements around the article of a page: their content is not part of it.
FRAMES = frozenset({"nav", "header", "footer", "aside", "form", "button"})
#: Shortest block of running text, in bytes of UTF-8: about fifteen words in any script.
RUNNING_BYTES = 90
#: Running text has a smaller share of link text than this.
FEW_LINKS = 0.4
#: Running text has more evidence than this (thousandths of log-odds); comments by readers and ads have less.
NO_EVIDENCE = -2500
#: Shortest article, in bytes of UTF-8.
LEAST = 300
#: Smallest share of the page's running text that is an article.
ENOUGH = 0.2
#: Fewest paragraphs chosen, and fewest left out, of a row of paragraphs that is chosen as a whole; their most link text.
SOME, MISSED, PROSE_LINKS = 4, 6, 0.2
#: The article is in the innermost box with this share of the page's running text.
MOST = 0.6


def add_running_text(found: PageBlocks, chosen: list[int], weighed: Sequence[Weighed]) -> list[int]:
    """Return the chosen blocks, with the blocks that have most of the running text if the chosen ones have too little."""
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


def fill_gaps(found: PageBlocks, chosen: list[int]) -> list[int]:
    """Return the chosen blocks, with the paragraphs between them that the judge was undecided about.

    Where it takes some paragraphs of a row of siblings and leaves out many between them, the row is the article.
    """
    taken = set(chosen)
    between = range(chosen[0], chosen[-1]) if chosen else range(0)
    if sum([number not in taken and _is_prose(found.blocks[number]) for number in between]) < MISSED:
        return chosen
    rows: dict[int, list[int]] = {}
    for number in (*between, chosen[-1]):
        if _is_prose(found.blocks[number]):
            rows.setdefault(id(found.owners[number].parent), []).append(number)
    for row in rows.values():
        inside = [number for number in row if number in taken]
        if len(inside) >= SOME:
            missed = [number for number in row if inside[0] < number < inside[-1] and number not in taken]
            taken.update(missed if len(missed) >= MISSED else ())
    return sorted(taken)


def _is_prose(block: Block) -> bool:
    """Whether a block is a paragraph or an item of some length, with few links."""
    return (
        len(block.text) >= RUNNING_BYTES
        and block.link_density < PROSE_LINKS
        and not block.hidden
        and block.kind in {"paragraph", "item"}
    )


def _find_framed(boxes: Iterable[Box]) -> set[int]:
    """Return the numbers of the blocks in ``FRAMES`` elements; a frame that begins inside another is skipped."""
    framed: set[int] = set()
    for box in boxes:
        if box.tag in FRAMES and box.begin not in framed:
            framed.update(range(box.begin, box.end))
    return framed


def find_running(blocks: Sequence[Block], numbers: Iterable[int]) -> dict[int, int]:
    """Return the size in bytes of each block that is running text, among the blocks of these numbers."""
    sizes = {number: len(blocks[number].text.encode()) for number in numbers if not blocks[number].hidden}
    return {number: size for number, size in sizes.items() if size >= RUNNING_BYTES}


def _narrow(boxes: Iterable[Box], running: Mapping[int, int], count: int) -> tuple[int, int]:
    """Return the range of blocks in the innermost box with most of the running text."""
    before = [*accumulate([running.get(number, 0) for number in range(count)], initial=0)]
    narrow = 0, count
    for box in boxes:
        if before[box.end] - before[box.begin] >= MOST * before[-1]:
            narrow = box.begin, box.end
    return narrow


def sum_running(blocks: Sequence[Block], numbers: Iterable[int]) -> int:
    """Return the bytes of running text in the blocks of these numbers."""
    return sum(find_running(blocks, numbers).values())


def find_article(found: PageBlocks, numbers: Iterable[int]) -> tuple[int, int]:
    """Return the range of blocks in the innermost box with all running text of the blocks of these numbers."""
    running = find_running(found.blocks, numbers)
    first, last = min(running), max(running)
    begin, end = 0, len(found.blocks)
    for box in found.boxes:
        if box.begin <= first and last < box.end:
            begin, end = box.begin, box.end
    return begin, end
