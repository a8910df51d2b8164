"""``seolint check``: lint files and folders."""

from __future__ import annotations

import os

from seolint.base.errors import UserError
from seolint.base.paths import shown_path
from seolint.cli.conflicts import refuse_conflicts
from seolint.cli.invocation import is_set, make_configs, print_problems, refuse_input, say
from seolint.cli.known import (
    apply_baselines,
    fails_as_stale,
    finish_baselines,
    finish_ignores,
    save_baseline,
    watch_ignores,
)
from seolint.cli.outputs import choose_targets, is_terminal, print_reports, say_written
from seolint.cli.progress import start_progress
from seolint.cli.unjudged import Unjudged
from seolint.cli.unread import explain_unread
from seolint.running.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from seolint.article.source import Source
    from seolint.cli.options import Values
    from seolint.cli.rewriting import Rewriting
    from seolint.report import Style
    from seolint.results.file_result import FileResult, SeverityCounts
    from seolint.running.cache import Cache
    from seolint.running.changes import Changes
    from seolint.running.conventions import Habit
    from seolint.running.file_linter import FileLinter
    from seolint.running.run import Report
    from seolint.settings.layers import Settings
    from seolint.settings.nearest import NearestSettings

#: Formats that end with a summary.
_SUMMING = frozenset({"full", "statistics", "markdown"})
#: Options that rewrite files or show what would be rewritten.
_REWRITING = ("fix", "fix_only", "diff", "add_suppressions")
#: Options that print a summary with every output format.
_SUMMARIZED = {"diff", "fix", "fix_only", "add_suppressions", "verbose"}
#: Most files left out that are named.
MAX_NAMED = 5


def run(values: Values, see: Callable[[FileResult], None] | None = None) -> int:
    """Lint, print the report and a summary, and return the exit code; ``see`` is handed each result as it is printed."""
    refuse_conflicts(values)
    if values.get("watch"):
        return _watch(values)
    if values.get("diff") or not any(values.get(name) for name in _REWRITING):
        return _check(values, see)
    from seolint.cli.rewriting import Rewriting

    with Rewriting("suppressed" if values.get("add_suppressions") else "fixed") as rewriting:
        return _check(values, see, rewriting)


def _check(values: Values, see: Callable[[FileResult], None] | None, rewriting: Rewriting | None = None) -> int:
    refuse_input(values.get("write_baseline"), values["paths"], "--write-baseline")
    if values.get("write_baseline"):
        values = {**values, "baseline": values["write_baseline"]}  # finds one by one, as a run with it will
    configs = make_configs(values)
    settings = configs.of(os.getcwd())
    values, page = take_page(values)
    targets = choose_targets(values, settings)
    progress = start_progress(quiet=bool(values.get("quiet")))
    run_ = make_run(values, configs, settings, page, shows_text=any(target.format == "html" for target in targets))
    run_.explain_unread = explain_unread
    run_.on_result = progress.add if progress else None
    if rewriting is not None:
        rewriting.see, run_.on_result = run_.on_result, rewriting.add
    changes = find_changes(values)
    if changes is not None:
        run_.takes, run_.is_site = changes.has, False
    report = run_.over(values["paths"])
    if values.get("write_baseline"):
        return save_baseline(report, values["write_baseline"])
    stale = watch_ignores(report, run_)
    unjudged = Unjudged(report, [*values.get("select", ()), *values.get("extend_select", ())])
    baselines = apply_baselines(report, run_, values)
    if changes is not None:  # only now, because what is on other lines is still known
        report.source = map(changes.filter, report.source)
    if see is not None:
        report.source = _shown(report.source, see)
    style = print_reports(report, targets, values, settings, progress)
    baselines.drop_vanished(values["paths"])
    print_problems(report)
    print_summary(report, targets[0].format, values, style)
    if not values.get("quiet"):
        unjudged.tell()
    finish_baselines(baselines, values)
    failed = fails_as_stale(baselines, values, has_stale_ignores=finish_ignores(stale, values))
    if not values.get("quiet"):
        say_written(targets)
    return decide_exit(report, values, settings) or int(failed)


def find_changes(values: Values) -> Changes | None:
    """Return what has changed since the commit named, None if none is."""
    if values.get("changed_since") is None:
        return None
    from seolint.running.changes import Changes

    first = values["paths"][0]
    folder = first if os.path.isdir(first) else os.path.dirname(first) or "."
    return Changes(values["changed_since"], folder, all_lines=bool(values.get("all_lines")))


def _shown(outcomes: Iterable[FileResult], see: Callable[[FileResult], None]) -> Iterator[FileResult]:
    for outcome in outcomes:
        see(outcome)
        yield outcome


def take_page(values: Values) -> tuple[Values, Source | None]:
    """Return the options with the extracted text as the path, and the page; with None if ``--extracted`` is not given.

    Raises:
        UserError: the page cannot be read, or is not HTML.
    """
    if values.get("extracted") is None:
        return values, None
    from seolint.cli.extraction import read_page

    page = read_page(values["paths"][0], values["extracted"])
    return {**values, "paths": [values["extracted"]]}, page


def make_run(
    values: Values,
    configs: NearestSettings,
    settings: Settings,
    page: Source | None = None,
    *,
    shows_text: bool = False,
) -> Run:
    """Make the run for the options.

    Args:
        values: the options.
        configs: the settings of each folder.
        settings: those of the working directory.
        page: the page that the text was extracted from, if that is to be considered.
        shows_text: whether a report shows the articles themselves.
    """
    # The cache stores neither texts nor results that depend on a page.
    cache = None if shows_text or page is not None else make_cache(values, settings)
    return Run(
        configs,
        lambda: make_file_linter(values, cache, page, shows_text=shows_text),
        cache=cache,
        jobs=1 if values.get("debug") else settings.value("jobs"),
        force_exclude=bool(values.get("force_exclude")),
        stdin_name=values.get("stdin_filename"),
        is_site=bool(values.get("site")) or any(map(os.path.isdir, values["paths"])),
    )


def make_cache(values: Values, settings: Settings) -> Cache | None:
    """Make the cache; None if it is turned off or files are rewritten, for which each must be read."""
    if values.get("no_cache") or is_set("NO_CACHE") or any(values.get(name) for name in _REWRITING):
        return None
    from time import strftime

    from seolint.running.cache import Cache, default_folder

    named = settings.value("cache-dir")
    cache = Cache(named or default_folder(os.getcwd()), strftime("%Y-%m-%d"))
    if named and (refusal := cache.refusal()):
        say(f"{shown_path(named)}: {refusal}: results are not kept")
    return cache


def make_file_linter(
    values: Values, cache: Cache | None, page: Source | None = None, *, shows_text: bool = False
) -> FileLinter:
    """Make the linter for files that are not in the cache, with fixes or suppressions if asked for."""
    from seolint.running.file_linter import ExtractionJudge, FileLinter, lint_page, lint_source

    judge = ExtractionJudge(page, shows_text) if page is not None else lint_page if shows_text else lint_source
    file_linter = FileLinter(judge, cache, debug=bool(values.get("debug")))
    write = not values.get("diff")
    if values.get("add_suppressions"):
        from seolint.linting.add_suppressions import Suppressor

        file_linter.rewrite = Suppressor(write, values.get("reason") or "existing finding")
    elif any(values.get(name) for name in _REWRITING):
        from seolint.linting.fixes import Fixer

        file_linter.rewrite = Fixer(frozenset({"safe", "unsafe"} if values.get("unsafe_fixes") else {"safe"}), write)
    return file_linter


def print_summary(report: Report, name: str, values: Values, style: Style) -> None:
    """Print a summary of the run, unless ``--quiet`` is set or the report ends with one."""
    if not values.get("quiet"):
        for habit in report.habits:
            say(describe_habit(habit))
        if report.left_out:
            say(describe_left_out(report.left_out))
    if values.get("quiet") or (name != "concise" and not values.keys() & _SUMMARIZED):
        return
    from seolint.report.words import count, summarize

    for note in report.notes:
        say(note)
    if values.get("diff") and values.get("add_suppressions"):
        say(f"would suppress {count(report.fixed, 'finding')}")
    elif values.get("diff") or values.get("fix_only"):
        say(f"{'would fix' if values.get('diff') else 'fixed'} {count(report.fixed, 'finding')}")
    elif values.get("add_suppressions"):
        say(f"suppressed {count(report.fixed, 'finding')}")
    elif name == "concise" or ((values.get("verbose") or values.get("fix")) and name not in _SUMMING):
        say(summarize(report, style, follows_problems=True))


def describe_habit(habit: Habit) -> str:
    """Say once for a folder what its files lack and that rules about it were not evaluated there."""
    folder = shown_path(habit.folder)
    found = f"no {habit.part} in {habit.lacking} of {habit.files} Markdown files"
    return f"{folder}: {found}: taken to be kept outside the files, and not evaluated (setting: outside)"


def describe_left_out(paths: Sequence[str]) -> str:
    """Say once which files of folders were left out because they are no articles."""
    named = ", ".join(paths[:MAX_NAMED]) + (" …" if len(paths) > MAX_NAMED else "")
    return f"left out as no articles: {named} (name a file to lint it)"


def decide_exit(report: Report, values: Values, settings: Settings) -> int:
    """Return 2 if there are problems, 1 if findings or fixes count as a failure, else 0."""
    if report.problems:
        return 2
    if report.fixed and (values.get("diff") or values.get("exit_non_zero_on_fix")):
        return 1
    if values.get("exit_zero") or values.get("diff") or values.get("fix_only"):
        return 0
    return int(_FAILING[settings.value("fail-on")](report.counts) > 0)


_FAILING: dict[str, Callable[[SeverityCounts], int]] = {
    "error": lambda counts: counts.errors,
    "warning": lambda counts: counts.errors + counts.warnings,
    "info": lambda counts: counts.findings,
    "never": lambda counts: 0,
}


def _watch(values: Values) -> int:
    from seolint.cli.watch import Watch, add_settings, sleep
    from seolint.running.discovery import Discovery

    found: list[str] = []

    def find_files() -> list[str]:
        try:
            configs = make_configs(values)
            walk = Discovery(lambda folder: configs.of(folder).scope, lambda *_: None)
            found[:] = walk.find(values["paths"])
            own_rules = [
                os.path.join(folder, name)
                for folder in configs.of(os.getcwd()).rule_folders()
                for name in os.listdir(folder)
            ]
        except (UserError, OSError):  # told by the run; the files known are watched on
            own_rules = []
        return add_settings(found, [*values.get("config", ()), *own_rules])

    return Watch(
        lambda see: run(values | {"watch": False}, see),
        find_files,
        sleep,
        clears=is_terminal(values) and os.environ.get("TERM") != "dumb",
        rewrites=any(values.get(name) for name in _REWRITING),
        quiet=bool(values.get("quiet")),
    ).run()
