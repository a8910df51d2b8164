"""Which files the settings of a folder ask for."""

from __future__ import annotations

from seolint.base.paths import format_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.base.paths import Globs


class Scope:
    """Which files the settings of a folder ask for. Paths are absolute.

    Args:
        include: what a file in a folder must be; None stands for the formats seolint reads.
        excludes: what keeps a file or folder out.
    """

    __slots__ = ("_excludes", "_include")

    def __init__(self, include: Globs | None = None, excludes: Sequence[Globs] = ()) -> None:
        self._include = include
        self._excludes = excludes

    def excludes(self, path: str) -> bool:
        """Whether a file or folder is kept out."""
        return any(globs.match(path) for globs in self._excludes)

    def includes(self, path: str) -> bool:
        """Whether a file in a folder is asked for."""
        return format_of(path) is not None if self._include is None else self._include.match(path)
