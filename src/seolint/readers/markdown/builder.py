"""Builds blocks while a document is walked: tracks what is open, in which list or quotation, and where it goes."""

from __future__ import annotations

from seolint.article.nodes import Block, BlockKind, Comment, Image, List
from seolint.article.origins import FixedPlace
from seolint.base.model import Span
from seolint.readers.markdown.drafts import BlockDraft, DraftLink
from seolint.startup.hints import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.article.nodes import Link

ContainerKind = Literal["item", "quote", "cell", "term", "caption", "code", "note"]

#: Deepest nesting of containers and lists in raw HTML; deeper ones are read as if they were not nested.
MAX_DEPTH = 200

_BLOCK_KINDS: dict[ContainerKind, BlockKind] = {
    "quote": "quote",
    "cell": "cell",
    "term": "term",
    "caption": "caption",
    "code": "code",
}

#: The target of a heading that is the label of a tab: it has no place in the outline.
_TAB = "#tab/"


def _labels_tab(heading: Block, link: Link) -> bool:
    """Whether a heading is a link to a tab, and nothing else."""
    return link.href.startswith(_TAB) and link.text.strip() == heading.text.strip()


class Container:
    """Something that contains blocks. The first block in an item gets the item's marker; the others are paragraphs."""

    __slots__ = ("kind", "list", "marker", "offset", "tag", "used")

    def __init__(self, kind: ContainerKind, offset: int, *, marker: str = "", tag: str = "") -> None:
        self.kind = kind
        self.offset = offset
        self.marker = marker
        self.tag = tag
        self.used = False
        self.list: List | None = None


class Builder:
    """Fills an article's blocks, lists, links, images and comments, in reading order."""

    def __init__(self, article: Article, filler: str) -> None:
        self.article = article
        self.filler = filler
        self.draft: BlockDraft | None = None
        self.containers: list[Container] = []
        self.lists: list[tuple[List, str]] = []  # open lists, outermost first, each with its HTML tag or ""
        self._carried: list[DraftLink] = []  # HTML links around the next block
        self._alts: list[tuple[BlockDraft | None, str]] = []

    def add(self, text: str, start: int, end: int) -> None:
        """Append text to the open block; start the block that belongs here if none is open."""
        draft = self.draft
        if draft is None:
            draft = self.open_implied(start)
        draft.add(text, start, end)

    def open(self, kind: BlockKind, offset: int, *, level: int = 0, tag: str = "") -> BlockDraft:
        """Start a block and end the one before it."""
        self.close()
        self._use_item()
        return self._start(BlockDraft(kind, offset, level, tag=tag))

    def _start(self, draft: BlockDraft) -> BlockDraft:
        draft.open_links, self._carried = self._carried, []
        self.draft = draft
        return draft

    def open_implied(self, offset: int, tag: str = "") -> BlockDraft:
        """Start the kind of block that belongs in the open container (item, quotation, cell …), else a paragraph."""
        self.close()
        container = self.containers[-1] if self.containers else None
        if container is None:
            return self._start(BlockDraft("paragraph", offset, tag=tag))
        if container.kind == "item" and not container.used:
            container.used = True
            return self._start(
                BlockDraft("item", offset, max(1, len(self.lists)), container.marker, tag or container.tag)
            )
        return self._start(BlockDraft(_BLOCK_KINDS.get(container.kind, "paragraph"), offset, tag=tag or container.tag))

    def close(self) -> None:
        """End the open block."""
        draft = self.draft
        if draft is None:
            return
        while self._alts:
            self.close_image(draft.offset)
            draft = self.draft or draft
        self.draft = None
        if draft.kind == "code" and self.filler:
            self._restore(draft)
        self._carried = draft.take_unfilled_links()
        block, links = draft.finish(self.filler)
        self.article.links += links
        self.article.images += draft.images
        if block is None:
            return
        if block.kind == "item":
            self._list(block)
        elif block.kind == "heading" and len(links) == 1 and _labels_tab(block, links[0]):
            block.kind, block.level = "term", 0
        self.article.blocks.append(block)

    def _restore(self, draft: BlockDraft) -> None:
        """Restore text that was masked inside code, where it is part of the code."""
        source = self.article.source.text
        for number, (part, (_, start, end)) in enumerate(zip(draft.parts, draft.runs, strict=True)):
            if len(part) == end - start:
                draft.parts[number] = source[start:end]

    def _list(self, item: Block) -> None:
        """Add an item to its list; unmarked items in a row make a list of their own, which is not in the Markdown."""
        if item.marked:
            innermost = self.containers[-1].list if self.containers else None
            if innermost is not None:
                innermost.items.append(item)
            return
        lists, previous = self.article.lists, self.article.blocks[-1:]
        if previous and previous[0].kind == "item" and not previous[0].marked:
            lists[-1].items.append(item)
        else:
            lists.append(List([item], marked=False))

    def enter(self, container: Container) -> None:
        """Start a container and end the open block."""
        self.close()
        self._use_item()
        container.list = self.lists[-1][0] if container.kind == "item" and self.lists else None
        self.containers.append(container)

    def _use_item(self) -> None:
        """Mark the open container as not empty."""
        if self.containers:
            self.containers[-1].used = True

    def leave(self) -> None:
        """End the innermost container; an item with nothing in it becomes an empty block."""
        container = self.containers[-1]
        if container.kind == "item" and not container.used and self.draft is None:
            self.open_implied(container.offset)
        self.close()
        self.containers.pop()

    def leave_marked(self) -> None:
        """End the innermost container opened by Markdown, and the HTML ones still open inside it."""
        while self.containers[-1].tag:
            self.leave()
        self.leave()

    def open_list(self, *, ordered: bool, tag: str = "") -> None:
        """Start a list; ``tag`` is its HTML element, if any."""
        self.close()
        self._use_item()
        if tag and len(self.lists) >= MAX_DEPTH:
            return
        found = List([], ordered)
        self.article.lists.append(found)
        self.lists.append((found, tag))

    def close_list(self) -> None:
        """End the innermost list opened by Markdown, and the HTML ones still open inside it."""
        self.close()
        while self.lists and self.lists.pop()[1]:
            pass

    def close_html_list(self) -> None:
        """End the innermost list if it is an HTML list."""
        self.close()
        if self.lists and self.lists[-1][1]:
            self.lists.pop()

    def finish(self) -> None:
        """End everything that is open, drop lists without items, and sort the comments."""
        self.close()
        while self.containers:
            self.leave()
        self.article.lists = [found for found in self.article.lists if found.items]
        self.article.comments.sort(key=lambda comment: comment.span().start)

    @property
    def in_image(self) -> bool:
        """Whether the next text is the alt text of an image."""
        return bool(self._alts)

    def open_image(self, src: str, offset: int) -> None:
        """Start an image: the text that follows is its alt text."""
        if self.draft is None:
            self.open_implied(offset)
        self._alts.append((self.draft, src))
        self.draft = BlockDraft("media", offset)

    def close_image(self, offset: int) -> None:
        """End the image. An empty alt text counts as missing, because Markdown cannot tell the two apart."""
        if not self._alts or self.draft is None:
            return
        alt = self.draft
        self.draft, src = self._alts.pop()
        block, _ = alt.finish(self.filler)
        if self.draft is None:
            return
        if self._alts:  # an image inside an alt text is part of that text
            self.draft.parts += alt.parts
            self.draft.runs += [(at + self.draft.length, start, end) for at, start, end in alt.runs]
            self.draft.length += alt.length
        elif block is None:
            self.draft.add_image(Image(None, FixedPlace(Span(alt.offset, offset)), src))
        else:
            self.draft.add_image(Image(block.text, block.origin, src))

    def add_image(self, image: Image, offset: int) -> None:
        """Record an image that is written as a tag."""
        if self.draft is None:
            self.open_implied(offset)
        if self.draft is not None:
            self.draft.add_image(image)

    def add_comment(self, text: str, span: Span) -> None:
        """Record a comment; its span includes the delimiters."""
        self.article.comments.append(Comment(text, FixedPlace(span)))
