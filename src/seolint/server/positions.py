"""Converts offsets to positions of the protocol: lines from 0, columns in the code units agreed with the editor.

``Source`` ends lines where the protocol does, so a line separator or a form feed does not end a line.
"""

from __future__ import annotations

from lsprotocol.types import Position, PositionEncodingKind, Range

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from seolint.article.source import Source

#: The codec of each position encoding and the bytes per code unit.
_UNITS = {
    PositionEncodingKind.Utf8: ("utf-8", 1),
    PositionEncodingKind.Utf16: ("utf-16-le", 2),
    PositionEncodingKind.Utf32: ("utf-32-le", 4),
}


@record
class Ruler:
    """Measures a source in the code units of an encoding."""

    source: Source
    encoding: PositionEncodingKind | str = PositionEncodingKind.Utf16

    def position(self, offset: int) -> Position:
        """Convert an offset to a position."""
        line, column = self.source.position(offset)
        start = offset - column + 1
        end = min(offset, self.source.line_span(line).end)  # no position is inside a line end
        return Position(line - 1, self._length(self.source.text[start:end]))

    def range(self, start: int, end: int) -> Range:
        """Convert two offsets to a range."""
        return Range(self.position(start), self.position(end))

    def offset(self, position: Position) -> int:
        """Convert a position to an offset; beyond the end of the line or the text, the offset is that end.

        The protocol has no negative positions; they count as 0.
        """
        character = max(0, position.character)
        if position.line < 0:
            return 0
        if position.line >= len(self.source.line_starts):
            return len(self.source.text)
        start, end = self.source.line_span(position.line + 1)
        line = self.source.text[start:end]
        if line.isascii():
            return min(start + character, end)
        codec, size = self._unit()
        head = line.encode(codec, "surrogatepass")[: character * size]
        return start + len(head.decode(codec, "ignore"))

    def _length(self, text: str) -> int:
        if text.isascii():
            return len(text)
        codec, size = self._unit()
        return len(text.encode(codec, "surrogatepass")) // size

    def _unit(self) -> tuple[str, int]:
        return _UNITS[PositionEncodingKind(self.encoding)]
