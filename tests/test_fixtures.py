"""Whole articles, and the exact report each must give.

Beside each article of ``fixtures/scraped`` and ``fixtures/clean`` stands its report, a finding a line. After a change
that is meant: ``python tests/test_fixtures.py`` writes them anew, and the difference is read before it is committed.
"""

from __future__ import annotations

import contextlib
import io
import sys
from pathlib import Path

import pytest

from seolint.__main__ import main

FIXTURES = Path(__file__).parents[1] / "fixtures"
FOLDERS = (FIXTURES / "scraped", FIXTURES / "clean")
ARTICLES = sorted(path for folder in FOLDERS for path in folder.glob("*.*") if path.suffix != ".expected")
BROKEN = {
    "binary.md": (2, "not text: NUL bytes"),
    "cut-off.txt": (2, "unexpected end of data"),
    "empty.md": (2, "the file has no text"),
    "front-matter.md": (1, "front-matter-invalid"),
    "nested.html": (2, "nested"),
}


def lint(path: Path) -> tuple[int, str, str]:
    """Return the exit code, the report and the words about the run."""
    out, err = io.StringIO(), io.StringIO()
    options = ["--isolated", "--no-cache", "--today", "2026-06-01", "--output-format", "concise", "-q"]
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err), contextlib.chdir(path.parent):
        code = main(["check", *options, path.name])
    return int(code or 0), out.getvalue(), err.getvalue()


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_an_article_gives_exactly_its_report(path: Path) -> None:
    assert lint(path)[1] == path.with_name(f"{path.name}.expected").read_text("utf-8")


@pytest.mark.parametrize("line_end", ["\r\n", "\r"], ids=["CRLF", "CR"])
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_line_ends_change_nothing(path: Path, line_end: str, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes().replace(b"\n", line_end.encode()))
    assert lint(copy)[1] == path.with_name(f"{path.name}.expected").read_text("utf-8")


def test_an_article_is_judged_the_same_alone_in_a_folder_and_in_any_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    names = [path.name for path in ARTICLES]
    for path in ARTICLES:
        (tmp_path / path.name).write_bytes(path.read_bytes())

    def report(*words: str) -> list[str]:
        main([*words, "--isolated", "--today", "2026-06-01", "--output-format", "concise", "-q", "--ignore", "site"])
        return sorted(capsys.readouterr().out.splitlines())

    alone = sorted(f"{line}" for name in names for line in report(name, "--no-cache"))
    for words in (names, names[::-1], [".", "--jobs", "2"], ["."]):
        assert report(*words, "--no-cache") == report(*words) == report(*words) == alone


def test_clean_articles_hear_no_warning() -> None:
    reports = [path.read_text("utf-8") for path in (FIXTURES / "clean").glob("*.expected")]
    assert reports
    assert not any(" warning " in report or " error " in report for report in reports)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_told_in_words(name: str) -> None:
    code, out, err = lint(FIXTURES / "broken" / name)
    expected, words = BROKEN[name]
    assert (code, words in out + err) == (expected, True)
    assert "Traceback" not in err


if __name__ == "__main__":
    for article in ARTICLES:
        article.with_name(f"{article.name}.expected").write_text(lint(article)[1], "utf-8")
        sys.stdout.write(f"{article.name}\n")
