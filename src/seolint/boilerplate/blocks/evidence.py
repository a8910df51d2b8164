"""The first step: how much the words, the tag and the names around a block suggest that it is part of the article.

This is a linear model: every feature of a block has a weight, learned from pages whose article is known (by
``tools/train_extraction.py``), and the evidence is the sum of the weights, in thousandths of log-odds.
"""

from __future__ import annotations

from itertools import pairwise

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypedDict

    from seolint.article.nodes import Block
    from seolint.boilerplate.blocks.page import Box
else:
    TypedDict = dict  # a run needs no more of it

#: Names of a box with more than this share of the page's blocks are ignored: they distinguish pages, not blocks.
ALL_BLOCKS = 0.9
#: Limit for the total weight of a box's names, in either direction, in thousandths of log-odds.
MOST = 3000
#: Shortest text (characters), with less than this share of links, that shows where the article may be.
LONG_TEXT = 100
FEW_LINKS = 0.4
#: Weight that the names around the best long texts are shifted to, in thousandths of log-odds.
FAIR = 800
#: How many words at the start of a text are features.
FIRST = 8
#: Most words of a text that is also a feature as a whole.
FEW = 6

ShapeKey = tuple[str, int, int, str, bool]
#: The weights of a block's features: all of them; those of the boxes around it; the lowest and the highest weight of
#: one box around it; those of the heading above it.
Weighed = tuple[int, int, int, int, int]

_NAMES = regex(r' (?:class|id|role|itemprop)="([^"]*)"')
_PART = regex(r"[A-Z]?[a-z]+|[A-Z]+|[^\W\d_a-zA-Z]+")
_WORD = regex(r"[^\W\d_]+|\d+|[^\w\s]")
_NOWHERE = (0, 0, 0, 0)
_UNINFORMATIVE = frozenset({"html", "body", "div", "p"})


class BlockEvidenceData(TypedDict):
    """Weights by feature: of the boxes around a block, of its own box, of its text, of the heading above it."""

    bias: int
    around: dict[str, int]
    own: dict[str, int]
    text: dict[str, int]
    under: dict[str, int]


class Evidence:
    """The weights, ready to weigh a page's blocks."""

    def __init__(self, data: BlockEvidenceData) -> None:
        self._data = data
        self._heads = Memo(self._weigh_head)
        self._names = Memo(self._weigh_name)
        self._texts = Memo(self._weigh_words)
        self._shapes: dict[ShapeKey, int] = {}

    def weigh(self, blocks: Sequence[Block], owners: Sequence[Box], boxes: Sequence[Box]) -> list[Weighed]:
        """The evidence of each block."""
        names = self._weigh_boxes(boxes, len(blocks))
        weigh_heading = self._data["under"].get
        lift = find_lift(blocks, owners, names)
        bias = self._data["bias"] + lift
        heading = 0
        weighed: list[Weighed] = []
        for block, owner in zip(blocks, owners, strict=True):
            around, worst, best, own = names.get(owner, _NOWHERE)
            under = heading
            if block.kind == "heading":
                heading = sum([weigh_heading(feature, 0) for feature in heading_features(block.text)])
                under = 0
            total = bias + around + own + under + self._weigh_shape(block) + self._texts[block.text]
            weighed.append((total, around + lift, worst, best, under))
        return weighed

    def _weigh_shape(self, block: Block) -> int:
        shape = shape_of(block)
        known = self._shapes.get(shape)
        if known is None:
            weigh = self._data["text"].get
            known = self._shapes[shape] = sum([weigh(feature, 0) for feature in shape_features(shape)])
        return known

    def _weigh_words(self, text: str) -> int:
        """The sum of the weights of a text's words."""
        weigh = self._data["text"].get
        return sum([weigh(feature, 0) for feature in word_features(text)])

    def _weigh_boxes(self, boxes: Sequence[Box], count: int) -> dict[Box, tuple[int, int, int, int]]:
        """For each box with blocks: the total weight of the names from the root on, the lowest, the highest, its own.

        The first three are weights of names around a block, the last is the weight as a block's own box.
        """
        weighed: dict[Box | None, tuple[int, int, int, int]] = {}
        heads = self._heads
        for box in boxes:
            if box.begin == box.end:
                continue
            around, worst, best, _ = weighed.get(box.parent, _NOWHERE)
            if box.end - box.begin > ALL_BLOCKS * count:
                weighed[box] = _NOWHERE
                continue
            weight, own = heads[box.head]
            if weight:
                around, worst, best = around + weight, min(worst, weight), max(best, weight)
            weighed[box] = around, worst, best, own
        return weighed  # type: ignore[return-value]  # None is looked up, never stored

    def _weigh_head(self, head: str) -> tuple[int, int]:
        """The weight of all names in a start tag: as a box around a block, and as a block's own box."""
        weights = [self._names[name] for name in box_names(head)]
        around = sum([around for around, _ in weights])
        return max(-MOST, min(MOST, around)), sum([own for _, own in weights])

    def _weigh_name(self, name: str) -> tuple[int, int]:
        """The weight of a name: in a box around a block, and in a block's own box."""
        around, own = self._data["around"].get, self._data["own"].get
        features = FEATURES[name]
        return sum([around(word, 0) for word in features]), sum([own(word, 0) for word in features])


def find_lift(blocks: Sequence[Block], owners: Sequence[Box], names: Mapping[Box, tuple[int, int, int, int]]) -> int:
    """The amount to add to the evidence of all blocks so that the names around the best long texts weigh ``FAIR``.

    Names only compare blocks of one page: a page has an article even if its boxes have names that elsewhere mean
    boilerplate, and it has boilerplate even if its outer boxes have names that elsewhere mean an article.
    """
    weights = [
        names.get(owner, _NOWHERE)[0]
        for block, owner in zip(blocks, owners, strict=True)
        if len(block.text) >= LONG_TEXT and block.link_density < FEW_LINKS and not block.hidden
    ]
    weights.sort()
    return FAIR - weights[len(weights) * 3 // 4] if weights else 0


def names_of(head: str) -> list[str]:
    """The names in a start tag: ``div class="post body" id="p1"`` → ``post``, ``body``, ``p1``."""
    return " ".join(_NAMES.findall(head)).split() if '="' in head else []


#: The names in each start tag, read once.
NAMES_IN = Memo(names_of)


def box_names(head: str) -> set[str]:
    """The tag itself (``<nav``), and the names in a start tag."""
    return {"<" + head.partition(" ")[0], *NAMES_IN[head]}


def name_features(name: str) -> list[str]:
    """The words in a name and their pairs: ``postBody`` → ``post``, ``body``, ``post-body``; a tag is kept as it is."""
    if name[0] == "<":
        return [] if name[1:] in _UNINFORMATIVE else [name]
    words = [word for word in map(str.lower, _PART.findall(name)) if 1 < len(word) < 20]
    return words + list(map("-".join, pairwise(words)))


#: The features of each name, computed once.
FEATURES = Memo(name_features)


def shape_of(block: Block) -> ShapeKey:
    """The shape of a block: kind, power of two of its words, quarter of its link density, last character, hidden."""
    text = block.text
    return block.kind, (text.count(" ") + 1).bit_length(), int(block.link_density * 4), text[-1], block.hidden


def shape_features(shape: ShapeKey) -> list[str]:
    """The features of a shape."""
    kind, size, density, last, hidden = shape
    features = [f"#{kind}", f"#{size}/{density}", f"#{size}", f"#/{density}", "$" + last]
    return [*features, "#hidden"] if hidden else features


def word_features(text: str) -> list[str]:
    """The first words of a text, their pairs, and the whole text if it is short; numbers become ``0``."""
    words = ["0" if word.isdigit() else word for word in _WORD.findall(text[: 8 * FIRST].lower())[:FIRST]]
    features = [*words, *map(" ".join, pairwise(words))]
    if len(words) <= FEW:
        features.append("=" + " ".join(words))
    return features


def heading_features(text: str) -> list[str]:
    """The features of a heading that hint at what is below it."""
    words = word_features(text)
    return [*words, "^" + " ".join(words[:3])]
