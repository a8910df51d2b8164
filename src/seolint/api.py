r"""The library: the same rules over text at hand, or over files, from Python.

    >>> import seolint
    >>> report = seolint.lint_text("# Roses\n\nRead more\n", format="markdown", select=["noise"])
    >>> [(finding["line"], finding["rule"]) for finding in report.findings]
    [(3, 'read-more-residue')]

Settings are those of ``seolint.toml``, with ``_`` for ``-`` in their names. Settings that name a rule or an option that
there is not raise a ``UserError``; a text or file that cannot be read raises nothing and says so in its ``problems``.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING, TypedDict, Unpack, cast

from seolint.article.source import SourceError, decode, take_text
from seolint.running.file_linter import FileLinter, lint_source, parse_source
from seolint.running.run import Run
from seolint.settings.file import check_layer
from seolint.settings.layers import Layer
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

#: What a text without a path goes by.
UNNAMED = "<text>"


class LintSettings(TypedDict, total=False):
    """Settings, as ``seolint.toml`` has them; ``today`` is the day that dates are judged against.

    ``keyphrase`` can be the words that articles are to be found by which name none, instead of options.
    """

    select: list[str]
    ignore: list[str]
    extend_select: list[str]
    topic: Literal["auto", "health", "general"]
    today: date
    severity: Mapping[str, SeverityName]
    rule: Mapping[str, Mapping[str, Any]]
    rules: list[str]
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
    """What there is to say about a text or a file.

    Attributes:
        path: its name.
        entry: its object of the JSON report (``seolint.results.contract.FileEntry``); None if it could not be read.
        problems: what kept seolint from doing its work, or from reading all of it.
    """

    path: str
    entry: FileEntry | None
    problems: tuple[str, ...] = ()

    @property
    def findings(self) -> list[FindingEntry]:
        """The findings in reading order."""
        return self.entry["findings"] if self.entry is not None else []

    @property
    def not_evaluated(self) -> list[NotEvaluatedEntry]:
        """The rules that could not judge it, and why."""
        return self.entry["not_evaluated"] if self.entry is not None else []

    @property
    def article(self) -> ArticleEntry | None:
        """What is known about the article: its title, its words, how readable it is, and more."""
        return self.entry["article"] if self.entry is not None else None

    @property
    def verdicts(self) -> Mapping[str, str]:
        """For each category ``fix``, ``improve``, ``good`` or ``not-evaluated``."""
        return cast("Mapping[str, str]", self.entry["verdicts"]) if self.entry is not None else {}


def lint_text(
    text: str | bytes,
    *,
    format: Format | None = None,
    path: str | os.PathLike[str] | None = None,
    config: str | os.PathLike[str] | None = None,
    **settings: Unpack[LintSettings],
) -> FileReport:
    """What the rules say about a text.

    Args:
        text: the text; bytes are decoded as those of a file are.
        format: ``markdown``, ``html`` or ``text``; without it, as the path ends or as the text looks.
        path: where the text belongs. There need be no such file; it names the report, and the nearest settings file
            above it holds. Without a path none does.
        config: the settings file to use, whatever lies nearer.
        settings: what to set beyond that, see ``LintSettings``.

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
    """What a text says, as ``seolint parse`` has it: title, description, headings, links, blocks, the clean text.

    Takes what ``lint_text`` takes.

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
    """A report on each file that the paths name and hold, in order, as the run goes on.

    A path that is not there, or a folder with nothing to lint, gives a report with a problem.

    Args:
        paths: files and folders, as on the command line. The nearest settings file above a file holds for it.
        config: the settings file to use instead.
        jobs: processes to use; 0 for as many as there are cores, if there is enough to do. They are made by forking:
            leave it at 1 in a process that runs threads.
        is_site: whether the files are a whole site, for the rules that look at all of them together; then reports come
            once all files are read. None takes them for one if a folder is among the paths.
        settings: what to set beyond that, see ``LintSettings``.

    Raises:
        UserError: the settings of the first file, or a rule file, cannot be used. Those of others are their problem.
    """
    named = [os.fspath(path) for path in paths]
    if is_site is None:
        is_site = any(map(os.path.isdir, named))
    configs = _make_configs(config, settings, isolated=False)
    run = Run(configs, lambda: FileLinter(lint_source), jobs=jobs, is_site=is_site)
    report = run.over(named) if named else None
    return _reports(report.source, report.problems) if report is not None else iter(())


def _reports(outcomes: Iterable[FileResult], complaints: list[tuple[str, str]]) -> Iterator[FileReport]:
    """A report for each outcome, and for each complaint about a path as soon as it is known."""
    for outcome in outcomes:
        yield from _take(complaints)
        yield _report(outcome)
    yield from _take(complaints)


def _take(complaints: list[tuple[str, str]]) -> Iterator[FileReport]:
    taken, complaints[:] = complaints[:], []
    for path, message in taken:
        yield FileReport(path, None, (message,))


def _report(outcome: FileResult) -> FileReport:
    problems = tuple(message for _, message in outcome.problems)
    if outcome.json:
        return FileReport(outcome.entry["path"], outcome.entry, problems)
    return FileReport(outcome.problems[0][0], None, problems)


def _judge(text: str | bytes, place: _Place, judge: Callable[[Linter, Source], FileResult]) -> FileReport:
    linter = _make_linter(place.profile)
    try:
        if isinstance(text, str):
            source = take_text(text, place.name, place.format)
        else:
            source = decode(text, place.name, place.format)
    except SourceError as error:
        return FileReport(place.name, None, (str(error),))
    return _report(judge(linter, source))


class _Place:
    """Where a text belongs: its name, its format, and what its settings ask for."""

    def __init__(self, path: str | os.PathLike[str] | None, format_: Format | None, configs: NearestSettings) -> None:
        self.name = UNNAMED if path is None else os.fspath(path)
        self.format = format_
        full = "" if path is None else os.path.abspath(path)
        settings = configs.of(os.path.dirname(full))
        _make_linter(settings.profile(None))  # what they say about other files has to be right too
        self.profile = settings.profile(full)


@lru_cache(maxsize=16)
def _make_linter(profile: bytes) -> Linter:
    """The linter for a profile: making it takes longer than linting an article."""
    return FileLinter(lint_source).linter(profile)


def _make_configs(config: str | os.PathLike[str] | None, wishes: LintSettings, *, isolated: bool) -> NearestSettings:
    """The settings of each folder, with the wishes over them.

    Raises:
        SettingsError: the settings file, or a wish, cannot be used.
    """
    values: dict[str, Any] = {name.replace("_", "-"): value for name, value in wishes.items()}
    today = values.pop("today", None)
    phrase = values.pop("keyphrase") if isinstance(values.get("keyphrase"), str) else None
    layer = Layer("settings", os.getcwd(), values)
    check_layer(layer)
    if today is not None:
        values["today"] = today.isoformat()
    if phrase is not None:
        values["phrase"] = phrase
    return NearestSettings([layer] if values else [], None if config is None else os.fspath(config), isolated=isolated)
