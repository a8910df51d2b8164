"""Finds the anchors of a document that links can lead to, as far as they can be known."""

from __future__ import annotations

from itertools import accumulate
from unicodedata import category

from seolint.base.character_references import unescape
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from seolint.article.article import Article

_NAMED = regex(r"(?i)(?:\A|\W)(?:id|name)\s*\Z")
_NAME = regex(r"""\s*(?:"([^"]*)"|'([^']*)'|\{?["'`]?([^\s"'`=<>{}]+))""")
_ATTRIBUTE_LIST = regex(r"\{[^{}\n#]{0,200}#([^\s{}#]{1,200})|\[#([^\]\n]{1,200})\]|\[\^([^\]\n]{1,200})\]:")
#: Content from elsewhere: shortcodes, includes, imported components; and a base URL, which redirects all links.
_FILLED_IN = regex(
    r"(?im)\{\{[%<]|\{%-?\s*(?:include|render|partial)|\[!include|\{!|^import\s.+?from\s|<!--\s*#include|<base\s[^<>]*href"
)
#: Whatever that pattern matches contains one of these, in lower case; searching for them first is much faster.
_FILLED_IN_MARKS = ("{{", "{%", "{!", "[!include", "\nimport", "#include", "<base")
#: How far before an equals sign the name of an attribute is searched for, in characters.
_NEAR = 12
_IN_ANCHOR = regex(r"[^\W_]+")
_NOT_IN_SLUG = regex(r"[^\w\- ]")


def has_filled_in_parts(article: Article) -> bool:
    """Whether the site's generator fills in parts of the document, which may have more anchors; cached."""
    return article.view(_has_filled_in_parts)


def _has_filled_in_parts(article: Article) -> bool:
    text = article.source.text
    lowered = article.source.lowered
    may_have = lowered.startswith("import") or any(mark in lowered for mark in _FILLED_IN_MARKS)
    return may_have and _FILLED_IN.search(text) is not None


def exact_anchors(article: Article) -> set[str]:
    """Return the values of ``id`` and ``name`` as written: browsers compare them exactly, case included."""
    return set(map(unescape, _attributes(article.source.text)))


def known_anchors(article: Article) -> set[str]:
    """Return the anchors of a document: case-folded, and as ``fold_anchor`` returns them."""
    text = article.source.text
    names = set(map(unescape, _attributes(text))) | article.bookmarks
    if article.source.format == "markdown":
        names.update(name for match in _ATTRIBUTE_LIST.finditer(text) for name in match.groups() if name)
        names.update(_slug(block.text) for block in article.blocks if block.kind in {"heading", "term"})
    return {name.casefold() for name in names} | set(map(_FOLDED.__getitem__, names))


def _attributes(text: str) -> Iterator[str]:
    """Yield the values of ``id`` and ``name`` in a text; splitting it at equals signs is faster than a search."""
    pieces = text.split("=")
    places = list(accumulate(map(len, pieces)))
    for number in [number for number, before in enumerate(pieces) if before[-1:] in "dDeE" or before[-1:].isspace()]:
        if _NAMED.search(pieces[number][-_NEAR:]):
            value = _NAME.match(text, places[number] + number + 1)
            if value is not None and value[value.lastindex or 0]:
                yield value[value.lastindex or 0]


def _slug(heading: str) -> str:
    """Return the anchor that GitHub, Hugo, Docusaurus and others make from a heading, as far as they agree."""
    return _NOT_IN_SLUG.sub(_keep_mark, heading.casefold().strip()).replace(" ", "-")


def _keep_mark(match: re.Match[str]) -> str:
    """Return a vowel sign or another mark on a letter, which belongs to the word; "" for anything else."""
    return match[0] if category(match[0]).startswith("M") else ""


def fold_anchor(name: str) -> str:
    """Return a name without what differs between generators: ``My--heading_2`` → ``my-heading``.

    That is punctuation, repeated hyphens, and the number of a repeated heading.
    """
    parts = _IN_ANCHOR.findall(name.casefold())
    if len(parts) > 1 and parts[-1].isdecimal():
        parts.pop()
    return "-".join(parts)


_FOLDED = Memo(fold_anchor)
