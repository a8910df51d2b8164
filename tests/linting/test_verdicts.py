"""The verdict on a category: what decides it, and what keeps it from being called good."""

from __future__ import annotations

import pytest

from seolint.base.model import Finding, Place, Severity, Span
from seolint.linting.verdicts import CategoryRules, group_rules, judge_categories
from tests.rule_files import built_in_files

RULES = {"health": CategoryRules(frozenset({"safety-claim", "disclaimer"}), frozenset({"disclaimer"}))}


def finding(severity: Severity) -> Finding:
    return Finding("x", "health", severity, "heuristic", "m", "h", Place(0, 1, 1, 1, 1, 2, "m", Span(0, 1)), {})


@pytest.mark.parametrize(
    ("severities", "skipped", "verdict"),
    [
        ((), (), "good"),
        ((), ("safety-claim",), "good"),
        ((), ("disclaimer",), "not-evaluated"),
        ((), ("safety-claim", "disclaimer"), "not-evaluated"),
        ((Severity.INFO,), ("disclaimer",), "good"),
        ((Severity.INFO, Severity.WARNING), ("disclaimer",), "improve"),
        ((Severity.WARNING, Severity.ERROR), (), "fix"),
    ],
)
def test_the_worst_finding_decides_else_what_was_judged(
    severities: tuple[Severity, ...], skipped: tuple[str, ...], verdict: str
) -> None:
    assert judge_categories(RULES, map(finding, severities), set(skipped)) == {"health": verdict}


def test_only_rules_that_can_warn_decide_unless_none_can() -> None:
    groups = group_rules([file.rule for file in built_in_files()], "text", is_site=False)
    assert "sentence-too-long" not in groups["readability"].deciding
    assert "keyphrase-missing-in-title" in groups["keyphrase"].deciding


def test_a_folder_adds_only_the_category_site() -> None:
    rules = [file.rule for file in built_in_files()]
    alone, together = (group_rules(rules, "markdown", is_site=is_site) for is_site in (False, True))
    assert together.keys() - alone.keys() == {"site"}
    assert all(together[category] == group for category, group in alone.items())
