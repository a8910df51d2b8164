"""Values that are made when the wheel is built, so that an installed seolint parses none of its own data files.

``hatch_build.py`` puts a file for each value into the wheel's folder ``seolint/artifacts``: the checksum of the rest, then
the signature of the files that the value was made from, and the value, as ``marshal`` writes them. Format 4 of
``marshal`` is the same in every Python from 3.4 on for plain data, and reads two times faster than JSON with its tuples
and sets restored. An artifact is not used when its checksum or signature differs, or when one of its files was changed
after the installation: then the value is made from the files, as in a checkout, which has no artifacts.
"""

from __future__ import annotations

import marshal
import os
from binascii import crc32

from seolint.startup.stamp import digest, rules_folder
from seolint.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from seolint.startup.stamp import Stamp

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FOLDER = os.path.join(_PACKAGE, "artifacts")
_FORMAT = 4
_CHECKSUM = 4
#: Installers write a wheel's files one after another. A file this much newer than the artifact was edited (ns).
_INSTALLATION = 60 * 10**9


#: Where the build has artifacts written; None in a run.
_target: str | None = None


def write_artifacts_to(folder: str) -> None:
    """Make every value of this process an artifact in a folder: what is asked for from now on is made and written."""
    global _target  # noqa: PLW0603  (one build, one process)
    _target = folder


def is_building() -> bool:
    """Whether artifacts are being written, so that none may be read."""
    return _target is not None


def write_artifact(name: str, files: Sequence[Stamp], value: Any) -> None:
    """Write a value as the artifact of its files."""
    body = marshal.dumps((_sign(files), value), _FORMAT)
    _write(name, _sum_up(body) + body)


def load_artifact(name: str, files: Sequence[Stamp]) -> Any:
    """Return the value of an artifact; None if it is missing, damaged, or not that of the files as they are now."""
    try:
        with open(os.path.join(FOLDER, name), "rb") as file:
            stated, body = file.read(_CHECKSUM), file.read()
            installed = os.fstat(file.fileno()).st_mtime_ns
        if _sum_up(body) != stated or _is_edited(files, installed):
            return None
        signature, value = marshal.loads(body)  # noqa: S302  (written by the build, checksum checked)
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return value if signature == _sign(files) else None


def write_bytes(name: str, files: Sequence[Stamp], data: bytes) -> None:
    """Write bytes that ``map_bytes`` finds."""
    _write(_signed(name, files), data)


def map_bytes(name: str, files: Sequence[Stamp], size: int) -> memoryview | None:
    """Return the bytes of an artifact without reading those that are not looked at; None as ``load_artifact`` does.

    They have no checksum, since it would read them all; their name says what they were made from.
    """
    from mmap import ACCESS_READ, mmap

    try:
        with open(os.path.join(FOLDER, _signed(name, files)), "rb") as file:
            status = os.fstat(file.fileno())
            if status.st_size != size or _is_edited(files, status.st_mtime_ns):
                return None
            return memoryview(mmap(file.fileno(), size, access=ACCESS_READ))
    except (OSError, ValueError):
        return None


def _write(name: str, data: bytes) -> None:
    if _target is None:
        raise RuntimeError("artifacts are written by the build only")
    with open(os.path.join(_target, name), "wb") as file:
        file.write(data)


def _sum_up(body: bytes) -> bytes:
    """Return the checksum of an artifact: against damage, not against forgery."""
    return crc32(body).to_bytes(_CHECKSUM, "little")


def _is_edited(files: Sequence[Stamp], installed: int) -> bool:
    return max(changed for _, _, changed in files) > installed + _INSTALLATION


def _signed(name: str, files: Sequence[Stamp]) -> str:
    return f"{name}.{digest(repr(_sign(files)).encode(), 8).hex()}"


def _sign(files: Sequence[Stamp]) -> tuple[Any, ...]:
    """Return what tells the files, at this version of seolint, from others: the same installed as in the source tree."""
    rules = rules_folder()
    return __version__, *[(_name_in_wheel(path, rules), size) for path, size, _ in files]


def _name_in_wheel(path: str, rules: str) -> str:
    for base, name in ((rules, "rules"), (_PACKAGE, "seolint")):
        if path.startswith(base):
            return name + path[len(base) :].replace(os.sep, "/")
    return path
