"""Decides which files the settings of a folder include."""

from __future__ import annotations

from seolint.base.paths import format_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.base.paths import Globs


class Scope:
    """The files that the settings of a folder include. Paths are absolute.

    Args:
        include: patterns for files to lint; None for all files in a format seolint reads.
        excludes: patterns for files and folders to skip.
    """

    __slots__ = ("_excludes", "_include")

    def __init__(self, include: Globs | None = None, excludes: Sequence[Globs] = ()) -> None:
        self._include = include
        self._excludes = excludes

    def excludes(self, path: str) -> bool:
        """Whether a file or folder is excluded."""
        return any(globs.match(path) for globs in self._excludes)

    @property
    def is_choice(self) -> bool:
        """Whether the settings say which files to lint."""
        return self._include is not None

    def includes(self, path: str) -> bool:
        """Whether a file in a folder is to be linted."""
        return format_of(path) is not None if self._include is None else self._include.match(path)
