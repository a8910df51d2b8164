"""A link to a place in the same document that is not there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from seolint.checks.parts import content_links
from seolint.model import Hit, NotEvaluated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article

VALUES = frozenset({"anchor"})
_NAMED = re.compile(r"""(?i)\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{?["'`]?([^\s"'`=<>{}]+))""")
_ATTRIBUTE_LIST = re.compile(r"\{[^{}\n]*#([^\s{}]+)[^{}\n]*\}|\[#([^\]\n]+)\]|\[\^([^\]\n]+)\]:")
#: Fragments that browsers or scripts give a meaning of their own.
_SPECIAL = re.compile(r"(?i)\A(?:top|:~:text=.*|!.*|/.*|.*[=/].*)?\Z")
_NOT_IN_SLUG = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Options:
    """Nothing to set."""


def find(article: Article, _: Options) -> Iterator[Hit | NotEvaluated]:
    """A hit at each link whose fragment names no element, no heading and no footnote of the document."""
    links = [link for link in content_links(article) if link.href.startswith("#")]
    if not links:
        yield NotEvaluated("there is no link within the document")
        return
    known = _anchors(article)
    for link in links:
        fragment = unquote(link.href[1:].strip())
        if not _SPECIAL.match(fragment) and _fold(fragment) not in known and fragment.casefold() not in known:
            yield Hit(link.href_span or link, {"anchor": fragment})


def _anchors(article: Article) -> set[str]:
    """The names of the places of the document, folded."""
    text = article.source.text
    names = {name for match in _NAMED.finditer(text) for name in match.groups() if name}
    if article.source.format == "markdown":
        names.update(name for match in _ATTRIBUTE_LIST.finditer(text) for name in match.groups() if name)
        names.update(_slug(block.text) for block in article.blocks if block.kind in {"heading", "term"})
    return {name.casefold() for name in names} | {_fold(name) for name in names}


def _slug(heading: str) -> str:
    """The anchor that GitHub, Hugo, Docusaurus and others make of a heading, as far as they agree."""
    return _NOT_IN_SLUG.sub("", heading.casefold().strip()).replace(" ", "-")


def _fold(name: str) -> str:
    """A name without what generators write differently: punctuation, repeated hyphens, the number of a repetition."""
    return re.sub(r"-\d+$", "", re.sub(r"[\W_]+", "-", name.casefold()).strip("-"))
