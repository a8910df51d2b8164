"""Shows on a terminal how far a long run is."""

from __future__ import annotations

import sys
from time import perf_counter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from seolint.results.file_result import FileResult

#: Seconds before anything is shown, and between two updates.
_PATIENCE, _PAUSE = 1.0, 0.2
_ERASE = "\r\x1b[K"


class StatusLine:
    """A line on a terminal that is updated now and then, and erased before anything else is printed.

    Args:
        stream: the terminal; None for standard error.
        pause: seconds between two updates.
    """

    def __init__(self, stream: TextIO | None = None, pause: float = _PAUSE) -> None:
        self._stream = stream or sys.stderr
        self._pause = pause
        self._next = perf_counter() + _PATIENCE
        self._is_shown = False

    def is_due(self) -> bool:
        """Whether it is time for an update."""
        return perf_counter() >= self._next

    def show(self, text: str) -> None:
        """Show a text instead of the last one."""
        self._next = perf_counter() + self._pause
        self._is_shown = True
        self._stream.write(_ERASE + text)
        self._stream.flush()

    def erase(self) -> None:
        """Erase the line, if it is shown."""
        if self._is_shown:
            self._is_shown = False
            self._stream.write(_ERASE)
            self._stream.flush()


class Progress(StatusLine):
    """Counts articles and errors from now on."""

    def __init__(self, stream: TextIO | None = None) -> None:
        super().__init__(stream)
        self._files = 0
        self._errors = 0

    def add(self, outcome: FileResult) -> None:
        """Count a result."""
        self._files += bool(outcome.json)
        self._errors += outcome.counts.errors
        if self.is_due():
            articles, errors = (f"article{'s' * (self._files != 1)}", f"error{'s' * (self._errors != 1)}")
            self.show(f"{self._files:,} {articles} read, {self._errors:,} {errors}")


def start_progress(*, quiet: bool) -> Progress | None:
    """Return the progress line of a run; None if standard error is no terminal, or nothing is to be said."""
    return None if quiet or not sys.stderr.isatty() else Progress()
