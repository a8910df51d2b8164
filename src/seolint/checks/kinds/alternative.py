"""Finds images without alt text, and links with nothing to read in them."""

from __future__ import annotations

from seolint.article.nodes import Image
from seolint.article.parts import content_images, content_links
from seolint.base.model import Hit, NotEvaluated, Span
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Link
    from seolint.base.model import Text

VALUES = {"target": "the file of the image, or the target of the link, shortened"}
_LONGEST, _LONGEST_LINK = 60, 5000
#: What readers see in a link, or screen readers read out, when it has no text; a counting pixel, which
#: nobody sees; an alternative text that a script fills in.
_READABLE = regex(r"(?i)<(?:img|svg|picture|video|button|input|i|use|slot)\b|aria-label|title\s*=|!\[|aria-hidden|\{")
_UNSEEN = regex(
    r"""(?i)[:\-\[]alt\]?\s*=|\b(?:clear|spacer|blank|pixel|transparent|1x1)\.(?:gif|png)|"""
    r"""\b(?:width|height)\s*=\s*["']?[01](?:px)?["'\s/>]|aria-hidden|role=["']?(?:presentation|none)|display:\s*none"""
)


@record
class Options:
    """What to check.

    Attributes:
        of: What to check: ``images`` for missing alt text, or ``links`` for links without text.
    """

    of: Literal["images", "links"]


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """A hit at each image that does not say whether it matters, or each link without text."""
    items = content_images(article) if options.of == "images" else content_links(article)
    if not items:
        yield NotEvaluated(f"there are no {options.of}")
    for item in items:
        if not item.text.strip() and _is_at_fault(item, article):
            target = item.src if isinstance(item, Image) else item.href
            yield Hit(_place(item), {"target": _shorten(target)})


def _shorten(address: str) -> str:
    """The last part of an address where the whole is long; data in it are not shown."""
    if address.startswith("data:"):
        return address.partition(",")[0]
    return address if len(address) <= _LONGEST else "…/" + address.rstrip("/").rpartition("/")[2][-_LONGEST:]


def _place(item: Image | Link) -> Text | Span:
    """Where the image or link stands; a link without text by its target."""
    target = getattr(item, "href_span", None)
    return item if target is None or item.span().start else target


def _is_at_fault(item: Image | Link, article: Article) -> bool:
    if isinstance(item, Image):
        return _is_unlabelled(item, article)
    if item.href.startswith("#") or not item.href:
        return False
    place = _place(item)
    span = place if isinstance(place, Span) else place.span()
    if span.end == 0:
        return False
    text = article.source.text
    closing = text.find("</a", span.start, span.start + _LONGEST_LINK)
    start = text.rfind("[", max(0, span.start - _LONGEST_LINK), span.start + 1) if closing < 0 else span.start
    return not _READABLE.search(text[max(0, start) : max(span.end, closing)])


def _is_unlabelled(image: Image, article: Article) -> bool:
    if image.has_alt and article.source.format == "html":
        return False  # an empty alternative text says: for decoration
    span = image.span()
    return not _UNSEEN.search(article.source.text[span.start : span.end])
