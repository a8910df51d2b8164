"""``rdjson``: the Reviewdog Diagnostic Format, whose columns count UTF-8 bytes."""

from __future__ import annotations

import json

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.contract import FindingEntry, RelatedEntry
    from seolint.results.file_result import ByteRange, Frame
    from seolint.running.run import Report

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield one object with a diagnostic for each finding, and its edits as suggestions."""
    yield '{"source": {"name": "seolint"},\n "diagnostics": ['
    separator = "\n  "
    for outcome in report.outcomes:
        if outcome.counts.findings:
            for finding, frame in zip(outcome.entry["findings"], outcome.frames, strict=True):
                diagnostic = _diagnostic(outcome.entry["path"], finding, frame)
                yield separator + json.dumps(diagnostic, ensure_ascii=False)
                separator = ",\n  "
    yield "]}\n"


def _diagnostic(path: str, finding: FindingEntry, frame: Frame) -> dict[str, object]:
    edits = finding["fix"]["edits"] if finding["fix"] else []
    code = {"value": finding["rule"]} | ({"url": finding["url"]} if finding["url"] else {})
    related = [_related(place) for place in finding["related"] if place["path"] != path]
    return {
        "message": finding["message"],
        "location": {"path": path, "range": _range(frame.place)},
        "severity": _SEVERITIES[finding["severity"]],
        "code": code,
        **({"relatedLocations": related} if related else {}),
        "suggestions": [
            {"range": _range(place), "text": edit["text"]} for place, edit in zip(frame.edits, edits, strict=True)
        ],
    }


def _related(place: RelatedEntry) -> dict[str, object]:
    """A place in another file, without columns: counting bytes would need its text."""
    range_ = {"start": {"line": place["line"]}, "end": {"line": place["end_line"]}}
    return {"message": place["message"], "location": {"path": place["path"], "range": range_}}


def _range(place: ByteRange) -> dict[str, object]:
    line, column, end_line, end_column = place
    return {"start": {"line": line, "column": column}, "end": {"line": end_line, "column": end_column}}
