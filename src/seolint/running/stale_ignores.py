"""Finds the entries of ``[[ignore]]`` that ignore nothing: what they were for is fixed, moved or gone."""

from __future__ import annotations

import os

from seolint.base.paths import is_inside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from seolint.results.file_result import FileResult
    from seolint.settings.layers import IgnoreEntry
    from seolint.settings.nearest import NearestSettings


class StaleIgnores:
    """Watches the results of a run for entries that ignore nothing.

    Args:
        configs: the settings of each folder.
        judges: whether all of a rule or category was run on a file, given by its path in reports.
    """

    def __init__(self, configs: NearestSettings, judges: Callable[[str, str], bool]) -> None:
        self._configs = configs
        self._judges = judges
        self._used: set[str] = set()
        self._seen: dict[IgnoreEntry, str] = {}

    def watch(self, result: FileResult) -> FileResult:
        """Return the result after a look at it."""
        self._used.update(result.ignored_by)
        if not result.json or not any(settings.ignore_entries for settings in self._configs.used()):
            return result  # without a look at its path, for which its JSON would be parsed
        path = result.entry["path"]
        full = os.path.abspath(path)
        skipped = {name for group in result.entry["not_evaluated"] for name in group["rules"]}
        for entry in self._configs.of(os.path.dirname(full)).ignore_entries:
            if entry.covers(full) and entry.rule not in skipped and not result.problems:
                self._seen.setdefault(entry, path)
        return result

    def find(self, paths: Iterable[str]) -> Iterator[str]:
        """Yield the places of the entries that ignore nothing in these files and folders.

        An entry for one file is judged when that file is linted, or is gone from a folder that is; one for several files
        when the whole folder of its settings is linted.
        """
        folders = [full for full in map(os.path.abspath, paths) if os.path.isdir(full)]
        entries = dict.fromkeys(entry for settings in self._configs.used() for entry in settings.ignore_entries)
        for entry in entries:
            if entry.origin in self._used:
                continue
            seen = self._seen.get(entry)
            is_covered = any(is_inside(entry.path or entry.base, folder) for folder in folders)
            if seen is None:
                if entry.path and is_covered and not os.path.lexists(entry.path):
                    yield entry.origin
            elif (entry.path or is_covered) and self._judges(seen, entry.rule):
                yield entry.origin
