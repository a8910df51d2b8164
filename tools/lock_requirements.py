"""Lock the dependencies of the action, the bundle and development, with hashes: ``requirements/``. Needs ``uv`` on the path.

Packages whose versions still fit stay as they are; ``--upgrade`` moves all of them to the newest.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
#: For each file the extras that it locks, and whether it locks what builds seolint too.
TARGETS: dict[str, tuple[tuple[str, ...], bool]] = {
    "action.txt": ((), True),
    "bundle.txt": (("server",), False),
    "dev.txt": (("dev",), True),
}
COMPILE = ("uv", "pip", "compile", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-annotate")


def main() -> None:
    """Write a file for each target."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    build = "\n".join(project["build-system"]["requires"])
    for name, (extras, is_built) in TARGETS.items():
        target = ROOT / "requirements" / name
        words = [*COMPILE, "--no-header", "--quiet", *(f"--extra={extra}" for extra in extras), *sys.argv[1:]]
        words += ["--output-file", str(target), "pyproject.toml", "-"]
        subprocess.run(words, cwd=ROOT, input=build if is_built else "", text=True, check=True)
        print(f"{target.relative_to(ROOT)}: {target.read_text('utf-8').count('==')} packages")


if __name__ == "__main__":
    main()
