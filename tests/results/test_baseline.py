"""Baselines, and the fingerprints they rest on: known findings stay known while the file around them changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.base.model import Finding, Place, Severity, Span
from seolint.results.fingerprints import fingerprint_all
from seolint.startup.records import replace
from tests.pages import QUIET, UNTITLED, write

TEXT = "One close two.\nClose\nthree close"


def finding(start: int, end: int, rule: str = "some-rule") -> Finding:
    place = Place(start, end, 1, 1, 1, 1, "", Span(start, end))
    return Finding(rule, "noise", Severity.INFO, "heuristic", "", "", place, {})


def words(text: str, word: str) -> list[Finding]:
    lower = text.lower()
    starts = [at for at in range(len(text)) if lower.startswith(word, at)]
    return [finding(start, start + len(word)) for start in starts]


def test_fingerprints_outlive_moves_and_edits_elsewhere() -> None:
    before = fingerprint_all(words(TEXT, "close"), TEXT)
    assert len(set(before)) == 3
    after = "A new paragraph.\n\n" + TEXT.replace("three", "3").replace("\n", "\r\n")
    assert fingerprint_all(words(after, "close"), after) == before
    assert fingerprint_all([finding(4, 9, "other-rule")], TEXT)[0] not in before
    spaced = "white  space"
    assert fingerprint_all([finding(0, 12)], spaced) == fingerprint_all([finding(0, 11)], "White\nspace")


def test_known_findings_are_left_out_and_missing_ones_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a/x.html": UNTITLED, "a/y.html": UNTITLED, "known/.keep": ""}))
    assert main(["a", "--write-baseline", "known/list.json", *QUIET]) == 0
    listed = json.loads(Path("known/list.json").read_text())["findings"]
    assert [(item["path"], item["rule"]) for item in listed] == [
        (str(tmp_path / "a" / name), "title-missing") for name in ("x.html", "y.html")
    ]
    Path("a/x.html").write_text("\n<!-- moved -->\n" + UNTITLED)
    Path("a/y.html").write_text(UNTITLED.replace("<title> ", "<title>Roses"))
    Path("a/z.html").write_text(UNTITLED)
    capsys.readouterr()
    assert main(["a", "--baseline", "known/list.json", "--output-format", "json", *QUIET]) == 1
    out, err = capsys.readouterr()
    report = json.loads(out)
    assert report["summary"]["findings"] == 1
    assert [file["path"] for file in report["files"] if file["findings"]] == ["a/z.html"]
    assert "1 known finding not shown" in err
    assert "1 known finding no longer found" in err


def test_a_baseline_does_not_depend_on_where_one_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a/x.html": UNTITLED, "seolint.toml": 'baseline = "known.json"'}))
    only = ("--no-cache", "--select", "title-missing")
    assert main(["a", "--write-baseline", "known.json", *only]) == 0
    assert '{"path": "a/x.html", "rule": "title-missing", "fingerprint": ' in Path("known.json").read_text()
    monkeypatch.chdir(tmp_path / "a")
    assert main(["x.html", *only]) == 0, capsys.readouterr()


def test_a_known_finding_stays_known_when_its_text_is_edited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    long = "When roses are pruned " + "in the cold and the rain and the wind " * 6 + "they suffer."
    other = "If the soil around them " + "is dug over by hand with a fork and a spade " * 5 + "they thrive."
    page = f"# How to prune roses\n\n{long}\n"
    monkeypatch.chdir(write(tmp_path, {"a.md": page}))
    assert main(["a.md", "--select", "sentence-too-long", "--write-baseline", "list.json", *QUIET]) == 0
    Path("a.md").write_text(page.replace("the rain", "the driving rain", 1) + f"\n{other}\n")
    capsys.readouterr()
    words = ["a.md", "--select", "sentence-too-long", "--fail-on", "info", "--output-format", "json", *QUIET]
    assert main([*words, "--baseline", "list.json"]) == 1
    out, err = capsys.readouterr()
    assert [finding["line"] for finding in json.loads(out)["files"][0]["findings"]] == [5]
    assert "1 known finding not shown" in err
    assert "no longer" not in err


def test_what_is_said_of_a_whole_article_rests_on_no_place_in_it() -> None:
    whole = [replace(finding(0, 3), whole=True), replace(finding(4, 9), whole=True)]
    assert [fingerprint_all([one], TEXT) for one in whole] == [fingerprint_all([whole[0]], "")] * 2
