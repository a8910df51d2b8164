"""Where the characters of a text come from in the source: three ways to know, behind ``base.model.Origin``."""

from __future__ import annotations

from bisect import bisect_right

from seolint.base.model import Span
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.base.model import Text


class Verbatim:
    """Origin of text that stands in the source character for character."""

    __slots__ = ("offset",)

    def __init__(self, offset: int) -> None:
        self.offset = offset

    def span(self, start: int, end: int) -> Span:
        """As ``Origin`` has it."""
        return Span(self.offset + start, self.offset + end)


class Within:
    """Origin of a part of another text, from its character ``offset`` on."""

    __slots__ = ("offset", "whole")

    def __init__(self, whole: Text, offset: int) -> None:
        self.whole = whole
        self.offset = offset

    def span(self, start: int, end: int) -> Span:
        """As ``Origin`` has it."""
        return self.whole.span(self.offset + start, self.offset + end)


class Piece(NamedTuple):
    """A stretch of a text, from its character ``at`` on, and the range of the source that it was made from."""

    at: int
    start: int
    end: int


class Pieces:
    """Origin of text put together from several places of the source.

    Takes the pieces in order of ``at``. A piece whose source range is as long as its text is verbatim; any other is
    one unit, and each of its characters stands for the whole range.
    """

    __slots__ = ("_ats", "_length", "_pieces")

    def __init__(self, pieces: Sequence[Piece], length: int) -> None:
        self._pieces = pieces
        self._ats = [piece.at for piece in pieces]
        self._length = length

    def span(self, start: int, end: int) -> Span:
        """As ``Origin`` has it."""
        first = self._character(start).start
        return Span(first, first if end <= start else self._character(end - 1).end)

    def _character(self, index: int) -> Span:
        if not self._pieces:
            return Span(0, 0)
        number = max(0, bisect_right(self._ats, index) - 1)
        piece = self._pieces[number]
        after = self._ats[number + 1] if number + 1 < len(self._ats) else self._length
        if piece.end - piece.start != after - piece.at:
            return Span(piece.start, piece.end)
        offset = piece.start + min(index, after) - piece.at
        return Span(offset, min(offset + 1, piece.end))
