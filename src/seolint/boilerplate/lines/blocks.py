"""Groups flagged lines into blocks, each with what it looks like and where it is in words."""

from __future__ import annotations

from itertools import groupby

from seolint.boilerplate.lines.judge import judge
from seolint.boilerplate.lines.record import JudgedLine, NoiseBlock
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.boilerplate.lines.shape import Shape
    from seolint.boilerplate.lines.surroundings import Surroundings


def find_blocks(lines: Sequence[str | JudgedLine]) -> list[NoiseBlock]:
    """The blocks of boilerplate in a text, from top to bottom; only blank lines separate the lines of a block."""
    return [
        NoiseBlock(
            judgment.indexes[run[0]],
            judgment.indexes[run[-1]],
            _looks([judgment.shapes[place] for place in run]),
            _place(judgment.surroundings, run),
        )
        for judgment in judge(lines)
        for run in _runs(judgment.flags)
    ]


def _runs(flags: Sequence[bool]) -> Iterator[range]:
    for flagged, group in groupby(range(len(flags)), flags.__getitem__):
        if flagged:
            places = list(group)
            yield range(places[0], places[-1] + 1)


def _looks(shapes: Sequence[Shape]) -> str:
    """What adjacent lines look like that are boilerplate."""
    ended = sum(shape.end in (2, 3) for shape in shapes)
    if not ended:
        return "no full sentence"
    return "few full sentences" if ended < len(shapes) / 2 else "worded like a notice"


def _place(surroundings: Surroundings, run: range) -> str:
    """Where adjacent lines are."""
    after, before = surroundings.columns["prose_after"], surroundings.columns["prose_before"]
    body = surroundings.body
    if not surroundings.page["page_prose"]:
        return "in a text without paragraphs"
    if run.start == 0:
        return "at the start of the text"
    if run.stop == len(after):
        return "at the end of the text"
    if before[run.start] == 0:
        return "before the first paragraph"
    if after[run.stop - 1] == 0:
        return "after the last paragraph"
    if run.stop <= body.first:
        return "before the article"
    return "after the article" if run.start >= body.end else "between the paragraphs"
