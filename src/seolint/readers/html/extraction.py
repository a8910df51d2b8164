"""Which blocks of a page are its article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.article import Article
    from seolint.readers.html.blocks import Blocks, Box

_CHROME = frozenset({"nav", "header", "footer", "aside", "button", "dialog", "form"})
_MAIN = ("article", "main", "body")


def judge(article: Article, found: Blocks) -> None:
    """Give every block its role, and leave only the article's lists and images."""
    main = _main(found)
    for block, owner in zip(found.blocks, found.owners, strict=True):
        if not _in_main(owner, main):
            block.role = "chrome"
    article.lists = [entry for entry in found.lists if any(item.role == "content" for item in entry.items)]


def _main(found: Blocks) -> Box | None:
    sizes: dict[Box, int] = {}
    for block, owner in zip(found.blocks, found.owners, strict=True):
        box: Box | None = owner
        while box is not None:
            if box.tag in _MAIN:
                sizes[box] = sizes.get(box, 0) + len(block.text)
                break
            box = box.parent
    return max(sizes, key=lambda box: sizes[box], default=None)


def _in_main(owner: Box, main: Box | None) -> bool:
    box: Box | None = owner
    while box is not None and box is not main:
        if box.tag in _CHROME:
            return False
        box = box.parent
    return box is main
