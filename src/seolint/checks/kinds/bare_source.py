"""Finds lists of sources that name institutions and nothing that can be looked up."""

from __future__ import annotations

from seolint.base.model import Hit
from seolint.health.sources import heads_sources
from seolint.language.punctuation import ends_sentence
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
#: A line of its own that lists sources.
_LISTED = regex(
    r"(?i)\A(?:sources|references|quellen|références|fuentes|referencias|fontes|referências|fonti|riferimenti|bronnen)"
    r"\s?[:：]\s*(?=\w)"
)
_BETWEEN = regex(r"[,;|•]| and | und | et | y | e | en ")
#: Longest entry that can be a bare name, in words, and the shortest that can be a title.
_LONGEST = 9


@record
class Options:
    """Nothing to set."""


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at the first entry below a heading for sources, or in a line of them, if no entry leads anywhere."""
    blocks = article.content
    for number, heading in enumerate(blocks):
        if _is_heading(heading) and heads_sources(heading):
            entries = _entries(blocks[number + 1 :])
            if entries and not any(_leads(entry, article) for entry in entries):
                yield Hit(entries[0], {"number": len(entries), "text": entries[0].text.strip()})
        elif heading.kind == "paragraph" and (label := _LISTED.match(heading.text)):
            names = [name.strip(" .") for name in _BETWEEN.split(heading.text[label.end() :])]
            if not _leads(heading, article, label.end()) and all(name[:1].isupper() for name in names):
                yield Hit(heading, {"number": len(names), "text": names[0]}, label.end(), len(heading.text))


def _is_heading(block: Block) -> bool:
    """Whether a block is a heading, or a paragraph of words alone, such as "References" in plain text."""
    return block.kind == "heading" or (block.kind == "paragraph" and block.text[-1:].isalpha())


def _entries(blocks: list[Block]) -> list[Block]:
    """Return the blocks of a section, up to the next heading."""
    found = []
    for block in blocks:
        if block.kind == "heading":
            break
        found.append(block)
    return found


def _leads(entry: Block, article: Article, start: int = 0) -> bool:
    """Whether an entry leads to a page, a study or a book, or is no list of names at all."""
    if article.links_in(entry) or _LEAD.search(entry.text, start):
        return True
    words = entry.text[start:].split()
    if ends_sentence(entry.text) and sum(word[:1].islower() for word in words) * 2 > len(words):
        return True  # a sentence
    return any(len(name.split()) > _LONGEST for name in _BETWEEN.split(entry.text[start:]))
