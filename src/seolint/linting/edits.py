"""Chooses fixes that do not get in each other's way, and applies their edits to a text."""

from __future__ import annotations

from bisect import bisect_right

from seolint.base.model import Edit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from seolint.article.source import Source
    from seolint.base.model import Fix


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
    return apply_edits(text, [edit for number in chosen for edit in fixes[number].edits]), len(chosen)


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
