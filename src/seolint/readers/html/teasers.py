"""Tells a list of teasers, each in an ``<article>`` of its own, from an article."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article

#: A list has at least so many teasers, of so many words: most of them at most, and each; and this share is true teasers.
_FEWEST, _MOST_WORDS, _LONGEST, _SHARE = 4, 160, 300, 0.7
#: The largest share of the words of all that one teaser has, and that prose around them has.
_LARGEST, _AROUND = 0.4, 0.35
#: Shortest paragraph around the teasers that counts as prose, in words, and most links in it.
_PROSE_WORDS, _PROSE_LINKS = 15, 2

_TAG = regex(r"(?i)<(/?)article\b[^>]*>")
_HEADING = regex(r"(?i)<h[1-6]\b")
_LINK = regex(r"(?i)<a\b[^>]*\bhref=[\"']?(?!#)")
_PARAGRAPH = regex(r"(?is)<p\b[^>]*>(.*?)(?:</p|(?=<(?:p|div|ul)\b)|\Z)")
_MARKUP = regex(r"(?is)<(script|style)\b.*?</\1>|<[^>]*>")
_ARTICLE_TYPE = regex(r"\"@type\"\s*:\s*\[?\s*\"[A-Za-z]*(?:Article|Posting|Report)\"")


def lists_teasers(article: Article) -> bool:
    """Whether a page that does not call itself an article is a list of short ones, each with a heading and a link."""
    if any(meta.name == "og:type" and meta.text.strip() == "article" for meta in article.metas):
        return False
    if any(_ARTICLE_TYPE.search(data.text) is not None for data in article.structured_data):
        return False
    first, *parts = _TAG.split(article.source.text)
    inside = [text for slash, text in zip(parts[::2], parts[1::2], strict=True) if not slash]
    outside = [first, *(text for slash, text in zip(parts[::2], parts[1::2], strict=True) if slash)]
    words = sorted(map(_count, inside))
    teasers = sum(_HEADING.search(text) is not None and _LINK.search(text) is not None for text in inside)
    if teasers < _FEWEST or teasers < _SHARE * len(inside):
        return False
    if words[len(words) // 2] > _MOST_WORDS or words[-1] > min(_LONGEST, _LARGEST * sum(words)):
        return False
    return sum(map(_count_prose, outside)) <= _AROUND * sum(words)


def _count(text: str) -> int:
    return len(_MARKUP.sub(" ", text).split())


def _count_prose(text: str) -> int:
    """Return the number of words in paragraphs that are no lists of links."""
    found = (match[1] for match in _PARAGRAPH.finditer(text))
    counts = (_count(text) for text in found if len(_LINK.findall(text)) <= _PROSE_LINKS)
    return sum(count for count in counts if count >= _PROSE_WORDS)
