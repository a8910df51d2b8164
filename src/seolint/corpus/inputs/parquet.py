"""Reads Parquet files, a few rows at a time."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from seolint.corpus.documents import read_documents
from seolint.corpus.inputs.streams import EMPTY, DamagedInputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from seolint.corpus.documents import Columns, Document

#: Rows read at a time, and bytes of a column: a row group can be larger than memory.
_ROWS, _BYTES = 64, 1 << 20


def open_parquet(path: str) -> pq.ParquetFile:
    """Open a file so that no more of it is in memory than what is read at a time.

    Raises:
        ArrowException: it is not a Parquet file.
        OSError: it cannot be read.
    """
    return pq.ParquetFile(path, buffer_size=_BYTES, pre_buffer=False)


def read_names(path: str) -> list[str] | None:
    """Return the names of the columns of a file; None if it cannot be read."""
    try:
        with open_parquet(path) as file:
            return file.schema_arrow.names  # type: ignore[no-any-return]
    except (pa.ArrowException, OSError):
        return None


def read_parquet(
    path: str, columns: Columns, advance: Callable[[int], None], note: Callable[[Iterable[str]], None]
) -> Iterator[Document]:
    """Yield the documents of a file. Without an ``id`` a document is called ``crawl.parquet:17``, rows from 0.

    Args:
        path: the file.
        columns: the columns to read.
        advance: called with the number of bytes read so far, estimated by rows.
        note: called with the names of the columns.

    Raises:
        DamagedInputError: it cannot be read, or has no column with documents.
    """
    try:
        if not os.path.getsize(path):
            raise DamagedInputError(EMPTY)
        with open_parquet(path) as file:
            note(file.schema_arrow.names)
            found = columns.find(file.schema_arrow.names)
            wanted = list(filter(None, vars(found).values()))
            size, rows, done = os.path.getsize(path), file.metadata.num_rows, 0
            for batch in file.iter_batches(_ROWS, columns=wanted, use_threads=False):
                yield from read_documents(batch, found, done, path)
                done += batch.num_rows
                advance(size * done // max(1, rows))
    except KeyError as error:
        raise DamagedInputError(str(error.args[0])) from None
    except (pa.ArrowException, OSError) as error:
        raise DamagedInputError(f"not a Parquet file that can be read: {error}") from None
