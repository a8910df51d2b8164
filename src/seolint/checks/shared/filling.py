"""Finds what a page shows without a block of text: what a generator or a script fills in."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate, islice, takewhile

from seolint.base.model import Span, Spans
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import DOTALL, IGNORECASE, MULTILINE, guarded_regex, regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block, Comment
    from seolint.base.model import Text

#: What shows nothing: markers that end something, comments of templates, statements of MDX, attributes of kramdown,
#: definitions of links, and elements that only hold others.
_SILENT = regex(
    r"\{\{[<%]?-?\s*/[^{}]*\}\}|\{%-?\s*(?:end\w*|/)[^{}]*%\}"
    r"|\{\{-?\s*/\*.*?\*/\s*-?\}\}|\{#.*?#\}|\{/\*.*?\*/\}|\{%-?\s*comment\b.*?endcomment\s*-?%\}"
    r"|^[ \t]*(?:import|export)\b[^\n]*|^[ \t]*\[[^\]\n]+\]:[^\n]*"
    r"|\{:(?!:?\s*toc\b)[^{}\n]*\}"
    r"|</[^<>]*>|<!doctype[^<>]*>"
    r"|<(?:a|abbr|article|aside|b|blockquote|body|br|center|dd|details|div|dl|dt|em|figure|footer|h[1-6]|header|hr|i"
    r"|li|main|nav|ol|p|section|small|span|strong|summary|sup|table|tbody|td|th|thead|tr|u|ul|wbr)(?=[\s/>])[^<>]*>",
    DOTALL | IGNORECASE | MULTILINE,
)
#: Kinds of block without lines of text.
_SHOWN = frozenset({"code", "media"})
#: What a page in HTML fills in: by a template, a script, an included page, an element of its own, or an empty element that
#: has a name or data for a script; and what it opens or shows by its style.
_FILLED_HTML = guarded_regex(
    r"\{[{%]|<[?%]|<!--#|<(?:script|iframe|object|embed|form|input|select|video|audio|canvas|svg|progress|meter|slot)\b"
    r"|</?[a-z][a-z0-9]*-[a-z0-9-]+|<[^<>]*\sstyle\s*=[^<>]*(?:background[\w-]*\s*:[^<>]*\burl\(|display\s*:\s*none)"
    r"|<(?:div|section|article|aside|main|ul|ol|dl|table|ins|p)\s(?:[^<>]*\s)?"
    r"(?:id|title|aria-label|data-(?!aos)[\w-]+|(?:v|x|ng|hx|wire)[:-][\w:.-]+|[:@][\w.-]+)\s*=[^<>]*>\s*</",
    lambda text: "<" in text or "{" in text,
    IGNORECASE,
)
#: Words of comments that a generator replaces by a list or a part of a page, and of those that steer other programs.
_MARKERS = regex(
    r"(?i)\s*(?:\W*toc\b|table[ -]of[ -]contents|contents|doctoc\b|(?:auto-?)?(?:start|begin|generated?|include|insert"
    r"|embed|replace|placeholder|list|render|widget|shortcode|block|component)\b|#|\[\[|related[\w-]*\s*$"
    r"|(?:recent|latest|popular)[\w-]*\s*$)"
)


def has_image(article: Article, start: int, end: int) -> bool:
    """Whether an image begins from ``start`` to before ``end`` in the source."""
    return bool(article.images) and article.view(_find_images).begin(start, end)


def _find_images(article: Article) -> Spans:
    return Spans(image.span() for image in article.images)


def is_filled_in(article: Article, start: int, end: int) -> bool:
    """Whether the source from ``start`` to ``end`` has something that a page shows and no line of text holds."""
    source = article.source.text
    if not source[start:end].strip():
        return False
    between = takewhile(lambda block: block.span().start < end, article.view(_order).blocks_from(start))
    if any(block.kind in _SHOWN and block.role == "content" for block in between):
        return True
    if article.source.format == "html":
        return _FILLED_HTML.search(source[start:end]) is not None
    comments = article.view(_order).comments_in(start, end)
    if any(_MARKERS.match(comment.text) for comment in comments):
        return True
    rest = _SILENT.sub("", _without_parts(article, comments, start, end))
    return any(map(str.isalpha, rest))


def holds_anything(article: Article, start: int, level: int) -> bool:
    """Whether the section from ``start`` to the next heading of ``level`` or above has anything in it."""
    order = article.view(_order)
    for block in order.blocks_from(start):
        if block.kind == "heading" and block.marked and block.level <= level:
            return is_filled_in(article, start, block.span().start)
        if block.role == "content":
            return True
    return is_filled_in(article, start, len(article.source.text))


def block_after(article: Article, offset: int) -> Block | None:
    """Return the first visible block that begins at an offset or after it."""
    return next(article.view(_order).blocks_from(offset), None)


class _Order:
    """The visible blocks and the comments of an article, to be looked up by their place."""

    def __init__(self, article: Article) -> None:
        self.blocks = [block for block in article.blocks if not block.hidden]
        self.starts = list(accumulate((block.span().start for block in self.blocks), max))
        self.comments = sorted(article.comments, key=_start_of)
        self.comment_starts = list(map(_start_of, self.comments))

    def blocks_from(self, offset: int) -> Iterator[Block]:
        """Yield the blocks that begin at an offset or after it."""
        return islice(self.blocks, bisect_left(self.starts, offset), None)

    def comments_in(self, start: int, end: int) -> list[Comment]:
        """Return the comments that begin between two offsets."""
        return self.comments[bisect_left(self.comment_starts, start) : bisect_left(self.comment_starts, end)]


def _order(article: Article) -> _Order:
    return _Order(article)


def _start_of(text: Text) -> int:
    return text.span().start


def _without_parts(article: Article, comments: Iterable[Comment], start: int, end: int) -> str:
    """Return the source from ``start`` to ``end`` without comments, and without the lines of blocks."""
    source = article.source
    gaps = [comment.span() for comment in comments]
    for block in takewhile(lambda block: block.span().start < end, article.view(_order).blocks_from(start)):
        first, last = (source.line_span(source.position(offset)[0]) for offset in block.span())
        gaps.append(Span(first.start, last.end))
    parts = []
    at = start
    for gap in sorted(gaps):
        parts.append(source.text[at : max(at, gap.start)])
        at = max(at, gap.end)
    return "\n".join([*parts, source.text[at:end]])
