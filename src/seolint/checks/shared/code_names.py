"""Tells whether a title names a piece of code that the page shows: a function, a command, a key."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article

_WORD = regex(r"[^\W_]+(?:[_-]+[^\W_]+)*")
#: Inline code in Markdown, and in HTML, which Markdown can have too.
_TICKS = regex(r"(`+)([^`\n]+)\1(?!`)")
_ELEMENT = regex(r"(?is)<(code|kbd|samp|var|tt)\b[^>]*>(.{1,300}?)</\1")


def names_code(article: Article, title: str, *, first: bool = False) -> bool:
    """Whether a word of a title, or its first one, is a word of the code on the page: ``operator LE``, ``__argc``."""
    words = _WORD.findall(title.casefold())[: 1 if first else None]
    return bool(words) and not article.view(_words_of_code).isdisjoint(words)


def _words_of_code(article: Article) -> frozenset[str]:
    source = article.source
    pieces = [block.text for block in article.blocks if block.kind == "code"]
    if source.format == "markdown":
        pieces += [match[2] for match in _TICKS.finditer(source.text)]
    if "</" in source.text:
        pieces += [match[2] for match in _ELEMENT.finditer(source.text)]
    return frozenset(word for piece in pieces for word in _WORD.findall(piece.casefold()))
