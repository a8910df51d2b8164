"""Measure the speed of the installed seolint, relative to the start of Python and to parsing alone.

Each figure is the best of several runs. With --compare, two versions lint the same folders in turn instead; printed is
the median of the ratios NEW / BASE of processor time.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from lxml import etree

from seolint.article.source import decode
from seolint.running.file_linter import FileLinter, lint_source
from seolint.settings.layers import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from seolint.linting.engine import Linter

ROOT = Path(__file__).parents[1]
SIZE = 5_000
FILES = 200
#: How often two versions are compared.
PAIRS = 5


def best(act: Callable[[], object], times: int) -> float:
    """Return the shortest time of several runs, in seconds."""
    return min(measure(act) for _ in range(times))


def measure(act: Callable[[], object]) -> float:
    """Return the time of one run, in seconds."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def make_article(suffix: str) -> bytes:
    """Make an article from a fixture: repeated or cut to 5 KB, HTML unchanged."""
    data = min(ROOT.glob(f"fixtures/clean/*{suffix}")).read_bytes()
    return data if suffix == ".html" else (data * (SIZE // len(data) + 1))[:SIZE]


def measure_starts(folder: Path) -> None:
    """Measure whole processes."""
    article = folder / "article.md"
    article.write_bytes(make_article(".md"))
    python = [sys.executable, "-I"]

    def start(*words: str) -> Callable[[], object]:
        return lambda: subprocess.run([*python, *words], cwd=folder, check=False, capture_output=True)

    lint = ("-m", "seolint", "article.md", "--isolated")
    start(*lint, "--no-cache")()
    base = best(start("-c", "pass"), 9)
    print(f"python -c pass                     {base * 1000:7.1f} ms")
    for name, words in (
        ("--version", ("-m", "seolint", "--version")),
        ("one article of 5 KB", (*lint, "--no-cache")),
        ("the same again, from the cache", lint),
    ):
        start(*words)()
        print(f"{name:34} {best(start(*words), 7) / base:7.1f} ×")


def measure_rules() -> None:
    """Measure all rules, in memory."""
    linter = FileLinter(lint_source).linter(Settings([]).profile(None))
    for suffix in (".md", ".txt", ".html"):
        data = make_article(suffix)
        linted = best(partial(lint_bytes, linter, data, f"a{suffix}"), 15)
        name = f"all rules, {len(data) / 1000:.1f} KB of {suffix}"
        print(f"{name:34} {linted * 1000:7.1f} ms")
    page = make_page()
    linted = best(partial(lint_bytes, linter, page, "a.html"), 7)
    parsed = best(lambda: etree.fromstring(page, etree.HTMLParser()), 15)
    name = f"a page of {len(page) / 1000:.0f} KB"
    print(f"{name:34} {linted / parsed:7.1f} × lxml's parse")


def lint_bytes(linter: Linter, data: bytes, path: str) -> None:
    """Lint a file that is already read."""
    lint_source(linter, decode(data, path))


def make_page() -> bytes:
    """Make a page: an article with a long navigation list."""
    card = '<li class="card"><a href="/c/{0}"><img src="/{0}.webp" alt=""><span class="name">Shelf {0}</span></a></li>'
    around = f"<nav><ul>{''.join(map(card.format, range(700)))}</ul></nav>"
    return make_article(".html").replace(b"<body>", f"<body>{around}".encode())


def measure_folder(folder: Path) -> None:
    """Measure many files: on one core, on two, and again when nothing has changed."""
    site = folder / "site"
    site.mkdir()
    for number in range(FILES):
        (site / f"{number}.md").write_bytes(make_article(".md") + b"\n%d\n" % number)
    words = [sys.executable, "-I", "-m", "seolint", "site", "--isolated", "-q", "-q"]

    def lint(*more: str) -> float:
        return best(lambda: subprocess.run([*words, *more], cwd=folder, check=False, capture_output=True), 2)

    one, two = lint("--no-cache", "--jobs", "1"), lint("--no-cache", "--jobs", "2")
    lint()
    again = lint()
    print(f"{FILES} articles, one core            {one:7.2f} s")
    print(f"two cores                          {one / two:7.1f} × faster")
    print(f"from the cache                     {two / again:7.1f} × faster than two cores")


def find_command(version: str, folder: Path) -> str:
    """Return the ``seolint`` command of a version: its path, or a revision, which is installed into the folder."""
    if Path(version).is_file():
        return version
    packed, source, environment = folder / "revision.tar", folder / "source", folder / "environment"
    folder.mkdir()
    subprocess.run(["git", "archive", "-o", packed, version], cwd=ROOT, check=True)
    shutil.unpack_archive(packed, source)
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    python = environment / "bin" / "python"
    # Its dependencies, and what builds it, are those of this environment.
    packages = next(environment.glob("lib/python*/site-packages"))
    (packages / "dependencies.pth").write_text("\n".join(path for path in sys.path if path.endswith("-packages")))
    options = ["-q", "--no-deps", "--no-build-isolation", "--force-reinstall"]
    subprocess.run([python, "-m", "pip", "install", *options, source], check=True)
    return str(environment / "bin" / "seolint")


def measure_processor_time(command: str, folder: Path) -> float:
    """Return the processor time in which a command lints a folder, in seconds."""
    words = ["check", "--isolated", "--no-cache", "--exit-zero", "--jobs", "1", "--output-format", "json"]
    before = os.times()
    subprocess.run([command, *words, folder], check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def compare(versions: list[str], folders: list[Path], place: Path) -> None:
    """Print how long the second version takes for each folder, relative to the first."""
    commands = [find_command(version, place / str(number)) for number, version in enumerate(versions)]
    for folder in folders:
        pairs = [[measure_processor_time(command, folder) for command in commands] for _ in range(PAIRS + 1)]
        print(f"{folder.name:34} {statistics.median(new / base for base, new in pairs[1:]):7.2f} ×")


def read_arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    versions = "commands, or revisions of this repository, which are installed first"
    parser.add_argument("--compare", nargs=2, metavar=("BASE", "NEW"), help=versions)
    default = [ROOT / "fixtures" / "clean"]
    parser.add_argument("folders", nargs="*", type=Path, default=default, help="what to lint with both; else fixtures")
    return parser.parse_args()


if __name__ == "__main__":
    arguments = read_arguments()
    place = Path(tempfile.mkdtemp())
    try:
        if arguments.compare:
            compare(arguments.compare, arguments.folders, place)
        else:
            measure_starts(place)
            measure_rules()
            measure_folder(place)
    finally:
        shutil.rmtree(place)
