"""The verdict on each category of rules for one article."""

from __future__ import annotations

from seolint.base.model import CATEGORIES, Severity
from seolint.checks.stages import SITE
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from seolint.base.model import Finding, Format
    from seolint.rulebook.rule import Rule

_GRADES = {Severity.INFO: "good", Severity.WARNING: "improve", Severity.ERROR: "fix"}
#: The rules without which a category is not called good: what an editor would look at first.
_LEADS = frozenset({"description-missing", "headline-missing", "reading-grade-too-high", "medical-disclaimer-missing"})


@record
class CategoryRules:
    """The active rules that decide whether a category without findings is good.

    Attributes:
        deciding: names of the rules that can warn; of all rules of the category if none of them can.
        leads: names of those that must have judged.
    """

    deciding: frozenset[str]
    leads: frozenset[str]


def group_rules(rules: Iterable[Rule], format_: Format, *, is_site: bool) -> dict[str, CategoryRules]:
    """Group the rules by category.

    Site rules decide only about the category ``site``, so that a file gets the same verdicts alone and in a folder.
    """
    by_category: dict[str, list[Rule]] = {}
    for rule in rules:
        if rule.stage != SITE or (is_site and rule.category == "site"):
            by_category.setdefault(rule.category, []).append(rule)
    return {
        category: _pick_deciding(by_category[category], format_) for category in CATEGORIES if category in by_category
    }


def _pick_deciding(rules: Sequence[Rule], format_: Format) -> CategoryRules:
    names = frozenset(rule.name for rule in rules)
    warning = frozenset(rule.name for rule in rules if _can_warn(rule, format_))
    return CategoryRules(warning or names, names & _LEADS)


def _can_warn(rule: Rule, format_: Format) -> bool:
    return any(rule.severity_for(format_, variant) is not Severity.INFO for variant in ("", *rule.variants))


def judge_categories(
    rules: dict[str, CategoryRules], findings: Iterable[Finding], skipped: AbstractSet[str]
) -> dict[str, str]:
    """Return the verdict on each category with active rules: its worst finding decides.

    Without a finding a category is ``not-evaluated`` if none of its deciding rules has judged, or one of its leads has
    not. ``skipped`` has the names of the rules that were not evaluated.
    """
    worst: dict[str, Severity] = {}
    for finding in findings:
        known = worst.get(finding.category)
        if known is None or finding.severity.rank > known.rank:
            worst[finding.category] = finding.severity
    verdicts = {}
    for category, group in rules.items():
        if category in worst:
            verdicts[category] = _GRADES[worst[category]]
        else:
            unjudged = group.deciding <= skipped or not group.leads.isdisjoint(skipped)
            verdicts[category] = "not-evaluated" if unjudged else "good"
    return verdicts
