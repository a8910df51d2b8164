"""Modules of the bundle are those of their source files, as long as nobody has edited these."""

from __future__ import annotations

import inspect
import os
import sys
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec
from pathlib import Path
from types import ModuleType

import pytest

from seolint import base
from seolint.base import paths
from seolint.startup import archive, bundle

MODULES = ["seolint.base", "seolint.base.paths"]


@pytest.fixture
def finder(tmp_path: Path) -> bundle.ModuleFinder:
    Path(tmp_path, "bundle").write_bytes(bundle.make_bundle(MODULES, MODULES, ["seolint.base"]))
    return bundle.ModuleFinder(archive.Archive("bundle", str(tmp_path)))


def load(spec: ModuleSpec | None) -> ModuleType:
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_module_is_that_of_its_source_file(finder: bundle.ModuleFinder) -> None:
    module = load(finder.find_spec("seolint.base.paths"))
    assert vars(module).keys() - {"__builtins__"} == vars(paths).keys() - {"__builtins__"}
    assert module.__file__ == paths.__file__ == module.path_below.__code__.co_filename
    assert inspect.getsource(module) == inspect.getsource(paths)


def test_a_package_finds_its_modules(finder: bundle.ModuleFinder) -> None:
    assert load(finder.find_spec("seolint.base")).__path__ == list(base.__path__)


def test_other_modules_are_imported_as_usual(finder: bundle.ModuleFinder) -> None:
    assert finder.find_spec("seolint.base.errors") is None


@pytest.mark.parametrize("edit", [{"st_size": 1}, {"st_mtime_ns": 1 << 62}])
def test_an_edited_module_is_imported_as_usual(
    finder: bundle.ModuleFinder, edit: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Edited:
        st_size = Path(paths.__file__).stat().st_size
        st_mtime_ns = 0

    monkeypatch.setattr(os, "stat", lambda _: Edited)
    assert finder.find_spec("seolint.base.paths") is not None
    for name, value in edit.items():
        monkeypatch.setattr(Edited, name, value)
    assert finder.find_spec("seolint.base.paths") is None


def test_without_a_bundle_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    before = list(sys.meta_path)
    monkeypatch.setattr(bundle, "BUNDLE", "missing")
    bundle.use_bundle()
    assert sys.meta_path == before
