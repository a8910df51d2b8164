"""Findings that another rule speaks for are left out."""

from __future__ import annotations

import pytest

from seolint.article.source import Source
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules

LONG = (
    "## Wait until the last flower has fallen and the roots have begun to leave the pot on all sides, if you can.\n\n"
)
SHORT = "## Wait until it has flowered.\n\n"
QUIET = "<!-- seolint-disable-next-line {} -->\n"


def find(text: str) -> list[tuple[str, int]]:
    rules = load_rules()
    names = ("heading-ends-with-period", "heading-too-long", "suppression-unused")
    linter = Linter([rules[name] for name in names], [], complete=frozenset(names))
    return [(found.rule, found.place.line) for found in linter.lint(Source("a.md", text, "markdown")).findings]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (LONG, [("heading-too-long", 1)]),
        (SHORT, [("heading-ends-with-period", 1)]),
        (LONG + SHORT, [("heading-too-long", 1), ("heading-ends-with-period", 3)]),
        (QUIET.format("heading-too-long") + LONG, []),
        (QUIET.format("heading-too-long heading-ends-with-period") + LONG, []),
    ],
)
def test_one_fault_of_a_place_is_told_by_one_rule(text: str, found: list[tuple[str, int]]) -> None:
    assert find(text) == found


def test_rules_name_rules() -> None:
    rules = load_rules()
    assert {name for rule in rules.values() for name in rule.told_by} <= rules.keys()
