"""Check that every version of Python gives the same reports, byte for byte.

    python tools/compare_pythons.py PYTHON… [--files FOLDER…]

Each PYTHON is an interpreter with seolint installed. Each output format is made of the fixtures, or of other folders of
articles, by each of them and compared with what the first one made.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

from seolint.base.vocabulary import OUTPUT_FORMATS

ROOT = Path(__file__).parents[1]
#: ``parse --output-format json`` shows the article as each Python reads it; the rest is what it finds.
COMMANDS = [
    ("parse", "--output-format", "json"),
    *(("check", "--no-cache", "--today", "2026-06-01", "--output-format", name) for name in OUTPUT_FORMATS),
]
#: How long a run took, which no two share.
_SECONDS = re.compile(rb'"seconds": ?[\d.]+|"[\d.]+ s"')


def report(python: str, command: tuple[str, ...], folders: list[str]) -> tuple[int, bytes, bytes]:
    """Run a command and return its exit code and what it wrote."""
    words = [python, "-m", "seolint", *command, "--isolated", "--", *folders]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, check=False)
    return done.returncode, _SECONDS.sub(b"", done.stdout), done.stderr


def version(python: str) -> str:
    """Return the version of an interpreter."""
    words = [python, "-c", "import platform; print(platform.python_version())"]
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()


def main() -> int:
    """Compare all; the exit code is 1 if anything differs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pythons", nargs="+", metavar="PYTHON")
    parser.add_argument("--files", nargs="+", default=["fixtures"], metavar="FOLDER")
    options = parser.parse_args()
    first, *others = options.pythons
    size, differences = 0, 0
    for command in COMMANDS:
        expected = report(first, command, options.files)
        if expected[0] == 2 and not expected[1]:
            raise SystemExit(f"{first}: {' '.join(command)}: {expected[2].decode()}")
        size += len(expected[1])
        for other in others:
            if report(other, command, options.files)[:2] != expected[:2]:  # progress is told on standard error
                differences += 1
                print(f"{' '.join(command)}: Python {version(other)} differs from {version(first)}")
    versions = ", ".join(map(version, options.pythons))
    print(f"{len(COMMANDS)} reports, {size:,} bytes, Python {versions}: {differences or 'no'} differences")
    return bool(differences)


if __name__ == "__main__":
    sys.exit(main())
