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
#: Longest URL shown in a message, and longest source of one link, in characters.
_LONGEST, _LONGEST_LINK = 60, 5000
#: What readers see, or screen readers read out, in a link without text.
_READABLE = regex(r"(?i)<(?:img|svg|picture|video|button|input|i|use|slot)\b|aria-label|title\s*=|!\[|aria-hidden|\{")
#: A caption with text, and how far from the image the tags of its figure may be, in characters.
_CAPTION = regex(r"(?i)<figcaption\b[^>]*>(?:\s|<(?!/figcaption)[^>]*>)*[^\s<]")
_LONGEST_FIGURE = 2000
#: Images that need no alt text: those with one that a script fills in, tracking pixels, hidden and decorative images,
#: which are called so or are no larger than a bullet.
_UNSEEN = regex(
    r"""(?i)[:\-\[]alt\]?\s*=|\b(?:clear|blank|pixel|transparent|1x1|1|dot|shim)\.(?:gif|png)|"""
    r"""(?:spacer|rounded_?corner|bullet|divider|separator)[\w-]*\.(?:gif|png|svg)|"""
    r"""\b(?:width|height)\s*=\s*["']?\d(?:px)?["'\s/>]|aria-hidden|role=["']?(?:presentation|none)|display:\s*none"""
)


@record
class Options:
    """What to check.

    Attributes:
        of: What to check: ``images`` for missing alt text, or ``links`` for links without text.

    Variants:
        captioned: the image is in a figure with a caption; the HTML Standard lets such an image go without alt text
    """

    of: Literal["images", "links"]


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at each image without an alt text, not even an empty one, or at each link without text."""
    items = content_images(article) if options.of == "images" else content_links(article)
    if not items:
        yield NotEvaluated(f"the article has no {options.of}")
    for item in items:
        if not item.text.strip() and _is_at_fault(item, article):
            target = item.src if isinstance(item, Image) else item.href
            variant = "captioned" if isinstance(item, Image) and _has_caption(item, article) else ""
            yield Hit(_place(item), {"target": _shorten(target)}, variant=variant)


def _shorten(url: str) -> str:
    """Return a URL, only its last part if it is long, and without the data of a ``data:`` URL."""
    if url.startswith("data:"):
        return url.partition(",")[0]
    return url if len(url) <= _LONGEST else "…/" + url.rstrip("/").rpartition("/")[2][-_LONGEST:]


def _place(item: Image | Link) -> Text | Span:
    """Return the place of the image or link; for a link without text, that of its target."""
    target = getattr(item, "href_span", None)
    return item if target is None or item.span().start else target


def _is_at_fault(item: Image | Link, article: Article) -> bool:
    if isinstance(item, Image):
        return _is_unlabeled(item, article)
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


def _has_caption(image: Image, article: Article) -> bool:
    """Whether the image is in a ``<figure>`` with text in its ``<figcaption>``."""
    text, span = article.source.text, image.span()
    before = text[max(0, span.start - _LONGEST_FIGURE) : span.start].lower()
    if before.rfind("<figure") <= before.rfind("</figure"):
        return False
    after = text[span.end : span.end + _LONGEST_FIGURE]
    caption = _CAPTION.search(after)
    return caption is not None and "</figure" not in after[: caption.start()].lower()


def _is_unlabeled(image: Image, article: Article) -> bool:
    span = image.span()
    written = article.source.text[span.start : span.end]
    if image.has_alt and (written.startswith("<") or article.source.format == "docx"):
        return False  # an empty alt text marks the image as decorative; Markdown has no way to say that
    return not _UNSEEN.search(written)
