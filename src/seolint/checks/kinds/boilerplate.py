"""Finds boilerplate that no word list knows, by its words, shape and place."""

from __future__ import annotations

from seolint.base.messages import shorten
from seolint.base.model import Hit
from seolint.checks.shared.residue import remove_lines
from seolint.checks.stages import LEFT
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.lines import Line, Lines
    from seolint.boilerplate.lines import NoiseBlock

VALUES = {
    "reason": "what gives the lines away, in words",
    "place": "where the lines are, in words",
    "lines": "the number of lines",
    "text": "the first line, shortened",
}
STAGE = LEFT


@record
class Options:
    """Which stretches to report.

    Attributes:
        min_lines: Stretches with fewer lines that no other rule has found are not reported.

    Variants:
        single: one line, which says less of itself than several lines say together
    """

    min_lines: int = 1


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each run of boilerplate lines, from the first to the last line that no other rule has reported.

    If the reader has already separated the article from the page by its markup, nothing is reported: on labeled pages,
    more than half of what would still be found belonged to the article.
    """
    if article.is_extracted:
        return
    from seolint.boilerplate import lines as boilerplate

    lines = article.lines
    title = article.title.text if article.title is not None else None
    if article.source.format == "text":
        yield from _leave_out_contents(lines)
    records = [
        boilerplate.JudgedLine(
            line.text,
            line.block.link_density if article.source.format != "text" else None,
            lines.is_noise(line),
            line.block.kind == "heading" and line.block.marked,
            line.text == title or line.block is article.headline,
        )
        for line in lines.all
    ]
    for found in boilerplate.find_blocks(records):
        new = [line for line in lines.all[found.first : found.last + 1] if not lines.is_noise(line)]
        if len(new) >= options.min_lines:
            yield _hit(article, lines, new, found)


def _leave_out_contents(lines: Lines) -> Iterator[Hit]:
    """Mark contents lists as boilerplate without a finding: they are no part of the prose, and no fault either."""
    from seolint.boilerplate.lines.contents import find_contents

    for run in find_contents([line.key for line in lines.all], [line.is_prose for line in lines.all]):
        found = [line for line in lines.all[run.start : run.stop] if not lines.is_noise(line)]
        lines.mark_noise(found)
        blocks = tuple(line.block for line in found if lines.is_all_noise(line.block))
        if blocks:
            yield Hit(blocks[0], noise=blocks, silent=True)


def _hit(article: Article, lines: Lines, new: Sequence[Line], found: NoiseBlock) -> Hit:
    first, last = new[0], new[-1]
    lines.mark_noise(new)
    same = last.block is first.block
    return Hit(
        first.block,
        {"reason": found.reason, "place": found.place, "lines": len(new), "text": shorten(first.text)},
        start=first.start,
        end=last.end if same else None,
        until=None if same else last.block,
        edits=remove_lines(article, new),
        noise=tuple(line.block for line in new if lines.is_all_noise(line.block)),
        variant="single" if len(new) == 1 else "",
    )
