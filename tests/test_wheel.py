"""The wheel holds what the source tree holds."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BUILD = "import sys, hatchling.build; print(hatchling.build.build_wheel(sys.argv[1]))"


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-c", BUILD, str(folder)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    with zipfile.ZipFile(folder / done.stdout.strip().splitlines()[-1]) as wheel:
        return set(wheel.namelist())


def below(folder: Path, pattern: str) -> set[str]:
    found = (path.relative_to(folder).as_posix() for path in folder.rglob(pattern) if path.is_file())
    return {name for name in found if "__pycache__" not in name}


def test_every_rule_file_is_in_the_wheel(names: set[str]) -> None:
    rules = below(ROOT / "rules", "*.toml")
    assert len(rules) > 50
    assert {f"seolint/rules/{name}" for name in rules} <= names


def test_every_module_and_data_file_is_in_the_wheel(names: set[str]) -> None:
    assert {f"seolint/{name}" for name in below(ROOT / "src" / "seolint", "*")} <= names
    assert any(name.endswith("entry_points.txt") for name in names)


def test_nothing_else_is_in_the_wheel(names: set[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in names} == {"seolint", "seolint_articles"}
    assert not {name for name in names if name.endswith((".pyc", ".marshal"))}
