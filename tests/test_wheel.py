"""The wheel has what the source tree has, and artifacts that say what its files say."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
BUILD = "import sys, hatchling.build as build; print(getattr(build, sys.argv[1])(sys.argv[2]))"
#: Prints what a run uses, with every way to parse a file of the package blocked or not.
USE = """
import json, os, sys
folder, installed = sys.argv[1:]
sys.path[:0] = [folder]
import seolint
assert seolint.__file__.startswith(folder), seolint.__file__
if installed == "yes":
    from seolint.startup import kept
    def refuse(name, *_): raise SystemExit(f"{name} is no artifact")
    kept._load = refuse
    kept._map_cached = refuse
from seolint.boilerplate import blocks
from seolint.boilerplate.lines import weights
from seolint.health.disclaimers import classes, judge
from seolint.health.terms import LANGUAGES, load_lexicon
from seolint.language import difficulty
from seolint.rulebook.loading import load_rules
from seolint.startup.records import as_dict
rules = {name: as_dict(rule) | {"stage": rule.stage, "options": vars(rule.options())} for name, rule in load_rules().items()}
if installed == "yes":
    assert not {"tomllib", "typing"} & sys.modules.keys(), sorted(sys.modules)
lexicons = {language: vars(load_lexicon(language)) for language in LANGUAGES}
forests = [weights.load_weights(), blocks.load_weights()]
trees = [[(name, bytes(masks._bytes)) for name, masks in found.forest._masks.items()] for found in forests]
trees += [(found.forest._planes, found.forest._thresholds, found.forest._least) for found in forests]
evidence = [forests[0].evidence, vars(forests[1].evidence) if hasattr(forests[1].evidence, "__dict__") else ""]
words = [classes.load_words(language) for language in sorted(judge.LANGUAGES)]
models = [judge.load_weights(), difficulty.load_model()[:3], words]
def plain(value):
    if isinstance(value, dict): return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (set, frozenset)): return ["set", *sorted(map(str, value))]
    if isinstance(value, (list, tuple)): return [type(value).__name__, *map(plain, value)]
    return repr(value)
print(json.dumps(plain([rules, lexicons, trees, evidence, models]), sort_keys=True))
"""


def build(root: Path, kind: str, target: Path) -> Path:
    command = [sys.executable, "-c", BUILD, f"build_{kind}", str(target)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return target / done.stdout.strip().splitlines()[-1]


def use(folder: Path, *, installed: bool, python: str = sys.executable) -> str:
    """What a run in this package uses, as JSON."""
    command = [python, "-B", "-c", USE, str(folder), "yes" if installed else "no"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(ROOT, "wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as file:
        file.extractall(folder)
    return folder


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as file:
        return set(file.namelist())


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


def test_artifacts_are_what_the_files_of_the_source_tree_say(installed: Path) -> None:
    assert json.loads(use(installed, installed=True)) == json.loads(use(ROOT / "src", installed=False))


def test_modules_and_patterns_are_those_of_the_build(installed: Path) -> None:
    program = (
        "import re, sys; sys.path[:0] = [sys.argv[1]]\n"
        "from seolint.startup.bundle import use_bundle; use_bundle()\n"
        "from seolint.language import dates\n"
        "re.compile = None\n"
        "print(type(dates.__loader__).__module__, [date.value for date in dates.find_dates('Updated 3 May 2024')])"
    )
    command = [sys.executable, "-B", "-c", program, str(installed)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "seolint.startup.bundle [datetime.date(2024, 5, 3)]\n"


def find_python(version: str) -> str | None:
    """Return a Python of this version that runs: one on the path, or one that pyenv has."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    found = [shutil.which(f"python{version}"), *map(str, root.glob(f"versions/{version}.*/bin/python3"))]
    runs = (
        each
        for each in found
        if each and not subprocess.run([each, "-c", ""], check=False, capture_output=True).returncode
    )
    return next(runs, None)


@pytest.mark.parametrize("version", ["3.12", "3.13", "3.14"])
def test_artifacts_are_read_alike_by_other_versions_of_python(installed: Path, version: str) -> None:
    python = find_python(version)
    if python is None:
        pytest.skip(f"there is no Python {version} here")
    read = (
        "import marshal, pathlib, sys; files = sorted(pathlib.Path(sys.argv[1]).iterdir())\n"
        "values = [marshal.loads(file.read_bytes()[12:]) for file in files if '.' not in file.name]\n"
        "show = lambda v: sorted(map(show, v)) if isinstance(v, frozenset) else [type(v).__name__, *map(show, v)] "
        "if isinstance(v, (list, tuple)) else [(k, show(x)) for k, x in v.items()] if isinstance(v, dict) else repr(v)\n"
        "print(len(values), show(values))"
    )
    folder = str(installed / "seolint" / "artifacts")
    shown = [
        subprocess.run([command, "-c", read, folder], capture_output=True, text=True, check=True).stdout
        for command in (sys.executable, python)
    ]
    assert shown[0] == shown[1]


def test_a_wheel_of_the_sdist_has_the_same_files(names: set[str], tmp_path: Path) -> None:
    with tarfile.open(build(ROOT, "sdist", tmp_path)) as file:
        file.extraction_filter = getattr(tarfile, "data_filter", None)  # Python 3.11.3 and before have none
        file.extractall(tmp_path)
    (tree,) = (path for path in tmp_path.iterdir() if path.is_dir())
    with zipfile.ZipFile(build(tree, "wheel", tmp_path)) as again:
        assert set(again.namelist()) == names
