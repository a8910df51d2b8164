"""A link to a place in the same document that is not there."""

from __future__ import annotations

from html import unescape

from seolint.article.parts import content_links
from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article, Link

VALUES = frozenset({"anchor"})
_NAMED = regex(r"(?i)(?:\A|\W)(?:id|name)\s*\Z")
_NAME = regex(r"""\s*(?:"([^"]*)"|'([^']*)'|\{?["'`]?([^\s"'`=<>{}]+))""")
_ATTRIBUTE_LIST = regex(r"\{[^{}\n#]{0,200}#([^\s{}#]{1,200})|\[#([^\]\n]{1,200})\]|\[\^([^\]\n]{1,200})\]:")
#: Fragments that browsers or scripts give a meaning of their own.
_SPECIAL = regex(r"(?i)\A(?:top|\d+|:~:text=.*|!.*|/.*|.*[=/].*)?\Z")
#: Parts that come from elsewhere: shortcodes, includes, imported components; a base address, which turns all links.
_FILLED_IN = regex(
    r"(?im)\{\{[%<]|\{%-?\s*(?:include|render|partial)|\[!include|\{!|^import\s.+?from\s|<!--\s*#include|<base\s[^<>]*href"
)
#: One of these is in what is filled in, in lower case; to look for them is much faster.
_FILLED_IN_MARKS = ("{{", "{%", "{!", "[!include", "import", "#include", "<base")
#: What makes a control of a link in HTML: it opens a menu, it does not lead anywhere.
_CONTROL = regex(
    r"(?i)\b(?:on\w+|role|aria-\w+|data-[\w-]+)\s*=|toggle|btn|button|menu|nav|tab\b|skip|share|close|next|prev"
)
#: So many characters are looked at before a sign of equality.
_NEAR = 12
_IN_ANCHOR = regex(r"[^\W_]+")
_NOT_IN_SLUG = regex(r"[^\w\- ]")


@record
class Options:
    """Nothing to set."""


def find(article: Article, _: Options) -> Iterator[Hit | NotEvaluated]:
    """A hit at each link whose fragment names no element, no heading and no footnote of the document."""
    links = [link for link in content_links(article) if link.href.startswith("#")]
    if not links:
        yield NotEvaluated("there is no link within the document")
        return
    if has_filled_in_parts(article):
        yield NotEvaluated("its generator fills in parts of the document")
        return
    doubtful = list(_doubtful(links, article.source.text))
    known = known_anchors(article) if doubtful else set()
    for link, fragment in doubtful:
        if fold_anchor(fragment) in known or fragment.casefold() in known:
            continue
        if link.text.strip() and not _is_control(link, article):
            yield Hit(link.href_span or link, {"anchor": fragment})


def _doubtful(links: Iterable[Link], text: str) -> Iterator[tuple[Link, str]]:
    """The links whose fragments no attribute has as they are: a look that spares most documents the search for all."""
    from urllib.parse import unquote  # its import takes longer than most articles, which have no such link

    for link in links:
        fragment = unquote(link.href[1:].strip())
        if not is_special(fragment) and f' id="{fragment}"' not in text and f' name="{fragment}"' not in text:
            yield link, fragment


def _is_control(link: Link, article: Article) -> bool:
    if article.source.format != "html":
        return False
    start = link.span().start
    tag = article.source.text[article.source.text.rfind("<a", 0, start + 2) : start]
    return _CONTROL.search(tag) is not None


def has_filled_in_parts(article: Article) -> bool:
    """Whether its generator fills in parts of the document, which may have more anchors."""
    text = article.source.text
    lowered = article.source.lowered
    return any(mark in lowered for mark in _FILLED_IN_MARKS) and _FILLED_IN.search(text) is not None


def known_anchors(article: Article) -> set[str]:
    """The names of the places of the document, folded."""
    text = article.source.text
    names = set(map(unescape, _attributes(text)))
    if article.source.format == "markdown":
        names.update(name for match in _ATTRIBUTE_LIST.finditer(text) for name in match.groups() if name)
        names.update(_slug(block.text) for block in article.blocks if block.kind in {"heading", "term"})
    return {name.casefold() for name in names} | set(map(_FOLDED.__getitem__, names))


def _attributes(text: str) -> Iterator[str]:
    """The values of ``id`` and ``name`` in a text: cutting it at the signs between takes less than a search would."""
    at = 0
    for before in text.split("=")[:-1]:
        at += len(before) + 1
        if before[-_NEAR:].rstrip()[-1:] in "dDeE" and _NAMED.search(before[-_NEAR:]):
            value = _NAME.match(text, at)
            if value is not None and value[value.lastindex or 0]:
                yield value[value.lastindex or 0]


def _slug(heading: str) -> str:
    """The anchor that GitHub, Hugo, Docusaurus and others make of a heading, as far as they agree."""
    return _NOT_IN_SLUG.sub("", heading.casefold().strip()).replace(" ", "-")


def is_special(fragment: str) -> bool:
    """Whether browsers or scripts give a fragment a meaning of their own."""
    return _SPECIAL.match(fragment) is not None


def fold_anchor(name: str) -> str:
    """A name without what generators write differently: punctuation, repeated hyphens, the number of a repetition."""
    parts = _IN_ANCHOR.findall(name.casefold())
    if len(parts) > 1 and parts[-1].isdecimal():
        parts.pop()
    return "-".join(parts)


_FOLDED = Memo(fold_anchor)
