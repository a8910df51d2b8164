"""Patterns that were compiled when the wheel was built.

To compile a pattern takes ``re`` ten times as long as to take over its compiled form, and the first article of a run needs
fifty. The compiled form is that of one version of Python; other versions, and a checkout, compile the patterns themselves.
"""

from __future__ import annotations

import marshal
import sys

from seolint.startup.archive import make_archive, open_archive
from seolint.startup.artifacts import is_building, write_file
from seolint.startup.stamp import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from seolint.startup.archive import Archive

    #: The arguments of ``_sre.compile`` after the pattern; its code as bytes.
    Parts = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

#: The name of the artifact; the code of patterns is that of a version of Python, and consists of its integers.
ARTIFACT = f"patterns.{sys.implementation.cache_tag}.{sys.byteorder}"

#: The patterns that the build has compiled.
_asked: set[tuple[str, int]] = set()
_archives: list[Archive | None] = []


def compile_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern as ``re.compile`` gives it."""
    made = find_compiled(pattern, flags)
    if made is not None:
        return made
    import re

    if is_building():
        _asked.add((pattern, int(flags)))
    return re.compile(pattern, flags)


def find_compiled(pattern: str, flags: int = 0) -> re.Pattern[str] | None:
    """Return the pattern if it was compiled when the wheel was built."""
    if not _archives:
        _archives.append(None if is_building() else open_archive(ARTIFACT))
    archive = _archives[0]
    piece = archive.read(_key(pattern, flags)) if archive is not None else None
    if piece is None:
        return None
    import _sre  # type: ignore[import-not-found]  # private to CPython

    all_flags, code, groups, names, numbers = marshal.loads(piece)  # noqa: S302  (part of the installation)
    made: re.Pattern[str] = _sre.compile(
        pattern, all_flags, memoryview(code).cast("I").tolist(), groups, names, numbers
    )
    return made


def write_patterns(patterns: Iterable[tuple[str, int]]) -> None:
    """Write the artifact with the compiled form of these patterns and flags, and of those compiled so far."""
    keys = sorted({*_asked, *((pattern, int(flags)) for pattern, flags in patterns)})
    pieces: dict[str | bytes, bytes] = {_key(*key): marshal.dumps(_take_apart(*key)) for key in keys}
    write_file(ARTIFACT, make_archive(pieces, {}))


def _key(pattern: str, flags: int) -> bytes:
    return digest(f"{flags:d} {pattern}".encode("utf-8", "surrogatepass"))


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
