"""What runs in checkouts of strangers: locked with hashes, and never led to code or options of the checkout."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def name_of(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-")


@pytest.mark.parametrize(("file", "extras"), [("action.txt", []), ("bundle.txt", ["server"]), ("dev.txt", ["dev"])])
def test_every_dependency_is_locked_with_hashes(file: str, extras: list[str]) -> None:
    text = (ROOT / "requirements" / file).read_text("utf-8")
    locked = [entry for entry in re.split(r"\n(?=\S)", text.strip()) if not entry.startswith("#")]
    assert all("==" in entry and "--hash=sha256:" in entry for entry in locked)
    assert "://" not in text
    project = PROJECT["project"]
    wanted = project["dependencies"] + ([] if file == "bundle.txt" else PROJECT["build-system"]["requires"])
    wanted += [requirement for extra in extras for requirement in project["optional-dependencies"][extra]]
    assert set(map(name_of, wanted)) <= set(map(name_of, locked))


def test_the_action_imports_nothing_from_the_checkout() -> None:
    """``python -m`` looks for modules in the working directory first, unless it is isolated."""
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    scripts = "\n".join(step.get("run", "") for step in action["runs"]["steps"])
    assert re.findall(r"(\S+) -m \w+", scripts) == ["-I", "-I"]
    assert "--require-hashes" in scripts


def test_names_of_files_are_no_options_of_a_hook() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert [hook["args"] for hook in hooks] == [["--"], ["--"]]
