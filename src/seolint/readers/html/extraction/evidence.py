"""The first look at each block: what its words, its tag and the names around it say for its being the article.

A linear model: every feature of a block has a weight, learnt from pages whose article is known (by
``tools/train_extraction.py``), and the evidence is the sum of the weights, in thousandths of log-odds.
"""

from __future__ import annotations

import itertools
from re import compile as regex
from typing import TYPE_CHECKING, NamedTuple, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.article import Block
    from seolint.readers.html.blocks import Box

#: Evidence (thousandths) in the names around a block that its words could not make good: they are not looked at.
HOPELESS = -7000
#: So many of a text's words count, and the whole of a text that has no more than ``FEW``.
FIRST = 8
FEW = 6

_NAMES = regex(r' (?:class|id|role|itemprop|aria-label|data-testid|data-component)="([^"]*)"')
_CAMEL = regex(r"(?<=[a-z])(?=[A-Z])")
_WORD = regex(r"[^\W\d_]+|\d+|[^\w\s]")
_UNTELLING = frozenset({"html", "body", "div", "p"})


class EvidenceData(TypedDict):
    """Weights by feature: of the boxes around a block, of its own box, of the text, of the heading above it."""

    bias: int
    around: dict[str, int]
    own: dict[str, int]
    text: dict[str, int]
    under: dict[str, int]


class Weighed(NamedTuple):
    """What a block's features weigh.

    Attributes:
        total: all of them.
        names: those of the boxes around it.
        worst, best: those of the one box around it that weighs least, and most.
        under: those of the heading above it.
    """

    total: int
    names: int
    worst: int
    best: int
    under: int


class Evidence:
    """The weights, ready to weigh a page's blocks."""

    def __init__(self, data: EvidenceData) -> None:
        self._data = data

    def weigh(self, blocks: Sequence[Block], owners: Sequence[Box], boxes: Sequence[Box]) -> list[Weighed]:
        """The evidence of each block."""
        names = self._weigh_boxes(boxes)
        weigh_text, weigh_heading = self._data["text"].get, self._data["under"].get
        bias = self._data["bias"]
        nowhere = (0, 0, 0, 0)
        heading = 0
        weighed = []
        for block, owner in zip(blocks, owners, strict=True):
            around, worst, best, own = names.get(owner, nowhere)
            total = bias + around + own
            under = 0
            if total > HOPELESS:
                if block.kind == "heading":
                    heading = sum([weigh_heading(feature, 0) for feature in heading_features(block.text)])
                else:
                    under = heading
                total += under + sum([weigh_text(feature, 0) for feature in text_features(block)])
            weighed.append(Weighed(total, around, worst, best, under))
        return weighed

    def _weigh_boxes(self, boxes: Sequence[Box]) -> dict[Box, tuple[int, int, int, int]]:
        """For each box with blocks in it: the weights of all names from the root on, the least, the most, its own."""
        weighed: dict[Box | None, tuple[int, int, int, int]] = {}
        known: dict[tuple[str, str], tuple[int, int]] = {}
        for box in boxes:
            if box.begin == box.end:
                continue
            names = names_of(box.head)
            weights = known.get((box.tag, names))
            if weights is None:
                weights = known[box.tag, names] = self._weigh_names(box.tag, names)
            around, worst, best, _ = weighed.get(box.parent, (0, 0, 0, 0))
            weight, own = weights
            weighed[box] = around + weight, min(worst, weight), max(best, weight), own
        return weighed  # type: ignore[return-value]  # None is looked up, never stored

    def _weigh_names(self, tag: str, names: str) -> tuple[int, int]:
        features = box_features(tag, names)
        around, own = self._data["around"].get, self._data["own"].get
        return sum([around(name, 0) for name in features]), sum([own(name, 0) for name in features])


def names_of(head: str) -> str:
    """The names that a start tag gives its element: its class, id and the like."""
    return " ".join(_NAMES.findall(head)) if '="' in head else ""


def box_features(tag: str, names: str) -> list[str]:
    """The words in the names of a box, their pairs within a name, and its tag (as ``<nav``)."""
    features = [] if tag in _UNTELLING else ["<" + tag]
    if not names:
        return features
    words: set[str] = set()
    for name in _CAMEL.sub("-", names).lower().replace("_", "-").split():
        parts = [part for part in name.split("-") if 1 < len(part) < 20 and not part.isdigit()]
        words.update(parts)
        words.update(map("-".join, itertools.pairwise(parts)))
    return features + list(words)


def text_features(block: Block) -> list[str]:
    """The form of a block, and its first words."""
    text = block.text
    size = (text.count(" ") + 1).bit_length()
    density = int(block.link_density * 4)
    features = [f"#{block.kind}", f"#{size}/{density}", f"#{size}", f"#/{density}", "$" + text[-1]]
    if block.hidden:
        features.append("#hidden")
    return features + word_features(text)


def word_features(text: str) -> list[str]:
    """The first words of a text, their pairs, and the whole where it is short; numbers are ``0``."""
    words = ["0" if word.isdigit() else word for word in _WORD.findall(text[:64].lower())[:FIRST]]
    features = [*words, *map(" ".join, itertools.pairwise(words))]
    if len(words) <= FEW:
        features.append("=" + " ".join(words))
    return features


def heading_features(text: str) -> list[str]:
    """The words of a heading that say something of what stands under it."""
    words = word_features(text)
    return [*words, "^" + " ".join(words[:3])]
