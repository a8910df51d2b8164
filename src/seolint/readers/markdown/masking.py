"""Masks over a body: what the Markdown parser sees instead, and how to map it back to the source."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import compiled, regex
from seolint.startup.records import field, mutable_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from seolint.article.nodes import Image
    from seolint.base.model import Span

_MARKS = ("{", ":::", "[!", "[[", "$$", "!!!", "???", "===", "import ")
_LINE_PREFIX = regex(r"(?:\A|[\r\n])([ \t>]*)\Z")
_LINE = regex(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_NO_LINE_END = regex(r"[^\r\n]")


@mutable_record
class Masked:
    """A body as the Markdown parser sees it.

    ``cuts`` lists the indents that were removed: the offset in ``text`` and the length of each. ``filler`` is the
    character that replaces masked text, "" if nothing was masked.
    """

    text: str
    filler: str = ""
    cuts: list[tuple[int, int]] = field(default_factory=list)
    comments: list[tuple[str, Span]] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)


def may_need_masks(text: str) -> bool:
    """Whether a text may contain anything that is not Markdown."""
    return any(mark in text for mark in _MARKS)


def unused_character(text: str) -> str:
    """A character from the private use area that is not in ``text``."""
    return next(mark for mark in map(chr, range(0xE000, 0xF8FF)) if mark not in text)


def fill(text: str, masks: Iterable[tuple[int, int]], filler: str) -> str:
    """The text with its masked ranges filled, except for line ends; the ranges must be in order of their start."""
    parts: list[str] = []
    position = 0
    for start, end in masks:
        if end > position:
            first = max(start, position)
            inside = text[first:end]
            has_lines = "\n" in inside or "\r" in inside
            parts += (text[position:first], _NO_LINE_END.sub(filler, inside) if has_lines else filler * len(inside))
            position = end
    parts.append(text[position:])
    return "".join(parts)


def blank(text: str, filler: str) -> str:
    """Turn lines of filler into blank lines, except between two lines of a table or of raw HTML."""
    parts: list[str] = []
    position = 0
    for start, end in _filled_lines(text, filler):
        if not _is_between_alike(text, start, end):
            parts += (text[position:start], text[start:end].replace(filler, " "))
            position = end
    parts.append(text[position:])
    return "".join(parts)


def _filled_lines(text: str, filler: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges of lines with only filler, lines in a row as one range."""
    first = last = -1
    for match in compiled(rf"{filler}[{filler} \t]*+(\r\n|\n|\r|\Z)?").finditer(text):
        prefix = _LINE_PREFIX.search(text[max(0, match.start() - 80) : match.start()])
        if prefix is None or match[1] is None:
            continue
        start = match.start() - len(prefix[1])
        if start != last:
            if first >= 0:
                yield first, last
            first = start
        last = match.end()
    if first >= 0:
        yield first, last


def _is_between_alike(text: str, start: int, end: int) -> bool:
    """Whether the lines before and after both belong to a table, or both to raw HTML."""
    following = text[end : end + 80].lstrip()[:1]
    if not start or following not in {"<", "|"}:
        return False
    before = max(text.rfind("\n", 0, start - 1), text.rfind("\r", 0, start - 1)) + 1
    return text[before : before + 80].lstrip()[:1] == following


def dedent(text: str, removal: Callable[[int, str], int]) -> tuple[str, list[tuple[int, int]]]:
    """The dedented text, and the cuts that were made.

    ``removal`` is called with the offset and the text of each line, in order, and returns how many characters to
    remove from its start.
    """
    parts: list[str] = []
    cuts: list[tuple[int, int]] = []
    length = 0
    for line in _LINE.finditer(text):
        removed = removal(line.start(), line[0])
        if removed:
            cuts.append((length, removed))
        parts.append(line[0][removed:])
        length += len(line[0]) - removed
    return "".join(parts), cuts


def indent_of(line: str) -> int:
    """The number of blanks that a line starts with."""
    return len(line) - len(line.lstrip(" \t"))
