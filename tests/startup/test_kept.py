"""What is kept from run to run, and the artifacts of a build: used only while they are those of the files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from seolint.startup import artifacts, kept
from seolint.startup.archive import INSTALLATION
from seolint.startup.stamp import stamp_files


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that values come from, with a cache and artifacts of its own."""
    monkeypatch.setattr(kept, "_places", lambda name: [str(tmp_path / "cache" / name)])
    monkeypatch.setattr(artifacts, "FOLDER", str(tmp_path / "artifacts"))
    monkeypatch.setattr(artifacts, "_target", None)
    (tmp_path / "artifacts").mkdir()
    path = tmp_path / "source"
    path.write_text("a")
    return path


def make_once(source: Path) -> tuple[object, int]:
    """The value, and how often it had to be made."""
    made: list[object] = []

    def make() -> object:
        made.append({"text": source.read_text(), "set": frozenset({"b"}), "pairs": [("c", 1, 0.5, None, b"\xff")]})
        return made[-1]

    return kept.make_once("it", stamp_files(str(source)), make), len(made)


def map_once(source: Path) -> tuple[bytes, int]:
    made: list[bytes] = []

    def make() -> bytes:
        made.append(source.read_bytes() * 4)
        return made[-1]

    return bytes(kept.map_once("bytes", stamp_files(str(source)), 4, make)), len(made)


def build(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    artifacts.write_artifacts_to(artifacts.FOLDER)
    make_once(source)
    map_once(source)
    monkeypatch.setattr(artifacts, "_target", None)


def test_values_are_made_again_only_when_a_file_changes(source: Path) -> None:
    assert [make_once(source)[1] for _ in range(2)] == [1, 0]
    assert [map_once(source) for _ in range(2)] == [(b"aaaa", 1), (b"aaaa", 0)]
    source.write_text("b")
    os.utime(source, ns=(1, 1))
    assert map_once(source) == (b"bbbb", 1)
    value, made = make_once(source)
    assert made == 1
    assert value == {"text": "b", "set": frozenset({"b"}), "pairs": [("c", 1, 0.5, None, b"\xff")]}
    folder = source.parent / "cache"
    assert sorted(path.name.split(".")[0] for path in folder.iterdir()) == ["bytes", "it"]


def test_what_others_could_have_written_is_not_used(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_once(source)
    map_once(source)
    for path in (source.parent / "cache").iterdir():
        path.chmod(0o666)
        path.write_bytes(path.read_bytes()[:-1] + b"b")
    assert make_once(source)[1] == 1
    assert map_once(source) == (b"aaaa", 1)
    copy = source.parent / "copy"
    for path in (source.parent / "cache").iterdir():
        copy.write_bytes(path.read_bytes())
        path.unlink()
        path.symlink_to(copy)
    assert make_once(source)[1] == 1
    assert map_once(source) == (b"aaaa", 1)


def test_artifacts_need_no_cache(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(source, monkeypatch)
    assert make_once(source)[1] == map_once(source)[1] == 0
    assert not (source.parent / "cache").exists()


def test_a_file_of_another_size_makes_artifacts_stale(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(source, monkeypatch)
    source.write_text("ab")
    assert make_once(source)[1] == map_once(source)[1] == 1


def test_a_file_edited_after_the_installation_makes_artifacts_stale(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(source, monkeypatch)
    source.write_text("b")
    later = source.stat().st_mtime_ns + 2 * INSTALLATION
    os.utime(source, ns=(later, later))
    assert make_once(source)[1] == 1
    assert map_once(source) == (b"bbbb", 1)


@pytest.mark.parametrize("place", [0, 20, -1])
def test_a_damaged_artifact_is_not_used(source: Path, monkeypatch: pytest.MonkeyPatch, place: int) -> None:
    build(source, monkeypatch)
    path = Path(artifacts.FOLDER, "it")
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)
    assert make_once(source)[1] == 1


@pytest.mark.parametrize("size", [0, 3, 30])
def test_a_truncated_artifact_is_not_used(source: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    build(source, monkeypatch)
    for path in Path(artifacts.FOLDER).iterdir():
        path.write_bytes(path.read_bytes()[: min(size, path.stat().st_size - 1)])
    assert make_once(source)[1] == map_once(source)[1] == 1


def test_an_artifact_of_another_version_is_not_used(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(source, monkeypatch)
    monkeypatch.setattr(artifacts, "__version__", "0.0.0")
    assert make_once(source)[1] == map_once(source)[1] == 1
