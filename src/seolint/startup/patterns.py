"""Regular expressions that are compiled when they are first used.

An article needs about half of the patterns that the modules of its run define, and compiling one takes up to 5 ms.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any

#: What a compiled pattern offers.
_OFFERED = (
    *("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn"),
    *("flags", "groups", "groupindex", "pattern"),
)


class _Compiled:
    """A pattern that has been used: all that ``re.Pattern`` offers, as attributes of its own."""


class _Pattern(_Compiled):
    """A pattern that compiles when it is asked for anything but its text."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _OFFERED:
            raise AttributeError(f"a pattern has no {name!r}")
        import re

        compiled = re.compile(self.pattern, self._flags)
        vars(self).update({offered: getattr(compiled, offered) for offered in _OFFERED})
        self.__class__ = _Compiled  # type: ignore[assignment]  # without ``__getattr__``, attributes are found faster
        return getattr(compiled, name)


if TYPE_CHECKING:

    def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
        """Return the pattern as ``re.compile`` gives it, compiled when it is first used."""
else:
    regex = _Pattern
