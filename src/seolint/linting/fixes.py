"""Applies fixes to a text and writes the text back to its file."""

from __future__ import annotations

import os

from seolint.article.source import SourceError
from seolint.base.files import MAX_ARTICLE, read_regular, write_atomically
from seolint.base.paths import leads_outside, project_root
from seolint.linting.diff import make_diff
from seolint.linting.edits import choose_fixes, edit_source
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Callable

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
        fixes = find_fixes(source)
        chosen = choose_fixes(fixes)
        fixed = edit_source(source, [edit for at in chosen for edit in fixes[at].edits])
        if fixed.text in seen:  # no fixes left, or fixes that undo each other
            break
        seen.add(fixed.text)
        number += len(chosen)
        source = fixed
    return source, number


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
