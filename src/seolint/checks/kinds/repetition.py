"""Finds lines that are on the page more than once."""

from __future__ import annotations

from itertools import pairwise

from seolint.article.lines import fold_line
from seolint.base.messages import shorten
from seolint.checks.shared.residue import boilerplate_hit
from seolint.checks.stages import TITLED
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.lines import Line, Lines
    from seolint.base.model import Hit, Value

VALUES = {"text": "the line, shortened", "line": "the line number where it is first"}
STAGE = TITLED

#: Most times a line may occur; one that occurs more often is a label or an entry in a schedule.
_MOST = 3
_KINDS = frozenset({"paragraph", "heading", "title", "caption", "item"})


@record
class Options:
    """What must not be repeated.

    Attributes:
        of: What to compare: the ``title`` with the first lines of the page, or all ``lines`` with those just below
            them.
        min_words: Lines with fewer words may be repeated.
        within: With ``title``: the number of lines searched; with ``lines``: how many lines apart a repetition may be.
    """

    of: Literal["title", "lines"]
    min_words: int = 2
    within: int = 1


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each repetition of a line."""
    lines = article.lines
    title = fold_line(article.title.text) if article.title is not None else ""
    if options.of == "lines":
        for key, same in lines.by_key.items():
            if 1 < len(same) <= _MOST and key != title:
                yield from _find_below(article, same, options)
    elif title:
        same = lines.by_key.get(title, [])
        end = _end_of_opening(lines, title, options) if len(same) > 1 else 0
        opening = [line for line in same if line.index < end]
        yield from _report(article, opening, options, is_title=True)


def _find_below(article: Article, same: Sequence[Line], options: Options) -> Iterator[Hit]:
    """Yield a hit for each paragraph just below the same paragraph, and each repeated line before or after the text.

    Between paragraphs, short lines may recur: labels, refrains, rows of a table.
    """
    lines = article.lines
    for above, line in pairwise(same):
        outside = line.index == above.index + 1 and (lines.is_before(line) or lines.is_after(line))
        near = line.is_prose and line.index - above.index <= options.within and not _is_meant(above, line, lines)
        if (
            line.text == above.text
            and not line.block.link_density
            and (near or outside)
            and _adjoins(above, line, article)
        ):
            yield from _report(article, (above, line), options)


def _is_meant(above: Line, line: Line, lines: Lines) -> bool:
    """Whether a line between the two announces the repetition: "Let us say that again:"."""
    return any(other.text.endswith((":", "：", "…")) for other in lines.all[above.index + 1 : line.index])


def _adjoins(above: Line, line: Line, article: Article) -> bool:
    """Whether there is only text between two lines: otherwise each may introduce its own listing or image."""
    blocks = article.blocks
    first, last = (next(i for i, block in enumerate(blocks) if block is part.block) for part in (above, line))
    return not any(block.kind in {"code", "media"} for block in blocks[first + 1 : last])


def _end_of_opening(lines: Lines, title: str, options: Options) -> int:
    """Return the index of the line that ends the opening: the first paragraph, or the heading of the first section."""
    end = min(options.within, lines.body.start if lines.body else options.within)
    sections = (
        line.index for line in lines.all[:end] if line.block.level > 1 and line.block.marked and line.key != title
    )
    return next(sections, end)


def _report(article: Article, same: Sequence[Line], options: Options, *, is_title: bool = False) -> Iterator[Hit]:
    for line in same[1:]:
        if len(line.words) >= options.min_words and line.block.kind in _KINDS and not article.lines.is_noise(line):
            first = same[0]
            number = article.source.position(first.block.span(first.start).start)[0]
            values: dict[str, Value] = {"text": shorten(line.text), "line": number}
            yield boilerplate_hit(article, line, values, known=is_title and line.text == first.text)
