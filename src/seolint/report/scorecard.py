"""The lines of a scorecard, as the formats for people print them."""

from __future__ import annotations

from seolint.results.frames import show_on_one_line
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.results.contract import ScorecardEntry, ScorecardItem

#: Longest quotation of the words that decide, in characters.
_QUOTED = 60


def describe_scorecard(card: ScorecardEntry) -> Iterator[tuple[str, str]]:
    """Yield each item as its verdict and a line: ``("met", "costs: met (12:4 "$30")")``."""
    for item in card["items"]:
        yield item["verdict"], f"{item['name']}: {item['verdict']}{_explain(item)}"


def sum_up(card: ScorecardEntry) -> str:
    """Return the line above the items: the instrument, and how many items are met."""
    return f"{card['title']}: {card['met']} of {card['evaluated']} items met"


def _explain(item: ScorecardItem) -> str:
    if item["reason"]:
        return f", because {item['reason']}" if item["verdict"] == "not evaluated" else f" ({item['reason']})"
    place = item["place"]
    if place is None:
        return ""
    words = show_on_one_line(place["excerpt"])
    return f' ({place["line"]}:{place["column"]} "{words[:_QUOTED]}{"…" * (len(words) > _QUOTED)}")'
