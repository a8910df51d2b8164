"""Finds which of the strings that rules look for are in a text: those of all rules in one pass."""

from __future__ import annotations

from functools import lru_cache

from seolint.checks.shared.re2 import compile_set
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

#: The strings of each rule met so far.
_MET: set[frozenset[str]] = set()
#: Most rules remembered; with more, all are forgotten.
_MANY = 100


def find_literals(text: str, literals: frozenset[str]) -> AbstractSet[str]:
    """Return the strings that are in a text.

    From the second text on, the strings of all rules are searched in one pass: compiling that search takes time.
    """
    if literals in _MET:
        return literals & _find_all(text)
    if len(_MET) >= _MANY:
        _MET.clear()
    _MET.add(literals)
    _find_all.cache_clear()
    return set(filter(text.__contains__, literals))


@lru_cache(maxsize=2)
def _find_all(text: str) -> frozenset[str]:
    return compile_set(frozenset().union(*_MET))(text)
