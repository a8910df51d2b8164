"""Words and figures that several formats share."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.running.run import Report


def count(number: int, what: str) -> str:
    """``1 error``, ``2 errors``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def summarize(report: Report) -> str:
    """One sentence on what was found."""
    counts = report.counts
    fixed = f"{count(report.fixed, 'finding')} fixed, " if report.fixed else ""
    if not counts.findings:
        return f"{fixed}nothing {'else ' if fixed else ''}found in {count(report.files, 'file')}"
    levels = (count(counts.errors, "error"), count(counts.warnings, "warning"), count(counts.infos, "info"))
    safe = f", {counts.safe:,} fixable with --fix" if counts.safe else ""
    unsafe = f", {counts.fixable - counts.safe:,} with --fix --unsafe-fixes" if counts.fixable > counts.safe else ""
    return f"{fixed}{count(counts.findings, 'finding')} ({', '.join(levels)}){safe}{unsafe}"
