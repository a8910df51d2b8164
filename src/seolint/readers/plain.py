"""Plain text, as scrapers and writers leave it: the structure is concluded from the shape of the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seolint.article import Article, Block, Verbatim

if TYPE_CHECKING:
    from seolint.source import Source


def read_plain(source: Source) -> Article:
    """The article in plain text: a block for each line that is not blank."""
    article = Article(source)
    for number in range(1, len(source.line_starts) + 1):
        span = source.line_span(number)
        text = source.text[span.start : span.end]
        if text.strip():
            article.blocks.append(
                Block("paragraph", text.strip(), Verbatim(span.start + len(text) - len(text.lstrip())))
            )
    return article
