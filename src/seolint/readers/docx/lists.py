"""Lists of a Word document, which knows only items: each names the list it is numbered in, and its level."""

from __future__ import annotations

from seolint.article.nodes import Block, List
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.docx.document import Paragraph
    from seolint.readers.docx.blocks import WordBlocks


class _Open:
    """A list that items can be added to."""

    __slots__ = ("list", "number")

    def __init__(self, found: List, number: int) -> None:
        self.list = found
        self.number = number


def read_lists(read: WordBlocks) -> list[List]:
    """Return the lists of a document.

    Items next to each other are a list, even if they are numbered in different ones, as some programs do. A list ends at
    a heading. Text between two items ends it too, unless the numbers of an ordered list go on, or the text belongs to
    the only item above it.
    """
    lists: list[List] = []
    open_: list[_Open] = []  # by level
    is_interrupted = False
    for block, paragraph in zip(read.blocks, read.paragraphs, strict=True):
        if block.kind != "item":
            is_interrupted = True
            if block.kind == "heading":
                open_ = []
            continue
        open_ = open_[: paragraph.level]
        if len(open_) < paragraph.level or not _goes_on(open_[-1], paragraph, is_interrupted=is_interrupted):
            found = List([], ordered=paragraph.is_ordered)
            lists.append(found)
            open_ = [*open_[: paragraph.level - 1], _Open(found, paragraph.list)]
        open_[-1].list.items.append(block)
        _number(block, open_[-1].list)
        is_interrupted = False
    return lists


def _goes_on(last: _Open, paragraph: Paragraph, *, is_interrupted: bool) -> bool:
    if last.list.ordered != paragraph.is_ordered:
        return False
    is_same = last.number == paragraph.list
    return not is_interrupted or (is_same and (paragraph.is_ordered or len(last.list.items) == 1))


def _number(block: Block, found: List) -> None:
    if found.ordered:
        block.marker = f"{len(found.items)}."
