"""Joins the findings of rules that say much the same: a phrase that is wordy and a word that is complex need one edit."""

from __future__ import annotations

from seolint.base.messages import fill
from seolint.base.model import Related
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import replace

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from seolint.base.model import Finding, Topic
    from seolint.rulebook.rule import Rule


def join_groups(findings: Sequence[Finding], rules: Mapping[str, Rule], topic: Topic | None) -> list[Finding]:
    """Return the findings with those of each group of rules joined to the most severe one.

    Of equal ones, it is the first whose rule has no ``also``: that rule is the main one of its group.

    A finding with a fix is joined to none, so that it keeps its fix.

    Args:
        findings: the findings of a file, in reading order.
        rules: the rules that belong to a group, by name.
        topic: the topic of the article, for rules whose options depend on it.
    """
    groups: dict[str, list[Finding]] = {}
    for finding in findings:
        rule = rules.get(finding.rule)
        if rule is not None and rule.once is not None and finding.fix is None:
            groups.setdefault(rule.once.group, []).append(finding)
    joined: dict[int, Finding | None] = {}
    for group in groups.values():
        if len(group) > 1:
            leading = max(group, key=lambda one: (one.severity.rank, not _also(rules[one.rule])))
            others = [one for one in group if one is not leading]
            joined |= dict.fromkeys(map(id, others))
            joined[id(leading)] = _join(leading, others, rules, topic)
    return [told for finding in findings if (told := joined.get(id(finding), finding)) is not None]


def _join(leading: Finding, others: Sequence[Finding], rules: Mapping[str, Rule], topic: Topic | None) -> Finding:
    """Return the leading finding with the messages and places of the others."""
    said = [leading.message]
    for other in others:
        rule = rules[other.rule]
        also = _also(rule)
        said.append(fill(also, other.values, rule.options(topic)) if also else other.message)
    related = [place for other in others for place in (Related(other.place, other.message), *other.related)]
    return replace(leading, message="; ".join(dict.fromkeys(said)), related=(*leading.related, *related))


def _also(rule: Rule) -> str:
    return rule.once.also if rule.once is not None else ""
