"""Single findings that the settings ignore, and the entries for them that are no longer needed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.base.errors import SettingsError
from seolint.settings.nearest import NearestSettings
from tests.pages import write

TEXT = "Roses\n\nWhen roses are pruned they suffer.\n\nRead more\n\nClose\n\nOne of them is close.\n\nClose\n"
ONLY = ("--no-cache", "-q", "--select", "read-more-residue,ui-residue")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write(tmp_path, {"a.md": TEXT, "b.md": TEXT}))
    return tmp_path


def ignore(*tables: str) -> None:
    Path("seolint.toml").write_text("".join(f"[[ignore]]\n{table}\nreason = 'a button'\n" for table in tables))


def found(capsys: pytest.CaptureFixture[str], *paths: str) -> list[tuple[str, int, str]]:
    main([*paths, *ONLY, "--output-format", "json"])
    files = json.loads(capsys.readouterr().out)["files"]
    return [(file["path"], each["line"], each["fingerprint"]) for file in files for each in file["findings"]]


def test_a_rule_is_ignored_in_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    before = found(capsys, ".")
    ignore("file = 'a.md'\nrule = 'noise'")
    assert found(capsys, ".") == [each for each in before if each[0] == "b.md"]
    ignore("file = '*.md'\nrule = 'read-more-residue'")
    assert found(capsys, ".") == [each for each in before if each[1] != 5]


def test_one_finding_is_ignored_and_the_others_keep_their_fingerprints(capsys: pytest.CaptureFixture[str]) -> None:
    before = found(capsys, ".")
    first = next(print_ for path, line, print_ in before if line == 7)
    ignore(f"fingerprint = '{first}'\nfile = 'a.md'")
    assert found(capsys, ".") == [each for each in before if each[:2] != ("a.md", 7)]
    ignore(f"fingerprint = '{first}'")
    assert found(capsys, ".") == [each for each in before if each[1] != 7]


def test_what_is_ignored_is_not_fixed() -> None:
    ignore("file = 'a.md'\nrule = 'read-more-residue'")
    main([".", *ONLY, "--fix", "--unsafe-fixes"])
    assert "Read more\n" in Path("a.md").read_text()
    assert "Read more\n" not in Path("b.md").read_text()


@pytest.mark.parametrize(
    ("tables", "paths", "stale"),
    [
        (["file = 'a.md'\nrule = 'read-more-residue'"], ["."], []),
        (["file = 'c.md'\nrule = 'noise'"], ["."], [1]),
        (["file = 'c.md'\nrule = 'noise'"], ["a.md"], []),
        (["file = 'a.md'\nrule = 'link-bare'"], ["."], []),  # it was not run
        (["fingerprint = '0'\nrule = 'ui-residue'", "file = 'b.md'\nrule = 'ui-residue'"], ["."], [1]),
        (["fingerprint = '0'\nrule = 'ui-residue'"], ["a.md", "b.md"], []),
        (["fingerprint = '0'\nrule = 'ui-residue'\nfile = 'b.md'"], ["b.md"], [1]),
    ],
)
def test_entries_that_ignore_nothing_are_told(
    tables: list[str], paths: list[str], stale: list[int], capsys: pytest.CaptureFixture[str]
) -> None:
    ignore(*tables)
    for cache in (ONLY, ONLY[1:], ONLY[1:]):
        assert main([*paths, *cache, "--fail-on", "never", "--fail-on-stale"]) == int(bool(stale))
        told = [f"seolint: seolint.toml:{line}: ignores nothing: remove it" for line in stale]
        assert capsys.readouterr().err.splitlines() == told


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("[[ignore]]\nfile = 'a'\nrule = 'noise'", "1: ignore needs a reason"),
        ("[[ignore]]\nfile = 'a'\nreason = 'x'", "1: ignore needs a file and a rule, or a fingerprint"),
        ("[[ignore]]\nfile = 'a'\nrule = 3", "3: rule must be a string that is not empty"),
        ("[[ignore]]\nfile = 'a'\nrules = 'noise'", '3: unknown entry "rules" of ignore (did you mean "rule"?)'),
        ("[[overrides]]\nfiles = ['a']\nignore = [{}]", "3: overrides.0.ignore must be a list of strings"),
        ("ignore = ['noise', 3]", "1: ignore must be a list of names or tables"),
    ],
)
def test_an_entry_that_says_too_little_is_refused(text: str, refusal: str, folder: Path) -> None:
    Path("seolint.toml").write_text(text)
    with pytest.raises(SettingsError) as caught:
        NearestSettings().of(str(folder))
    assert str(caught.value).startswith(f"seolint.toml:{refusal}")


def test_names_and_entries_go_together(capsys: pytest.CaptureFixture[str]) -> None:
    entry = "{file = 'a.md', rule = 'ui-residue', reason = 'a button'}"
    Path("seolint.toml").write_text(f"ignore = ['read-more-residue', {entry}]")
    main([".", "--no-cache", "-q", "--select", "noise", "--output-format", "concise"])
    assert [line.split(": ")[0] for line in capsys.readouterr().out.splitlines()] == ["b.md:7:1", "b.md:11:1"]
    Path("seolint.toml").write_text(f"ignore = [{entry.replace('ui-', 'iu-')}]")
    assert main([".", "--no-cache", "-q"]) == 2
    assert 'seolint.toml:1: unknown rule or category "iu-residue"' in capsys.readouterr().err
