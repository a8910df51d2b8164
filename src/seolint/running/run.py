"""Many files: found, taken from the cache or linted, and handed on in order, one after the other."""

from __future__ import annotations

import os
import sys
from itertools import chain, islice

from seolint.base.errors import UserError
from seolint.results.file_result import FileResult, SeverityCounts
from seolint.running.discovery import STDIN, Discovery
from seolint.running.task import Task
from seolint.startup.stamp import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from seolint.running.cache import Cache
    from seolint.running.file_linter import FileLinter
    from seolint.settings.layers import Settings
    from seolint.settings.nearest import NearestSettings
    from seolint.site.collect import Folders
    from seolint.site.judge import SiteFindings

#: Bytes to lint from which a second process is worth its start.
_WORTH_SHARING = 150_000
#: Files looked at together to decide that.
_WINDOW = 64


class Report:
    """The outcome of each file, in order, and what they add up to.

    ``outcomes`` can be gone through once; the run goes on as it is. The figures and the problems are complete after it.

    Attributes:
        files: how many files were read.
        counts: findings by weight.
        fixed: how many findings were mended.
        problems: path and message of all that went wrong.
    """

    def __init__(self, outcomes: Iterable[FileResult] = ()) -> None:
        self.source = outcomes
        self.files = 0
        self.counts = SeverityCounts()
        self.fixed = 0
        self.problems: list[tuple[str, str]] = []

    @property
    def outcomes(self) -> Iterator[FileResult]:
        """The files that could be read."""
        for outcome in self.source:
            self.problems += outcome.problems
            if outcome.json:
                self.files += 1
                self.counts.add(outcome.counts)
                self.fixed += outcome.fixed
                yield outcome


class Run:
    """A way to go through files: with these settings, cache and processes.

    Args:
        configs: the settings of each folder.
        make_workshop: makes what does the work; called when there is a file that is not in the cache.
        cache: where results are kept, if they are.
        jobs: processes to use; 0 for as many as there are cores, if there is enough to do.
        force_exclude: whether named files can be excluded.
        stdin_name: the name that standard input goes by.
        is_site: whether the files are a whole site, for rules that look at all of them together.
    """

    def __init__(
        self,
        configs: NearestSettings,
        make_workshop: Callable[[], FileLinter],
        *,
        cache: Cache | None = None,
        jobs: int = 1,
        force_exclude: bool = False,
        stdin_name: str | None = None,
        is_site: bool = False,
    ) -> None:
        self.configs = configs
        self.cache = cache
        self.jobs = jobs
        self.force_exclude = force_exclude
        self.stdin_name = stdin_name or "<stdin>"
        self.is_site = is_site
        self._make_workshop = make_workshop
        self._workshop: FileLinter | None = None
        self._checked: set[Settings] = set()
        self._profiles: dict[bytes, None] = {}

    def over(self, paths: Sequence[str]) -> Report:
        """The report on the files that the paths name and hold.

        Raises:
            SettingsError: the settings of the first file cannot be used. Those of others are a problem of theirs.
            RuleError: a rule file cannot be used.
        """
        report = Report()
        outcomes = self._outcomes(paths, lambda path, message: report.problems.append((path, message)))
        first = list(islice(outcomes, 1))
        report.source = chain(first, outcomes)
        return report

    def _outcomes(self, paths: Sequence[str], complain: Callable[[str, str], None]) -> Iterator[FileResult]:
        discovery = Discovery(lambda folder: self.configs.of(folder).scope, complain, force_exclude=self.force_exclude)
        found = iter(discovery.find(paths))
        first = list(islice(found, 1))
        if not first and not discovery.excluded:
            complain(paths[0], "nothing to do: no Markdown, HTML or text file here")
        outcomes = self._share(map(self._look, chain(first, found)))
        yield from self._judge_site(outcomes, paths) if self.is_site else outcomes

    def _judge_site(self, outcomes: Iterator[FileResult], paths: Sequence[str]) -> Iterator[FileResult]:
        """The outcomes with what is found in all of them together."""
        from seolint.site.collect import Store, judge_together

        store = None
        if (cache := self.cache) is not None:
            name = "\0".join((os.getcwd(), *paths))
            store = Store(cache, name, lambda: digest(b"".join(map(cache.context, self._profiles))))

        def judge(sketches: list[bytes], folders: Folders) -> dict[int, SiteFindings]:
            return self.workshop.judge_site(sketches, folders.list, self._profile_of)

        return judge_together(outcomes, judge, store)

    def _profile_of(self, path: str) -> bytes:
        full = os.path.abspath(path)
        return self.configs.of(os.path.dirname(full)).profile(full, is_site=True)

    def _look(self, shown: str) -> Task | FileResult:
        """The result for a file from the cache, else the task to make it."""
        if shown == STDIN:
            return self._lint_stdin()
        full = os.path.abspath(shown)
        try:
            settings = self.configs.of(os.path.dirname(full))
        except UserError as error:
            return FileResult(problems=((shown, str(error)),))
        task = Task(shown, full, settings.profile(full, is_site=self.is_site))
        self._profiles[task.profile] = None
        if self.cache is not None:
            try:
                with open(full, "rb") as file:
                    task.data = file.read()
            except OSError as error:
                return FileResult(problems=((shown, error.strerror or str(error)),))
            outcome = self.cache.load(shown, task.profile, task.data)
            if outcome is not None:
                return outcome
        return self._check(task, settings)

    def _check(self, task: Task, settings: Settings) -> Task | FileResult:
        """The task, once its settings are known to be good: all of them, also what they have for other files."""
        if settings not in self._checked:
            try:
                self.workshop.linter(settings.profile(None))
            except UserError as error:
                if not self._checked:
                    raise
                return FileResult(problems=((task.shown, str(error)),))
            self._checked.add(settings)
        self.workshop.linter(task.profile)
        return task

    def _lint_stdin(self) -> FileResult:
        full = os.path.abspath(self.stdin_name)
        settings = self.configs.of(os.path.dirname(full))
        task = self._check(Task(self.stdin_name, "", settings.profile(full), sys.stdin.buffer.read()), settings)
        return task if isinstance(task, FileResult) else self.workshop.work(task)

    def _share(self, items: Iterator[Task | FileResult]) -> Iterator[FileResult]:
        """The outcomes in order, made in this process as long as others would not pay."""
        while window := list(islice(items, _WINDOW)):
            jobs = self._jobs_for(window)
            if jobs > 1:
                from seolint.running.pool import share

                for item in window:
                    if isinstance(item, Task):
                        item.data = None
                yield from share(self.workshop.work, chain(window, items), jobs)
                return
            for item in window:
                yield item if isinstance(item, FileResult) else self.workshop.work(item)

    def _jobs_for(self, window: Iterable[Task | FileResult]) -> int:
        tasks = [item for item in window if isinstance(item, Task)]
        if self.jobs == 1 or len(tasks) < 2 or not hasattr(os, "fork"):  # Windows has none
            return 1
        if self.jobs:
            return self.jobs
        return _cores() if sum(task.size() for task in tasks) >= _WORTH_SHARING else 1

    @property
    def workshop(self) -> FileLinter:
        """What does the work; made when it is first needed."""
        if self._workshop is None:
            self._workshop = self._make_workshop()
        return self._workshop


def _cores() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
