"""``markdown``: for the comment on a pull request or the summary of a job."""

from __future__ import annotations

from seolint.base.plain_text import write_out_lines
from seolint.base.vocabulary import name_severity
from seolint.report.places import quote_place
from seolint.report.words import count, summarize
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.contract import FindingEntry
    from seolint.running.run import Report

_HEAD = "| line | severity | rule | finding |\n| ---: | --- | --- | --- |\n"
_SPECIAL = regex(r"[\\`*_{}\[\]<>#|~@]")


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield a table for each file with findings, then the problems and a summary."""
    yield "## seolint\n"
    for outcome in report.outcomes:
        if outcome.counts.findings:
            rows = "".join(map(_row, outcome.entry["findings"]))
            yield f"\n### {_escape(outcome.entry['path'])}\n\n{_HEAD}{rows}"
    if report.problems:
        yield "\n### Problems\n\n"
        yield "".join(f"- {_escape(path)}: {_escape(message)}\n" for path, message in report.problems)
    yield f"\n{summarize(report, style)}, {count(report.files, 'file')} read\n"


def _row(finding: FindingEntry) -> str:
    message = _escape(finding["message"] + quote_place(finding))
    text = f"{message}<br>{_escape(finding['help'])}" if finding["help"] else message
    return f"| {finding['line']} | {name_severity(finding['severity'])} | `{finding['rule']}` | {text} |\n"


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", " ".join(write_out_lines(text).split()))
