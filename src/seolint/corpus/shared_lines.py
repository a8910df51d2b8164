"""Lines that recur on the pages of a host, found by their hashes: steps from Arrow to Arrow, for any engine.

1. ``count_lines``: documents to the number of pages that have each line, by host, language and hash of the line.
2. The engine adds the numbers up: ``groupBy``.
3. ``choose_lines``: the numbers of a host to the lines that are on many of its pages.
4. ``find_texts``: documents to the texts of these lines.
5. ``make_settings``: on one machine, writes them as settings for a host.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from seolint.article.hosts import host_of
from seolint.article.summarizer import hash_line
from seolint.base.plain_text import escape_json
from seolint.corpus.schemas import stamp
from seolint.corpus.sketches import SKETCH, to_number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: From which share of the pages of a host in one language, and from how many of them, a line is the host's; and the most
#: lines for each of them.
MIN_SHARE, MIN_PAGES, MAX_LINES = 0.3, 5, 30
#: Longest name of a host there can be.
_LONGEST = 253

#: What the steps read of documents.
PAGES = pa.schema([("id", pa.string()), ("url", pa.string()), ("text", pa.string()), ("sketch", SKETCH)])
#: The number of pages with a line. The line 0 stands for all pages.
COUNTS = pa.schema([("host", pa.string()), ("language", pa.string()), ("line", pa.int64()), ("pages", pa.int64())])
#: A line that is on ``pages`` of the ``all_pages`` of a host in a language.
SHARED = pa.schema([*COUNTS, ("all_pages", pa.int64())])
#: The text of a line.
TEXTS = pa.schema([("host", pa.string()), ("line", pa.int64()), ("text", pa.string())])
#: The lines of hosts with their texts, as written.
SHARED_LINES = stamp([*SHARED, ("text", pa.string())], "shared-lines")

_KEYS = ["host", "language", "line"]


def drop_documents(batch: pa.RecordBatch, ids: pa.Array) -> pa.RecordBatch:
    """Return documents without those named, which are few enough for memory."""
    return batch.filter(pc.invert(pc.is_in(batch.column("id").cast(pa.string()), ids)))


def count_lines(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return how many documents have each line; a document without a host in its URL is not counted.

    Args:
        batch: documents with the columns ``url`` and ``sketch``, without duplicates.
    """
    hosts = pa.array([_read_host(url) for url in batch.column("url").to_pylist()], pa.string())
    sketches = batch.column("sketch")
    kept = pc.and_(pc.is_valid(sketches), pc.is_valid(hosts))
    hosts, sketches = hosts.filter(kept), sketches.filter(kept)
    lines = pc.struct_field(sketches, "lines")
    languages = pc.struct_field(sketches, "language").cast(pa.string()).fill_null("")
    pages = pa.array(range(len(hosts)), pa.int64())
    index = pa.concat_arrays([pages, pc.list_parent_indices(lines).cast(pa.int64())])
    hashes = pa.concat_arrays(
        [pa.repeat(pa.scalar(0, pa.int64()), len(hosts)), pc.list_flatten(lines).cast(pa.int64())]
    )
    ones = pa.repeat(pa.scalar(1, pa.int64()), len(index))
    table = pa.Table.from_arrays([hosts.take(index), languages.take(index), hashes, ones], schema=COUNTS)
    [counted] = add_up(table).combine_chunks().to_batches() or [pa.RecordBatch.from_pylist([], COUNTS)]
    return counted


def add_up(counts: pa.Table) -> pa.Table:
    """Add up the pages of each line, as the engine does."""
    summed = counts.group_by(_KEYS).aggregate([("pages", "sum")])
    return summed.rename_columns([*_KEYS, "pages"]).cast(COUNTS)


def choose_lines(counts: pa.Table) -> pa.Table:
    """Return the lines that are on so many pages of a host that they are its own, the most frequent first.

    Args:
        counts: all rows of some hosts, added up; lines on fewer than ``MIN_PAGES`` pages can be left out.
    """
    numbers: dict[tuple[str, str], list[tuple[int, int]]] = {}
    totals: dict[tuple[str, str], int] = {}
    for host, language, line, pages in zip(*(counts.column(name).to_pylist() for name in COUNTS.names), strict=True):
        if line == 0:
            totals[host, language] = pages
        else:
            numbers.setdefault((host, language), []).append((-pages, line))
    rows = []
    for key, found in sorted(numbers.items()):
        least = max(MIN_PAGES, MIN_SHARE * totals[key])
        often = sorted((pages, line) for pages, line in found if -pages >= least)[:MAX_LINES]
        rows += [(*key, line, -pages, totals[key]) for pages, line in often]
    columns = zip(*rows, strict=True) if rows else [[] for _ in SHARED]
    return pa.Table.from_arrays([list(column) for column in columns], schema=SHARED)


def find_texts(batch: pa.RecordBatch, shared: Mapping[str, frozenset[int]]) -> pa.RecordBatch:
    """Return the texts of lines, each once for the batch; which of several spellings is taken does not depend on order.

    Args:
        batch: documents with the columns ``url``, ``text`` and ``sketch``.
        shared: the hashes of the lines by host: see ``by_host``.
    """
    found: dict[tuple[str, int], str] = {}
    sketches = batch.column("sketch")
    lines = pc.struct_field(sketches, "lines")
    for row, url in enumerate(batch.column("url").to_pylist()):
        host = _read_host(url)
        if host is None or host not in shared or not lines[row].is_valid:
            continue
        wanted = shared[host].intersection(lines[row].as_py())
        for text in batch.column("text")[row].as_py().split("\n") if wanted else ():
            line = to_number(hash_line(text) or bytes(8))
            if line in wanted:
                found[host, line] = min(" ".join(text.split()), found.get((host, line), "\U0010ffff"))
    rows = [{"host": host, "line": line, "text": text} for (host, line), text in sorted(found.items())]
    return pa.RecordBatch.from_pylist(rows, schema=TEXTS)


def by_host(shared: pa.Table) -> dict[str, frozenset[int]]:
    """Return the hashes of the lines by host."""
    found: dict[str, set[int]] = {}
    for host, line in zip(shared.column("host").to_pylist(), shared.column("line").to_pylist(), strict=True):
        found.setdefault(host, set()).add(line)
    return {host: frozenset(lines) for host, lines in found.items()}


def add_texts(shared: pa.Table, texts: pa.Table) -> pa.Table:
    """Return the lines with their texts.

    Args:
        shared: what ``choose_lines`` returned.
        texts: all that ``find_texts`` returned.
    """
    known: dict[tuple[str, int], str] = {}
    for host, line, text in zip(*(texts.column(name).to_pylist() for name in TEXTS.names), strict=True):
        known[host, line] = min(text, known.get((host, line), text))
    keys = zip(shared.column("host").to_pylist(), shared.column("line").to_pylist(), strict=True)
    column = pa.array([known.get(key) for key in keys], pa.string())
    whole = pa.Table.from_arrays([*shared.columns, column], schema=SHARED_LINES)
    order = [("host", "ascending"), ("language", "ascending"), ("pages", "descending"), ("line", "ascending")]
    return whole.filter(pc.is_valid(column)).sort_by(order)


def make_settings(lines: pa.Table) -> Iterator[tuple[str, str]]:
    """Yield each host with settings that tell its lines to the rule ``site-residue``.

    Args:
        lines: lines with their texts, sorted by host.
    """
    rows: dict[str, list[tuple[str, int, int]]] = {}
    for row in lines.to_pylist():
        rows.setdefault(row["host"], []).append((row["text"], row["pages"], row["all_pages"]))
    for host, found in rows.items():
        yield host, "".join(_render_settings(host, found))


def head_settings(host: str) -> str:
    """Return the line that settings for a host begin with."""
    return f"# Lines that many pages of {host} share: keep those that are boilerplate.\n"


def _render_settings(host: str, lines: Sequence[tuple[str, int, int]]) -> Iterator[str]:
    yield f"{head_settings(host)}[rule.site-residue]\nlines = [\n"
    for text, pages, whole in lines:
        yield f"  {escape_json(json.dumps(text, ensure_ascii=False))},  # on {pages:,} of {whole:,} pages\n"
    yield "]\n"


def _read_host(url: str | None) -> str | None:
    host = host_of(url) if url else ""
    return host if 0 < len(host) <= _LONGEST else None
