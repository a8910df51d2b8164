"""A small ensemble of decision trees over columns of figures, evaluated without walking a single tree.

The leaves of all trees are bits of one long integer. A comparison that fails rules out the leaves to the left of it,
so each figure of a line selects a precomputed mask. The conjunction of the masks gives the leaf reached in each tree:
the lowest bit still set (the idea of QuickScorer: Lucchese et al., SIGIR 2015). The values of the leaves are stored in
planes, one per binary digit: counting the bits that a plane shares with the leaves reached adds up that digit over all
trees. Python's long integers do all of this at C speed.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import repeat
from operator import and_, getitem

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict
else:
    TypedDict = dict  # a run needs no more of it

#: Bits per tree in the long integer, and so the most leaves of a tree.
_SLOT = 32


class ForestData(TypedDict):
    """Trees as arrays.

    A node is four numbers: feature, index of its threshold, first leaf on its left, number of leaves there.
    ``leaves`` are in thousandths of log-odds.
    """

    features: list[str]
    thresholds: list[list[float]]
    nodes: list[list[int]]
    leaves: list[list[int]]


class ForestLayout(TypedDict):
    """The masks of each feature, one per threshold, concatenated; and the planes of the leaves' values.

    ``trees`` is the number of trees. ``least`` is added to the sum of the planes.
    """

    thresholds: dict[str, list[float]]
    masks: Mapping[str, bytes | memoryview]
    planes: list[bytes]
    trees: int
    least: int


def lay_out(data: ForestData) -> ForestLayout:
    """Return the masks and planes of the trees; this takes a few milliseconds."""
    least = min(map(min, data["leaves"]))
    return {
        "thresholds": dict(zip(data["features"], data["thresholds"], strict=True)),
        "masks": dict(zip(data["features"], map(b"".join, _cumulate(data)), strict=True)),
        "planes": _write_planes(data["leaves"], least),
        "trees": len(data["leaves"]),
        "least": least * len(data["leaves"]),
    }


class _Masks(dict[int, int]):
    """The masks of a feature as integers, each made on first use because an article needs few of them."""

    def __init__(self, masks: bytes | memoryview, size: int) -> None:
        super().__init__()
        self._bytes, self._size = masks, size

    def __missing__(self, place: int) -> int:
        mask = self[place] = int.from_bytes(self._bytes[place * self._size : (place + 1) * self._size], "little")
        return mask


class Forest:
    """Trees that are ready to score lines."""

    def __init__(self, layout: ForestLayout) -> None:
        self._thresholds, self._least = layout["thresholds"], layout["least"]
        count = layout["trees"]
        size = count * _SLOT // 8
        self._masks = {name: _Masks(masks, size) for name, masks in layout["masks"].items()}
        self._planes = [(int.from_bytes(plane, "little"), digit) for digit, plane in enumerate(layout["planes"])]
        self._every = _all_leaves(count)
        self._lowest = sum(1 << index * _SLOT for index in range(count))

    def score(
        self,
        columns: Mapping[str, Sequence[float]],
        page: Mapping[str, float],
        shared: Mapping[str, Sequence[float]] | None = None,
        groups: Sequence[int] = (),
    ) -> list[float]:
        """Log-odds for each line: ``columns`` have one figure per line, ``page`` has one for all lines.

        ``shared`` has one figure per group of lines; ``groups`` has the index of each line's group.
        """
        common = self._every
        for name, value in page.items():
            if name in self._masks:
                common &= self._masks[name][bisect_left(self._thresholds[name], value)]
        if shared:
            reached = self._narrow([common] * len(next(iter(shared.values()))), shared)
            alive = [reached[group] for group in groups]
        else:
            alive = [common] * len(next(iter(columns.values())))
        alive = self._narrow(alive, columns)
        return list(map(self._sum, alive))

    def _narrow(self, alive: list[int], columns: Mapping[str, Sequence[float]]) -> list[int]:
        """The leaves that are still possible after each line's figures."""
        for name, column in columns.items():
            if name in self._masks:
                places = map(bisect_left, repeat(self._thresholds[name]), column)
                alive = list(map(and_, alive, map(getitem, repeat(self._masks[name]), places)))
        return alive

    def _sum(self, alive: int) -> float:
        # Every tree keeps a leaf, so no subtraction borrows from the slot above.
        reached = alive & ~(alive - self._lowest)
        return (self._least + sum([(reached & plane).bit_count() << digit for plane, digit in self._planes])) / 1000


def _write_planes(leaves: Sequence[Sequence[int]], least: int) -> list[bytes]:
    """For each binary digit of the leaves' values above ``least``, the bits of the leaves with that digit set."""
    digits = (max(map(max, leaves)) - least).bit_length()
    planes = [0] * digits
    for tree, values in enumerate(leaves):
        for bit, value in enumerate(values):
            for digit in range(digits):
                planes[digit] |= (value - least >> digit & 1) << (tree * _SLOT + bit)
    return [plane.to_bytes(len(leaves) * _SLOT // 8, "little") for plane in planes]


def _all_leaves(trees: int) -> int:
    return (1 << trees * _SLOT) - 1


def _cumulate(data: ForestData) -> list[list[bytes]]:
    """For each feature, the mask for a figure above the first 0, 1, 2 … of its thresholds."""
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
