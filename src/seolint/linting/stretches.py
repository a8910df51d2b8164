"""Joins the findings of leftovers that stand together: a menu, a byline and a row of buttons are one stretch of lines."""

from __future__ import annotations

from seolint.base.model import Fix, Related, Span
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from seolint.base.model import Edit, Finding, Place


#: Up to so many leftovers of a file are told one by one.
_FEW = 3


def join_stretches(
    findings: Sequence[Finding], rules: Collection[str], text: str, locate: Callable[[Span], Place]
) -> list[Finding]:
    """Return the findings, with those of leftovers that only white space separates joined into one; the order stays.

    Few leftovers are not joined, so that each is told by its own rule; nor are those with different causes.

    Args:
        findings: the findings of a file, in reading order.
        rules: the names of the rules that report leftovers.
        text: the source.
        locate: returns the place of a span.
    """
    if sum(finding.rule in rules for finding in findings) <= _FEW:
        return list(findings)
    stretches: list[list[Finding]] = []
    end = 0
    for finding in findings:
        if finding.rule not in rules:
            continue
        follows = finding.place.start <= end or not text[end : finding.place.start].strip()
        if stretches and follows and finding.cause == stretches[-1][0].cause:
            stretches[-1].append(finding)
        else:
            stretches.append([finding])
            end = 0
        end = max(end, finding.place.end)
    several = [stretch for stretch in stretches if len(stretch) > 1]
    joined = {id(stretch[0]): _join(stretch, locate) for stretch in several}
    rest = {id(finding) for stretch in several for finding in stretch[1:]}
    return [joined.get(id(finding), finding) for finding in findings if id(finding) not in rest]


def _join(stretch: Sequence[Finding], locate: Callable[[Span], Place]) -> Finding:
    """Return the worst finding of a stretch, of equal ones the longest, with the place of all."""
    worst = max(stretch, key=lambda one: (one.severity.rank, one.place.end - one.place.start))
    place = locate(Span(stretch[0].place.start, max(one.place.end for one in stretch)))
    others = tuple(Related(one.place, one.message) for one in stretch if one is not worst)
    lines = f"line {place.line}" if place.line == place.end_line else f"lines {place.line} to {place.end_line}"
    more = f"{len(others)} more leftover{'s' if len(others) > 1 else ''}"
    return replace(
        worst,
        message=f"{worst.message} (with {more} in {lines})",
        place=place,
        fix=_join_fixes(stretch),
        related=(*worst.related, *others),
    )


def _join_fixes(stretch: Sequence[Finding]) -> Fix | None:
    """Return one fix with the edits of all, as safe as the least safe one."""
    fixes = [finding.fix for finding in stretch if finding.fix is not None]
    if not fixes:
        return None
    edits: list[Edit] = []
    for edit in sorted({edit for fix in fixes for edit in fix.edits}):
        if not edits or edit.start >= edits[-1].end:
            edits.append(edit)
    return Fix.join(fixes, edits)
