"""Values computed when the wheel is built, so that an installed seolint does not parse its own data files.

``hatch_build.py`` puts one file for each value in the wheel's folder ``seolint/artifacts``. It contains a checksum, then
the signature of the files that the value was made from, and the value, in format 4 of ``marshal``. For plain data, that
format is the same in every Python since 3.4, and loads twice as fast as JSON whose tuples and sets have to be restored.
Bytes of which a run needs few can follow the value: they are mapped into memory, and not part of the checksum.
An artifact is not used if its checksum or signature differs, or if one of its files was edited after the installation:
then the value is made from the files, as in a checkout, which has no artifacts.
"""

from __future__ import annotations

import marshal
import os
from binascii import crc32

from seolint.startup.archive import FOLDER as FOLDER
from seolint.startup.archive import INSTALLATION
from seolint.startup.stamp import digest, rules_folder
from seolint.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from seolint.startup.stamp import Stamp

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_FORMAT = 4
#: The length of the checksum, and of the number of bytes that it is of.
_CHECKSUM, _LENGTH = 4, 8

#: The folder that the build writes artifacts to; None in a run.
_target: str | None = None


def write_artifacts_to(folder: str) -> None:
    """Write every value that this process uses from now on to a folder, as an artifact."""
    global _target  # noqa: PLW0603  (one build, one process)
    _target = folder


def is_building() -> bool:
    """Whether artifacts are being written, so that none must be read."""
    return _target is not None


def write_artifact(name: str, files: Sequence[Stamp], value: Any, tail: bytes = b"") -> None:
    """Write the artifact of a value made from these files, and of bytes that belong to it."""
    body = marshal.dumps((_sign(files), value), _FORMAT)
    write_file(name, _sum_up(body) + len(body).to_bytes(_LENGTH, "little") + body + tail)


def load_artifact(name: str, files: Sequence[Stamp]) -> Any:
    """Return the value of an artifact; None if it is missing, damaged, or older than its files."""
    found = load_artifact_with_bytes(name, files)
    return None if found is None else found[0]


def load_artifact_with_bytes(name: str, files: Sequence[Stamp]) -> tuple[Any, memoryview] | None:
    """Return the value of an artifact and its bytes, mapped into memory; None in the same cases."""
    try:
        with open(os.path.join(FOLDER, name), "rb") as file:
            stated, length = file.read(_CHECKSUM), int.from_bytes(file.read(_LENGTH), "little")
            status = os.fstat(file.fileno())
            if length > status.st_size:
                return None
            body = file.read(length)
            if _sum_up(body) != stated or _is_edited(files, status.st_mtime_ns):
                return None
            signature, value = marshal.loads(body)  # noqa: S302  (written by the build, checksum checked)
            if signature != _sign(files):
                return None
            start = _CHECKSUM + _LENGTH + length
            return value, _map(file.fileno(), status.st_size)[start:] if start < status.st_size else memoryview(b"")
    except (OSError, ValueError, EOFError, TypeError):
        return None


def _map(descriptor: int, size: int) -> memoryview:
    from mmap import ACCESS_READ, mmap

    return memoryview(mmap(descriptor, size, access=ACCESS_READ))


def write_bytes(name: str, files: Sequence[Stamp], data: bytes) -> None:
    """Write bytes for ``map_bytes``."""
    write_file(_signed(name, files), data)


def map_bytes(name: str, files: Sequence[Stamp], size: int) -> memoryview | None:
    """Return the bytes of an artifact, mapped into memory, so that only those used are read; else None.

    They have no checksum, because checking it would read them all; the file name contains the signature.
    """
    try:
        with open(os.path.join(FOLDER, _signed(name, files)), "rb") as file:
            status = os.fstat(file.fileno())
            if status.st_size != size or _is_edited(files, status.st_mtime_ns):
                return None
            return _map(file.fileno(), size)
    except (OSError, ValueError):
        return None


def write_file(name: str, data: bytes) -> None:
    """Write an artifact that has a reader of its own."""
    if _target is None:
        raise RuntimeError("artifacts are written by the build only")
    with open(os.path.join(_target, name), "wb") as file:
        file.write(data)


def _sum_up(body: bytes) -> bytes:
    """Return the checksum of an artifact. It detects damage, not forgery."""
    return crc32(body).to_bytes(_CHECKSUM, "little")


def _is_edited(files: Sequence[Stamp], installed: int) -> bool:
    return max(changed for _, _, changed in files) > installed + INSTALLATION


def _signed(name: str, files: Sequence[Stamp]) -> str:
    return f"{name}.{digest(repr(_sign(files)).encode(), 8).hex()}"


def _sign(files: Sequence[Stamp]) -> tuple[Any, ...]:
    """Return seolint's version and the names and sizes of files, the same in a source tree and once installed."""
    rules = rules_folder()
    return __version__, *[(_name_in_wheel(path, rules), size) for path, size, _ in files]


def _name_in_wheel(path: str, rules: str) -> str:
    for base, name in ((rules, "rules"), (_PACKAGE, "seolint")):
        if path.startswith(base):
            return name + path[len(base) :].replace(os.sep, "/")
    return path
