"""Find duplicates and shared lines on Spark: ``spark-submit examples/spark_duplicates.py PAGES DUPLICATES LINES``.

``PAGES`` has documents with sketches: what ``spark_corpus.py`` writes with ``sketches=True``, or ``seolint corpus`` with
``--sketches``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql.pandas.types import from_arrow_schema

from seolint.corpus import duplicates as d
from seolint.corpus import shared_lines as s

#: Into how many parts to divide the work, a power of two: a part has to fit into the memory of a worker.
SHARDS = 64


def each(
    step: Callable[[pa.RecordBatch], pa.RecordBatch],
) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """Make the function that ``mapInArrow`` takes of a step."""
    return lambda batches: map(step, batches)


def find_duplicates(pages: DataFrame) -> pa.Table:
    """Return the documents that can be dropped."""
    bands = pages.mapInArrow(each(lambda batch: d.explode_bands(batch, SHARDS)), from_arrow_schema(d.BANDS))
    pairs = bands.groupBy("shard").applyInArrow(d.pair_up, from_arrow_schema(d.PAIRS)).distinct()
    shingles = pages.select("id", f.col("sketch.shingles").alias("shingles"))
    others = shingles.withColumnsRenamed({"id": "other", "shingles": "other_shingles"})
    joined = pairs.join(shingles, "id").join(others, "other").select(*d.JOINED.names)
    return d.choose_duplicates(
        joined.mapInArrow(each(d.compare_pairs), from_arrow_schema(d.ALIKE)).toArrow().cast(d.ALIKE)
    )


def find_shared_lines(pages: DataFrame, duplicates: DataFrame) -> pa.Table:
    """Return the lines that recur on the pages of a host; duplicates do not count."""
    pages = pages.join(duplicates, "id", "left_anti").select("url", "text", "sketch")
    counts = pages.mapInArrow(each(s.count_lines), from_arrow_schema(s.COUNTS))
    summed = counts.groupBy("host", "language", "line").agg(f.sum("pages").alias("pages"))
    often = summed.where((f.col("pages") >= s.MIN_PAGES) | (f.col("line") == 0))
    shared = often.groupBy("host").applyInArrow(s.choose_lines, from_arrow_schema(s.SHARED)).toArrow().cast(s.SHARED)
    known = s.by_host(shared)
    texts = pages.mapInArrow(each(lambda batch: s.find_texts(batch, known)), from_arrow_schema(s.TEXTS))
    return s.add_texts(shared, texts.distinct().toArrow().cast(s.TEXTS))


def main(source: str, duplicates: str, folder: str) -> None:
    """Write the duplicates as Parquet, and the lines of each host as settings."""
    spark = SparkSession.builder.appName("seolint").getOrCreate()
    pages = spark.read.parquet(source)
    found = spark.createDataFrame(find_duplicates(pages), from_arrow_schema(d.DUPLICATES))
    found.coalesce(1).write.mode("errorifexists").parquet(duplicates)
    Path(folder).mkdir()
    for host, text in s.make_settings(find_shared_lines(pages, found)):
        Path(folder, f"{host}.toml").write_text(text, encoding="utf-8")
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
