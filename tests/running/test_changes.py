"""Only what has changed since a commit."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from seolint.__main__ import main
from tests.running.checkouts import git
from tests.running.history import History, is_changed

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

FILLER = "Prune roses on a dry day in late winter, before the buds begin to swell.\n\n"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.chdir(tmp_path)
    git(tmp_path, "init", "-q")
    for name in ("a.md", "sub/b.md", "ö c.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("# Roses in winter\n\n" + FILLER + "Read more\n\n" + FILLER)
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    return tmp_path


def read_findings(capsys: pytest.CaptureFixture[str], *words: str) -> list[tuple[str, dict[str, Any]]]:
    main(["check", *words, "--isolated", "--no-cache", "--output-format", "json", "--jobs", "1"])
    report = json.loads(capsys.readouterr().out)
    return [(file["path"], finding) for file in report["files"] for finding in file["findings"]]


def lint(capsys: pytest.CaptureFixture[str], *words: str) -> list[tuple[str, str, int]]:
    return [
        (path, finding["rule"], finding["line"] if finding["start"] != finding["end"] else 0)
        for path, finding in read_findings(capsys, *words)
    ]


def test_files_that_have_not_changed_are_not_linted(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lint(capsys, ".", "--changed-since", "HEAD") == []


def test_findings_on_changed_lines_and_about_the_article_are_reported(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = checkout / "sub" / "b.md"
    path.write_text(path.read_text() + "Click here\n\nShare this article\n")
    (checkout / "new.md").write_text("# New\n\nRead more\n")
    found = lint(capsys, ".", "--changed-since", "HEAD")
    assert ("sub/b.md", "read-more-residue", 5) not in found
    assert ("sub/b.md", "share-residue", 11) in found
    assert ("sub/b.md", "description-missing", 0) in found
    assert ("new.md", "read-more-residue", 3) in found
    assert {name for name, _, _ in found} == {"sub/b.md", "new.md"}
    assert ("sub/b.md", "read-more-residue", 5) in lint(capsys, ".", "--changed-since", "HEAD", "--all-lines")


def test_a_fault_on_a_changed_line_is_told_beside_the_same_ones_on_other_lines(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = checkout / "a.md"
    path.write_text(
        path.read_text() + "See [here](https://example.com/a) and [here](https://example.com/b).\n\n" + FILLER
    )
    git(checkout, "commit", "-qam", "two")
    path.write_text(path.read_text() + "See [here](https://example.com/c).\n")
    assert [found for found in lint(capsys, ".", "--changed-since", "HEAD") if found[1] == "link-text-vague"] == [
        ("a.md", "link-text-vague", len(path.read_text().splitlines()))
    ]


def test_known_findings_on_other_lines_stay_in_the_baseline(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", ".", "--isolated", "--no-cache", "--quiet", "--write-baseline", "known.json"])
    known = (checkout / "known.json").read_text()
    path = checkout / "a.md"
    path.write_text(path.read_text() + "Share this article\n")
    options = ("--changed-since", "HEAD", "--baseline", "known.json", "--prune-baseline")
    assert ("a.md", "share-residue", len(path.read_text().splitlines())) in lint(capsys, ".", *options)
    assert json.loads((checkout / "known.json").read_text())["findings"] == json.loads(known)["findings"]


def test_what_has_changed_on_the_other_branch_does_not_count(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(checkout, "checkout", "-qb", "draft")
    (checkout / "a.md").write_text((checkout / "a.md").read_text() + "Share this article\n")
    git(checkout, "commit", "-qam", "draft")
    git(checkout, "checkout", "-q", "main")
    (checkout / "ö c.md").write_text("# Other\n")
    git(checkout, "commit", "-qam", "main goes on")
    git(checkout, "checkout", "-q", "draft")
    assert {name for name, _, _ in lint(capsys, ".", "--changed-since", "main")} == {"a.md"}


@pytest.mark.parametrize("ref", ["nowhere", "--output=x", "HEAD~5", "0" * 40])
def test_a_commit_that_is_not_here_is_refused_with_advice(
    checkout: Path, capsys: pytest.CaptureFixture[str], ref: str
) -> None:
    assert main(["check", ".", "--isolated", f"--changed-since={ref}"]) == 2
    error = capsys.readouterr().err
    assert ref in error
    assert "git fetch" in error


def test_without_a_checkout_it_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert main(["check", ".", "--isolated", "--changed-since", "HEAD"]) == 2
    assert "not in a checkout of git" in capsys.readouterr().err


def test_no_program_that_a_checkout_names_is_started(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = checkout / "spy.sh"
    script.write_text("#!/bin/sh\ntouch seen\n")
    script.chmod(0o755)
    for key in ("core.fsmonitor", "diff.external", "core.pager", "diff.spy.command", "diff.spy.textconv"):
        git(checkout, "config", key, str(script))
    (checkout / ".gitattributes").write_text("*.md diff=spy\n")
    (checkout / "a.md").write_text("# Roses in winter\n\nShare this article\n")
    (checkout / "seen").unlink(missing_ok=True)
    assert ("a.md", "share-residue", 3) in lint(capsys, ".", "--changed-since", "HEAD")
    assert not (checkout / "seen").exists()


def test_findings_are_those_on_lines_that_the_two_texts_do_not_share(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(7)
    lines = (checkout / "a.md").read_text().splitlines(keepends=True)
    for _ in range(12):
        at = chance.randrange(2, len(lines))
        lines[at:at] = [chance.choice(["Share this article\n", "\n", FILLER, "Related posts\n", "Read more\n"])]
        (checkout / "a.md").write_text("".join(lines))
        shown = git(checkout, "diff", "--no-color", "-U999", "a.md").splitlines()[5:]
        tags = [line[:1] for line in shown if line[:1] != "-"]
        changed = {number for number, tag in enumerate(tags, 1) if tag == "+"}
        every = [each for each in lint(capsys, "a.md") if each[2] in changed | {0}]
        assert [each for each in lint(capsys, "a.md", "--changed-since", "HEAD") if each[2] in changed | {0}] == every


def test_a_finding_around_lines_that_were_deleted_is_reported(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [f"On day {number} we pruned a rose until noon, and then we rested and had tea.\n" for number in range(40)]
    (checkout / "a.md").write_text("# Roses in winter\n\n" + "".join(lines) + "\nThe end.\n")
    git(checkout, "commit", "-qam", "long")
    reported = {}
    for deleted in (1, 20, 38, "end"):
        kept = [line for number, line in enumerate(lines) if number != deleted]
        (checkout / "a.md").write_text("# Roses in winter\n\n" + "".join(kept) + "\nThe end.\n" * (deleted != "end"))
        found = lint(capsys, ".", "--changed-since", "HEAD")
        reported[deleted] = "paragraph-too-long" in {rule for _, rule, _ in found}
    assert reported == {1: True, 20: True, 38: True, "end": False}


@pytest.mark.slow
def test_in_a_history_made_by_chance_findings_are_those_of_changed_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.chdir(tmp_path)
    history, chance = History(tmp_path, seed=50), random.Random(1)
    for number in range(50):
        history.change()
        history.commit()
        if number % 5 == 4:  # as before a commit
            history.change()
            history.write()
        commit, before = chance.choice(history.versions[-8:])
        wanted = set()
        for path, finding in read_findings(capsys, "."):
            old, new = before.get(path), history.files[path]
            is_about_all = finding["start"] == finding["end"] and old != new
            if is_about_all or is_changed(old, new, finding["line"], finding["end_line"]):
                wanted.add((path, finding["rule"], finding["line"], finding["column"]))
        found = read_findings(capsys, ".", "--changed-since", commit)
        assert {(path, each["rule"], each["line"], each["column"]) for path, each in found} == wanted
