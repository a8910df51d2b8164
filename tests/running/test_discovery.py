"""Which files a run is about."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterable
from pathlib import Path

import pytest

from seolint.base.paths import Globs, shown_path
from seolint.running.discovery import Discovery
from seolint.settings.nearest import NearestSettings
from seolint.settings.scope import Scope
from tests.pages import write

TREE = dict.fromkeys(
    [
        "b.md", "a/z.html", "a/y.txt", "a/picture.png", "c.markdown", "node_modules/x/readme.md", ".git/HEAD",
        ".github/notes.md", "a/venv/x.md", "ignored/x.md", "a/kept.md", "a/dropped.md", "page.XHTML", "vendor.md",
    ],
    "x",
) | {".gitignore": "/ignored/\n*.md\n!b.md\n", "a/.gitignore": "!kept.md\n"}  # fmt: skip


def find(
    paths: Iterable[str], scope: Scope | None = None, *, force_exclude: bool = False
) -> tuple[list[str], list[str]]:
    complaints: list[str] = []
    discovery = Discovery(
        lambda _: scope or Scope(), lambda path, _: complaints.append(path), force_exclude=force_exclude
    )
    return list(discovery.find(list(paths))), complaints


def test_a_folder_gives_its_articles_sorted_without_what_git_ignores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write(tmp_path, TREE))
    expected = ["a/kept.md", "a/y.txt", "a/z.html", "b.md", "c.markdown", "page.XHTML"]
    assert find(["."])[0] == expected
    assert find([str(tmp_path)])[0] == expected
    assert find(["./a/../a"])[0] == expected[:3]  # the .gitignore above the folder holds too
    assert find(["a", ".", "b.md"])[0] == [*expected[:3], *expected[3:]]


def test_what_is_named_is_taken_whatever_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, TREE))
    named = ["node_modules/x/readme.md", "a/picture.png", "ignored/x.md", "missing.md"]
    assert find(named)[0] == named
    excluding = Scope(excludes=[Globs(str(tmp_path), ["ignored"])])
    assert find(named, excluding)[0] == named
    assert find(named, excluding, force_exclude=True)[0] == ["a/picture.png", "missing.md"]


def test_lists_of_packages_licenses_and_changelogs_are_left_out_of_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [
        "404.html",
        "AGENTS.md",
        "CHANGELOG.md",
        "LICENSE.txt",
        "LICENSE-MIT.md",
        "requirements-dev.txt",
        "robots.txt",
    ]
    articles = ["agents.md", "license-to-drive.md", "visa-requirements.txt", "robots-in-the-kitchen.txt"]
    monkeypatch.chdir(write(tmp_path, dict.fromkeys([*names, *articles], "x")))
    discovery = Discovery(lambda _: Scope(), lambda *_: None)
    assert list(discovery.find(["."])) == sorted(articles)
    assert discovery.left_out == sorted(names)
    assert find(names)[0] == names
    assert find(["."], Scope(include=Globs(str(tmp_path), ["*.md"])))[0] == sorted(
        ["AGENTS.md", "CHANGELOG.md", "LICENSE-MIT.md", *articles[:2]]
    )


def test_patterns_of_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, TREE))
    base = str(tmp_path)
    assert find(["."], Scope(include=Globs(base, ["a/*.{txt,png}"])))[0] == ["a/picture.png", "a/y.txt"]
    assert find(["."], Scope(excludes=[Globs(base, ["a"])]))[0] == ["b.md", "c.markdown", "page.XHTML"]


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {"closed/a.md": "x", "b.md": "x"}))
    look = os.scandir

    def refuse_closed(folder: str) -> object:  # as the system does, which lets root read every folder
        if Path(folder).name == "closed":
            raise PermissionError(13, "Permission denied", folder)
        return look(folder)

    monkeypatch.setattr(os, "scandir", refuse_closed)
    assert find(["."]) == (["b.md"], ["closed"])


def test_links_to_folders_are_not_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {"real/a.md": "x"}))
    Path("real/loop").symlink_to(tmp_path)
    Path("real/b.md").symlink_to("a.md")
    assert find(["."])[0] == ["real/a.md", "real/b.md"]


@pytest.mark.parametrize(
    ("pattern", "means", "means_not"),
    [
        ("*.md", ["a.md", "x/y/a.md"], ["a.mdx", "md"]),
        ("drafts", ["drafts", "drafts/a.md", "x/drafts/y/z.md"], ["drafts.md", "mydrafts/a.md"]),
        ("drafts/", ["drafts/a.md"], ["drafts.md"]),
        ("/drafts/*.md", ["drafts/a.md"], ["x/drafts/a.md", "drafts/x/a.md"]),
        ("./a/**/b.md", ["a/b.md", "a/x/y/b.md"], ["b.md", "a/xb.md"]),
        ("a/**", ["a/b", "a/b/c.md"], ["b/a"]),
        ("[ab]?.txt", ["ax.txt", "b1.txt"], ["cx.txt", "a.txt", "a/.txt"]),
        ("[!ab].txt", ["c.txt"], ["a.txt"]),
        ("*.{md,ht*}", ["a.md", "a.htm", "a.html"], ["a.txt"]),
        ("a.b(c)+", ["a.b(c)+"], ["axb(c)+", "a.bcc"]),
        ("{a", ["{a"], ["a"]),
        ("[a", ["[a"], ["a"]),
    ],
)
def test_globs(pattern: str, means: list[str], means_not: list[str]) -> None:
    globs = Globs("/base", [pattern])
    assert [path for path in means if not globs.match(f"/base/{path}")] == []
    assert [path for path in means_not if globs.match(f"/base/{path}")] == []


def test_paths_in_reports_are_relative_to_where_one_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {"a/b.md": "x"}) / "a")
    assert [shown_path(path) for path in ("b.md", "./x/../b.md", str(tmp_path / "a" / "b.md"), "../c.md", ".")] == [
        "b.md", "b.md", "b.md", "../c.md", ".",
    ]  # fmt: skip
    assert shown_path(str(tmp_path / "ab" / "c.md")) == str(tmp_path / "ab" / "c.md")


def describe(folder: Path) -> tuple[list[str], list[tuple[str, str]]]:
    told: list[tuple[str, str]] = []
    discovery = Discovery(lambda _: Scope(), lambda path, message: told.append((path, message)))
    return list(discovery.find([str(folder)])), told


def make_sparse(path: Path) -> None:
    path.touch()
    os.truncate(path, 20 << 30)


@pytest.mark.parametrize("name", [".gitignore", "deep/.gitignore"])
def test_a_gitignore_that_is_no_regular_file_is_a_problem_and_ends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.md": "x", "deep/b.md": "x"}))
    place = tmp_path / name
    for make, message in (
        (lambda: os.mkfifo(place), "not a regular file: a FIFO"),
        (lambda: place.symlink_to("/dev/zero"), "a link: not followed"),
        (lambda: make_sparse(place), "larger than the limit of 256 KB"),
        (lambda: place.write_text("a\n" * 3000), "not used: more than 2,000 patterns"),
    ):
        make()
        found, told = describe(Path())
        assert found == ["a.md", "deep/b.md"]
        assert [(path, words[: len(message)]) for path, words in told] == [(name, message)]
        place.unlink()


def test_what_is_no_file_is_told_once_for_each_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {"in/z.md": "x", "out.md": "secret", "elsewhere/b.md": "x"}))
    for number in "12":
        os.mkfifo(f"in/fifo{number}.md")
        Path(f"in/gone{number}.md").symlink_to("nowhere")
        Path(f"in/out{number}.md").symlink_to("../out.md")
        Path(f"in/zero{number}.md").symlink_to("/dev/zero")
        Path(f"in/loop{number}.md").symlink_to(f"loop{number}.md")
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(f"in/socket{number}.md")
    Path("in/folder.md").symlink_to("../elsewhere")
    Path("in/zz.md").symlink_to("z.md")
    found, told = describe(Path("in"))
    assert found == ["in/z.md", "in/zz.md"]
    rest = ": not read (only the first is reported)"
    assert told == [
        ("in/fifo1.md", f"a FIFO{rest}"),
        ("in/gone1.md", f"a dangling link{rest}"),
        ("in/out1.md", f"a link that leads out of the project{rest}"),
        ("in/socket1.md", f"a socket{rest}"),
        ("in/zero1.md", f"a device{rest}"),
    ]


def test_links_inside_the_repository_are_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {".git/HEAD": "", "content/a.md": "x", "common/b.md": "x"}))
    Path("content/b.md").symlink_to("../common/b.md")
    assert describe(Path("content")) == (["content/a.md", "content/b.md"], [])


def test_folders_without_end_are_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.md": "x", "d/e/f.md": "x", "d/" * 250 + "deep.md": "x"}))
    found, told = describe(Path())
    assert found == ["a.md", "d/e/f.md"]
    assert told == [("d/" * 200 + "d", "more than 200 folders deep: not read")]
    assert NearestSettings().of(f"{tmp_path}/{'d/' * 1500}d").value("jobs") == 0
