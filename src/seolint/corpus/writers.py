"""Writes rows to files, as Parquet or as JSON Lines."""

from __future__ import annotations

import gzip
import json
import os
import shutil
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.parquet as pq

from seolint.base.files import Replacement
from seolint.corpus.documents import Reject
from seolint.corpus.duplicates import DUPLICATES
from seolint.corpus.inputs.json_lines import LONGEST
from seolint.corpus.inputs.streams import DamagedInputError, open_stream
from seolint.corpus.schemas import EMITTED, schema_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

#: The suffixes of files that can be written.
SUFFIXES = (".parquet", ".jsonl", ".jsonl.gz", ".jsonl.zst")


def write_rows(path: str, batches: Sequence[pa.RecordBatch], schema: pa.Schema) -> None:
    """Write the rows of record batches to a file, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    table = pa.Table.from_batches(batches, schema)
    with Replacement(path) as out:
        if path.endswith(".parquet"):
            pq.write_table(table, pa.PythonFile(out, "w"), compression="zstd")
        else:
            out.write(_compress(path, b"".join(write_json(table))))


def write_json(table: pa.Table) -> Iterator[bytes]:
    """Yield a line for each row, as ``--output-format json-lines`` would: maps are objects."""
    maps = [field.name for field in table.schema if pa.types.is_map(field.type)]
    for batch in table.to_batches(max_chunksize=256):
        for row in batch.to_pylist():
            for name in maps:
                row[name] = _to_object(row[name])
            yield json.dumps(row, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def join_parts(path: str, parts: Sequence[str], schema: pa.Schema) -> None:
    """Join files of one format to a single file, reading a part at a time.

    Raises:
        OSError: it cannot be written.
    """
    with Replacement(path) as out:
        if not path.endswith(".parquet"):
            for part in parts:
                with open(part, "rb") as content:
                    shutil.copyfileobj(content, out, 1 << 20)
            return
        with pq.ParquetWriter(pa.PythonFile(out, "w"), schema, compression="zstd") as writer:
            for part in parts:
                writer.write_table(pq.read_table(part, schema=schema))


def is_output(path: str) -> bool:
    """Whether a file has rows that this package writes, by its schema or its first line."""
    if path.endswith(".parquet"):
        try:
            return b"seolint.emit" in (pq.read_schema(path).metadata or {})
        except (pa.ArrowException, OSError):
            return False
    return any(_has_keys(path, schema.names) for schema in (*map(schema_of, EMITTED), DUPLICATES))


def is_rejects(path: str) -> bool:
    """Whether a file lists rejects, or is empty."""
    return os.path.getsize(path) == 0 or _has_keys(path, Reject._fields)


def _has_keys(path: str, keys: Iterable[str]) -> bool:
    """Whether the first line of a file is a JSON object with these keys."""
    try:
        with open_stream(path) as (stream, _):
            record = json.loads(stream.readline(LONGEST))
    except (DamagedInputError, ValueError, RecursionError):
        return False
    return isinstance(record, dict) and record.keys() == set(keys)


def _to_object(pairs: Any) -> Any:
    return None if pairs is None else dict(pairs)


def _compress(path: str, data: bytes) -> bytes:
    """Compress a whole part: members of gzip and frames of Zstandard can follow each other in a file."""
    if path.endswith(".gz"):
        return gzip.compress(data, 6, mtime=0)
    if path.endswith(".zst"):
        import zstandard

        return zstandard.ZstdCompressor().compress(data)
    return data
