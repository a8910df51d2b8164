"""``json``: one object, as described in ``report.schema.json``."""

from __future__ import annotations

from seolint.base.vocabulary import REPORT_SCHEMA_VERSION
from seolint.startup.json_writer import write_json
from seolint.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.running.run import Report


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield the report with one file per line."""
    yield f'{{"schema_version": {REPORT_SCHEMA_VERSION},\n "tool": {{"name": "seolint", "version": "{__version__}"}},\n'
    yield ' "files": ['
    separator = "\n  "
    for outcome in report.outcomes:
        yield separator + outcome.json
        separator = ",\n  "
    yield f'],\n "problems": {_problems(report)},\n "summary": {_summary(report)}}}\n'


def _problems(report: Report) -> str:
    return write_json([{"path": path, "message": message} for path, message in report.problems])


def _summary(report: Report) -> str:
    counts = report.counts
    figures = {
        "files": report.files,
        "findings": counts.findings,
        "errors": counts.errors,
        "warnings": counts.warnings,
        "infos": counts.infos,
        "fixable": counts.fixable,
        "problems": len(report.problems),
    }
    named = ", ".join(f'"{name}": {value}' for name, value in figures.items())
    rules = ", ".join(f'"{rule}": {number}' for rule, number in sorted(counts.rules.items()))
    return f'{{{named}, "rules": {{{rules}}}, "seconds": {report.seconds:.3f}}}'
