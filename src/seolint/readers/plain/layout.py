"""The lines of a plain text, and which of them belong together: hard-wrapped paragraphs, underlined headings."""

from __future__ import annotations

from itertools import pairwise

from seolint.language.punctuation import ends_sentence
from seolint.readers.plain.bullets import find_bullet
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.records import mutable_record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.source import Source

#: Longest heading, in characters.
HEADING_CHARACTERS = 100
#: Line widths of hard-wrapped text, in characters.
_WRAP_WIDTHS = range(45, 131)
_UNDERLINES = frozenset("=-~*")


class SourceLine(NamedTuple):
    """A line that is not blank: its text without surrounding white space, and the offsets of that text."""

    text: str
    start: int
    end: int
    indent: int
    after_blank: bool


@mutable_record
class Layout:
    """The layout: whether blank lines separate the paragraphs, and the width of the lines (0: not wrapped)."""

    separated: bool
    width: int


def read_lines(source: Source) -> list[SourceLine]:
    """Return the lines that are not blank."""
    lines: list[SourceLine] = []
    blank = True
    starts = [*source.line_starts, len(source.text)]
    for start, end in pairwise(starts):
        raw = source.text[start:end]
        text = raw.strip()
        if text:
            indent = len(raw) - len(raw.lstrip())
            lines.append(SourceLine(text, start + indent, start + indent + len(text), indent, blank))
        blank = not text
    return lines


def read_layout(lines: Sequence[SourceLine]) -> Layout:
    """Return how the lines are laid out, judged by blank lines, and by how many lines are too full for another word."""
    separated = sum(line.after_blank for line in lines) * 2 > len(lines)
    pairs = [(a, b) for a, b in pairwise(lines) if not b.after_blank]
    width = max((a.indent + len(a.text) for a, _ in pairs), default=0)
    if width not in _WRAP_WIDTHS:
        return Layout(separated, 0)
    full = [(a, b) for a, b in pairs if _is_full(a, b, width)]
    running_on = sum(b.text[0].islower() for _, b in full)
    wrapped = len(full) * 2 >= len(pairs) and running_on * 4 >= len(full) > 0
    return Layout(separated, width if wrapped else 0)


def _is_full(line: SourceLine, following: SourceLine, width: int) -> bool:
    """Whether the first word of the next line would not have fit on this line."""
    return line.indent + len(line.text) + 1 + len(following.text.split(None, 1)[0]) > width * 0.92


def group_lines(lines: Sequence[SourceLine], layout: Layout) -> Iterator[list[SourceLine]]:
    """Yield the lines of each block: a hard-wrapped paragraph or item, a heading and its underline, else one line."""
    group: list[SourceLine] = []
    for line in lines:
        if group and (underlines(group, line) or _continues(group, line, layout)):
            group.append(line)
            continue
        if group:
            yield group
        group = [line]
    if group:
        yield group


def underlines(group: list[SourceLine], line: SourceLine) -> bool:
    """Whether a line is the underline of the one line before it."""
    return (
        len(group) == 1
        and not line.after_blank
        and _is_rule(line.text)
        and len(group[0].text) <= HEADING_CHARACTERS
        and abs(len(line.text) - len(group[0].text)) <= max(3, len(group[0].text) // 3)
    )


def _is_rule(text: str) -> bool:
    return len(text) > 2 and text[0] in _UNDERLINES and text.count(text[0]) == len(text)


def _continues(group: list[SourceLine], line: SourceLine, layout: Layout) -> bool:
    last = group[-1]
    if not layout.width or line.after_blank or find_bullet(line.text) or "\t" in line.text:
        return False
    return _is_full(last, line, layout.width) or (line.text[0].islower() and not ends_sentence(last.text))
