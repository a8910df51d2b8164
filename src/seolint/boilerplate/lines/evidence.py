"""How much a line's own words and shape suggest boilerplate, regardless of the lines around it."""

from __future__ import annotations

from itertools import repeat
from operator import getitem

from seolint.boilerplate.lines.shape import Shape, cells
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypedDict
else:
    TypedDict = dict  # a run needs no more of it


class LineEvidenceData(TypedDict):
    """Weights in thousandths of log-odds: per word, per first and last word, per cell of the shape tables."""

    bias: int
    words: dict[str, int]
    first: dict[str, int]
    last: dict[str, int]
    tables: list[list[int]]


#: Limit of a line's log-odds, in either direction: one strong word must not outweigh the lines around it.
LIMIT = 5.0


def weigh(shape: Shape, data: LineEvidenceData) -> float:
    """Log-odds of boilerplate for a line, between -``LIMIT`` and ``LIMIT``."""
    total = data["bias"] + sum(map(getitem, data["tables"], cells(shape)))
    tokens = shape.tokens
    if tokens:
        known: Mapping[str, int] = data["words"]
        total += sum(map(known.get, tokens, repeat(0))) + data["first"].get(tokens[0], 0)
        total += data["last"].get(tokens[-1], 0)
    return max(-LIMIT, min(LIMIT, total / 1000))
