"""A run over a corpus: records in, parts out, on as many processes as wanted."""

from __future__ import annotations

import random
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from multiprocessing import active_children, get_context
from typing import TYPE_CHECKING

import pyarrow as pa

from seolint.base.errors import UserError
from seolint.corpus.documents import KINDS, Columns, Document, Reject
from seolint.corpus.totals import Totals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

    from seolint.corpus.batches import BatchLinter
    from seolint.corpus.store import PartStore

#: What a process is given at a time, little so that all end together, and what a part covers: records, and bytes of
#: documents.
_CHUNK, _CHUNK_BYTES = 16, 2 << 20
_PART, _PART_BYTES = 2048, 32 << 20
#: Chunks in work, for each process.
_AHEAD = 6

#: The columns in which documents are handed to processes: the names of ``Columns``.
_INPUT = pa.schema(
    [
        *((name, pa.string()) for name in ("id", "url", "charset")),
        *((name, pa.binary()) for name in (*KINDS, "page")),
    ]
)

#: How a ``BatchLinter`` reads them.
COLUMNS = Columns(page="page")

#: A batch of rows, the rejects and the totals of a chunk.
_Done = tuple[pa.RecordBatch, list[Reject], Totals]


@dataclass
class Chunk:
    """Some records in a row.

    Attributes:
        records: their number.
        documents: those that could be read.
        rejects: those that could not.
        size: the bytes of the documents.
        ends_part: whether a part of the output ends with them.
    """

    records: int = 0
    documents: list[Document] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)
    size: int = 0
    ends_part: bool = False

    def pack(self) -> pa.RecordBatch:
        """Return the documents as a record batch, and keep them no longer."""
        rows = [
            {"id": document.id, "url": document.url, "charset": document.charset, "page": document.page or None}
            | {document.format or "content": document.data}
            for document in self.documents
        ]
        self.documents.clear()
        return pa.RecordBatch.from_pylist(rows, schema=_INPUT)


def cut(records: Iterable[Document | Reject]) -> Iterator[Chunk]:
    """Cut records into chunks, and mark where parts end. That depends on the records alone, so a resumed run agrees."""
    chunk, covered, size = Chunk(), 0, 0
    for record in records:
        chunk.records += 1
        if isinstance(record, Document):
            chunk.documents.append(record)
            chunk.size += len(record.data) + len(record.page)
        else:
            chunk.rejects.append(record)
        if chunk.records >= _CHUNK or chunk.size >= _CHUNK_BYTES:
            covered, size = covered + chunk.records, size + chunk.size
            if covered >= _PART or size >= _PART_BYTES:
                chunk.ends_part, covered, size = True, 0, 0
            yield chunk
            chunk = Chunk()
    if chunk.records:
        yield chunk


def judge_all(
    records: Iterable[Document | Reject],
    linter: BatchLinter,
    store: PartStore,
    *,
    jobs: int,
    on_chunk: Callable[[int], None],
) -> None:
    """Judge the records that the output does not cover yet, and write them part by part.

    Args:
        records: all records.
        linter: what judges documents.
        store: the output.
        jobs: the number of processes.
        on_chunk: called with the number of records of each chunk that was judged.

    Raises:
        UserError: a process ended.
        OSError: a part cannot be written.
    """
    chunks = cut(islice(records, store.records, None))
    part: list[pa.RecordBatch] = []
    covered, rejects, totals = 0, list[Reject](), Totals()
    with share(linter, jobs) as judge_chunks:
        for chunk, (batch, unread, counts) in judge_chunks(chunks):
            part.append(batch)
            covered += chunk.records
            rejects += [*chunk.rejects, *unread]
            totals.add(counts)
            on_chunk(chunk.records)
            if chunk.ends_part:
                store.add(part, covered, rejects, totals)
                part, covered, rejects, totals = [], 0, [], Totals()
    if covered:
        store.add(part, covered, rejects, totals)


@contextmanager
def share(linter: BatchLinter, jobs: int) -> Iterator[Callable[[Iterable[Chunk]], Iterator[tuple[Chunk, _Done]]]]:
    """Yield a function that judges chunks in order, on this many processes.

    Raises:
        UserError: a process ended.
    """
    if jobs <= 1:
        yield lambda chunks: ((chunk, _judge_batch(linter, chunk.pack())) for chunk in chunks)
        return
    others = {child.pid for child in active_children()}
    # Arrow has threads, with which a process must not be forked.
    pool = ProcessPoolExecutor(jobs, get_context("spawn"))
    try:
        yield lambda chunks: _judge_ahead(pool, linter, chunks, jobs * _AHEAD)
    except BaseException as error:
        for child in active_children():
            if child.pid not in others:
                child.terminate()  # what it works on is not wanted any more
        if isinstance(error, BrokenProcessPool):
            raise UserError("a worker process ended; run the same command again to continue") from None
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _judge_ahead(
    pool: ProcessPoolExecutor, linter: BatchLinter, chunks: Iterable[Chunk], ahead: int
) -> Iterator[tuple[Chunk, _Done]]:
    """Yield chunks in order with what came of them, while a number of others are in work."""
    waiting: deque[tuple[Chunk, Future[_Done]]] = deque()
    for chunk in chunks:
        waiting.append((chunk, pool.submit(_judge_batch, linter, chunk.pack())))
        if len(waiting) >= ahead:
            first, future = waiting.popleft()
            yield first, future.result()
    while waiting:
        first, future = waiting.popleft()
        yield first, future.result()


def _judge_batch(linter: BatchLinter, batch: pa.RecordBatch) -> _Done:
    judged = linter.judge(batch)
    return linter.pack(judged), judged.rejects, judged.totals


def choose(records: Iterable[Document | Reject], number: int) -> Iterator[Document | Reject]:
    """Yield a random sample, the same in each run, in order. The records are read twice: to count and to choose.

    Args:
        records: the records, which can be iterated more than once.
        number: how many to choose at most.
    """
    count = sum(1 for _ in records)
    chosen = set(random.Random(0).sample(range(count), min(number, count)))  # noqa: S311  (no secret)
    return (record for index, record in enumerate(records) if index in chosen)
