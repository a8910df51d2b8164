"""The cache in repositories of strangers: nothing of theirs is believed, overwritten or deleted."""

from __future__ import annotations

import marshal
import os
import stat
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.base.errors import SettingsError
from seolint.results.file_result import FileResult
from seolint.running.cache import Cache, default_folder, is_cache
from seolint.settings.nearest import NearestSettings
from seolint.startup import sealed
from tests.pages import FAULTY, write

PROFILE = NearestSettings(isolated=True).of("/").profile("/a.md")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with an article, the working directory; the user's cache folder and another file are outside it."""
    write(tmp_path, {"home/precious.txt": "precious", "repo/a.html": FAULTY, "repo/.git/HEAD": "x"})
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home" / "cache"))
    monkeypatch.chdir(tmp_path / "repo")
    return tmp_path / "repo"


def lint(*words: str) -> int:
    return main(["check", ".", "--select", "title-missing", "-q", *words])


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.parent.parent == folder)


def tree(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_the_default_cache_is_the_users_one_for_each_project(repository: Path) -> None:
    before = tree(repository)
    assert lint() == 0
    assert tree(repository) == before
    folder = Path(default_folder(str(repository)))
    assert is_cache(str(folder))
    assert len(entries(folder)) == 1
    assert default_folder(str(repository / "deeper")) == str(folder)
    assert default_folder(str(repository.parent)) != str(folder)
    key = repository.parent / "home" / "cache" / "seolint" / "key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert len(key.read_bytes()) == 32


@pytest.mark.parametrize("name", [".seolint_cache", ".seolint_cache/.gitignore", "kept", "kept/.gitignore"])
def test_no_link_in_the_repository_is_written_through(repository: Path, name: str) -> None:
    precious = repository.parent / "home" / "precious.txt"
    link = repository / name
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(precious if name.endswith("ignore") else precious.parent)
    write(repository, {"seolint.toml": 'cache-dir = "kept"\n' if name.startswith("kept") else ""})
    assert lint() == (2 if name.startswith("kept") else 0)
    assert precious.read_text() == "precious"
    assert sorted(path.name for path in precious.parent.iterdir() if path.name != "cache") == ["precious.txt"]


def test_no_link_in_a_cache_is_written_through(repository: Path) -> None:
    write(repository, {"seolint.toml": 'cache-dir = "kept"\n'})
    lint()
    outside = repository.parent / "home" / "outside"
    outside.mkdir()
    for entry in entries(repository / "kept"):
        entry.unlink()
        entry.parent.rmdir()
        entry.parent.symlink_to(outside)
    assert lint() == 2
    assert list(outside.iterdir()) == []


@pytest.mark.parametrize("value", [".", "content", "..", "../elsewhere", "/tmp/elsewhere", "out/there", "a.html"])
def test_a_repository_cannot_choose_a_folder_that_is_no_cache(repository: Path, value: str) -> None:
    write(repository, {"content/b.html": FAULTY, ".gitignore": "mine", "seolint.toml": f'cache-dir = "{value}"\n'})
    (repository / "out").symlink_to(repository.parent / "home")
    before = tree(repository.parent)
    assert lint() == 2
    assert main(["clean"]) == 2
    assert tree(repository.parent) == before
    assert (repository / ".gitignore").read_text() == "mine"


def test_a_user_can_choose_any_folder_that_is_empty_or_a_cache(repository: Path) -> None:
    (repository.parent / "kept").mkdir()
    for _ in range(2):
        assert lint("--cache-dir", "../kept") == 0
    assert main(["clean", "--cache-dir", "../kept"]) == 0
    assert not (repository.parent / "kept").exists()


def test_cleaning_leaves_what_is_not_an_entry(repository: Path) -> None:
    write(repository, {"seolint.toml": 'cache-dir = "kept"\n'})
    lint()
    kept = repository / "kept"
    entry = entries(kept)[0]
    others = [entry.with_name("notes.md"), entry.with_name("0" * 30), entry.with_name("1" * 30)]
    others[0].write_bytes(entry.read_bytes())
    others[1].write_text("mine")
    others[2].symlink_to(entry)
    assert main(["clean"]) == 2
    assert entries(kept) == sorted(others)
    for path in others:
        path.unlink()
    assert main(["clean"]) == 0
    assert not kept.exists()


def make_cache(folder: Path) -> tuple[Cache, Path]:
    """A cache with one result, and the file of that."""
    cache = Cache(str(folder / "kept"), "2026-06-01")
    cache.store("a.md", PROFILE, b"x", FileResult("{}"))
    assert cache.load("a.md", PROFILE, b"x") is not None
    return cache, entries(folder / "kept")[0]


@pytest.mark.parametrize("place", [0, 20, 60, -1])
def test_a_damaged_entry_is_never_unpacked(repository: Path, monkeypatch: pytest.MonkeyPatch, place: int) -> None:
    cache, entry = make_cache(repository)
    data = bytearray(entry.read_bytes())
    data[place] ^= 1
    entry.write_bytes(data)
    monkeypatch.setattr(marshal, "loads", refuse)
    assert cache.load("a.md", PROFILE, b"x") is None


def refuse(_: bytes) -> object:
    raise AssertionError("unpacked what was not verified")


def test_an_entry_of_another_user_name_or_size_is_as_if_not_there(repository: Path) -> None:
    cache, entry = make_cache(repository)
    data = entry.read_bytes()
    for forged in (b"", data[:40], data + b"x", marshal.dumps((1, "", ()))):
        entry.write_bytes(forged)
        assert cache.load("a.md", PROFILE, b"x") is None
    cache.store("b.md", PROFILE, b"x", FileResult("{}"))
    other = next(path for path in entries(repository / "kept") if path != entry)
    entry.write_bytes(other.read_bytes())
    assert cache.load("a.md", PROFILE, b"x") is None
    entry.unlink()
    (repository / "copy").write_bytes(data)
    entry.symlink_to(repository / "copy")
    assert cache.load("a.md", PROFILE, b"x") is None
    entry.unlink()
    os.mkfifo(entry)
    assert cache.load("a.md", PROFILE, b"x") is None
    entry.unlink()
    entry.write_bytes(data)
    assert cache.load("a.md", PROFILE, b"x") is not None
    sealed._keys.clear()
    key = Path(sealed.user_folder(), "key")
    key.write_bytes(bytes(32))
    assert cache.load("a.md", PROFILE, b"x") is None
    sealed._keys.clear()


def test_a_key_that_others_can_read_is_replaced(repository: Path) -> None:
    cache, _ = make_cache(repository)
    key = Path(sealed.user_folder(), "key")
    old = key.read_bytes()
    key.chmod(0o644)
    sealed._keys.clear()
    assert cache.load("a.md", PROFILE, b"x") is None
    cache.store("a.md", PROFILE, b"x", FileResult("{}"))
    assert key.read_bytes() != old
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    precious = repository.parent / "home" / "precious.txt"
    key.unlink()
    key.symlink_to(precious)
    sealed._keys.clear()
    assert cache.load("a.md", PROFILE, b"x") is None
    cache.store("a.md", PROFILE, b"x", FileResult("{}"))
    assert precious.read_text() == "precious"
    assert not key.is_symlink()
    sealed._keys.clear()


def test_a_cache_folder_inside_the_repository_is_not_used(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A repository could ship a key together with entries sealed with it."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(repository / "shipped"))
    assert lint() == 0
    assert not (repository / "shipped").exists()
    write(repository, {"shipped/seolint/key": "k" * 32})
    (repository / "shipped/seolint/key").chmod(0o600)
    assert sealed.find_key() == b""


def test_a_folder_marked_as_a_cache_with_other_files_is_refused(repository: Path) -> None:
    make_cache(repository)
    write(repository, {"kept/b.md": "mine"})
    assert not is_cache(str(repository / "kept"))
    with pytest.raises(SettingsError):
        Cache(str(repository / "kept"), "2026-06-01")
