"""A file to work on, as data that is passed between processes."""

from __future__ import annotations

import os


class Task:
    """A file to work on.

    Attributes:
        shown: its path in reports.
        full: its absolute path; empty for standard input.
        profile: its settings, packed.
        data: its bytes, if already read.
    """

    __slots__ = ("data", "full", "profile", "shown")

    def __init__(self, shown: str, full: str, profile: bytes, data: bytes | None = None) -> None:
        self.shown = shown
        self.full = full
        self.profile = profile
        self.data = data

    def plain(self) -> tuple[str, str, bytes]:
        """Return the data for another process, which reads the file itself."""
        return self.shown, self.full, self.profile

    def size(self) -> int:
        """The size of the file in bytes; 0 if it is unknown."""
        if self.data is not None:
            return len(self.data)
        try:
            return os.stat(self.full).st_size
        except OSError:
            return 0
