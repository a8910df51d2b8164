"""Makes one file of seolint and all that it needs: ``python tools/make_bundle.py [seolint.pyz]``.

The file runs with a Python of the minor version, system and processor it was made with, and with nothing else: no pip, no
network. It has the language server too; ``requirements/bundle.txt`` lists what it contains, with hashes. The first run
unpacks it into ``~/.shiv``, or into the folder that ``SHIV_ROOT`` names. Making it needs the extra ``dev``, and a network.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]


def make_bundle(path: Path) -> None:
    """Make the file."""
    with tempfile.TemporaryDirectory() as scratch:
        site = Path(scratch, "site")
        run("build", "--wheel", "--no-isolation", "--outdir", scratch, str(ROOT))
        (wheel,) = Path(scratch).glob("*.whl")
        install = ("pip", "--disable-pip-version-check", "install", "--quiet", "--target", str(site))
        run(*install, "--require-hashes", "--requirement", str(ROOT / "requirements" / "bundle.txt"))
        run(*install, "--no-deps", str(wheel))
        options = ("--compressed", "--compile-pyc", "--reproducible", "--console-script", "seolint")
        run("shiv", *options, "--site-packages", str(site), "--output-file", str(path))


def run(*words: str) -> None:
    """Run a module of this Python."""
    subprocess.run([sys.executable, "-m", *words], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path, nargs="?", default=Path("seolint.pyz"), help="the file to make")
    options = parser.parse_args()
    make_bundle(options.path.resolve())
    print(options.path)
