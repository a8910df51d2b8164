"""Lint a corpus on Ray: ``python examples/ray_corpus.py INPUT.parquet OUTPUT``.

Needs Ray Data 2.9 or newer, and ``seolint-articles[data]`` on every worker. The input has the columns ``id``, ``url``
and one of ``html``, ``markdown``, ``text`` or ``content``.
"""

from __future__ import annotations

import sys

import pyarrow as pa
import ray
import ray.data

from seolint.corpus import lint_batches
from seolint.corpus.schemas import schema_of


def lint(documents: pa.Table) -> pa.Table:
    """Return a row for each document of a batch."""
    batches = lint_batches(documents.to_batches(), emit="documents", settings={"ignore": ["date-missing"]})
    return pa.Table.from_batches(batches, schema_of("documents"))


def main(source: str, target: str) -> None:
    """Lint the documents of a Parquet file or folder into a folder of Parquet files."""
    # Blocks are what workers share: a file that is one block would keep one of them busy.
    documents = ray.data.read_parquet(source).repartition(4 * int(ray.cluster_resources()["CPU"]))
    # A batch that is lost with its worker is linted again from its input: no row is lost or doubled.
    documents.map_batches(lint, batch_format="pyarrow", batch_size=64).write_parquet(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
