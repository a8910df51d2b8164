"""Regular expressions that are compiled when they are first used.

An article needs about half of the patterns that the modules of its run define, and compiling one takes up to 5 ms.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from seolint.startup.hints import Any

#: The methods that callers use. After the first use they are attributes of the pattern itself, so that a call costs as
#: much as one of the compiled pattern.
_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")


class _Pattern:
    """A regular expression that ``re.compile`` sees when somebody asks for more than its text."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._given = flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        import re

        compiled = re.compile(self.pattern, self._given)
        vars(self).update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)


if TYPE_CHECKING:

    def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
        """Return the pattern as ``re.compile`` gives it, compiled when it is first used."""
else:
    regex = _Pattern
