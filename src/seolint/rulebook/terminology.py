"""Turns the house words of the settings into the options of the two rules about them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

#: The rules, and the options that each has of its own.
BANNED, UNPREFERRED = "term-banned", "term-unpreferred"


def options_of_terms(entries: Iterable[tuple[Mapping[str, Any], str]]) -> dict[str, dict[str, Any]]:
    """Return the options of each rule; those of several settings files add up.

    Args:
        entries: tables ``[terms]`` and vocabularies, each with its place.
    """
    preferred: dict[str, list[str]] = {}
    lists: dict[str, list[str]] = {"banned": [], "admitted": [], "admitted_patterns": [], "banned_patterns": []}
    for table, _ in entries:
        for term, replaced in table.get("preferred", {}).items():
            preferred[term] = [*preferred.get(term, ()), *replaced]
        for name, listed in lists.items():
            listed.extend(table.get(name, ()))
    right = {"admitted": lists["admitted"], "admitted_patterns": lists["admitted_patterns"]}
    banned = {"banned": lists["banned"], "banned_patterns": lists["banned_patterns"]}
    return {
        BANNED: {**banned, **right, "admitted": [*lists["admitted"], *preferred]},
        UNPREFERRED: {"preferred": preferred, **right},
    }
