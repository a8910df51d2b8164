"""Built-in patterns match the same with and without RE2, and the patterns of others are left to RE2."""

from __future__ import annotations

import marshal
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import re2

from seolint.checks.shared import alternatives
from seolint.checks.shared.alternatives import Searches, facts_of
from seolint.checks.shared.pattern_facts import NOT_ASCII, has_one, read_facts, write_pattern
from seolint.rulebook.loading import load_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
TEXTS = sorted(
    {
        line[: alternatives._LONGEST]
        for folder in ("rules/health", "rules/metadata", "rules/links", "rules/structure")
        for path in (ROOT / folder).glob("*.toml")
        for line in path.read_text("utf-8").splitlines()
        if len(line) > 20
    }
)


def patterns() -> Iterator[tuple[str, bool]]:
    for rule in load_rules().values():
        if rule.check in {"claim", "companion", "wording"}:
            yield from ((pattern, rule.check != "wording") for pattern in rule.options().all_patterns)


@pytest.mark.parametrize(("pattern", "any_case"), sorted(set(patterns())), ids=lambda value: str(value)[:30])
def test_a_built_in_pattern_matches_as_in_re2(pattern: str, any_case: bool) -> None:
    needs, source = read_facts(pattern, any_case=any_case)
    compiled = re2.compile(f"(?i){pattern}" if any_case else pattern)
    for text in TEXTS:
        expected = [match.span() for match in compiled.finditer(text)]
        folded = text.casefold() + NOT_ASCII * (not text.isascii())
        if not all(has_one(need, folded) for need in needs):
            assert expected == [], text
        elif source:
            written = re.compile(write_pattern(source, folded), re.ASCII | (re.IGNORECASE if any_case else 0))
            assert [match.span() for match in written.finditer(text)] == expected, text


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("(?:cure|heal)s? all", ("cure all\ncures all\nheal all\nheals all",)),
        (r"\bsafe\b.*\bfor (?:you|all)", ("for all\nfor you", "safe")),
        ("a?b*", ()),
        ("x|", ()),
        (r"[^\p{Latin}\p{Common}]", (NOT_ASCII,)),
    ],
)
def test_what_every_match_contains_is_known(pattern: str, needs: tuple[str, ...]) -> None:
    assert read_facts(pattern, any_case=True)[0] == needs


@pytest.mark.parametrize("pattern", ["(?:a+)+b", "(?P<x>a)", r"\pL", "[[:alpha:]]", "é", "a*a*a*a*"])
def test_re_does_not_get_what_it_reads_differently_or_slowly(pattern: str) -> None:
    assert read_facts(pattern, any_case=True)[1] == ()


def test_alternatives_that_a_text_lacks_are_not_compiled() -> None:
    source = read_facts("(?:cures?|heal(?:s|ing)) (?:pain|all)", any_case=True)[1]
    assert write_pattern(source, "it heals all") == "(?:heal(?:s)) (?:all)"


def test_only_built_in_patterns_are_searched_by_re() -> None:
    own = ("miracle (?:cure|drug)s?",)
    built_in = Searches(facts_of(own, any_case=True), any_case=True)[own]
    assert isinstance(built_in.compile_for("a Miracle cure"), re.Pattern)
    assert built_in.compile_for("a cure") is None
    assert not isinstance(Searches(None, any_case=True)[own].compile_for("a cure"), re.Pattern)


@pytest.mark.parametrize("text", ["miracle\x0bcure", "miracle \u212aure cure", f"miracle cure{' x' * 1_000}"])
def test_re2_reads_what_re_would_read_differently_or_slowly(text: str) -> None:
    own = (r"miracle\scure",)
    found = Searches({own[0]: ((), marshal.dumps((own[0],)))}, any_case=True)[own].search(text)
    assert (found is None) == (re2.search(f"(?i){own[0]}", text) is None)
    assert not isinstance(
        Searches({own[0]: ((), marshal.dumps((own[0],)))}, any_case=True)[own].compile_for(text), re.Pattern
    )


def test_the_share_of_re_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alternatives, "_spent", alternatives._MOST)
    own = ("miracle cure",)
    found = Searches(facts_of(own, any_case=True), any_case=True)[own]
    assert not isinstance(found.compile_for("a miracle cure"), re.Pattern)
    assert found.search("a Miracle Cure").span() == (2, 14)
