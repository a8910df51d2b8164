"""Stores results until all are there: small amounts in memory, more in a temporary file."""

from __future__ import annotations

import marshal

from seolint.results.file_result import FileResult

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import IO

#: Most bytes kept in memory.
_IN_MEMORY = 16_000_000


class Spool:
    """Results in the order they were added; iterate after the last was added, then close it."""

    def __init__(self) -> None:
        """Start empty."""
        self._held: list[bytes] = []
        self._size = 0
        self._file: IO[bytes] | None = None

    def put(self, outcome: FileResult) -> bytes:
        """Store a result and return its packed data."""
        data = marshal.dumps(outcome.plain())
        if self._file is None:
            self._held.append(data)
            self._size += len(data)
            if self._size > _IN_MEMORY:
                self._spill()
        else:
            _write(self._file, data)
        return data

    def __iter__(self) -> Iterator[FileResult]:
        yield from (FileResult.from_plain(marshal.loads(data)) for data in self._held)
        if self._file is not None:
            self._file.seek(0)
            while head := self._file.read(8):
                yield FileResult.from_plain(marshal.loads(self._file.read(int.from_bytes(head, "big"))))

    def keep(self, outcomes: Iterable[FileResult]) -> Iterator[FileResult]:
        """Yield results and store those of files that could be read, without problems: the report has them already."""
        for outcome in outcomes:
            if outcome.json:
                problems, outcome.problems = outcome.problems, ()
                self.put(outcome)
                outcome.problems = problems
            yield outcome

    def close(self) -> None:
        """Delete the temporary file, if there is one."""
        if self._file is not None:
            self._file.close()

    def _spill(self) -> None:
        from tempfile import TemporaryFile

        self._file = TemporaryFile()  # noqa: SIM115  (it is closed with the spool)
        for data in self._held:
            _write(self._file, data)
        self._held = []


def _write(file: IO[bytes], data: bytes) -> None:
    file.write(len(data).to_bytes(8, "big"))
    file.write(data)
