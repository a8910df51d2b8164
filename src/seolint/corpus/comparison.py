"""Compares the documents of an output on one machine: the steps that engines run, in as many rounds as memory asks for."""

from __future__ import annotations

import tempfile
from array import array
from typing import TYPE_CHECKING, Self

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from seolint.corpus.duplicates import (
    ALIKE,
    BANDS,
    JOINED,
    MIN_WORDS_NEAR,
    choose_duplicates,
    compare_pairs,
    explode_bands,
    pair_up,
)
from seolint.corpus.inputs.parquet import open_parquet
from seolint.corpus.shared_lines import (
    COUNTS,
    MIN_PAGES,
    SHARED_LINES,
    TEXTS,
    add_texts,
    add_up,
    by_host,
    choose_lines,
    count_lines,
    drop_documents,
    find_texts,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: Rows of bands, or of lines, that are in memory at a time: about 100 MB.
_ROWS = 1 << 19
#: Pairs compared at a time, and rows read at a time.
_PAIRS, _READ = 512, 2048


class Comparison:
    """The documents in Parquet files that have sketches.

    Attributes:
        paths: the files, in order.
        documents: the number of documents.
    """

    def __init__(self, paths: Sequence[str]) -> None:
        """Read how many documents there are.

        Raises:
            OSError: a file cannot be read.
        """
        self.paths = paths
        self.documents = sum(pq.read_metadata(path).num_rows for path in paths)

    def find_duplicates(self, folder: str) -> pa.Table:
        """Find the documents that can be dropped, because another one has their text, exactly or nearly.

        Args:
            folder: where a temporary file can be, of about 4 KB for each document.

        Raises:
            OSError: it cannot be written.
        """
        shards = _count_rounds(27 * self.documents)
        with _ShingleFile(folder) as shingles:
            for batch in self._read("id", "sketch.words", "sketch.shingles"):
                shingles.add(batch)
            alike = [ALIKE.empty_table()]
            for shard in range(shards):
                rows = [self._take(explode_bands(batch, shards), "shard", shard) for batch in self._read(*_BANDED)]
                pairs = pair_up(pa.Table.from_batches(rows, BANDS).combine_chunks())
                alike += [pa.Table.from_batches([compare_pairs(batch)]) for batch in shingles.join(pairs)]
        return choose_duplicates(pa.concat_tables(alike))

    def find_shared_lines(self, duplicates: pa.Table) -> pa.Table:
        """Find the lines that recur on the pages of a host.

        Args:
            duplicates: documents that do not count.
        """
        dropped = duplicates.column("id").combine_chunks()
        rounds = _count_rounds(
            sum(len(pc.list_flatten(_field(batch, "lines"))) for batch in self._read("sketch.lines"))
        )
        often = []
        for number in range(rounds):
            counts = self._count(dropped, number, rounds)
            is_often = pc.or_(pc.greater_equal(counts.column("pages"), MIN_PAGES), pc.equal(counts.column("line"), 0))
            often.append(counts.filter(is_often))
        shared = choose_lines(pa.concat_tables(often))
        if not shared.num_rows:
            return SHARED_LINES.empty_table()
        known = by_host(shared)
        kept = (drop_documents(batch, dropped) for batch in self._read("id", "url", "text", "sketch.lines"))
        texts = [batch for batch in (find_texts(batch, known) for batch in kept) if batch.num_rows]
        return add_texts(shared, pa.Table.from_batches(texts, TEXTS))

    def _count(self, dropped: pa.Array, number: int, rounds: int) -> pa.Table:
        """Count the lines of a round; a line is always in the same one."""
        parts = [COUNTS.empty_table()]
        size = 0
        for batch in self._read("id", "url", "sketch.language", "sketch.lines"):
            counts = count_lines(drop_documents(batch, dropped))
            rest = pc.bit_wise_and(counts.column("line"), rounds - 1)
            parts.append(pa.Table.from_batches([counts.filter(pc.equal(rest, number))]))
            size += parts[-1].num_rows
            if size > _ROWS:
                parts = [add_up(pa.concat_tables(parts))]
                size = 0
        return add_up(pa.concat_tables(parts))

    def _read(self, *columns: str) -> Iterator[pa.RecordBatch]:
        for path in self.paths:
            with open_parquet(path) as file:
                yield from file.iter_batches(_READ, columns=list(columns), use_threads=False)

    @staticmethod
    def _take(batch: pa.RecordBatch, name: str, value: int) -> pa.RecordBatch:
        return batch.filter(pc.equal(batch.column(name), value))


_BANDED = ("id", "sketch.words", "sketch.text_hash", "sketch.bands")


class _ShingleFile:
    """The shingles of documents, in a temporary file: what a join would need memory for."""

    def __init__(self, folder: str) -> None:
        self._file = tempfile.TemporaryFile(dir=folder, prefix=".shingles-")  # noqa: SIM115  (closed on exit)
        self._ids: list[pa.Array] = []
        self._ends = array("q", [0])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, batch: pa.RecordBatch) -> None:
        """Add the documents of a batch that are long enough to be compared."""
        words, shingles = _field(batch, "words"), _field(batch, "shingles")
        kept = pc.greater_equal(words, MIN_WORDS_NEAR).fill_null(fill_value=False)
        self._ids.append(batch.column("id").cast(pa.string()).filter(kept))
        for value in shingles.filter(kept):
            values = value.values
            data = memoryview(values.buffers()[1]).cast("i")[values.offset : values.offset + len(values)]
            self._file.write(data)
            self._ends.append(self._ends[-1] + data.nbytes)

    def join(self, pairs: pa.Table) -> Iterator[pa.RecordBatch]:
        """Yield pairs with the shingles of both documents, some at a time."""
        self._ids = [pa.chunked_array(self._ids, pa.string()).combine_chunks()]
        numbers = [pc.index_in(pairs.column(name), self._ids[0]).to_pylist() for name in ("id", "other")]
        start = 0
        for batch in pairs.to_batches(max_chunksize=_PAIRS):
            stop = start + batch.num_rows
            columns = [pa.array(map(self._load, column[start:stop]), pa.list_(pa.int32())) for column in numbers]
            yield pa.RecordBatch.from_arrays([*batch.columns, *columns], schema=JOINED)
            start = stop

    def _load(self, number: int | None) -> array[int]:
        if number is None:
            return array("i")
        self._file.seek(self._ends[number])
        return array("i", self._file.read(self._ends[number + 1] - self._ends[number]))


def _count_rounds(rows: int) -> int:
    """Return in how many rounds so many rows fit into memory, a power of two."""
    return 1 << max(0, (rows - 1) // _ROWS).bit_length()


def _field(batch: pa.RecordBatch, name: str) -> pa.Array:
    return pc.struct_field(batch.column("sketch"), name)
