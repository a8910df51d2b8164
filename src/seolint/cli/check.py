"""``seolint check``: lint files and folders."""

from __future__ import annotations

import os
import sys

from seolint.base.errors import SettingsError
from seolint.base.paths import shown_path
from seolint.base.vocabulary import SEVERITIES
from seolint.cli.invocation import Output, is_set, make_configs, print_problems, refuse_input, say
from seolint.cli.known import apply_baselines, finish_baselines, is_stale, save_baseline
from seolint.report import DEFAULT_COLUMNS, Style, load_format
from seolint.running.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from seolint.cli.options import Values
    from seolint.results.file_result import SeverityCounts
    from seolint.rulebook.rule_file import RuleFile
    from seolint.running.cache import Cache
    from seolint.running.conventions import Habit
    from seolint.running.file_linter import FileLinter
    from seolint.running.run import Report
    from seolint.settings.layers import Settings
    from seolint.settings.nearest import NearestSettings

_FOR_PEOPLE = frozenset({"full", "concise", "statistics", "diff"})
#: Formats that have all findings whatever ``--severity`` says: they count or filter those not shown themselves.
_WHOLE = frozenset({"full", "json", "json-lines", "html", "diff"})
#: Formats that end with a summary.
_SUMMING = frozenset({"full", "statistics", "markdown"})
_JSON = frozenset({"json", "json-lines", "sarif", "gitlab", "rdjson"})
#: Options that rewrite files or show what would be rewritten.
_REWRITING = ("fix", "fix_only", "diff", "add_suppressions")
#: Options that print a summary with every output format.
_SUMMARIZED = {"diff", "fix", "fix_only", "add_suppressions", "verbose"}


def run(values: Values) -> int:
    """Lint, print the report and a summary, and return the exit code."""
    if values.get("watch"):
        return _watch(values)
    if values.get("prune_baseline") and values.get("write_baseline"):
        raise SettingsError("--prune-baseline", "cannot be combined with --write-baseline")
    for option in ("output_file", "write_baseline"):
        refuse_input(values.get(option), values["paths"], f"--{option.replace('_', '-')}")
    configs = make_configs(values)
    settings = configs.of(os.getcwd())
    run_ = make_run(values, configs, settings)
    report = run_.over(values["paths"])
    if values.get("write_baseline"):
        return save_baseline(report, values["write_baseline"])
    baselines = apply_baselines(report, run_, values)
    name = choose_format(values, settings)
    style = make_style(values, settings, name)
    print_report(report, name, values, style)
    baselines.drop_vanished(values["paths"])
    print_problems(report)
    print_summary(report, name, values, style)
    finish_baselines(baselines, values)
    return decide_exit(report, values, settings) or int(is_stale(baselines, values))


def make_run(values: Values, configs: NearestSettings, settings: Settings) -> Run:
    """Make the run for the options."""
    shows_text = choose_format(values, settings) == "html"
    cache = None if shows_text else make_cache(values, settings)  # the cache does not store texts
    return Run(
        configs,
        lambda: make_file_linter(values, cache, shows_text=shows_text),
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

    return Cache(settings.value("cache-dir") or default_folder(os.getcwd()), strftime("%Y-%m-%d"))


def make_file_linter(values: Values, cache: Cache | None, *, shows_text: bool = False) -> FileLinter:
    """Make the linter for files that are not in the cache, with fixes or suppressions if asked for."""
    from seolint.running.file_linter import FileLinter, lint_page, lint_source

    file_linter = FileLinter(lint_page if shows_text else lint_source, cache, debug=bool(values.get("debug")))
    write = not values.get("diff")
    if values.get("add_suppressions"):
        from seolint.linting.add_suppressions import Suppressor

        file_linter.rewrite = Suppressor(write, values.get("reason") or "existing finding")
    elif any(values.get(name) for name in _REWRITING):
        from seolint.linting.fixes import Fixer

        file_linter.rewrite = Fixer(frozenset({"safe", "unsafe"} if values.get("unsafe_fixes") else {"safe"}), write)
    return file_linter


def choose_format(values: Values, settings: Settings) -> str:
    """Return the output format: the one set, or else ``full`` on a terminal and ``concise`` elsewhere."""
    for name in ("diff", "statistics"):
        if values.get(name):
            if values.get("output_format"):
                raise SettingsError(f"--{name}", "cannot be combined with --output-format")
            return name
    is_terminal = _is_terminal(values)
    return settings.value("output-format") or ("full" if is_terminal else "concise")


def make_style(values: Values, settings: Settings, name: str) -> Style:
    """Make the options of a report in the format ``name``."""
    is_terminal = _is_terminal(values)
    columns, links = DEFAULT_COLUMNS, False
    if is_terminal and name == "full":
        from seolint.report.terminal import count_columns, shows_links

        columns, links = count_columns(), uses_color(values) and shows_links(os.environ)
    about: Sequence[tuple[str, str]] = ()
    if name == "html":
        from seolint.cli.about import describe_run

        about = describe_run(values["paths"], settings)
    level = "info" if values.get("hints") else settings.value("show") or ("warning" if name == "full" else "info")
    return Style(
        lambda: read_rule_files(settings),
        color=uses_color(values),
        is_terminal=is_terminal,
        columns=columns,
        links=links,
        verbose=bool(values.get("verbose")),
        lowest=SEVERITIES.index(level),
        fail_on="never" if values.get("exit_zero") else settings.value("fail-on"),
        about=about,
    )


def print_report(report: Report, name: str, values: Values, style: Style) -> None:
    """Print the results as they come."""
    if style.lowest and name not in _WHOLE:
        source = report.source
        report.source = (outcome.from_severity(style.lowest) for outcome in source)
    is_silent = values.get("quiet", 0) > 1 or values.get("fix_only")
    with Output(values.get("output_file"), for_machines=name not in _FOR_PEOPLE, is_json=name in _JSON) as write:
        for piece in load_format(name)(report, style):
            if not is_silent:
                write(piece)
                if name == "json-lines":
                    sys.stdout.flush()


def print_summary(report: Report, name: str, values: Values, style: Style) -> None:
    """Print a summary of the run, unless ``--quiet`` is set or the report ends with one."""
    if not values.get("quiet"):
        for habit in report.habits:
            say(describe_habit(habit))
    if values.get("quiet") or (name != "concise" and not values.keys() & _SUMMARIZED):
        return
    from seolint.report.words import count, summarize

    for note in report.notes:
        say(note)
    if values.get("diff") or values.get("fix_only"):
        say(f"{'would fix' if values.get('diff') else 'fixed'} {count(report.fixed, 'finding')}")
    elif values.get("add_suppressions"):
        say(f"suppressed {count(report.fixed, 'finding')}")
    elif name == "concise" or ((values.get("verbose") or values.get("fix")) and name not in _SUMMING):
        say(summarize(report, style))


def describe_habit(habit: Habit) -> str:
    """Say once for a folder what its files lack and that rules about it were not evaluated there."""
    folder = shown_path(habit.folder)
    found = f"no {habit.part} in {habit.lacking} of {habit.files} Markdown files"
    return f"{folder}: {found}: taken to be kept outside the files, and not evaluated (setting: outside)"


def read_rule_files(settings: Settings) -> Sequence[RuleFile]:
    """Read all rule files."""
    from seolint.rulebook.rule_file import read_all

    return read_all(settings.rule_folders())


def uses_color(values: Values) -> bool:
    """Whether to use colors: as ``--color`` says, else as the environment says, else only on a terminal."""
    choice = values.get("color", "auto")
    if choice != "auto":
        return bool(choice == "always")
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return _is_terminal(values) and os.environ.get("TERM") != "dumb"


def _is_terminal(values: Values) -> bool:
    return sys.stdout.isatty() and not values.get("output_file")


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
    from seolint.cli.watch import sleep, watch
    from seolint.running.discovery import Discovery

    def find_files() -> list[str]:
        configs = make_configs(values)
        return list(Discovery(lambda folder: configs.of(folder).scope, lambda *_: None).find(values["paths"]))

    return watch(lambda: run(values | {"watch": False}), find_files, sleep)
