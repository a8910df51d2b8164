"""Blocks of files that Google Docs, Word and WordPress write, each in a way of its own."""

from __future__ import annotations

from seolint.article.nodes import Block, List
from seolint.article.origins import Within
from seolint.boilerplate.blocks.page import Holder
from seolint.readers.html.blocks import Blocks
from seolint.readers.html.elements import attributes, close_of, head_of, name_of, plain, text_of
from seolint.readers.html.makers import is_classic
from seolint.readers.html.origins import RunOrigin, collapse
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.nodes import Link
    from seolint.boilerplate.blocks.page import Box
    from seolint.readers.html.blocks import Action
    from seolint.readers.html.makers import Maker
    from seolint.readers.html.markup import PageMarkup

_BLANK_LINE = regex(r"\n[ \t]*\n\s*")
#: Elements in which text between blank lines is a paragraph.
_BARE = frozenset({"", "html", "body", "blockquote"})
_WORD_ITEM = regex(r"mso-list:\s*(l\d+)\s+level(\d)")
_TITLES = frozenset({"title", "MsoTitle"})
#: The class of list items, and how a page that Word saves without its own marks writes bullets and numbers.
_WORD_LIST = "MsoListParagraph"
_GAP_AFTER_MARK = regex(r"font:\s*7\.0pt")
_MARK = regex(r"\S|\w{1,3}[.)]")
_MOST_PARTS = 6
_WORD_HEADING = regex(r"MsoHeading([1-9])")
_WORD_KINDS = {"MsoQuote": "quote", "MsoIntenseQuote": "quote", "MsoCaption": "caption"}
_BOLD_CLASS = regex(r"\.(c\d+)\{[^}]{0,400}font-weight:\s*(?:[7-9]00|bold)")
_BOLD_STYLE = regex(r"font-weight:\s*(?:[7-9]00|bold)")
#: The elements that can make text bold or large, the size in a style, and the least size of large text, in points.
_INLINE = frozenset({"b", "strong", "span", "font"})
_SIZE = regex(r"font-size:\s*(\d{1,4})(?:\.\d+)?pt")
_LARGE = 16
_COMMENT_LINK = regex(r' href="#(?:cmnt(?P<google>(?:_ref)?\d+)|_(?P<word>mso(?:com|anchor)_\d+))"')
_DEEPEST = 6
_SHORTCODE = r"\[/?(?:[a-z][\w-]*\s[^\[\]=]*=[^\[\]]*|[a-z]+[_-][\w-]*|gallery|toc|caption|embed|playlist|products)/?\]"
_SHORTCODES_BEFORE = regex(rf"(?:{_SHORTCODE}|\[/[a-z][\w-]*\])(?:\s*(?:{_SHORTCODE}|\[/[a-z][\w-]*\])){{0,20}}\s*")
_SHORTCODES_AFTER = regex(rf"\s*(?:{_SHORTCODE}|\[/[a-z][\w-]*\])(?:\s*(?:{_SHORTCODE}|\[/[a-z][\w-]*\])){{0,20}}\Z")


class ExportBlocks(Blocks):
    """The blocks of a file that a program has exported.

    Attributes:
        comment_links: links between a comment and its place: their tokens, the numbers of blocks before them, and where
            they lead.
        changes: tracked changes: whether text is inserted, and the tokens at its beginning and end.
        split: blocks that are not divided by tags, but by blank lines: together those between two tags.

    Args:
        maker: the program.
    """

    def __init__(self, markup: PageMarkup, maker: Maker) -> None:
        self.comment_links: list[tuple[int, int, str]] = []
        self.changes: list[tuple[bool, int, int]] = []
        self.split: list[list[Block]] = []
        self._is_word = maker == "word"
        self._is_wordpress = maker == "wordpress"
        self._is_classic = maker == "wordpress" and is_classic(markup.source.text)
        self._title_box: Box | None = None
        self._word_list: str | None = None  # the list of the last paragraph in Word's way to write lists
        self._word_levels: list[List] = []
        self._bold = frozenset(_BOLD_CLASS.findall(markup.source.text)) if maker == "google" else frozenset()
        super().__init__(markup)

    def _choose_actions(self) -> dict[str, Action | None]:
        actions = super()._choose_actions()
        actions["p"] = self._open_paragraph
        if self._is_word:
            actions |= {"span": self._read_span, "del": self._read_change, "ins": self._read_change}
        return actions

    def _open_paragraph(self, head: str, text: str) -> str:
        """Read a paragraph whose class or style says that it is more."""
        if " class=" not in head and " style=" not in head:
            self._word_list = None
            return self._open(head, text)
        text = self._open(head, text)
        found = attributes(head)
        names = found.get("class", "").split()
        box = self._box
        match = _WORD_HEADING.search(found.get("class", ""))
        if self._title_box is None and _is_title(found):
            box.kind, box.level, self._title_box = "heading", 1, box
        elif match is not None:
            box.kind, box.level = "heading", min(_DEEPEST, int(match[1]))
        elif kind := next((_WORD_KINDS[name] for name in names if name in _WORD_KINDS), ""):
            box.kind = "quote" if kind == "quote" else "caption"
        item = _WORD_ITEM.search(found.get("style", "")) if box.kind == "paragraph" else None
        if item is None and not any(name.startswith(_WORD_LIST) for name in names):
            self._word_list = None
        elif item is not None:
            self._open_item(item[1], int(item[2]))
        return text

    def _open_item(self, name: str, level: int) -> None:
        """Make the paragraph an item of a list: Word writes the name of the list and the level in the style."""
        if name != self._word_list:
            self._word_list, self._word_levels = name, []
        self._word_levels = self._word_levels[:level]
        while len(self._word_levels) < level:
            self._word_levels.append(List([]))
            self.lists.append(self._word_levels[-1])
        self._box.kind = "item"
        self._box.holder = Holder(self._word_levels[-1])

    def _read_span(self, head: str, text: str) -> str:
        """Leave out the bullet or number that Word writes before the text of an item."""
        if "mso-list" in head.lower():
            mark = "".join(map(text_of, self.tokens[self._index : close_of(self.tokens, self._index)])).strip()
        elif _WORD_LIST in self._box.head and _GAP_AFTER_MARK.search(head) and len(self._parts) <= _MOST_PARTS:
            mark = plain("".join(self._parts)).strip()  # a page without what only Word reads: mark, small gap, text
            if not _MARK.fullmatch(mark):
                return self._read_inline(head, text)
            self._open_item("", 1)
            self._parts.clear()
            self._first = self._index
        else:
            return self._read_inline(head, text)
        if self._box.holder is not None and self._box.holder.items is not None:
            self._box.holder.items.ordered = mark[:1].isdigit() or mark[1:2] in {".", ")"}
        return self._leave_out(head, text)

    def _read_change(self, head: str, text: str) -> str:
        """Read a tracked change as if it were accepted; other insertions and deletions are part of the text."""
        if ' cite="mailto:' not in head:
            return text
        is_insertion = head.startswith("ins")
        self.changes.append((is_insertion, self._index, close_of(self.tokens, self._index)))
        return text if is_insertion else self._leave_out(head, text)

    def _open_link(self, head: str, text: str) -> str:
        """Leave out the marks of comments."""
        match = _COMMENT_LINK.search(head)
        if match is None:
            return super()._open_link(head, text)
        self.comment_links.append((self._index, len(self.blocks), match["google"] or match["word"]))
        return self._leave_out(head, text)

    def _leave_out(self, head: str, text: str) -> str:
        """Skip an element, and hide it from later searches for places among the tokens."""
        written, _, rest = self.tokens[self._index].partition(">")
        self.tokens[self._index] = f'{written} hidden="">{rest}'
        return self._skip(head, text)

    def _break_line(self, head: str, text: str) -> str:
        text = super()._break_line(head, text)
        if self._is_classic and self._parts[-1:] == ["\n"]:
            self._parts[-1] = " "  # a line feed after it makes no blank line
        return text

    def _make_block(self, raw: str) -> None:
        """Divide text at blank lines, and leave out shortcodes around it, as WordPress does when it builds the page."""
        is_plain = self._box.kind == "code" or (not self._is_wordpress or ("[" not in raw and not self._is_classic))
        pieces = [] if is_plain else list(_pieces(raw, divides=self._is_classic and self._box.tag in _BARE))
        if is_plain or pieces == [(0, " ".join(raw.split()))]:
            super()._make_block(raw)
            return
        whole = RunOrigin(self.markup, self._first, self._index, collapse)
        made: list[Block] = []
        self.split.append(made)
        for at, text in pieces:
            block = Block(self._box.kind, text, Within(whole, at), level=self._box.level, tag=self._box.tag)
            block.hidden = self._box.hidden
            if self._box.holder is not None:
                self._fill_holder(self._box.holder, block)
            made.append(block)
            self._add(block, self._first, self._index)

    @property
    def title(self) -> Block | None:
        """The title of the document, if a style says which line it is."""
        return next((self.blocks[n] for n, owner in enumerate(self.owners) if owner is self._title_box), None)

    def place_links(self, links: Sequence[Link]) -> None:
        """Give each link in text that is divided by blank lines the block that it is in."""
        pieces = {id(block): made for made in self.split for block in made}
        for link in links:
            made = pieces.get(id(link.block), [])
            start = link.span().start if made else 0
            for block in made:
                if block.span().start <= start < block.span().end:
                    link.block = block
                    block.link_density = min(1.0, block.link_density + len(link.text) / len(block.text))

    def standing_out(self) -> frozenset[str]:
        """Return the texts of the paragraphs that are bold or large throughout."""
        return frozenset(
            block.text
            for block, (first, last) in zip(self.blocks, self.runs, strict=True)
            if block.kind == "paragraph" and self._stands_out(first, last)
        )

    def _stands_out(self, first: int, last: int) -> bool:
        around: list[bool] = []  # whether each open element makes text bold or large
        found = False
        for token in self.tokens[first:last]:
            head = head_of(token)
            name = name_of(head)
            if name in _INLINE and head.startswith("/"):
                around = around[:-1]
            elif name in _INLINE:
                around.append(name in {"b", "strong"} or self._is_large(head))
            if text_of(token).strip():
                found = True
                if not any(around):
                    return False
        return found

    def _is_large(self, head: str) -> bool:
        """Whether the class, style or size of an element makes text bold or large."""
        named = attributes(head)
        style = named.get("style", "")
        size = _SIZE.search(style)
        return (
            not self._bold.isdisjoint(named.get("class", "").split())
            or _BOLD_STYLE.search(style) is not None
            or (size is not None and int(size[1]) >= _LARGE)
        )


def _is_title(found: dict[str, str]) -> bool:
    """Whether a paragraph with these attributes is the title of a document."""
    return not _TITLES.isdisjoint(found.get("class", "").split())


def _pieces(raw: str, *, divides: bool) -> Iterator[tuple[int, str]]:
    """Yield the paragraphs of a text without shortcodes around them, each with its offset when white space is collapsed."""
    at = 0
    for piece in _BLANK_LINE.split(raw) if divides else [raw]:
        text = " ".join(piece.split())
        if not text:
            continue
        before = _SHORTCODES_BEFORE.match(text)
        start = before.end() if before is not None else 0
        after = _SHORTCODES_AFTER.search(text, start)
        if said := text[start : after.start() if after is not None else len(text)]:
            yield at + start, said
        at += len(text) + 1
