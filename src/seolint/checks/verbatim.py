"""Which stretches of a text the source marks as code: what stands there is shown, not said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.article import Article, Block

_CODE_TAG = re.compile(r"<(/?)(?:code|pre|kbd|samp|tt|var)\b", re.IGNORECASE)
#: How far before a stretch its code element may begin.
_REACH = 2000


def is_code(article: Article, block: Block, start: int, end: int) -> bool:
    """Whether characters ``start`` to ``end`` of a block are inline code, or stand between backticks."""
    if block.kind == "code":
        return True
    span = block.span(start, end)
    source = article.source.text
    if article.source.format == "html":
        return _in_code_element(source, span.start)
    first = block.span(0, 1).start
    before = source[first - source[max(0, first - 3) : first].count("`") : span.start]
    return before.count("`") % 2 == 1 and "`" in source[span.end : block.span().end + 3]


def _in_code_element(source: str, at: int) -> bool:
    last = None
    for last in _CODE_TAG.finditer(source, max(0, at - _REACH), at):
        pass
    return last is not None and not last[1]
