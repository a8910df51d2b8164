"""HTML files that are no whole page: fragments, stubs, records."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.base.model import Kind

#: A redirect has at most this many words of its own; an empty shell, which scripts fill in, has fewer.
REDIRECT_WORDS, SHELL_WORDS = 60, 12

#: The tags of a page around its body; a ``<meta charset>`` alone is what the clipboard adds.
_PAGE = regex(r"(?i)<(?:!doctype|html|head|body|title|link|frameset)\b|<meta\s+(?!charset)")
#: What word processors and their clipboards write.
_EXPORTED = (
    *("<!--startfragment", "docs-internal-guid-", "urn:schemas-microsoft-com:office:word"),
    *('content="microsoft word', "content='microsoft word", 'content="libreoffice', 'content="openoffice'),
)
#: How far into a file a word processor names itself, in characters.
_HEAD = 5000
_FORWARDING = regex(r"(?i)\blocation(?:\.href)?\s*=|\blocation\.replace\s*\(")


def find_shape(article: Article) -> Kind | None:
    """The kind of a file that is no whole page; None for a whole page."""
    source = article.source.text
    head = source[:_HEAD].lower()
    if _PAGE.search(source) is None or any(mark in head for mark in _EXPORTED):
        return "fragment"
    words = sum(block.text.count(" ") + 1 for block in article.blocks if not block.hidden)
    if words <= REDIRECT_WORDS and any(meta.name == "refresh" and "url" in meta.text.lower() for meta in article.metas):
        return "stub"
    if words >= SHELL_WORDS or "<script" not in source.lower():
        return None
    return (
        "stub" if _FORWARDING.search(source) or not any(block.kind == "heading" for block in article.blocks) else None
    )
