"""``seolint corpus``: lints the documents of a corpus into Parquet or JSON Lines."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from seolint.base.errors import UserError
from seolint.cli.corpus_comparison import compare, refuse_comparison, wants_sketches
from seolint.cli.corpus_report import CorpusProgress, make_statistics, make_summary
from seolint.cli.invocation import make_configs, require_packages, say
from seolint.report.words import count
from seolint.startup.stamp import digest
from seolint.version import __version__

if TYPE_CHECKING:
    from seolint.cli.options import Values
    from seolint.corpus.batches import BatchLinter
    from seolint.corpus.documents import Columns
    from seolint.corpus.inputs.records import Records
    from seolint.corpus.store import PartStore

#: Suffixes of formats that are not written, so that no folder is called like a file.
_UNWRITTEN = (
    ".csv",
    ".tsv",
    ".json",
    ".ndjson",
    ".xlsx",
    ".txt",
    ".arrow",
    ".feather",
    ".avro",
    ".orc",
    ".gz",
    ".zst",
    ".warc",
)
_SUFFIXES = {"parquet": ".parquet", "json-lines": ".jsonl"}


def run(values: Values) -> int:
    """Lint a corpus. Returns 0; 2 if an input could not be read to its end, or no document at all could be."""
    require_packages(("pyarrow", "warcio", "zstandard"), "data")
    from seolint.corpus.inputs.records import Records
    from seolint.corpus.store import PartStore

    if not values.get("output_file"):
        raise UserError(
            "--output-file: name a folder, or a file that ends in .parquet, .jsonl, .jsonl.gz or .jsonl.zst"
        )
    refuse_comparison(values)
    columns = read_columns(values)
    records = Records(values["paths"], columns)
    records.refuse_columns()
    refuse_outputs(values, records)
    linter = make_linter(values)
    store = PartStore(values["output_file"], _SUFFIXES[values.get("output_format", "parquet")])
    sample = values.get("sample") or 0
    identity = identify(records, linter, columns, sample)
    try:
        store.open(identity, linter.schema, overwrite=bool(values.get("overwrite")))
        progress = CorpusProgress(records, store.records, quiet=bool(values.get("quiet")))
        judge(records, linter, store, progress, jobs=values.get("jobs"), sample=sample)
        store.finish(values.get("rejects"))
        compared = compare(values, store)
    except OSError as error:
        say(f"{error.filename or store.target}: {error.strerror or error}; what was written before stays valid")
        return 2
    finally:
        store.close()
    return report(values, store, progress, compared, records)


def refuse_outputs(values: Values, records: Records) -> None:
    """Refuse to write what is read, and formats that are not written.

    Raises:
        UserError: an output is an input, or has the name of a format that is not written, or is a file of the user.
    """
    from seolint.corpus.writers import SUFFIXES, is_rejects

    target, rejects = values["output_file"], values.get("rejects")
    inputs = set(map(os.path.realpath, records.files))
    for path in filter(None, (target, rejects, values.get("duplicates"))):
        if os.path.realpath(path) in inputs:
            raise UserError(f"{path}: is read, so it cannot be written")
    if rejects and os.path.realpath(rejects) == os.path.realpath(target):
        raise UserError("--rejects: name another file than --output-file")
    if rejects and os.path.exists(rejects) and not (os.path.isfile(rejects) and is_rejects(rejects)):
        raise UserError(f"{rejects}: already exists and lists no rejects; it is left alone")
    if target.lower().endswith(_UNWRITTEN) and not target.endswith(SUFFIXES):
        raise UserError(f"{target}: not a format that is written: name a folder, or a file in {', '.join(SUFFIXES)}")


def read_columns(values: Values) -> Columns:
    """Return the columns named by options, the others by their usual names."""
    from seolint.corpus.documents import Columns

    suffix = "_column"
    return Columns(**{name.removesuffix(suffix): value for name, value in values.items() if name.endswith(suffix)})


def make_linter(values: Values) -> BatchLinter:
    """Make the linter of the documents, with the settings of the working directory."""
    from seolint.corpus.batches import BatchLinter
    from seolint.corpus.run import COLUMNS

    profile = make_configs(values).of(os.getcwd()).profile(None)
    linter = BatchLinter(profile, values.get("emit", "documents"), COLUMNS, has_sketches=wants_sketches(values))
    linter.check()
    return linter


def identify(records: Records, linter: BatchLinter, columns: Columns, sample: int) -> str:
    """Return what identifies a run, so that another one does not go on with its output."""
    files = [
        (os.path.abspath(path), size, os.stat(path).st_mtime_ns)
        for path, size in zip(records.files, records.sizes, strict=True)
    ]
    return digest(
        repr((__version__, files, columns, linter.emit, linter.has_sketches, linter.profile, sample)).encode()
    ).hex()


def judge(
    records: Records, linter: BatchLinter, store: PartStore, progress: CorpusProgress, *, jobs: int | None, sample: int
) -> None:
    """Judge what the output does not cover yet."""
    from seolint.corpus.run import choose, judge_all
    from seolint.running.run import count_cores

    if not store.is_complete:
        chosen = choose(records, sample) if sample else records
        try:
            judge_all(chosen, linter, store, jobs=jobs or count_cores(), on_chunk=progress.add)
        finally:
            progress.erase()


def report(values: Values, store: PartStore, progress: CorpusProgress, compared: list[str], records: Records) -> int:
    """Say what was done, and return the exit code."""
    for path, message in records.problems:
        say(f"{path}: {message}")
    if values.get("statistics"):
        sys.stdout.write(make_statistics(store.totals, progress))
    skipped = [f"skipped {count(records.unread, 'Word document')}: not read here"] if records.unread else []
    for line in () if values.get("quiet") else (*skipped, make_summary(store, progress), *compared):
        say(line)
    return 2 if records.problems or (store.records and not store.totals.documents) else 0
