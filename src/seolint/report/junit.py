"""``junit``: a test suite for each file and a test for each finding, for the test reports of CI servers.

A finding is a failure from the severity of ``--fail-on`` on; below it, its test passes and the message is its output.
"""

from __future__ import annotations

from seolint.report.markup import escape, tag
from seolint.report.words import fails
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
        yield _suite(outcome.entry, style)
    if report.problems:
        number = len(report.problems)
        yield tag("testsuite", {"name": "seolint", "tests": number, "failures": 0, "errors": number}) + "\n"
        for path, message in report.problems:
            yield tag("testcase", {"name": path, "classname": "seolint"}) + "\n"
            yield tag("error", {"message": message, "type": "problem"}, is_empty=True) + "\n</testcase>\n"
        yield "</testsuite>\n"
    yield "</testsuites>\n"


def _suite(entry: FileEntry, style: Style) -> str:
    findings = entry["findings"]
    failing = [fails(finding["severity"], style.fail_on) for finding in findings]
    attributes = {"name": entry["path"], "tests": max(1, len(findings)), "failures": sum(failing), "errors": 0}
    cases = [
        _case(entry["path"], finding, is_failure=failed) for finding, failed in zip(findings, failing, strict=True)
    ]
    cases = cases or [tag("testcase", {"name": entry["path"], "classname": "seolint"}, is_empty=True) + "\n"]
    return tag("testsuite", attributes) + "\n" + "".join(cases) + "</testsuite>\n"


def _case(path: str, finding: FindingEntry, *, is_failure: bool) -> str:
    place = f"{finding['line']}:{finding['column']}"
    case = tag("testcase", {"name": f"{finding['rule']} {place}", "classname": path})
    text = escape(f"{path}:{place} {finding['message']}. {finding['help']}")
    if not is_failure:
        return f"{case}\n<system-out>{finding['severity']}: {text}</system-out>\n</testcase>\n"
    failure = tag("failure", {"message": finding["message"], "type": finding["severity"]})
    return f"{case}\n{failure}{text}</failure>\n</testcase>\n"
