"""The first look at each block: what its words, its tag and the names around it say for its being the article.

A linear model: every feature of a block has a weight, learnt from pages whose article is known (by
``tools/train_extraction.py``), and the evidence is the sum of the weights, in thousandths of log-odds.
"""

from __future__ import annotations

from functools import lru_cache
from re import compile as regex
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from seolint.article import Block
    from seolint.readers.html.blocks import Box

#: Longer texts (characters) are judged by their length and their surroundings, not by their words.
LONGEST = 160
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


class Evidence:
    """The weights, ready to weigh a page's blocks."""

    def __init__(self, data: EvidenceData) -> None:
        self._data = data

    def weigh(self, blocks: Sequence[Block], owners: Sequence[Box], boxes: Sequence[Box]) -> list[int]:
        """The evidence of each block."""
        around, own = self._weigh_boxes(boxes)
        weigh_text, weigh_heading = self._data["text"].get, self._data["under"].get
        bias = self._data["bias"]
        under = 0
        weighed = []
        for block, owner in zip(blocks, owners, strict=True):
            total = bias + around.get(owner, 0) + own.get(owner, 0)
            if block.kind == "heading":
                under = sum([weigh_heading(feature, 0) for feature in heading_features(block.text)])
            else:
                total += under
            total += sum([weigh_text(feature, 0) for feature in text_features(block)])
            weighed.append(total)
        return weighed

    def _weigh_boxes(self, boxes: Sequence[Box]) -> tuple[dict[Box, int], dict[Box, int]]:
        """For each box with blocks in it: the weights of all names from the root to it, and its own."""
        around: dict[Box | None, int] = {}
        own: dict[Box, int] = {}
        weigh = lru_cache(maxsize=None)(self._weigh_names)
        for box in boxes:
            if box.begin < box.end:
                names, own[box] = weigh(box.tag, box.head)
                around[box] = around.get(box.parent, 0) + names
        return around, own

    def _weigh_names(self, tag: str, head: str) -> tuple[int, int]:
        features = box_features(tag, head)
        around, own = self._data["around"].get, self._data["own"].get
        return sum([around(name, 0) for name in features]), sum([own(name, 0) for name in features])


def box_features(tag: str, head: str) -> list[str]:
    """The words in the names that a box's tag gives it, and the tag itself (as ``<nav``)."""
    features = [] if tag in _UNTELLING else ["<" + tag]
    if len(tag) == len(head):
        return features
    names = " ".join(_NAMES.findall(head))
    if not names:
        return features
    words = _CAMEL.sub("-", names).lower().replace("_", "-").replace(" ", "-").split("-")
    return [*features, *{word for word in words if 1 < len(word) < 20 and not word.isdigit()}]


def text_features(block: Block) -> list[str]:
    """The form of a block and, where it is short, its words, their pairs and the whole of it."""
    text = block.text
    size = (text.count(" ") + 1).bit_length()
    density = int(block.link_density * 4)
    features = [f"#{block.kind}", f"#{size}/{density}", f"#{size}", f"#/{density}", "$" + text[-1]]
    if block.hidden:
        features.append("#hidden")
    if len(text) <= LONGEST:
        features += word_features(text)
    return features


def word_features(text: str) -> list[str]:
    """The first words of a text, their pairs, and the whole where it is short; numbers are ``0``."""
    words = ["0" if word.isdigit() else word for word in _WORD.findall(text[:64].lower())[:FIRST]]
    features = [*words, *map(" ".join, zip(words, words[1:], strict=False))]
    if len(words) <= FEW:
        features.append("=" + " ".join(words))
    return features


def heading_features(text: str) -> list[str]:
    """The words of a heading that say something of what stands under it."""
    words = word_features(text)
    return [*words, "^" + " ".join(words[:3])]
