"""``junit``: a test suite for each file and a failure for each finding, for the test reports of CI servers."""

from __future__ import annotations

from seolint.report.markup import escape, tag
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.contract import FileEntry, FindingEntry
    from seolint.running.run import Report


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield a suite for each file, even without findings, and a suite with the problems as errors."""
    yield '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="seolint">\n'
    for outcome in report.outcomes:
        yield _suite(outcome.entry)
    if report.problems:
        number = len(report.problems)
        yield tag("testsuite", {"name": "seolint", "tests": number, "failures": 0, "errors": number}) + "\n"
        for path, message in report.problems:
            yield tag("testcase", {"name": path, "classname": "seolint"}) + "\n"
            yield tag("error", {"message": message, "type": "problem"}, is_empty=True) + "\n</testcase>\n"
        yield "</testsuite>\n"
    yield "</testsuites>\n"


def _suite(entry: FileEntry) -> str:
    findings = entry["findings"]
    attributes = {"name": entry["path"], "tests": max(1, len(findings)), "failures": len(findings), "errors": 0}
    cases = [_case(entry["path"], finding) for finding in findings] or [
        tag("testcase", {"name": entry["path"], "classname": "seolint"}, is_empty=True) + "\n"
    ]
    return tag("testsuite", attributes) + "\n" + "".join(cases) + "</testsuite>\n"


def _case(path: str, finding: FindingEntry) -> str:
    place = f"{finding['line']}:{finding['column']}"
    case = tag("testcase", {"name": f"{finding['rule']} {place}", "classname": path})
    failure = tag("failure", {"message": finding["message"], "type": finding["severity"]})
    text = escape(f"{path}:{place} {finding['message']}. {finding['help']}")
    return f"{case}\n{failure}{text}</failure>\n</testcase>\n"
