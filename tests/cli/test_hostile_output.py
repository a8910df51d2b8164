"""What strangers wrote, in names, articles, settings and rules, acts on no terminal and on no build server."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.base.plain_text import CONTROLS
from seolint.base.vocabulary import OUTPUT_FORMATS
from tests.pages import UNTITLED, write

#: Each kind: an escape sequence, a C1 one, a backspace, a bidirectional override and isolate, a line separator.
EVIL = "\x1b]0;owned\x07\x9b2J\x08\x7f\u202e\u2066\u2028"
HARMFUL = frozenset(chr(code) for code in CONTROLS) - set("\n\t\f")  # a form feed separates files in ``parse``
ARTICLE = (
    f"""\
---
title: "a{EVIL}b"
description: "x{EVIL}"
---
# Heading {EVIL} one

click here {EVIL} [click here](x{EVIL}.md) and the the text{EVIL}

{EVIL}Read more{EVIL}
"""
    + "Prune on a dry day, when the worst of the frost is over, and never in the rain.\n\n" * 40
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {f"in/a{EVIL}.md": ARTICLE, f"in/b\n::error::{EVIL}.html": UNTITLED})
    os.mkfifo(f"in/fifo{EVIL}\n##[error].md")
    return tmp_path


def shown(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    main([*words])
    printed = capsys.readouterr()
    assert set(printed.out) & HARMFUL == set()
    assert set(printed.err) & HARMFUL == set()
    assert all(line.startswith("seolint: ") for line in printed.err.splitlines())
    return printed.out + printed.err


@pytest.mark.parametrize("output_format", OUTPUT_FORMATS)
def test_no_format_prints_what_controls_a_terminal(
    folder: Path, capsys: pytest.CaptureFixture[str], output_format: str
) -> None:
    out = shown(capsys, "check", "in", "--no-cache", "--output-format", output_format, "--color", "never")
    assert "owned" in out


def test_machine_formats_keep_the_text(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "in", "--no-cache", "--output-format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert [file["path"] for file in report["files"]] == [f"in/a{EVIL}.md", f"in/b\n::error::{EVIL}.html"]


@pytest.mark.parametrize(
    "words",
    [
        ("parse", "in"),
        ("parse", "in", "--output-format", "json"),
        ("check", "in", "--no-cache", "--statistics"),
        ("check", "in", f"missing{EVIL}\nseolint: x.md"),
        ("check", "in", "--config", f"missing{EVIL}.toml"),
        ("check", "in", f"--{EVIL}"),
        ("rules", "noise", f"x{EVIL}"),
        ("config", "--ignore", f"x{EVIL}"),
        ("rules", f"x{EVIL}"),
        ("test", f"x{EVIL}"),
    ],
)
def test_no_command_prints_it_either(folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    if words[-1] == f"--{EVIL}" or words[:2] == ("rules", "noise"):
        main(list(words))
        assert set(capsys.readouterr().err) & HARMFUL == set()
    else:
        shown(capsys, *words)


def test_settings_and_rules_are_shown_plainly(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value = json.dumps(f"x{EVIL}").replace("\\b", "\\u0008")
    for text in (f"exclude = [{value}]", f"{value} = 3", f"fail-on = {value}", f"select = [{value}]"):
        write(folder, {"seolint.toml": text})
        shown(capsys, "config")
        shown(capsys, "check", "in")
    rule = 'category = "noise"\nseverity = "info"\nevidence = "heuristic"\ncheck = "phrases"\nmessage = "x"\n'
    rule += (
        f'name = "bad-words"\nhelp = {value}\nsummary = {value}\nwhy = {value}\n[options]\nphrases = {{ x = ["y"] }}\n'
    )
    write(folder, {"seolint.toml": 'rules = ["rules"]\n', "rules/x.toml": rule})
    for words in (("rules",), ("rules", "bad-words"), ("rules", "--output-format", "json"), ("test", "rules/x.toml")):
        shown(capsys, *words)


def test_a_diff_shows_no_escape_sequence_but_can_be_applied(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, {"a.md": "# A title of roses\r\n\r\nIt isn\u00e2\u20ac\x9dt here\x1b[2J.\r\n"})
    main(["a.md", "--diff", "--isolated", "--no-cache"])
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "\u00e2\u20ac\x9d" in out


@pytest.mark.parametrize("name", ["::stop-commands::x.html", " ::error::x.html", "##[error]x.html", "x##vso[y.html"])
def test_no_name_becomes_a_command_of_a_build_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    monkeypatch.chdir(write(tmp_path, {name: UNTITLED}))
    main([".", "--select", "title-missing", "--output-format", "github", "--isolated", "--no-cache"])
    log, annotation = capsys.readouterr().out.splitlines()
    assert not log.lstrip().startswith("::")
    assert "##[" not in log
    assert "##vso[" not in log
    assert annotation.startswith("::error file=")
    assert annotation.count("::") == 2
    main([name + ".md", "--isolated", "--no-cache"])
    err = capsys.readouterr().err
    assert err.startswith("seolint: ")
    assert "##[" not in err
    assert "##vso[" not in err


def test_a_report_file_is_whole_or_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.html": UNTITLED, "report.txt": "old"}))
    words = ["a.html", "--isolated", "--no-cache", "--select", "title-missing"]

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", fail)
        assert main([*words, "-o", "report.txt"]) == 2
        assert main([*words, "--write-baseline", "report.txt"]) == 2
    assert "No space left" in capsys.readouterr().err
    assert (tmp_path / "report.txt").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "report.txt"]
    (tmp_path / "report.txt").chmod(0o640)
    assert main([*words, "-o", "report.txt"]) == 1
    assert "title-missing" in (tmp_path / "report.txt").read_text()
    assert (tmp_path / "report.txt").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("option", ["--output-file", "--write-baseline"])
@pytest.mark.parametrize(("paths", "target"), [(["a.html"], "a.html"), (["."], "b/c.md"), (["a.html"], "link.html")])
def test_an_article_is_never_overwritten_by_a_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, option: str, paths: list[str], target: str
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.html": UNTITLED, "b/c.md": "# A title\n"}))
    (tmp_path / "link.html").symlink_to("a.html")
    before = Path(target).read_bytes()
    assert main([*paths, "--isolated", "--no-cache", option, target]) == 2
    assert Path(target).read_bytes() == before


def test_a_report_in_the_folder_that_is_linted_can_be_renewed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.html": UNTITLED}))
    words = [".", "--isolated", "--no-cache", "--exclude", "report.html", "--output-format", "html"]
    assert [main([*words, "-o", "report.html"]) for _ in range(2)] == [1, 1]
