"""A small ensemble of decision trees over columns of figures, evaluated without walking a single tree.

Every tree's leaves are bits of one long integer. A comparison that fails rules out the leaves left of it, so
each figure of a line selects a ready-made mask; the conjunction of the masks leaves, in each tree, the leaf
reached as the lowest bit still set (the idea of QuickScorer: Lucchese et al., SIGIR 2015). Python's long
integers do the rest at C speed.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from itertools import repeat
from operator import and_, getitem

from seolint.hints import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

#: Bits, and so leaves at most, a tree has in the long integer.
_SLOT = 32


class ForestData(TypedDict):
    """Trees as arrays.

    A node is four numbers: feature, index of its threshold, first leaf on its left,
    leaves there. ``leaves`` are thousandths of log-odds.
    """

    features: list[str]
    thresholds: list[list[float]]
    nodes: list[list[int]]
    leaves: list[list[int]]


class ForestLayout(TypedDict):
    """A mask for every feature and threshold, one behind the other; what a leaf is worth by its bit, tree by tree."""

    thresholds: dict[str, list[float]]
    masks: dict[str, bytes]
    values: list[dict[int, int]]


def lay_out(data: ForestData) -> ForestLayout:
    """The masks of the trees; making them takes a few milliseconds."""
    return {
        "thresholds": dict(zip(data["features"], data["thresholds"], strict=True)),
        "masks": dict(zip(data["features"], map(b"".join, _cumulate(data)), strict=True)),
        "values": [{1 << bit: value for bit, value in enumerate(leaves)} for leaves in data["leaves"]],
    }


class _Masks(dict[int, int]):
    """The masks of a feature as integers. An article needs few of them, so each is made when it is first needed."""

    def __init__(self, masks: bytes, size: int) -> None:
        super().__init__()
        self._bytes, self._size = masks, size

    def __missing__(self, place: int) -> int:
        mask = self[place] = int.from_bytes(self._bytes[place * self._size : (place + 1) * self._size], "little")
        return mask


class Forest:
    """Trees ready to score lines."""

    def __init__(self, layout: ForestLayout) -> None:
        self._thresholds, self._values = layout["thresholds"], layout["values"]
        count = len(self._values)
        self._size = count * _SLOT // 8
        self._masks = {name: _Masks(masks, self._size) for name, masks in layout["masks"].items()}
        self._every = _all_leaves(count)
        self._lowest = sum(1 << index * _SLOT for index in range(count))
        self._unpack = struct.Struct(f"<{count}I").unpack

    def score(self, columns: Mapping[str, Sequence[float]], page: Mapping[str, float]) -> list[float]:
        """Log-odds for each line: ``columns`` have one figure per line, ``page`` one for all of them."""
        common = self._every
        for name, value in page.items():
            if name in self._masks:
                common &= self._masks[name][bisect_left(self._thresholds[name], value)]
        count = len(next(iter(columns.values())))
        alive = [common] * count
        for name, column in columns.items():
            if name in self._masks:
                places = map(bisect_left, repeat(self._thresholds[name]), column)
                alive = list(map(and_, alive, map(getitem, repeat(self._masks[name]), places)))
        return list(map(self._sum, alive))

    def _sum(self, alive: int) -> float:
        # Every tree keeps a leaf, so no subtraction borrows from the slot above.
        reached = alive & ~(alive - self._lowest)
        return sum(map(getitem, self._values, self._unpack(reached.to_bytes(self._size, "little")))) / 1000


def _all_leaves(trees: int) -> int:
    return (1 << trees * _SLOT) - 1


def _cumulate(data: ForestData) -> list[list[bytes]]:
    """For each feature, the mask left when a figure is above the first 0, 1, 2 … of its thresholds."""
    ruled_out = [[0] * len(thresholds) for thresholds in data["thresholds"]]
    for tree, nodes in enumerate(data["nodes"]):
        for feature, threshold, first, leaves in zip(*(nodes[k::4] for k in range(4)), strict=True):
            ruled_out[feature][threshold] |= ((1 << leaves) - 1) << (tree * _SLOT + first)
    trees = len(data["leaves"])
    masks = []
    for bits in ruled_out:
        left = _all_leaves(trees)
        above = [left.to_bytes(trees * _SLOT // 8, "little")]
        for out in bits:
            left &= ~out
            above.append(left.to_bytes(trees * _SLOT // 8, "little"))
        masks.append(above)
    return masks
