"""The baselines of a run: each file has the one that its settings name."""

from __future__ import annotations

import os

from seolint.base.errors import SettingsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from seolint.results.baseline import Baseline
    from seolint.results.file_result import FileResult
    from seolint.results.known import Known
    from seolint.settings.nearest import NearestSettings


class Baselines:
    """Leaves the known findings out of the results of a run.

    Args:
        configs: the settings of each folder.
        rules_of: returns the names of the rules that are run on a file.
    """

    def __init__(self, configs: NearestSettings, rules_of: Callable[[str], Collection[str]]) -> None:
        self._configs = configs
        self._rules_of = rules_of
        self._read: dict[str, Baseline | None] = {}

    def has(self, folder: str) -> bool:
        """Whether the settings of a folder, given by its absolute path, name a baseline.

        Raises:
            SettingsError: it cannot be read.
        """
        return self._in(folder) is not None

    def filter(self, result: FileResult) -> FileResult:
        """Return the result without known findings; a baseline that cannot be read becomes a problem of the file."""
        if not result.json or not any(settings.value("baseline") for settings in self._configs.used()):
            return result  # without a look at its path, for which its JSON would be parsed
        try:
            baseline = self._in(os.path.dirname(os.path.abspath(result.entry["path"])))
        except SettingsError as error:
            result.problems = (*result.problems, (result.entry["path"], str(error)))
            return result
        return baseline.filter(result, self._rules_of) if baseline is not None else result

    def drop_vanished(self, paths: Collection[str]) -> None:
        """Count what was known in files that no longer exist as gone, in the files and folders of the run."""
        for baseline in self._used():
            baseline.drop_vanished(paths)

    def prune(self) -> int:
        """Write the files again without the findings that are gone, and return their number.

        Raises:
            OSError: a file cannot be written.
        """
        return sum(baseline.prune() for baseline in self._used())

    @property
    def hidden(self) -> int:
        """The number of known findings left out of the report."""
        return sum(baseline.hidden for baseline in self._used())

    @property
    def fixable(self) -> int:
        """The number of those that ``--fix`` would fix."""
        return sum(baseline.fixable for baseline in self._used())

    @property
    def gone(self) -> list[Known]:
        """The known findings that are no longer found."""
        return [finding for baseline in self._used() for finding in baseline.gone]

    def _used(self) -> Iterable[Baseline]:
        return [baseline for baseline in self._read.values() if baseline is not None]

    def _in(self, folder: str) -> Baseline | None:
        path = self._configs.of(folder).value("baseline")
        if not path:
            return None
        if path not in self._read:
            from seolint.results.baseline import read_baseline

            self._read[path] = None  # told once
            self._read[path] = read_baseline(path)
        return self._read[path]
