"""Makes the article for the HTML report: its text, block by block, with marks for the findings."""

from __future__ import annotations

from bisect import bisect_left

from seolint.article.nodes import PROSE
from seolint.language.readability import count, measure
from seolint.language.search_snippet import preview
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import TypedDict

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.language.search_snippet import Cut
    from seolint.results.contract import FindingEntry
else:
    TypedDict = dict  # a run needs no more of it

#: Shortest block that gets a reading grade, in words.
_GRADED_WORDS = 25


#: A start and an end offset, and the fingerprint of the finding there.
Mark = tuple[int, int, str]


class BlockEntry(TypedDict):
    """A block; the offsets of its ``marks`` are in its text."""

    kind: str
    level: int
    role: str
    line: int
    text: str
    grade: float | None
    marks: list[Mark]


class PageEntry(TypedDict):
    """An article of the report: its snippet on each screen, and its blocks."""

    snippet: dict[str, tuple[Cut, Cut]]
    blocks: list[BlockEntry]


def make_page(article: Article, findings: Sequence[FindingEntry]) -> PageEntry:
    """Make the entry of an article with these findings."""
    title = article.title.text if article.title is not None else ""
    description = article.description.text if article.description is not None else ""
    offset = article.source.text_offset
    marks = [(offset(finding["start"]), offset(finding["end"]), finding["fingerprint"]) for finding in findings]
    return {
        "snippet": preview(title, description),
        "blocks": [
            _make_block(block, article, touching)
            for block, touching in zip(article.blocks, _sort_in(article.blocks, marks), strict=True)
            if block.role != "chrome" or touching
        ],
    }


def _sort_in(blocks: Sequence[Block], marks: Iterable[Mark]) -> list[list[Mark]]:
    """Return the marks in the source that overlap each block, in one pass over both in source order."""
    spans = [block.span() for block in blocks]
    touching: list[list[Mark]] = [[] for _ in blocks]
    ahead = sorted(marks, key=lambda mark: mark[0], reverse=True)
    around: list[Mark] = []
    for number in sorted(range(len(spans)), key=spans.__getitem__):
        start, end = spans[number]
        while ahead and ahead[-1][0] < end:
            around.append(ahead.pop())
        around = [mark for mark in around if mark[1] > start]
        touching[number] = [mark for mark in around if mark[0] < end]
    return touching


def _make_block(block: Block, article: Article, touching: Sequence[Mark]) -> BlockEntry:
    marks = [(_index(block, start), _index(block, end), fingerprint) for start, end, fingerprint in touching]
    return {
        "kind": block.kind,
        "level": block.level,
        "role": block.role,
        "line": article.source.position(block.span().start)[0],
        "text": block.text,
        "grade": _grade(block, article.language or "en"),
        "marks": [mark for mark in marks if mark[0] < mark[1]],
    }


def _index(block: Block, offset: int) -> int:
    """The index of the first character of the block's text at or after a source offset."""
    return bisect_left(range(len(block.text)), offset, key=lambda index: block.span(index, index + 1).start)


def _grade(block: Block, language: str) -> float | None:
    """The Flesch-Kincaid grade of a block of prose; None for other and short blocks."""
    if block.kind not in PROSE or block.role != "content":
        return None
    counts = count((block.text,), language)
    if counts.words < _GRADED_WORDS:
        return None
    grade = measure(counts, language).flesch_kincaid_grade
    return None if grade is None else round(grade, 1)
