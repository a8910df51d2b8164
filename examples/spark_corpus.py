"""Lint a corpus on Spark: ``spark-submit examples/spark_corpus.py INPUT.parquet OUTPUT``.

Needs PySpark 3.5 or newer, and ``seolint-articles[data]`` on every worker. The input has the columns ``id``, ``url``
and one of ``html``, ``markdown``, ``text`` or ``content``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from seolint.corpus import lint_batches
from seolint.corpus.schemas import schema_of


def lint(documents: DataFrame) -> DataFrame:
    """Return a row for each document."""

    def work(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return lint_batches(batches, emit="documents", settings={"ignore": ["date-missing"]})

    return documents.mapInArrow(work, from_arrow_schema(schema_of("documents")))


def main(source: str, target: str) -> None:
    """Lint the documents of a Parquet file or folder into a folder of Parquet files."""
    spark = SparkSession.builder.appName("seolint").getOrCreate()
    # Small batches: a batch of documents and its rows are in memory at a time.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "64")
    # A task that is lost with its worker runs again, and only the files of a finished task count: no row is lost or doubled.
    lint(spark.read.parquet(source)).write.mode("errorifexists").parquet(target)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
