"""HTML files that are no whole page: fragments, stubs, records."""

from __future__ import annotations

from seolint.readers.html.makers import is_piece
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.base.model import Kind

#: A redirect has at most this many words of its own; an empty shell, which scripts fill in, has fewer.
REDIRECT_WORDS, SHELL_WORDS = 60, 12

_FORWARDING = regex(r"(?i)\blocation(?:\.href)?\s*=|\blocation\.replace\s*\(")


def find_shape(article: Article) -> Kind | None:
    """The kind of a file that is no whole page; None for a whole page."""
    source = article.source.text
    if is_piece(source):
        return "fragment"
    words = sum(block.text.count(" ") + 1 for block in article.blocks if not block.hidden)
    if words <= REDIRECT_WORDS and any(meta.name == "refresh" and "url" in meta.text.lower() for meta in article.metas):
        return "stub"
    if words >= SHELL_WORDS or "<script" not in source.lower():
        return None
    return (
        "stub" if _FORWARDING.search(source) or not any(block.kind == "heading" for block in article.blocks) else None
    )
