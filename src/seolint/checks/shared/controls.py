"""Finds words of working controls in the HTML of a Markdown page: they are no rest of a page that was copied."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import IGNORECASE, regex

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.article.lines import Line

#: How far before its words the tag of a control may be, in characters.
_REACH = 300
_CONTROL = regex(r"<(/?)(?:button|dialog|fieldset|form|label|legend|menu|nav|option|select|summary)\b", IGNORECASE)
#: A component of MDX right before its words.
_COMPONENT = regex(r"<[A-Z][\w.]*(?:\s[^<>]*)?>\s*\Z")


def is_control(article: Article, line: Line) -> bool:
    """Whether a line of Markdown is inside a control or a component, or holds HTML elements."""
    source = article.source
    if source.format != "markdown":
        return False
    span = line.block.span(line.start, line.end)
    if "</" in source.text[span.start : span.end]:
        return True
    before = source.text[max(0, span.start - _REACH) : span.start]
    if "<" not in before:
        return False
    tags = _CONTROL.findall(before)
    if tags and not tags[-1]:
        return True
    return source.text.startswith("</", span.end) and _COMPONENT.search(before) is not None
