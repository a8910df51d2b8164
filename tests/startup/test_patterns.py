"""Patterns from the kept form are those that ``re.compile`` makes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from seolint.startup import kept, patterns

SAMPLES = (
    (r"(?P<day>\d{1,2})\. (?P<month>\w+)(?= 20)|(x)\3", 0),
    (r"(?im)^straße [^a-zé]+?$", 0),
    ("[“„»](?!\\s)", re.IGNORECASE),
)
TEXT = "3. März 2026\nSTRASSE 1\nStraße 12 !\n„Ja“ xx"


@pytest.fixture
def apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_places", lambda name: [str(tmp_path / name)])
    monkeypatch.setattr(patterns, "_fresh", {})
    monkeypatch.setattr("atexit.register", lambda _: None)
    monkeypatch.setattr(patterns, "_known", lambda: kept.load_kept("patterns", patterns._signature()) or {})


@pytest.mark.usefixtures("apart")
@pytest.mark.parametrize("again", [False, True])
def test_kept_patterns_match_as_compiled_ones(again: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if again:
        for sample in SAMPLES:
            patterns.regex(*sample)
        patterns._keep_fresh()
        monkeypatch.setattr(patterns, "_compile", None)
    for pattern, flags in SAMPLES:
        made, compiled = patterns.regex(pattern, flags), re.compile(pattern, flags)
        assert made == compiled
        assert made.groupindex == compiled.groupindex
        assert [m.groups() for m in made.finditer(TEXT)] == [m.groups() for m in compiled.finditer(TEXT)]


@pytest.mark.usefixtures("apart")
def test_a_kept_form_the_engine_refuses_is_compiled_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_known", lambda: {("a+", 0): (0, b"\xff" * 8, 0, {}, (None,))})
    assert patterns.regex("a+").fullmatch("aaa")


@pytest.mark.usefixtures("apart")
def test_a_value_counts_only_with_its_signature() -> None:
    kept.keep("it", [1], "value")
    assert (kept.load_kept("it", [1]), kept.load_kept("it", [2])) == ("value", None)


@pytest.mark.usefixtures("apart")
def test_bytes_are_kept_until_what_they_come_from_changes(tmp_path: Path) -> None:
    made: list[bytes] = []

    def make() -> bytes:
        made.append(b"four" if source.read_text() == "a" else b"five")
        return made[-1]

    source = tmp_path / "source"
    source.write_text("a")
    for _ in range(2):
        assert bytes(kept.map_once("it", (str(source),), 4, make)) == b"four"
    source.write_text("ab")
    assert bytes(kept.map_once("it", (str(source),), 4, make)) == b"five"
    assert made == [b"four", b"five"]
    assert len([path for path in tmp_path.rglob("it.*") if path.is_file()]) == 1
