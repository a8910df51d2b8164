"""The language server, as an editor sees it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from seolint.__main__ import main
from tests.pages import UNTITLED, write
from tests.server.editor import Editor, edit, find

pytestmark = pytest.mark.slow  # each test talks to a server process of its own

NOISY = "# 🌹 Roses — 玫瑰\n\nPrune on a dry day, when the frost is over.\n\nRead more\n"
ONLY = {"seolint.toml": 'select = ["read-more-residue", "title-missing", "date-not-iso", "suppression-unused"]\n'}
WATCHING = {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}, "configuration": True}}
TOP = {"start": {"line": 0, "character": 0}, "end": {"line": 0, "character": 0}}


def names(diagnostics: list[dict[str, Any]]) -> list[str]:
    return [diagnostic["code"] for diagnostic in diagnostics]


def test_findings_are_told_as_the_article_is_written(tmp_path: Path) -> None:
    with Editor(write(tmp_path, ONLY)) as editor:
        assert editor.server["serverInfo"]["name"] == "seolint"
        (found,) = editor.open("a.md", NOISY)
        assert found["code"] == "read-more-residue"
        assert found["source"] == "seolint"
        assert found["message"] == '"Read more" is left over from a link to another article'
        assert found["range"] == {"start": {"line": 4, "character": 0}, "end": {"line": 4, "character": 9}}
        editor.change("a.md", *(NOISY + "x" * number for number in range(5)), NOISY.replace("Read more", "So far."))
        assert editor.hear("textDocument/publishDiagnostics") == {
            "uri": editor.uri("a.md"), "version": 7, "diagnostics": []
        }  # fmt: skip
        editor.tell("textDocument/didClose", {"textDocument": {"uri": editor.uri("a.md")}})
        assert editor.diagnostics("a.md") == []
        assert editor.leave() == 0


@pytest.mark.parametrize(("unit", "end"), [("utf-16", "\n"), ("utf-16", "\r\n"), ("utf-8", "\r"), ("utf-32", "\n")])
def test_columns_are_counted_as_the_editor_counts(tmp_path: Path, unit: str, end: str) -> None:
    text = "# 🌹 玫瑰\n\nUpdated: 😀 \u2028 玫 and so on.\n\n🌹🌹 [](/a) 玫瑰 [](/b)\n".replace("\n", end)
    capabilities = {"general": {"positionEncodings": [unit]}}
    settings = write(tmp_path, {"seolint.toml": 'select = ["link-text-empty"]\n'})
    with Editor(settings, capabilities=capabilities) as editor:
        assert editor.server["capabilities"]["positionEncoding"] == unit
        found = editor.open("a.md", text)
        places = [[find(text, diagnostic["range"][side], unit) for side in ("start", "end")] for diagnostic in found]
        assert [text[start:stop] for start, stop in places] == ["[](/a)", "[](/b)"]
        (action,) = [
            action
            for title, action in editor.actions("a.md", found[1]["range"]).items()
            if title == "Suppress link-text-empty in this line"
        ]
        assert edit(text, action, unit).split(end)[4].startswith("🌹🌹 [](/a) 玫瑰 [](/b) <!-- seolint-disable-line")


def test_fixes_and_suppressions_are_offered_where_the_finding_is(tmp_path: Path) -> None:
    versions = {"workspace": {"workspaceEdit": {"documentChanges": True}}}
    text = NOISY.replace("\n", "\r\n")
    with Editor(write(tmp_path, ONLY), capabilities=versions) as editor:
        (found,) = editor.open("a.md", text)
        actions = editor.actions("a.md", found["range"])
        assert list(actions) == [
            "Fix read-more-residue",
            "Suppress read-more-residue in this line",
            "Suppress read-more-residue in this file",
            "Ignore this finding of read-more-residue in seolint.toml",
            "Turn off read-more-residue in seolint.toml",
            "Apply all safe fixes",
        ]
        fix, line, file, _, _, fix_all = actions.values()
        assert fix["isPreferred"]
        assert fix["diagnostics"] == [found]
        assert fix["edit"]["documentChanges"][0]["textDocument"] == {"uri": editor.uri("a.md"), "version": 1}
        mended = text.replace("\r\nRead more\r\n", "")
        assert edit(text, fix) == edit(text, fix_all)
        assert edit(text, fix).rstrip() == mended.rstrip()
        comment = "<!-- seolint-disable-{} read-more-residue -->"
        assert edit(text, line) == text.replace("Read more", f"Read more {comment.format('line')}")
        assert edit(text, file) == f"{comment.format('file')}\r\n{text}"
        for version, action in enumerate((fix, line, file), 2):
            editor.change("a.md", edit(text, action), first=version)
            assert editor.diagnostics("a.md", version) == []


def test_only_what_is_asked_for_is_offered(tmp_path: Path) -> None:
    with Editor(write(tmp_path, ONLY)) as editor:
        (found,) = editor.open("a.md", NOISY)
        assert len(editor.actions("a.md", found["range"], only=["quickfix"])) == 5
        assert list(editor.actions("a.md", TOP, only=["source.fixAll"])) == ["Apply all safe fixes"]
        assert editor.actions("a.md", TOP, only=["refactor"]) == {}
        assert editor.open("a.txt", NOISY, "plaintext")
        assert "Suppress read-more-residue in this line" not in editor.actions("a.txt", found["range"])


def test_in_html_a_comment_stands_where_it_works(tmp_path: Path) -> None:
    page = (
        '<!doctype html>\n<html lang="en"><head>\n  <title> </title>\n</head><body><p>Prune early.</p></body></html>\n'
    )
    with Editor(write(tmp_path, ONLY)) as editor:
        (found,) = editor.open("a.html", page, "html")
        actions = editor.actions("a.html", found["range"])
        comments = [actions[f"Suppress title-missing in this {scope}"] for scope in ("line", "file")]
        for version, action in enumerate(comments, 2):
            editor.change("a.html", edit(page, action), first=version)
            assert editor.diagnostics("a.html", version) == []


def test_a_fix_that_is_not_safe_says_so(tmp_path: Path) -> None:
    text = "---\ntitle: Roses\ndate: 05/14/2026\n---\n\nPrune on a dry day.\n"
    with Editor(write(tmp_path, ONLY)) as editor:
        (found,) = editor.open("a.md", text)
        actions = editor.actions("a.md", found["range"])
        fix = actions["Fix date-not-iso (unsafe: review the change)"]
        assert edit(text, fix) == text.replace("05/14/2026", "2026-05-14")
        assert "isPreferred" not in fix
        comments = [title for title in actions if title.startswith("Suppress ")]
        assert comments == ["Suppress date-not-iso in this file"]


def test_the_page_of_the_rule_is_shown_beside_the_finding(tmp_path: Path) -> None:
    with Editor(write(tmp_path, ONLY)) as editor:
        (found,) = editor.open("a.html", UNTITLED, "html")
        assert found["codeDescription"]["href"].startswith("https://")
        where = {"textDocument": {"uri": editor.uri("a.html")}}
        hover = editor.ask("textDocument/hover", {**where, "position": found["range"]["start"]})
        assert hover["contents"]["kind"] == "markdown"
        assert hover["contents"]["value"].startswith("## title-missing\n")
        assert "Evidence" in hover["contents"]["value"]
        assert hover["range"] == found["range"]
        assert editor.ask("textDocument/hover", {**where, "position": {"line": 0, "character": 70}}) is None


def test_changed_settings_hold_at_once(tmp_path: Path) -> None:
    folder = write(tmp_path, ONLY)
    with Editor(folder, capabilities=WATCHING) as editor:
        assert names(editor.open("a.md", NOISY)) == ["read-more-residue"]
        write(folder, {"seolint.toml": 'select = ["read-more-resdue"]\n'})
        editor.tell("workspace/didChangeWatchedFiles", {"changes": [{"uri": editor.uri("seolint.toml"), "type": 2}]})
        (fault,) = next(found for found in iter(lambda: editor.diagnostics("a.md"), None) if "code" not in found[0])
        assert 'unknown rule or category "read-more-resdue"' in fault["message"]
        assert fault["severity"] == 1
        write(folder, {"seolint.toml": 'exclude = ["a.*"]\n'})
        editor.tell("textDocument/didSave", {"textDocument": {"uri": editor.uri("a.md")}})
        assert editor.diagnostics("a.md") == []
        registered = [
            message["params"]["registrations"][0] for message in editor.asked if "registrations" in message["params"]
        ]
        assert [each["method"] for each in registered] == ["workspace/didChangeWatchedFiles"]


def test_the_editor_sets_what_it_likes(tmp_path: Path) -> None:
    capabilities = {"workspace": {"configuration": True}}
    severe = {"severity": {"read-more-residue": "error"}}
    with Editor(write(tmp_path, ONLY), capabilities=capabilities, settings=severe) as editor:
        editor.open("a.md", NOISY)
        assert next(found for found in iter(lambda: editor.diagnostics("a.md"), None))[0]["severity"] == 1
        editor.settings = {"slect": []}
        editor.tell("workspace/didChangeConfiguration", {"settings": None})
        (fault,) = editor.diagnostics("a.md")
        assert fault["message"] == 'editor: unknown setting "slect" (did you mean "select"?)'
        editor.settings = {}
        editor.tell("workspace/didChangeConfiguration", {"settings": None})
        (found,) = editor.diagnostics("a.md")
        assert (found["code"], found["severity"]) == ("read-more-residue", 2)


def test_settings_can_come_with_the_change(tmp_path: Path) -> None:
    with Editor(write(tmp_path, ONLY)) as editor:
        assert editor.open("a.md", NOISY)
        settings = {"seolint": {"ignore": ["read-more-residue"]}}
        editor.tell("workspace/didChangeConfiguration", {"settings": settings})
        assert next(found for found in iter(lambda: editor.diagnostics("a.md"), None) if not found) == []


def test_known_findings_are_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write(tmp_path, {**ONLY, "a.md": NOISY})
    monkeypatch.chdir(folder)
    assert main(["a.md", "--write-baseline", "known.json", "--no-cache"]) == 0
    write(folder, {"seolint.toml": ONLY["seolint.toml"] + 'baseline = "known.json"\n'})
    with Editor(folder) as editor:
        assert editor.open("a.md", NOISY) == []
        assert names(editor.open("b.md", NOISY)) == ["read-more-residue"]


def test_what_cannot_be_linted_says_so_and_what_need_not_be_says_nothing(tmp_path: Path) -> None:
    with Editor(write(tmp_path, ONLY)) as editor:
        (fault,) = editor.open("a.md", "a\0b")
        assert fault["message"] == "not text: NUL characters"
        assert editor.open("a.py", "Read more\n", "python") == []
        untitled = {"uri": "untitled:Untitled-1", "languageId": "markdown", "version": 1, "text": NOISY}
        editor.tell("textDocument/didOpen", {"textDocument": untitled})
        told = editor.hear("textDocument/publishDiagnostics")
        assert (told["uri"], names(told["diagnostics"])) == (untitled["uri"], ["read-more-residue"])


def test_without_pygls_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("seolint.server.find_spec", lambda _: None)
    assert main(["server", "--stdio"]) == 2
    assert "install the extra: seolint-articles[server]" in capsys.readouterr().err


def answer(editor: Editor, method: str, params: object) -> dict[str, Any]:
    """The answer to a request, be it a result or an error."""
    editor.send({"id": 4711, "method": method, "params": params})
    while (message := editor.read()).get("id") != 4711:
        editor.take(message)
    return message


def test_what_cannot_be_read_is_answered_with_an_error(tmp_path: Path) -> None:
    with Editor(write(tmp_path, ONLY)) as editor:
        editor.open("a.md", NOISY)
        document = {"uri": editor.uri("a.md")}
        before = {"textDocument": document, "position": {"line": -1, "character": -1}}
        assert answer(editor, "textDocument/hover", before)["error"]["code"] == -32602
        assert answer(editor, "textDocument/hover", {})["error"]["code"] == -32602
        assert answer(editor, "textDocument/nothing", {})["error"]["code"] == -32601
        (found,) = editor.open("b.md", NOISY)
        assert found["code"] == "read-more-residue"
        assert editor.leave() == 0


def test_a_name_that_no_file_can_have_is_that_of_a_draft(tmp_path: Path) -> None:
    with Editor(write(tmp_path, ONLY)) as editor:
        item = {"uri": "file:///tmp/a%00b.md", "languageId": "markdown", "version": 1, "text": NOISY}
        editor.tell("textDocument/didOpen", {"textDocument": item})
        told = editor.hear("textDocument/publishDiagnostics")
        assert told["uri"] == item["uri"]
        assert "read-more-residue" in names(told["diagnostics"])
        assert editor.leave() == 0


@pytest.mark.parametrize("name", ["a b.md", "é 玫.md", "100%.md", "a#b.md"])
def test_a_name_is_linted_whatever_characters_it_has(tmp_path: Path, name: str) -> None:
    with Editor(write(tmp_path, ONLY), settings={}) as editor:
        assert names(editor.open(name, NOISY)) == ["read-more-residue"]
        assert editor.leave() == 0


def test_after_the_shutdown_requests_are_refused(tmp_path: Path) -> None:
    with Editor(tmp_path) as editor:
        editor.ask("shutdown", None)
        params = {"textDocument": {"uri": editor.uri("a.md")}, "position": {"line": 0, "character": 0}}
        assert answer(editor, "textDocument/hover", params)["error"]["code"] == -32600
        editor.tell("exit", None)
        assert editor.process.wait(60) == 0


def test_leaving_without_a_shutdown_is_an_error(tmp_path: Path) -> None:
    with Editor(tmp_path) as editor:
        editor.tell("exit", None)
        assert editor.process.wait(60) == 1
