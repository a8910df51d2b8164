"""Applies fixes to a text and writes the text back to its file."""

from __future__ import annotations

import os
from bisect import bisect_right
from difflib import unified_diff
from itertools import pairwise

from seolint.article.source import SourceError
from seolint.base.files import MAX_ARTICLE, read_regular, write_atomically
from seolint.base.model import Edit
from seolint.base.paths import leads_outside, project_root
from seolint.base.plain_text import write_out
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from seolint.article.source import Source
    from seolint.base.model import Fix, Safety
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
        each = replace(linter, is_folded=False)

        def find(source: Source) -> list[Fix]:
            fixes = (finding.fix for finding in each.lint(source).findings)
            return [fix for fix in fixes if fix is not None and fix.safety in self.safeties]

        return find


def fix_source(source: Source, find_fixes: Callable[[Source], list[Fix]]) -> tuple[Source, int]:
    """Apply fixes, round after round, until none is left; return the source and how many were applied."""
    number = 0
    seen = {source.text}
    for _ in range(MAX_ROUNDS):
        edits, applied = _choose(find_fixes(source))
        fixed = edit_source(source, edits)
        if fixed.text in seen:  # no fixes left, or fixes that undo each other
            break
        seen.add(fixed.text)
        number += applied
        source = fixed
    return source, number


def apply_fixes(text: str, fixes: Iterable[Fix]) -> tuple[str, int]:
    """Return the text with fixes applied, and how many were; of overlapping fixes only the first is applied."""
    edits, applied = _choose(fixes)
    return apply_edits(text, edits), applied


def _choose(fixes: Iterable[Fix]) -> tuple[list[Edit], int]:
    """Return the edits of the fixes to apply, in order, and the number of fixes."""
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
    return chosen, applied


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with edits applied; they are in order and do not overlap."""
    parts = []
    at = 0
    for edit in edits:
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, text[at:]])


def edit_source(source: Source, edits: Sequence[Edit]) -> Source:
    r"""Return the source with edits applied. The line ends of the file stay, and inserted lines get that of the first.

    Where an edit would join a ``\r`` and a ``\n`` of a file that mixes line ends, all get that of the first line.
    """
    text = apply_edits(source.text, edits)
    if source.written is source.text:
        return replace(source, text=text, raw=text.encode() if source.raw is not None else None)
    at, end = source.written_offset, source.line_end
    as_written = [Edit(at(edit.start), at(edit.end), edit.text.replace("\n", end)) for edit in edits]
    edited = replace(source, text=apply_edits(source.written, as_written))
    return edited if edited.text == text else replace(source, text=text.replace("\n", end))


def _overlap(chosen: list[Edit], edits: Iterable[Edit]) -> bool:
    """Whether an edit overlaps a chosen one or starts at the same offset."""
    for edit in edits:
        number = bisect_right(chosen, edit)
        around = chosen[max(0, number - 1) : number + 1]
        if any((edit.start < other.end and other.start < edit.end) or edit.start == other.start for other in around):
            return True
    return False


def make_diff(before: Source, after: Source) -> str:
    """Return a unified diff; carriage returns at line ends are kept."""
    name = write_out(before.path)
    lines = unified_diff(split_lines(before), split_lines(after), name, name)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def split_lines(source: Source) -> list[str]:
    """Return the lines with the line ends of the file, as editors do: ``str.splitlines`` splits at more characters."""
    offsets = [*map(source.written_offset, source.line_starts), len(source.written)]
    return [source.written[start:end] for start, end in pairwise(offsets) if end > start]


def write_or_diff(path: str, before: Source, after: Source, number: int, *, write: bool) -> tuple[Source, int, str]:
    """Write a changed text to its file or make a diff; return what ``Fixer`` returns."""
    if after.written == before.written:
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
        return source.bom + source.written.encode(source.encoding)
    except UnicodeEncodeError as error:
        raise SourceError(f'not changed: {source.encoding} cannot encode "{source.written[error.start]}"') from None
