"""``github``: every finding as a line of the log, and the most severe as annotations of a workflow run.

GitHub shows ten errors, ten warnings and ten notices per step and drops the rest without a note: they are counted here.
"""

from __future__ import annotations

from seolint.base.plain_text import disarm, write_out_lines
from seolint.report.concise import one_line
from seolint.report.words import count
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.contract import FindingEntry
    from seolint.running.run import Report

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_SHOWN = 10


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield the findings, then the annotations, the most severe first."""
    annotations: dict[str, list[str]] = {severity: [] for severity in _COMMANDS}
    for outcome in report.outcomes:
        if not outcome.counts.findings:
            continue
        path = outcome.entry["path"]
        for finding in outcome.entry["findings"]:
            yield _log_line(path, finding) + "\n"
            if len(annotations[finding["severity"]]) < _SHOWN:
                annotations[finding["severity"]].append(_annotate(path, finding))
    for lines in annotations.values():
        yield "".join(line + "\n" for line in lines)
    hidden = report.counts.findings - sum(map(len, annotations.values()))
    if hidden:
        yield f"{count(hidden, 'more finding')} in the log above: GitHub shows {_SHOWN} per severity\n"


def _log_line(path: str, finding: FindingEntry) -> str:
    """Format a finding so that no name of a file begins the line with a command: ``::x.md`` → ``./::x.md``."""
    line = one_line(path, finding)
    return disarm(f"./{line}" if line.lstrip().startswith("::") else line)


def _annotate(path: str, finding: FindingEntry) -> str:
    end_column = finding["end_column"] if finding["end_line"] == finding["line"] else finding["column"]
    properties = {
        "file": path,
        "line": finding["line"],
        "endLine": finding["end_line"],
        "col": finding["column"],
        "endColumn": end_column,
        "title": f"seolint {finding['rule']}",
    }
    joined = ",".join(f"{name}={_escape_property(str(value))}" for name, value in properties.items())
    return f"::{_COMMANDS[finding['severity']]} {joined}::{_escape(finding['message'])}"


def _escape(text: str) -> str:
    return write_out_lines(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")
