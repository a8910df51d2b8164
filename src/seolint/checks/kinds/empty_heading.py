"""Finds headings with nothing in them to see or to hear."""

from __future__ import annotations

from seolint.base.character_references import unescape
from seolint.base.model import Hit, Span
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES: dict[str, str] = {}

#: How far the end of a heading is searched for, in characters.
_LONGEST = 2000
_START = regex(r"<([hH][1-6])\b[^<>]*>")
_TAG = regex(r"(?s)<!--(?!#).*?-->|</?[a-zA-Z][^<>]*>")
#: Elements that are shown or read out without text, elements that scripts define, and markup that a server fills in.
_SHOWN = regex(
    r"(?i)<(?:img|svg|picture|video|audio|canvas|object|embed|iframe|input|button|select|progress|meter|time|math|use|slot"
    r"|i|[a-z]+[-:][\w-]+)\b|<[?%]|<!--#|\{\{|\{%"
)
#: Components: elements whose name begins with a capital.
_COMPONENT = regex(r"<[A-Z]\w*")
#: Attributes that label an element, or through which scripts and style sheets fill it in.
_LABELLED = regex(r"(?i)\s(?:aria-[\w-]+|role|title|data-[\w-]+|[vx]-[\w:-]+|ng-\w+|[:@#][\w-]+)\s*=")
#: Inner elements with a class or id, except links: icons, and places that scripts fill; also old-style named anchors.
_NAMED = regex(r"(?i)<(?!a\b|h[1-6]\b)[a-z]\w*\s[^<>]*\b(?:class|id)\s*=|<a\s(?![^<>]*\bhref)[^<>]*\b(?:id|name)\s*=")
#: Attributes of headings that wait for a script.
_WAITING = regex(r"(?i)\b(?:modal|dialog|popup|skeleton|placeholder)\b")
#: The only attributes with which a completely empty heading is reported: with any other, a script may fill it.
_PLAIN_NAME = regex(r"(?i)\s(?:class\s*=\s*[\"']?wp-block-heading\b[^<>\"']*[\"']?|(?:align|dir|lang)\s*=\s*[^\s<>]+)")


@record
class Options:
    """No options."""


def find(article: Article, _: Options) -> Iterator[Hit]:
    """Yield a hit at each heading of the article that shows nothing and that no script seems to fill."""
    places = [heading.span() for heading in article.empty_headings]
    places += [heading.span() for heading in article.headings if not heading.text]
    for place in places:
        span = _find_empty(article.source.text, place.start)
        if span is not None:
            yield Hit(span)


def _find_empty(source: str, at: int) -> Span | None:
    """Return the span of the heading's start tag, or of its line in Markdown; None if the heading is not empty."""
    start = _START.match(source, at)
    if start is None:
        return _find_empty_line(source, at)
    end = source.find("</" + start[1], start.end(), start.end() + _LONGEST)
    inner = source[start.end() : end]
    if end < 0 or not _is_empty(inner) or _LABELLED.search(start[0]) or _WAITING.search(start[0]):
        return None
    if not inner and _PLAIN_NAME.sub("", start[0]).strip("<>").lower() != start[1].lower():
        return None
    return Span(*start.span())


def _find_empty_line(source: str, at: int) -> Span | None:
    first = source.rfind("\n", 0, at) + 1
    last = source.find("\n", first)
    line = source[first : last if last >= 0 else len(source)].rstrip()
    mark = line.find("#")
    if mark < 0 or not _is_empty(line[mark:].strip("# \t")):
        return None
    return Span(first + mark, first + len(line))


def _is_empty(inner: str) -> bool:
    """Whether there is nothing to see between the tags of a heading."""
    if any(pattern.search(inner) for pattern in (_SHOWN, _COMPONENT, _LABELLED, _NAMED)):
        return False
    return not unescape(_TAG.sub("", inner)).strip()
