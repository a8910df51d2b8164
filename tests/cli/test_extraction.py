"""``seolint check PAGE --extracted FILE`` lints the text, and says of each leftover where it comes from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seolint.__main__ import main
from tests.linting.test_causes import PAGE, put


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.html").write_text(PAGE)
    (tmp_path / "text.txt").write_text(put("Read more", "Advertisement"))
    (tmp_path / "other.html").write_text("<title>Bread</title><p>Knead the dough until it is smooth.")
    return tmp_path


def run(*words: str) -> int:
    return main(["check", *words])


def test_each_format_says_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("page.html", "--extracted", "text.txt", "--select", "noise")
    assert run(*words) == 1
    assert [line.rpartition("(")[2] for line in capsys.readouterr().out.splitlines()] == [
        "from the page itself)",
        "from the template)",
    ]
    run(*words, "--output-format", "full")
    assert "Leftovers: 1 from the page itself, 1 from the template\n" in capsys.readouterr().out
    run(*words, "--output-format", "json")
    [file] = json.loads(capsys.readouterr().out)["files"]
    assert file["path"] == "text.txt"
    assert [(finding["cause"], finding["related"][0]["path"]) for finding in file["findings"]] == [
        ("page", "page.html"),
        ("template", "page.html"),
    ]
    assert run(*words, "--output-format", "html", "--output-file", "report.html") == 1
    assert "from the template" in (folder / "report.html").read_text()


def test_without_it_findings_have_no_cause(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("page.html", "--extracted", "text.txt", "--select", "noise", "--quiet", "--quiet")
    run("text.txt", "--select", "noise", "--output-format", "json")
    assert all("cause" not in finding for finding in json.loads(capsys.readouterr().out)["files"][0]["findings"])


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("text.txt", "--extracted", "text.txt"), "text.txt: not HTML"),
        (("-", "--extracted", "text.txt"), "as files"),
        (("page.html", "--extracted", "."), "as files"),
        (("none.html", "--extracted", "text.txt"), "none.html: No such file"),
        (("page.html", "--extracted", "none.txt"), "none.txt: No such file"),
        (("page.html", "other.html", "--extracted", "text.txt"), "takes one page"),
        (("page.html", "--extracted", "text.txt", "--fix"), "cannot be combined with --fix"),
        (("other.html", "--extracted", "text.txt"), "other.html: the page has too little of the extracted text"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], message: str
) -> None:
    before = (folder / "text.txt").read_text()
    assert run(*words) == 2
    assert message in capsys.readouterr().err
    assert (folder / "text.txt").read_text() == before
