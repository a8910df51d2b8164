"""``seolint check``: lint files and folders."""

from __future__ import annotations

import os
import sys

from seolint.base.errors import SettingsError
from seolint.cli.invocation import Output, is_set, make_configs, say, tell_problems
from seolint.report import Style, load_format
from seolint.running.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from seolint.cli.options import Values
    from seolint.results.baseline import Baseline
    from seolint.results.file_result import SeverityCounts
    from seolint.rulebook.rule_file import RuleFile
    from seolint.running.cache import Cache
    from seolint.running.file_linter import FileLinter
    from seolint.running.run import Report
    from seolint.settings.layers import Settings
    from seolint.settings.nearest import NearestSettings

_FOR_PEOPLE = frozenset({"full", "concise", "statistics", "diff"})
_MENDING = ("fix", "fix_only", "diff", "add_suppressions")
_TOLD = {"diff", "fix_only", "add_suppressions", "verbose"}


def run(values: Values) -> int:
    """Lint, print, and say how it went."""
    if values.get("watch"):
        return _watch(values)
    configs = make_configs(values)
    settings = configs.of(os.getcwd())
    report = make_run(values, configs, settings).over(values["paths"])
    if values.get("write_baseline"):
        return write_known(report, values["write_baseline"])
    baseline = take_baseline(report, settings)
    name = choose_format(values, settings)
    print_report(report, name, values, settings)
    tell_problems(report)
    tell_run(report, baseline, name, values)
    return decide_exit(report, values, settings)


def make_run(values: Values, configs: NearestSettings, settings: Settings) -> Run:
    """The run that the options ask for."""
    shows_text = choose_format(values, settings) == "html"
    cache = None if shows_text else make_cache(values, settings)  # which keeps no texts
    return Run(
        configs,
        lambda: make_workshop(values, cache, shows_text=shows_text),
        cache=cache,
        jobs=1 if values.get("debug") else settings.value("jobs"),
        force_exclude=bool(values.get("force_exclude")),
        stdin_name=values.get("stdin_filename"),
        is_site=bool(values.get("site")) or any(map(os.path.isdir, values["paths"])),
    )


def make_cache(values: Values, settings: Settings) -> Cache | None:
    """Where results are kept, if they are; what mends files has to see the files."""
    if values.get("no_cache") or is_set("NO_CACHE") or any(values.get(name) for name in _MENDING):
        return None
    from time import strftime

    from seolint.running.cache import Cache, default_folder

    return Cache(settings.value("cache-dir") or default_folder(os.getcwd()), strftime("%Y-%m-%d"))


def make_workshop(values: Values, cache: Cache | None, *, shows_text: bool = False) -> FileLinter:
    """What lints the files that are not in the cache, and mends them if it is to."""
    from seolint.running.file_linter import FileLinter, lint_page, lint_source

    workshop = FileLinter(lint_page if shows_text else lint_source, cache, debug=bool(values.get("debug")))
    write = not values.get("diff")
    if values.get("add_suppressions"):
        from seolint.linting.add_suppressions import Silencer

        workshop.mend = Silencer(write, values.get("reason") or "as it was found")
    elif any(values.get(name) for name in _MENDING):
        from seolint.linting.fixes import Mender

        workshop.mend = Mender(frozenset({"safe", "unsafe"} if values.get("unsafe_fixes") else {"safe"}), write)
    return workshop


def choose_format(values: Values, settings: Settings) -> str:
    """The output format: what was asked for, else ``full`` on a terminal and ``concise`` anywhere else."""
    for name in ("diff", "statistics"):
        if values.get(name):
            if values.get("output_format"):
                raise SettingsError(f"--{name}", "it has a format of its own: leave out --output-format")
            return name
    is_terminal = sys.stdout.isatty() and not values.get("output_file")
    return settings.value("output-format") or ("full" if is_terminal else "concise")


def take_baseline(report: Report, settings: Settings) -> Baseline | None:
    """Have the findings of the baseline left out of the report, if there is one."""
    path = settings.value("baseline")
    if not path:
        return None
    from seolint.results.baseline import read_baseline

    baseline = read_baseline(path)
    source = report.source
    report.source = (baseline.filter(outcome) if outcome.json else outcome for outcome in source)
    return baseline


def write_known(report: Report, path: str) -> int:
    """Write a baseline instead of a report."""
    from seolint.report.words import count
    from seolint.results.baseline import write_baseline

    number = write_baseline(path, report.outcomes)
    tell_problems(report)
    say(f"wrote {count(number, 'finding')} to {path}")
    return 2 if report.problems else 0


def print_report(report: Report, name: str, values: Values, settings: Settings) -> None:
    """Print the outcomes as they come."""
    style = Style(lambda: read_rule_files(settings), color=uses_color(values))
    is_silent = values.get("quiet", 0) > 1 or values.get("fix_only")
    with Output(values.get("output_file"), for_machines=name not in _FOR_PEOPLE) as write:
        for piece in load_format(name)(report, style):
            if not is_silent:
                write(piece)
                if name == "json-lines":
                    sys.stdout.flush()


def tell_run(report: Report, baseline: Baseline | None, name: str, values: Values) -> None:
    """Say how the run went, unless nobody wants to know."""
    if values.get("quiet") or (name != "concise" and baseline is None and not values.keys() & _TOLD):
        return
    from seolint.report.words import count, summarize

    if values.get("diff") or values.get("fix_only"):
        say(f"{'would fix' if values.get('diff') else 'fixed'} {count(report.fixed, 'finding')}")
    elif values.get("add_suppressions"):
        say(f"switched off {count(report.fixed, 'finding')}")
    elif name == "concise" or values.get("verbose"):
        say(summarize(report))
    if baseline is not None and baseline.kept_quiet:
        say(f"{count(baseline.kept_quiet, 'known finding')} kept quiet")
    if baseline is not None and baseline.gone:
        say(f"{count(len(baseline.gone), 'known finding')} gone: write the baseline again")


def read_rule_files(settings: Settings) -> Sequence[RuleFile]:
    """The rules with all that their files say."""
    from seolint.rulebook.rule_file import read_all

    return read_all(settings.rule_folders())


def uses_color(values: Values) -> bool:
    """Whether to colour: as asked for, else as the environment wants it, else on a terminal."""
    wish = values.get("color", "auto")
    if wish != "auto":
        return bool(wish == "always")
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and not values.get("output_file") and os.environ.get("TERM") != "dumb"


def decide_exit(report: Report, values: Values, settings: Settings) -> int:
    """2 if something could not be done, 1 if there is something the options or settings call a failure, else 0."""
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
    from seolint.cli.watch import rest, watch
    from seolint.running.discovery import Discovery

    def find_files() -> list[str]:
        configs = make_configs(values)
        return list(Discovery(lambda folder: configs.of(folder).scope, lambda *_: None).find(values["paths"]))

    return watch(lambda: run(values | {"watch": False}), find_files, rest)
