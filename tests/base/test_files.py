"""Files of strangers are read up to a limit; files that are written are whole, or as they were."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest

from seolint.article.source import SourceError, decode
from seolint.base.files import read_regular, write_atomically
from seolint.linting.fixes import write_back
from tests.pages import write


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 10)
    assert read_regular(str(path), 10) == b"x" * 10
    with pytest.raises(OSError, match="larger than the limit of 0 KB"):
        read_regular(str(path), 9)
    (tmp_path / "link").symlink_to(path)
    assert read_regular(str(tmp_path / "link"), 10) == b"x" * 10
    with pytest.raises(OSError, match="a link: not followed"):
        read_regular(str(tmp_path / "link"), 10, follow=False)
    with pytest.raises(OSError, match="Is a directory"):
        read_regular(str(tmp_path), 10)


def test_a_file_that_grows_while_it_is_read_stops_at_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"x")
    asked: list[int] = []

    def read_on(_: int, size: int) -> bytes:
        asked.append(size)
        assert sum(asked) < 10 << 20
        return b"x" * size

    monkeypatch.setattr(os, "read", read_on)
    with pytest.raises(OSError, match="larger than the limit of 2 MB"):
        read_regular(str(tmp_path / "a"), 2 << 20)


def test_the_size_in_proc_is_not_believed() -> None:
    if Path("/proc/version").exists():
        assert len(read_regular("/proc/version", 1 << 20)) > 10


@pytest.mark.parametrize("place", ["open", "replace", "fchmod"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_waits_until_the_file_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, number: signal.Signals
) -> None:
    write(tmp_path, {"a.md": "old"})
    done = getattr(os, place)

    def interrupt(*arguments: object) -> object:
        signal.pthread_kill(threading.main_thread().ident or 0, number)  # the runner has other threads
        return done(*arguments)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(number, stop)
    try:
        monkeypatch.setattr(os, place, interrupt)
        with pytest.raises(KeyboardInterrupt):
            write_atomically(str(tmp_path / "a.md"), b"new")
    finally:
        signal.signal(number, before)
    assert (tmp_path / "a.md").read_text() == "new"
    assert names(tmp_path) == ["a.md"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_during_a_report_leaves_the_old_report_and_no_other_file(
    tmp_path: Path, number: signal.Signals
) -> None:
    articles = [f"{number}.md" for number in range(10, 74)]  # as many as are taken at once
    write(tmp_path, dict.fromkeys(articles, "# A\n\nText.\n") | {"report.json": "old"})
    words = ["check", *articles, "-", "--isolated", "--no-cache", "--jobs", "1", "-o", "report.json"]
    command = [sys.executable, "-m", "seolint", *words]
    until = monotonic() + 60
    # what a shell starts in the background ignores some signals, and hands that on to its children
    before = signal.signal(number, lambda *_: None)
    try:
        run = subprocess.Popen(command, cwd=tmp_path, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    finally:
        signal.signal(number, before)
    with run:
        while not list(tmp_path.glob(".report*.tmp")):  # from then on it waits for standard input
            assert run.poll() is None
            assert monotonic() < until
        run.send_signal(number)
        assert run.wait(60) == -number
    assert names(tmp_path) == [*articles, "report.json"]
    assert (tmp_path / "report.json").read_text() == "old"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_in_the_middle_of_a_write_ends_the_process(tmp_path: Path, number: signal.Signals) -> None:
    write(tmp_path, {"a.md": "old"})
    code = f"""
import os, signal
from seolint.base.files import Replacement

signal.signal({int(number)}, signal.SIG_DFL)  # what starts the tests can ignore it, and hands that on

class Busy:  # as a file is while it is being written
    def close(self):
        raise RuntimeError("reentrant call")

replacement = Replacement("a.md")
with replacement:
    replacement.file = Busy()
    os.kill(os.getpid(), {int(number)})
"""
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=False)
    assert run.returncode == -number
    assert names(tmp_path) == ["a.md"]


@pytest.mark.parametrize("place", ["replace", "fchmod", "fchown"])
def test_what_fails_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    write(tmp_path, {"a.md": "old"})

    def fail(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, place, fail)
    if place == "fchown":
        monkeypatch.setattr(os, "stat", lambda *_, **__: Other())
    with pytest.raises(PermissionError, match=r"a\.md"):
        write_atomically(str(tmp_path / "a.md"), b"new")
    monkeypatch.undo()
    assert (tmp_path / "a.md").read_text() == "old"
    assert names(tmp_path) == ["a.md"]


class Other:
    """The status of a file of another user."""

    st_uid, st_gid, st_mode = 4711, 4711, 0o100666


@pytest.mark.parametrize("mode", [0o444, 0o400, 0o000])
def test_a_read_only_file_is_not_replaced(tmp_path: Path, mode: int) -> None:
    write(tmp_path, {"a.md": "old"})
    (tmp_path / "a.md").chmod(mode)
    with pytest.raises(PermissionError, match="Permission denied"):
        write_atomically(str(tmp_path / "a.md"), b"new")
    (tmp_path / "a.md").chmod(0o644)
    assert (tmp_path / "a.md").read_text() == "old"


def test_the_mode_stays_and_a_new_file_has_the_usual_one(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "old", "usual.md": ""})
    (tmp_path / "a.md").chmod(0o751)
    for name in ("a.md", "new.md"):
        write_atomically(str(tmp_path / name), b"new")
    assert (tmp_path / "a.md").stat().st_mode & 0o7777 == 0o751
    assert (tmp_path / "new.md").stat().st_mode == (tmp_path / "usual.md").stat().st_mode


def test_no_fix_is_written_through_a_link_out_of_the_project(tmp_path: Path) -> None:
    write(tmp_path, {"mine.md": "old text", "repo/.git/HEAD": "", "repo/real.md": "old text"})
    fixed: list[Callable[[], None]] = []
    for name, target in (("out.md", "../mine.md"), ("in.md", "real.md")):
        (tmp_path / "repo" / name).symlink_to(target)
        path = str(tmp_path / "repo" / name)
        before, after = decode(b"old text", path), decode(b"new text", path)
        fixed.append(lambda path=path, before=before, after=after: write_back(path, before, after))  # type: ignore[misc]
    with pytest.raises(SourceError, match="a link that leads out of the project"):
        fixed[0]()
    fixed[1]()
    assert (tmp_path / "mine.md").read_text() == "old text"
    assert (tmp_path / "repo" / "real.md").read_text() == "new text"
    assert (tmp_path / "repo" / "in.md").is_symlink()
