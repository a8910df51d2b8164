"""Each output format against its schema, or what parses it."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest

import seolint
from seolint.base.vocabulary import OUTPUT_FORMATS
from seolint.report import Style, load_format
from seolint.results.contract import FindingEntry, ReadabilityEntry
from seolint.results.file_result import FileResult, Frame, SeverityCounts
from seolint.running.run import Report
from tests.rule_files import built_in_files

NASTY = 'a "title" <b> & 100 % ]]> | `x`\nand, so: on ☃ \x1b[31m'


def finding(severity: str = "error", **changes: object) -> FindingEntry:
    entry: dict[str, Any] = {
        "rule": "title-missing", "category": "metadata", "severity": severity, "evidence": "documented",
        "message": NASTY, "help": "give it one", "line": 2, "column": 3, "end_line": 2, "end_column": 5, "start": 10,
        "end": 12, "excerpt": "☃☃", "values": {"count": 2}, "related": [], "fingerprint": "0123456789abcdef",
        "url": None, "fix": {"safety": "safe", "edits": [{"start": 10, "end": 12, "text": "x"}]},
    }  # fmt: skip
    return {**entry, **changes}  # type: ignore[typeddict-item]


def outcome(path: str, *findings: FindingEntry) -> FileResult:
    entry: dict[str, Any] = {
        "path": path, "format": "text", "encoding": "utf-8", "verdicts": {"metadata": "fix"}, "findings": [*findings],
        "not_evaluated": [{"reason": "plain text has no images", "rules": ["image-alt-missing"]}],
        "article": {
            "title": None, "headline": None, "description": None, "language": "en", "topic": "general",
            "topic_terms": [], "words": 2, "sentences": 1, "reading_minutes": 1, "headings": [], "lists": [],
            "authors": [], "published": None, "modified": None, "reviewed": None, "keyphrase": None,
            "link_count": 0, "image_count": 0, "disclaimer": None, "target_grade": None, "kind": "article",
            "readability": dict.fromkeys(ReadabilityEntry.__required_keys__),
        },
    }  # fmt: skip
    place = (2, 3, 2, 9)
    frames = tuple(Frame(2, "ab☃☃ de", 2, 4, place, (place,) if found["fix"] else ()) for found in findings)
    return FileResult(json.dumps(entry), SeverityCounts.of(findings), (), frames)


def make_report() -> Report:
    related = {"path": "other.md", "message": "here too", **{k: v for k, v in finding().items() if k in
               ("line", "column", "end_line", "end_column", "start", "end", "excerpt")}}  # fmt: skip
    return Report(
        iter(
            [
                outcome(
                    "a b/c,☃.md", finding(related=[related]), finding("warning", fix=None), finding("info", rule="x-y")
                ),
                outcome("quiet.md"),
                FileResult(problems=(("broken.md", "not text: NUL <bytes>"),)),
            ]
        )
    )


def render(name: str, report: Report | None = None, *, color: bool = False) -> str:
    return "".join(load_format(name)(report or make_report(), Style(built_in_files, color=color)))


@pytest.mark.parametrize("name", OUTPUT_FORMATS)
def test_a_run_without_files_is_a_report_too(name: str) -> None:
    text = render(name, Report())
    if name in {"json", "gitlab", "sarif", "rdjson"}:
        json.loads(text)
    elif name in {"junit", "checkstyle"}:
        ET.fromstring(text)


@pytest.mark.parametrize("name", sorted({*OUTPUT_FORMATS} - {"agent"}))
def test_pieces_come_before_the_run_is_over(name: str) -> None:
    """No format waits for all files before it says anything, which bounds memory; but ``agent`` begins with the worst."""
    seen: list[int] = []

    def outcomes() -> Iterator[FileResult]:
        for number in range(3):
            seen.append(number)
            yield outcome(f"{number}.md", finding())

    pieces = iter(load_format(name)(Report(outcomes()), Style(built_in_files)))
    while not seen:
        next(pieces)
    assert seen == [0]


def test_json_and_json_lines() -> None:
    schema = json.loads((Path(seolint.__file__).parent / "resources" / "schemas" / "report.schema.json").read_text())
    report = json.loads(render("json"))
    jsonschema.validate(report, schema)
    assert report["summary"].pop("seconds") >= 0
    assert report["summary"] == {
        "files": 2, "findings": 3, "errors": 1, "warnings": 1, "infos": 1, "fixable": 2, "problems": 1,
        "rules": {"title-missing": 2, "x-y": 1},
    }  # fmt: skip
    assert [json.loads(line) for line in render("json-lines").splitlines()] == report["files"]


def test_concise_is_a_line_for_each_finding() -> None:
    first, *rest = render("concise").splitlines()
    assert first == 'a b/c,☃.md:2:3: error title-missing a "title" <b> & 100 % ]]> | `x` and, so: on ☃ [31m'
    assert len(rest) == 2


def test_github_escapes_and_keeps_to_what_is_shown() -> None:
    lines = render("github").splitlines()
    assert lines[3].startswith(
        "::error file=a b/c%2C☃.md,line=2,endLine=2,col=3,endColumn=5,title=seolint title-missing::a"
    )
    assert "100 %25" in lines[3]
    assert "%0Aand, so: on" in lines[3]
    many = render("github", Report([outcome("a.md", *[finding()] * 12, *[finding("warning")] * 3)]))
    assert many.count("::error ") == 10
    assert many.count("::warning ") == 3
    assert "2 more findings in the log above" in many


def test_gitlab() -> None:
    schema = {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "severity", "location"],
            "properties": {
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {"required": ["path", "lines"], "properties": {"lines": {"required": ["begin"]}}},
            },
        },
    }
    issues = json.loads(render("gitlab", Report([outcome("a.md", finding()), outcome("b.md", finding())])))
    jsonschema.validate(issues, schema)
    assert len({issue["fingerprint"] for issue in issues}) == 2


def test_junit_counts_what_it_holds() -> None:
    root = ET.fromstring(render("junit"))
    assert [suite.get("name") for suite in root] == ["a b/c,☃.md", "quiet.md", "seolint"]
    for suite in root:
        assert int(suite.get("tests", "")) == len(suite.findall("testcase"))
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
        assert int(suite.get("errors", "")) == len(suite.findall("testcase/error"))
    failure = root.find("testsuite/testcase/failure")
    assert failure is not None
    assert failure.get("message") == NASTY.replace("\x1b", "�")


def test_checkstyle() -> None:
    root = ET.fromstring(render("checkstyle"))
    assert root.get("version") == "4.3"
    errors = root.findall("file/error")
    assert [error.get("severity") for error in errors] == ["error", "warning", "info"]
    assert errors[0].get("source") == "seolint.metadata.title-missing"


def test_rdjson_counts_bytes() -> None:
    first = json.loads(render("rdjson"))["diagnostics"][0]
    span = {"start": {"line": 2, "column": 3}, "end": {"line": 2, "column": 9}}
    assert first["location"] == {"path": "a b/c,☃.md", "range": span}
    assert first["suggestions"] == [{"range": span, "text": "x"}]
    assert first["severity"] == "ERROR"


def test_markdown_is_a_table_that_no_message_breaks() -> None:
    rows = [line for line in render("markdown").splitlines() if line.startswith("| 2 ")]
    assert len(rows) == 3
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 5
    assert "- broken.md: not text: NUL \\<bytes\\>" in render("markdown")


#: The parts of the SARIF 2.1.0 schema that are used here.
REGION = {
    "type": "object",
    "properties": {
        **{name: {"type": "integer", "minimum": 1} for name in ("startLine", "startColumn", "endLine", "endColumn")},
        **{name: {"type": "integer", "minimum": 0} for name in ("charOffset", "charLength")},
    },
    "additionalProperties": False,
}
URI = {
    "type": "object",
    "properties": {"uri": {"type": "string", "pattern": "^[!-~]+$"}},
    "additionalProperties": False,
}
MESSAGE = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
LOCATION = {
    "type": "object",
    "properties": {
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation"],
            "properties": {"artifactLocation": URI, "region": REGION},
            "additionalProperties": False,
        },
        "message": MESSAGE,
    },
    "additionalProperties": False,
}
REPLACEMENT = {"required": ["deletedRegion"], "properties": {"deletedRegion": REGION, "insertedContent": MESSAGE}}
CHANGE = {"required": ["artifactLocation", "replacements"], "properties": {"replacements": {"items": REPLACEMENT}}}
RESULT = {
    "required": ["message"],
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": MESSAGE,
        "locations": {"items": LOCATION},
        "relatedLocations": {"items": LOCATION},
        "partialFingerprints": {"additionalProperties": {"type": "string"}},
        "fixes": {"items": {"properties": {"artifactChanges": {"items": CHANGE}}}},
    },
    "additionalProperties": False,
}


def test_sarif() -> None:
    log = json.loads(render("sarif"))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    for result in run["results"]:
        jsonschema.validate(result, RESULT)
    rules = run["tool"]["driver"]["rules"]
    assert rules[run["results"][0]["ruleIndex"]]["id"] == "title-missing"
    assert "ruleIndex" not in run["results"][2]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b/c%2C%E2%98%83.md"
    (invocation,) = run["invocations"]
    assert not invocation["executionSuccessful"]
    jsonschema.validate(invocation["toolExecutionNotifications"][0]["locations"][0], LOCATION)


def test_everything_written_is_utf_8() -> None:
    for name in OUTPUT_FORMATS:
        io.BytesIO().write(render(name).encode("utf-8", "backslashreplace"))


def test_csv_is_a_row_for_each_article_and_runs_no_formula() -> None:
    article = outcome("=cmd|calc!A1.md", finding(), finding("info"))
    article.entry["article"]["authors"] = ["Ada, Green", "+1"]
    report = Report(iter([FileResult(json.dumps(article.entry), article.counts, (), article.frames), outcome("b.md")]))
    first, second = csv.DictReader(io.StringIO(render("csv", report)))
    assert first["path"] == "'=cmd|calc!A1.md"
    assert first["authors"] == "Ada, Green; +1"
    assert (first["errors"], first["hints"], first["most_frequent_rule"]) == ("1", "1", "title-missing")
    assert (second["words"], second["verdict_metadata"], second["verdict_site"]) == ("2", "fix", "")


def test_in_junit_only_what_fails_the_run_is_a_failure() -> None:
    suites = {
        fail_on: ET.fromstring("".join(load_format("junit")(make_report(), Style(list, fail_on=fail_on))))
        for fail_on in ("error", "warning", "info", "never")
    }
    assert {fail_on: len(suite.findall(".//failure")) for fail_on, suite in suites.items()} == {
        "error": 1, "warning": 2, "info": 3, "never": 0,
    }  # fmt: skip
    assert all(len(suite.findall(".//failure")) == int(suite[0].attrib["failures"]) for suite in suites.values())
    assert len(suites["error"].findall(".//system-out")) == 2


def test_sarif_rules_say_why_and_show_an_example() -> None:
    rules = {rule["id"]: rule for rule in json.loads(render("sarif"))["runs"][0]["tool"]["driver"]["rules"]}
    rule = rules["description-too-long"]
    assert rule["helpUri"].startswith("https://")
    assert "**What to do:**" in rule["help"]["markdown"]
    assert "```" in rule["help"]["markdown"]
