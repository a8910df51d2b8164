"""Many files: order, processes, the cache, and that nothing takes the rest down with it."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import seolint
from seolint.article.source import Source
from seolint.base.errors import EarlyEnd, UserError
from seolint.linting.engine import Linter
from seolint.results.file_result import FileResult
from seolint.running.cache import Cache, is_cache
from seolint.running.file_linter import FileLinter, lint_source
from seolint.running.pool import share
from seolint.running.run import Run
from seolint.running.task import Task
from seolint.settings.layers import Layer
from seolint.settings.nearest import NearestSettings
from tests.pages import FAULTY, MENDED, UNTITLED, write

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are made by fork")


def task(name: str) -> Task:
    return Task(name, name, b"")


def echo(task: Task) -> FileResult:
    return FileResult(json=task.shown)


def die_at(name: str, how: Callable[[], None]) -> Callable[[Task], FileResult]:
    def work(task: Task) -> FileResult:
        if task.shown == name:
            how()
        return FileResult(json=task.shown)

    return work


@needs_fork
def test_outcomes_come_in_order_whoever_makes_them() -> None:
    items = [task(str(number)) if number % 3 else FileResult(json=str(number)) for number in range(300)]
    assert [outcome.json for outcome in share(echo, items, 3)] == [str(number) for number in range(300)]


@needs_fork
def test_a_run_that_ends_early_finishes_what_was_begun() -> None:
    begun: list[str] = []
    done: list[str] = []

    def items() -> Iterator[Task]:
        for number in range(1000):
            begun.append(str(number))
            yield task(str(number))

    def end(outcome: FileResult) -> None:
        done.append(outcome.json)
        if len(done) == 10:
            raise EarlyEnd

    with pytest.raises(EarlyEnd):
        list(share(echo, items(), 2, end))
    assert 10 <= len(done) <= 10 + 2 * 2
    assert set(done) <= set(begun)


@needs_fork
def test_outcomes_are_handed_on_as_they_are_ready() -> None:
    made: list[int] = []

    def items() -> object:
        for number in range(1000):
            made.append(number)
            yield task(str(number))

    outcomes = share(echo, items(), 2)  # type: ignore[arg-type]
    next(outcomes)
    assert len(made) < 100
    outcomes.close()  # type: ignore[attr-defined]


@needs_fork
@pytest.mark.parametrize(
    ("how", "words"),
    [
        (lambda: os.kill(os.getpid(), signal.SIGKILL), "signal 9"),
        (lambda: os._exit(3), "exit 3"),
    ],
)
def test_a_process_that_dies_takes_one_file_with_it(how: Callable[[], None], words: str) -> None:
    outcomes = list(share(die_at("5", how), [task(str(number)) for number in range(12)], 2))
    assert [outcome.json for outcome in outcomes] == [str(n) if n != 5 else "" for n in range(12)]
    assert outcomes[5].problems == (("5", f"seolint crashed on this file ({words})"),)


def lint(folder: Path, cache: Cache | None = None, jobs: int = 1) -> tuple[list[str], list[tuple[str, str]], int]:
    """What is printed for each file, the problems, and how many files were linted and not taken from the cache."""
    linted: list[str] = []

    def lint_and_note(linter: Linter, source: Source) -> FileResult:
        linted.append(source.path)
        return lint_source(linter, source)

    file_linter = FileLinter(lint_and_note, cache)
    report = Run(NearestSettings(isolated=True), lambda: file_linter, cache=cache, jobs=jobs).over([str(folder)])
    return [outcome.json for outcome in report.outcomes], report.problems, len(linted)


@needs_fork
def test_two_processes_say_what_one_says(tmp_path: Path) -> None:
    write(tmp_path, {f"{number}.html": (FAULTY, MENDED, UNTITLED)[number % 3] * (number + 1) for number in range(9)})
    assert lint(tmp_path, jobs=2)[:2] == lint(tmp_path, jobs=1)[:2]


def test_a_crash_in_one_file_is_a_problem_of_that_file(tmp_path: Path) -> None:
    write(tmp_path, {"a.html": MENDED, "b.html": MENDED})

    def crash(_: Linter, source: Source) -> FileResult:
        if source.path.endswith("a.html"):
            raise RuntimeError("boom")
        return FileResult(json="{}")

    report = Run(NearestSettings(isolated=True), lambda: FileLinter(crash)).over([str(tmp_path)])
    assert len(list(report.outcomes)) == 1
    assert report.problems == [((tmp_path / "a.html").as_posix(), "seolint failed: RuntimeError: boom")]


def test_the_cache_holds_until_something_changes(tmp_path: Path) -> None:
    pages = write(tmp_path / "pages", {"a.html": FAULTY, "b.html": UNTITLED})

    def run(day: str = "2026-06-01") -> tuple[list[str], int]:
        outcomes, _, linted = lint(pages, Cache(str(tmp_path / "cache"), day))
        return outcomes, linted

    first, linted = run()
    assert linted == 2
    assert run() == (first, 0)
    (pages / "a.html").write_text(MENDED)
    assert run()[1] == 1
    assert run()[1] == 0
    assert is_cache(str(tmp_path / "cache"))
    for entry in (tmp_path / "cache").rglob("*"):
        if entry.is_file() and entry.parent.parent == tmp_path / "cache":
            entry.write_bytes(b"broken")
    assert run()[1] == 2


def test_what_depends_on_the_day_holds_for_the_day(tmp_path: Path) -> None:
    today, tomorrow = (Cache(str(tmp_path), day) for day in ("2026-06-01", "2026-06-02"))
    profile = NearestSettings(isolated=True).of("/").profile("/a.md")
    today.store("a.md", profile, b"x", FileResult("{}", is_dated=True))
    today.store("b.md", profile, b"x", FileResult("{}"))
    assert today.load("a.md", profile, b"x") is not None
    assert tomorrow.load("a.md", profile, b"x") is None
    assert tomorrow.load("b.md", profile, b"x") is not None


def test_each_setting_has_its_results_and_problems_are_not_kept(tmp_path: Path) -> None:
    cache = Cache(str(tmp_path), "2026-06-01")
    health = Layer("command line", "/", {"topic": "health"})
    plain, other = (NearestSettings(above, isolated=True).of("/").profile("/a.md") for above in ([], [health]))
    cache.store("a.md", plain, b"x", FileResult("{}"))
    cache.store("b.md", plain, b"x", FileResult("{}", problems=(("b.md", "lost"),)))
    assert cache.load("a.md", plain, b"x") is not None
    assert cache.load("a.md", other, b"x") is None
    assert cache.load("b.md", plain, b"x") is None


@pytest.mark.parametrize("cached", [True, False])
def test_a_file_without_an_end_stops_at_the_limit(tmp_path: Path, cached: bool) -> None:
    pages = write(tmp_path / "pages", {"z.html": MENDED})
    with (pages / "sparse.html").open("wb") as sparse:
        sparse.truncate(20 << 30)
    (pages / "zero.html").symlink_to("/dev/zero")
    os.mkfifo(pages / "fifo.html")
    cache = Cache(str(tmp_path / "cache"), "2026-06-01") if cached else None
    file_linter = FileLinter(lint_source, cache)
    run = Run(NearestSettings(isolated=True), lambda: file_linter, cache=cache)
    report = run.over([str(path) for path in sorted(pages.iterdir())])
    assert len(list(report.outcomes)) == 1
    assert [(Path(path).name, message) for path, message in report.problems] == [
        ("fifo.html", "not a regular file: a FIFO"),
        ("sparse.html", "larger than the limit of 64 MB"),
        ("zero.html", "not a regular file: a device"),
    ]


def test_standard_input_without_an_end_stops_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless:
        def read(self, size: int = -1) -> bytes:
            assert 0 < size <= (64 << 20) + 1
            return b"x" * size

    monkeypatch.setattr("sys.stdin", type("Input", (), {"buffer": Endless()}))
    report = Run(NearestSettings(isolated=True), lambda: FileLinter(lint_source)).over(["-"])
    assert list(report.outcomes) == []
    assert report.problems == [("<stdin>", "larger than the limit of 64 MB")]


def test_no_more_processes_than_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("seolint.running.run.count_cores", lambda: 4)
    run = Run(NearestSettings(isolated=True), lambda: FileLinter(lint_source), jobs=600)
    assert run._jobs_for([task("a"), task("b")]) == 4


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ({"b/seolint.toml": "secret = 3"}, "b"),
        ({"b/seolint.toml": "exclude = ["}, "b"),
        ({"b/seolint.toml": 'select = ["no-such-rule"]'}, "b/b.md"),
        ({"b/seolint.toml": 'rules = ["own"]', "b/own/x.toml": "name ="}, "b/b.md"),
        ({"a/seolint.toml": 'select = ["no-such-rule"]', "b/seolint.toml": 'extend = "none.toml"'}, "b"),
    ],
)
@pytest.mark.parametrize("jobs", [1, 2])
def test_settings_that_cannot_be_used_leave_the_other_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: dict[str, str], place: str, jobs: int
) -> None:
    write(tmp_path, dict.fromkeys(("a/a.md", "b/b.md", "b/b2.md", "b/in/b.md", "c/c.md"), UNTITLED) | files)
    monkeypatch.chdir(tmp_path)
    report = Run(NearestSettings(), lambda: FileLinter(lint_source), jobs=jobs).over(["."])
    unusable = {name[0] for name in files}
    assert [json.loads(outcome.json)["path"] for outcome in report.outcomes] == [
        f"{x}/{x}.md" for x in "abc" if x not in unusable
    ]
    assert [problem[0] for problem in report.problems if problem[0][0] == "b"] == [place]
    assert len(report.problems) == len(unusable)
    assert [bool(file.problems) for file in seolint.lint_paths(["."], jobs=jobs)].count(True) == len(unusable)
    assert all(".toml" in message for _, message in report.problems)


def test_settings_of_the_working_directory_that_cannot_be_used_end_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write(tmp_path, {"a.md": UNTITLED, "seolint.toml": 'select = ["no-such-rule"]'}))
    with pytest.raises(UserError, match=r"seolint.toml:1: unknown rule or category"):
        Run(NearestSettings(), lambda: FileLinter(lint_source)).over(["."])
