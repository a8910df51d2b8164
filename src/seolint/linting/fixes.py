"""Applies fixes to a text and writes the text back to its file."""

from __future__ import annotations

import os
from bisect import bisect_right
from difflib import unified_diff

from seolint.article.source import SourceError
from seolint.base.files import MAX_ARTICLE, read_regular, write_atomically
from seolint.base.paths import leads_outside, project_root
from seolint.base.plain_text import write_out
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from seolint.article.source import Source
    from seolint.base.model import Edit, Fix, Safety
    from seolint.linting.engine import Linter

#: Rounds of fixes in one run: a fix can make another one possible.
MAX_ROUNDS = 10


@record
class Fixer:
    """Applies fixes to files.

    Attributes:
        safeties: the fixes to apply, by their safety.
        write: whether to write the files; if not, only a diff is returned.
    """

    safeties: frozenset[Safety]
    write: bool

    def __call__(self, linter: Linter, path: str, source: Source) -> tuple[Source, int, str]:
        """Return the source with fixes applied, how many were, and a unified diff.

        Raises:
            SourceError: the file cannot be written back in its encoding or has changed.
            OSError: the file cannot be written.
        """
        fixed, number = fix_source(source, self._fixes(linter))
        return write_or_diff(path, source, fixed, number, write=self.write)

    def _fixes(self, linter: Linter) -> Callable[[Source], list[Fix]]:
        def find(source: Source) -> list[Fix]:
            fixes = (finding.fix for finding in linter.lint(source).findings)
            return [fix for fix in fixes if fix is not None and fix.safety in self.safeties]

        return find


def fix_source(source: Source, find_fixes: Callable[[Source], list[Fix]]) -> tuple[Source, int]:
    """Apply fixes, round after round, until none is left; return the source and how many were applied."""
    number = 0
    seen = {source.text}
    for _ in range(MAX_ROUNDS):
        text, applied = apply_fixes(source.text, find_fixes(source), line_end_of(source))
        if text in seen:  # no fixes left, or fixes that undo each other
            break
        seen.add(text)
        number += applied
        source = replace(source, text=text, raw=text.encode() if source.raw is not None else None)
    return source, number


def apply_fixes(text: str, fixes: Iterable[Fix], line_end: str = "\n") -> tuple[str, int]:
    """Return the text with fixes applied, and how many were; of overlapping fixes only the first is applied.

    Line ends in inserted text become ``line_end``.
    """
    chosen: list[Edit] = []
    done: set[tuple[Edit, ...]] = set()
    applied = 0
    for fix in sorted(fixes, key=lambda fix: min(fix.edits)):
        if fix.edits in done:  # two rules with the same fix
            applied += 1
        elif not _overlap(chosen, fix.edits):
            chosen = sorted([*chosen, *fix.edits])
            done.add(fix.edits)
            applied += 1
    parts = []
    at = 0
    for edit in chosen:
        parts += [text[at : edit.start], edit.text.replace("\n", line_end)]
        at = edit.end
    return "".join([*parts, text[at:]]), applied


def _overlap(chosen: list[Edit], edits: Iterable[Edit]) -> bool:
    """Whether an edit overlaps a chosen one or starts at the same offset."""
    for edit in edits:
        number = bisect_right(chosen, edit)
        around = chosen[max(0, number - 1) : number + 1]
        if any((edit.start < other.end and other.start < edit.end) or edit.start == other.start for other in around):
            return True
    return False


def line_end_of(source: Source) -> str:
    """The line end of the first line of a source."""
    first_end = source.line_span(1).end
    return next((end for end in ("\r\n", "\r") if source.text.startswith(end, first_end)), "\n")


def make_diff(before: Source, after: Source) -> str:
    """Return a unified diff; carriage returns at line ends are kept."""
    name = write_out(before.path)
    lines = unified_diff(split_lines(before), split_lines(after), name, name)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def split_lines(source: Source) -> list[str]:
    """Return the lines with their ends, split as editors do: ``str.splitlines`` splits at more characters."""
    ends = [*source.line_starts[1:], len(source.text)]
    return [source.text[start:end] for start, end in zip(source.line_starts, ends, strict=True) if end > start]


def write_or_diff(path: str, before: Source, after: Source, number: int, *, write: bool) -> tuple[Source, int, str]:
    """Write a changed text to its file or make a diff; return what ``Fixer`` returns."""
    if after.text == before.text:
        return before, 0, ""
    if not write:
        return before, number, make_diff(before, after)
    write_back(path, before, after)
    return after, number, ""


def write_back(path: str, before: Source, after: Source) -> None:
    """Replace a file with the changed text, keeping its mode, encoding, byte order mark and symbolic links.

    The replacement is atomic: no reader sees a half-written file.

    Raises:
        SourceError: the file has changed since it was read, or its encoding lacks a character of the text.
        OSError: the file cannot be written.
    """
    if not path:
        raise SourceError("standard input cannot be fixed in place: use --diff to see the changes")
    if os.path.islink(path) and leads_outside(path, project_root(os.path.dirname(os.path.abspath(path)))):
        raise SourceError("not changed: a link that leads out of the project")
    if read_regular(path, MAX_ARTICLE) != _encode(before):
        raise SourceError("not changed: the file has changed since it was read, or writing it would lose characters")
    write_atomically(path, _encode(after))


def _encode(source: Source) -> bytes:
    try:
        return source.bom + source.text.encode(source.encoding)
    except UnicodeEncodeError as error:
        raise SourceError(f'not changed: {source.encoding} cannot encode "{source.text[error.start]}"') from None
