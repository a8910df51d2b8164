"""Finds the parts of a text that the source marks as code: they are examples, not the article's own words."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import IGNORECASE, regex

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.article.nodes import Block

_CODE_TAG = regex(r"<(/?)(?:code|pre|kbd|samp|tt|var)\b", IGNORECASE)
#: Code in Markdown, which can be about a code element.
_TICKS = regex(r"(`+)[^`]*\1")
#: How far from a stretch its code element or backticks may be, in characters.
_REACH = 2000


def is_code(article: Article, block: Block, start: int, end: int) -> bool:
    """Whether characters ``start`` to ``end`` of a block are inline code or between backticks."""
    if block.kind == "code":
        return True
    span = block.span(start, end)
    source = article.source.text
    if article.source.format == "html":
        return _in_code_element(source, span.start)
    if article.code_ranges:
        return any(first <= span.start < last for first, last in article.code_ranges)
    if "<" in source[max(0, span.start - _REACH) : span.start]:
        line = article.source.line_span(article.source.position(block.span(0, 1).start)[0])
        before = _TICKS.sub("", source[max(line.start, span.start - _REACH) : span.start])
        if _in_code_element(before, len(before)):
            return True
    if "`" not in source[span.end : span.end + _REACH]:
        return False
    first = max(block.span(0, 1).start, span.start - _REACH)
    before = source[first - source[max(0, first - 3) : first].count("`") : span.start]
    return before.count("`") % 2 == 1


def _in_code_element(source: str, at: int) -> bool:
    tags = _CODE_TAG.findall(source, max(0, at - _REACH), at)
    return bool(tags) and not tags[-1]
