"""Finds markup in fields that browsers and results pages show as they are: titles and descriptions."""

from __future__ import annotations

from seolint.base.messages import shorten
from seolint.base.model import Hit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Field

VALUES = {"part": "title or description", "text": "the tag"}
#: Elements that format words: a pair of their tags is markup, while a single tag may be what a text is about.
_PAIR = regex(
    r"(?is)<(a|b|i|u|em|strong|span|p|font|div|h[1-6]|sup|sub|small|mark|code)(?:\s[^<>]{0,500})?>[^<]{0,300}</\1\s*>"
)
_BREAK = regex(r"(?i)<br\s*/?>")


@record
class Options:
    """Nothing to set."""


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for the title and for the description if their source has a pair of tags in it, or a line break."""
    parts = {"title": article.titles[:1], "description": [article.description] if article.description else []}
    for part, fields in parts.items():
        for field in fields:
            if field.source in {"title-tag", "front-matter", "meta-tag", "og"} and "<" in field.text:
                yield from _find_in(article, field, part)


def _find_in(article: Article, field: Field, part: str) -> Iterator[Hit]:
    span = field.span()
    written = article.source.text[span.start : span.end]
    match = _PAIR.search(written) or _BREAK.search(written)
    if match is not None:  # entities (&lt;b&gt;) show as the brackets they are
        tag = written[match.start() : written.index(">", match.start()) + 1]
        yield Hit(field, {"part": part, "text": shorten(tag, 40)})
