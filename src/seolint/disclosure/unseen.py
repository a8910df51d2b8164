"""Finds what a page says where readers do not look: hidden elements, folded boxes, comments, alt texts."""

from __future__ import annotations

import re

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.base.model import Span, Text

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
#: Style sheets of the page, their rules that hide what a class or an id names, and parts that are for printing.
_SHEET = regex(r"(?is)<style\b[^>]*>(.*?)</style")
_PRINT = regex(r"(?is)@media[^{]*\bprint\b[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}")
_HIDING_RULE = regex(
    r"(?i)(?:\A|[},;>\s])\w*([.#])([\w-]+)\s*(?:,[^{}]*)?\{[^}]*(?:display\s*:\s*none|visibility\s*:\s*hidden)"
)
_NAMED = regex(r"(?i)<(\w+)\b[^>]*\b(class|id)\s*=\s*[\"']?([^\"'>]+)")
#: An element whose text has the color of what is behind it.
_SAME_COLOR = regex(
    r"(?i)<(\w+)\b[^>]*\bstyle\s*=\s*[\"'][^\"'>]*(?<![\w-])color\s*:\s*([#\w]+)[^\"'>]*\bbackground(?:-color)?\s*:\s*\2\b[^>]*>"
)
#: Titles of elements and links, what is read only without scripts, and comments of Markdown.
_ASIDE = regex(
    r"(?is)\stitle\s*=\s*\"([^\"]{20,})\"|\]\([^()\s]+ \"([^\"\n]{20,})\"\)|^\[(?://|comment)\]:\s*#\s*[\"'(]([^\n]{20,})[\"')]"
    r"|<(?:noscript|template)\b[^>]*>(.{20,600}?)</(?:noscript|template)",
    re.MULTILINE,
)
_TAG = regex(r"<[^>]*>")
_DESCRIPTION = regex(r"\"(?:description|disclosure|abstract)\"\s*:\s*\"([^\"]{20,})\"")
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
    opened = [*_OPENED.finditer(text), *_SAME_COLOR.finditer(text), *_find_styled(text)]
    for match in opened:
        end = text.find(f"</{match[1] or match[match.lastindex or 1]}", match.end())
        if end >= 0:
            boxes.append((match.end(), end))
    return boxes


def _find_styled(text: str) -> Iterator[re.Match[str]]:
    """Yield the tags of elements that a style sheet of the page hides by their class or id."""
    sheets = "\n".join(_PRINT.sub("", sheet[1]) for sheet in _SHEET.finditer(text))
    hidden = {("class" if rule[1] == "." else "id", rule[2]) for rule in _HIDING_RULE.finditer(sheets)}
    for match in _NAMED.finditer(text) if hidden else ():
        kind = match[2].lower()
        if any((kind, name) in hidden for name in match[3].split()):
            yield match


def unseen_texts(article: Article) -> list[tuple[Text | Span, str]]:
    """Return comments, alt texts, titles and metadata, each with its text on one line, cut if it is long; cached."""
    return article.view(_read_unseen)


def _read_unseen(article: Article) -> list[tuple[Text | Span, str]]:
    texts: list[tuple[Text | Span, str]] = [(comment, " ".join(comment.text.split())) for comment in article.comments]
    texts += [(image, " ".join(image.text.split())) for image in article.images if image.text]
    texts += [(meta, meta.text) for meta in article.metas]
    for data in article.structured_data:
        found = _DESCRIPTION.search(data.text)
        if found is not None:
            texts.append((data, found[1]))
    if article.source.format != "text":
        for match in _ASIDE.finditer(article.source.text):
            text = next(filter(None, match.groups()))
            texts.append((article.beginning, " ".join(_TAG.sub(" ", text).split())))
    return [(place, text[:_LENGTH]) for place, text in texts]
