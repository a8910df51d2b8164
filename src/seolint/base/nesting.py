"""How deep data from strangers may be nested. How deep the standard parsers go depends on the version of Python."""

from __future__ import annotations

#: Objects, tables and arrays inside one another: no page or settings file needs a tenth of it.
MAX_NESTING = 100


def is_nested_deeper(value: object, most: int) -> bool:
    """Whether a value of dictionaries and lists has more than ``most`` levels of them."""
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(most):
        if not level:
            return False
        level = [
            child
            for outer in level
            for child in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(child, dict | list)
        ]
    return bool(level)
