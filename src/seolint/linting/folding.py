"""Folds the findings of a rule in a file into one, for rules whose fault says as much once as many times."""

from __future__ import annotations

from seolint.base.messages import fill
from seolint.base.model import Fix, Related
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from seolint.base.model import Edit, Finding, Topic
    from seolint.rulebook.rule import Rule

#: Most lines named in a message.
_MOST_LINES = 5


def fold_findings(findings: Sequence[Finding], rules: Mapping[str, Rule], topic: Topic | None) -> list[Finding]:
    """Return the findings with those of each rule that has ``once`` folded into one; the order stays.

    Those with different causes are not folded.

    Args:
        findings: the findings of a file.
        rules: the rules that have ``once``, by name.
        topic: the topic of the article, for rules whose options depend on it.
    """
    groups: dict[tuple[str, str | None], list[Finding]] = {}
    for finding in findings:
        if finding.rule in rules:
            groups.setdefault((finding.rule, finding.cause), []).append(finding)
    folded = {
        key: _fold(found, rules[key[0]], topic)
        for key, found in groups.items()
        if (once := rules[key[0]].once) is not None and len(found) >= once.fewest
    }
    chosen = {key: id(_worst(groups[key], rules[key[0]])) for key in folded}
    return [
        folded.get((finding.rule, finding.cause), finding)
        for finding in findings
        if (finding.rule, finding.cause) not in folded or id(finding) == chosen[finding.rule, finding.cause]
    ]


def _worst(findings: Sequence[Finding], rule: Rule) -> Finding:
    """Return the most severe finding, of equal ones the one with the largest value, of equal ones the first."""
    worst = rule.once.worst if rule.once is not None else ""
    return max(findings, key=lambda finding: (finding.severity.rank, _number(finding, worst)))


def _number(finding: Finding, name: str) -> float:
    value = finding.values.get(name, 0)
    return 0 if isinstance(value, str) else value


def _fold(findings: Sequence[Finding], rule: Rule, topic: Topic | None) -> Finding:
    """Return the worst finding with the message for several, and the places of the others."""
    assert rule.once is not None
    worst = _worst(findings, rule)
    values = {**worst.values, "findings": len(findings), "lines": _name_lines(findings)}
    others = tuple(Related(finding.place, finding.message) for finding in findings if finding is not worst)
    return replace(
        worst,
        message=fill(rule.once.message, values, rule.options(topic)),
        values=values,
        fix=_join_fixes(findings),
        related=(*worst.related, *others),
    )


def _name_lines(findings: Sequence[Finding]) -> str:
    """Return the lines of findings in words: ``line 3``, ``lines 3, 8 and 9``, ``lines 3, 8, 9 … and 17 more``."""
    lines = [f"{line}" for line in dict.fromkeys(finding.place.line for finding in findings)]
    if len(lines) == 1:
        return f"line {lines[0]}"
    if len(lines) > _MOST_LINES:
        return f"lines {', '.join(lines[:_MOST_LINES])} and {len(lines) - _MOST_LINES:,} more"
    return f"lines {', '.join(lines[:-1])} and {lines[-1]}"


def _join_fixes(findings: Sequence[Finding]) -> Fix | None:
    """Return one fix with the edits of all, as safe as the least safe; edits that overlap earlier ones are left out."""
    fixes = [finding.fix for finding in findings if finding.fix is not None]
    if not fixes:
        return None
    edits: list[Edit] = []
    for fix in fixes:
        if not edits or _follows(min(fix.edits), edits[-1]):
            edits += sorted(fix.edits)
    return Fix.join(fixes, edits)


def _follows(edit: Edit, last: Edit) -> bool:
    """Whether an edit is behind another one, or right after the text that this deletes or replaces."""
    return edit.start > last.end or edit.start == last.end > last.start
