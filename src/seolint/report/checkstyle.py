"""``checkstyle``: the XML of Checkstyle 4.3, which many tools read."""

from __future__ import annotations

from seolint.report.markup import tag
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.contract import FindingEntry
    from seolint.running.run import Report


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield an element for each file, with one for each finding in it."""
    yield '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'
    for outcome in report.outcomes:
        entry = outcome.entry
        yield tag("file", {"name": entry["path"]}) + "\n" + "".join(map(_error, entry["findings"])) + "</file>\n"
    yield "</checkstyle>\n"


def _error(finding: FindingEntry) -> str:
    attributes: dict[str, object] = {
        "line": finding["line"],
        "column": finding["column"],
        "severity": finding["severity"],
        "message": finding["message"],
        "source": f"seolint.{finding['category']}.{finding['rule']}",
    }
    return tag("error", attributes, is_empty=True) + "\n"
