"""The blocks of a page: one pass over its tags that gathers text between block boundaries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seolint.article import Block, Image, Link, List
from seolint.readers.html.elements import BLOCKS, INHERITED, SKIPPED, attributes, close_of, is_hidden, plain, run_of
from seolint.readers.html.origins import RunOrigin, TagOrigin, collapse, trim, trim_code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from seolint.article import BlockKind
    from seolint.readers.html.markup import Markup, Token

#: Hidden text inside a line is told from this length on; shorter is an icon's name or a mark.
MIN_HIDDEN = 25
_HOLDERS = {"li": "item", "td": "cell", "th": "cell"}
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_CONTAINERS = _LISTS | {"dl", "table", "tr", "tbody", "thead", "tfoot"}


class Box:
    """A block element on the way from the root to a text.

    Attributes:
        head: its start tag as it is written in a token.
        kind: the kind of block that text directly in it makes.
        level: of the heading it is, or is in.
        holder: the list item or table cell it is, or is in.
        first: the first block made in this list item or cell.
        items: the list it is.
    """

    __slots__ = ("first", "head", "hidden", "holder", "items", "kind", "level", "number", "parent", "tag", "token")

    def __init__(self, parent: Box | None, tag: str, head: str, token: int, number: int) -> None:
        self.parent = parent
        self.tag = tag
        self.head = head
        self.token = token
        self.number = number
        self.kind: BlockKind = BLOCKS.get(tag, "paragraph")
        self.level = 0
        self.holder: Box | None = None
        self.hidden = False
        self.first: Block | None = None
        self.items: List | None = None


class Actions(dict[str, "Callable[[str, str], str] | None"]):
    """What to do at a tag, by the tag as it is written: worked out at its first occurrence; None for inline tags."""

    def __init__(self, blocks: Blocks) -> None:
        super().__init__()
        self._blocks = blocks

    def __missing__(self, head: str) -> Callable[[str, str], str] | None:
        action = self[head] = self._blocks.action(head)
        return action


class Blocks:
    """The blocks of a page in order, with the boxes they stand in.

    Attributes:
        blocks: every block, of the article or not.
        owners: for each block the innermost box around it.
        boxes: every block element in order.
        images: each with the number of blocks before it and its box.
        metas, titles, relations, scripts: the tokens of the ``<meta>``, ``<title>``, ``<link>`` and JSON-LD elements.
    """

    def __init__(self, markup: Markup) -> None:
        self.markup = markup
        self.tokens = markup.tokens
        self.blocks: list[Block] = []
        self.owners: list[Box] = []
        self.boxes: list[Box] = []
        self.lists: list[List] = []
        self.links: list[Link] = []
        self.images: list[tuple[Image, int, Box]] = []
        self.metas: list[int] = []
        self.titles: list[int] = []
        self.relations: list[int] = []
        self.scripts: list[int] = []
        self.actions = Actions(self)
        self._box = Box(None, "", "", 0, -1)
        self._parts: list[str] = []
        self._first = 0  # token the run begins with
        self._index = 0  # token being read
        self._depth = 0  # of lists
        self._break = -1  # parts before the last line break
        self._link = -1  # token of the link being read
        self._link_from = 0  # parts before the link
        self._link_text = ""
        self._link_length = 0  # of the link text in the run
        self._pending: list[Link | Image] = []  # whose block is being read
        self._stream: Iterator[tuple[int, Token]] = enumerate(self.tokens)
        self._read()

    def action(self, head: str) -> Callable[[str, str], str] | None:
        """What to do at a tag."""
        if head[0] == "/":
            return self._closing(head[1:])
        name = head.partition(" ")[0].rstrip("/")
        if name in SKIPPED:
            return self._skipping(name, head)
        if head.endswith("/"):
            return self._void(name)
        if name in BLOCKS:
            return self._open
        if is_hidden(head):
            return self._hide
        return {"a": self._open_link, "button": self._open_button}.get(name)

    def _closing(self, name: str) -> Callable[[str, str], str] | None:
        if name in BLOCKS:
            return self._close
        return {"a": self._close_link, "button": self._close_button}.get(name)

    def _skipping(self, name: str, head: str) -> Callable[[str, str], str] | None:
        if head.endswith("/"):
            return None
        if name == "title":
            return self._title
        return self._script if name == "script" and "ld+json" in head else self._skip

    def _void(self, name: str) -> Callable[[str, str], str] | None:
        if name in BLOCKS:
            return self._separate
        return {"br": self._break_line, "img": self._picture, "meta": self._meta, "link": self._relation}.get(name)

    def _read(self) -> None:
        actions = self.actions
        parts = self._parts
        for index, (head, _, text) in self._stream:
            action = actions[head]
            if action is not None:
                self._index = index
                rest = action(head, text)
                if rest:
                    parts.append(rest)
            elif text:
                parts.append(text)
        self._index = len(self.tokens)
        self._flush()

    def _skip(self, _head: str, _text: str) -> str:
        """Leave an element out; what follows it goes on."""
        index = self._index
        rest = ""
        for _ in range(close_of(self.tokens, index) - index):
            _, (_, _, rest) = next(self._stream)
        return rest

    def _title(self, head: str, text: str) -> str:
        self.titles.append(self._index)
        return self._skip(head, text)

    def _script(self, head: str, text: str) -> str:
        self.scripts.append(self._index)
        return self._skip(head, text)

    def _meta(self, _head: str, text: str) -> str:
        self.metas.append(self._index)
        return text

    def _relation(self, _head: str, text: str) -> str:
        self.relations.append(self._index)
        return text

    def _separate(self, _head: str, text: str) -> str:
        self._flush()
        return text

    def _open(self, head: str, text: str) -> str:
        self._flush()
        parent = self._box
        tag = head.partition(" ")[0]
        box = self._box = Box(parent, tag, head, self._index, len(self.boxes))
        self.boxes.append(box)
        box.hidden = parent.hidden or is_hidden(head)
        if box.kind == "heading":
            box.level = int(tag[1])
        elif tag in _HOLDERS:
            box.holder = box
        elif tag in _CONTAINERS:
            self._open_container(box)
        elif box.kind == "paragraph" and (parent.kind in INHERITED or parent.holder is not None):
            box.kind = parent.kind
            box.level = parent.level
            box.holder = parent.holder
        return text

    def _open_container(self, box: Box) -> None:
        if box.tag in _LISTS:
            self._depth += 1
            box.items = List([], ordered=box.tag == "ol")
            self.lists.append(box.items)

    def _close(self, _head: str, text: str) -> str:
        self._flush()
        box = self._box
        if box.items is not None:
            self._depth -= 1
        if box.parent is not None:
            self._box = box.parent
        return text

    def _open_button(self, head: str, text: str) -> str:
        """A button in the middle of a line is part of it; any other is a block."""
        if self._box.kind != "paragraph" or "".join(self._parts).strip():
            return text
        return self._open(head, text)

    def _close_button(self, head: str, text: str) -> str:
        return self._close(head, text) if self._box.tag == "button" else text

    def _break_line(self, _head: str, text: str) -> str:
        """One line break is white space, two are a boundary."""
        parts = self._parts
        if self._break >= 0 and not "".join(parts[self._break :]).strip():
            self._flush()
            return text
        self._break = len(parts)
        parts.append("\n")
        return text

    def _hide(self, _head: str, _text: str) -> str:
        """Hidden text inside a line: no part of it, but a block of its own if there is enough of it."""
        index = self._index
        close = close_of(self.tokens, index)
        run = run_of(self.tokens, index, close)
        text = plain("".join("\n" * is_break + self.tokens[token][2] for token, is_break in run))
        text = " ".join(text.split())
        if len(text) >= MIN_HIDDEN:
            self._add(Block("paragraph", text, RunOrigin(self.markup, index, close, collapse), tag="span", hidden=True))
        return self._skip("", "")

    def _picture(self, head: str, text: str) -> str:
        found = attributes(head)
        image = Image(found.get("alt"), TagOrigin(self.markup, self._index), found.get("src", ""))
        self._pending.append(image)
        self.images.append((image, len(self.blocks), self._box))
        return text

    def _open_link(self, _head: str, text: str) -> str:
        self._link = self._index
        self._link_from = len(self._parts)
        self._link_text = ""
        return text

    def _close_link(self, _head: str, text: str) -> str:
        if self._link < 0:
            return text
        self._gather_link_text()
        found = attributes(self.tokens[self._link][0])
        label = " ".join(self._link_text.split())
        if "href" in found:
            origin = (
                RunOrigin(self.markup, self._link, self._index, collapse)
                if label
                else TagOrigin(self.markup, self._link)
            )
            link = Link(label, origin, found["href"].strip(), rel=found.get("rel", ""))
            self._pending.append(link)
            self.links.append(link)
        self._link = -1
        return text

    def _gather_link_text(self) -> None:
        text = plain("".join(self._parts[self._link_from :]))
        self._link_length += len(" ".join(text.split()))
        self._link_text += text
        self._link_from = 0

    def _flush(self) -> None:
        """End the run of text before this token, and make its block."""
        parts = self._parts
        if parts:
            if self._link >= 0:
                self._gather_link_text()
            raw = plain("".join(parts))
            parts.clear()
            if not raw.isspace():
                self._make_block(raw)
        self._first = self._index
        self._break = -1
        self._link_length = 0
        if self._link < 0:
            self._pending.clear()

    def _make_block(self, raw: str) -> None:
        box = self._box
        code = box.kind == "code"
        if code:
            start, end = trim_code(raw)
            text = raw[start:end]
        else:
            text = " ".join(raw.split())
        kind = box.kind
        origin = RunOrigin(self.markup, self._first, self._index, trim if code else collapse)
        block = Block(kind, text, origin, level=box.level, tag=box.tag, hidden=box.hidden)
        if self._link_length:
            block.link_density = min(1.0, self._link_length / len(text))
        if box.holder is not None:
            self._fill_holder(box.holder, block)
        for pending in self._pending:
            pending.block = block
        self._add(block)

    def _fill_holder(self, holder: Box, block: Block) -> None:
        """The first block in a list item is the item; several blocks in a cell are paragraphs."""
        first = holder.first
        if first is None:
            holder.first = block
            if block.kind == "item":
                block.level = self._depth
                if holder.parent is not None and holder.parent.items is not None:
                    holder.parent.items.items.append(block)
            return
        if block.kind in _HOLDERS.values():
            block.kind = "paragraph"
            if first.kind == "cell":
                first.kind = "paragraph"

    def _add(self, block: Block) -> None:
        self.blocks.append(block)
        self.owners.append(self._box)
