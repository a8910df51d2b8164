"""``concise``: one finding per line, for editors and ``grep``."""

from __future__ import annotations

from seolint.base.plain_text import write_out
from seolint.report.places import quote_place
from seolint.results.frames import show_on_one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.contract import FindingEntry
    from seolint.running.run import Report


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield a line ``path:line:column: severity rule message`` for each finding."""
    for outcome in report.outcomes:
        if outcome.counts.findings:
            path = outcome.entry["path"]
            yield "".join(one_line(path, finding) + "\n" for finding in outcome.entry["findings"])
        if style.scorecard and "scorecard" in outcome.entry:
            from seolint.report.scorecard import describe_scorecard, sum_up

            lines = [*sum_up(outcome.entry), *(line for _, line in describe_scorecard(outcome.entry))]
            yield "".join(f"{write_out(outcome.entry['path'])}: {line}\n" for line in lines)


def one_line(path: str, finding: FindingEntry) -> str:
    """Format a finding on one line."""
    message = show_on_one_line(finding["message"]) + quote_place(finding)
    return f"{write_out(path)}:{finding['line']}:{finding['column']}: {finding['severity']} {finding['rule']} {message}"
