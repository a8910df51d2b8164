"""Find duplicates and shared lines on Ray: ``python examples/ray_duplicates.py PAGES DUPLICATES LINES``.

``PAGES`` has documents with sketches: what ``ray_corpus.py`` writes with ``sketches=True``, or ``seolint corpus`` with
``--sketches``. Needs Ray Data 2.46 or newer, which joins by the package ``polars``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import ray.data
from ray.data import Dataset

from seolint.corpus import duplicates as d
from seolint.corpus import shared_lines as s

#: Into how many parts to divide the work, a power of two: a part has to fit into the memory of a worker.
SHARDS = 64


def each(data: Dataset, step: Callable[[pa.RecordBatch], pa.RecordBatch], schema: pa.Schema) -> Dataset:
    """Apply a step to each batch of documents or pairs."""

    def work(table: pa.Table) -> pa.Table:
        return pa.Table.from_batches(map(step, table.to_batches()), schema)

    return data.map_batches(work, batch_format="pyarrow", batch_size=512)


def collect(data: Dataset, schema: pa.Schema) -> pa.Table:
    """Return a small result as a table."""
    tables = [table for table in ray.get(data.to_arrow_refs()) if table.num_rows]
    return pa.concat_tables([schema.empty_table(), *(table.select(schema.names).cast(schema) for table in tables)])


def find_duplicates(pages: Dataset) -> pa.Table:
    """Return the documents that can be dropped."""
    bands = each(pages, lambda batch: d.explode_bands(batch, SHARDS), d.BANDS)
    pairs = bands.groupby("shard").map_groups(d.pair_up, batch_format="pyarrow")
    different = pairs.groupby(d.PAIRS.names).count().drop_columns(["count()"])
    shingles = each(pages, d.take_shingles, d.SHINGLES)
    others = shingles.rename_columns({"id": "other", "shingles": "other_shingles"})
    joined = different.join(shingles, "inner", SHARDS, ("id",)).join(others, "inner", SHARDS, ("other",))
    return d.choose_duplicates(collect(each(joined, d.compare_pairs, d.ALIKE), d.ALIKE))


def find_shared_lines(pages: Dataset, duplicates: pa.Table) -> pa.Table:
    """Return the lines that recur on the pages of a host; duplicates do not count."""
    dropped = ray.put(duplicates.column("id").combine_chunks())
    pages = each(pages, lambda batch: s.drop_documents(batch, ray.get(dropped)), s.PAGES)
    counts = each(pages, s.count_lines, s.COUNTS).groupby(["host", "language", "line"]).sum("pages")
    often = counts.rename_columns({"sum(pages)": "pages"}).filter(expr=f"pages >= {s.MIN_PAGES} or line == 0")
    shared = collect(often.groupby("host").map_groups(s.choose_lines, batch_format="pyarrow"), s.SHARED)
    known = ray.put(s.by_host(shared))
    return s.add_texts(
        shared, collect(each(pages, lambda batch: s.find_texts(batch, ray.get(known)), s.TEXTS), s.TEXTS)
    )


def main(source: str, duplicates: str, folder: str) -> None:
    """Write the duplicates as Parquet, and the lines of each host as settings."""
    pages = ray.data.read_parquet(source).select_columns(s.PAGES.names)
    found = find_duplicates(pages)
    pq.write_table(found, duplicates)
    Path(folder).mkdir()
    for host, text in s.make_settings(find_shared_lines(pages, found)):
        Path(folder, f"{host}.toml").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
