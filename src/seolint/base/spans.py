"""Many spans, to ask for overlaps without going through all of them."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from seolint.base.model import Span


class Spans:
    """Spans to ask for overlaps, in logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reached = list(accumulate((span.end for span in ordered), max))

    def overlap(self, start: int, end: int) -> bool:
        """Whether one of them has a character from ``start`` to ``end``."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reached[before - 1] > start

    def begin(self, start: int, end: int) -> bool:
        """Whether one of them begins from ``start`` to before ``end``."""
        return bisect_left(self._starts, start) < bisect_left(self._starts, end)
