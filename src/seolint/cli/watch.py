"""``--watch``: lint again whenever a file changes, and say what changed."""

from __future__ import annotations

import os
import sys
import time

from seolint.base.errors import UserError
from seolint.base.paths import SETTINGS_FILES, shown_path
from seolint.cli.dispatch import tell
from seolint.cli.invocation import say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from seolint.results.file_result import FileResult

    Snapshot = dict[str, tuple[int, int, int]]
    #: Findings by path and fingerprint, each with how it is named.
    Findings = dict[tuple[str, str], str]

#: Seconds between two looks at the files, and until files that have changed are taken to be complete.
_PAUSE, _SETTLING = 0.5, 0.1
#: Most looks at files that keep changing before they are linted all the same.
_MOST_LOOKS = 50
#: Most files and findings that are named.
_MOST_NAMED = 5
_CLEAR = "\x1b[2J\x1b[H"


class Watch:
    """Lints, and lints again after each change, until it is interrupted.

    Args:
        lint: lints and prints, hands on each result, and returns an exit code.
        find_files: returns the files to watch.
        pause: waits for some seconds; a ``KeyboardInterrupt`` in it ends the watch.
        clears: whether to clear the terminal before each run but the first.
        rewrites: whether linting changes files, so that they are looked at once more after it.
        quiet: whether to say nothing about changes.
    """

    def __init__(
        self,
        lint: Callable[[Callable[[FileResult], None]], int],
        find_files: Callable[[], Iterable[str]],
        pause: Callable[[float], None],
        *,
        clears: bool = False,
        rewrites: bool = False,
        quiet: bool = False,
    ) -> None:
        self.find_files = find_files
        self.pause = pause
        self.clears = clears
        self.rewrites = rewrites
        self.quiet = quiet
        self._lint = lint
        self._files: Snapshot = {}
        self._findings: Findings = {}

    def run(self) -> int:
        """Watch, and return the exit code of the last complete run."""
        self._files = self._look()
        code = self._lint(self._remember)
        self._settle()
        self._say("watching for changes (Ctrl-C ends it)")
        try:
            while True:
                self.pause(_PAUSE)
                changes = self._find_changes()
                if changes:
                    code = self._lint_again(changes)
        except KeyboardInterrupt:
            if sys.stderr.isatty():  # behind the "^C" that the terminal shows
                sys.stderr.write("\n")
            return code

    def _lint_again(self, changes: str) -> int:
        """Lint, and say what is new; settings that cannot be used are reported, and may be fixed by the next change."""
        if self.clears:
            sys.stdout.write(_CLEAR)
            sys.stdout.flush()
        self._say(f"{time.strftime('%H:%M:%S')} {changes}")
        before, self._findings = self._findings, {}
        try:
            code = self._lint(self._remember)
        except (UserError, OSError) as error:
            tell(error)
            self._findings = before
            return 2
        self._settle()
        for line in describe_difference(before, self._findings):
            self._say(line)
        return code

    def _find_changes(self) -> str:
        """Wait until files that change are complete; say what changed, or nothing."""
        before, now = self._files, self._look()
        if now == before:
            return ""
        for _ in range(_MOST_LOOKS):  # editors replace a file in steps, and it is missing in between
            self.pause(_SETTLING)
            last, now = now, self._look()
            if now == last:
                break
        self._files = now
        return describe_changes(before, now)

    def _settle(self) -> None:
        """Take the files as they are after a run that has changed some."""
        if self.rewrites:
            self._files = self._look()

    def _look(self) -> Snapshot:
        return take_snapshot(self.find_files())

    def _remember(self, result: FileResult) -> None:
        for finding in result.entry["findings"] if result.json else ():
            path = result.entry["path"]
            self._findings[path, finding["fingerprint"]] = f"{path}:{finding['line']} {finding['rule']}"

    def _say(self, message: str) -> None:
        if not self.quiet:
            say(message)


def take_snapshot(paths: Iterable[str]) -> Snapshot:
    """Return size, modification time and number of each existing file: one that replaces another has a new number."""
    found = {}
    for path in paths:
        try:
            status = os.stat(path)
        except OSError:
            continue
        found[path] = status.st_size, status.st_mtime_ns, status.st_ino
    return found


def add_settings(paths: Iterable[str], others: Iterable[str] = ()) -> list[str]:
    """Return paths with those of the settings files that can be about them, and with other files."""
    files = list(paths)
    folders: set[str] = set()
    for folder in {os.getcwd(), *(os.path.dirname(os.path.abspath(file)) for file in files)}:
        while folder not in folders:
            folders.add(folder)
            folder = os.path.dirname(folder)  # noqa: PLW2901  (up to the root)
    return [*files, *others, *(os.path.join(folder, name) for folder in folders for name in SETTINGS_FILES)]


def describe_changes(before: Snapshot, now: Snapshot) -> str:
    """Say what became of files: ``a.md changed; b.md deleted``."""
    changed = [path for path in now if path in before and now[path] != before[path]]
    ways = {
        "changed": changed,
        "added": [path for path in now if path not in before],
        "deleted": [path for path in before if path not in now],
    }
    return "; ".join(f"{_name([*map(shown_path, paths)])} {way}" for way, paths in ways.items() if paths)


def describe_difference(before: Findings, now: Findings) -> list[str]:
    """Say which findings are new and which are gone, a line for each of the two."""
    new = [name for key, name in now.items() if key not in before]
    gone = [name for key, name in before.items() if key not in now]
    lines = [f"{len(names):,} {what}: {_name(names)}" for what, names in (("new", new), ("gone", gone)) if names]
    return lines or ["the findings are the same"]


def _name(names: Sequence[str]) -> str:
    rest = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {rest:,} more" if rest > 0 else "")


def sleep(seconds: float) -> None:
    """Wait until it is time to look for changes again."""
    time.sleep(seconds)
