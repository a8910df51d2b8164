"""The links, images and empty headings of the article, found once the blocks have their roles."""

from __future__ import annotations

from operator import itemgetter

from seolint.article.nodes import Image, Link
from seolint.base.model import Text
from seolint.readers.html.blocks import HEADINGS
from seolint.readers.html.elements import attributes, head_of, plain, run_of, text_of
from seolint.readers.html.origins import RunOrigin, TagOrigin, collapse
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.nodes import Block
    from seolint.base.model import Role
    from seolint.boilerplate.blocks.page import Box
    from seolint.readers.html.blocks import Blocks

_HREF = regex(r' href="([^"]*)"')
_ALT = regex(r' alt="([^"]*)"')
_SRC = regex(r' src="([^"]*)"')
#: Elements whose images are the article's, wherever its text begins and ends.
_ARTICLES = frozenset({"article", "main"})


def links(found: Blocks, role: Role = "content") -> Iterator[Link]:
    """Yield the links in blocks of this role, in order."""
    for opened, closed, before in found.anchors:
        block = _block_at(found, opened, closed, before)
        if block is not None and block.role == role and not block.hidden:
            link = _link(found, opened, closed, block)
            if link is not None:
                yield link


def images(found: Blocks) -> Iterator[Image]:
    """Yield the images of the article, in order."""
    regions = _Regions(found)
    for token, before, inner in found.pictures:
        if inner.hidden or not regions.is_content(inner) or not regions.is_inside(token, inner):
            continue
        head = head_of(found.tokens[token])
        alt, src = _ALT.search(head), _SRC.search(head)
        block = _block_at(found, token, token, before)
        origin = TagOrigin(found.markup, token)
        yield Image(plain(alt[1]) if alt else None, origin, plain(src[1]).strip() if src else "", block)


def empty_headings(found: Blocks) -> Iterator[Text]:
    """Yield the headings of the article without text; they may contain an image."""
    empty = [(box.token, box) for box in found.boxes if box.begin == box.end and box.tag in HEADINGS and not box.hidden]
    empty += [(token, box) for token, box in found.childless if not box.hidden]
    regions = _Regions(found)
    for token, box in sorted(empty, key=itemgetter(0)):
        if regions.is_content(box):
            yield Text("", TagOrigin(found.markup, token))


def _block_at(found: Blocks, opened: int, closed: int, before: int) -> Block | None:
    """The block whose text contains the element, else the first block inside the element."""
    for number in range(before, len(found.blocks)):
        first, last = found.runs[number]
        if first <= opened < last or opened <= first < closed:
            return found.blocks[number]
        if first > closed:
            break
    return None


class _Regions:
    """Boxes of a page and whether they belong to the article, each decided on first use."""

    def __init__(self, found: Blocks) -> None:
        self._blocks = found.blocks
        self._judged: dict[Box, bool] = {}
        runs = [run for block, run in zip(found.blocks, found.runs, strict=True) if block.role == "content"]
        self._span = (runs[0][0], runs[-1][1]) if runs else (0, 0)

    def is_inside(self, token: int, box: Box) -> bool:
        """Whether a token is between the first and the last text of the article, or in its element.

        Icons of menus are in boxes without text, of which only the page tells whose they are.
        """
        first, last = self._span
        if first <= token < last:
            return True
        around: Box | None = box
        while around is not None and around.tag not in _ARTICLES:
            around = around.parent
        return around is not None

    def is_content(self, box: Box) -> bool:
        """Whether most of the text in this box, or in the nearest box around it that has text, is the article's."""
        passed = []
        while box not in self._judged and box.begin == box.end and box.parent is not None:
            passed.append(box)
            box = box.parent
        if box not in self._judged:
            self._judged[box] = self._is_mostly_content(box)
        self._judged.update(dict.fromkeys(passed, self._judged[box]))
        return self._judged[box]

    def _is_mostly_content(self, box: Box) -> bool:
        blocks = self._blocks[box.begin : box.end]
        content = sum(len(block.text) for block in blocks if block.role == "content" and not block.hidden)
        return 2 * content > sum(len(block.text) for block in blocks)


def _link(found: Blocks, opened: int, closed: int, block: Block) -> Link | None:
    head = head_of(found.tokens[opened])
    href = _HREF.search(head)
    if href is None:
        return None
    run = run_of(found.tokens, opened, closed)
    label = " ".join("".join("\n" * is_break + text_of(found.tokens[token]) for token, is_break in run).split())
    origin = RunOrigin(found.markup, opened, closed, collapse) if label else TagOrigin(found.markup, opened)
    rel = attributes(head).get("rel", "") if " rel=" in head else ""
    return Link(label, origin, plain(href[1]).strip(), block, rel)
