"""What ``seolint corpus`` says: how far it is, what it wrote, and the totals."""

from __future__ import annotations

import sys
from time import perf_counter
from typing import TYPE_CHECKING

from seolint.cli.progress import StatusLine
from seolint.report.words import count

if TYPE_CHECKING:
    from collections import Counter

    from seolint.corpus.inputs.records import Records
    from seolint.corpus.store import PartStore
    from seolint.corpus.totals import Totals

#: Seconds between two updates.
_PAUSE = 0.5


class CorpusProgress(StatusLine):
    """Counts documents, documents a second, and the time left, judged by the bytes read.

    Args:
        records: what is read.
        before: records that an earlier run has covered.
        quiet: whether to show nothing.
    """

    def __init__(self, records: Records, before: int, *, quiet: bool) -> None:
        super().__init__(pause=_PAUSE)
        self._records = records
        self._is_wanted = sys.stderr.isatty() and not quiet
        self._started = perf_counter()
        self._start: int | None = None
        self.before = before
        self.number = 0

    def add(self, number: int) -> None:
        """Count records that were judged."""
        if self._start is None:
            self._start = self._records.done
        self.number += number
        if self._is_wanted and self.is_due():
            self.show(f"{count(self.before + self.number, 'document')}, {self.rate:,.0f} a second{self._left()}")

    @property
    def seconds(self) -> float:
        """How long the run has taken so far."""
        return perf_counter() - self._started

    @property
    def rate(self) -> float:
        """Records judged in a second."""
        return self.number / max(self.seconds, 1e-9)

    def _left(self) -> str:
        start = self._start or 0
        done, whole = self._records.done - start, self._records.total - start
        if done <= 0:
            return ""
        seconds = int(self.seconds * (whole - done) / done)
        return f", {seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02} left"


def make_summary(store: PartStore, progress: CorpusProgress) -> str:
    """Say what the output has: ``2,048 documents in out.parquet, 3 rejected (9.1 s, 225 a second)``."""
    parts = [f"{count(store.totals.documents, 'document')} in {store.target}"]
    if store.rejects:
        parts.append(f"{store.rejects:,} rejected")
    if progress.before:
        parts.append(f"{progress.before:,} of them done before")
    if progress.number:
        parts[-1] += f" ({progress.seconds:.1f} s, {progress.rate:,.0f} a second)"
    return ", ".join(parts)


def make_statistics(totals: Totals, progress: CorpusProgress) -> str:
    """Make the totals: the share of leftovers, kinds of page, languages, and rules by the share of documents.

    The time is that of this run, and missing if it judged nothing.
    """
    share = totals.noise / totals.characters if totals.characters else 0.0
    lines = [
        f"documents  {totals.documents:,}",
        f"leftovers  {share:.2%} of the characters",
        f"kinds      {_list(totals.kinds, totals.documents)}",
        f"languages  {_list(totals.languages, totals.documents)}",
    ]
    if progress.number:
        lines.append(f"time       {progress.seconds:.1f} s, {progress.rate:,.0f} documents a second")
    width = max(map(len, ("rule", *totals.rules)))
    if totals.rules:
        lines.append(f"{'rule':<{width}}  documents          findings")
    lines += [
        f"{name:<{width}}  {number:>9,} {number / totals.documents:>7.2%} {totals.findings[name]:>9,}"
        for name, number in sorted(totals.rules.items(), key=lambda item: (-item[1], item[0]))
    ]
    return "\n".join(lines) + "\n"


def _list(counts: Counter[str], whole: int) -> str:
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ", ".join(f"{name or 'unknown'} {number / whole:.1%}" for name, number in ordered)
