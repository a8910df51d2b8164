"""HTML as BeautifulSoup has it, for checks that people write; seolint's own do without."""

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
    """The tree of a page. It is Python's own parser that makes it: the others do not say where a tag stands."""
    return BeautifulSoup(source.text, "html.parser")


def tag_span(source: Source, tag: Tag) -> Span:
    """The place of a tag: from its ``<`` to the ``>`` that ends it.

    Raises:
        ValueError: the tag was not read from the source, but made.
    """
    if tag.sourceline is None or tag.sourcepos is None:
        raise ValueError(f"<{tag.name}> stands nowhere in the source")
    start = _line_feeds(source)[tag.sourceline - 1] + tag.sourcepos
    match = _START_TAG.match(source.text, start)
    return Span(start, match.end() if match else len(source.text))


@lru_cache(maxsize=2)
def _line_feeds(source: Source) -> list[int]:
    """Where lines begin for Python's parser: after line feeds only."""
    return [0, *(match.end() for match in re.finditer("\n", source.text))]
