"""Finds lists with too few items."""

from __future__ import annotations

from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import List

VALUES = {"items": "the number of items"}
#: Largest share of link text in the first item; beyond it, the list is navigation.
_LINKED = 0.5


@record
class Options:
    """The limit.

    Attributes:
        min_items: The fewest items a list may have.
    """

    min_items: int = 2


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the first item of each list that is too short."""
    if not article.lists:
        yield NotEvaluated("the article has no lists")
    for found in article.lists:
        if 0 < len(found.items) < options.min_items and _is_judged(found):
            yield Hit(found.items[0], {"items": len(found.items)})


def _is_judged(found: List) -> bool:
    """Whether the list belongs to the article and is not part of a larger one: neither nested nor numbered."""
    first = found.items[0]
    whole = found.marked and not found.ordered and first.level <= 1
    return whole and first.role == "content" and not first.hidden and first.link_density <= _LINKED
