"""Whether a block of a page is written as the text of the article around it is, or in a box of its own."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.page import Box, PageBlocks

_NAMES = regex(r' (?:class|id|role)="([^"]*)"')
#: Elements that text is written in; which of them makes no difference.
_TEXT = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "td", "dd", "dt", "figcaption"})
#: Boxes that contain more than the article.
_PAGE = frozenset({"", "html", "body"})
#: Fewest characters of a text that shows which boxes the article is in, and of one that is a sentence; labels and
#: titles in boxes of their own have fewer.
_LONG, _SENTENCE = 80, 40
_ENDS = (".", "!", "?", "…", "。", "！", "？", '"', "”", "“", "»")


class Flow:
    """The flow of an article: the blocks of its text, and the boxes that they are in.

    Args:
        found: the blocks and boxes of the page.
        headline: the headline that the page shows, above which nothing is in the flow.
    """

    def __init__(self, found: PageBlocks, headline: Block | None) -> None:
        self._found = found
        self._headline = headline

    def has(self, block: Block) -> bool:
        """Whether a block is in the same boxes as the nearest other text of the article, or in boxes that look the same.

        What is above or below the whole text must be in the same boxes, or in boxes of the same name; page chrome must
        also be next to the text, in a box of the article.
        """
        number = self._numbers.get(id(block), -1)
        if block.role == "content" and _is_running(block.text) and number > self._first:
            return True
        before, after = self._find_near(number)
        shared = self._find_shared_box(number, before, after) if number >= self._first else None
        if shared is None:
            return False
        inside = [at for at in (before, after) if shared.begin <= at < shared.end]
        nearest = min(inside, key=lambda at: abs(at - number))
        boxes, others = self._boxes(number, shared), self._boxes(nearest, shared)
        is_between = before >= 0 and after < len(self._found.blocks)
        if not is_between:
            if block.role == "chrome" and (abs(nearest - number) > 1 or shared.tag in _PAGE):
                return False
            if boxes and not any(_read_names(box.head) for box in boxes):
                return False
        return len(boxes) == len(others) and all(map(_are_alike, boxes, others))

    def _find_near(self, number: int) -> tuple[int, int]:
        """Return the numbers of the texts before and after a block; -1 and the number of blocks for none."""
        text = self._text
        after = bisect_left(text, number)
        before = text[after - 1] if after else -1
        after += text[after : after + 1] == [number]
        return before, text[after] if after < len(text) else len(self._found.blocks)

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {id(block): number for number, block in enumerate(self._found.blocks)}

    @cached_property
    def _first(self) -> int:
        """The number of the first block that can be in the flow."""
        return self._numbers.get(id(self._headline), 0)

    @cached_property
    def _text(self) -> list[int]:
        """The numbers of the blocks that show where the article is: its headline and its long texts, if it has any."""
        text = [
            number for number, block in enumerate(self._found.blocks) if block.role == "content" and not block.hidden
        ]
        long = [number for number in text if _is_running(self._found.blocks[number].text)]
        headline = [self._first] if id(self._headline) in self._numbers else []
        return sorted({*headline, *(long or text)})

    def _find_shared_box(self, number: int, before: int, after: int) -> Box | None:
        """Return the innermost box of a block with one of two texts."""
        box: Box | None = self._found.owners[number]
        while box is not None and not (box.begin <= before or after < box.end):
            box = box.parent
        return box

    def _boxes(self, number: int, shared: Box) -> list[Box]:
        """Return the boxes of a block inside another box, the innermost first, without elements that text is written in."""
        boxes: list[Box] = []
        box: Box | None = self._found.owners[number]
        while box is not None and box is not shared:
            if boxes or box.tag not in _TEXT:
                boxes.append(box)
            box = box.parent
        return boxes


def _is_running(text: str) -> bool:
    """Whether a text is long enough to be running text."""
    return len(text) >= (_SENTENCE if text.rstrip().endswith(_ENDS) else _LONG)


def _are_alike(box: Box, other: Box) -> bool:
    """Whether two boxes have the same element and, if both have names, one in common."""
    if box.tag != other.tag:
        return False
    names, others = _read_names(box.head), _read_names(other.head)
    return not names.isdisjoint(others) if names and others else not names and not others


def _read_names(head: str) -> set[str]:
    return {name for names in _NAMES.findall(head) for name in names.split()}
