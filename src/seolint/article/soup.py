"""BeautifulSoup trees, for checks from other packages; seolint's own checks do not use them."""

from __future__ import annotations

import re
from functools import lru_cache

from bs4 import BeautifulSoup

from seolint.base.model import Span
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from bs4 import Tag

    from seolint.article.source import Source

_START_TAG = re.compile(r"<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>")


def make_soup(source: Source) -> BeautifulSoup:
    """Return the tree of a page, made by Python's own parser: others do not record the places of tags."""
    return BeautifulSoup(source.text, "html.parser")


def tag_span(source: Source, tag: Tag) -> Span:
    """Return the span of a start tag, from its ``<`` to its ``>``.

    Raises:
        ValueError: the tag is not in the source, because the parser or a program added it.
    """
    if tag.sourceline is None or tag.sourcepos is None:
        raise ValueError(f"<{tag.name}> is not in the source")
    start = _line_feeds(source)[tag.sourceline - 1] + tag.sourcepos
    match = _START_TAG.match(source.text, start)
    return Span(start, match.end() if match else len(source.text))


@lru_cache(maxsize=2)
def _line_feeds(source: Source) -> list[int]:
    """Return where lines begin for Python's parser: only after line feeds."""
    return [0, *(match.end() for match in re.finditer("\n", source.text))]
