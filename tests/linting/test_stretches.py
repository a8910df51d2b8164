"""Leftovers that stand together are one finding, and each is fixed, suppressed and counted on its own."""

from __future__ import annotations

from seolint.article.source import Source
from seolint.base.model import Finding, Safety
from seolint.linting.engine import Linter
from seolint.linting.fixes import fix_all
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


def make_linter(*, joined: bool = True, folded: bool = True) -> Linter:
    rules = load_rules()
    names = ("byline-residue", "reading-time-residue", "read-more-residue")
    judges = [rule for rule in rules.values() if rule.category == "noise"]
    return Linter([rules[name] for name in names], judges, is_joined=joined, is_folded=folded)


def lint(*, joined: bool = True, folded: bool = True) -> list[Finding]:
    return make_linter(joined=joined, folded=folded).lint(Source("a.txt", TEXT, "text")).findings


def test_the_longest_of_the_worst_leftovers_is_reported_for_all() -> None:
    byline, *others = lint()
    assert (byline.rule, byline.place.line, byline.place.end_line) == ("byline-residue", 3, 7)
    assert (
        byline.message == '"Last updated: June 26, 2024" is a leftover byline (with 2 more leftovers in lines 3 to 7)'
    )
    assert [related.place.line for related in byline.related] == [3, 7]
    assert [one.place.line for one in others] == [11, 15]


def test_a_joined_fix_is_as_safe_as_its_least_safe_part() -> None:
    fix = lint()[0].fix
    each = [one.fix for one in lint(joined=False)[:3] if one.fix is not None]
    assert fix is not None
    assert (fix.safety, {one.safety for one in each}) == ("unsafe", {"safe", "unsafe"})
    assert fix.edits == tuple(edit for one in each for edit in one.edits)
    assert fix.partly_safe


def test_what_safe_fixes_shorten_is_announced_as_it_is_counted() -> None:
    safe: frozenset[Safety] = frozenset({"safe"})
    announced = [one for one in lint() if one.fix is not None and one.fix.applies(safe)]
    fixed = fix_all(make_linter(), Source("a.txt", TEXT, "text"), safe)
    assert fixed.number == len(announced) == 3
    assert "3 min read" not in fixed.source.text
    assert "Written by Ada Kern" in fixed.source.text


def test_what_applies_fixes_sees_each_leftover() -> None:
    assert [one.place.line for one in lint(folded=False)] == [3, 5, 7, 11, 15]
