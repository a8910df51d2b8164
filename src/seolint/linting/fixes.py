"""Fixes made: edits put into the text, and the text put back into its file."""

from __future__ import annotations

import os
import tempfile
from bisect import bisect_right
from difflib import unified_diff
from pathlib import Path

from seolint.article.source import SourceError
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from seolint.article.source import Source
    from seolint.base.model import Edit, Fix, Safety
    from seolint.linting.engine import Linter

#: One fix can make room for another; after so many rounds the rest is left for the next run.
MAX_ROUNDS = 10


@record
class Mender:
    """Mends files.

    Attributes:
        safeties: how safe a fix has to be to be made.
        write: whether files are written; else only the difference is told.
    """

    safeties: frozenset[Safety]
    write: bool

    def __call__(self, linter: Linter, path: str, source: Source) -> tuple[Source, int, str]:
        """The source with its faults mended, how many were, and the difference as a unified diff.

        Raises:
            SourceError: the file cannot be written back as it was read.
            OSError: the file cannot be written.
        """
        mended, number = mend(source, self._fixes(linter))
        return put_back(path, source, mended, number, write=self.write)

    def _fixes(self, linter: Linter) -> Callable[[Source], list[Fix]]:
        def find(source: Source) -> list[Fix]:
            fixes = (finding.fix for finding in linter.lint(source).findings)
            return [fix for fix in fixes if fix is not None and fix.safety in self.safeties]

        return find


def mend(source: Source, find_fixes: Callable[[Source], list[Fix]]) -> tuple[Source, int]:
    """The source after fix upon fix until there are none left to make, and how many were made."""
    number = 0
    seen = {source.text}
    for _ in range(MAX_ROUNDS):
        text, made = apply_fixes(source.text, find_fixes(source), line_end_of(source))
        if text in seen:  # nothing to do, or fixes that undo each other
            break
        seen.add(text)
        number += made
        source = replace(source, text=text, raw=text.encode() if source.raw is not None else None)
    return source, number


def apply_fixes(text: str, fixes: Iterable[Fix], line_end: str = "\n") -> tuple[str, int]:
    """The text with the fixes made, and how many were; of fixes that overlap the first is made.

    The line ends of what is put in become ``line_end``.
    """
    chosen: list[Edit] = []
    done: set[tuple[Edit, ...]] = set()
    made = 0
    for fix in sorted(fixes, key=lambda fix: min(fix.edits)):
        if fix.edits in done:  # two rules that want the same
            made += 1
        elif not _overlap(chosen, fix.edits):
            chosen = sorted([*chosen, *fix.edits])
            done.add(fix.edits)
            made += 1
    parts = []
    at = 0
    for edit in chosen:
        parts += [text[at : edit.start], edit.text.replace("\n", line_end)]
        at = edit.end
    return "".join([*parts, text[at:]]), made


def _overlap(chosen: list[Edit], edits: Iterable[Edit]) -> bool:
    """Whether an edit touches what another one changes, or goes in at the same place."""
    for edit in edits:
        number = bisect_right(chosen, edit)
        around = chosen[max(0, number - 1) : number + 1]
        if any((edit.start < other.end and other.start < edit.end) or edit.start == other.start for other in around):
            return True
    return False


def line_end_of(source: Source) -> str:
    """The line end of a source: that of its first line."""
    first_end = source.line_span(1).end
    return next((end for end in ("\r\n", "\r") if source.text.startswith(end, first_end)), "\n")


def make_diff(before: Source, after: Source) -> str:
    """The difference as a unified diff; lines that end in more than a line feed show it."""
    lines = unified_diff(split_lines(before), split_lines(after), before.path, before.path)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def split_lines(source: Source) -> list[str]:
    """The lines with their ends; unlike ``str.splitlines``, as editors count them."""
    ends = [*source.line_starts[1:], len(source.text)]
    return [source.text[start:end] for start, end in zip(source.line_starts, ends, strict=True) if end > start]


def put_back(path: str, before: Source, after: Source, number: int, *, write: bool) -> tuple[Source, int, str]:
    """Write a changed text to its file, or tell the difference; both with what ``Mender`` gives."""
    if after.text == before.text:
        return before, 0, ""
    if not write:
        return before, number, make_diff(before, after)
    write_back(path, before, after)
    return after, number, ""


def write_back(path: str, before: Source, after: Source) -> None:
    """Put a mended text in the place of the one that was read: mode, encoding, byte order mark and links are kept.

    The file is replaced in one step, so that nobody ever sees half of it.

    Raises:
        SourceError: the file has changed since it was read, or holds what its encoding cannot take.
        OSError: the file cannot be written.
    """
    if not path:
        raise SourceError("standard input cannot be changed: --diff tells what would be")
    target = Path(path).resolve()
    if target.read_bytes() != _encode(before):
        raise SourceError("not changed: the file is no longer what was read, or its encoding would lose characters")
    data = _encode(after)
    mode = target.stat().st_mode
    handle, fresh = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        Path(fresh).chmod(mode & 0o7777)
        Path(fresh).replace(target)
    except BaseException:
        Path(fresh).unlink(missing_ok=True)
        raise


def _encode(source: Source) -> bytes:
    try:
        return source.bom + source.text.encode(source.encoding)
    except UnicodeEncodeError as error:
        raise SourceError(f"not changed: {source.encoding} has no {source.text[error.start]!r}") from None
