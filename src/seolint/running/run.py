"""A run over many files: each is loaded from the cache or linted, and the results come in order, one at a time."""

from __future__ import annotations

import os
import sys
from itertools import chain, islice
from time import perf_counter

from seolint.base.errors import UserError
from seolint.base.files import MAX_ARTICLE, read_regular
from seolint.results.file_result import FileResult, SeverityCounts
from seolint.running.discovery import STDIN, Discovery
from seolint.running.task import Task
from seolint.startup.stamp import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from seolint.article.nodes import Meaning
    from seolint.running.cache import Cache
    from seolint.running.conventions import Conventions, Habit
    from seolint.running.file_linter import FileLinter
    from seolint.settings.layers import Settings
    from seolint.settings.nearest import NearestSettings
    from seolint.site.collect import Folders
    from seolint.site.judge import SiteFindings

#: Bytes to lint from which starting more processes saves time.
_MIN_SHARED_BYTES = 150_000
#: Files added up to decide that.
_WINDOW = 64


class Report:
    """The results of a run, in order, and their totals.

    ``outcomes`` can be iterated once; this drives the run. Totals and problems are complete afterwards.

    Attributes:
        files: number of files read.
        counts: number of findings by severity.
        fixed: number of findings fixed or suppressed.
        notes: a line about each fix that was applied, would be, or was refused.
        problems: what went wrong, as paths and messages.
        left_out: files in folders that are no articles by their name.
        habits: parts that nearly all files of a folder lack, which were therefore not evaluated.
    """

    def __init__(self, outcomes: Iterable[FileResult] = ()) -> None:
        self.source = outcomes
        self.files = 0
        self.counts = SeverityCounts()
        self.fixed = 0
        self.notes: list[str] = []
        self.problems: list[tuple[str, str]] = []
        self.habits: list[Habit] = []
        self.left_out: list[str] = []
        self._started = perf_counter()

    def again(self, outcomes: Iterable[FileResult]) -> Report:
        """Return a report over the same results, to print it once more: with the problems that are known by now."""
        report = Report(outcomes)
        report.problems = [*self.problems]
        report.habits = self.habits
        report._started = self._started
        return report

    @property
    def seconds(self) -> float:
        """How long the run has taken so far, in seconds."""
        return perf_counter() - self._started

    @property
    def outcomes(self) -> Iterator[FileResult]:
        """Yield the results for the files that could be read."""
        for outcome in self.source:
            self.problems += outcome.problems
            if outcome.json:
                self.files += 1
                self.counts.add(outcome.counts)
                self.fixed += outcome.fixed
                self.notes += outcome.notes
                yield outcome


class Run:
    """A run over files with these settings, cache and processes.

    Args:
        configs: the settings of each folder.
        make_file_linter: makes the file linter; called when the first file is not in the cache.
        cache: where to load and store results; None to cache nothing.
        jobs: number of worker processes; 0 for one per core if there is enough to lint.
        force_exclude: whether named files can be excluded.
        stdin_name: the path to assume for standard input.
        is_site: whether the files are a whole site, for site rules.

    Attributes:
        explain_unread: returns why a path that was named is not read, "" if it is to be read.
        takes: returns whether a file that was found is linted.
        on_result: called with each result as soon as it is there, to show progress.
    """

    def __init__(
        self,
        configs: NearestSettings,
        make_file_linter: Callable[[], FileLinter],
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
        self.stdin_name = stdin_name or ""
        self.is_site = is_site
        self.explain_unread: Callable[[str], str] = lambda _: ""
        self.takes: Callable[[str], bool] | None = None
        self.on_result: Callable[[FileResult], None] | None = None
        self._make_file_linter = make_file_linter
        self._file_linter: FileLinter | None = None
        self._checked: set[Settings] = set()
        self._unusable: set[Settings] = set()
        self._profiles: dict[bytes, None] = {}
        self._conventions: Conventions | None = None

    def over(self, paths: Sequence[str]) -> Report:
        """Report on files and the files in folders.

        Raises:
            UserError: the settings of the working directory, or their rule files, cannot be used; for files with
                other settings this becomes a problem.
        """
        report = Report()
        roots = [os.path.abspath(path) for path in paths if os.path.isdir(path)]
        if roots:
            from seolint.running.conventions import Conventions

            self._conventions = Conventions(roots, self._names_of)
            report.habits = self._conventions.habits
        discovery = Discovery(
            lambda folder: self.configs.of(folder).scope,
            lambda path, message: report.problems.append((path, message)),
            force_exclude=self.force_exclude,
            stdin_name=self.stdin_name,
            explain_unread=self.explain_unread,
        )
        report.left_out = discovery.left_out
        outcomes = self._outcomes(discovery, paths)
        first = list(islice(outcomes, 1))
        report.source = chain(first, outcomes)
        return report

    def _outcomes(self, discovery: Discovery, paths: Sequence[str]) -> Iterator[FileResult]:
        found = iter(discovery.find(paths))
        first = list(islice(found, 1))
        if not first and not discovery.excluded and not discovery.refused:
            left = " that exclude leaves" if discovery.skipped else ""
            discovery.report_problem(paths[0], f"no Markdown, HTML, text or Word files found{left}")
        shown = chain(first, found)
        taken = filter(self.takes, shown) if self.takes is not None else shown
        outcomes = self._share(map(self._look, taken))
        yield from self._judge_site(outcomes, paths) if self.is_site else outcomes

    def _judge_site(self, outcomes: Iterator[FileResult], paths: Sequence[str]) -> Iterator[FileResult]:
        """Add the findings of the site rules."""
        from seolint.site.collect import Store, judge_together

        store = None
        if (cache := self.cache) is not None:
            name = "\0".join((os.getcwd(), *paths))
            store = Store(cache, name, lambda: digest(b"".join(map(cache.context, self._profiles))))

        def judge(sketches: list[bytes], folders: Folders) -> dict[int, SiteFindings]:
            return self.file_linter.judge_site(sketches, folders.list, self._profile_of)

        return judge_together(outcomes, judge, store, self._template_rules)

    def _template_rules(self) -> frozenset[str]:
        """Return the names of the rules whose faults are told once for all pages that share them."""
        names: set[str] = set()
        for profile in self._profiles:
            try:
                linter = self.file_linter.linter(profile)
            except UserError:
                continue  # reported with the files that have these settings
            names.update(rule.name for rule in linter.rules if rule.template and linter.is_folded)
        return frozenset(names)

    def rules_of(self, path: str) -> frozenset[str]:
        """Return the names of the rules that are run on a file."""
        from seolint.checks.stages import SITE

        rules = self.file_linter.linter(self._profile_of(path)).rules
        return frozenset(rule.name for rule in rules if self.is_site or rule.stage != SITE)

    def judges(self, path: str, name: str) -> bool:
        """Whether all of a rule or category, or of ``all``, is run on a file."""
        linter = self.file_linter.linter(self._profile_of(path))
        return ("" if name == "all" else linter.known.get(name, name)) in linter.complete

    def _profile_of(self, path: str) -> bytes:
        full = os.path.abspath(path)
        return self._profile(self.configs.of(os.path.dirname(full)), full)

    def _profile(self, settings: Settings, full: str) -> bytes:
        if self._conventions is None:
            return settings.profile(full, is_site=self.is_site)
        outside, site_name = self._conventions.outside(full), self._conventions.site_name(full)
        return settings.profile(full, is_site=self.is_site, outside=outside, site_name=site_name)

    def _names_of(self, full: str) -> dict[str, tuple[Meaning, int]]:
        """Return the keys of front matter that the settings name for a file."""
        from seolint.article.front_matter_keys import fold_names

        try:
            return fold_names(self.configs.of(os.path.dirname(full)).front_matter(full))
        except UserError:
            return {}  # reported when the file is linted

    def _look(self, shown: str) -> Task | FileResult:
        """Return the cached result for a file, or a task to lint it."""
        if shown == STDIN:
            return self._lint_stdin()
        full = os.path.abspath(shown)
        try:
            settings = self.configs.of(os.path.dirname(full))
        except UserError as error:
            return FileResult(problems=((shown, str(error)),))
        task = Task(shown, full, self._profile(settings, full))
        self._profiles[task.profile] = None
        if self.cache is not None:
            try:
                task.data = read_regular(full, MAX_ARTICLE)
            except OSError as error:
                return FileResult(problems=((shown, error.strerror or str(error)),))
            outcome = self.cache.load(shown, task.profile, task.data)
            if outcome is not None:
                return outcome
        return self._check(task, settings)

    def _check(self, task: Task, settings: Settings) -> Task | FileResult:
        """Return the task, or a problem if its settings cannot be used, including those for other files."""
        if settings in self._unusable:
            return FileResult()
        if settings not in self._checked:
            try:
                self.file_linter.linter(settings.profile(None))
            except UserError as error:
                if self._is_own(settings):
                    raise
                self._unusable.add(settings)
                message = f"{error}: not read, and neither are other files with these settings"
                return FileResult(problems=((task.shown, message),))
            self._checked.add(settings)
        self.file_linter.linter(task.profile)
        return task

    def _is_own(self, settings: Settings) -> bool:
        """Whether settings are those of the working directory, or the only ones: then nothing can be reported."""
        try:
            return self.configs.of(os.getcwd()) is settings
        except UserError:
            return False

    def _lint_stdin(self) -> FileResult:
        shown = self.stdin_name or "<stdin>"
        full = os.path.abspath(shown)
        data = sys.stdin.buffer.read(MAX_ARTICLE + 1)  # one more than is taken, for input without an end
        settings = self.configs.of(os.path.dirname(full))
        task = self._check(Task(shown, "", settings.profile(full), data), settings)
        return task if isinstance(task, FileResult) else self.file_linter.work(task)

    def _share(self, items: Iterator[Task | FileResult]) -> Iterator[FileResult]:
        """Yield the results in order; more processes start only when that saves time."""
        while window := list(islice(items, _WINDOW)):
            jobs = self._jobs_for(window)
            if jobs > 1:
                from seolint.running.pool import share

                for item in window:
                    if isinstance(item, Task):
                        item.data = None
                yield from share(self.file_linter.work, chain(window, items), jobs, self.on_result)
                return
            for item in window:
                outcome = item if isinstance(item, FileResult) else self.file_linter.work(item)
                if self.on_result is not None:
                    self.on_result(outcome)
                yield outcome

    def _jobs_for(self, window: Iterable[Task | FileResult]) -> int:
        tasks = [item for item in window if isinstance(item, Task)]
        if self.jobs == 1 or len(tasks) < 2 or not hasattr(os, "fork"):  # Windows cannot fork
            return 1
        if self.jobs:
            return min(self.jobs, count_cores())  # a repository can set the number
        return count_cores() if sum(task.size() for task in tasks) >= _MIN_SHARED_BYTES else 1

    @property
    def file_linter(self) -> FileLinter:
        """The file linter, made at first use."""
        if self._file_linter is None:
            self._file_linter = self._make_file_linter()
        return self._file_linter


def count_cores() -> int:
    """The number of processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
