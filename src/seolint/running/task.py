"""A file to work on, as processes hand it to each other."""

from __future__ import annotations

import os


class Task:
    """A file to work on.

    Attributes:
        shown: its name in reports.
        full: its absolute path; empty for standard input.
        profile: what its settings ask for.
        data: its bytes, if they are at hand.
    """

    __slots__ = ("data", "full", "profile", "shown")

    def __init__(self, shown: str, full: str, profile: bytes, data: bytes | None = None) -> None:
        self.shown = shown
        self.full = full
        self.profile = profile
        self.data = data

    def plain(self) -> tuple[str, str, bytes]:
        """What another process needs to know: it reads the file itself."""
        return self.shown, self.full, self.profile

    def size(self) -> int:
        """Bytes to lint; 0 if that cannot be told."""
        if self.data is not None:
            return len(self.data)
        try:
            return os.stat(self.full).st_size
        except OSError:
            return 0
