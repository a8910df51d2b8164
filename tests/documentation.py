"""The documentation as something to run: its files, its commands with what they print, its links.

Before a fenced block, ``<!-- file: drafts/a.md -->`` makes a file of it. In a block of kind ``console``, what follows a
``$ `` is run in a shell, all blocks of a page one after the other in one folder, and has to print what stands below it; a
line ``…`` stands for any lines. A command has to succeed, unless ``echo $?`` is the next one. ``python -m
tests.documentation --update`` puts what is printed into the pages.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "rules" / "README.md"])
#: Generated pages, one for each rule: their links are checked, there is nothing to run.
RULE_PAGES = sorted((ROOT / "docs" / "rules").glob("*.md"))
ANYTHING = "…"

#: How commands begin that install something, or that never end: they are not run.
NOT_RUN = (
    "pip install",
    "python3 -m venv",
    "git clone",
    "pre-commit",
    "seolint server",
    "properdocs",
    "python tools/",
    "code --install-extension",
    ".ci/run",
)

#: Commands that begin like those and are run: scripts that only write into the folder.
RUN = ("python tools/make_archive.py",)

_FENCE = re.compile(
    r"(?:^<!-- file: (?P<file>\S+) -->\n+)?^(?P<fence>`{3,})(?P<kind>[\w-]*)[^\n]*\n(?P<body>.*?)^(?P=fence)$\n?",
    re.MULTILINE | re.DOTALL,
)


class Fenced(NamedTuple):
    """A fenced block: its kind, its text, the name of the file that it is, if it is one, and where its text begins."""

    kind: str
    body: str
    file: str
    start: int


class Step(NamedTuple):
    """A command, and what the page says it prints."""

    command: str
    output: str


def fenced_blocks(text: str) -> list[Fenced]:
    """The fenced blocks of a page."""
    return [
        Fenced(match["kind"], match["body"], match["file"] or "", match.start("body"))
        for match in _FENCE.finditer(text)
    ]


def read_steps(body: str) -> list[Step]:
    """The commands of a console block; lines that begin with ``> `` go on with the command."""
    steps: list[Step] = []
    for line in body.splitlines(keepends=True):
        if line.startswith("$ "):
            steps.append(Step(line[2:], ""))
        elif line.startswith("> ") and not steps[-1].output:
            steps[-1] = steps[-1]._replace(command=steps[-1].command + line[2:])
        else:
            steps[-1] = steps[-1]._replace(output=steps[-1].output + line)
    return steps


def is_run(step: Step) -> bool:
    """Whether a command is run."""
    return step.command.startswith(RUN) or not step.command.startswith(NOT_RUN)


def install_command(folder: Path) -> Path:
    """A folder for the path with a ``seolint`` and a ``python`` that run this checkout."""
    place = folder / "bin"
    place.mkdir(exist_ok=True)
    for name, module in (("seolint", "-m seolint "), ("python", "")):
        program = place / name
        program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT / "src"}" exec "{sys.executable}" {module}"$@"\n')
        program.chmod(0o755)
    return place


def run_page(text: str, folder: Path) -> list[tuple[Step, str, int]]:
    """Run what a page says: for each command what it printed, errors included, and how it ended."""
    work = folder / "work"
    for block in fenced_blocks(text):
        if block.file:
            path = work / block.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.body, "utf-8")
    work.mkdir(exist_ok=True)
    steps = [step for block in fenced_blocks(text) if block.kind == "console" for step in read_steps(block.body)]
    steps = [step for step in steps if is_run(step)]
    for name in ("tools", "fixtures"):
        if any(f"{name}/" in step.command or step.command.startswith(RUN) for step in steps):
            (work / name).symlink_to(ROOT / name)
    script = "".join(
        f"{{ {step.command.rstrip()}\n}} 2>&1; code=$?; printf '\\0%s\\0' $code; (exit $code)\n" for step in steps
    )
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("SEOLINT", "COLUMNS", "FORCE_"))}
    plain |= {
        "PATH": f"{install_command(folder)}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "NO_COLOR": "1",
    }
    done = subprocess.run(["bash", "-c", script], cwd=work, env=plain, capture_output=True, text=True, check=False)
    parts = done.stdout.split("\0")
    return [(step, parts[2 * at], int(parts[2 * at + 1])) for at, step in enumerate(steps)]


def fits(pattern: str, printed: str) -> bool:
    """Whether what was printed is what the page says."""
    pieces = [re.escape(piece) for piece in re.split(rf"^{ANYTHING}\n", pattern, flags=re.MULTILINE)]
    return re.fullmatch("(?:.*\n)*?".join(pieces), printed) is not None


def update(path: Path) -> None:
    """Put what the commands of a page print into it, where that is not what the page says."""
    text = path.read_text("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        printed = iter(run_page(text, Path(folder)))
    parts, at = [], 0
    for block in fenced_blocks(text):
        if block.kind == "console":
            parts += [text[at : block.start], *(_show(step, printed) for step in read_steps(block.body))]
            at = block.start + len(block.body)
    path.write_text("".join(parts) + text[at:], "utf-8")


def _show(step: Step, results: Iterator[tuple[Step, str, int]]) -> str:
    """A command and its output as a page has them."""
    command = "$ " + step.command.rstrip("\n").replace("\n", "\n> ") + "\n"
    if not is_run(step):
        return command + step.output
    _, printed, _ = next(results)
    return command + (step.output if fits(step.output, printed) else printed)


if __name__ == "__main__" and "--update" in sys.argv:
    for page in PAGES:
        update(page)
