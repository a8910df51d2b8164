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
    from seolint.article.source import Source
    from seolint.language.search_snippet import Cut
    from seolint.results.contract import FindingEntry
else:
    TypedDict = dict  # a run needs no more of it

#: Shortest block that gets a reading grade, in words.
_GRADED_WORDS = 25
#: Most characters of a source line shown before and after a finding, and of a finding.
_AROUND, _SHOWN = 80, 400

#: A start and an end offset, and the fingerprint of the finding there.
Mark = tuple[int, int, str]


class BlockEntry(TypedDict):
    """A block, or a piece of the source with findings that no block shows: its role is ``source``.

    The offsets of its ``marks`` are in its text.
    """

    kind: str
    level: int
    role: str
    line: int
    text: str
    grade: float | None
    marks: list[Mark]


_SOURCE_BLOCK: BlockEntry = {
    "kind": "source", "level": 0, "role": "source", "line": 0, "text": "", "grade": None, "marks": [],
}  # fmt: skip


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
    blocks = [
        (block.span().start, _make_block(block, article, touching))
        for block, touching in zip(article.blocks, _sort_in(article.blocks, marks), strict=True)
        if block.role != "chrome" or touching
    ]
    shown = {fingerprint for _, block in blocks for _, _, fingerprint in block["marks"]}
    rest = [mark for mark in marks if mark[2] not in shown and mark[0] < mark[1]]
    return {"snippet": preview(title, description), "blocks": _merge(blocks, _show_source(article.source, rest))}


#: A block and the offset in the source where it begins.
_Placed = tuple[int, BlockEntry]


def _show_source(source: Source, marks: Iterable[Mark]) -> list[_Placed]:
    """Make blocks of the lines with these marks, in order: metadata, tags, addresses. Long lines are cut around a mark."""
    pieces: list[_Placed] = []
    last = 0
    for start, end, fingerprint in sorted(marks):
        if start >= last:
            line_start = source.text.rfind("\n", 0, start) + 1
            line_end = source.text.find("\n", start)
            first = max(last, line_start, start - _AROUND)
            last = min(len(source.text) if line_end < 0 else line_end, min(end, start + _SHOWN) + _AROUND)
            line, _ = source.position(start)
            text = source.text[first:last]
            pieces.append((first, {**_SOURCE_BLOCK, "line": line, "text": text, "marks": []}))
        first, piece = pieces[-1]
        piece["marks"].append((start - first, min(end, last) - first, fingerprint))
    return [piece for piece in pieces if piece[1]["text"].strip()]


def _merge(blocks: Sequence[_Placed], pieces: Sequence[_Placed]) -> list[BlockEntry]:
    """Put each piece of the source before the first block that begins after it."""
    merged: list[BlockEntry] = []
    ahead = list(reversed(pieces))
    for start, block in blocks:
        while ahead and ahead[-1][0] < start:
            merged.append(ahead.pop()[1])
        merged.append(block)
    return [*merged, *(piece for _, piece in reversed(ahead))]


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
