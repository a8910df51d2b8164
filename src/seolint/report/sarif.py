"""``sarif``: SARIF 2.1.0, for code scanning on GitHub and elsewhere."""

from __future__ import annotations

import json
from urllib.parse import quote

from seolint.rulebook.pages import explain_rule, show_template
from seolint.startup.hints import TYPE_CHECKING
from seolint.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.contract import FindingEntry, FixEntry, PlaceEntry
    from seolint.rulebook.rule_file import RuleFile
    from seolint.running.run import Report

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield one run with all rules, a result for each finding, and a notification for each problem."""
    rule_files = style.rule_files()
    numbers = {rule_file.rule.name: number for number, rule_file in enumerate(rule_files)}
    driver = {"name": "seolint", "semanticVersion": __version__, "rules": [_rule(rule) for rule in rule_files]}
    yield f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{"tool": {{"driver": {_dump(driver)}}},\n'
    yield ' "columnKind": "unicodeCodePoints",\n "results": ['
    separator = "\n  "
    for outcome in report.outcomes:
        if outcome.counts.findings:
            for finding in outcome.entry["findings"]:
                yield separator + _dump(_result(outcome.entry["path"], finding, numbers))
                separator = ",\n  "
    notes = [_notification(path, message) for path, message in report.problems]
    invocation = {"executionSuccessful": not notes, "toolExecutionNotifications": notes}
    yield f'],\n "invocations": [{_dump(invocation)}]}}]}}\n'


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _rule(rule_file: RuleFile) -> dict[str, object]:
    rule = rule_file.rule
    return {
        "id": rule.name,
        "shortDescription": {"text": rule_file.summary},
        "fullDescription": {"text": " ".join(rule_file.why.split())},
        **({"helpUri": rule.url} if rule.url else {}),
        "help": {"text": show_template(rule.help), "markdown": explain_rule(rule_file)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity.value], "enabled": rule.enabled},
        "properties": {"tags": [rule.category, rule.evidence]},
    }


def _result(path: str, finding: FindingEntry, numbers: dict[str, int]) -> dict[str, object]:
    result: dict[str, object] = {
        "ruleId": finding["rule"],
        "level": _LEVELS[finding["severity"]],
        "message": {"text": finding["message"]},
        "locations": [_location(path, finding)],
        "partialFingerprints": {"seolint/v1": finding["fingerprint"]},
    }
    if finding["rule"] in numbers:
        result["ruleIndex"] = numbers[finding["rule"]]
    if finding["related"]:
        result["relatedLocations"] = [
            {**_location(related["path"], related), "message": {"text": related["message"]}}
            for related in finding["related"]
        ]
    if finding["fix"]:
        result["fixes"] = [_fix(path, finding["fix"])]
    return result


def _location(path: str, place: PlaceEntry) -> dict[str, object]:
    region = {
        "startLine": place["line"],
        "startColumn": place["column"],
        "endLine": place["end_line"],
        "endColumn": place["end_column"],
        "charOffset": place["start"],
        "charLength": place["end"] - place["start"],
    }
    return {"physicalLocation": {"artifactLocation": _artifact(path), "region": region}}


def _artifact(path: str) -> dict[str, object]:
    return {"uri": quote(path, errors="replace")}


def _fix(path: str, fix: FixEntry) -> dict[str, object]:
    replacements = [
        {
            "deletedRegion": {"charOffset": edit["start"], "charLength": edit["end"] - edit["start"]},
            "insertedContent": {"text": edit["text"]},
        }
        for edit in fix["edits"]
    ]
    return {"artifactChanges": [{"artifactLocation": _artifact(path), "replacements": replacements}]}


def _notification(path: str, message: str) -> dict[str, object]:
    location = {"physicalLocation": {"artifactLocation": _artifact(path)}}
    return {"level": "error", "message": {"text": message}, "locations": [location]}
