"""The places in a document that links can lead to, as far as they can be known."""

from __future__ import annotations

from html import unescape

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

_NAMED = regex(r"(?i)(?:\A|\W)(?:id|name)\s*\Z")
_NAME = regex(r"""\s*(?:"([^"]*)"|'([^']*)'|\{?["'`]?([^\s"'`=<>{}]+))""")
_ATTRIBUTE_LIST = regex(r"\{[^{}\n#]{0,200}#([^\s{}#]{1,200})|\[#([^\]\n]{1,200})\]|\[\^([^\]\n]{1,200})\]:")
#: Parts that come from elsewhere: shortcodes, includes, imported components; a base address, which turns all links.
_FILLED_IN = regex(
    r"(?im)\{\{[%<]|\{%-?\s*(?:include|render|partial)|\[!include|\{!|^import\s.+?from\s|<!--\s*#include|<base\s[^<>]*href"
)
#: One of these is in what is filled in, in lower case; to look for them is much faster.
_FILLED_IN_MARKS = ("{{", "{%", "{!", "[!include", "import", "#include", "<base")
#: So many characters are looked at before a sign of equality.
_NEAR = 12
_IN_ANCHOR = regex(r"[^\W_]+")
_NOT_IN_SLUG = regex(r"[^\w\- ]")


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


def fold_anchor(name: str) -> str:
    """A name without what generators write differently: punctuation, repeated hyphens, the number of a repetition."""
    parts = _IN_ANCHOR.findall(name.casefold())
    if len(parts) > 1 and parts[-1].isdecimal():
        parts.pop()
    return "-".join(parts)


_FOLDED = Memo(fold_anchor)
