"""Regular expressions, kept in compiled form from run to run.

Compiling a hundred patterns takes Python longer than linting the article. What its compiler makes is a list of
numbers; they are kept, and the next run hands them to the engine, which checks them as it checks the compiler's own.
Where this Python has no such compiler or engine, patterns are compiled as ever.
"""

from __future__ import annotations

import atexit
import re
import sys
from functools import cache
from importlib import import_module

from seolint.startup.kept import keep, load_kept

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.startup.hints import Any

    #: Flags, code as 32-bit numbers, number of groups, groups by name, names by group.
    Compiled = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]

#: More patterns than seolint has: those of other versions are among them.
_MANY = 600


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern as ``re.compile`` gives it. For patterns that stand in the code: there are only so many of them."""
    try:
        compiled = _known().get((pattern, int(flags))) or _compile(pattern, int(flags))
        all_flags, code, *groups = compiled
        made: re.Pattern[str] = import_module("_sre").compile(
            pattern, all_flags, memoryview(code).cast("I").tolist(), *groups
        )
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError):
        return re.compile(pattern, flags)
    return made


def _compile(pattern: str, flags: int) -> Compiled:
    """What the engine needs of a pattern; it is kept when the process ends."""
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    tree: Any = parser.parse(pattern, flags)
    code = import_module("array").array("I", compiler._code(tree, flags))  # noqa: SLF001
    names: list[str | None] = [None] * tree.state.groups
    for name, number in tree.state.groupdict.items():
        names[number] = name
    made = flags | tree.state.flags, code.tobytes(), tree.state.groups - 1, dict(tree.state.groupdict), tuple(names)
    if not _fresh:
        atexit.register(_keep_fresh)
    _fresh[pattern, flags] = made
    return made


_fresh: dict[tuple[str, int], Compiled] = {}


@cache
def _known() -> dict[tuple[str, int], Compiled]:
    return load_kept("patterns", _signature()) or {}


def _keep_fresh() -> None:
    known = _known()
    keep("patterns", _signature(), _fresh if len(known) + len(_fresh) > _MANY else {**known, **_fresh})


def _signature() -> tuple[int | str, ...]:
    """The engine, and how it reads numbers. The patterns themselves are their own keys."""
    return (*sys.version_info[:3], sys.byteorder, import_module("_sre").MAGIC)
