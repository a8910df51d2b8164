"""What takes long to make and comes out the same each time, kept from run to run as Python keeps byte code.

A value lies beside the byte code, or in the user's cache where that folder cannot be written. It goes with a signature
of all it was made from, and counts for nothing where that is another one.
"""

from __future__ import annotations

import marshal
import os
import sys

from seolint.startup.stamp import digest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from seolint.startup.hints import Any


def make_once(name: str, files: tuple[str, ...], make: Callable[[], Any]) -> Any:
    """The value kept under a name, made and kept anew where one of the files has changed that it comes from."""
    signature = _sign(files)
    value = load_kept(name, signature)
    if value is None:
        value = make()
        keep(name, signature, value)
    return value


def map_once(name: str, files: tuple[str, ...], size: int, make: Callable[[], bytes]) -> memoryview:
    """So many bytes kept under a name, as ``make_once`` keeps values; only what is looked at of them is ever read."""
    from mmap import ACCESS_READ, mmap

    signed = f"{name}.{digest(repr(_sign(files)).encode(), 8).hex()}"
    for place in _places(signed):
        try:
            with open(place, "rb") as file:
                return memoryview(mmap(file.fileno(), size, access=ACCESS_READ))
        except (OSError, ValueError):  # there is none, or it is shorter
            continue
    made = make()
    _forget(name)
    _write(signed, made)
    return memoryview(made)


def load_kept(name: str, signature: object) -> Any:
    """The value kept under a name, of what ``marshal`` can write; None where there is none with this signature."""
    for place in _places(name):
        try:
            with open(place, "rb") as file:
                found = marshal.loads(file.read())  # noqa: S302  (written by us, where Python keeps its own)
        except (OSError, ValueError, EOFError, TypeError):
            continue
        if isinstance(found, dict) and found.get("signature") == signature:
            return found.get("value")
    return None


def keep(name: str, signature: object, value: object) -> None:
    """Keep a value, not None, for the next run. Nothing happens where neither folder can be written."""
    _write(name, marshal.dumps({"signature": signature, "value": value}))


def _sign(files: tuple[str, ...]) -> list[tuple[str, int, int]]:
    return [(path, (status := os.stat(path)).st_size, status.st_mtime_ns) for path in files]


def _write(name: str, data: bytes) -> None:
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
    """Remove what was kept under a name with other signatures."""
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
