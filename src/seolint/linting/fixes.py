"""Applies fixes to a text and writes the text back to its file."""

from __future__ import annotations

import os

from seolint.article.source import SourceError
from seolint.base.files import MAX_ARTICLE, read_regular, write_atomically
from seolint.base.paths import leads_outside, project_root
from seolint.linting.diff import make_diff
from seolint.linting.edits import choose_fixes, close_gaps, edit_source
from seolint.linting.fix_log import tell_fix, tell_refusal
from seolint.linting.guard import Guard, without
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from seolint.article.source import Source
    from seolint.base.model import Edit, Finding, Safety
    from seolint.linting.engine import Linter

#: Rounds of fixes in one run: a fix can make another one possible.
MAX_ROUNDS = 10


@record
class Rewrite:
    """What became of a file.

    Attributes:
        source: the source, changed or not.
        number: how many findings were fixed or suppressed, counted as reports count them.
        diff: a unified diff of what would change, if the file was not written.
        notes: a line about each fix that was applied or refused.
    """

    source: Source
    number: int = 0
    diff: str = ""
    notes: tuple[str, ...] = ()


@record
class Fixer:
    """Applies fixes to files.

    Attributes:
        safeties: the fixes to apply, by their safety.
        write: whether to write the files; if not, only a diff is returned.
    """

    safeties: frozenset[Safety]
    write: bool

    def __call__(self, linter: Linter, path: str, source: Source) -> Rewrite:
        """Fix the file at ``path``, or say in a diff how it would be fixed.

        Raises:
            SourceError: the file cannot be written, or not in its encoding, or has changed.
        """
        fixed = fix_all(linter, source, self.safeties, done=self.write)
        return replace(write_or_diff(path, source, fixed.source, fixed.number, write=self.write), notes=fixed.notes)


def fix_all(linter: Linter, source: Source, safeties: frozenset[Safety], *, done: bool = True) -> Rewrite:
    """Apply the fixes of these safeties to a source. If only safe ones are, a guard holds the words of the article.

    Fixes come in rounds, and reports tell several of them as one finding. So that the number is the one that a report
    announced, it is that of the findings reported with such a fix, at least for a part, before, without those that
    still are.

    Args:
        linter: what finds the fixes.
        source: the source.
        safeties: the fixes to apply, by their safety.
        done: whether the file will be written, as the notes say.
    """
    each = replace(linter, is_folded=False)
    guard = Guard() if safeties == {"safe"} else None

    def having_fix(findings: Sequence[Finding]) -> list[Finding]:
        return [finding for finding in findings if finding.fix is not None and finding.fix.applies(safeties)]

    def find(current: Source) -> list[Finding]:
        verdict = each.lint(current)
        found = having_fix(verdict.findings)
        if found and guard is not None:
            guard.see(verdict.article)
        return found

    fixed = fix_source(source, find, guard, done=done)
    if not fixed.number:
        return fixed
    announced, left = (len(having_fix(linter.lint(text).findings)) for text in (source, fixed.source))
    return replace(fixed, number=max(announced - left, 1))


def fix_source(
    source: Source, find: Callable[[Source], list[Finding]], guard: Guard | None = None, *, done: bool = True
) -> Rewrite:
    """Apply fixes, round after round, until none is left.

    Args:
        source: the source.
        find: returns the findings to fix in a source; all have a fix.
        guard: what refuses fixes, if anything does; ``find`` shows it the article of each round.
        done: whether the file will be written, as the notes say.
    """
    applied: list[str] = []
    refused: list[str] = []
    seen = {source.text}
    for _ in range(MAX_ROUNDS):
        chosen = _choose(find(source))
        unwanted = guard.refuse(source, chosen) if guard is not None else []
        refused = [tell_refusal(source, finding) for finding in unwanted]
        chosen = without(chosen, unwanted)
        edits = {edit for finding in chosen for edit in _edits(finding)}
        fixed = edit_source(source, close_gaps(source.text, edits))
        if fixed.text in seen:  # no fixes left, or fixes that undo each other
            break
        seen.add(fixed.text)
        applied += [tell_fix(source, finding, done=done) for finding in chosen]
        source = fixed
    return Rewrite(source, len(applied), notes=(*applied, *refused))


def _choose(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings whose fixes can be applied together."""
    fixes = [finding.fix for finding in findings if finding.fix is not None]
    return [findings[number] for number in choose_fixes(fixes)]


def _edits(finding: Finding) -> tuple[Edit, ...]:
    return finding.fix.edits if finding.fix is not None else ()


def write_or_diff(path: str, before: Source, after: Source, number: int, *, write: bool) -> Rewrite:
    """Write a changed text to its file or make a diff."""
    if after.written == before.written:
        return Rewrite(before)
    if not write:
        return Rewrite(before, number, make_diff(before, after))
    write_back(path, before, after)
    return Rewrite(after, number)


def write_back(path: str, before: Source, after: Source) -> None:
    """Replace a file with the changed text, keeping its mode, encoding, byte order mark and symbolic links.

    The replacement is atomic: no reader sees a half-written file.

    Raises:
        SourceError: the file cannot be written, has changed since it was read, or its encoding lacks a character of the
            text.
    """
    if not path:
        raise SourceError("standard input cannot be fixed in place: use --diff to see the changes")
    if os.path.islink(path) and leads_outside(path, project_root(os.path.dirname(os.path.abspath(path)))):
        raise SourceError("not fixed: a link that leads out of the project")
    try:
        if read_regular(path, MAX_ARTICLE) != _encode(before):
            raise SourceError("not fixed: the file has changed since it was read, or writing it would lose characters")
        write_atomically(path, _encode(after))
    except OSError as error:
        raise SourceError(f"not fixed: cannot be written ({error.strerror or error})") from None


def _encode(source: Source) -> bytes:
    try:
        return source.bom + source.written.encode(source.encoding)
    except UnicodeEncodeError as error:
        raise SourceError(f'not fixed: {source.encoding} cannot encode "{source.written[error.start]}"') from None
