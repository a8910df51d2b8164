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


class Progress:
    """A line on standard error that counts articles and errors, and is erased before anything else is printed."""

    def __init__(self, stream: TextIO | None = None) -> None:
        """Count from now on; ``stream`` is a terminal, standard error by default."""
        self._stream = stream or sys.stderr
        self._next = perf_counter() + _PATIENCE
        self._files = 0
        self._errors = 0
        self._is_shown = False

    def add(self, outcome: FileResult) -> None:
        """Count a result."""
        self._files += bool(outcome.json)
        self._errors += outcome.counts.errors
        if perf_counter() >= self._next:
            self._next = perf_counter() + _PAUSE
            self._is_shown = True
            articles, errors = (f"article{'s' * (self._files != 1)}", f"error{'s' * (self._errors != 1)}")
            self._stream.write(f"{_ERASE}{self._files:,} {articles} read, {self._errors:,} {errors}")
            self._stream.flush()

    def erase(self) -> None:
        """Erase the line, if it is shown."""
        if self._is_shown:
            self._is_shown = False
            self._stream.write(_ERASE)
            self._stream.flush()


def start_progress(*, quiet: bool) -> Progress | None:
    """Return the progress line of a run; None if standard error is no terminal, or nothing is to be said."""
    return None if quiet or not sys.stderr.isatty() else Progress()
