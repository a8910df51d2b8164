"""Leaves out findings that say no more than those of other rules at the same place."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from seolint.base.model import Finding


def leave_out_told(
    findings: Sequence[Finding], others: Sequence[Finding], told_by: Mapping[str, Sequence[str]]
) -> list[Finding]:
    """Return the findings without those of rules in ``told_by`` where a rule named there has one.

    Args:
        findings: the findings.
        others: all findings of the file, suppressed ones too.
        told_by: the rules that say enough, by the rule whose findings are then left out.
    """
    return [finding for finding in findings if not _is_told(finding, others, told_by.get(finding.rule, ()))]


def _is_told(finding: Finding, others: Sequence[Finding], rules: Sequence[str]) -> bool:
    """Whether one of some rules has a finding that overlaps this one."""
    start, end = finding.place.start, finding.place.end
    return any(other.rule in rules and other.place.start < end and start < other.place.end for other in others)
