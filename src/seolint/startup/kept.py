"""Keeps values that are slow to make and depend only on files.

An installed seolint has them as artifacts of the build (``seolint.startup.artifacts``). In a checkout they are cached
next to Python's byte code, or in the user's cache folder if that folder is read-only. A cached value is used only if the
signature of everything it was made from is unchanged.
"""

from __future__ import annotations

import marshal
import os
import sys

from seolint.startup.artifacts import is_building, load_artifact, map_bytes, write_artifact, write_bytes
from seolint.startup.stamp import digest
from seolint.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from seolint.startup.stamp import Stamp

    Signature = list[str | Stamp]


def make_once(name: str, files: Iterable[Stamp], make: Callable[[], Any]) -> Any:
    """Return the value kept under a name; it is made again if one of its files has changed.

    The value must be plain data that ``marshal`` supports, and not None.
    """
    files = list(files)
    if is_building():
        value = make()
        write_artifact(name, files, value)
        return value
    value = load_artifact(name, files)
    if value is None:
        signature: Signature = [__version__, *files]
        value = _load(name, signature)
        if value is None:
            value = make()
            _write(name, marshal.dumps({"signature": signature, "value": value}))
    return value


def map_once(name: str, files: Iterable[Stamp], size: int, make: Callable[[], bytes]) -> memoryview:
    """Return ``size`` bytes kept under a name, mapped into memory, so that only those used are read."""
    files = list(files)
    if is_building():
        write_bytes(name, files, made := make())
        return memoryview(made)
    return map_bytes(name, files, size) or _map_cached(name, files, size) or _cache_bytes(name, files, make)


def _load(name: str, signature: Signature) -> Any:
    """Return the cached value with this signature, or None."""
    for place in _places(name):
        try:
            with open(place, "rb") as file:
                found = marshal.loads(file.read())  # noqa: S302  (written by this module)
        except (OSError, ValueError, EOFError, TypeError):
            continue
        if isinstance(found, dict) and found.get("signature") == signature:
            return found.get("value")
    return None


def _map_cached(name: str, files: list[Stamp], size: int) -> memoryview | None:
    from mmap import ACCESS_READ, mmap

    for place in _places(_signed(name, files)):
        try:
            with open(place, "rb") as file:
                return memoryview(mmap(file.fileno(), size, access=ACCESS_READ))
        except (OSError, ValueError):  # missing, or too short
            continue
    return None


def _cache_bytes(name: str, files: list[Stamp], make: Callable[[], bytes]) -> memoryview:
    made = make()
    _forget(name)
    _write(_signed(name, files), made)
    return memoryview(made)


def _signed(name: str, files: list[Stamp]) -> str:
    return f"{name}.{digest(repr((__version__, files)).encode(), 8).hex()}"


def _write(name: str, data: bytes) -> None:
    """Write a file to the first cache folder that can be written; do nothing without one."""
    for place in _places(name):
        fresh = f"{place}.{os.getpid()}"
        try:
            os.makedirs(os.path.dirname(place), exist_ok=True)
            with open(fresh, "wb") as file:
                file.write(data)
            os.replace(fresh, place)
        except OSError:
            continue
        return


def _forget(name: str) -> None:
    """Remove everything cached under a name: its signature is outdated."""
    for folder in {os.path.dirname(place) for place in _places(name)}:
        try:
            for file in os.listdir(folder):
                if file.startswith(f"{name}."):
                    os.remove(os.path.join(folder, file))
        except OSError:
            continue


def _places(name: str) -> list[str]:
    name = f"{name}.{sys.implementation.cache_tag}.marshal"
    home = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return [os.path.join(os.path.dirname(__file__), "__pycache__", name), os.path.join(home, "seolint", name)]
