"""Opens files that may be compressed, and says in words what is wrong with a damaged one."""

from __future__ import annotations

import gzip
import io
import zlib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHUNK = 1 << 18

#: What is wrong with a file of 0 bytes, such as a download that was cut off.
EMPTY = "the file is empty (0 bytes)"


class DamagedInputError(Exception):
    """The rest of an input cannot be read. The message is written for the user."""


@contextmanager
def open_stream(path: str) -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """Open a file, decompressed by its suffix; yields the content and the file itself, which knows how far reading is.

    Raises:
        DamagedInputError: it is empty or cannot be opened, or what is read inside the block turns out to be damaged.
    """
    try:
        with Path(path).open("rb") as raw:
            if not raw.peek(1):
                raise DamagedInputError(EMPTY)
            yield _decompress(path, raw), raw
    except EOFError:
        raise DamagedInputError("the file is cut off: its compressed data end early") from None
    except (gzip.BadGzipFile, zlib.error, ValueError) as error:
        raise DamagedInputError(f"the data are damaged: {error}") from None
    except OSError as error:
        raise DamagedInputError(error.strerror or str(error)) from None


def _decompress(path: str, raw: BinaryIO) -> BinaryIO:
    if path.endswith(".gz"):
        return cast("BinaryIO", gzip.GzipFile(fileobj=raw))
    if path.endswith(".zst"):
        return cast("BinaryIO", io.BufferedReader(_Zstandard(raw), _CHUNK))
    return raw


class _Zstandard(io.RawIOBase):
    """The content of Zstandard frames; a frame that is cut off raises ``EOFError``, damaged data ``ValueError``."""

    def __init__(self, raw: BinaryIO) -> None:
        super().__init__()
        import zstandard

        self._raw = raw
        self._damage: type[Exception] = zstandard.ZstdError
        self._start = zstandard.ZstdDecompressor().decompressobj
        self._frame: Any = None
        self._ahead = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ahead:
            chunk = self._raw.read(_CHUNK // 8)
            if not chunk:
                if self._frame is not None:
                    raise EOFError
                return 0
            self._ahead = self._decompress(chunk)
        size = min(len(buffer), len(self._ahead))
        buffer[:size], self._ahead = self._ahead[:size], self._ahead[size:]
        return size

    def _decompress(self, chunk: bytes) -> bytes:
        parts: list[bytes] = []
        while chunk:
            if self._frame is None:
                self._frame = self._start()
            try:
                parts.append(self._frame.decompress(chunk))
            except self._damage as error:
                raise ValueError(str(error)) from None
            chunk = self._frame.unused_data if self._frame.eof else b""
            if self._frame.eof:
                self._frame = None
        return b"".join(parts)
