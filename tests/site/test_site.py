"""A whole site: every planted fault found and none invented, and site findings are findings like any other."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.__main__ import main
from seolint.language.similarity import compare, hash_shingles, keep_smallest, make_bands, split_bands, unpack
from seolint.results.file_result import FileResult
from seolint.running.cache import Cache
from seolint.site.spool import Spool
from tests.pages import write
from tests.site.sites import FOOTER, Maker

ONLY = "site,link-file-missing"
PAGE = "---\ntitle: {}\ndescription: {}\n---\n\n{}\n"
TWINS = {
    "a.md": PAGE.format("How to prune roses", "Prune roses on a dry day.", "Cut above a bud."),
    "b.md": PAGE.format("How to prune roses", "Prune shrubs on a dry day.", "Cut below a bud."),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(capsys: pytest.CaptureFixture[str], *words: str, select: str = ONLY) -> dict[str, Any]:
    main(["--isolated", "--select", select, "--output-format", "json", *words])
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    del report["summary"]["seconds"]
    return report


def findings(report: dict[str, Any]) -> list[tuple[str, str]]:
    return [(file["path"], finding["rule"]) for file in report["files"] for finding in file["findings"]]


@pytest.mark.slow
def test_every_planted_fault_is_found_and_none_is_invented(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    maker = Maker(60)
    maker.make()
    maker.write(folder)
    found: dict[str, list[list[str]]] = {}
    for file in check(capsys, "--no-cache", ".")["files"]:
        for finding in file["findings"]:
            paths = {file["path"], *(place["path"] for place in finding["related"])}
            found.setdefault(finding["rule"], []).append(sorted(paths))
            assert finding["line"] >= 1
    lines = found.pop("boilerplate-shared")
    planted = maker.planted
    assert len(lines) == len(FOOTER)
    assert {rule: sorted(clusters) for rule, clusters in found.items()} == {
        "title-duplicated": sorted(planted.titles),
        "description-duplicated": sorted(planted.descriptions),
        "keyphrase-shared": planted.keyphrases,
        "title-pattern-outlier": [planted.outliers],
        "content-duplicated": sorted(planted.same + planted.near),
        "template-family": [planted.family],
        "page-orphaned": sorted([path] for path in planted.orphans),
        "link-file-missing": sorted([path] for path in planted.links),
    }


@pytest.mark.parametrize(("words", "number"), [((".",), 1), (("a.md", "b.md"), 0), (("a.md", "b.md", "--site"), 1)])
def test_only_a_folder_or_what_is_said_to_be_a_site_is_one(
    words: tuple[str, ...], number: int, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, TWINS)
    report = check(capsys, "--no-cache", *words)
    assert findings(report) == [("a.md", "title-duplicated")] * number
    silent = {rule for entry in report["files"][0]["not_evaluated"] for rule in entry["rules"]}
    assert ("title-duplicated" in silent) == (number == 0)


def test_single_files_are_not_told_of_rules_that_nobody_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, TWINS)
    main(["--isolated", "--no-cache", "--output-format", "json", "a.md"])
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert "site" not in file["verdicts"]
    assert not [entry for entry in file["not_evaluated"] if "title-duplicated" in entry["rules"]]


def test_a_cluster_is_one_finding_that_points_to_the_others(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, TWINS | {"c.md": TWINS["a.md"].replace("dry day", "wet day")})
    (first, *others) = check(capsys, "--no-cache", ".")["files"]
    (finding,) = first["findings"]
    assert [file["findings"] for file in others] == [[], []]
    assert finding["excerpt"] == "How to prune roses"
    places = [(place["path"], place["line"], place["column"], place["excerpt"]) for place in finding["related"]]
    assert places == [("b.md", 2, 8, "How to prune roses"), ("c.md", 2, 8, "How to prune roses")]
    assert first["verdicts"]["site"] == "good"  # it is an info


def test_suppressions_and_ignores_hold(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    silent = "<!-- seolint-disable-file title-duplicated -- on purpose -->\n"
    write(folder, TWINS | {"a.md": TWINS["a.md"] + silent})
    assert findings(check(capsys, "--no-cache", ".", select=f"{ONLY},suppression-unused")) == []
    write(folder, TWINS | {"seolint.toml": '[per-file-ignores]\n"b.md" = ["title-duplicated"]\n'})
    main([".", "--no-cache", "--select", ONLY])
    assert "title-duplicated" not in capsys.readouterr().out


def test_severity_options_and_a_baseline_hold(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, TWINS | {"seolint.toml": '[rule.title-duplicated]\nseverity = "error"\n'})
    common = [".", "--no-cache", "--select", ONLY]
    assert main(common) == 1
    assert "error title-duplicated" in capsys.readouterr().out
    assert main([*common, "--write-baseline", "known.json"]) == 0
    assert main([*common, "--baseline", "known.json"]) == 0
    (folder / "seolint.toml").write_text("[rule.title-duplicated]\nmin_words = 9\n", "utf-8")
    capsys.readouterr()
    main(common)
    assert capsys.readouterr().out == ""


def test_a_second_run_finds_the_same_until_something_changes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = TWINS | {"index.md": "# Roses\n\n[a](a.md), [b](b.md), [c](c.md), and [the plan](plan.pdf).\n"}
    write(folder, pages | {"c.md": PAGE.format("How to cut shrubs", "Cut shrubs in March.", "Cut.")})
    cache = ("--cache-dir", "cache", ".")
    cold = check(capsys, *cache)
    assert check(capsys, *cache) == cold
    assert findings(cold) == [("a.md", "title-duplicated")]
    (folder / "c.md").unlink()
    assert findings(check(capsys, *cache)) == [("a.md", "title-duplicated"), ("index.md", "link-file-missing")]
    (folder / "c.rst").touch()
    assert findings(check(capsys, *cache)) == [("a.md", "title-duplicated")]


def test_a_page_that_changes_meanwhile_is_a_problem(folder: Path) -> None:
    from seolint.running.file_linter import FileLinter, lint_source
    from seolint.running.run import Run
    from seolint.settings.nearest import NearestSettings

    write(folder, TWINS)
    run = Run(NearestSettings(isolated=True), lambda: FileLinter(lint_source), is_site=True)
    lint = run.file_linter.work

    def lint_and_change(task: Any) -> FileResult:
        outcome = lint(task)
        (folder / task.shown).write_text("something else", "utf-8")
        return outcome

    run.file_linter.work = lint_and_change  # type: ignore[method-assign]
    report = run.over(["."])
    assert not [finding for outcome in report.outcomes for finding in outcome.entry["findings"] if finding["related"]]
    assert {message for _, message in report.problems} == {"the file has changed since it was read: lint it again"}


def test_lines_of_the_site_become_settings(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    line = 'Grown "with patience" at Meadow Lane'
    write(folder, {f"{name}.md": f"# All about {name}\n\nThe {name} page.\n\n{line}\n" for name in "abcdef"})
    main([".", "--isolated", "--no-cache", "--select", ONLY, "--statistics"])
    settings = capsys.readouterr().out.partition("\n[rule.site-residue]")
    (folder / "seolint.toml").write_text("".join(settings[1:]), "utf-8")
    main(["a.md", "--no-cache", "--select", "site-residue"])
    assert capsys.readouterr().out.count("site-residue") == 1


@pytest.mark.slow
def test_other_files_are_named_in_the_formats_that_have_places_for_them(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, TWINS)
    for name in ("full", "sarif", "rdjson"):
        main(
            [
                ".",
                "--isolated",
                "--no-cache",
                "--select",
                ONLY,
                "--output-format",
                name,
                "--color",
                "never",
                "-v",
                "--hints",
            ]
        )
        out = capsys.readouterr().out
        if name == "full":
            assert "see: b.md:2:8: the same title" in out
        elif name == "sarif":
            (related,) = json.loads(out)["runs"][0]["results"][0]["relatedLocations"]
            assert related["physicalLocation"]["artifactLocation"]["uri"] == "b.md"
        else:
            (related,) = json.loads(out)["diagnostics"][0]["relatedLocations"]
            assert related["location"] == {"path": "b.md", "range": {"start": {"line": 2}, "end": {"line": 2}}}


def test_a_broken_rule_is_a_problem_and_the_others_report(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from seolint.checks.site import alike

    def fail(*_: object) -> None:
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr(alike, "find", fail)
    write(folder, TWINS)
    report = check(capsys, "--no-cache", ".")
    assert findings(report) == [("a.md", "title-duplicated")]
    words = "rule content-duplicated failed: ZeroDivisionError: by nothing"
    assert [problem["message"] for problem in report["problems"]] == [words]


def test_a_spool_gives_back_what_was_put_in_however_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seolint.site.spool._IN_MEMORY", 500)
    spool = Spool()
    for number in range(100):
        spool.put(FileResult(f'{{"number": {number}}}', sketch=b"x"))
    for _ in range(2):
        assert [outcome.json for outcome in spool] == [f'{{"number": {number}}}' for number in range(100)]
    spool.close()


def test_a_site_is_kept_in_one_place_of_the_cache(tmp_path: Path) -> None:
    cache = Cache(str(tmp_path), "2026-06-01")
    cache.store_site("here", b"1", {"": b"x"}, {0: ("a",)})
    cache.store_site("here", b"2", {"": b"x"}, {0: ("b",)})
    assert cache.load_site("here", b"1", lambda _: True) is None
    assert cache.load_site("here", b"2", lambda _: False) is None
    assert cache.load_site("here", b"2", lambda seen: seen == {"": b"x"}) == {0: ("b",)}
    assert sum(len(files) for _, _, files in os.walk(tmp_path)) == 3  # with .gitignore and CACHEDIR.TAG


@pytest.mark.slow
@given(st.integers(0, 2**32), st.integers(0, 40), st.integers(150, 3000))
def test_likeness_is_the_share_of_common_runs_of_words(seed: int, changed: int, length: int) -> None:
    choose = random.Random(seed)
    one = [b"w%d" % choose.randrange(5000) for _ in range(length)]
    other = list(one)
    for index in choose.sample(range(length), changed * length // 1000):
        other[index] = b"x%d" % index
    hashes = hash_shingles(one), hash_shingles(other)
    exact = len({*hashes[0]} & {*hashes[1]}) / len({*hashes[0], *hashes[1]})
    kept = [keep_smallest(own) for own in hashes]
    assert abs(compare(unpack(kept[0]), unpack(kept[1])) - exact) < (1e-9 if length <= 1000 else 0.06)
    bands = [set(split_bands(make_bands(own))) for own in hashes]
    assert exact < 0.85 or bands[0] & bands[1]


def test_hashes_are_the_same_in_every_process() -> None:
    hashes = hash_shingles([b"one", b"two", b"three", b"four"])
    assert hashes == [1826502680, 2059873415]
