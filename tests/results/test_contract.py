"""What is printed and what is shipped: both are what the types say."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from pathlib import Path

import jsonschema
import pytest

import seolint
from seolint.__main__ import main
from seolint.article.source import decode
from seolint.base.model import Severity, Topic
from seolint.base.vocabulary import CATEGORIES, SEVERITIES, TOPICS
from seolint.linting.engine import Linter
from seolint.results.contract import Category, SeverityName
from seolint.rulebook.loading import load_rules
from seolint.running.file_linter import lint_source
from seolint.settings.keys import KEYS
from seolint.settings.presets import preset_names, read_preset
from seolint.startup.hints import values_of

ROOT = Path(__file__).parents[2]
SCHEMAS = Path(seolint.__file__).parent / "resources" / "schemas"
FIXTURES = sorted(path for path in (ROOT / "fixtures").rglob("*") if path.suffix in {".md", ".html", ".txt"})


@pytest.mark.slow
@pytest.mark.parametrize(("command", "schema"), [("check", "report"), ("parse", "parse")])
def test_real_output_keeps_to_the_schema(command: str, schema: str, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--no-cache"] if command == "check" else []
    main([command, str(ROOT / "fixtures"), "--isolated", "--output-format", "json", *options])
    report = json.loads(capsys.readouterr().out)
    jsonschema.validate(report, json.loads((SCHEMAS / f"{schema}.schema.json").read_text()))
    assert len(report["files"]) >= len(FIXTURES) - len(report["problems"])


@pytest.mark.slow
def test_what_is_made_from_the_code_is_current() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "make_docs.py", "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), f"run: python tools/make_docs.py\n{done.stderr}"


@pytest.mark.slow
def test_the_settings_schema_takes_the_starter_and_refuses_faults() -> None:
    schema = jsonschema.Draft202012Validator(json.loads((SCHEMAS / "settings.schema.json").read_text()))
    schema.check_schema(schema.schema)
    for key in KEYS.values():
        schema.validate(tomllib.loads(key.example))
    for name in preset_names():
        schema.validate(tomllib.loads(read_preset(name)))
    for fault in ({"fail_on": "error"}, {"jobs": "2"}, {"rule": {"title-missing": {"min_word": 1}}}):
        assert not schema.is_valid(fault)


def test_words_are_the_same_in_types_and_settings() -> None:
    assert values_of(Category) == CATEGORIES
    assert set(values_of(SeverityName)) == set(SEVERITIES) == {severity.value for severity in Severity}
    assert values_of(Topic) == TOPICS


def test_positions_are_those_of_the_decoded_text() -> None:
    head = "\ufeff<!doctype html>\r\n<html><head><title>R☃ses\U0001f339</title></head>\r"
    text = f"{head}<body><p>&amp; close</p></body></html>"
    source = decode(text.encode(), "a.html")
    rules = list(load_rules().values())
    entry = lint_source(Linter(rules, rules), source).entry
    title = entry["article"]["title"]
    assert title is not None
    assert source.written[title["start"] : title["end"]] == title["text"]
    assert (title["line"], title["column"]) == (2, 20)
    for finding in entry["findings"]:
        assert source.position(source.text_offset(finding["start"])) == (finding["line"], finding["column"])
        assert source.written[finding["start"] : finding["end"]] == finding["excerpt"]
