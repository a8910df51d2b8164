"""The GitHub action: its steps, as a runner would run them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.pages import MENDED, UNTITLED, write

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}
DEFAULTS = {name.upper(): value["default"] for name, value in ACTION["inputs"].items()}


def run_step(name: str, folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run a step with the runner's variables; a ``seolint`` of this checkout is on the path, as after the first step."""
    bin_ = folder / "bin"
    if not bin_.is_dir():
        program = f'#!/bin/sh\nPYTHONPATH="{ROOT / "src"}" exec "{sys.executable}" -m seolint "$@"\n'
        write(folder, {"bin/seolint": program})
        (bin_ / "seolint").chmod(0o755)
    variables = {
        "PATH": f"{bin_}{os.pathsep}{os.environ['PATH']}",
        "RUNNER_TEMP": str(folder),
        "GITHUB_OUTPUT": str(folder / "output"),
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
        "SINCE": "",
    }
    # as GitHub starts bash
    words = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS[name]["run"]]
    return subprocess.run(
        words, cwd=folder / "site", env={**variables, **inputs}, capture_output=True, text=True, check=False
    )


def make_site(folder: Path) -> Path:
    return write(
        folder,
        {"site/bad.html": UNTITLED, "site/good page.html": MENDED, "site/seolint.toml": 'select = ["title-missing"]\n'},
    )


def test_findings_become_annotations_and_the_job_fails_after_the_upload(tmp_path: Path) -> None:
    done = run_step("Lint", make_site(tmp_path), **{**DEFAULTS, "SARIF": "true"})
    assert done.returncode == 0, done.stderr
    assert "::error file=bad.html,line=1," in done.stdout
    assert (tmp_path / "output").read_text() == "exit-code=1\n"
    assert '"ruleId": "title-missing"' in (tmp_path / "seolint.sarif").read_text()
    assert "bad.html" in (tmp_path / "summary.md").read_text()
    assert [run_step("Result", tmp_path, CODE=code).returncode for code in "012"] == [0, 1, 2]


@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"ARGS": "--fail-on never"}, 0),
        ({"PATHS": "missing.md"}, 2),
        ({"PATHS": "$(touch broken) `touch broken` ; touch broken"}, 2),
        ({"PATHS": "*.html"}, 2),
    ],
)
def test_inputs_are_words_and_nothing_more(inputs: dict[str, str], code: int, tmp_path: Path) -> None:
    done = run_step("Lint", make_site(tmp_path), **{**DEFAULTS, **inputs})
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "output").read_text() == f"exit-code={code}\n"
    assert not (tmp_path / "site" / "broken").exists()
    assert not (tmp_path / "seolint.sarif").exists()


def test_no_input_is_part_of_a_script() -> None:
    assert not [name for name, step in STEPS.items() if "${{" in step.get("run", "")]


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@pytest.mark.parametrize(("since", "reported"), [("HEAD", False), ("all", True), ("0" * 40, True)])
def test_of_a_pull_request_only_what_has_changed_is_reported(tmp_path: Path, since: str, reported: bool) -> None:
    site = make_site(tmp_path) / "site"
    for words in (
        ["init", "-q"],
        ["add", "-A"],
        ["-c", "user.name=A", "-c", "user.email=a@b.c", "commit", "-qm", "one"],
    ):
        subprocess.run(["git", *words], cwd=site, check=True)
    done = run_step("Lint", tmp_path, **{**DEFAULTS, "SINCE": since})
    assert done.returncode == 0, done.stderr
    assert ("bad.html" in done.stdout) == reported
    assert ("fetch-depth: 0" in done.stdout) == (since == "0" * 40)
