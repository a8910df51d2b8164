"""Finds what a page says where readers do not look: hidden elements, folded boxes, comments, alt texts."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.base.model import Text

#: Opening tags of boxes that are folded when the page opens, and of elements by the usual classes for screen readers.
_OPENED = regex(
    r"(?i)<(details)\b(?![^>]*\sopen\b)[^>]*>"
    r"|<(\w+)\b[^>]*\bclass\s*=\s*[\"']?[^\"'>]*(?<![\w-])(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|"
    r"screen-reader-only|u-hidden|is-hidden|offscreen|off-screen|d-none|collapse|tooltip(?:-?text)?)(?![\w:-])[^>]*>"
    r"|<(\w+)\b[^>]*\bstyle\s*=\s*[\"'][^\"'>]*(?:font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*[;\"']|"
    r"opacity\s*:\s*0?(?:\.0\d*)?\s*[;\"']|text-indent\s*:\s*-\d{3,}|left\s*:\s*-\d{3,}|"
    r"(?:max-)?height\s*:\s*0(?:px)?\s*[;\"']|(?<![\w-])color\s*:\s*(?:transparent|white|#fff(?:fff)?)\s*[;\"'])[^>]*>"
    r"|<(noscript|template|dialog)\b(?![^>]*\sopen\b)[^>]*>"
)
#: How much of a comment or an alt text is read, in characters.
_LENGTH = 400


def is_unseen(article: Article, block: Block) -> bool:
    """Whether readers do not see a block when they open the page."""
    if block.hidden:
        return True
    boxes = article.view(_find_boxes)
    if not boxes or not block.text:
        return False
    at = block.span(0, 1).start
    return any(start <= at < end for start, end in boxes)


def _find_boxes(article: Article) -> list[tuple[int, int]]:
    """Return the characters of the source that are in folded boxes, and in elements that style takes out of sight."""
    text = article.source.text
    if article.source.format == "text" or "<" not in text:
        return []
    boxes = []
    for match in _OPENED.finditer(text):
        end = text.find(f"</{match[match.lastindex or 1]}", match.end())
        if end >= 0:
            boxes.append((match.end(), end))
    return boxes


def unseen_texts(article: Article) -> Iterator[tuple[Text, str]]:
    """Yield the comments of the source and the alt texts, each with its text on one line, cut if it is long."""
    for comment in article.comments:
        yield comment, " ".join(comment.text.split())[:_LENGTH]
    for image in article.images:
        if image.text:
            yield image, " ".join(image.text.split())[:_LENGTH]
