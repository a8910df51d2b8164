"""What the command prints and how it ends: one table."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from seolint.__main__ import main
from seolint.version import __version__
from tests.pages import FAULTY, MENDED, QUIET, UNTITLED, write

FILES = {
    "good.html": MENDED,
    "bad.html": UNTITLED,
    "faulty.html": FAULTY,
    "binary.txt": "\0\1\2",
    "pictures/cat.png": "x",
    "rule.toml": "name = 1",
}


class Case(NamedTuple):
    words: tuple[str, ...]
    code: int
    out: str = ""
    err: str = ""


CASES = [
    Case(("--version",), 0, f"seolint {__version__}"),
    Case(("--help",), 0, "Commands:"),
    Case((), 2, "Usage: seolint"),
    Case(("good.html", *QUIET), 0, "", "no findings in 1 file"),
    Case(("check", "good.html", *QUIET), 0),
    Case(("bad.html", *QUIET), 1, "bad.html:1:28: error title-missing the title is empty"),
    Case(("faulty.html", *QUIET), 1, "suppression-unused"),
    Case(("bad.html", "--isolated", "--no-cache", "--select", "health"), 0),
    Case(("bad.html", "--select", "titel-missing"), 2, "", '--select: unknown rule or category "titel-missing" (did'),
    Case(("bad.html", "--slect", "health"), 2, "", 'no such option "--slect" (did you mean "--select"?)'),
    Case(("rules", "--version"), 2, "", '"--version" is an option of seolint itself; use "seolint --version"'),
    Case(
        ("bad.html", "--fail-on", "fatal"),
        2,
        "",
        '--fail-on: invalid value "fatal"; expected one of: error, warning',
    ),
    Case(("bad.html", "--today", "1.6.2026"), 2, "", "is not a date like 2026-06-01"),
    Case(("bad.html", "--config", "none.toml"), 2, "", "none.toml: cannot be read"),
    Case(
        ("bad.html", "--baseline", "none.json", *QUIET),
        2,
        "",
        "directory: create it with seolint check --write-baseline none.json .",
    ),
    Case(("bad.html", "--baseline", "good.html", *QUIET), 2, "", "good.html: not a baseline"),
    Case(
        ("bad.html", "--diff", "--output-format", "json", *QUIET),
        2,
        "",
        "--diff: cannot be combined with --output-format",
    ),
    Case(("missing.md", "bad.html", *QUIET), 2, "bad.html:1:28:", "missing.md: No such file or directory"),
    Case(("binary.txt", "bad.html", *QUIET), 2, "bad.html:1:28:", "binary.txt: not text: NUL"),
    Case(("binary.txt", "bad.html", *QUIET, "--severity", "error"), 2, "bad.html:1:28:", "binary.txt: not text: NUL"),
    Case(("pictures", *QUIET), 2, "", "no Markdown, HTML, text or Word files found"),
    Case((".", "--include", "bad.*", *QUIET), 1, "bad.html:1:28:"),
    Case(
        (
            "good.html",
            "--keyphrase",
            "apple pie",
            "--select",
            "keyphrase",
            "--fail-on",
            "info",
            "--isolated",
            "--no-cache",
        ),
        1,
        'info keyphrase-missing-in-title the keyphrase "apple pie"',
    ),
    Case(("bad.html", "--statistics", *QUIET), 1, "       1      1  error     title-missing"),
    Case(("parse", "good.html"), 0, "How to prune roses\n\nPrune on a dry day"),
    Case(("parse", "binary.txt"), 2, "", "binary.txt: not text"),
    Case(("rules",), 0, "  hint     The page has no canonical URL."),
    Case(("rules", "title-missing"), 0, "title-missing (metadata, error)"),
    Case(("rules", "site"), 0, "title-duplicated"),
    Case(("rules", "titel-missing"), 2, "", 'unknown rule or category "titel-missing" (did you mean "title-missing"?)'),
    Case(("rules", "title"), 2, "", 'unknown rule or category "title" (13 names begin so, such as "title-missing")'),
    Case(("explain", "noise"), 2, "", 'explain: no such file, and no command "explain": use "seolint rules RULE"'),
    Case(("rules", "halth"), 2, "", 'unknown rule or category "halth" (did you mean "health"?)'),
    Case(("config", "--select", "noise"), 0, 'select = ["noise"]  # --select'),
    Case(("config", "--isolated", "--config", '[disclosure]\nai = "reviewed"'), 0, 'disclosure = {ai = "reviewed"}'),
    Case(("test", "rule.toml"), 2, "", "rule.toml:1: name must be a string"),
    Case(("test", "titel-missing"), 2, "", 'unknown file or rule "titel-missing" (did you mean "title-missing"?)'),
    Case(("clean",), 0, "", "no cache to remove"),
    Case(("rules", "one", "two"), 2, "", "got unexpected extra argument (two)"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: " ".join(case.words))
def test_command_line(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, FILES))
    code = main(case.words)
    out, err = capsys.readouterr()
    assert (code, case.out in out, case.err in err) == (case.code, True, True), f"exit {code}\n{out}\n{err}"
    assert "Traceback" not in err
    if not case.out:
        assert out == ""


def test_nothing_but_the_report_goes_to_standard_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, FILES))
    main([".", "missing.md", "--output-format", "json", *QUIET])
    report = json.loads(capsys.readouterr().out)
    assert [file["path"] for file in report["files"]] == ["bad.html", "faulty.html", "good.html"]
    assert {problem["path"] for problem in report["problems"]} == {"binary.txt", "missing.md"}
    assert report["summary"].pop("seconds") >= 0
    assert report["summary"] == {
        "files": 3, "findings": 2, "errors": 1, "warnings": 1, "infos": 0, "fixable": 1, "problems": 2,
        "rules": {"suppression-unused": 1, "title-missing": 1},
    }  # fmt: skip


def test_init_writes_settings_that_can_be_read_and_never_overwrites(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, FILES))
    assert main(["init"]) == 0
    starter = Path("seolint.toml")
    assert main(["good.html", "--no-cache", *QUIET[2:]]) == 0
    lines = [line.removeprefix("# ") for line in starter.read_text().splitlines() if "=" in line or "[" in line]
    starter.write_text(
        "\n".join(line for line in lines if not line.startswith(("extend =", "rules =", "vocabulary =")))
    )
    capsys.readouterr()
    assert main(["config"]) == 0, capsys.readouterr().err
    assert main(["init"]) == 2
    assert "already exists" in capsys.readouterr().err


def test_init_names_a_baseline_before_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, FILES))
    assert main(["init", "--baseline", "known.json"]) == 0
    assert main(["faulty.html", "--no-cache", *QUIET[2:]]) == 2
    assert main(["faulty.html", "--no-cache", "--write-baseline", "known.json", *QUIET[2:]]) == 0
    capsys.readouterr()
    assert main(["faulty.html", "--no-cache", *QUIET[2:]]) == 0
    assert "1 known finding not shown" in capsys.readouterr().err


def test_standard_input_goes_by_the_name_it_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"seolint.toml": '[per-file-ignores]\n"old/*" = ["title-missing"]\n'}))
    for name, code in (("old/a.html", 0), ("new/a.html", 1)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(UNTITLED.encode())))
        assert main(["-", "--stdin-filename", name, "--no-cache", "--select", "title-missing"]) == code
    assert capsys.readouterr().out == "new/a.html:1:28: error title-missing the title is empty\n"


def test_standard_input_that_is_excluded_is_not_linted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"seolint.toml": "exclude = ['drafts']"}))
    words = ("-", "--stdin-filename", "drafts/a.html", "--no-cache", "--select", "title-missing")
    for options, code in (((), 1), (("--force-exclude",), 0)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(UNTITLED.encode())))
        assert main([*words, *options]) == code
        assert ("title-missing" in capsys.readouterr().out) == (code == 1)
