"""Chooses fixes that do not get in each other's way, and applies their edits to a text."""

from __future__ import annotations

from bisect import bisect_right

from seolint.base.model import Edit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seolint.article.source import Source
    from seolint.base.model import Fix

_BLANK_BEFORE = regex(r"(?m)(?:^[ \t]*\n)+\Z")
_BLANK_AFTER = regex(r"(?:[ \t]*\n)+")
#: How far back blank lines are looked for, in characters.
_LONGEST_GAP = 1000


def choose_fixes(fixes: Sequence[Fix]) -> list[int]:
    """Return the numbers of the fixes that can be applied together, in order of their first edits.

    Of overlapping fixes only the first is chosen. Of several with the same edits each is, as one application does the
    work of all.
    """
    taken: list[Edit] = []
    done: set[tuple[Edit, ...]] = set()
    chosen = []
    for number in sorted(range(len(fixes)), key=lambda number: min(fixes[number].edits)):
        edits = fixes[number].edits
        if edits not in done:
            if _overlap(taken, edits):
                continue
            for edit in edits:  # nearly always at the end, since fixes come in order
                taken.insert(bisect_right(taken, edit), edit)
            done.add(edits)
        chosen.append(number)
    return chosen


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with edits applied, which must not overlap; the same edit twice is applied once."""
    parts = []
    at = 0
    for edit in sorted(set(edits)):
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, text[at:]])


def apply_fixes(text: str, fixes: Sequence[Fix]) -> tuple[str, int]:
    """Return the text with as many of the fixes as can be applied together, and how many were."""
    chosen = choose_fixes(fixes)
    edits = {edit for number in chosen for edit in fixes[number].edits}
    return apply_edits(text, close_gaps(text, edits)), len(chosen)


def close_gaps(text: str, edits: Iterable[Edit]) -> list[Edit]:
    """Return the edits in order; those that delete lines also delete the blank lines that would be left over.

    Of the blank lines before and after deleted lines, as many go as leaves the longer of the two gaps; those between
    deleted lines, at the beginning and at the end of the text all go.
    """
    joined: list[Edit] = []
    for edit in sorted(edits):
        last = joined[-1] if joined else None
        if last is not None and _is_deletion(text, edit) and _is_deletion(text, last) and edit.start >= last.end:
            between = text[last.end : edit.start]
            if not between.strip():
                joined[-1] = last._replace(end=edit.end)
                continue
        joined.append(edit)
    closed = []
    for number, edit in enumerate(joined):
        widened = _widen(text, edit) if _is_deletion(text, edit) and text[edit.start : edit.end].strip() else edit
        around = [*joined[max(0, number - 1) : number], *joined[number + 1 : number + 2]]
        is_free = all(other.end < widened.start or widened.end < other.start for other in around)
        closed.append(widened if is_free else edit)
    return closed


def _is_deletion(text: str, edit: Edit) -> bool:
    """Whether an edit deletes whole lines, or lines at the end of a text with the line end before them."""
    start, end, added = edit
    if added or start == end:
        return False
    if end == len(text) and text[start] == "\n":
        return True
    return text[start - 1 : start] in {"", "\n"} and (text[end - 1] == "\n" or end == len(text))


def _widen(text: str, edit: Edit) -> Edit:
    """Return an edit that deletes lines, with the blank lines around them that would be left over."""
    start, end, _ = edit
    before, after = _BLANK_BEFORE.search(text[max(0, start - _LONGEST_GAP) : start]), _BLANK_AFTER.match(text, end)
    above, below = before[0] if before else "", after[0] if after else ""
    if end + len(below) == len(text):
        return Edit(start - len(above), len(text), "")
    if start == len(above):
        return Edit(0, end + len(below), "")
    surplus = min(above.count("\n"), below.count("\n"))
    return Edit(start, end + sum(map(len, below.splitlines(keepends=True)[:surplus])), "")


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


def _overlap(taken: list[Edit], edits: Iterable[Edit]) -> bool:
    """Whether an edit overlaps a taken one or starts at the same offset."""
    for edit in edits:
        number = bisect_right(taken, edit)
        around = taken[max(0, number - 1) : number + 1]
        if any((edit.start < other.end and other.start < edit.end) or edit.start == other.start for other in around):
            return True
    return False
