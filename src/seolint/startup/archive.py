"""A file of the build with many pieces, of which a run reads only those it needs."""

from __future__ import annotations

import marshal
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Key = str | bytes

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "artifacts")
#: A file newer than an archive or artifact by this much was edited (ns); installers need time to write all files.
INSTALLATION = 60 * 10**9
_LENGTH = 4


class Archive:
    """The pieces of an archive by key, each with a note about it.

    Attributes:
        installed: when the archive was installed (ns).
        notes: what was noted about each piece.

    Raises:
        OSError: there is no such file.
    """

    def __init__(self, name: str, folder: str = FOLDER) -> None:
        self._descriptor = os.open(os.path.join(folder, name), os.O_RDONLY)
        self.installed = os.fstat(self._descriptor).st_mtime_ns
        length = int.from_bytes(os.pread(self._descriptor, _LENGTH, 0), "little")
        self._start = _LENGTH + length
        self._places: dict[Key, tuple[int, int]]
        self.notes: dict[Key, Any]
        self._places, self.notes = marshal.loads(os.pread(self._descriptor, length, _LENGTH))  # noqa: S302  (installed)

    def read(self, key: Key) -> bytes | None:
        """Return a piece; None if there is none with this key."""
        place = self._places.get(key)
        return None if place is None else os.pread(self._descriptor, place[1], self._start + place[0])


def open_archive(name: str) -> Archive | None:
    """Return an archive of this installation; None if there is none, or it cannot be read in pieces here."""
    if not hasattr(os, "pread"):
        return None
    try:
        return Archive(name)
    except (OSError, ValueError, EOFError, TypeError):
        return None


def make_archive(pieces: Mapping[Key, bytes], notes: Mapping[Key, Any]) -> bytes:
    """Return the content of an archive."""
    places, body = {}, b""
    for key, piece in pieces.items():
        places[key] = len(body), len(piece)
        body += piece
    index = marshal.dumps((places, dict(notes)))
    return len(index).to_bytes(_LENGTH, "little") + index + body
