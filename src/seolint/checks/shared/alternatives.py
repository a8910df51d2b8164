r"""Searches for any of several RE2 patterns of a rule, without RE2 as long as possible.

To load RE2 and to compile the patterns that a usual health article needs takes as long as starting Python twice. Most
patterns cannot match in most texts, for lack of a string that each match contains. Those that can are compiled by
``re`` for the first short texts of a run, if ``re`` reads them the same. ``re`` is not linear, so that its share is
limited.
"""

from __future__ import annotations

import re
from functools import cache

from seolint.checks.shared.pattern_facts import NOT_ASCII, has_one, read_facts, write_pattern
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import fold_case

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from seolint.checks.shared.pattern_facts import Facts

#: Longest text that ``re`` searches, and how much it searches in a run, in characters; a character of a pattern that it
#: compiles counts as many.
_LONGEST, _MOST, _COMPILING = 1_000, 150_000, 50
#: What RE2 and ``re`` with the flag ASCII read differently: letters that ``(?i)`` equates with "k" and "s", and the
#: vertical tab, which for RE2 is no white space.
_READ_DIFFERENTLY = ("\u212a", "\u017f", "\x0b")


def refuse_invalid(patterns: Iterable[str]) -> None:
    """Raise a ``ValueError`` for a pattern that RE2 does not compile."""
    import re2

    for pattern in patterns:
        try:
            re2.compile(pattern)
        except re2.error as error:
            raise ValueError(f'invalid RE2 pattern "{pattern}": {error}') from None


def facts_of(patterns: Iterable[str], *, any_case: bool) -> dict[str, Facts]:
    """Return the facts of each pattern, for ``Searches``."""
    return {pattern: read_facts(pattern, any_case=any_case) for pattern in patterns}


#: The facts of a pattern that may be anybody's.
_NOTHING: Facts = ((), ())


class Searches(dict[tuple[str, ...], "Alternatives"]):
    """The search for each group of patterns of a rule: ``searches["a+", "b"]`` finds the first of both.

    Args:
        facts: what is known of each pattern, if they are those of a built-in rule; only these are left to ``re``, which
            would let a stranger's pattern hang the run.
        any_case: whether upper and lower case are the same.
    """

    def __init__(self, facts: Mapping[str, Facts] | None, *, any_case: bool) -> None:
        super().__init__()
        self._facts = facts or {}
        self._any_case = any_case

    def __missing__(self, patterns: tuple[str, ...]) -> Alternatives:
        made = self[patterns] = Alternatives(patterns, self._facts, any_case=self._any_case)
        return made


class Alternatives:
    """A search for the first match of any of some patterns; of two at the same place, the first pattern wins."""

    def __init__(self, patterns: tuple[str, ...], facts: Mapping[str, Facts], *, any_case: bool) -> None:
        self._patterns = patterns
        self._facts = [facts.get(pattern, _NOTHING) for pattern in patterns]
        self._any_case = any_case
        self._compiled: Any = None

    def search(self, text: str) -> Any:
        """Return the first match, as ``re`` and RE2 do."""
        compiled = self.compile_for(text)
        return None if compiled is None else compiled.search(text)

    def compile_for(self, text: str) -> Any:
        """Return a pattern for a text and its parts, of ``re`` or RE2; None if it cannot match."""
        if self._compiled:
            return self._compiled
        folded = fold_case(text) + NOT_ASCII * (not text.isascii())
        possible = [source for needs, source in self._facts if all(has_one(need, folded) for need in needs)]
        if not possible:
            return None
        if all(possible) and len(text) <= _LONGEST and not any(map(text.__contains__, _READ_DIFFERENTLY)):
            written = _join(write_pattern(source, folded) for source in possible)
            if _may_use(written, text, any_case=self._any_case):
                return _compile_portable(written, any_case=self._any_case)
        self._compiled = _compile(self._patterns, any_case=self._any_case)
        return self._compiled


_used: set[tuple[str, bool]] = set()
_spent = 0


def _may_use(pattern: str, text: str, *, any_case: bool) -> bool:
    """Whether ``re`` may still search for a pattern in a text."""
    global _spent  # noqa: PLW0603  (one run, one limit)
    key = (pattern, any_case)
    cost = len(text) + (0 if key in _used else _COMPILING * len(pattern))
    if _spent + cost > _MOST:
        return False
    _spent += cost
    _used.add(key)
    return True


@cache
def _compile_portable(pattern: str, *, any_case: bool) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII | (re.IGNORECASE if any_case else 0))


@cache
def _compile(patterns: tuple[str, ...], *, any_case: bool) -> Any:
    import re2

    return re2.compile(("(?i)" if any_case else "") + _join(patterns))


def _join(patterns: Iterable[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)
