"""Packages the VS Code extension: ``python tools/make_vsix.py [--bundle seolint.pyz] [--out FOLDER]``.

Needs Node.js from 20 on with npm, and the network for what ``editors/vscode/package-lock.json`` names. ``--bundle`` puts a
program that ``tools/make_bundle.py`` has made into the extension, which then needs only a Python of the same version and
system. The extension has the version of seolint.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from seolint.version import __version__

ROOT = Path(__file__).parents[1]
EXTENSION = ROOT / "editors" / "vscode"
#: What belongs into the package; anything else in it is a mistake.
WANTED = {"dist/extension.js", "package.json", "readme.md", "LICENSE.txt", "NOTICE.txt"}

#: The folder of the package that a file belongs to; packages can lie in packages.
PACKAGE = re.compile(r"(?:.*/)?node_modules/(?:@[^/]+/)?[^/]+")


def make_vsix(out: Path, bundle: Path | None = None) -> Path:
    """Make the package in a folder and return its path."""
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch, "vscode")
        shutil.copytree(EXTENSION, work, ignore=shutil.ignore_patterns("node_modules", "dist", "bundled"))
        shutil.copy(ROOT / "LICENSE", work / "LICENSE")
        manifest = json.loads((work / "package.json").read_text("utf-8")) | {"version": __version__}
        (work / "package.json").write_text(json.dumps(manifest, indent=2), "utf-8")
        if bundle is not None:
            (work / "bundled").mkdir()
            shutil.copy(bundle, work / "bundled" / "seolint.pyz")
        run_npm(work, ["ci", "--ignore-scripts"], ["run", "check"], ["test"], ["run", "build"])
        (work / "NOTICE.txt").write_text(collect_licenses(work), "utf-8")
        run_npm(work, ["run", "package"])
        (made,) = (work / "dist").glob("*.vsix")
        out.mkdir(parents=True, exist_ok=True)
        path = out / f"seolint-vscode-{__version__}.vsix"
        shutil.copy(made, path)
    check_vsix(path, WANTED | ({"bundled/seolint.pyz"} if bundle else set()))
    return path


def run_npm(folder: Path, *commands: list[str]) -> None:
    """Run commands of npm in a folder, one after the other."""
    for words in commands:
        subprocess.run(["npm", *words, "--silent"], cwd=folder, check=True, stdout=sys.stderr)


def collect_licenses(folder: Path) -> str:
    """Return the licenses of the packages that have become part of the built extension."""
    parts = json.loads((folder / "dist" / "parts.json").read_text("utf-8"))["inputs"]
    packages = {match[0] for match in map(PACKAGE.match, parts) if match}
    texts = []
    for package in sorted(packages):
        (license_file,) = (folder / package).glob("[Ll][Ii][Cc][Ee][Nn][Ss][Ee]*")
        texts.append(f"{package.rpartition('node_modules/')[2]}\n\n{license_file.read_text('utf-8').strip()}\n")
    return "\n\n".join(texts)


def check_vsix(path: Path, wanted: set[str]) -> None:
    """Refuse a package with other files than those wanted.

    Raises:
        SystemExit: there are others, or some are missing.
    """
    with zipfile.ZipFile(path) as package:
        found = {name.removeprefix("extension/") for name in package.namelist() if name.startswith("extension/")}
    if found != wanted:
        raise SystemExit(f"{path.name}: unexpected {sorted(found - wanted)}, missing {sorted(wanted - found)}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bundle", type=Path, help="the program to put into the extension")
    parser.add_argument("--out", type=Path, default=EXTENSION / "dist", help="the folder for the package")
    options = parser.parse_args()
    print(make_vsix(options.out, options.bundle))
