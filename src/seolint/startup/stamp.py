"""Stamps of the files that results depend on besides the article and the settings: rule files and code."""

from __future__ import annotations

import os
import sys

try:  # what hashlib uses, without the 3 ms to load OpenSSL
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b

#: The path of a file, its size, and its modification time in nanoseconds.
Stamp = tuple[str, int, int]

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def digest(data: bytes, size: int = 16, key: bytes = b"") -> bytes:
    """Return the BLAKE2b digest of bytes, ``size`` bytes long."""
    return blake2b(data, digest_size=size, key=key).digest()


def rules_folder() -> str:
    """Return the folder of the built-in rule files: in the package when installed, at the top level in a checkout."""
    packaged = os.path.join(_PACKAGE, "rules")
    return packaged if os.path.isdir(packaged) else os.path.join(os.path.dirname(os.path.dirname(_PACKAGE)), "rules")


def stamp_folder(folder: str, suffix: str) -> list[Stamp]:
    """Return the stamps of the files below a folder whose names end in ``suffix``, sorted."""
    found: list[Stamp] = []
    folders = [folder]
    while folders:
        try:
            entries = os.scandir(folders.pop())
        except OSError:
            continue
        with entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if entry.name != "__pycache__":
                        folders.append(entry.path)
                elif entry.name.endswith(suffix):
                    try:
                        status = entry.stat()
                    except OSError:  # a link to nothing
                        status = entry.stat(follow_symlinks=False)
                    found.append((entry.path, status.st_size, status.st_mtime_ns))
    found.sort()
    return found


def stamp_files(*paths: str) -> list[Stamp]:
    """Return the stamps of single files."""
    return [(path, (status := os.stat(path)).st_size, status.st_mtime_ns) for path in paths]


def stamp_code() -> list[Stamp]:
    """Return the stamps of seolint's code and of the folders that packages are installed in."""
    installed = [path for path in sys.path if path.endswith(("site-packages", "dist-packages")) and os.path.isdir(path)]
    return stamp_folder(_PACKAGE, ".py") + [(path, 0, os.stat(path).st_mtime_ns) for path in installed]
