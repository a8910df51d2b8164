"""The blocks of a page, from one pass over its tags that collects the text between block boundaries."""

from __future__ import annotations

from seolint.article.nodes import Block, List
from seolint.boilerplate.blocks.page import Box, Holder, PageBlocks
from seolint.readers.html.elements import (
    BLOCKS,
    INHERITED,
    SKIPPED,
    close_of,
    is_hidden,
    plain,
    run_of,
    text_of,
)
from seolint.readers.html.origins import RunOrigin, collapse, trim, trim_code
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from seolint.readers.html.markup import PageMarkup

    #: What to do at a tag: takes the tag and the text after it, returns the part of that text that joins the run.
    Action = Callable[[str, str], str]

#: Shortest hidden text inside a line that becomes a block, in characters: shorter text is an icon's name or a symbol.
MIN_HIDDEN = 25
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HOLDERS = frozenset({"li", "td", "th"})
_LISTS = frozenset({"ul", "ol", "menu", "dir"})
_CONTAINERS = _LISTS | {"dl", "table", "tr", "tbody", "thead", "tfoot"}


class Blocks(PageBlocks):
    """The blocks of a page in order, with the boxes around them.

    Attributes:
        runs: for each block, the token its text begins with and the token after its text.
        anchors: for each ``<a>``, the tokens that open and close it and the number of blocks before it.
        childless: for each heading with nothing in it, not even a tag, its token and the box around it.
        pictures: for each ``<img>``, its token, the number of blocks before it, and its box.
        noted: tokens by element name: ``meta``, ``title``, ``link``, ``noscript``, and ``script`` (JSON-LD only).

    Args:
        without_scripts: read the page as a browser without scripts does, with the text in its ``<noscript>`` elements.
    """

    def __init__(self, markup: PageMarkup, *, without_scripts: bool = False) -> None:
        self.markup = markup
        self.tokens = markup.tokens
        super().__init__()
        self.runs: list[tuple[int, int]] = []
        self.anchors: list[tuple[int, int, int]] = []
        self.pictures: list[tuple[int, int, Box]] = []
        self.childless: list[tuple[int, Box]] = []
        self.noted: dict[str, list[int]] = {"meta": [], "title": [], "link": [], "script": [], "noscript": []}
        self._without_scripts = without_scripts
        self._box = Box(None, "", "paragraph", "", 0, 0)
        self._parts: list[str] = []
        self._first = 0  # token that the run begins with
        self._index = 0  # token being read
        self._depth = 0  # how many lists are open
        self._break = -1  # number of parts before the last line break
        self._link = -1  # token of the link being read
        self._link_from = 0  # number of parts before the link
        self._link_block = 0  # number of the block that the link begins in
        self._link_length = 0  # characters of link text in the run
        self._stream: Iterator[tuple[int, str]] = enumerate(self.tokens)
        self._read()

    def _read(self) -> None:
        actions = self._choose_actions()  # not an attribute: bound methods would make a reference cycle
        parts = self._parts
        for index, token in self._stream:
            head, _, text = token.partition(">")
            if head not in actions:
                may_hide = "hidden" in head or "display" in head
                actions[head] = actions.get(head.partition(" ")[0]) or (self._read_inline if may_hide else None)
            action = actions[head]
            if action is not None:
                self._index = index
                text = action(head, text)
            if text:
                parts.append(text)
        self._index = len(self.tokens)
        self._flush()

    def _choose_actions(self) -> dict[str, Action | None]:
        """The action at each tag: by name, or by ``name/`` and ``/name`` for void and end tags."""
        actions: dict[str, Action | None] = {}
        for name in BLOCKS:
            actions[name] = self._open
            actions[name + "/"] = self._separate
            actions["/" + name] = self._close
        actions.update(dict.fromkeys(SKIPPED, self._skip))
        actions |= {"a": self._open_link, "/a": self._close_link, "img": self._picture, "br/": self._break_line}
        actions |= {"br": self._break_line, "button": self._open_button, "/button": self._close_button}
        actions |= {"meta": self._note, "link": self._note, "title": self._note_and_skip, "script": self._script}
        if self._without_scripts:
            del actions["noscript"]
        else:
            actions["noscript"] = self._note_and_skip
        return actions

    def _note(self, head: str, text: str) -> str:
        self.noted[head.partition(" ")[0]].append(self._index)
        return text

    def _note_and_skip(self, head: str, text: str) -> str:
        self._note(head, text)
        return self._skip(head, text)

    def _script(self, head: str, text: str) -> str:
        return self._note_and_skip("script", text) if "ld+json" in head else self._skip(head, text)

    def _skip(self, head: str, text: str) -> str:
        """Skip an element and return the text after it."""
        if head.endswith("/"):
            return text
        index = self._index
        token = ""
        for _ in range(close_of(self.tokens, index) - index):
            _, token = next(self._stream)
        return token.partition(">")[2]

    def _read_inline(self, head: str, text: str) -> str:
        """Read an inline element that may be hidden."""
        return self._hide(text) if head[0] not in "/!" and not head.endswith("/") and is_hidden(head) else text

    def _separate(self, head: str, text: str) -> str:
        self._flush()
        if head.partition(" ")[0].rstrip("/") in HEADINGS and not is_hidden(head):
            self.childless.append((self._index, self._box))
        return text

    def _open(self, head: str, text: str) -> str:
        if head.endswith("/"):
            return self._separate(head, text)
        if self._parts:
            self._flush()
        else:
            self._first = self._index
        parent = self._box
        tag = head.partition(" ")[0]
        box = self._box = Box(parent, tag, BLOCKS.get(tag, "paragraph"), head, self._index, len(self.blocks))
        self.boxes.append(box)
        if parent.hidden or (("hidden" in head or "display" in head) and is_hidden(head)):
            box.hidden = True
        if box.kind == "heading":
            box.level = int(tag[1])
        elif tag in _HOLDERS:
            box.holder = Holder(parent.items)
        elif tag in _CONTAINERS:
            self._open_container(box)
        elif box.kind == "paragraph" and parent.kind != "paragraph":
            box.kind = parent.kind
            box.level = parent.level
            box.holder = parent.holder
        return text if box.kind == "code" or not text.isspace() else ""

    def _open_container(self, box: Box) -> None:
        if box.tag in _LISTS:
            self._depth += 1
            box.items = List([], ordered=box.tag == "ol")
            self.lists.append(box.items)

    def _close(self, _head: str, text: str) -> str:
        if self._parts:
            self._flush()
        else:
            self._first = self._index
        box = self._box
        if box.items is not None:
            self._depth -= 1
        box.end = len(self.blocks)
        if box.parent is not None:
            box = self._box = box.parent
        return text if box.kind == "code" or not text.isspace() else ""

    def _open_button(self, head: str, text: str) -> str:
        """Treat a button in the middle of a line as part of the line, and any other as a block."""
        if self._box.kind in INHERITED or "".join(self._parts).strip():
            return self._read_inline(head, text)
        return self._open(head, text)

    def _close_button(self, head: str, text: str) -> str:
        return self._close(head, text) if self._box.tag == "button" else text

    def _break_line(self, _head: str, text: str) -> str:
        """Treat one line break as white space, and two in a row as a block boundary."""
        parts = self._parts
        if self._break >= 0 and not "".join(parts[self._break :]).strip():
            self._flush()
            return text
        self._break = len(parts)
        parts.append("\n")
        return text

    def _hide(self, _text: str) -> str:
        """Keep hidden text inside a line out of the line, and make it a block if it is long enough."""
        index = self._index
        close = close_of(self.tokens, index)
        run = run_of(self.tokens, index, close)
        text = "".join("\n" * is_break + text_of(self.tokens[token]) for token, is_break in run)
        text = " ".join(text.split())
        if len(text) >= MIN_HIDDEN:
            origin = RunOrigin(self.markup, index, close, collapse)
            self._add(Block("paragraph", text, origin, tag="span", hidden=True), index, close)
        return self._skip("", "")

    def _picture(self, _head: str, text: str) -> str:
        self.pictures.append((self._index, len(self.blocks), self._box))
        return text

    def _open_link(self, head: str, text: str) -> str:
        if head.endswith("/"):
            return text
        if ("hidden" in head or "display" in head) and is_hidden(head):
            return self._hide(text)
        self._link = self._index
        self._link_from = len(self._parts)
        self._link_block = len(self.blocks)
        return text

    def _close_link(self, _head: str, text: str) -> str:
        if self._link >= 0:
            self._gather_link_text()
            self.anchors.append((self._link, self._index, self._link_block))
            self._link = -1
        return text

    def _gather_link_text(self) -> None:
        text = "".join(self._parts[self._link_from :])
        self._link_length += len(" ".join(text.split()))
        self._link_from = 0

    def _flush(self) -> None:
        """End the run of text before this token and make a block of it."""
        self._break = -1
        parts = self._parts
        if parts:
            if self._link >= 0:
                self._gather_link_text()
            raw = plain("".join(parts))
            parts.clear()
            if not raw.isspace():
                self._make_block(raw)
        self._first = self._index
        self._link_length = 0

    def _make_block(self, raw: str) -> None:
        box = self._box
        kind = box.kind
        if kind == "code":
            start, end = trim_code(raw)
            text, shape = raw[start:end], trim
        else:
            text, shape = " ".join(raw.split()), collapse
        origin = RunOrigin(self.markup, self._first, self._index, shape)
        block = Block(kind, text, origin, level=box.level, tag=box.tag, hidden=box.hidden)
        if self._link_length:
            block.link_density = min(1.0, self._link_length / len(text))
        if box.holder is not None:
            self._fill_holder(box.holder, block)
        self._add(block, self._first, self._index)

    def _add(self, block: Block, first: int, last: int) -> None:
        self.blocks.append(block)
        self.owners.append(self._box)
        self.runs.append((first, last))

    def _fill_holder(self, holder: Holder, block: Block) -> None:
        """Make the first block in a list item the item, and paragraphs of the blocks of a cell with several."""
        first = holder.first
        if first is None:
            holder.first = block
            if block.kind == "item":
                block.level = self._depth
                if holder.items is not None:
                    holder.items.items.append(block)
            return
        if block.kind in {"item", "cell"}:
            block.kind = "paragraph"
            if first.kind == "cell":
                first.kind = "paragraph"
