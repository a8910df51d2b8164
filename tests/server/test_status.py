"""What an editor shows of an article as a whole, what it folds, and its edits of the settings."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from seolint.__main__ import main
from tests.pages import write
from tests.server.editor import Editor, edit

pytestmark = pytest.mark.slow  # each test talks to a server process of its own

TEXT = "Roses for Beginners\n\nPrune on a dry day, when the worst of the frost is over.\n\nRead more\n"
TOP = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}
CREATING = {"workspace": {"workspaceEdit": {"documentChanges": True, "resourceOperations": ["create"]}}}
RULES = 'select = ["read-more-residue", "title-missing"]\n'


def test_the_status_goes_to_editors_that_show_it(tmp_path: Path) -> None:
    write(tmp_path, {"seolint.toml": RULES + 'exclude = ["old"]\n'})
    with Editor(tmp_path, capabilities={"experimental": {"seolintStatus": True}}) as editor:
        editor.open("a.txt", TEXT, "plaintext")
        status = editor.hear("seolint/status")
        assert status["uri"] == editor.uri("a.txt")
        assert status["summary"].startswith("13 words · ")
        assert status["verdicts"]["noise"] == "improve"
        assert (status["words"], status["errors"], status["warnings"], status["version"]) == (13, 0, 1, 1)
        assert lenses(editor, "a.txt") == []
        editor.open("old/a.txt", TEXT, "plaintext")
        assert "summary" not in editor.hear("seolint/status")


def test_other_editors_get_a_lens(tmp_path: Path) -> None:
    with Editor(write(tmp_path, {"seolint.toml": RULES})) as editor:
        editor.open("a.txt", TEXT, "plaintext")
        (title,) = lenses(editor, "a.txt")
        assert title.startswith("13 words · ")
        assert title.endswith(" · noise: improve")
        editor.change("a.txt", TEXT.replace("Read more\n", ""))
        assert lenses(editor, "a.txt")[0].endswith(" · nothing to fix")
        assert not [message for message in editor.told if message["method"] == "seolint/status"]


def lenses(editor: Editor, name: str) -> list[str]:
    found = editor.ask("textDocument/codeLens", {"textDocument": {"uri": editor.uri(name)}})
    return [lens["command"]["title"] for lens in found]


@pytest.mark.parametrize("tags", [[], ["details", "summary"]])
def test_a_long_hover_is_folded(tmp_path: Path, tags: list[str]) -> None:
    general = {"markdown": {"parser": "marked", "allowedTags": tags}}
    with Editor(write(tmp_path, {"seolint.toml": RULES}), capabilities={"general": general}) as editor:
        editor.open("a.txt", TEXT, "plaintext")
        place = {"textDocument": {"uri": editor.uri("a.txt")}, "position": {"line": 4, "character": 2}}
        text = editor.ask("textDocument/hover", place)["contents"]["value"]
        head, _, rest = text.partition("<details>")
        assert "*What to do:*" in head
        assert "*Options* under" not in head
        assert ("*Options* under" in rest) == bool(tags)
        assert ("More: `seolint rules read-more-residue`" in head) != bool(tags)


def test_a_finding_is_ignored_in_the_settings(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    with Editor(tmp_path, capabilities=CREATING) as editor:
        found = editor.open("drafts/a.txt", TEXT, "plaintext")
        at = next(each["range"] for each in found if each["code"] == "read-more-residue")
        action = editor.actions("drafts/a.txt", at)["Ignore this finding of read-more-residue in seolint.toml"]
        made, changed = action["edit"]["documentChanges"]
        assert (made["kind"], made["uri"]) == ("create", editor.uri("seolint.toml"))
        settings = edit("", {"edit": {"documentChanges": [changed]}})
    (entry,) = tomllib.loads(settings)["ignore"]
    assert (entry["file"], entry["rule"]) == ("drafts/a.txt", "read-more-residue")
    write(tmp_path, {"drafts/a.txt": TEXT, "seolint.toml": settings})
    words = [str(tmp_path / "drafts"), "--select", "read-more-residue", "--no-cache"]
    assert main(["check", *words]) == 0
    assert main(["check", *words, "--isolated"]) == 1


@pytest.mark.parametrize("words", [(), ("--isolated",)])
def test_settings_that_are_not_ours_to_edit_are_left_alone(tmp_path: Path, words: tuple[str, ...]) -> None:
    outside = tmp_path / "outside.toml"
    outside.write_text(RULES)
    folder = write(tmp_path / "site", {".git/HEAD": "x"})
    if not words:
        (folder / "seolint.toml").symlink_to(outside)
    with Editor(folder, *words, capabilities=CREATING) as editor:
        found = editor.open("a.txt", TEXT, "plaintext")
        titles = [title for each in found for title in editor.actions("a.txt", each["range"])]
        assert not [title for title in titles if "seolint.toml" in title]
