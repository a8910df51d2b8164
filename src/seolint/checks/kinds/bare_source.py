"""Finds lists of sources that name institutions and nothing that can be looked up."""

from __future__ import annotations

from seolint.base.model import Hit
from seolint.health.sources import heads_sources
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {"number": "the number of entries", "text": "the first entry"}
#: What leads to one page, study or book: an address, a number, a title in quotation marks or after a colon.
_LEAD = regex(r"[\d\"“”«»„:]|https?|www\.|\bet al\b")
#: Longest entry that can be a bare name, in words, and the shortest that can be a title.
_LONGEST = 9


@record
class Options:
    """Nothing to set."""


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at the first entry below a heading for sources if no entry leads anywhere."""
    blocks = article.content
    for number, heading in enumerate(blocks):
        if heading.kind == "heading" and heads_sources(heading):
            entries = _entries(blocks[number + 1 :])
            if entries and not any(_leads(entry, article) for entry in entries):
                yield Hit(entries[0], {"number": len(entries), "text": entries[0].text.strip()})


def _entries(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a section, up to the next heading."""
    found = []
    for block in blocks:
        if block.kind == "heading":
            break
        found.append(block)
    return found


def _leads(entry: Block, article: Article) -> bool:
    """Whether an entry leads to a page, a study or a book, or is no list of names at all."""
    if article.links_in(entry) or _LEAD.search(entry.text):
        return True
    names = [name for part in entry.text.split(",") for name in part.split(";")]
    return any(len(name.split()) > _LONGEST for name in names)
