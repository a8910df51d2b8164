"""A file of the build with many pieces, of which a run reads only those it needs: the file is mapped into memory."""

from __future__ import annotations

import marshal
import os
from mmap import ACCESS_READ, mmap

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
        descriptor = os.open(os.path.join(folder, name), os.O_RDONLY)
        try:
            self.installed = os.fstat(descriptor).st_mtime_ns
            data = memoryview(mmap(descriptor, 0, access=ACCESS_READ))
        finally:
            os.close(descriptor)
        start = _LENGTH + int.from_bytes(data[:_LENGTH], "little")
        self._places: dict[Key, tuple[int, int]]
        self.notes: dict[Key, Any]
        self._places, self.notes = marshal.loads(data[_LENGTH:start])  # noqa: S302  (installed)
        self._pieces = data[start:]

    def read(self, key: Key) -> memoryview | None:
        """Return a piece; None if there is none with this key."""
        place = self._places.get(key)
        return None if place is None else self._pieces[place[0] : place[0] + place[1]]


def open_archive(name: str) -> Archive | None:
    """Return an archive of this installation; None if there is none."""
    if os.name == "nt":  # a mapped file could not be replaced there
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
