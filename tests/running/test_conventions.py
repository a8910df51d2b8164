"""Conventions: parts that the files of a folder lack because the site keeps them elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.running.conventions import Conventions
from tests.pages import write

TEXT = "Water the bed in the evening, when the sun is off it.\n"


def outside(folder: Path, files: dict[str, str]) -> tuple[str, ...]:
    write(folder, files)
    return Conventions([str(folder)]).outside(str(folder / next(iter(files))))


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        (TEXT, ("title", "headline", "description")),
        (f"---\ntitle: A bed\n---\n{TEXT}", ("description",)),
        (f"---\nseo:\n  metaDesc: On beds\n---\n# A bed\n\n{TEXT}", ()),
        (f'+++\n[params]\ntitle = "A bed"\ndescription = "On beds"\n+++\n{TEXT}', ()),
        (f"---\ndescription: >\n  On beds\n---\n<!-- # no -->\n![](bed.jpg)\n\nA bed\n=====\n\n{TEXT}", ()),
        (f"---\ntitle:\ndescription: On beds\n---\n{TEXT}\n# Later\n", ("title", "headline")),
        ('{\n  "title": "A bed"\n}\n' + TEXT, ()),
    ],
)
def test_what_all_files_lack(tmp_path: Path, text: str, lacking: tuple[str, ...]) -> None:
    assert outside(tmp_path, {f"{number}.md": text for number in range(10)}) == lacking


def test_a_few_files_show_no_habit(tmp_path: Path) -> None:
    assert outside(tmp_path, {f"{number}.md": TEXT for number in range(9)}) == ()


def test_a_fault_of_some_files_is_no_habit(tmp_path: Path) -> None:
    good = f"---\ntitle: A bed\ndescription: On beds\n---\n{TEXT}"
    assert outside(tmp_path, {f"{number}.md": TEXT if number % 4 else good for number in range(20)}) == ()


def test_a_folder_for_each_article_and_each_language(tmp_path: Path) -> None:
    assert outside(tmp_path, {f"{number}/{number % 3}/index.md": TEXT for number in range(12)})


def test_it_is_told_once_and_settings_win(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {f"beds/{number}.md": f"---\ntitle: Bed {number}\n---\n{TEXT}" for number in range(12)})
    words = [str(tmp_path), "--no-cache", "--select", "description-missing", "--output-format", "json", "--exit-zero"]
    main(words)
    out, err = capsys.readouterr()
    assert err.count("no description in 12 of 12 Markdown files") == 1
    (reason,) = {entry["reason"] for file in json.loads(out)["files"] for entry in file["not_evaluated"]}
    assert reason == "the site keeps the description outside its files (setting: outside)"
    write(tmp_path, {"seolint.toml": "outside = []\n"})
    main(words)
    assert json.loads(capsys.readouterr().out)["summary"]["findings"] == 12


def test_a_named_file_says_nothing_of_its_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, {f"{number}.md": f"---\ntitle: Bed {number}\n---\n{TEXT}" for number in range(12)})
    main([str(tmp_path / "3.md"), "--isolated", "--no-cache", "--select", "description-missing"])
    assert "description-missing" in capsys.readouterr().out


def test_init_proposes_what_it_noticed(tmp_path: Path) -> None:
    write(tmp_path, {f"{number}.md": f"---\ntitle: Bed {number}\n---\n{TEXT}" for number in range(12)})
    assert main(["init", str(tmp_path)]) == 0
    assert '\noutside = ["description"]\n' in (tmp_path / "seolint.toml").read_text("utf-8")


def test_a_key_that_the_settings_name_gives_its_part(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = f"---\nlabel: A bed\ncard:\n  text: On beds\n---\n{TEXT}"
    write(tmp_path, {f"{number}.md": text for number in range(12)})
    named = ["--config", 'front-matter = {title = ["label"], description = ["card.text"]}']
    words = [str(tmp_path), "--no-cache", "--select", "title-missing,description-missing"]
    main(words)
    assert "no description in 12 of 12" in capsys.readouterr().err
    main([*words, *named])
    assert "in 12 of 12" not in capsys.readouterr().err
