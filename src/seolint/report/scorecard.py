"""The lines of a scorecard, as the formats for people print them."""

from __future__ import annotations

from seolint.report.words import count
from seolint.results.frames import show_on_one_line
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.results.contract import FileEntry, ScorecardEntry, ScorecardItem

#: Longest quotation of the words that decide, in characters.
_QUOTED = 60


def describe_scorecard(file: FileEntry) -> Iterator[tuple[str, str]]:
    """Yield each item as its verdict and a line: ``("met", "costs: met (12:4 "$30")")``.

    Nothing is yielded for a text of which no item could be evaluated, all for one reason: ``sum_up`` has it.
    """
    card = file["scorecard"]
    for item in () if _find_common_reason(card) else card["items"]:
        yield item["verdict"], f"{item['name']}: {item['verdict']}{_explain(item)}"


def sum_up(file: FileEntry) -> Iterator[str]:
    """Yield the lines above the items: the instrument, how many items are met, and whether it suits the text."""
    card = file["scorecard"]
    if reason := _find_common_reason(card):
        yield f"{card['title']}: not evaluated, because {reason}"
        return
    yield f"{card['title']}: {count(card['met'], 'item')} met of the {card['evaluated']} evaluated"
    if file["article"]["topic"] != "health":
        yield "note: the items are for texts on health, and this one seems to be on another topic"


def _find_common_reason(card: ScorecardEntry) -> str:
    """Return the reason why no item was evaluated, or nothing if some were or the reasons differ."""
    reasons = {item["reason"] for item in card["items"]}
    return "" if card["evaluated"] or len(reasons) > 1 else reasons.pop()


def _explain(item: ScorecardItem) -> str:
    if item["verdict"] == "not evaluated":
        return f", because {item['reason']}"
    asks = f": {item['asks']}" if item["verdict"] == "not met" else ""
    place = item["place"]
    if place is None:
        return asks
    return f' ({place["line"]}:{place["column"]} "{_shorten(show_on_one_line(item["words"]))}"){asks}'


def _shorten(words: str) -> str:
    """Cut a quotation after its last whole word that fits."""
    return words if len(words) <= _QUOTED else words[: _QUOTED + 1].rpartition(" ")[0] + "…"
