"""Measure the figures in docs/figures.md that the repository itself can answer, and hold them.

Usage: ``python tools/measure_figures.py [--check] [--allow-worse NAME]…``

``docs/figures.toml`` pins each figure. Without options, better figures are pinned and the table in docs/figures.md is
written again; a worse one is refused unless ``--allow-worse`` names it. ``--check`` writes nothing: it fails if a figure is
worse than pinned, or if the table is not the one that the pinned figures give.
"""

from __future__ import annotations

import ast
import os
import re
import resource
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seolint.base.vocabulary import OUTPUT_FORMATS
from seolint.checks.registry import known_checks
from seolint.rulebook.rule_file import read_all

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "seolint"
PINNED = ROOT / "docs" / "figures.toml"
PAGE = ROOT / "docs" / "figures.md"
_TABLE = re.compile(r"(?s)(?<=<!-- measured -->\n).*?(?=<!-- end of measured -->)")
_RUNS = 15


def measure() -> dict[str, float]:
    """Each figure by its name in docs/figures.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    modules = list(PACKAGE.rglob("*.py"))
    return {
        **_measure_rules(),
        "kinds": len(known_checks()),
        "formats": len(OUTPUT_FORMATS),
        "dependencies": len(project["dependencies"]),
        "root_modules": len(list(PACKAGE.glob("*.py"))),
        "longest_module": max(len(path.read_text("utf-8").splitlines()) for path in modules),
        "longest_function": max(length for path in modules for length in _function_lengths(path)),
        "size": sum(path.stat().st_size for path in _shipped()) / 1000,
        "start": _measure_start(),
    }


def _measure_rules() -> dict[str, float]:
    files = read_all()
    examples = [example for file in files for example in (*file.bad, *file.good)]
    fixed = [file for file in files if any(example.fixed is not None for example in file.bad)]
    return {
        "rules": len(files),
        "bad_examples": sum(len(file.bad) for file in files),
        "near_misses": sum(len(file.good) for file in files),
        "fewest_near_misses": min(len(file.good) for file in files),
        "fixed_examples": sum(example.fixed is not None for example in examples),
        "fixes_without_example": sum(file.rule.fix is not None for file in files if file not in fixed),
    }


def _function_lengths(path: Path) -> Iterator[int]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield (node.end_lineno or node.lineno) - node.lineno + 1


def _shipped() -> Iterator[Path]:
    """The files that the wheel has, apart from its metadata."""
    found = (path for folder in (PACKAGE, ROOT / "rules") for path in folder.rglob("*"))
    return (path for path in found if path.is_file() and "__pycache__" not in path.parts)


def _measure_start() -> float:
    """How many times the processor time of starting Python linting a page takes, the least of some runs of each."""
    article = "# How to prune roses\n\n" + "Prune on a dry day, when the worst of the frost is over. " * 70
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "article.md"
        path.write_text(article, "utf-8")
        lint = ("-m", "seolint", path, "--isolated", "--no-cache", "--exit-zero")
        _time(lint, folder)  # what is kept from run to run
        pairs = [(_time(("-c", "pass"), folder), _time(lint, folder)) for _ in range(_RUNS)]
    return min(linting for _, linting in pairs) / min(plain for plain, _ in pairs)


def _time(words: tuple[Any, ...], folder: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *words], cwd=folder, env=_plain(folder), capture_output=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _plain(folder: str) -> dict[str, str]:
    """An environment in which Python keeps byte code, as it does for an installed package."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": folder}


def find_worse(pins: Mapping[str, Mapping[str, Any]], figures: Mapping[str, float]) -> dict[str, str]:
    """What is worse than pinned, in words."""
    worse = {}
    for name, pin in pins.items():
        if "at_least" in pin and figures[name] < pin["at_least"]:
            worse[name] = f"{name}: {pin['what']}: {figures[name]:g}, pinned at least {pin['at_least']}"
        if "at_most" in pin and figures[name] > pin["at_most"]:
            worse[name] = f"{name}: {pin['what']}: {figures[name]:.1f}, pinned at most {pin['at_most']}"
    return worse


def write_pins(pins: Mapping[str, Mapping[str, Any]], figures: Mapping[str, float]) -> str:
    """The text of docs/figures.toml with these figures; a budget stays what it is, unless it is exceeded."""
    text = PINNED.read_text("utf-8")
    exceeded = find_worse(pins, figures)
    for name, pin in pins.items():
        if pin.get("budget") and name not in exceeded:
            continue
        key = "at_least" if "at_least" in pin else "at_most"
        start = text.index(f"{key} = ", text.index(f"[{name}]\n"))
        end = text.index("\n", start)
        text = f"{text[:start]}{key} = {round(figures[name])}{text[end:]}"
    return text


def make_page(pins: Mapping[str, Mapping[str, Any]]) -> str:
    """The text of docs/figures.md with the table of the pinned figures."""
    rows = []
    for pin in pins.values():
        limit = f"at least {pin['at_least']:,}" if "at_least" in pin else f"at most {pin['at_most']:,}"
        rows.append(f"| {pin['what']} | {limit} |")
    return _TABLE.sub("\n".join(["", "| figure | held to |", "| --- | ---: |", *rows, "", ""]), PAGE.read_text("utf-8"))


def main(words: list[str]) -> int:
    """Measure, then check or pin."""
    allowed = {words[at + 1] for at, word in enumerate(words[:-1]) if word == "--allow-worse"}
    pins = tomllib.loads(PINNED.read_text("utf-8"))
    figures = measure()
    worse = [text for name, text in find_worse(pins, figures).items() if name not in allowed]
    stale = make_page(pins) != PAGE.read_text("utf-8")
    if "--check" not in words and not worse:
        PINNED.write_text(write_pins(pins, figures), "utf-8")
        PAGE.write_text(make_page(tomllib.loads(PINNED.read_text("utf-8"))), "utf-8")
        return 0
    for text in worse:
        print(f"worse than pinned: {text}")
    if stale:
        print("docs/figures.md: run: python tools/measure_figures.py")
    return int(bool(worse or stale))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
