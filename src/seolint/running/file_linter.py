"""Lints one file at a time, bytes to result. This is the work of the processes of a run."""

from __future__ import annotations

import marshal
from functools import lru_cache

from seolint.article.front_matter_keys import fold_names
from seolint.article.source import SourceError, decode
from seolint.base.errors import SettingsError
from seolint.base.files import MAX_ARTICLE, read_regular
from seolint.linting.engine import Linter
from seolint.linting.ignores import Ignore
from seolint.results.file_result import FileResult, SeverityCounts
from seolint.results.frames import make_frame
from seolint.results.report_entries import make_entry
from seolint.rulebook.loading import load_rules
from seolint.rulebook.selection import complete_names, known_names, named_rules, select_rules
from seolint.startup.days import date
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.json_writer import write_json
from seolint.startup.records import field, mutable_record, record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from seolint.article.source import Source
    from seolint.linting.engine import Verdict
    from seolint.linting.fixes import Rewrite
    from seolint.rulebook.rule import Rule
    from seolint.running.cache import Cache
    from seolint.running.task import Task
    from seolint.site.judge import SiteFindings


@mutable_record
class FileLinter:
    """Lints files, each with the linter for its profile; linters are made once per profile.

    Attributes:
        judge: makes a result from a source: ``lint_source``, ``lint_page`` or ``parse_source``, or an
            ``ExtractionJudge`` of one.
        cache: where to store results; None to store none.
        rewrite: takes a linter, the path to write and a source, and fixes or suppresses its findings: a ``Fixer`` or
            ``Suppressor``. None to leave files as they are.
        debug: whether an exception in a rule is raised instead of reported.
    """

    judge: Callable[[Linter, Source], FileResult]
    cache: Cache | None = None
    rewrite: Callable[[Linter, str, Source], Rewrite] | None = None
    debug: bool = False
    _linters: dict[bytes, Linter] = field(default_factory=dict)
    _rulebooks: dict[tuple[str, ...], dict[str, Rule]] = field(default_factory=dict)

    def linter(self, profile: bytes) -> Linter:
        """Return the linter for a profile.

        Raises:
            SettingsError: the profile names an unknown rule or option.
            RuleError: a rule file cannot be used.
        """
        if profile not in self._linters:
            self._linters[profile] = self._make_linter(marshal.loads(profile))
        return self._linters[profile]

    def rulebook(self, folders: tuple[str, ...]) -> dict[str, Rule]:
        """Return the built-in rules and those of the folders, by name."""
        if folders not in self._rulebooks:
            self._rulebooks[folders] = load_rules(folders)
        return self._rulebooks[folders]

    def work(self, task: Task) -> FileResult:
        """Lint a file. Errors in the file or in a rule become problems of the result."""
        try:
            data = task.data if task.data is not None else read_regular(task.full, MAX_ARTICLE)
            outcome = self._judge(decode(data, task.shown), task)
        except OSError as error:
            return FileResult(problems=((task.shown, error.strerror or str(error)),))
        except SourceError as error:
            return FileResult(problems=((task.shown, str(error)),))
        except Exception as error:  # one file must not stop the others
            if self.debug:
                raise
            return FileResult(problems=((task.shown, f"seolint failed: {type(error).__name__}: {error}"),))
        if self.cache is not None and not outcome.fixed:
            self.cache.store(task.shown, task.profile, data, outcome)
        return outcome

    def judge_site(
        self,
        sketches: list[bytes],
        list_folder: Callable[[str], Iterable[str]],
        profile_of: Callable[[str], bytes],
    ) -> dict[int, SiteFindings]:
        """Run the site rules and return their findings by file number.

        Args:
            sketches: the sketches of the files in order, empty for a file without one; the list is emptied.
            list_folder: returns the names in a folder, given by its path in reports.
            profile_of: returns the profile of a file.
        """
        from seolint.article.page_summary import PageSummary
        from seolint.site.judge import SiteJudge

        numbers = [number for number, packed in enumerate(sketches) if packed]
        pages = [PageSummary.from_plain(marshal.loads(sketches[number])) for number in numbers]
        sketches.clear()
        judge = SiteJudge(
            lambda page: self.linter(profile_of(page.path)),
            list_folder,
            lambda page: decode(read_regular(page.path, MAX_ARTICLE), page.path),
            raise_crashes=self.debug,
        )
        found = judge.judge(pages)
        return {number: found[page.path] for number, page in zip(numbers, pages, strict=True) if page.path in found}

    def _judge(self, source: Source, task: Task) -> FileResult:
        linter = self.linter(task.profile)
        if self.rewrite is None:
            return self.judge(linter, source)
        if source.format == "docx":
            return self._judge_unchanged(linter, source, "a Word document is only read: make the changes in Word")
        try:
            made = self.rewrite(linter, task.full, source)
        except SourceError as error:
            return self._judge_unchanged(linter, source, str(error))
        outcome = self.judge(linter, made.source)
        outcome.fixed, outcome.diff, outcome.notes = made.number, made.diff, made.notes
        return outcome

    def _judge_unchanged(self, linter: Linter, source: Source, reason: str) -> FileResult:
        """Judge a file that cannot be rewritten as it is, and add the reason as a problem."""
        outcome = self.judge(linter, source)
        outcome.problems += ((source.path, reason),)
        return outcome

    def _make_linter(self, profile: dict[str, Any]) -> Linter:
        rulebook = self.rulebook(tuple(profile["folders"]))
        reported, judges = select_rules(rulebook, profile)
        topic = profile.get("topic", "auto")
        day = date.fromisoformat(profile["today"]) if "today" in profile else None
        return Linter(
            reported,
            judges,
            day,
            None if topic == "auto" else topic,
            self.debug,
            known_names(rulebook),
            complete_names(rulebook, reported),
            profile.get("site", False),
            named_rules(reported, profile),
            profile.get("phrase", ""),
            choose_formulas(*profile.get("formulas", ((), ""))),
            is_folded=not profile.get("each", False),
            is_joined=True,
            ignores=tuple(Ignore(*entry) for entry in profile.get("ignored", ())),
            hosts=frozenset(host.lower().removeprefix("www.") for host in profile.get("hosts", ())),
            outside=frozenset(profile.get("outside", ())),
            site_name=profile.get("site-name", ""),
            scorecard=profile.get("scorecard", ""),
            front_matter=fold_names(profile.get("front-matter", {})),
        )


@lru_cache(maxsize=16)
def make_linter(profile: bytes) -> Linter:
    """Make the linter for a profile; cached, because making it takes longer than linting an article.

    Raises:
        SettingsError: the profile names an unknown rule or option.
        RuleError: a rule file cannot be used.
    """
    return FileLinter(lint_source).linter(profile)


def choose_formulas(names: Sequence[str], origin: str) -> tuple[str, ...]:
    """The extra readability formulas, once it is known that they exist and can be worked out.

    Raises:
        SettingsError: a name is unknown, or textstat is not installed.
    """
    if not names:
        return ()
    from seolint.base.suggestions import expected
    from seolint.language.extra_readability import FORMULAS, is_installed

    for name in names:
        if name not in FORMULAS:
            raise SettingsError(origin, f'unknown formula "{name}"{expected(name, FORMULAS)}')
    if not is_installed():
        raise SettingsError(origin, "textstat is not installed; install the extra: seolint-articles[textstat]")
    return tuple(dict.fromkeys(names))


def lint_source(linter: Linter, source: Source) -> FileResult:
    """Lint a source."""
    verdict = linter.lint(source)
    outcome = _outcome(linter, verdict, source)
    verdict.article.release()
    return outcome


@record
class ExtractionJudge:
    """Lints text that was extracted from a page, and says where its leftovers come from.

    Attributes:
        page: the source of the page.
        shows_text: whether to add the article for the HTML report.
    """

    page: Source
    shows_text: bool = False

    def __call__(self, linter: Linter, source: Source) -> FileResult:
        """Lint the extracted text."""
        page = linter.parse(self.page)
        verdict = linter.lint(source, page)
        outcome = _outcome(linter, verdict, source)
        if self.shows_text:
            _add_page(outcome, verdict)
        page.release()
        verdict.article.release()
        return outcome


def _outcome(linter: Linter, verdict: Verdict, source: Source) -> FileResult:
    entry = make_entry(verdict)
    return FileResult(
        write_json(entry),
        SeverityCounts.of(entry["findings"]),
        tuple((problem.path, problem.message) for problem in verdict.problems),
        tuple(make_frame(source, finding) for finding in verdict.findings),
        is_dated=verdict.article.is_dated,
        ignored_by=verdict.ignored_by,
        sketch=_sketch(linter, verdict),
    )


def _sketch(linter: Linter, verdict: Verdict) -> bytes:
    """Pack the sketch of the article for site rules; empty if none runs."""
    if not linter.is_site or not linter.site_rules:
        return b""
    from seolint.article.summarizer import summarize_page

    return marshal.dumps(summarize_page(verdict.article).plain())


def lint_page(linter: Linter, source: Source) -> FileResult:
    """Lint a source, and add the article for the HTML report."""
    verdict = linter.lint(source)
    outcome = _outcome(linter, verdict, source)
    _add_page(outcome, verdict)
    verdict.article.release()
    return outcome


def _add_page(outcome: FileResult, verdict: Verdict) -> None:
    from seolint.results.page_entries import make_page

    outcome.page = write_json(make_page(verdict.article, outcome.entry["findings"]))


def parse_source(linter: Linter, source: Source) -> FileResult:
    """Parse a source; the JSON of the result is that of ``seolint parse``."""
    from seolint.results.parse_entries import make_outline

    article = linter.parse(source)
    problems = tuple((source.path, loss) for loss in article.losses)
    outcome = FileResult(write_json(make_outline(article)), problems=problems)
    article.release()
    return outcome
