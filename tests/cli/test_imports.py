"""What a run may load: imports are most of what linting one file costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from seolint.startup.allowed import FORBIDDEN, MOST_MODULES
from tests.pages import FAULTY, write

PROGRAM = """
import sys
from seolint.__main__ import main
main(sys.argv[1:])
print(*sorted(sys.modules), file=sys.stderr)
"""
ARTICLE = (
    "# How to prune roses\n\nPrune on a dry day, when the frost is over. See [the tools](https://example.org/tools).\n"
)


def loaded(folder: Path, *words: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{PROGRAM}", *words],
        cwd=folder, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return set(done.stderr.splitlines()[-1].split())


def count_own(modules: set[str]) -> int:
    return sum(module.partition(".")[0] == "seolint" for module in modules)


@pytest.mark.parametrize("words", [("--version",), ("--help",)])
def test_what_needs_no_articles_loads_nothing(tmp_path: Path, words: tuple[str, ...]) -> None:
    modules = loaded(tmp_path, *words)
    assert not modules & FORBIDDEN["version or help"]
    assert count_own(modules) <= MOST_MODULES["version or help"]


@pytest.mark.parametrize(("name", "kind"), [("a.txt", "an article of plain text"), ("a.md", "an article in Markdown")])
def test_a_run_loads_what_the_file_needs(tmp_path: Path, name: str, kind: str) -> None:
    folder = write(tmp_path, {name: ARTICLE})
    modules = loaded(folder, name, "--isolated", "--no-cache", "--output-format", "json")
    assert "seolint.linting.engine" in modules
    assert not modules & FORBIDDEN[kind]
    assert count_own(modules) <= MOST_MODULES[kind]


def test_a_run_in_which_nothing_has_changed_loads_no_engine(tmp_path: Path) -> None:
    folder = write(tmp_path, {"a.html": FAULTY, "b.html": FAULTY})
    words = (".", "--isolated", "--output-format", "json")
    assert "seolint.linting.engine" in loaded(folder, *words)
    assert not loaded(folder, *words) & FORBIDDEN["nothing has changed"]


def test_no_run_loads_the_table(tmp_path: Path) -> None:
    assert "seolint.startup.allowed" not in loaded(tmp_path, "--version")
