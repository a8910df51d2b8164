"""The visible headline of a page: it is not always an ``<h1>``, and an ``<h1>`` is not always the headline."""

from __future__ import annotations

from seolint.article.metadata_names import HEADLINE, SITE_METAS, TITLE_METAS
from seolint.language.punctuation import TITLE_SEPARATORS
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Container

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.page import Box
    from seolint.readers.html.blocks import Blocks
    from seolint.readers.html.structured import Facts

#: Longest headline, in characters.
MAX_LENGTH = 300
#: A block must score more than this to be the headline.
MIN_SCORE = 1.0

_WORD = regex(r"\w+")
_SEPARATOR = regex(rf"\s+[/{TITLE_SEPARATORS}]+\s+|\s*[|»]\s*|:\s+")
_APART = frozenset({"nav", "footer", "aside", "form"})


class Titles(NamedTuple):
    """The titles of a page, folded: in its data, its title element, the longest part of that; and the site's names."""

    data: set[str]
    whole: set[str]
    parts: set[str]
    words: set[str]
    site: set[str]


def find_headline(article: Article, found: Blocks, facts: Facts) -> Block | None:
    """The page's headline, or None: usually a heading that matches the page's titles, outside the navigation."""
    headings = {_fold(block.text) for block in found.blocks if block.kind == "heading"}
    titles = _collect(article, facts, headings)
    first = next((number for number, block in enumerate(found.blocks) if block.role == "content"), len(found.blocks))
    best, headline = MIN_SCORE, None
    for number, (block, owner) in enumerate(zip(found.blocks, found.owners, strict=True)):
        if len(block.text) > MAX_LENGTH or (block.kind != "heading" and number > first + 1):
            continue
        score = _score(block, owner, titles) + 0.4 * (number <= first + 1)
        if score > best:
            best, headline = score, block
    return headline


def _collect(article: Article, facts: Facts, headings: Container[str]) -> Titles:
    """Collect the titles. The short part of one is the site's name, unless only that part, at its start, is a heading."""
    data = {_fold(meta.text) for meta in article.metas if meta.name in TITLE_METAS}
    data |= {_fold(field.text) for field in facts.texts(HEADLINE)[:1]}
    whole = {_fold(title.text) for title in article.titles[:1]}
    split = [list(map(_fold, _SEPARATOR.split(title.text))) for title in article.titles[:1]]
    parts = {max(parts, key=len) for parts in split}
    site = {_fold(meta.text) for meta in article.metas if meta.name in SITE_METAS}
    for names in split:
        longest = max(names, key=len)
        if names[0] != longest and names[0] in headings and longest not in headings and names[0] not in site:
            parts = {names[0]}
        else:
            site |= {part for part in names if 2 * len(part) < len(longest)}
    words = {word for title in data | whole for word in title.split()}
    return Titles(data - {""}, whole - {""}, parts - {""}, words, site - {""})


def _score(block: Block, owner: Box, titles: Titles) -> float:
    """How likely a block is the headline; 0.0 if it cannot be."""
    text = _fold(block.text)
    is_heading = block.kind == "heading"
    if not text or (text in titles.site and text not in titles.data) or (not is_heading and text not in titles.data):
        return 0.0
    score = {1: 1.2, 2: 0.5, 3: 0.2}.get(block.level, 0.0) if is_heading else 0.0
    if text in titles.data:
        score += 2.0
    elif text in titles.whole or text in titles.parts:
        score += 1.2 + 0.1 * min(6, text.count(" "))
    else:
        words = set(text.split())
        score += 1.5 * len(words & titles.words) / max(4, len(words))
    if block.hidden:
        score -= 1.0
    return score - 1.0 * _is_apart(owner)


def _is_apart(owner: Box) -> bool:
    box: Box | None = owner
    while box is not None:
        if box.tag in _APART:
            return True
        box = box.parent
    return False


def _fold(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))
