"""Leftovers that stand together are one finding, and each is fixed, suppressed and counted on its own."""

from __future__ import annotations

from seolint.article.source import Source
from seolint.base.model import Finding
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules

TEXT = """Roses in clay

Written by Ada Kern

Last updated: June 26, 2024

3 min read

When roses are pruned in May, they suffer for most of the summer, and the first frost finds them weak and thin.

Read more

Clay holds the water that the roots need in July, which sand does not, and it feeds them for years without any help.

Read more
"""


def lint(*, joined: bool = True, folded: bool = True) -> list[Finding]:
    rules = load_rules()
    names = ("byline-residue", "reading-time-residue", "read-more-residue")
    judges = [rule for rule in rules.values() if rule.category == "noise"]
    linter = Linter([rules[name] for name in names], judges, is_joined=joined, is_folded=folded)
    return linter.lint(Source("a.txt", TEXT, "text")).findings


def test_the_longest_of_the_worst_leftovers_is_reported_for_all() -> None:
    byline, *others = lint()
    assert (byline.rule, byline.place.line, byline.place.end_line) == ("byline-residue", 3, 5)
    assert byline.message == '"Last updated: June 26, 2024" is a leftover byline (with 1 more leftover in lines 3 to 5)'
    assert [related.place.line for related in byline.related] == [3]
    assert [one.place.line for one in others] == [7, 11, 15]


def test_leftovers_are_joined_if_their_fixes_are_equally_safe() -> None:
    for one in lint():
        parts = [each for each in lint(joined=False) if one.place.start <= each.place.start < one.place.end]
        fixes = [each.fix for each in parts if each.fix is not None]
        assert {fix.safety for fix in fixes} == ({one.fix.safety} if one.fix is not None else set())
        assert (one.fix.edits if one.fix is not None else ()) == tuple(edit for fix in fixes for edit in fix.edits)


def test_what_applies_fixes_sees_each_leftover() -> None:
    assert [one.place.line for one in lint(folded=False)] == [3, 5, 7, 11, 15]
