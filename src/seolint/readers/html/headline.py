"""The visible headline of a page: of its headings the one that names the article.

A page shows several large lines: the name of the site, section labels, teasers. What tells the headline is that the
page says it elsewhere too: in its title element, for shared links, in its data.
"""

from __future__ import annotations

from re import compile as regex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article, Block
    from seolint.readers.html.blocks import Blocks, Box
    from seolint.readers.html.structured import Facts

#: A heading needs this many points to be taken for the headline.
_ENOUGH = 2.0
_LONGEST = 300
_SEPARATOR = regex(r"\s+[|\-–—·•»«:/~]+\s+|\s*[|｜»：]\s*|:\s+")
_SHARED = ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title", "sailthru.title", "title")
_NAMING = regex(r'(?i)(?:itemprop|class|id)="[^"]*(?:headline|entry-title|(?:post|article|story|page)[-_]?title)')
_ASIDE = frozenset({"nav", "aside", "footer", "form", "dialog"})


def find_headline(article: Article, found: Blocks, facts: Facts) -> Block | None:
    """The block of the headline, or None where no heading names the article."""
    named = [title.text for title in article.titles]
    shared = [field.text for field in facts.texts("headline")]
    shared += [meta.text for meta in article.metas if meta.name in _SHARED]
    site = {_fold(meta.text) for meta in article.metas if meta.name in {"og:site_name", "application-name"}}
    wanted = {_fold(text) for text in (*shared, *named)} - {""}
    parts = {_fold(part) for text in (*shared, *named) for part in _SEPARATOR.split(text)} - {""}
    first = next((number for number, block in enumerate(found.blocks) if block.role == "content"), 0)
    best, most = None, _ENOUGH
    for number, block, box in _candidates(found):
        folded = _fold(block.text)
        points = _agreement(folded, wanted, parts) - 4.0 * (folded in site)
        points += _standing(block, box) + 0.5 * (abs(number - first) <= 4)
        if points > most:
            best, most = block, points
    return best


def _candidates(found: Blocks) -> Iterator[tuple[int, Block, Box]]:
    """The headings that can be seen, and lines whose element says that they are the headline."""
    for number, (block, box) in enumerate(zip(found.blocks, found.owners, strict=True)):
        if block.hidden or len(block.text) > _LONGEST:
            continue
        if (block.kind == "heading" and block.level <= 3) or _NAMING.search(box.head):
            yield number, block, box


def _agreement(folded: str, wanted: set[str], parts: set[str]) -> float:
    """Points for saying what the page says of itself elsewhere."""
    if folded in wanted:
        return 4.0
    if folded in parts:
        return 3.0 if " " in folded or len(folded) > 12 else 1.5
    words = set(folded.split())
    if len(words) < 3:
        return 0.0
    return max(
        (3.0 * len(words & other) / len(words | other) for other in map(set, map(str.split, wanted))), default=0.0
    )


def _standing(block: Block, box: Box) -> float:
    """Points for the rank of the heading and the element it stands in."""
    points = {1: 2.0, 2: 0.8}.get(block.level, 0.0) + 0.5 * (block.role == "content")
    parent: Box | None = box
    while parent is not None:
        points += 1.5 * bool(_NAMING.search(parent.head)) if parent is box or parent.kind == "heading" else 0.0
        if parent.tag in _ASIDE:
            return points - 2.0
        parent = parent.parent
    return points


def _fold(text: str) -> str:
    """A text to compare: case, quotation marks and space left out."""
    return " ".join(text.casefold().translate(_STRAIGHT).split())


_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\xa0": " ", "…": "..."})
