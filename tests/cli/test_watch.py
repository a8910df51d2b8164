"""``--watch`` lints again when, and only when, files have changed, and says what changed and what is new."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from seolint.__main__ import main
from seolint.cli import watch
from tests.pages import FAULTY, MENDED, QUIET, UNTITLED, write

FOUND = ":1 title-missing"


def replace_atomically(page: Path, text: str) -> None:
    """As many editors do, here with the size and time of the file it replaces."""
    status = page.stat()
    other = page.with_name("page~")
    other.write_text(text.ljust(status.st_size))
    page.unlink()
    os.utime(other, ns=(status.st_atime_ns, status.st_mtime_ns))
    other.rename(page)


def watched(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: list[str],
    *happenings: Callable[[], object],
) -> tuple[int, list[str], str]:
    """What a watch says while files change between its looks: exit code, standard error without the time, output."""
    steps: Iterator[Callable[[], object]] = iter(happenings)

    def sleep(seconds: float) -> None:
        if seconds == watch._PAUSE:
            step = next(steps, None)
            if step is None:
                raise KeyboardInterrupt
            step()

    monkeypatch.setattr(watch, "sleep", sleep)
    monkeypatch.setattr("seolint.cli.watch.time.strftime", lambda _: "12:00:00")
    code = main(["check", *words, *QUIET, "--watch"])
    out, err = capsys.readouterr()
    return code, [line.removeprefix("seolint: ") for line in err.splitlines()], out


def test_what_changed_and_what_is_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.html": MENDED}))
    page, other = Path("a.html"), Path("b.html")
    code, said, out = watched(
        monkeypatch,
        capsys,
        ["."],
        lambda: None,
        lambda: page.write_text(UNTITLED),
        lambda: replace_atomically(page, MENDED[: len(UNTITLED)]),
        lambda: other.write_text(UNTITLED),
        other.unlink,
    )
    assert [line for line in said if not line.startswith(("1 ", "0 ", "no findings")) or ":" in line] == [
        "watching for changes (Ctrl-C ends it)",
        "12:00:00 a.html changed",
        f"1 new: a.html{FOUND}",
        "12:00:00 a.html changed",
        f"1 gone: a.html{FOUND}",
        "12:00:00 b.html added",
        f"1 new: b.html{FOUND}",
        "12:00:00 b.html deleted",
        f"1 gone: b.html{FOUND}",
    ]
    assert (code, "\x1b" in out) == (0, False)


def test_a_file_that_is_fixed_is_not_linted_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.html": FAULTY}))
    _, said, _ = watched(monkeypatch, capsys, ["a.html", "--fix"], lambda: None, lambda: None)
    assert said[-1] == "watching for changes (Ctrl-C ends it)"
    assert Path("a.html").read_text() == MENDED


def test_a_mistake_in_the_settings_does_not_end_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.html": UNTITLED, "my.toml": ""}))
    settings = Path("my.toml")
    words = ["a.html", "--config", "my.toml"]
    code, said, _ = watched(
        monkeypatch,
        capsys,
        words,
        lambda: settings.write_text("fail-on = 1"),
        lambda: settings.write_text("fail-on = 'never'"),
    )
    assert [line.partition(":")[0] for line in said[2:4]] == ["12", "my.toml"]
    assert (said[-1], code) == ("the findings are the same", 0)


def test_a_terminal_is_cleared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.html": MENDED}))
    monkeypatch.setattr("seolint.cli.check.is_terminal", lambda _: True)
    monkeypatch.setenv("TERM", "xterm")
    _, _, out = watched(monkeypatch, capsys, ["a.html"], lambda: Path("a.html").write_text(UNTITLED))
    assert out.startswith("\x1b[2J\x1b[H")
