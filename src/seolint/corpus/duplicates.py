"""Near duplicates among documents, found by their sketches: steps from Arrow to Arrow, for any engine.

1. ``explode_bands``: documents to a row for each band of their sketches.
2. The engine brings the rows of a shard together: ``groupBy``.
3. ``pair_up``: the rows of a shard to pairs of documents that share a band.
4. The engine drops pairs that came twice, and joins the shingles of both documents.
5. ``compare_pairs``: pairs to those that are alike.
6. ``choose_duplicates``: on one machine, decides which documents to keep.

Each step gives the same for the same rows in whatever order, so all engines agree.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from seolint.corpus.schemas import stamp
from seolint.corpus.sketches import to_number
from seolint.language.similarity import compare
from seolint.startup.stamp import digest

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Fewest words of documents that are compared at all, and of those that are compared for being nearly the same.
MIN_WORDS, MIN_WORDS_NEAR = 40, 120
#: The share of their runs of three words that near duplicates have in common.
MIN_SIMILARITY = 0.8

#: Documents that a document is paired with in a band: the first ones there, and those just before it. A band that very
#: many documents of one template share stays cheap that way.
_FIRST, _BEFORE = 2, 2
#: Bands of copies are from this number on, those of names are below zero, all others are between.
_COPIES = 1 << 62

#: A document under one band. ``shard`` is the part of the work that the band belongs to.
BANDS = pa.schema(
    [
        ("shard", pa.int64()),
        ("band", pa.int64()),
        ("id", pa.string()),
        ("words", pa.int32()),
        ("text_hash", pa.int64()),
    ]
)
_PAIR = [
    ("id", pa.string()),
    ("other", pa.string()),
    ("words", pa.int32()),
    ("other_words", pa.int32()),
    ("same", pa.bool_()),
]
#: A document and one that would be kept rather than it. ``same`` if their words are; ``id`` twice if several documents
#: have that name.
PAIRS = pa.schema(_PAIR)
#: The shingles of a document.
SHINGLES = pa.schema([("id", pa.string()), ("shingles", pa.list_(pa.int32()))])
#: What ``compare_pairs`` takes: pairs with the shingles of both.
JOINED = pa.schema([*_PAIR, ("shingles", pa.list_(pa.int32())), ("other_shingles", pa.list_(pa.int32()))])
#: A pair that is alike.
ALIKE = pa.schema([*_PAIR, ("similarity", pa.float64())])
#: A document that can be dropped, because another one that is kept has its text.
DUPLICATES = stamp([("id", pa.string()), ("duplicate_of", pa.string()), ("similarity", pa.float64())], "duplicates")

_ORDER = [("band", "ascending"), ("words", "descending"), ("id", "ascending")]


def explode_bands(batch: pa.RecordBatch, shards: int = 1) -> pa.RecordBatch:
    """Return a row for each band of each document: one for its name, one for its text, 25 for its shingles.

    Args:
        batch: documents with the columns ``id`` and ``sketch``.
        shards: into how many parts to divide the work, a power of two.
    """
    sketches = batch.column("sketch")
    kept = pc.is_valid(sketches)
    ids, sketches = batch.column("id").cast(pa.string()).filter(kept), sketches.filter(kept)
    words, hashes, bands = (pc.struct_field(sketches, name) for name in ("words", "text_hash", "bands"))
    rows = pa.array(range(len(ids)), pa.int64())
    names = pa.array([-1 - (to_number(digest(id_.encode(), 8)) & (_COPIES - 1)) for id_ in ids.to_pylist()], pa.int64())
    copies = pc.bit_wise_or(pc.bit_wise_and(hashes, _COPIES - 1), _COPIES)
    is_compared = pc.greater_equal(words, MIN_WORDS)
    bands = pc.if_else(pc.greater_equal(words, MIN_WORDS_NEAR), bands, pa.scalar(None, bands.type))
    keys = pa.concat_arrays([names, copies.filter(is_compared), pc.list_flatten(bands).cast(pa.int64())])
    index = pa.concat_arrays([rows, rows.filter(is_compared), pc.list_parent_indices(bands).cast(pa.int64())])
    columns = [pc.bit_wise_and(keys, shards - 1), keys, ids.take(index), words.take(index), hashes.take(index)]
    return pa.RecordBatch.from_arrays([pa.concat_arrays([column]) for column in columns], schema=BANDS)


def pair_up(shard: pa.Table) -> pa.Table:
    """Return the pairs of documents that share a band.

    Args:
        shard: all rows of some bands.
    """
    counts = shard.group_by("band").aggregate([([], "count_all")])
    shared = counts.column("band").filter(pc.greater(counts.column("count_all"), 1))
    rows = shard.filter(pc.is_in(shard.column("band"), shared)).sort_by(_ORDER)
    columns = (rows.column(name).to_pylist() for name in ("band", "id", "words", "text_hash"))
    pairs: set[tuple[Any, ...]] = set()
    for band, members in groupby(zip(*columns, strict=True), itemgetter(0)):
        pairs.update(_pair_band(band, list(members)))
    return pa.Table.from_arrays(_transpose(sorted(pairs), len(PAIRS)), schema=PAIRS)


def _pair_band(band: int, members: list[tuple[Any, ...]]) -> Iterator[tuple[Any, ...]]:
    first = members[0]
    if band < 0:
        yield first[1], first[1], first[2], first[2], False
    elif band >= _COPIES:
        for _, id_, words, _ in members[1:]:
            yield id_, first[1], words, first[2], True
    else:
        texts: dict[int, tuple[Any, ...]] = {}
        for member in members:
            texts.setdefault(member[3], member)  # the copies of a text follow the first
        different = list(texts.values())
        for number, (_, id_, words, _) in enumerate(different):
            before = different[: min(_FIRST, number)] + different[max(_FIRST, number - _BEFORE) : number]
            yield from ((id_, other, words, other_words, False) for _, other, other_words, _ in before)


def take_shingles(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return the shingles of documents, for a join.

    Args:
        batch: documents with the columns ``id`` and ``sketch``.
    """
    shingles = pc.struct_field(batch.column("sketch"), "shingles")
    return pa.RecordBatch.from_arrays([batch.column("id"), shingles], names=SHINGLES.names).cast(SHINGLES)


def compare_pairs(batch: pa.RecordBatch, min_similarity: float = MIN_SIMILARITY) -> pa.RecordBatch:
    """Return the pairs that are alike, with how alike they are, 0 to 1.

    Args:
        batch: pairs with the shingles of both.
        min_similarity: from which similarity on two texts are alike.
    """
    names = [name for name, _ in _PAIR]
    ids, others, same = (batch.column(name).to_pylist() for name in ("id", "other", "same"))
    columns = batch.column("shingles"), batch.column("other_shingles")
    similarities = [
        1.0 if same[row] or ids[row] == others[row] else compare(*(read_shingles(column, row) for column in columns))
        for row in range(batch.num_rows)
    ]
    found = pa.RecordBatch.from_arrays(
        [*(batch.column(name) for name in names), pa.array(similarities, pa.float64())], names=ALIKE.names
    )
    return found.filter(pc.greater_equal(found.column("similarity"), min_similarity)).cast(ALIKE)


def read_shingles(column: pa.Array, row: int) -> frozenset[int]:
    """Return the shingles of a row, as ``similarity.compare`` takes them."""
    value = column[row].values
    if not value:
        return frozenset()
    data = memoryview(value.buffers()[1]).cast("I")
    return frozenset(data[value.offset : value.offset + len(value)])


def choose_duplicates(alike: pa.Table) -> pa.Table:
    """Decide which documents can be dropped: each is like one that is kept, which has as many words or more.

    A document that is only like another one that is dropped is kept. Documents whose name is not theirs alone are left
    out: it could not be said which of them is meant.
    """
    rows = list(zip(*(alike.column(name).to_pylist() for name in ALIKE.names), strict=True))
    shared = {id_ for id_, other, *_ in rows if id_ == other}
    copies: dict[str, str] = {}
    near: dict[tuple[int, str], dict[tuple[int, str], float]] = {}
    for id_, other, words, other_words, same, similarity in rows:
        if id_ in shared or other in shared:
            continue
        if same:
            copies[id_] = other
        else:
            near.setdefault((-words, id_), {})[-other_words, other] = similarity
    dropped: dict[str, tuple[str, float]] = {}
    for (_, id_), others in sorted(near.items()):
        kept = [(-similarity, *other) for other, similarity in others.items() if other[1] not in dropped]
        if kept:
            similarity, _, other_id = min(kept)
            dropped[id_] = other_id, -similarity
    dropped |= {id_: dropped.get(other, (other, 1.0)) for id_, other in copies.items()}
    found = [(id_, other, round(similarity, 4)) for id_, (other, similarity) in sorted(dropped.items())]
    return pa.Table.from_arrays(_transpose(found, len(DUPLICATES)), schema=DUPLICATES)


def _transpose(rows: list[tuple[Any, ...]], width: int) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(width)]
