"""``--watch``: lint again whenever a file changes."""

from __future__ import annotations

import os
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Snapshot = dict[str, tuple[int, int]]

_PAUSE_SECONDS = 0.5


def watch(lint: Callable[[], int], find_files: Callable[[], Iterable[str]], pause: Callable[[], None]) -> int:
    """Lint, and again after each change, until ``pause`` is interrupted; the exit code of the last time.

    Args:
        lint: lints and prints.
        find_files: the files to look at.
        pause: waits a little; a ``KeyboardInterrupt`` ends the watch.
    """
    code = lint()
    seen = take_snapshot(find_files())
    try:
        while True:
            pause()
            now = take_snapshot(find_files())
            if now != seen:
                code = lint()
                seen = take_snapshot(find_files())  # as it is after any fixes
    except KeyboardInterrupt:
        return code


def take_snapshot(paths: Iterable[str]) -> Snapshot:
    """Size and time of each file that is there."""
    found = {}
    for path in paths:
        try:
            status = os.stat(path)
        except OSError:
            continue
        found[path] = status.st_size, status.st_mtime_ns
    return found


def rest() -> None:
    """Wait as long as a watcher does between looks."""
    time.sleep(_PAUSE_SECONDS)
