"""Leaves out lists of teasers beside or below the article: boxes of one kind, each a linked heading and a few words."""

from __future__ import annotations

from seolint.boilerplate.blocks.places import SIGNATURES
from seolint.boilerplate.blocks.running import LEAST, find_article, sum_running
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.page import Box, PageBlocks

#: Fewest boxes of one kind that are a list of teasers.
_FEWEST = 4
#: Most blocks and characters of a teaser.
_BLOCKS, _LONGEST = 6, 700
#: Smallest share of a heading that is a link, and of the boxes of a list that are teasers.
_LINKED, _MOST = 0.9, 0.75


def drop_teasers(found: PageBlocks, chosen: list[int]) -> list[int]:
    """Return the chosen blocks without the lists of teasers that stand outside the box of the article.

    A list inside that box can be the article itself, such as ten books with a paragraph on each; so can a list with more
    running text than all the rest.
    """
    groups = _find_groups(found, set(chosen))
    if not groups:
        return chosen
    listed = {number for group in groups for box in group for number in range(box.begin, box.end)}
    rest = [number for number in chosen if number not in listed]
    article = sum_running(found.blocks, rest)
    if article < LEAST:
        return chosen
    begin, end = find_article(found, rest)
    dropped: set[int] = set()
    for group in groups:
        numbers = [number for box in group for number in range(box.begin, box.end)]
        is_outside = numbers[0] >= end or numbers[-1] < begin
        if is_outside and sum_running(found.blocks, numbers) <= article:
            dropped.update(numbers)
    return [number for number in chosen if number not in dropped]


def _find_groups(found: PageBlocks, chosen: set[int]) -> list[list[Box]]:
    """Return the lists of teasers that the chosen blocks have a part of."""
    groups: dict[tuple[int, str], list[Box]] = {}
    for box in found.boxes:
        if 1 < box.end - box.begin <= _BLOCKS:
            groups.setdefault((id(box.parent), SIGNATURES[box.head]), []).append(box)
    return [
        group
        for group in groups.values()
        if len(group) >= _FEWEST
        and any(number in chosen for box in group for number in range(box.begin, box.end))
        and sum(_is_teaser(found.blocks[box.begin : box.end]) for box in group) >= _MOST * len(group)
    ]


def _is_teaser(blocks: Sequence[Block]) -> bool:
    """Whether the blocks are a linked heading, or without headings a linked line, and a few words."""
    heads = [block for block in blocks if block.kind == "heading"] or blocks[:1]
    return (
        len(heads) == 1 and heads[0].link_density >= _LINKED and sum([len(block.text) for block in blocks]) <= _LONGEST
    )
