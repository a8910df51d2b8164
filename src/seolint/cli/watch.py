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
    """Lint, and lint again after each change, until ``pause`` is interrupted; return the last exit code.

    Args:
        lint: lints, prints and returns an exit code.
        find_files: returns the files to watch.
        pause: waits briefly; a ``KeyboardInterrupt`` in it ends the watch.
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
    """Return size and modification time of each existing file."""
    found = {}
    for path in paths:
        try:
            status = os.stat(path)
        except OSError:
            continue
        found[path] = status.st_size, status.st_mtime_ns
    return found


def sleep() -> None:
    """Wait until it is time to look for changes again."""
    time.sleep(_PAUSE_SECONDS)
