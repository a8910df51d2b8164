"""``seolint test``: it runs what there is to run, and says what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.rulebook import rule_file
from tests.pages import write

HEAD = """\
name = "house-title-missing"
category = "metadata"
severity = "error"
evidence = "documented"
message = "the page has no title"
help = "give it one"
check = "presence"
options = { of = "title" }
"""
BAD = '[[examples.bad]]\ntext = "x"\nfindings = ["1:1 the page has no title"]\n'
GOOD = '[[examples.good]]\ntext = "# A title"\n'
WORDS = 'summary = "The page lacks a title."\nwhy = "Every page needs a title."\n'


@pytest.mark.parametrize(
    ("text", "code", "out", "err"),
    [
        (HEAD + WORDS + BAD + GOOD, 0, "", "seolint: 1 rule, 2 examples, 0 failures\n"),
        (
            HEAD,
            0,
            (
                "own.toml: warning: no summary (one sentence for the list of rules)\n"
                "own.toml: warning: no why (a short paragraph with the reason for the rule)\n"
                "own.toml: warning: no bad example (text with the fault, and the findings it must give)\n"
                "own.toml: warning: no good example (text that looks like the fault and is not)\n"
            ),
            "seolint: 1 rule, 0 examples, 0 failures\n",
        ),
        (
            HEAD + WORDS + BAD,
            0,
            "own.toml: warning: no good example (text that looks like the fault and is not)\n",
            "seolint: 1 rule, 1 example, 0 failures\n",
        ),
        (
            HEAD + WORDS + '[[examples.bad]]\ntext = "x"\n' + GOOD,
            1,
            (
                "own.toml: bad example 1 failed\n"
                "  the example lists no findings\n"
                "  found:    1:1 the page has no title\n\n"
            ),
            "seolint: 1 rule, 2 examples, 1 failure\n",
        ),
        (
            HEAD + WORDS + BAD.replace("1:1", "2:1") + GOOD,
            1,
            (
                "own.toml: bad example 1 failed\n"
                "  expected: 2:1 the page has no title\n"
                "  found:    1:1 the page has no title\n\n"
            ),
            "seolint: 1 rule, 2 examples, 1 failure\n",
        ),
        (
            HEAD.replace("error", "eror"),
            2,
            "",
            'seolint: own.toml:3: invalid value "eror" for severity (did you mean "error"?); e',
        ),
    ],
)
def test_a_draft_is_run(
    text: str, code: int, out: str, err: str,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(write(tmp_path, {"own.toml": text}))
    assert main(["test", "own.toml"]) == code
    printed = capsys.readouterr()
    assert printed.out == out
    assert printed.err.startswith(err)


def test_a_file_that_cannot_be_read_keeps_no_other_from_being_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {"rules/a.toml": "name = 1", "rules/b.toml": HEAD + WORDS + BAD + GOOD}
    monkeypatch.chdir(write(tmp_path, files))
    assert main(["test", "rules"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert lines == ["seolint: rules/a.toml:1: name must be a string", "seolint: 1 rule, 2 examples, 0 failures"]


def test_a_folder_without_rules_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"rules/notes.txt": "x"}))
    assert main(["test", "rules"]) == 2
    assert capsys.readouterr().err == "seolint: rules: the folder has no rule files (*.toml)\n"


def test_only_the_files_named_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["test", "title-missing"]) == 0  # now the built-in rules are cached
    read: list[str] = []
    read_rule_file = rule_file.read_rule_file

    def note(path: str | Path, shown: str) -> rule_file.RuleFile:
        read.append(shown)
        return read_rule_file(path, shown)

    monkeypatch.setattr(rule_file, "read_rule_file", note)
    monkeypatch.setattr("seolint.cli.test.read_rule_file", note)
    own = write(tmp_path, {"own.toml": HEAD + WORDS + BAD + GOOD}) / "own.toml"
    assert main(["test", str(own), "title-missing"]) == 0
    assert read == [str(own), "metadata/title-missing.toml"]
