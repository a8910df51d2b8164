"""The options of ``seolint check`` for baselines, and what it says of findings that the settings ignore."""

from __future__ import annotations

import os

from seolint.base.errors import SettingsError
from seolint.cli.invocation import print_problems, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.cli.options import Values
    from seolint.running.baselines import Baselines
    from seolint.running.run import Report, Run
    from seolint.running.stale_ignores import StaleIgnores

#: Most known findings named that are no longer found.
_MOST_STALE = 20


def apply_baselines(report: Report, run_: Run, values: Values) -> Baselines:
    """Leave the findings of baselines out of the report."""
    from seolint.running.baselines import Baselines

    baselines = Baselines(run_.configs, run_.rules_of)
    named = [os.path.abspath(path) for path in values["paths"]]
    folders = [path if os.path.isdir(path) else os.path.dirname(path) for path in named]
    found = [
        folder for folder in (os.getcwd(), *folders) if baselines.has(folder)
    ]  # reads each: a bad one stops the run
    if values.get("prune_baseline") and not found:
        raise SettingsError("--prune-baseline", "no baseline is set: name it with --baseline or in the settings")
    source = report.source
    report.source = map(baselines.filter, source)
    return baselines


def save_baseline(report: Report, path: str) -> int:
    """Write a baseline instead of a report."""
    from seolint.report.words import count
    from seolint.results.baseline import write_baseline

    number = write_baseline(path, report.outcomes)
    print_problems(report)
    say(f"wrote {count(number, 'finding')} to {path}")
    return 2 if report.problems else 0


def watch_ignores(report: Report, run_: Run) -> StaleIgnores:
    """Watch for entries of ``[[ignore]]`` that ignore nothing."""
    from seolint.running.stale_ignores import StaleIgnores

    stale = StaleIgnores(run_.configs, run_.judges)
    source = report.source
    report.source = map(stale.watch, source)
    return stale


def finish_ignores(stale: StaleIgnores, values: Values) -> bool:
    """Name the entries of ``[[ignore]]`` that ignore nothing; return whether there are any."""
    found = list(stale.find(values["paths"]))
    for origin in found if values.get("fail_on_stale") or not values.get("quiet") else ():
        say(f"{origin}: ignores nothing: remove it")
    return bool(found)


def finish_baselines(baselines: Baselines, values: Values) -> None:
    """Prune the baselines if asked to, and say how many known findings were left out and are no longer found."""
    hidden, gone = baselines.hidden, baselines.gone
    number = baselines.prune() if values.get("prune_baseline") else 0
    if not (hidden or gone or values.get("prune_baseline")):
        return
    from seolint.report.words import count

    if hidden and not values.get("quiet"):
        fixes = f"; --fix fixes {baselines.fixable:,} of them" if baselines.fixable else ""
        say(f"{count(hidden, 'known finding')} not shown{fixes}")
    if values.get("prune_baseline"):
        say(f"dropped {count(number, 'known finding')} from the baseline")
    elif values.get("fail_on_stale") or not values.get("quiet"):
        for finding in gone[:_MOST_STALE] if values.get("fail_on_stale") else ():
            say(f"{finding.path}: {finding.rule} is in the baseline and no longer found")
        if gone:
            say(f"{count(len(gone), 'known finding')} no longer found: drop them with --prune-baseline")


def fails_as_stale(baselines: Baselines, values: Values, *, has_stale_ignores: bool) -> bool:
    """Whether the run fails because known findings are no longer found, or ignored ones."""
    is_stale = has_stale_ignores or (baselines.gone and not values.get("prune_baseline"))
    return bool(values.get("fail_on_stale") and is_stale)
