"""Finds what a page says where readers do not look: hidden elements, folded boxes, comments, alt texts, the footer."""

from __future__ import annotations

import re
from itertools import islice

from seolint.language.folded_texts import fold
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.article.source import Source
    from seolint.base.model import Span, Text

#: Opening tags of boxes that are folded when the page opens, and of elements by the usual classes of what is not seen.
_OPENED = regex(
    r"(?i)<(details|dialog)\b(?![^>]*\sopen\b)[^>]*>|<(noscript|template)\b[^>]*>|<(\w+)\b[^>]*\spopover(?=[\s=>])[^>]*>"
    r"|<(\w+)\b[^>]*\bclass\s*=\s*[\"']?(?![^\"'>]*(?<![\w-])(?:show|open|is-open|active|in)(?![\w-]))[^\"'>]*(?<![\w-])"
    r"(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|u-hidden|is-hidden|offscreen"
    r"|off-screen|d-none|collapse|collapsed|is-collapsed|tooltip(?:-?text)?|modal|popup|popover|lightbox"
    r"|(?:accordion|collapsible|toggle)-(?:content|body|panel))(?![\w:-])[^>]*>"
)
#: A button of a box that is folded when the page opens, which names the box.
_FOLDED = regex(r"(?i)<\w+\b(?=[^>]*\saria-expanded\s*=\s*[\"']?false)[^>]*\saria-controls\s*=\s*[\"']?([\w-]+)")
#: Elements with a style, style sheets of the page, their rules, and parts that are for some screens or for printing.
_STYLED = regex(r"(?i)<(\w+)\b[^>]*?\sstyle\s*=\s*(?:\"([^\">]+)\"|'([^'>]+)')[^>]*>")
_SHEET = regex(r"(?is)<style\b[^>]*>(.*?)</style")
_MEDIA = regex(r"(?is)/\*.*?\*/|@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}")
_RULE = regex(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR = regex(r"(?:\A|[\s>+~])\w*([.#])([\w-]+)\Z")
_NAMED = regex(r"(?i)<(\w+)\b[^>]*\s(?:class|id)\s*=[^>]*>")
_NAME = regex(r"(?i)\s(class|id)\s*=\s*[\"']?([^\"'>]+)")
#: Declarations by which nobody sees a text: not shown, smaller than 6 px, transparent, outside the screen.
_HIDES = regex(
    r"(?i)(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*hidden"
    r"|font-size\s*:\s*(?:[0-5](?:\.\d+)?p[xt]|0?(?:\.[0-3]\d*)?(?:r?em)?|[0-3]?\d%)\s*(?:[;!]|\Z)"
    r"|opacity\s*:\s*0?(?:\.0\d*)?\s*(?:[;!]|\Z)|(?:text-indent|left|top|right)\s*:\s*-\d{3,}"
    r"|(?:max-)?height\s*:\s*0(?:px)?\s*(?:[;!]|\Z)|color\s*:\s*transparent|transform\s*:\s*scale\(0\)"
    r"|clip\s*:\s*rect\(\s*[01]|clip-path\s*:\s*inset\(\s*(?:50|100)%)"
)
_COLOR = regex(r"(?i)(?<![\w-])color\s*:\s*(#\w+|\w+(?:\([^()]*\))?)")
_BACKGROUND = regex(
    r"(?i)(?<![\w-])background(?:-color)?\s*:\s*(#\w+|\w+(?:\([^()]*\))?)|\bbgcolor\s*=\s*[\"']?(#?\w+)"
)
_WHITE = regex(r"(?i)\A(?:white|#(?:fff|f[a-f]f[a-f]f[a-f])|rgba?\(\s*25[0-5]\s*,\s*25[0-5]\s*,\s*25[0-5]\b.*)\Z")
_NO_COLOR = frozenset(("none", "transparent", "inherit", "initial", "unset", "url"))
#: How far before an element the background of what it is in can be named, in characters.
_BEHIND = 400
#: Most tags that are read to find the end of an element.
_MOST_TAGS = 100
#: The rest of a label that is spoken or shown on pointing, of a comment of Markdown, and of what scripts replace.
_LABELED = ("commission", "affiliate", "paid link")
_LABEL = r"\s*=\s*\"([^\"]*\b(?:commissions?|affiliate|paid link)\b[^\"]*)\""
_REMARK = r"\]:\s*#\s*[\"'(]([^\n]{20,})[\"')]"
_UNSCRIPTED = r"\b[^>]*>(.{20,600}?)</(?:noscript|template)"
#: Titles of elements and links, what is read only without scripts, and comments of Markdown, by how each begins.
_ASIDE = {
    "title": regex(r"(?is)(?<=\s)title\s*=\s*\"([^\"]{20,}|[^\"]*\b(?:links?|sponsored|paid)\b[^\"]*)\""),
    "](": regex(r"(?is)\]\([^()\s]+ \"([^\"\n]{20,}|[^\"\n]*\b(?:links?|sponsored|paid)\b[^\"\n]*)\"\)"),
    "aria-label": regex(rf"(?is)(?<=\s)aria-label{_LABEL}"),
    "data-": regex(rf"(?is)(?<=\s)data-(?:tooltip|tip|title|content|original-title){_LABEL}"),
    "[//]:": regex(rf"(?is)\[//{_REMARK}"),
    "[comment]:": regex(rf"(?is)\[comment{_REMARK}"),
    "<noscript": regex(rf"(?is)<noscript{_UNSCRIPTED}"),
    "<template": regex(rf"(?is)<template{_UNSCRIPTED}"),
}
_FOR_LABELS = frozenset(("aria-label", "data-"))
_TAG = regex(r"<[^>]*>")
_DESCRIPTION = regex(r"\"(?:description|disclosure|abstract)\"\s*:\s*\"([^\"]{20,})\"")
#: Headings of what comes below an article.
_BELOW = regex(
    r"(?i)\W*(?:\d+ )?(?:(?:reader |leave a )?comments?|responses|kommentare?|commentaires?|comentarios?"
    r"|about (?:the )?(?:author|writer)"
    r"|über (?:den autor|die autorin)|à propos de l['’]auteure?|sobre (?:el autor|la autora))\b"
)
#: How much of a comment or an alt text is read, in characters.
_LENGTH = 400


def is_unseen(article: Article, block: Block, start: int = 0) -> bool:
    """Whether readers do not see the character ``start`` of a block when they open the page."""
    if block.hidden:
        return True
    boxes = article.view(_find_boxes)
    if not boxes or not block.text:
        return False
    at = block.span(start, start + 1).start
    return any(first <= at < end for first, end in boxes)


def find_unseen_part(article: Article, block: Block, start: int, end: int) -> tuple[int, int] | None:
    """Return which characters of a part of a block readers do not see, as in a box that opens on pointing; None for none."""
    boxes = article.view(_find_boxes)
    if not boxes or block.hidden:
        return None
    first, last = block.span(start, end)
    if not any(opened < last and first < closed for opened, closed in boxes):
        return None
    unseen = [at for at in range(start, end) if is_unseen(article, block, at)]
    return (unseen[0], unseen[-1] + 1) if unseen and len(unseen) < end - start else None


def is_apart(article: Article, index: int) -> bool:
    """Whether a block of the page is below the article: in the footer, in a note about the author, under the comments."""
    block = article.blocks[index]
    if block.role == "chrome":
        return any(one.role == "content" and one.kind == "paragraph" for one in article.blocks[:index])
    headings = (one for one in reversed(article.blocks[:index]) if one.kind == "heading")
    return _BELOW.match(block.text) is not None or any(_BELOW.match(one.text) for one in islice(headings, 1))


def _find_boxes(article: Article) -> list[tuple[int, int]]:
    """Return the characters of the source that are in folded boxes, and in elements that style takes out of sight."""
    text = article.source.text
    if article.source.format == "text" or "<" not in text:
        return []
    opened = [(match[match.lastindex or 1], match.end()) for match in _OPENED.finditer(text)]
    return [(start, _find_end(text, tag, start)) for tag, start in (*opened, *_find_styled(text))]


def _find_end(text: str, tag: str, start: int) -> int:
    """Return where the element ends that begins at ``start``; there, if no end is found nearby."""
    depth = 1
    tags = re.compile(rf"(?i)<(/?){re.escape(tag)}\b")
    for _, match in zip(range(_MOST_TAGS), tags.finditer(text, start), strict=False):
        depth += -1 if match[1] else 1
        if depth == 0:
            return match.start()
    return start


def _find_styled(text: str) -> Iterator[tuple[str, int]]:
    """Yield the name and the start of elements that a style, a style sheet or a folded button takes out of sight."""
    sheets = "\n".join(_MEDIA.sub("", sheet[1]) for sheet in _SHEET.finditer(text))
    for match in _STYLED.finditer(text):
        style = match[2] or match[3]
        behind = text[max(0, match.start() - _BEHIND) : match.start()]
        if _hides(style) or (_is_white(style) and not _is_dark(behind + sheets)):
            yield match[1], match.end()
    hidden = {("id", folded[1]) for folded in _FOLDED.finditer(text)}
    for rule in _RULE.finditer(sheets):
        if _hides(rule[2]) or (_is_white(rule[2]) and not _is_dark(text)):
            found = (_SELECTOR.search(selector.strip()) for selector in rule[1].split(","))
            hidden |= {("class" if one[1] == "." else "id", one[2]) for one in found if one is not None}
    for match in _NAMED.finditer(text) if hidden else ():
        named = {(one[1].lower(), name) for one in _NAME.finditer(match[0]) for name in one[2].split()}
        if not named.isdisjoint(hidden):
            yield match[1], match.end()


def _hides(style: str) -> bool:
    """Whether declarations take a text out of sight, whatever is behind it."""
    if _HIDES.search(style):
        return True
    color, background = _COLOR.search(style), _BACKGROUND.search(style)
    return color is not None and background is not None and color[1].lower() == (background[1] or "").lower()


def _is_white(style: str) -> bool:
    """Whether declarations make a text white, on no background of their own."""
    color = _COLOR.search(style)
    return color is not None and _WHITE.match(color[1]) is not None and not _is_dark(style)


def _is_dark(text: str) -> bool:
    """Whether styles give a background that is not white, so that white text can be read."""
    colors = (match[1] or match[2] for match in _BACKGROUND.finditer(text))
    return any(color.partition("(")[0].lower() not in _NO_COLOR and not _WHITE.match(color) for color in colors)


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
        texts += [(article.beginning, text) for text in _read_asides(article.source)]
    return [(place, text[:_LENGTH]) for place, text in texts]


def _read_asides(page: Source) -> Iterator[str]:
    """Yield the texts beside the page's own, in the order of the source."""
    source = page.text
    lowered = page.lowered if len(page.lowered) == len(source) else fold(source)
    has_label = any(map(lowered.__contains__, _LABELED))
    found = []
    for beginning, pattern in _ASIDE.items():
        at = lowered.find(beginning) if has_label or beginning not in _FOR_LABELS else -1
        while at >= 0:
            match = pattern.match(source, at)
            if match is not None and (beginning[0] != "[" or source[at - 1 : at] in {"", "\n"}):
                found.append((at, match[1]))
            at = lowered.find(beginning, at + 1 if match is None else match.end())
    for _, text in sorted(found):
        yield " ".join(_TAG.sub(" ", text).split())
