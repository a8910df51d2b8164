"""Adds the questions and answers of an article to its text: a box inside it that is named for them.

On labeled pages, such a box mostly belongs to the article if it is in the box with all the running text, and rather
not if it stands outside.
"""

from __future__ import annotations

from seolint.boilerplate.blocks.evidence import names_of
from seolint.boilerplate.blocks.running import find_article, sum_running
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.page import Box, PageBlocks

#: The name of a box of questions, and of one that only leads to them.
_NAMED = regex(r"(?i)(?:.*[-_])?faqs?(?:[-_].*)?\Z")
_LEADING = regex(r"(?i)footer|nav|menu|link|button|btn|cta")
#: Fewest questions, and fewest answers.
_FEWEST = 2
#: Shortest answer, in characters, and the largest share of links in one.
_SHORTEST, _LINKED = 40, 0.5
#: A box with a larger share of its blocks in the article is left as it was judged.
_JUDGED = 0.7


def add_questions(found: PageBlocks, chosen: list[int]) -> list[int]:
    """Return the chosen blocks with those of the boxes of questions inside the article."""
    boxes = [box for box in _find_boxes(found) if _has_answers(found.blocks[box.begin : box.end])]
    if not boxes or not sum_running(found.blocks, chosen):
        return chosen
    ranges = _find_ranges(found, chosen)
    known = set(chosen)
    added: set[int] = set()
    for box in boxes:
        numbers = range(box.begin, box.end)
        is_inside = any(begin <= box.begin and box.end <= end for begin, end in ranges)
        if is_inside and len(known.intersection(numbers)) <= _JUDGED * len(numbers):
            added.update(number for number in numbers if found.blocks[number].link_density < _LINKED)
    return sorted(known | added) if added else chosen


def _find_ranges(found: PageBlocks, chosen: Sequence[int]) -> list[tuple[int, int]]:
    """Return the ranges of blocks in the innermost box, and in each ``<article>``, around the article's running text."""
    begin, end = find_article(found, chosen)
    around = [box for box in found.boxes if box.tag == "article" and box.begin <= begin and end <= box.end]
    return [(begin, end), *((box.begin, box.end) for box in around)]


def _find_boxes(found: PageBlocks) -> Iterator[Box]:
    """Yield the outermost boxes that are named for questions."""
    end = 0
    for box in found.boxes:
        if box.begin < end or box.end - box.begin < 2 * _FEWEST or box.tag == "body":
            continue
        head = box.head
        if "faq" in head.lower() and any(map(_is_named, names_of(head))):
            end = box.end
            yield box


def _has_answers(blocks: Sequence[Block]) -> bool:
    asked = [block.text[-1] in "?？" for block in blocks]
    told = [len(block.text) >= _SHORTEST and block.link_density < _LINKED for block in blocks]
    answers = sum([is_told and not is_asked for is_told, is_asked in zip(told, asked, strict=True)])
    return sum(asked) >= _FEWEST and answers >= _FEWEST


def _is_named(name: str) -> bool:
    return _NAMED.match(name) is not None and _LEADING.search(name) is None
