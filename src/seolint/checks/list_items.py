"""A list with fewer items than make a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seolint.model import Hit, NotEvaluated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article

VALUES = frozenset({"items"})


@dataclass(frozen=True, slots=True)
class Options:
    """How many items a list has at least."""

    min_items: int = 2


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """A hit at the first item of each list that is too short."""
    if not article.lists:
        yield NotEvaluated("there are no lists")
    for found in article.lists:
        items = found.items
        if found.marked and 0 < len(items) < options.min_items and items[0].role == "content" and not items[0].hidden:
            yield Hit(items[0], {"items": len(items)})
