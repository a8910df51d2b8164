"""A heading more than one level below the heading before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seolint.model import Hit, NotEvaluated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article

VALUES = frozenset({"level", "previous", "expected", "text"})


@dataclass(frozen=True, slots=True)
class Options:
    """Nothing to set."""


def find(article: Article, _: Options) -> Iterator[Hit | NotEvaluated]:
    """A hit at each heading that skips a level; headings outside the article count as the ones before."""
    headings = [block for block in article.blocks if block.kind == "heading" and not block.hidden]
    if len(headings) < 2:
        yield NotEvaluated("there are fewer than two headings")
    previous = 0
    for block in headings:
        if previous and block.level > previous + 1 and block.role == "content":
            yield Hit(block, {"level": block.level, "previous": previous, "expected": previous + 1, "text": block.text})
        previous = block.level
