"""Words and counts shared by several formats."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.running.run import Report


def count(number: int, what: str) -> str:
    """Count in words: ``1 error``, ``2 errors``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def name_severity(severity: str) -> str:
    """The word for a severity value in formats for people: ``info`` → ``hint``."""
    return "hint" if severity == "info" else severity


def summarize(report: Report) -> str:
    """Summarize the findings: ``2 findings (1 error, 1 warning, 0 hints), 1 fixable with --fix``."""
    counts = report.counts
    fixed = f"{count(report.fixed, 'finding')} fixed, " if report.fixed else ""
    if not counts.findings:
        return f"{fixed}no {'other ' if fixed else ''}findings in {count(report.files, 'file')}"
    by_severity = (count(counts.errors, "error"), count(counts.warnings, "warning"), count(counts.infos, "hint"))
    safe = f", {counts.safe:,} fixable with --fix" if counts.safe else ""
    unsafe = f", {counts.fixable - counts.safe:,} with --fix --unsafe-fixes" if counts.fixable > counts.safe else ""
    return f"{fixed}{count(counts.findings, 'finding')} ({', '.join(by_severity)}){safe}{unsafe}"
