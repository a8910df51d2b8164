"""Origins: where in the source the characters of a text come from. Each class implements ``base.model.Origin``."""

from __future__ import annotations

from bisect import bisect_right

from seolint.base.model import Span
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.base.model import Origin

    #: A stretch of a text: its first character in the text, and the range of the source that it was made from.
    Run = tuple[int, int, int]


class Verbatim:
    """Origin of text that appears in the source unchanged."""

    __slots__ = ("offset",)

    def __init__(self, offset: int) -> None:
        self.offset = offset

    def span(self, start: int, end: int) -> Span:
        """As ``Origin`` has it."""
        return Span(self.offset + start, self.offset + end)


class Within:
    """Origin of a part of another text, from its character ``offset`` on."""

    __slots__ = ("offset", "whole")

    def __init__(self, whole: Origin, offset: int) -> None:
        self.whole = whole
        self.offset = offset

    def span(self, start: int, end: int) -> Span:
        """As ``Origin`` has it."""
        return self.whole.span(self.offset + start, self.offset + end)


class FixedPlace:
    """Origin of anything that has no characters of its own in the source: an empty link, an image, a comment."""

    __slots__ = ("_span",)

    def __init__(self, span: Span) -> None:
        self._span = span

    def span(self, start: int, end: int) -> Span:
        """As ``Origin`` has it."""
        return self._span


class Runs:
    """Origin of text put together from several places of the source.

    Takes the runs in order of their first characters. A run whose source range is as long as its text is verbatim; any
    other is one unit, and each of its characters maps to the whole range.
    """

    __slots__ = ("_firsts", "_length", "_runs")

    def __init__(self, runs: Sequence[Run], length: int) -> None:
        self._runs = runs
        self._length = length
        self._firsts: list[int] | None = None

    def span(self, start: int, end: int) -> Span:
        """As ``Origin`` has it."""
        if self._firsts is None:  # most texts of most pages are never asked
            self._firsts = [run[0] for run in self._runs]
        first = self._character(start, self._firsts).start
        return Span(first, first if end <= start else self._character(end - 1, self._firsts).end)

    def _character(self, index: int, firsts: list[int]) -> Span:
        if not self._runs:
            return Span(0, 0)
        number = max(0, bisect_right(firsts, index) - 1)
        at, start, end = self._runs[number]
        after = firsts[number + 1] if number + 1 < len(firsts) else self._length
        if end - start != after - at:
            return Span(start, end)
        offset = start + min(index, after) - at
        return Span(offset, min(offset + 1, end))
