"""Keeps values that are slow to make and depend only on files.

An installed seolint has them as artifacts of the build (``seolint.startup.artifacts``). In a checkout they are cached as
Python caches byte code: beside it, or in the user's cache where that folder cannot be written. A cached value counts only
with the signature of all that it was made from. Beside the byte code it must be the user's own file, as the byte code
must, which Python runs; elsewhere it must be sealed with the user's key (``seolint.startup.sealed``).
"""

from __future__ import annotations

import marshal
import os
import sys

from seolint.startup.artifacts import (
    is_building,
    load_artifact,
    load_artifact_with_bytes,
    map_bytes,
    write_artifact,
    write_bytes,
)
from seolint.startup.stamp import digest
from seolint.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from seolint.startup.stamp import Stamp

    Signature = list[str | Stamp]


_BESIDE = os.path.join(os.path.dirname(__file__), "__pycache__")


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
    return _cache(name, files, make) if value is None else value


def make_with_bytes(
    name: str, files: Iterable[Stamp], make: Callable[[], tuple[Any, bytes]]
) -> tuple[Any, memoryview | bytes]:
    """Return what ``make`` returns, kept as by ``make_once``, with bytes of which a run needs few."""
    files = list(files)
    if is_building():
        value, tail = make()
        write_artifact(name, files, value, tail)
        return value, tail
    found = load_artifact_with_bytes(name, files)
    if found is not None:
        return found
    made: tuple[Any, bytes] = _cache(name, files, make)
    return made


def _cache(name: str, files: list[Stamp], make: Callable[[], Any]) -> Any:
    """Return the value that a cached file has; if there is none, make it and write the file."""
    signature: Signature = [__version__, *files]
    value = _load(name, signature)
    if value is None:
        from seolint.startup.sealed import write_sealed

        value = make()
        _write(name, lambda place: write_sealed(place, name, marshal.dumps((signature, value)), _key(place)))
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
    from seolint.startup.sealed import read_sealed

    for place in _places(name):
        body = read_sealed(place, name, _key(place))
        if body is not None:
            known, value = marshal.loads(body)  # noqa: S302  (sealed by this user)
            if known == signature:
                return value
    return None


def _map_cached(name: str, files: list[Stamp], size: int) -> memoryview | None:
    """Map a cached file that nobody but the user can write: to verify a digest would mean to read it all."""
    from mmap import ACCESS_READ, mmap

    from seolint.startup.sealed import open_own

    for place in _places(_signed(name, files)):
        try:
            descriptor = open_own(place)
            try:
                return memoryview(mmap(descriptor, size, access=ACCESS_READ))
            finally:
                os.close(descriptor)
        except (OSError, ValueError):  # missing, shorter, or not the user's own
            continue
    return None


def _cache_bytes(name: str, files: list[Stamp], make: Callable[[], bytes]) -> memoryview:
    from seolint.startup.sealed import replace_file

    made = make()
    _forget(name)
    _write(_signed(name, files), lambda place: replace_file(place, made))
    return memoryview(made)


def _signed(name: str, files: list[Stamp]) -> str:
    return f"{name}.{digest(repr((__version__, files)).encode(), 8).hex()}"


def _write(name: str, write: Callable[[str], None]) -> None:
    """Write a file of the cache; nothing happens where neither folder can be written."""
    for place in _places(name):
        try:
            os.makedirs(os.path.dirname(place), exist_ok=True)
            write(place)
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


def _key(place: str) -> bytes | None:
    """Return what a file is sealed with: the user's key, except beside the byte code."""
    return b"byte code" if place.startswith(_BESIDE) else None


def _places(name: str) -> list[str]:
    from seolint.startup.sealed import is_in_repository, user_folder

    name = f"{name}.{sys.implementation.cache_tag}.marshal"
    folders = [_BESIDE, user_folder()]
    return [os.path.join(folder, name) for folder in folders[: 1 if is_in_repository(folders[1]) else 2]]
