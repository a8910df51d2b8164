"""Checks the names of rules in settings that are wrong in other ways too, so that all mistakes are told at once.

Those of settings that are right are checked when rules are chosen for a file, with the user's own rules.
"""

from __future__ import annotations

from seolint.rulebook.loading import load_rules
from seolint.rulebook.selection import refuse_names
from seolint.settings.keys import IGNORE_TABLE, KEYS, RULE_TABLE, SEVERITY_TABLE
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from seolint.base.errors import SettingsError
    from seolint.settings.layers import Layer


#: The settings that are lists of rules and categories.
_LISTS = frozenset({"select", "extend-select", "ignore", "fixable", "unfixable"})


def refuse_rule_names(layer: Layer) -> list[SettingsError]:
    """Return an error for each name in a layer that is no rule or category; none if the layer has rules of its own."""
    if "rules" in layer.values:
        return []
    named = [(name, layer.origin(*keys)) for name, keys in _name_rules((), layer.values)]
    return refuse_names(load_rules(), named)


def _name_rules(above: tuple[str, ...], values: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each name of a rule or category with the keys that lead to it; what has the wrong type is passed over."""
    for key, value in values.items():
        kind = KEYS[key].kind if key in KEYS else ""
        keys = (*above, key)
        if key in _LISTS and isinstance(value, list):
            yield from ((name, keys) for name in value if isinstance(name, str))
        elif kind in {SEVERITY_TABLE, RULE_TABLE} and isinstance(value, dict):
            yield from ((name, (*keys, name)) for name in value)
        elif kind == IGNORE_TABLE and isinstance(value, dict):
            lists = [(pattern, names) for pattern, names in value.items() if isinstance(names, list)]
            yield from ((name, (*keys, pattern)) for pattern, names in lists for name in names if isinstance(name, str))
        elif key == "overrides" and isinstance(value, list):
            for number, table in enumerate(value):
                yield from _name_rules((*keys, str(number)), table if isinstance(table, dict) else {})
