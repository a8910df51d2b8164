"""Whole lines that are known words of page furniture, such as "Share this" or "Leave a reply"."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from seolint.checks.furniture import furniture_hit
from seolint.forms import find_forms, index_forms, read_form
from seolint.lines import MORE
from seolint.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article
    from seolint.forms import Form
    from seolint.lines import Line, Lines
    from seolint.model import Hit

VALUES = frozenset({"text"})

PLACES = ("anywhere", "alone", "before", "after", "edges", "beside")
_PLAIN = frozenset({"paragraph", "item", "quote", "caption", "term"})
_HEADINGS = frozenset({"title", "heading"})


@record
class Options:
    """The words, by the place where they give a line away.

    The places: ``anywhere`` in a paragraph, heading or item; ``alone``, in a paragraph of its own; ``before`` the
    first running text, ``after`` the last, at both ``edges``; only ``beside`` a line that is known to be noise. What
    holds at a place holds beside noise too.

    Attributes:
        phrases: whole lines, folded.
        forms: whole lines with places for other words: see ``seolint.forms``.
        max_words: a line with more words is left alone.
        long_lines: whether a form may fit running text too (see ``seolint.lines.LONG``).
        headings: whether a title or a marked heading may be furniture.
        linked: whether a line with a link in it may be furniture.
        sentences: whether a line that ends in a full stop may be furniture.
    """

    phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    forms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    max_words: int = 40
    long_lines: bool = False
    headings: bool = False
    linked: bool = True
    sentences: bool = True

    @cached_property
    def lookups(self) -> list[tuple[str, _Lookup]]:
        """The places that are used, and the lookup of each."""
        return [(place, _prepare(self, place)) for place in PLACES if place in self.phrases or place in self.forms]


def check_options(options: Options) -> None:
    """Refuse unknown places, phrases that no folded line equals, forms that cannot be looked up."""
    from seolint.lines import split_words  # noqa: PLC0415

    for place in (*options.phrases, *options.forms):
        if place not in PLACES:
            raise ValueError(f"there is no place {place!r}; it can be: {', '.join(PLACES)}")
    for phrases in options.phrases.values():
        for phrase in phrases:
            folded = " ".join(split_words(phrase.lower()))
            if folded != phrase:
                raise ValueError(f"no line is folded to {phrase!r}; it would be {folded!r}")
    for forms in options.forms.values():
        for form in forms:
            read_form(form)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """A hit for each line that its words alone, or its words and its place, show to be furniture."""
    lines = article.lines
    for place, lookup in options.lookups:
        if place != "beside":
            for line in lookup.find(lines):
                if _may_be(line, article, options) and _is_at(place, line, lines):
                    yield furniture_hit(article, line)


def find_again(article: Article, options: Options) -> Iterator[Hit]:
    """A hit for each line that is furniture because its neighbour is, now that more noise is known."""
    lines = article.lines
    places = [place for place, _ in options.lookups]
    if places in ([], ["anywhere"]):
        return
    candidates = {line.index: line for _, lookup in options.lookups for line in lookup.find(lines)}
    for order in (sorted(candidates), sorted(candidates, reverse=True)):
        for index in order:
            line = candidates[index]
            if _may_be(line, article, options) and any(map(lines.is_noise, lines.neighbours(line))):
                yield furniture_hit(article, line)


def _may_be(line: Line, article: Article, options: Options) -> bool:
    block = line.block
    inferred = not block.marked or article.source.format == "text"
    return (
        (block.kind in _PLAIN or (block.kind in _HEADINGS and (options.headings or inferred)))
        and len(line.words) <= options.max_words
        and (options.long_lines or MORE not in line.words)
        and (options.linked or not block.link_density)
        and (options.sentences or not line.text.endswith((".", "!")) or line.text.endswith("..."))
        and not article.lines.is_noise(line)
    )


def _is_at(place: str, line: Line, lines: Lines) -> bool:
    if place == "alone":
        return line.block.kind in {"paragraph", "title"} or (line.block.kind == "heading" and not line.block.marked)
    if place == "anywhere":
        return True
    return (place != "after" and lines.is_before(line)) or (place != "before" and lines.is_after(line))


@record
class _Lookup:
    """The phrases and forms of one place, ready to be looked up."""

    phrases: frozenset[str]
    first: dict[str, list[Form]]
    last: dict[str, list[Form]]

    def find(self, lines: Lines) -> list[Line]:
        """The lines that are one of them, in no order."""
        found = [line for phrase in self.phrases & lines.by_key.keys() for line in lines.by_key[phrase]]
        return found + find_forms(lines, self.first, self.last)


def _prepare(options: Options, place: str) -> _Lookup:
    first, last = index_forms(options.forms.get(place, ()))
    return _Lookup(frozenset(options.phrases.get(place, ())), first, last)
