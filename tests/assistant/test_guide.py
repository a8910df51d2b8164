"""The guide for agents: what it says is true, and it is put into a file without touching what others wrote there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_type_hints

import pytest

from seolint.__main__ import main
from seolint.assistant.guide import END, make_guide, put_guide
from seolint.base.errors import UserError
from seolint.results.contract import FindingEntry, FixEntry

OWN = "# House rules\n\nWrite short sentences.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "site" / ".git").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "site")
    return tmp_path / "site"


def test_the_commands_of_the_guide_work(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.md").write_text("# Roses\n\nRead more\n")
    commands = re.findall(r"`seolint ([a-z]+ [^`]+)`", make_guide())
    assert len(commands) >= 7
    for command in commands:
        words = command.replace("PATH", "a.md").replace("FILE", "a.md").replace("RULE", "read-more-residue").split()
        if "REF" not in words:
            assert main(words) in {0, 1}, command
    capsys.readouterr()


def test_the_fields_of_the_guide_exist() -> None:
    told = next(line for line in re.split(r"\n\n", make_guide()) if line.startswith("In JSON"))
    fields = set(re.findall(r"`(\w+)`", told)) - {"info"}
    assert fields <= get_type_hints(FindingEntry).keys() | get_type_hints(FixEntry).keys()
    assert {"rule", "start", "fix", "edits"} <= fields


@pytest.mark.parametrize("text", ["", OWN, OWN.rstrip(), OWN.replace("\n", "\r\n"), f"\ufeff{OWN}", "```\nx\n```\n"])
def test_what_stands_in_the_file_stays(text: str) -> None:
    made = put_guide(text)
    assert made.startswith(text)
    assert put_guide(made) == made
    assert ("\r\n" in made) == ("\r\n" in text)
    older = made.replace("without a network", "offline") + "\nMore of ours.\n"
    assert put_guide(older) == made + "\nMore of ours.\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"{OWN}{END}\n", "its mark is on line 4$"),
        (f"{END}\n" + put_guide("") + put_guide(""), r"its marks are on lines 1, 2, \d+, \d+ and \d+$"),
        (put_guide("").replace(END, ""), "its mark is on line 1$"),
        (f"{OWN}```\nno end\n", "a block of code is not closed"),
    ],
)
def test_a_file_in_which_the_section_is_unclear_is_refused(text: str, message: str) -> None:
    with pytest.raises(UserError, match=message):
        put_guide(text)


def test_marks_in_code_are_none() -> None:
    about = f"How it looks:\n\n~~~\n{put_guide('')}~~~\n"
    assert put_guide(about).startswith(about)


def test_the_command_writes_and_checks(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["agents", "--check"]) == 1
    assert not (folder / "AGENTS.md").exists()
    assert main(["agents"]) == 0
    assert main(["agents", "--check"]) == 0
    assert main(["agents", ".claude/skills/check-articles/SKILL.md"]) == 0
    assert (folder / ".claude/skills/check-articles/SKILL.md").read_text().startswith("---\nname: check-articles\n")
    capsys.readouterr()
    assert main(["agents", "-"]) == 0
    assert capsys.readouterr().out == make_guide()
    assert main(["agents", "-", "--check"]) == 2
    assert capsys.readouterr().out == ""


def test_nothing_outside_the_repository_is_written(folder: Path) -> None:
    outside = folder.parent / "notes.md"
    outside.write_text(OWN)
    (folder / "AGENTS.md").symlink_to(outside)
    (folder / "away").symlink_to(folder.parent)
    (folder / "latin.md").write_bytes(b"caf\xe9\n")
    for path in (".", "AGENTS.md", "away", "away/new.md", "latin.md", "prose.txt"):
        assert main(["agents", path]) == 2, path
    assert outside.read_text() == OWN
    assert sorted(path.name for path in folder.parent.iterdir()) == ["notes.md", "site"]
