"""Scalars against the source they were written as: escapes, folded lines and doubled quotes, character by character."""

from __future__ import annotations

from seolint.article.origins import Runs, Verbatim
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.origins import Run
    from seolint.base.model import Origin

_BLOCK_STYLES = frozenset({"|", ">"})
_ESCAPE_LENGTHS = {"x": 4, "u": 6, "U": 10}
_BREAK = regex(r"\\[ \t]*(?:\r\n|\n|\r)[ \t]*")
_SURROGATES = regex(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F]")
_SPACE = regex(r"\s+")
_BLOCK_HEADER = regex(r"[|>][-+\d]*[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|\Z)\s*")


def align(value: str, source: str, offset: int, style: str) -> Origin:
    """The origin of ``value``, which is written as ``source``, quotes or block header included, at ``offset``.

    ``style`` is the mark it starts with: ``"``, ``'``, ``|``, ``>``, or "" for none. Runs of white space stand for
    each other as a whole, and so does whatever cannot be told apart.
    """
    inside = _inside(source, style)
    if style in _BLOCK_STYLES:
        length = len(source.rstrip())
        source = source[: length + (2 if source.startswith("\r\n", length) else 1)]
    if source.startswith(value, inside):
        return Verbatim(offset + inside)
    return Runs(_Aligner(value, source, offset, style).runs(inside), len(value))


def _inside(source: str, style: str) -> int:
    """Where the content starts."""
    if style in _BLOCK_STYLES:
        header = _BLOCK_HEADER.match(source)
        return header.end() if header else 0
    return 1 if style else 0


class _Aligner:
    def __init__(self, value: str, source: str, offset: int, style: str) -> None:
        self.value = value
        self.source = source
        self.offset = offset
        self.style = style

    def runs(self, position: int) -> list[Run]:
        found: list[Run] = []
        at = 0
        while at < len(self.value):
            step = self._step(at, position)
            if step is None:
                end = max(position + 1, len(self.source) - (self.style in {"'", '"'}))
                found.append((at, self.offset + position, self.offset + end))
                break
            characters, length = step
            if characters:
                found.append((at, self.offset + position, self.offset + position + length))
            at += characters
            position += length
        return found

    def _step(self, at: int, position: int) -> tuple[int, int] | None:
        """How many characters of the value the next of the source stand for, and how many those are."""
        character = self.source[position : position + 1]
        if self.style == '"' and character == "\\":
            line_break = _BREAK.match(self.source, position)
            if line_break:
                return 0, line_break.end() - position
            if _SURROGATES.match(self.source, position):
                return 1, 12
            return 1, _ESCAPE_LENGTHS.get(self.source[position + 1 : position + 2], 2)
        if self.style == "'" and self.source.startswith("''", position):
            return 1, 2
        if character.isspace() and self.value[at].isspace():
            return _run(self.value, at), _run(self.source, position)
        if character and character == self.value[at]:
            return self._same(at, position)
        return None

    def _same(self, at: int, position: int) -> tuple[int, int]:
        """The stretch from here on that both share and that no escape or space interrupts."""
        length = 1
        limit = min(len(self.value) - at, len(self.source) - position)
        while (
            length < limit
            and (character := self.value[at + length]) == self.source[position + length]
            and character not in "\\'"
            and not character.isspace()
        ):
            length += 1
        return length, length


def _run(text: str, at: int) -> int:
    space = _SPACE.match(text, at)
    return space.end() - at if space else 1
