"""Makes the article for the HTML report: its text, block by block, with marks for the findings."""

from __future__ import annotations

from bisect import bisect_left

from seolint.article.nodes import PROSE
from seolint.language.readability import count, measure
from seolint.language.search_snippet import preview
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypedDict

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.language.search_snippet import Cut
    from seolint.results.contract import FindingEntry
else:
    TypedDict = dict  # a run needs no more of it

#: Shortest block that gets a reading grade, in words.
_GRADED_WORDS = 25


class BlockEntry(TypedDict):
    """A block; ``marks`` are start and end offsets in its text with the fingerprint of the finding there."""

    kind: str
    level: int
    role: str
    line: int
    text: str
    grade: float | None
    marks: list[tuple[int, int, str]]


class PageEntry(TypedDict):
    """An article of the report: its snippet on each screen, and its blocks."""

    snippet: dict[str, tuple[Cut, Cut]]
    blocks: list[BlockEntry]


def make_page(article: Article, findings: Sequence[FindingEntry]) -> PageEntry:
    """Make the entry of an article with these findings."""
    title = article.title.text if article.title is not None else ""
    description = article.description.text if article.description is not None else ""
    return {
        "snippet": preview(title, description),
        "blocks": [
            _make_block(block, article, touching)
            for block, touching in zip(article.blocks, _findings_in(article.blocks, findings), strict=True)
            if block.role != "chrome" or touching
        ],
    }


def _findings_in(blocks: Sequence[Block], findings: Sequence[FindingEntry]) -> list[list[FindingEntry]]:
    """Return the findings that overlap each block, in one pass over both in source order."""
    spans = [block.span() for block in blocks]
    touching: list[list[FindingEntry]] = [[] for _ in blocks]
    ahead = sorted(findings, key=lambda finding: finding["start"], reverse=True)
    around: list[FindingEntry] = []
    for number in sorted(range(len(blocks)), key=spans.__getitem__):
        start, end = spans[number]
        while ahead and ahead[-1]["start"] < end:
            around.append(ahead.pop())
        around = [finding for finding in around if finding["end"] > start]
        touching[number] = [finding for finding in around if finding["start"] < end]
    return touching


def _make_block(block: Block, article: Article, findings: Sequence[FindingEntry]) -> BlockEntry:
    marks = [
        (_index(block, finding["start"]), _index(block, finding["end"]), finding["fingerprint"]) for finding in findings
    ]
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
