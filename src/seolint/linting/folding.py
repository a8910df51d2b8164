"""Folds the findings of a rule in a file into one, for rules whose fault says as much once as many times."""

from __future__ import annotations

from seolint.base.messages import fill
from seolint.base.model import Fix, Related
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import replace

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

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
    joined: dict[int, Finding | None] = {}
    for (name, _), found in _by_cause(findings, rules).items():
        if (once := rules[name].once) is not None and len(found) >= once.fewest:
            joined |= dict.fromkeys(map(id, found))
            joined[id(_worst(found, rules[name]))] = _fold(found, rules[name], topic)
    return [told for finding in findings if (told := joined.get(id(finding), finding)) is not None]


def join_leftovers(findings: Sequence[Finding], rules: Collection[str]) -> list[Finding]:
    """Return the findings with those of each rule that reports leftovers joined into one; the order stays.

    Those with a cause are not joined, so that the leftovers of each cause can be counted.

    Args:
        findings: the findings of a file.
        rules: the names of the rules that report leftovers.
    """
    joined: dict[int, Finding | None] = {}
    for (_, cause), found in _by_cause(findings, rules).items():
        if cause is None and len(found) > 1:
            joined |= dict.fromkeys(map(id, found))
            worst = max(found, key=lambda finding: finding.severity.rank)
            joined[id(worst)] = _join(worst, [finding for finding in found if finding is not worst], found)
    return [told for finding in findings if (told := joined.get(id(finding), finding)) is not None]


def _join(worst: Finding, others: Sequence[Finding], findings: Sequence[Finding]) -> Finding:
    """Return the worst finding with the places of the others."""
    number = f"{len(others):,} more place{'s' if len(others) > 1 else ''}"
    return replace(
        worst,
        message=f"{worst.message} (and at {number}: {_name_lines(others)})",
        fix=_join_fixes(findings),
        related=(*worst.related, *(Related(finding.place, finding.message) for finding in others)),
    )


def _by_cause(findings: Sequence[Finding], rules: Collection[str]) -> dict[tuple[str, str | None], list[Finding]]:
    """Return the findings of each of the rules with the same cause."""
    groups: dict[tuple[str, str | None], list[Finding]] = {}
    for finding in findings:
        if finding.rule in rules:
            groups.setdefault((finding.rule, finding.cause), []).append(finding)
    return groups


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
    """Return one fix with the edits of all, as safe as the least safe one.

    Fixes that overlap an earlier one are left for the next round.
    """
    fixes = [finding.fix for finding in findings if finding.fix is not None]
    if not fixes:
        return None
    edits: list[Edit] = []
    for fix in fixes:
        if not edits or _follows(min(fix.edits), edits[-1]):
            edits += sorted(fix.edits)
    is_safe = all(fix.safety == "safe" for fix in fixes)
    return Fix("safe" if is_safe else "unsafe", tuple(edits), all(fix.known for fix in fixes))


def _follows(edit: Edit, last: Edit) -> bool:
    """Whether an edit is behind another one, or right after the text that this deletes or replaces."""
    return edit.start > last.end or edit.start == last.end > last.start
