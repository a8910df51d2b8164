"""Blank lines in a row, outside code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seolint.model import Edit, Hit, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article

VALUES = frozenset({"count"})
_BLANK = re.compile(r"(?:(?<=\n)|(?<=\r)|\A)(?:[ \t]*(?:\r\n|\n|\r)){2,}")
_PREFORMATTED = re.compile(r"(?is)<(pre|script|style|textarea)\b.*?</\1>")


@dataclass(frozen=True, slots=True)
class Options:
    """How many are allowed.

    Attributes:
        max: blank lines in a row.
    """

    max: int = 1


def find(article: Article, options: Options) -> Iterator[Hit]:
    """A hit at each run of more blank lines, with the edit that leaves ``max`` of them."""
    source = article.source
    kept: list[Span] | None = None
    for match in _BLANK.finditer(source.text):
        ends = list(re.finditer(r"\r\n|\n|\r", match[0]))
        if len(ends) <= options.max:
            continue
        if kept is None:
            kept = _verbatim(article)
        if any(span.start <= match.start() < span.end for span in kept):
            continue
        start = match.start() + (ends[options.max - 1].end() if options.max else 0)
        yield Hit(Span(start, match.end()), {"count": len(ends)}, edits=(Edit(start, match.end(), ""),))


def _verbatim(article: Article) -> list[Span]:
    """Where blank lines mean something: code, front matter."""
    spans = [block.span() for block in article.blocks if block.kind == "code"]
    if article.front_matter is not None:
        spans.append(article.front_matter.span)
    return spans + [Span(*match.span()) for match in _PREFORMATTED.finditer(article.source.text)]
