"""Ends a run that rewrites files between two files when a signal asks for it, and says what was done until then."""

from __future__ import annotations

import os
import signal
import sys

from seolint.base.errors import EarlyEnd
from seolint.cli.invocation import say
from seolint.report.words import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Self

    from seolint.results.file_result import FileResult

_ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))


class Rewriting:
    """Counts what is rewritten, while signals wait for the end of the files being worked on; a second one does not wait.

    Args:
        done: what happens to findings: ``fixed`` or ``suppressed``.

    Attributes:
        see: called with each result.
    """

    def __init__(self, done: str) -> None:
        self.see: Callable[[FileResult], None] | None = None
        self._done = done
        self._findings = 0
        self._files = 0
        self._signal = 0
        self._is_ending = False
        self._handlers: dict[int, Any] = {}

    def __enter__(self) -> Self:
        """Take the signals that would end the process."""
        for number in _ENDING:
            if signal.getsignal(number) in {signal.SIG_DFL, signal.default_int_handler}:
                try:
                    self._handlers[number] = signal.signal(number, self._note)
                except ValueError:  # only the main thread gets signals
                    break
        return self

    def add(self, outcome: FileResult) -> None:
        """Count a result.

        Raises:
            EarlyEnd: a signal asked to end the run. It is raised once: what is still worked on is counted too.
        """
        if self.see is not None:
            self.see(outcome)
        self._findings += outcome.fixed
        self._files += outcome.fixed > 0
        if self._signal and not self._is_ending:
            self._is_ending = True
            raise EarlyEnd

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Give the signals back; if one came, say what was done, and end by it."""
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        if not self._signal:
            return
        if kind is not None:
            files = f"{count(self._findings, 'finding')} {self._done} in {count(self._files, 'file')}"
            say(f"stopped early: {files}; all other files are as they were")
        if kind is None or self._signal != signal.SIGINT:
            sys.stdout.flush()
            os.kill(os.getpid(), self._signal)

    def _note(self, number: int, _: object) -> None:
        if self._signal:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
        self._signal = number
