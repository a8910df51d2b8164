"""What each option of each command does: one table, and no option without a test."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import pytest

from seolint.__main__ import main
from seolint.cli.options import COMMANDS
from seolint.settings.nearest import NearestSettings
from tests.pages import FAULTY, MENDED, QUIET, UNTITLED, write

UNSAFE = (
    "# Roses\n\nMeta Description: Slow roses.\n\n" + "Prune on a dry day, when the worst of the frost is over. " * 3
)
FILES = {
    "good.html": MENDED,
    "bad.html": UNTITLED,
    "faulty.html": FAULTY,
    "unsafe.md": UNSAFE,
    "binary.txt": "\0\1\2",
    "paper.pdf": "%PDF-1.7",
    "old.doc": "x",
    "drafts/bad.html": UNTITLED,
    "strict.toml": 'select = ["title-missing"]\n[severity]\ntitle-missing = "info"\n',
    "broken.toml": "name = 1",
}
FOUND_INFO = "bad.html:1:28: info title-missing the title is empty\n"
FOUND = "bad.html:1:28: error title-missing the title is empty\n"
UNUSED = "faulty.html:3:1: warning suppression-unused the suppression of title-missing has no effect\n"
LEAKED = ("unsafe.md", "--isolated", "--no-cache", "--select", "metadata-label-leaked")


class Case(NamedTuple):
    """A command line, the exit code, all of standard output, a part of standard error ("" for none), files afterwards."""

    words: tuple[str, ...]
    code: int
    out: str | None = ""
    err: str = ""
    files: Mapping[str, str] = MappingProxyType({})


CHECK = [
    # Saying less and more.
    Case(("bad.html", *QUIET), 1, FOUND, "1 error"),
    Case(("bad.html", *QUIET, "-q"), 1, FOUND),
    Case(("bad.html", *QUIET, "--quiet"), 1, FOUND),
    Case(("bad.html", *QUIET, "-qq"), 1),
    Case(("bad.html", *QUIET, "-q", "-q"), 1),
    Case(("bad.html", *QUIET, "--quiet", "--quiet"), 1),
    Case(("bad.html", "binary.txt", *QUIET, "-qq"), 2, "", "binary.txt: not text"),
    Case(("bad.html", *QUIET, "-qq", "--output-format", "json"), 1),
    Case(("good.html", *QUIET, "--output-format", "json-lines"), 0, None),
    Case(("good.html", *QUIET, "--output-format", "json-lines", "-v"), 0, None, "no findings in 1 file"),
    # Which rules.
    Case(("bad.html", "--isolated", "--no-cache", "-q", "--select", "title-missing"), 1, FOUND),
    Case(("bad.html", *QUIET, "-q", "--ignore", "title-missing"), 0),
    Case(("bad.html", *QUIET[:2], "-q", "--select", "health", "--extend-select", "title-missing"), 1, FOUND),
    Case(("bad.html", "--config", "strict.toml", "--no-cache", "-q"), 0, FOUND_INFO),
    Case(("bad.html", "--config", "strict.toml", "--no-cache", "-q", "--fail-on", "info"), 1, FOUND_INFO),
    Case(("bad.html", *QUIET, "-q", "--config", "severity.title-missing = 'info'"), 0, FOUND_INFO),
    Case(("bad.html", "--config", "strict.toml", "--no-cache", "-q", "--config", "fail-on = 'info'"), 1, FOUND_INFO),
    Case(("bad.html", "--config", "fail-on = 'eror'"), 2, "", '--config: invalid value "eror" for fail-on (did you mean'),
    Case(("bad.html", "--config", "a = = b"), 2, "", "--config: invalid value (strings need quotes): a = = b"),
    Case(("bad.html", "--config", "strict.toml", "--config", "broken.toml"), 2, "", "more than one settings file"),
    Case(("good.html", *QUIET[:2], "--select", "link-text-vague"), 0, "", "link-text-vague was not evaluated: the art"),
    Case(("good.html", *QUIET[:2], "--select", "link-text-vague", "-q"), 0),
    # What contradicts itself or would do nothing is said, all of it.
    Case(("bad.html", "--unsafe-fixes"), 2, "", "--unsafe-fixes: needs --fix or --diff or --fix-only"),
    Case(("bad.html", "--unsafe-fixes", "--reason", "x"), 2, "", "--reason: needs --add-suppressions"),
    Case(("bad.html", "--fix", "--fixable="), 2, "", "--fixable: names no rule"),
    Case(("bad.html", "--exit-non-zero-on-fix"), 2, "", "--exit-non-zero-on-fix: needs --fix"),
    Case(("bad.html", "--stdin-filename", "a.md"), 2, "", '--stdin-filename: needs "-"'),
    Case(("bad.html", "--fix-only", "--output-format", "json"), 2, "", "--fix-only: prints no findings"),
    Case(("faulty.html", *QUIET, "--fix-only", "--output-format", "json=x.json"), 0, "", "wrote x.json"),
    Case(("bad.html", "--add-suppressions", "--fix"), 2, "", "--add-suppressions: cannot be combined with --fix"),
    Case(("bad.html", *QUIET, "-q", "--hints", "--severity", "error"), 1, FOUND),
    Case(("bad.html", "--config", "strict.toml", "--no-cache", "-q", "--fail-on", "hint"), 1, FOUND_INFO),
    Case(("bad.html", "--config", "strict.toml", "--no-cache", "-q", "--severity=hint"), 0, FOUND_INFO),
    # Mistakes in one voice.
    Case(("bad.html", "--severity", "hnt"), 2, "", '--severity: invalid value "hnt"'),
    Case(("bad.html", "--output-format", "jsn"), 2, "", '--output-format: unknown format "jsn" (did you mean "json"?)'),
    Case(("bad.html", "--config"), 2, "", "--config: needs a value"),
    Case((), 2, "", "no file or folder given"),
    Case(("bad.html", "--select", "ALL"), 2, "", 'unknown rule or category "ALL" (did you mean "all"?)'),
    # Which files.
    Case(("drafts", *QUIET, "-q", "--include", "*.html"), 1, f"drafts/{FOUND}"),
    Case((".", *QUIET, "-q", "--include", "drafts/**", "--exclude", "drafts"), 2, "", "no Markdown, HTML, text or"),
    Case(("bad.html", *QUIET, "-q", "--exclude", "bad.html"), 1, FOUND),
    Case(("bad.html", *QUIET, "-q", "--exclude", "bad.html", "--force-exclude"), 0),
    Case(("bad.html", *QUIET, "--exclude", "a[z-a]"), 2, "", '--exclude: "[z-a]" in a pattern is not a set of characters'),
    # Fixes.
    Case(("faulty.html", *QUIET, "-q", "--fix"), 0, "", "", {"faulty.html": MENDED}),
    Case(("faulty.html", *QUIET, "--fix", "--exit-non-zero-on-fix"), 1, "", "", {"faulty.html": MENDED}),
    Case(("faulty.html", "bad.html", *QUIET, "--fix-only"), 0, "", "fixed 1 finding", {"faulty.html": MENDED}),
    Case(("faulty.html", *QUIET, "-q", "--fix", "--unfixable", "structure"), 1, UNUSED, "", {"faulty.html": FAULTY}),
    Case(("faulty.html", *QUIET, "-q", "--fix", "--fixable", "noise"), 1, UNUSED, "", {"faulty.html": FAULTY}),
    Case(("faulty.html", *QUIET, "-q", "--fix", "--fixable", "structure"), 0, "", "", {"faulty.html": MENDED}),
    Case(("faulty.html", *QUIET, "-q", "--diff"), 1, None, "", {"faulty.html": FAULTY}),
    Case((*LEAKED, "--fix-only", "-q"), 0, "", "", {"unsafe.md": UNSAFE}),
    Case((*LEAKED, "--fix-only", "--unsafe-fixes"), 0, "", "fixed 1 finding"),
    Case(("bad.html", *QUIET, "--add-suppressions", "--reason", "old site"), 0, "", "suppressed 1 finding"),
    Case(("bad.html", *QUIET, "--add-suppressions", "--diff"), 1, None, "would suppress 1 finding"),
    Case(("bad.html", *QUIET, "--add-suppressions", "--statistics"), 0,
         "1 finding suppressed; no other findings in 1 file\n", "suppressed 1 finding"),
    # What is known.
    Case(("bad.html", *QUIET, "--write-baseline", "known.json"), 0, "", "wrote 1 finding to known.json"),
    # How it is printed.
    Case(("bad.html", *QUIET, "-q", "--output-format", "concise", "-o", "report.txt"), 1, "", "", {"report.txt": FOUND}),
    Case(("bad.html", *QUIET, "-q", "--output-file", "report.txt"), 1, "", "", {"report.txt": FOUND}),
    Case(
        ("bad.html", "good.html", *QUIET, "--output-format", "junit=j.xml", "--output-format", "concise=c.txt"), 1, FOUND,
        "wrote j.xml, c.txt", {"c.txt": FOUND},
    ),
    Case(("bad.html", *QUIET, "-q", "-o", "a.json", "--output-format", "concise"), 1, "", "", {"a.json": FOUND}),
    Case(("bad.html", *QUIET, "-o", "a.xml"), 2, "", "a.xml: no format is named; name one with"),
    Case(("bad.html", *QUIET, "-o", "a.pdf"), 2, "", "a.pdf: no format is named"),
    Case(("bad.html", *QUIET, "-q", "--output-format", "concise=a.txt", "-o", "a.txt"), 2, "", "for more than one report"),
    Case(("bad.html", *QUIET, "-q", "--output-format", "concise=bad.html"), 2, "", "bad.html is a file to lint"),
    Case(("bad.html", *QUIET, "--output-format", "sarfi"), 2, "", 'unknown format "sarfi" (did you mean "sarif"?)'),
    Case(("bad.html", *QUIET, "--fail-on", "eror"), 2, "", '"eror" (did you mean "error"?); expected one of: error,'),
    Case(("chekc", "bad.html", *QUIET), 2, FOUND, 'no such file, and no command "chekc" (did you mean "check"?)'),
    Case(("https://example.org/", *QUIET), 2, "", "seolint reads files, not URLs"),
    Case(("paper.pdf", *QUIET), 2, "", "PDF files are not read"),
    Case(("old.doc", "bad.html", *QUIET), 2, FOUND, "old.doc: documents of Word 97–2003 are not read: save it as .docx"),
    Case(("https://example.org/roses", *QUIET), 2, "", "seolint reads files, not URLs: save the page"),
    Case(("bad.html", *QUIET, "--output-format", "json", "--output-format", "csv"), 2, "", "more than one format for one"),
    Case(("bad.html", *QUIET, "--output-format", "json=-"), 2, "", "standard output without =-"),
    Case(("faulty.html", "--write-baseline", "k.json", "--fix"), 2, "", "combined with --fix", {"faulty.html": FAULTY}),
    Case(("bad.html", *QUIET, "--output-format", "sarif="), 2, "", '"sarif=" names no file'),
    Case(("bad.html", *QUIET, "-q", "--output-file", "nowhere/report.txt"), 2, "", "nowhere/report.txt"),
    Case(("bad.html", *QUIET, "--statistics"), 1, None),
    Case(("faulty.html", *QUIET, "-q", "--severity", "warning"), 1, UNUSED),
    Case(("faulty.html", *QUIET, "-q", "--severity", "error"), 1, ""),
    Case(("faulty.html", *QUIET, "--severity", "error"), 1, "", "not shown make the exit code 1 (fail-on: warning)"),
    Case(("faulty.html", *QUIET, "-q", "--severity", "error", "--hints"), 1, UNUSED),
    # How it ends.
    Case(("faulty.html", *QUIET, "-q", "--fail-on", "warning"), 1, UNUSED),
    Case(("faulty.html", *QUIET, "-q", "--fail-on", "error"), 0, UNUSED),
    Case(("bad.html", *QUIET, "-q", "--fail-on", "never"), 0, FOUND),
    Case(("bad.html", *QUIET, "-q", "--exit-zero"), 0, FOUND),
    Case(("binary.txt", *QUIET, "-q", "--exit-zero"), 2, "", "binary.txt: not text"),
    # How it runs.
    Case(("bad.html", *QUIET, "-q", "--jobs", "2"), 1, FOUND),
    Case(("bad.html", *QUIET, "-q", "-j", "two"), 2, "", '"two" is not a whole number, 0 or more'),
    Case(("bad.html", "drafts/bad.html", *QUIET, "-q", "--debug"), 1, FOUND + f"drafts/{FOUND}"),
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write(tmp_path, FILES))
    return tmp_path


@pytest.mark.parametrize("case", CHECK, ids=lambda case: " ".join(case.words))
def test_check(case: Case, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["check", *case.words])
    out, err = capsys.readouterr()
    assert (code, case.err in err) == (case.code, True), f"exit {code}\n{out}\n{err}"
    assert case.out is None or out == case.out
    assert case.err or "-q" not in case.words or err == ""
    assert {name: (folder / name).read_text("utf-8") for name in case.files} == case.files


@pytest.mark.parametrize(
    ("words", "start"),
    [
        (("-o", "a.HTML"), "<!DOCTYPE html>"),
        (("-o", "a.json"), '{"schema_version"'),
        (("-o", "a.sarif"), '{"$schema"'),
        (("-o", "a.csv"), "path,title"),
        (("-o", "a.xml", "--config", "output-format = 'junit'"), "<?xml"),
        (("-o", "a.json", "--config", "output-format = 'sarif'"), '{"$schema"'),
        (("-o", "a.json", "--config", "output-format = 'full'"), '{"schema_version"'),
        (("-o", "a.json", "--output-format", "concise"), "bad.html:1:1"),
        (("-o", "a.json", "--output-format", "csv=b.csv"), '{"schema_version"'),
    ],
)
def test_the_name_of_a_report_says_its_format(words: tuple[str, ...], start: str, folder: Path) -> None:
    assert main(["check", "bad.html", "--no-cache", *words]) == 1
    assert (folder / words[1]).read_text("utf-8").startswith(start)


def test_a_file_that_cannot_be_fixed_is_reported(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "faulty.html").chmod(0o444)
    for option in ("--fix", "--fix-only"):
        assert main(["check", "faulty.html", *QUIET, option]) == 2
        out, err = capsys.readouterr()
        assert out == (UNUSED if option == "--fix" else "")
        assert "faulty.html: not fixed: cannot be written (Permission denied)" in err
    assert (folder / "faulty.html").read_text("utf-8") == FAULTY


ADVICE = (
    "# Headaches\n\n" + "Take two tablets of ibuprofen for the pain and rest. The headache and the fever pass. " * 20
)
DATED = "---\ndate: 2026-05-01\n---\n# Roses\n\nPrune on a dry day.\n"


@pytest.mark.parametrize(
    ("words", "rules"),
    [
        (("advice.md", "--select", "medical-disclaimer-missing"), ["medical-disclaimer-missing"]),
        (("advice.md", "--select", "medical-disclaimer-missing", "--topic", "general"), []),
        (("advice.md", "--select", "medical-disclaimer-missing", "--topic", "health"), ["medical-disclaimer-missing"]),
        (("dated.md", "--select", "date-future", "--today", "2026-04-01"), ["date-future"]),
        (("dated.md", "--select", "date-future", "--today", "2026-06-01"), []),
        (
            ("dated.md", "--select", "keyphrase-missing-in-title", "--keyphrase", "pears"),
            ["keyphrase-missing-in-title"],
        ),
        (("dated.md", "--select", "keyphrase-missing-in-title", "--keyphrase", "roses"), []),
        (("dated.md", "twin.md", "--select", "title-duplicated"), []),
        (("dated.md", "twin.md", "--select", "title-duplicated", "--site"), ["title-duplicated"]),
    ],
)
def test_how_articles_are_judged(
    words: tuple[str, ...], rules: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, {"advice.md": ADVICE, "dated.md": DATED, "twin.md": DATED})
    main(["check", *words, "--isolated", "--no-cache", "--output-format", "json"])
    report = json.loads(capsys.readouterr().out)
    assert [finding["rule"] for file in report["files"] for finding in file["findings"]] == rules


def test_settings_files_are_used_unless_it_is_said_otherwise(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "seolint.toml").write_text('select = ["health"]\n')
    for words, out in (
        ((), ""),
        (("--isolated", "--select", "title-missing"), FOUND),
        (("--config", "strict.toml"), FOUND_INFO),
        (("--config", "strict.toml", "--isolated"), FOUND_INFO),
    ):
        main(["check", "bad.html", "--no-cache", "-q", *words])
        assert capsys.readouterr().out == out


def test_a_cache_folder_that_cannot_be_made_is_told_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "bad.html", "good.html", *QUIET[:1], *QUIET[2:], "--cache-dir", "bad.html/kept"]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("results are not kept")) == (FOUND, 1)


def test_results_are_kept_where_it_is_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["check", "bad.html", "--isolated", "--select", "title-missing", "-q", "--cache-dir", "kept"]
    main([*words, "--no-cache"])
    assert not (folder / "kept").exists()
    for _ in range(2):
        main(words)
        assert (folder / "kept").is_dir()
    assert main(["clean", "--isolated", "--cache-dir", "drafts"]) == 2
    assert "drafts: " in capsys.readouterr().err
    assert main(["clean", "--isolated", "--cache-dir", "kept"]) == 0
    assert not (folder / "kept").exists()
    (folder / "seolint.toml").write_text('cache-dir = "mine"\n')
    main(["check", "bad.html", "-q"])
    assert (folder / "mine").is_dir()
    (folder / "own.toml").write_text('cache-dir = "mine"\n')
    assert main(["clean", "--config", "own.toml"]) == 0
    assert not (folder / "mine").exists()


@pytest.mark.parametrize("command", ["check", "parse"])
@pytest.mark.parametrize("words", [(), ("--debug",)])
def test_a_failure_of_seolint_is_a_problem_or_with_debug_a_traceback(
    command: str,
    words: tuple[str, ...],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("no reason")

    monkeypatch.setattr("seolint.linting.engine.read_article", fail)
    options = QUIET if command == "check" else ("--isolated",)
    if words:
        with pytest.raises(ZeroDivisionError):
            main([command, "good.html", *options, *words])
        return
    assert main([command, "good.html", *options]) == 2
    assert "good.html: seolint failed: ZeroDivisionError: no reason" in capsys.readouterr().err


OTHERS = [
    Case(("parse", "good.html"), 0, "How to prune roses\n\nPrune on a dry day, when the worst of the frost is over.\n"),
    Case(("parse", "good.html", "--isolated", "-o", "text.txt"), 0, "", "", {
        "text.txt": "How to prune roses\n\nPrune on a dry day, when the worst of the frost is over.\n",
    }),
    Case(("parse", "good.html", "--output-format", "json"), 0, None),
    Case(("parse", "good.html", "--stdin-filename", "a.md"), 2, "", '--stdin-filename: needs "-"'),
    Case(("parse", "drafts", "--include", "*.md"), 2, "", "no Markdown, HTML, text or Word files"),
    Case(("parse", "drafts", "--exclude", "bad.html"), 2, "", "no Markdown, HTML, text or Word files"),
    Case(("parse", "drafts/bad.html", "--exclude", "drafts", "--force-exclude"), 0),
    Case(("parse", "good.html", "--config", "broken.toml"), 2, "", "broken.toml"),
    Case(("parse", "drafts", "--exclude", "drafts"), 2, "", "or Word files found that exclude leaves"),
    Case(("rules", "title-missing", "--config", "broken.toml"), 2, "", "broken.toml"),
    Case(("rules", "title-missing", "--isolated", "--debug", "--output-format", "json"), 0, None),
    Case(("config", "--config", "strict.toml"), 0, None),
    Case(("config", "--isolated", "--ignore", "noise", "--extend-select", "title-lowercase", "--debug"), 0, None),
    Case(("test", "title-missing", "--debug"), 0, "", "1 rule, "),
    Case(("init", "drafts", "--baseline", "k.json"), 0, "", "next: seolint check --write-baseline drafts/k.json drafts\n"),
    Case(("init", "drafts"), 0, "", "next: seolint drafts\n"),
    Case(("init", "drafts", "--preset", "health,blog"), 0, "", "found 1 HTML file"),
    Case(("init", "drafts", "--preset", "helth"), 2, "", 'unknown preset "helth" (did you mean "health"?)'),
    Case(("config", "--preset", "docs"), 0, None),
    Case(("schema",), 0, None),
    Case(("schema", "reports"), 2, "", 'no schema "reports" (did you mean "report"?)'),
]  # fmt: skip


@pytest.mark.parametrize("case", OTHERS, ids=lambda case: " ".join(case.words))
def test_other_commands(case: Case, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(case.words)
    out, err = capsys.readouterr()
    assert (code, case.err in err) == (case.code, True), f"exit {code}\n{out}\n{err}"
    assert case.out is None or out == case.out
    assert {name: (folder / name).read_text("utf-8") for name in case.files} == case.files
    if "json" in case.words:
        json.loads(out)


def test_config_says_where_each_setting_comes_from(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["config", "--config", "strict.toml", "--ignore", "noise", "--extend-select", "headline-missing"])
    out = capsys.readouterr().out
    assert 'select = ["title-missing"]  # strict.toml' in out
    assert 'ignore = ["noise"]  # --ignore' in out
    assert 'extend-select = ["headline-missing"]  # --extend-select' in out


@pytest.mark.parametrize("command", ["check", "parse"])
def test_standard_input_has_a_name(
    command: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    options = [*QUIET, "-q", "--exit-zero"] if command == "check" else ["--isolated"]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"# Roses & pears\n")))
    assert main([command, "-", "--stdin-filename", "a.md", "--output-format", "json", *options]) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert file["path"] == "a.md"


@pytest.mark.parametrize(
    ("words", "variables", "colored"),
    [
        ((), {}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color", "auto"), {}, False),
    ],
)
def test_color(
    words: tuple[str, ...], variables: dict[str, str], colored: bool,
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    main(["check", "bad.html", *QUIET, "--output-format", "full", *words])
    assert ("\x1b[" in capsys.readouterr().out) is colored


def test_watching_lints_until_it_is_interrupted(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    texts = iter([MENDED, MENDED])

    def sleep(seconds: float) -> None:
        text = next(texts, None)
        if text is None:
            raise KeyboardInterrupt
        if (folder / "bad.html").read_text() != text:
            (folder / "bad.html").write_text(text)

    monkeypatch.setattr("seolint.cli.watch.sleep", sleep)
    assert main(["check", "bad.html", *QUIET, "--watch"]) == 0
    printed = capsys.readouterr()
    assert printed.out == FOUND
    assert printed.err.splitlines()[-2:] == [
        "seolint: no findings in 1 file",
        "seolint: 1 gone: bad.html:1 title-missing",
    ]


def test_known_findings_are_left_out(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "bad.html", *QUIET, "--write-baseline", "known.json"])
    capsys.readouterr()
    assert main(["check", "bad.html", "drafts/bad.html", *QUIET, "-q", "--baseline", "known.json"]) == 1
    assert capsys.readouterr().out == f"drafts/{FOUND}"


def test_known_findings_that_are_gone_are_refused_and_dropped(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "bad.html", *QUIET, "--write-baseline", "known.json"])
    known = ("check", "bad.html", *QUIET, "-q", "--baseline", "known.json")
    assert main([*known, "--fail-on-stale"]) == 0
    (folder / "bad.html").write_text(MENDED)
    assert main(known) == 0
    assert main([*known, "--fail-on-stale"]) == 1
    assert "bad.html: title-missing is in the baseline and no longer found" in capsys.readouterr().err
    assert main([*known, "--prune-baseline"]) == 0
    assert main([*known, "--fail-on-stale"]) == 0
    assert main(["check", "bad.html", *QUIET, "--prune-baseline"]) == 2
    assert main([*known, "--prune-baseline", "--write-baseline", "other.json"]) == 2
    assert main([*known, "--prune-baseline", "--diff"]) == 2
    assert "no baseline is set" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "select"),
    [
        (("--stdio",), ["health"]),
        (("--stdio", "--isolated", "--debug"), None),
        (("--config", "strict.toml"), ["title-missing"]),
    ],
)
def test_the_server_takes_settings_as_the_other_commands_do(
    words: tuple[str, ...], select: list[str] | None, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "seolint.toml").write_text('select = ["health"]\n')
    found: list[object] = []

    def serve(make: Callable[[dict[str, object]], NearestSettings]) -> int:
        found.append(make({}).of(str(folder)).value("select"))
        return 0

    monkeypatch.setattr("seolint.cli.server.serve", serve)
    assert main(["server", *words]) == 0
    assert found == [select]


def test_a_rule_is_explained_in_short_and_in_full(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "word-repeated", "--isolated"]) == 0
    short = capsys.readouterr().out
    assert main(["rules", "word-repeated", "--isolated", "--all", "--color", "always"]) == 0
    whole = capsys.readouterr().out
    assert (short.count("\nReported"), short.count("\nNot reported")) == (1, 1)
    assert short.endswith("more examples: seolint rules word-repeated --all\n")
    assert "\x1b" not in short
    assert whole.startswith("\x1b[1mword-repeated")
    assert whole.count("\n\x1b[1mNot reported") > 5


def test_each_option_of_each_command_is_tried() -> None:
    others = (
        "assistant/test_guide.py",
        "cli/test_completion.py",
        "cli/test_extraction.py",
        "corpus/test_batches.py",
        "corpus/test_comparison.py",
        "corpus/test_run.py",
        "health/test_scorecards.py",
        "report/test_agent.py",
        "running/test_changes.py",
    )
    files = (Path(__file__), *(Path(__file__).parents[1] / name for name in others))
    text = "".join(file.read_text("utf-8") for file in files)
    options = [option for command in COMMANDS.values() for option in command.options]
    assert [option.name for option in options if not any(f'"{flag}"' in text for flag in option.flags)] == []
