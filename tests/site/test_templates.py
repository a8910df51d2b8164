"""Faults of templates: told once where most pages of a folder have them, and once for each page where few have."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from seolint.__main__ import main
from tests.pages import write

PAGE = """<!doctype html><html lang="en"><head><title>How to grow plant number {0}</title>
<link rel="canonical" href="{1}/plants/{0}"></head><body><article><h1>How to grow plant number {0}</h1>
<p>Sow the seeds of plant {0} in April, a finger deep, and keep the soil moist until the first leaves are out.</p>
<p>Plant {0} wants sun in the morning and shade at noon, and no more than {0} spoons of lime in a year.</p>
</article></body></html>
"""


def findings(capsys: pytest.CaptureFixture[str], *words: str) -> list[tuple[str, dict[str, Any]]]:
    main(["--isolated", "--select", "canonical-relative,site", "--output-format", "json", *words])
    files = json.loads(capsys.readouterr().out)["files"]
    found = [(file["path"], finding) for file in files for finding in file["findings"]]
    return [pair for pair in found if pair[1]["rule"] == "canonical-relative"]


def fill(folder: Path, monkeypatch: pytest.MonkeyPatch, *, relative: int, full: int) -> None:
    monkeypatch.chdir(folder)
    hosts = [""] * relative + ["https://plants.example"] * full
    write(folder, {f"{number:02}.html": PAGE.format(number, host) for number, host in enumerate(hosts, 10)})


def test_a_fault_of_most_pages_is_told_at_the_first_with_the_places_of_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(tmp_path, monkeypatch, relative=11, full=2)
    for again in range(2):  # the second time from the cache
        [(path, finding)] = findings(capsys, ".")
        assert (path, again) == ("10.html", again)
        assert finding["message"] == (
            'the canonical URL "/plants/10" is relative (as on 10 of the 12 other HTML pages)'
        )
        assert [place["path"] for place in finding["related"]] == [f"{number}.html" for number in range(11, 21)]
        assert {(place["line"], place["excerpt"]) for place in finding["related"][:1]} == {(2, "/plants/11")}


def test_with_a_baseline_each_page_has_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(tmp_path, monkeypatch, relative=11, full=0)
    main(["--isolated", "--select", "canonical-relative,site", "--write-baseline", "new.json", "."])
    capsys.readouterr()
    assert findings(capsys, "--baseline", "new.json", ".") == []


@pytest.mark.parametrize(("relative", "full"), [(9, 0), (11, 6)])
def test_few_pages_are_told_one_by_one(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    relative: int,
    full: int,
) -> None:
    fill(tmp_path, monkeypatch, relative=relative, full=full)
    assert len(findings(capsys, ".", "--no-cache")) == relative


def test_files_that_are_named_are_told_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fill(tmp_path, monkeypatch, relative=12, full=0)
    assert len(findings(capsys, "10.html", "11.html", "--no-cache")) == 2


def test_the_pages_of_each_site_are_told_at_the_first_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for site, host, pages in (("beds", "", 12), ("pots", "https://pots.example", 30), ("seeds", "", 10)):
        files = {f"{site}/public/{number}.html": PAGE.format(number, host) for number in range(10, 10 + pages)}
        write(tmp_path, files)
    found = findings(capsys, ".", "--no-cache")
    assert [(path, finding["message"].partition(" (")[2]) for path, finding in found] == [
        ("beds/public/10.html", "as on 11 of the 11 other HTML pages)"),
        ("seeds/public/10.html", "as on 9 of the 9 other HTML pages)"),
    ]
