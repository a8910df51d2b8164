"""Baselines, and the fingerprints they rest on: known findings stay known while the file around them changes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.base.model import Finding, Place, Severity, Span
from seolint.linting.fingerprints import fingerprint_all
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


ROSES = "# Roses\n\nWhen roses are pruned in the cold and the rain, they suffer for a year or more.\n\nRead more\n"


def check(*words: str) -> int:
    return main([*words, "--no-cache", "--isolated", "-q", "--select", "read-more-residue"])


def known_in(path: str) -> list[tuple[str, str]]:
    return [(item["path"], item["rule"]) for item in json.loads(Path(path).read_text())["findings"]]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two articles that have a leftover each, and its baseline."""
    monkeypatch.chdir(write(tmp_path, {"site/a.md": ROSES, "site/b.md": f"A lawn.\n\n{ROSES}"}))
    assert check("site", "--write-baseline", "known.json") == 0
    assert known_in("known.json") == [("site/a.md", "read-more-residue"), ("site/b.md", "read-more-residue")]
    return tmp_path / "site"


def test_a_renamed_file_keeps_its_findings(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "a.md").write_bytes((site / "a.md").read_bytes().replace(b"\n", b"\r\n"))
    (site / "a.md").rename(site / "c.md")
    (site / "more").mkdir()
    (site / "b.md").rename(site / "more" / "b.md")
    (site / "more" / "b.md").write_text("Another lawn.\n\n" + ROSES)
    assert check("site", "--baseline", "known.json", "--fail-on-stale") == 0, capsys.readouterr()
    assert check("site", "--baseline", "known.json", "--prune-baseline") == 0
    assert "dropped 0 known findings" in capsys.readouterr().err
    assert known_in("known.json") == [("site/c.md", "read-more-residue"), ("site/more/b.md", "read-more-residue")]


def test_a_renamed_and_edited_file_is_known_by_its_title(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.md": "# Roses\n\nShort.\n", "b.md": "# Lawns\n\nShort.\n"}))
    words = (".", "--no-cache", "--isolated", "-q", "--select", "title-too-short,text-too-thin", "--fail-on", "info")
    assert main([*words, "--write-baseline", "known.json"]) == 0
    Path("a.md").unlink()
    Path("c.md").write_text("# Roses\n\nNot so short.\n")
    assert main([*words, "--baseline", "known.json", "--fail-on-stale"]) == 0, capsys.readouterr()
    Path("c.md").write_text("# Tulip\n\nShort.\n")
    assert main([*words, "--baseline", "known.json"]) == 1


def test_another_file_does_not_inherit_what_was_known(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "a.md").unlink()
    (site / "lawn.md").write_text("# Lawns\n\nMow a lawn when it is dry.\n\nRead more\n")
    assert check("site", "--baseline", "known.json") == 1
    assert capsys.readouterr().out.startswith("site/lawn.md:5:1: warning read-more-residue")


def test_only_what_was_looked_for_can_be_gone(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stale = ("--baseline", "known.json", "--fail-on-stale")
    (site / "b.md").unlink()
    (site / "a.md").write_text(ROSES.replace("Read more\n", ""))
    assert main(["site", "--no-cache", "--isolated", "-q", "--select", "links", *stale]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "seolint: site/b.md: read-more-residue is in the baseline and no longer found",
        "seolint: 1 known finding no longer found: drop them with --prune-baseline",
    ]
    assert check("site/a.md", *stale) == 1
    assert check("site/a.md", "--baseline", "known.json", "--prune-baseline") == 0
    assert known_in("known.json") == [("site/b.md", "read-more-residue")]
    assert check("site", "--baseline", "known.json", "--prune-baseline") == 0
    assert known_in("known.json") == []


def test_site_rules_are_not_gone_from_a_single_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a/x.md": f"# Roses\n\n{ROSES}", "a/y.md": f"# Roses\n\n{ROSES}"}))
    words = ("--no-cache", "--isolated", "--select", "site")
    assert main(["a", *words, "--write-baseline", "known.json"]) == 0
    assert known_in("known.json")
    for path in ("a", "a/x.md", "a/y.md"):
        assert main([path, *words, "--baseline", "known.json", "--fail-on-stale"]) == 0, capsys.readouterr()


def test_what_is_told_as_one_is_known_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.md": "# Roses\n\n\n\nPrune them.\n\n\n\n\nIn spring.\n"}))
    words = ("a.md", "--no-cache", "--isolated", "--select", "blank-lines-repeated", "--fail-on", "info", "-q")
    assert main(words) == 1
    assert len(capsys.readouterr().out.splitlines()) == 1
    assert main([*words, "--write-baseline", "known.json"]) == 0
    assert main([*words, "--baseline", "known.json", "--fail-on-stale"]) == 0, capsys.readouterr()


def test_each_file_has_the_baseline_of_its_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {"a/x.html": UNTITLED, "a/seolint.toml": 'baseline = "known.json"', "b/x.html": UNTITLED}
    monkeypatch.chdir(write(tmp_path, files))
    only = ("--no-cache", "--select", "title-missing", "-q")
    assert main(["a/x.html", *only, "--write-baseline", "a/known.json"]) == 0
    assert main(["a", "b", *only]) == 1
    assert capsys.readouterr().out.startswith("b/x.html")
    Path("a/known.json").write_text("[")
    assert main(["a", "b", *only]) == 2
    assert "a/known.json: not a baseline" in capsys.readouterr().err
