"""Patterns compiled by the build are what ``re.compile`` makes of them."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from pathlib import Path

import pytest

import seolint
from seolint.startup import archive, artifacts, compiled
from seolint.startup.patterns import patterns_in_use

SAMPLES = [(r"(?P<day>\d{1,2})\. (?P<month>\w+)(?= 20)|(x)\3", 0), ("(?i)^straße [^a-zé]+?$", re.MULTILINE)]
ROOMS = ("article", "boilerplate", "checks", "health", "language", "readers")


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The artifact of a build with the samples and the patterns of the modules that read and judge articles."""
    for module in pkgutil.walk_packages(seolint.__path__, "seolint."):
        if module.name.startswith(tuple(f"seolint.{room}." for room in ROOMS)):
            import_module(module.name)
    monkeypatch.setattr(artifacts, "_target", str(tmp_path))
    compiled.write_patterns([*SAMPLES, *patterns_in_use()])
    monkeypatch.setattr(artifacts, "_target", None)
    monkeypatch.setattr(compiled, "_archives", [archive.Archive(compiled.ARTIFACT, str(tmp_path))])


@pytest.mark.usefixtures("built")
def test_patterns_of_the_build_equal_those_that_re_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [*SAMPLES, *patterns_in_use()]
    expected = [re.compile(*key) for key in keys]
    monkeypatch.setattr(re, "compile", None)  # nothing is compiled
    made = [compiled.compile_pattern(*key) for key in keys]
    assert len(made) > 200
    assert made == expected
    assert [each.groupindex for each in made] == [each.groupindex for each in expected]


@pytest.mark.usefixtures("built")
def test_other_patterns_are_compiled() -> None:
    assert compiled.compile_pattern("x+y", re.IGNORECASE) == re.compile("x+y", re.IGNORECASE)
