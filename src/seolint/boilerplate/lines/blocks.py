"""Groups flagged lines into blocks, each with a reason in words."""

from __future__ import annotations

from itertools import groupby

from seolint.boilerplate.lines.judge import Judgment, judge
from seolint.boilerplate.lines.record import JudgedLine, NoiseBlock
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.boilerplate.lines.shape import Shape
    from seolint.boilerplate.lines.surroundings import Surroundings

#: Most words of a line that a reason calls short.
_SHORT = 6


def find_blocks(lines: Sequence[str | JudgedLine]) -> list[NoiseBlock]:
    """The blocks of boilerplate in a text, from top to bottom; only blank lines separate the lines of a block."""
    return [
        NoiseBlock(judgment.indexes[run[0]], judgment.indexes[run[-1]], explain(judgment, run))
        for judgment in judge(lines)
        for run in _runs(judgment.flags)
    ]


def _runs(flags: Sequence[bool]) -> Iterator[range]:
    for flagged, group in groupby(range(len(flags)), flags.__getitem__):
        if flagged:
            places = list(group)
            yield range(places[0], places[-1] + 1)


def explain(judgment: Judgment, run: range) -> str:
    """Why these adjacent lines are boilerplate: what they look like and where they are."""
    shapes = [judgment.shapes[place] for place in run]
    return f"{_looks(shapes)} {_place(judgment.surroundings, run)}"


def _looks(shapes: Sequence[Shape]) -> str:
    count = len(shapes)
    lines = "1 line" if count == 1 else f"{count} lines"
    short = sum(shape.words <= _SHORT for shape in shapes) >= 0.8 * count
    ended = sum(shape.end in (2, 3) for shape in shapes)
    if short and not ended:
        return lines.replace(" line", " short line") + " without a sentence"
    if ended == 0:
        return f"{lines} without a sentence"
    if ended < count / 2:
        return f"{lines}, most without a sentence"
    return f"{lines} worded like notices" if count > 1 else "1 line worded like a notice"


def _place(surroundings: Surroundings, run: range) -> str:
    after, before = surroundings.columns["prose_after"], surroundings.columns["prose_before"]
    body = surroundings.body
    if not surroundings.page["page_prose"]:
        return "in a text without prose"
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
