"""Patterns of rule files. RE2 matches in linear time, so no rule file can make a run hang."""

from __future__ import annotations

from functools import lru_cache, partial

from seolint.checks.shared.word_edges import WordPattern, has_edges
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any


def check_patterns(patterns: Iterable[str]) -> None:
    """Refuse patterns that do not compile.

    Raises:
        ValueError: RE2 cannot compile a pattern.
    """
    import re2

    for pattern in patterns:
        try:
            _compile(pattern)
        except re2.error as error:
            raise ValueError(f'invalid RE2 pattern "{pattern}": {error.args[0].decode()}') from None


def check_together(patterns: tuple[str, ...]) -> None:
    """Refuse patterns that take too much memory when they are searched for in one pass.

    Raises:
        ValueError: they do.
    """
    import re2

    try:
        _compile(join_patterns(patterns))
    except re2.error:
        raise ValueError(f"{len(patterns):,} patterns are too large together: make them shorter or fewer") from None


@lru_cache(maxsize=1024)
def compile_patterns(patterns: tuple[str, ...], *, ignore_case: bool = False) -> Any:
    r"""Compile one pattern that matches whatever any of the patterns matches; its ``\b`` and ``\w`` know all letters."""
    pattern = join_patterns(patterns)
    if not has_edges(pattern):
        return _compile(pattern, ignore_case=ignore_case)
    return WordPattern(pattern, partial(_compile, ignore_case=ignore_case))


def compile_literals(literals: Iterable[str]) -> Any:
    """Compile one pattern that finds any of the strings."""
    import re2

    return _compile("|".join(sorted({re2.escape(literal) for literal in literals})))


@lru_cache(maxsize=2)
def compile_set(literals: frozenset[str]) -> Callable[[str], frozenset[str]]:
    """Return a function that finds all of the strings that are in a text."""
    import re2

    names = sorted(literals)
    together = re2.Set.SearchSet(re2.Options())
    for name in names:
        together.Add(re2.escape(name))
    together.Compile()
    return lambda text: frozenset(map(names.__getitem__, together.Match(text) or ()))


def join_patterns(patterns: Iterable[str]) -> str:
    """Return one pattern that matches whatever any of the patterns matches: ``a``, ``b`` → ``(?:a)|(?:b)``."""
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def _compile(pattern: str, *, ignore_case: bool = False, longest: bool = False) -> Any:
    import re2

    options = re2.Options()
    options.case_sensitive = not ignore_case
    options.longest_match = longest
    options.log_errors = False  # the caller reports them
    return re2.compile(pattern, options)
