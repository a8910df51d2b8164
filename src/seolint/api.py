r"""The library: lints and parses texts and files from Python.

    >>> import seolint
    >>> report = seolint.lint_text("# Roses\n\nRead more\n", format="markdown", select=["noise"])
    >>> [(finding["line"], finding["rule"]) for finding in report.findings]
    [(3, 'read-more-residue')]

Settings are those of ``seolint.toml``, with ``_`` for ``-`` in their names. An unknown rule or option in the settings
raises a ``UserError``; a text or file that cannot be read raises nothing: its report has ``problems``.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, TypedDict, Unpack, cast

from seolint.article.source import SourceError, decode, take_text
from seolint.running.file_linter import FileLinter, lint_source, make_linter, parse_source
from seolint.running.run import Run
from seolint.settings.file import read_given
from seolint.settings.nearest import NearestSettings
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date
    from typing import Any, Literal

    from seolint.article.source import Source
    from seolint.base.model import Format
    from seolint.linting.engine import Linter
    from seolint.results.contract import (
        ArticleEntry,
        FileEntry,
        FindingEntry,
        NotEvaluatedEntry,
        ParsedFile,
        SeverityName,
    )
    from seolint.results.file_result import FileResult

#: The path in reports of a text without one.
UNNAMED = "<text>"


class LintSettings(TypedDict, total=False):
    """The settings of ``seolint.toml``, and ``today``, the day that dates are compared with.

    ``keyphrase`` may be a table of options or the keyphrase of articles that name none.
    """

    extend: str | list[str]
    select: list[str]
    ignore: list[str]
    extend_select: list[str]
    fixable: list[str]
    unfixable: list[str]
    topic: Literal["auto", "health", "general"]
    today: date
    severity: Mapping[str, SeverityName]
    rule: Mapping[str, Mapping[str, Any]]
    rules: list[str]
    hosts: list[str]
    site_name: str
    outside: list[str]
    front_matter: Mapping[str, list[str]]
    terms: Mapping[str, Any]
    vocabulary: list[str]
    include: list[str]
    exclude: list[str]
    metadata: Mapping[str, Any]
    structure: Mapping[str, Any]
    noise: Mapping[str, Any]
    readability: Mapping[str, Any]
    health: Mapping[str, Any]
    links: Mapping[str, Any]
    keyphrase: str | Mapping[str, Any]
    site: Mapping[str, Any]
    per_file_ignores: Mapping[str, list[str]]
    overrides: list[Mapping[str, Any]]


@record
class FileReport:
    """The report on a text or a file.

    Attributes:
        path: its path.
        entry: its object in the JSON report (``seolint.results.contract.FileEntry``); None if it could not be read.
        problems: why seolint could not lint it, or could not read all of it.
    """

    path: str
    entry: FileEntry | None
    problems: tuple[str, ...] = ()

    @property
    def findings(self) -> list[FindingEntry]:
        """The findings, in reading order."""
        return self.entry["findings"] if self.entry is not None else []

    @property
    def not_evaluated(self) -> list[NotEvaluatedEntry]:
        """The rules that were not evaluated, and why."""
        return self.entry["not_evaluated"] if self.entry is not None else []

    @property
    def article(self) -> ArticleEntry | None:
        """Facts about the article: title, number of words, readability and more."""
        return self.entry["article"] if self.entry is not None else None

    @property
    def verdicts(self) -> Mapping[str, str]:
        """The verdict on each category: ``fix``, ``improve``, ``good`` or ``not-evaluated``."""
        return cast("Mapping[str, str]", self.entry["verdicts"]) if self.entry is not None else {}


def lint_text(
    text: str | bytes,
    *,
    format: Format | None = None,
    path: str | os.PathLike[str] | None = None,
    config: str | os.PathLike[str] | None = None,
    **settings: Unpack[LintSettings],
) -> FileReport:
    """Lint a text.

    Args:
        text: the text; bytes are decoded like a file.
        format: ``markdown``, ``html``, ``text``, or ``docx`` for bytes; None to detect it from the path or the text.
        path: the path for the report and for finding the nearest settings file; the file need not exist. Without a path
            no settings file is used.
        config: the settings file to use instead of the nearest.
        settings: settings that override those of the file, see ``LintSettings``.

    Raises:
        UserError: settings or rule files cannot be used.
    """
    return _judge(text, _Place(path, format, _make_configs(config, settings, isolated=path is None)), lint_source)


def parse(
    text: str | bytes,
    *,
    format: Format | None = None,
    path: str | os.PathLike[str] | None = None,
    config: str | os.PathLike[str] | None = None,
    **settings: Unpack[LintSettings],
) -> ParsedFile:
    """Parse a text like ``seolint parse``: title, description, headings, links, blocks, the clean text and more.

    Takes the same arguments as ``lint_text``.

    Raises:
        UserError: settings or rule files cannot be used.
        SourceError: the text cannot be read.
    """
    report = _judge(text, _Place(path, format, _make_configs(config, settings, isolated=path is None)), parse_source)
    if report.entry is None:
        raise SourceError("; ".join(report.problems))
    return cast("ParsedFile", report.entry)


def lint_paths(
    paths: Iterable[str | os.PathLike[str]],
    *,
    config: str | os.PathLike[str] | None = None,
    jobs: int = 1,
    is_site: bool | None = None,
    **settings: Unpack[LintSettings],
) -> Iterator[FileReport]:
    """Lint files and folders, yielding reports in order as the run goes on.

    A missing path, or a folder without files to lint, gives a report with a problem.

    Args:
        paths: files and folders, as on the command line. Each file uses the nearest settings file above it.
        config: the settings file to use instead of the nearest.
        jobs: number of worker processes; 0 for one per core if there is enough to lint. They are forked: leave it at 1
            in a process with threads.
        is_site: whether the files are a whole site, for site rules; if so, reports come once all files are read. None
            treats them as a site if a folder is among the paths.
        settings: settings that override those of the files, see ``LintSettings``.

    Raises:
        UserError: the settings of the working directory, or their rule files, cannot be used. For files with other
            settings this is a problem in the report of the first of them.
    """
    named = [os.fspath(path) for path in paths]
    if is_site is None:
        is_site = any(map(os.path.isdir, named))
    configs = _make_configs(config, settings, isolated=False)
    run = Run(configs, lambda: FileLinter(lint_source), jobs=jobs, is_site=is_site)
    report = run.over(named) if named else None
    return _reports(report.source, report.problems) if report is not None else iter(())


def _reports(outcomes: Iterable[FileResult], problems: list[tuple[str, str]]) -> Iterator[FileReport]:
    """Yield a report for each result, and for each problem with a path as soon as it is known."""
    for outcome in outcomes:
        yield from _take(problems)
        if outcome.json or outcome.problems:  # else its settings cannot be used, which the first such file has told
            yield _report(outcome)
    yield from _take(problems)


def _take(problems: list[tuple[str, str]]) -> Iterator[FileReport]:
    taken, problems[:] = problems[:], []
    for path, message in taken:
        yield FileReport(path, None, (message,))


def _report(outcome: FileResult) -> FileReport:
    problems = tuple(message for _, message in outcome.problems)
    if outcome.json:
        return FileReport(outcome.entry["path"], outcome.entry, problems)
    return FileReport(outcome.problems[0][0], None, problems)


def _judge(text: str | bytes, place: _Place, judge: Callable[[Linter, Source], FileResult]) -> FileReport:
    linter = make_linter(place.profile)
    try:
        if isinstance(text, str):
            source = take_text(text, place.name, place.format)
        else:
            source = decode(text, place.name, place.format)
    except SourceError as error:
        return FileReport(place.name, None, (str(error),))
    return _report(judge(linter, source))


class _Place:
    """The path, format and profile of a text."""

    def __init__(self, path: str | os.PathLike[str] | None, format_: Format | None, configs: NearestSettings) -> None:
        self.name = UNNAMED if path is None else os.fspath(path)
        self.format = format_
        full = "" if path is None else os.path.abspath(path)
        settings = configs.of(os.path.dirname(full))
        make_linter(settings.profile(None))  # check the settings for other files too
        self.profile = settings.profile(full)


def _make_configs(config: str | os.PathLike[str] | None, settings: LintSettings, *, isolated: bool) -> NearestSettings:
    """Make the settings of each folder, overridden by ``settings``.

    Raises:
        SettingsError: the settings file, or one of the settings, cannot be used.
    """
    values: dict[str, Any] = {name.replace("_", "-"): value for name, value in settings.items()}
    today = values.pop("today", None)
    phrase = values.pop("keyphrase") if isinstance(values.get("keyphrase"), str) else None
    above = read_given(values)
    # Settings of a run that no settings file has, so they are not among those checked.
    if today is not None:
        values["today"] = today.isoformat()
    if phrase is not None:
        values["phrase"] = phrase
    return NearestSettings(above, None if config is None else os.fspath(config), isolated=isolated)
