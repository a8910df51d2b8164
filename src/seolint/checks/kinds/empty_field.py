"""Finds fields of a form that nobody filled in: ``Translator:`` on a line of its own, with nothing after it."""

from __future__ import annotations

from functools import cached_property

from seolint.base.model import Hit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {"text": "the label"}
FOLDED = {"labels": str.casefold}
_KINDS = frozenset({"paragraph", "item", "quote"})
#: Longest text that can be the value of the field above it, in words.
_VALUE = 8
#: What a name can begin with.
_DEGREES = ("Dr", "Prof")


@record
class Options:
    """Which fields.

    Attributes:
        labels: Names of fields in lower case, without the colon.
    """

    labels: tuple[str, ...]

    @cached_property
    def known(self) -> frozenset[str]:
        """The labels as a set."""
        return frozenset(self.labels)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each label that no value follows.

    A short text below a label may be its value; another field, a heading, a sentence or the end of the article is not.
    """
    blocks = article.content
    for number, block in enumerate(blocks):
        following = blocks[number + 1 : number + 2]
        if (
            _is_label(block, options)
            and not _has_value(block, following, options)
            and not _shows(article, block, following)
        ):
            yield Hit(block, {"text": block.text.strip().rstrip(":：").rstrip()})


def _shows(article: Article, label: Block, following: Sequence[Block]) -> bool:
    """Whether an image is between a label and the next text: the portrait of the author, a signature."""
    from seolint.checks.shared.filling import has_image

    start = label.span().end
    end = following[0].span().start if following else len(article.source.text)
    return has_image(article, start, end)


def _is_label(block: Block, options: Options) -> bool:
    text = block.text.strip()
    return (
        (block.kind in _KINDS or not block.marked)
        and text[-1:] in (":", "：")
        and text[:-1].strip().casefold() in options.known
    )


def _has_value(label: Block, following: Sequence[Block], options: Options) -> bool:
    if not following:
        return False
    below = following[0]
    if below.kind == "heading" or _is_label(below, options):
        return False
    if label.kind == "item":
        return below.kind == "item" and below.level > label.level
    name, colon, _ = below.text.partition(":")
    if colon and name.strip().casefold() in options.known:
        return False
    words = below.text.split()
    if len(words) <= _VALUE or words[0].startswith(_DEGREES):
        return True
    return below.kind not in _KINDS or below.kind == "item" or all(word[0].isupper() for word in words[:2])
