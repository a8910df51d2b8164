"""``seolint check``: lint files and folders."""

from __future__ import annotations

import os
import sys

from seolint.cache import Cache, default_folder
from seolint.cli.invocation import is_set, make_configs, Output, say, tell_problems
from seolint.report import Style, load_format
from seolint.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from seolint.cli.options import Values
    from seolint.linting import Workshop
    from seolint.outcome import Counts
    from seolint.rulefile import RuleFile
    from seolint.run import Report
    from seolint.settings import Settings

_FOR_PEOPLE = frozenset({"full", "concise", "statistics"})


def run(values: Values) -> int:
    """Lint, print, and say how it went."""
    configs = make_configs(values)
    settings = configs.of(os.getcwd())
    cache = make_cache(values, settings)
    name = choose_format(values, settings)
    report = Run(
        configs,
        lambda: make_workshop(values, cache),
        cache=cache,
        jobs=1 if values.get("debug") else settings.value("jobs"),
        force_exclude=bool(values.get("force_exclude")),
        stdin_name=values.get("stdin_filename"),
    ).over(values["paths"])
    print_report(report, name, values, settings)
    tell_problems(report)
    return decide_exit(report, "never" if values.get("exit_zero") else settings.value("fail-on"))


def make_workshop(values: Values, cache: Cache | None) -> Workshop:
    """What lints the files that are not in the cache."""
    from seolint.linting import Workshop, lint_source  # noqa: PLC0415  (not for a run in which nothing has changed)

    return Workshop(lint_source, cache, debug=bool(values.get("debug")))


def make_cache(values: Values, settings: Settings) -> Cache | None:
    """Where results are kept, if they are."""
    if values.get("no_cache") or is_set("NO_CACHE"):
        return None
    from time import strftime  # noqa: PLC0415

    return Cache(settings.value("cache-dir") or default_folder(os.getcwd()), strftime("%Y-%m-%d"))


def choose_format(values: Values, settings: Settings) -> str:
    """The output format: what was asked for, else ``full`` on a terminal and ``concise`` anywhere else."""
    if values.get("statistics"):
        return "statistics"
    is_terminal = sys.stdout.isatty() and not values.get("output_file")
    return settings.value("output-format") or ("full" if is_terminal else "concise")


def print_report(report: Report, name: str, values: Values, settings: Settings) -> None:
    """Print the outcomes as they come."""
    style = Style(lambda: read_rule_files(settings), color=uses_color(values))
    is_silent = values.get("quiet", 0) > 1
    with Output(values.get("output_file"), for_machines=name not in _FOR_PEOPLE) as write:
        for piece in load_format(name)(report, style):
            if not is_silent:
                write(piece)
                if name == "json-lines":
                    sys.stdout.flush()
    if name == "concise" and not values.get("quiet"):
        from seolint.report.words import summarize  # noqa: PLC0415

        say(summarize(report))


def read_rule_files(settings: Settings) -> Sequence[RuleFile]:
    """The rules with all that their files say."""
    from pathlib import Path  # noqa: PLC0415

    from seolint.rulefile import read_all  # noqa: PLC0415

    return read_all([Path(folder) for folder in settings.rule_folders()])


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


def decide_exit(report: Report, fail_on: str) -> int:
    """2 if something could not be done, else 1 if there are findings of the level that fails a run, else 0."""
    if report.problems:
        return 2
    return int(_FAILING[fail_on](report.counts) > 0)


_FAILING: dict[str, Callable[[Counts], int]] = {
    "error": lambda counts: counts.errors,
    "warning": lambda counts: counts.errors + counts.warnings,
    "info": lambda counts: counts.findings,
    "never": lambda counts: 0,  # noqa: ARG005
}
