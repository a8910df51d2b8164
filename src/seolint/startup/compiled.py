"""Patterns that were compiled when the wheel was built.

To compile a pattern takes ``re`` ten times as long as to take over its compiled form, and the first article of a run needs
fifty. The compiled form is that of one version of Python; other versions, and a checkout, compile the patterns themselves.
"""

from __future__ import annotations

import sys

from seolint.startup.artifacts import is_building, load_artifact, write_artifact

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping

    #: The arguments of ``_sre.compile`` after the pattern; its code as bytes.
    Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

#: The name of the artifact; the code of patterns is that of a version of Python, and consists of its integers.
ARTIFACT = f"patterns.{sys.implementation.cache_tag}.{sys.byteorder}"

#: The patterns that the build has compiled.
_asked: set[tuple[str, int]] = set()
_parts: Mapping[tuple[str, int], Parts] | None = None


def compile_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern as ``re.compile`` gives it."""
    global _parts  # noqa: PLW0603  (one artifact, read once)
    if _parts is None:
        _parts = {} if is_building() else load_artifact(ARTIFACT, ()) or {}
    parts = _parts.get((pattern, flags))
    if parts is None:
        import re

        if is_building():
            _asked.add((pattern, int(flags)))
        return re.compile(pattern, flags)
    import _sre  # type: ignore[import-not-found]  # private to CPython

    all_flags, code, groups, names, numbers = parts
    made: re.Pattern[str] = _sre.compile(
        pattern, all_flags, memoryview(code).cast("I").tolist(), groups, names, numbers
    )
    return made


def write_patterns(patterns: Iterable[tuple[str, int]]) -> None:
    """Write the artifact with the compiled form of these patterns and flags, and of those compiled so far."""
    keys = sorted({*_asked, *((pattern, int(flags)) for pattern, flags in patterns)})
    write_artifact(ARTIFACT, (), {key: _take_apart(*key) for key in keys})


def _take_apart(pattern: str, flags: int) -> Parts:
    """Compile a pattern and return what ``re._compiler.compile`` passes on."""
    from array import array
    from re import _compiler, _parser  # type: ignore[attr-defined]  # private to CPython

    parsed = _parser.parse(pattern, flags)
    code = array("I", _compiler._code(parsed, flags))  # noqa: SLF001
    names = dict(parsed.state.groupdict)
    numbers: list[str | None] = [None] * parsed.state.groups
    for name, number in names.items():
        numbers[number] = name
    return flags | parsed.state.flags, code.tobytes(), parsed.state.groups - 1, names, tuple(numbers)
