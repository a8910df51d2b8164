"""Arrow record batches in, Arrow record batches out: the same on one process, in Spark and in Ray."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from seolint.corpus.documents import Columns, read_documents
from seolint.corpus.judge import Judged, judge
from seolint.corpus.schemas import schema_of
from seolint.running.file_linter import make_linter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from seolint.corpus.schemas import Emit


class BatchLinter:
    """Lints the documents of a record batch. It can be pickled, and has no state.

    Args:
        profile: the settings, as ``Settings.profile`` packs them.
        emit: the rows to make: one for each document, one for each finding, or the clean text.
        columns: where the documents are.
        has_sketches: whether rows get a sketch, by which documents can be compared; rows of findings cannot.
    """

    def __init__(
        self, profile: bytes, emit: Emit = "documents", columns: Columns | None = None, *, has_sketches: bool = False
    ) -> None:
        self.profile = profile
        self.emit = emit
        self.columns = columns or Columns()
        self.has_sketches = has_sketches and emit != "findings"

    def check(self) -> None:
        """Make the linter.

        Raises:
            UserError: the settings name an unknown rule or option.
        """
        make_linter(self.profile)

    def judge(self, batch: pa.RecordBatch, first: int = 0) -> Judged:
        """Judge the documents of a batch.

        Args:
            batch: the batch.
            first: the number of its first row, for documents without a name.

        Raises:
            KeyError: the batch lacks a column that was named, or has none with documents.
        """
        judged = Judged()
        linter = make_linter(self.profile)
        for document in read_documents(batch, self.columns.find_all(batch.schema.names), first):
            judge(linter, document, self, judged)
        return judged

    def __call__(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Return the rows of output for a batch."""
        return self.pack(self.judge(batch))

    def pack(self, judged: Judged) -> pa.RecordBatch:
        """Return the rows of judged documents as a record batch."""
        return pa.RecordBatch.from_pylist(judged.rows, schema=self.schema)

    @property
    def schema(self) -> pa.Schema:
        """The columns of the rows."""
        return schema_of(self.emit, has_sketches=self.has_sketches)


def lint_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    emit: Emit = "documents",
    columns: Columns | None = None,
    settings: Mapping[str, Any] | None = None,
    sketches: bool = False,
) -> Iterator[pa.RecordBatch]:
    """Lint the documents of record batches, and yield a batch of rows for each.

    With ``functools.partial`` it is what ``mapInArrow`` of Spark takes. Documents need names there, because rows are
    numbered in each batch.

    Args:
        batches: record batches with documents.
        emit: ``documents`` for one row each, ``findings`` for one row a finding, ``clean`` for the clean text.
        columns: the names of the columns to read.
        settings: settings of ``seolint.toml``, such as ``{"select": ["noise"]}``; no settings file is read.
        sketches: whether documents get the column ``sketch``, by which they can be compared.

    Raises:
        UserError: the settings cannot be used.
        KeyError: a batch lacks a column that was named, or has none with documents.
    """
    yield from map(BatchLinter(make_profile(settings or {}), emit, columns, has_sketches=sketches), batches)


def make_profile(settings: Mapping[str, Any]) -> bytes:
    """Pack settings, as far as they apply to documents.

    Raises:
        UserError: they cannot be used.
    """
    import os

    from seolint.settings.file import read_given
    from seolint.settings.nearest import NearestSettings

    profile = NearestSettings(read_given(settings), isolated=True).of(os.getcwd()).profile(None)
    make_linter(profile)
    return profile
