"""Finds headings more than one level below the heading before them."""

from __future__ import annotations

from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {
    "level": "the level of the heading",
    "previous": "the level of the heading before",
    "expected": "the lowest level that would be right",
    "text": "the text of the heading",
}
#: Largest share of link text in a heading or the block below it; beyond it, they are a teaser.
_LINKED = 0.5


@record
class Options:
    """No options."""


def _heads_text(block: Block, following: Block | None) -> bool:
    """Whether a heading belongs to the article and is not the caption of a teaser or a control."""
    if block.role != "content" or block.link_density > _LINKED or following is None:
        return False
    return following.role == "content" and following.link_density <= _LINKED and following.kind != "heading"


def find(article: Article, _: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at each heading that skips a level; headings outside the article count as previous ones too."""
    blocks = [block for block in article.blocks if not block.hidden]
    if sum(block.kind == "heading" for block in blocks) < 2:
        yield NotEvaluated("the page has fewer than 2 headings")
    previous = 0
    for block, following in zip(blocks, [*blocks[1:], None], strict=False):
        if block.kind != "heading":
            continue
        if previous and block.level > previous + 1 and _heads_text(block, following):
            yield Hit(block, {"level": block.level, "previous": previous, "expected": previous + 1, "text": block.text})
        previous = block.level
