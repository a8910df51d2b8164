"""An image without alternative text, or a link with nothing to read in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from seolint.checks.parts import content_images, content_links
from seolint.model import Hit, NotEvaluated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article, Image, Link

VALUES = frozenset({"target"})
_LONGEST = 80
#: What readers see in a link, or screen readers read out, when it has no text; a counting pixel, which nobody sees.
_READABLE = re.compile(
    r"(?i)<(?:img|svg|picture|video|button|input|i|use|slot)\b|aria-label|title\s*=|!\[|aria-hidden|\{"
)
_UNSEEN = re.compile(
    r"""(?i)\b(?:width|height)\s*=\s*["']?[01](?:px)?["'\s/>]|aria-hidden|role=["']?(?:presentation|none)|display:\s*none"""
)


@dataclass(frozen=True, slots=True)
class Options:
    """What to look at."""

    of: Literal["images", "links"]


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """A hit at each image that does not say whether it matters, or each link without text."""
    items = content_images(article) if options.of == "images" else content_links(article)
    if not items:
        yield NotEvaluated(f"there are no {options.of}")
    for item in items:
        if not item.text.strip() and _is_at_fault(item, article):
            target = getattr(item, "href", "") or getattr(item, "src", "")
            yield Hit(item, {"target": target[:_LONGEST]})


def _is_at_fault(item: Image | Link, article: Article) -> bool:
    span = item.span()
    if hasattr(item, "has_alt"):
        if item.has_alt and article.source.format == "html":
            return False  # an empty alternative text says: for decoration
        return not _UNSEEN.search(article.source.text[span.start : span.end])
    if item.href.startswith("#") or not item.href:
        return False
    closing = article.source.text.find("</a", span.start, span.start + 5000)
    end = max(span.end, closing) if article.source.format == "html" or closing >= 0 else span.end
    return not _READABLE.search(article.source.text[span.start : end])
