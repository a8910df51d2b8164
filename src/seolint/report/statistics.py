"""The number of findings per rule, for ``--statistics``."""

from __future__ import annotations

import json

from seolint.base.plain_text import escape_json
from seolint.base.vocabulary import name_severity
from seolint.report.terminal import fit_lines
from seolint.report.words import summarize
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.report import Style
    from seolint.running.run import Report

#: The rule whose findings name lines that many pages of a site share.
_SHARED = "boilerplate-shared"


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield a line for each rule, the most frequent first: findings, files, severity, rule.

    Lines that many pages share follow, as settings for the rule that marks them as boilerplate.
    """
    shared: list[str] = []
    findings: dict[tuple[str, str], int] = {}
    files: dict[tuple[str, str], int] = {}
    for outcome in report.outcomes:
        if outcome.counts.findings:
            keys = [(finding["rule"], finding["severity"]) for finding in outcome.entry["findings"]]
            for key in keys:
                findings[key] = findings.get(key, 0) + 1
            for key in set(keys):
                files[key] = files.get(key, 0) + 1
            shared += [
                str(finding["values"]["line"]) for finding in outcome.entry["findings"] if finding["rule"] == _SHARED
            ]
    if findings:
        yield "findings  files  severity  rule\n"
    for (rule, severity), number in sorted(findings.items(), key=lambda item: (-item[1], item[0])):
        yield f"{number:8,}  {files[rule, severity]:5,}  {name_severity(severity):8}  {rule}\n"
    summary = summarize(report, style)
    yield (fit_lines(summary, style.columns) if style.is_terminal else summary) + "\n"
    if shared:
        yield from _render_settings(shared)


def _render_settings(lines: Iterable[str]) -> Iterator[str]:
    """Format the lines as a part of ``seolint.toml``."""
    yield "\n# lines shared by many pages: keep those that are boilerplate\n[rule.site-residue]\nlines = [\n"
    for line in dict.fromkeys(lines):
        yield f"  {escape_json(json.dumps(line, ensure_ascii=False))},\n"  # a JSON string is a TOML string
    yield "]\n"
