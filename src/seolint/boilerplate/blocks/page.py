"""The page as the judge of blocks sees it: the blocks and the elements around them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.article.nodes import Block, BlockKind, List


class Holder:
    """A list item or table cell: its first block, and the list that it belongs to."""

    __slots__ = ("first", "items")

    def __init__(self, items: List | None) -> None:
        self.first: Block | None = None
        self.items = items


class Box:
    """A block element on the path from the root to a text.

    Attributes:
        head: its start tag as it is in the token.
        begin, end: its blocks are those from ``begin`` to before ``end``.
        token: the token of its start tag.
        kind: the kind of block that text directly in it becomes.
        level: the level of the heading that it is, or is in.
        holder: the list item or table cell that it is, or is in.
        items: the list that it is, if any.
    """

    level = 0
    holder: Holder | None = None
    items: List | None = None

    def __init__(self, parent: Box | None, tag: str, kind: BlockKind, head: str, token: int, begin: int) -> None:
        self.parent = parent
        self.begin = self.end = begin
        self.tag = tag
        self.head = head
        self.token = token
        self.kind: BlockKind = kind
        self.hidden = False


class PageBlocks:
    """The blocks of a page in order, with the boxes around them.

    Attributes:
        blocks: every block, whether part of the article or not.
        owners: for each block, the innermost box around it.
        boxes: every block element in document order, parents first.
        lists: every list.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.owners: list[Box] = []
        self.boxes: list[Box] = []
        self.lists: list[List] = []
