"""``gitlab``: a Code Quality report, which GitLab shows in merge requests."""

from __future__ import annotations

import json

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.stamp import digest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.contract import FindingEntry
    from seolint.running.run import Report

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield an array with an object for each finding."""
    separator = "[\n"
    for outcome in report.outcomes:
        if outcome.counts.findings:
            for finding in outcome.entry["findings"]:
                yield separator + json.dumps(_issue(outcome.entry["path"], finding), ensure_ascii=False)
                separator = ",\n"
    yield "[]\n" if separator == "[\n" else "\n]\n"


def _issue(path: str, finding: FindingEntry) -> dict[str, object]:
    unique = digest(f"{path}\0{finding['fingerprint']}".encode("utf-8", "replace")).hex()
    return {
        "description": finding["message"],
        "check_name": finding["rule"],
        "fingerprint": unique,
        "severity": _SEVERITIES[finding["severity"]],
        "location": {"path": path, "lines": {"begin": finding["line"], "end": finding["end_line"]}},
        "categories": ["Style"],
    }
