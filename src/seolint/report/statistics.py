"""How often each rule found something, for ``--statistics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seolint.report.words import summarize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.run import Report


def render(report: Report, style: Style) -> Iterator[str]:
    """A line for each rule, the most frequent first: findings, files, severity, rule."""
    findings: dict[tuple[str, str], int] = {}
    files: dict[tuple[str, str], int] = {}
    for outcome in report.outcomes:
        if outcome.counts.findings:
            keys = [(finding["rule"], finding["severity"]) for finding in outcome.entry["findings"]]
            for key in keys:
                findings[key] = findings.get(key, 0) + 1
            for key in set(keys):
                files[key] = files.get(key, 0) + 1
    if findings:
        yield "findings  files  severity  rule\n"
    for (rule, severity), number in sorted(findings.items(), key=lambda item: (-item[1], item[0])):
        yield f"{number:8,}  {files[rule, severity]:5,}  {severity:8}  {rule}\n"
    yield summarize(report) + "\n"
