"""What writers export or copy from Google Docs, Word and WordPress: pages and pieces of pages that are all article."""

from __future__ import annotations

from seolint.article.nodes import ReviewMark
from seolint.readers.html.elements import attributes, close_of, plain, text_of
from seolint.readers.html.origins import RunOrigin, collapse
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.page import Box
    from seolint.readers.html.export_blocks import ExportBlocks

_CLIPBOARD_HEAD = regex(r"Version:\d\.\d\s+StartHTML:")
_DEEPEST = 6
#: Most words of a first line that is the title although no style says so.
_TITLE_WORDS = 16
#: What the number of a comment begins with where its text is, not its place.
_BACK = ("_ref", "msoanchor")


def take_all(article: Article, found: ExportBlocks) -> None:
    """Make a file that is all article one: a fragment, of which only what its program adds is page chrome."""
    article.kind = "fragment"
    article.is_extracted = True
    article.standing_out = found.standing_out()
    inside = next((box for box in found.boxes if attributes(box.head).get("id") == "contents"), None)
    for number, block in enumerate(found.blocks):
        is_added = inside is not None and not inside.begin <= number < inside.end
        is_added = is_added or _is_margin(found.owners[number])
        block.role = "chrome" if is_added or _CLIPBOARD_HEAD.match(block.text) else "content"
    _name_headline(article, found)
    article.lists = [entry for entry in found.lists if any(item.role == "content" for item in entry.items)]
    article.review_marks = [*_comments(found), *_changes(found)]


def _is_margin(owner: Box) -> bool:
    """Whether a block is in the header or footer of the pages, as LibreOffice exports them."""
    box: Box | None = owner
    while box is not None:
        if box.tag == "div" and attributes(box.head).get("title") in {"header", "footer"}:
            return True
        box = box.parent
    return False


def _name_headline(article: Article, found: ExportBlocks) -> None:
    """Find the title of the document; headings of level 1 below it are those of sections."""
    content = [block for block in found.blocks if block.role == "content"]
    headings = [block for block in content if block.kind == "heading"]
    title = found.title
    level_one = [block for block in headings if block.level == 1 and block is not title]
    if title is None and content and content[0].kind == "paragraph" and len(level_one) != 1:
        title = content[0] if _may_head(content[0], article) else None
    if title is None:
        return
    title.kind = "heading"
    if level_one:
        for block in headings:
            block.level = min(_DEEPEST, block.level + 1)
    title.level = 1


def _may_head(first: Block, article: Article) -> bool:
    """Whether the first line is the title: the head says so, or its letters."""
    if first.text in {" ".join(field.text.split()) for field in article.titles}:
        return True
    stands_out = first.text in article.standing_out and first.text[-1] not in ".,;:…"
    return stands_out and len(first.text.split()) <= _TITLE_WORDS


def _changes(found: ExportBlocks) -> Iterator[ReviewMark]:
    """Yield the tracked changes."""
    for is_insertion, first, last in found.changes:
        text = " ".join(plain("".join(map(text_of, found.tokens[first:last]))).split())
        if text:
            origin = RunOrigin(found.markup, first, last, collapse)
            yield ReviewMark("insertion" if is_insertion else "deletion", text, origin)


def _comments(found: ExportBlocks) -> Iterator[ReviewMark]:
    """Yield the comments: each has a mark in the text, and its own text at the end, which leads back to the mark."""
    places = {_number(name): token for token, _, name in found.comment_links if not name.startswith(_BACK)}
    texts = [(token, before, name) for token, before, name in found.comment_links if name.startswith(_BACK)]
    for token, before, name in texts:
        blocks = _blocks_of(found, before, {block for _, block, _ in texts})
        text = " ".join(block.text for block in blocks)
        place = places.get(_number(name), token)
        if text:
            origin = RunOrigin(found.markup, place, close_of(found.tokens, place), collapse)
            yield ReviewMark("comment", text, origin, blocks=tuple(blocks))


def _number(name: str) -> str:
    return "".join(filter(str.isdigit, name))


def _blocks_of(found: ExportBlocks, first: int, others: set[int]) -> list[Block]:
    """The blocks of a comment: those in the box around its first one, up to the next comment."""
    if first >= len(found.blocks):
        return []
    around = found.owners[first].parent
    blocks = []
    for number in range(first, len(found.blocks)):
        if found.owners[number].parent is not around or (number > first and number in others):
            break
        blocks.append(found.blocks[number])
    return blocks
