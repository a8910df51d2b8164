"""Print the lowest version of each package that ``pyproject.toml`` admits, as constraints for pip.

``.ci/run --all`` installs these and runs the tests. By hand::

    python tools/lowest_versions.py > lowest.txt
    pip install -e '.[dev]' --constraint lowest.txt && pytest -q -n auto -m 'not slow'

A bound must name a version that exists, written as it is published: ``>=6.0.2``.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Print a constraint for each requirement."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    requirements = {
        *project["dependencies"],
        *(name for extra in project["optional-dependencies"].values() for name in extra),
    }
    for requirement in sorted(requirements):
        name, found, version = requirement.partition(">=")
        if not found or not version[:1].isdigit() or "," in version:
            raise SystemExit(f"pyproject.toml: {requirement}: must be of the form name>=version")
        print(f"{name}=={version}")


if __name__ == "__main__":
    main()
