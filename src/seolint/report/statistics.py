"""How often each rule found something, for ``--statistics``."""

from __future__ import annotations

import json

from seolint.report.words import summarize
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.report import Style
    from seolint.running.run import Report

#: The rule whose findings name lines of the site.
_SHARED = "boilerplate-shared"


def render(report: Report, style: Style) -> Iterator[str]:
    """A line for each rule, the most frequent first: findings, files, severity, rule.

    Lines that belong to the site and not to its articles follow, as settings for the rule that takes them out.
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
        yield f"{number:8,}  {files[rule, severity]:5,}  {severity:8}  {rule}\n"
    yield summarize(report) + "\n"
    if shared:
        yield from _render_settings(shared)


def _render_settings(lines: Iterable[str]) -> Iterator[str]:
    """The lines as a part of ``seolint.toml``."""
    yield "\n# lines that many pages share: keep here what is no part of the articles\n[rule.site-residue]\nlines = [\n"
    for line in dict.fromkeys(lines):
        yield f"  {json.dumps(line, ensure_ascii=False)},\n"  # a JSON string is a TOML string
    yield "]\n"
