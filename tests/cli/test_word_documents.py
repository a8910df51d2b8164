"""Word documents on the command line: read everywhere, changed nowhere."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.base.vocabulary import OUTPUT_FORMATS
from tests.word_files import document, heading, paragraph, picture

ALONE = ("--isolated", "--no-cache", "--select", "image-alt-missing")
FAULTY = document(heading("Watering"), paragraph(picture()), "Water the beds early, before the soil is warm.")
FOUND = "a.docx:2:1: warning image-alt-missing the image word/media/image1.png has no alt text\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "a.docx").write_bytes(FAULTY)
    return tmp_path


@pytest.mark.parametrize("name", OUTPUT_FORMATS)
def test_every_format_reports_them(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["a.docx", *ALONE, "--output-format", name]) == 1
    assert "alt" in capsys.readouterr().out


def test_parse_shows_the_article(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["parse", "a.docx", "--output-format", "json"]) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert (file["format"], file["title"]["text"], file["images"][0]["line"]) == ("docx", "Watering", 2)


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FAULTY)))
    assert main(["-", "--stdin-filename", "a.docx", *ALONE, "--output-format", "concise"]) == 1
    assert capsys.readouterr().out == FOUND


@pytest.mark.parametrize("option", ["--fix", "--diff", "--fix-only", "--add-suppressions"])
def test_no_option_changes_them(folder: Path, option: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["a.docx", *ALONE, option]) == 2
    assert "a.docx: a Word document is only read: make the changes in Word" in capsys.readouterr().err
    assert (folder / "a.docx").read_bytes() == FAULTY


def test_folders_have_them_and_not_what_word_keeps_beside_them(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "~$a.docx").write_bytes(b"\x05Ines")
    (folder / "b.docx").write_bytes(b"PK\x03\x04 damaged")
    for _ in range(2):  # the second time from the cache
        assert main([".", "--isolated", "--select", "image-alt-missing", "--output-format", "concise", "-q"]) == 2
        out, err = capsys.readouterr()
        assert out == FOUND
        assert "b.docx: not a Word document" in err
        assert "~$" not in err
