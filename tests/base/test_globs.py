"""Patterns of settings: both ways to match agree, and none takes more than linear time."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.base import globs
from seolint.base.globs import make_matcher, refuse_globs

PARTS = ["a", "b", "/", "*", "**", "**/", "?", "[ab]", "[!a]", "{a,b*}", "{a/b,}", "/**/", "./", "]", "{"]


@given(st.lists(st.sampled_from(PARTS), min_size=1, max_size=6), st.text("ab/", min_size=1, max_size=8))
def test_the_automaton_matches_what_the_expression_does(parts: list[str], path: str) -> None:
    body = globs._normalize("".join(parts))
    choices = list(globs._expand(body))
    expected = any(re.fullmatch(globs._translate(choice), path, re.DOTALL) for choice in choices)
    assert any(globs._Automaton(choice).match(path) for choice in choices) == expected
    assert make_matcher(["".join(parts)])(path) == expected


@pytest.mark.parametrize(
    "pattern",
    ["**/" + "*a" * 300 + "b", "**a" * 300 + "b", "**/a/" * 150 + "b", "{*a*,*b}" * 3 + "*a*c", "*[ab]?" * 100 + "c"],
)
def test_no_pattern_takes_more_than_linear_time(pattern: str) -> None:
    """A matcher that backtracks would not come back from these."""
    assert not make_matcher([pattern])("a" * 4000 + "/" + "a/" * 4000)


@pytest.mark.parametrize(
    ("patterns", "reason"),
    [
        (["*" * 1001], "a pattern is longer than the limit of 1,000 characters"),
        (["{a,b}" * 11], "more than 2,000 patterns, each choice in braces counted as one"),
        (["a"] * 2001, "more than 2,000 patterns, each choice in braces counted as one"),
        (["a[z-a]"], '"[z-a]" in a pattern is not a set of characters'),
        (["{a,b}" * 10, "[!a-z]", "[a", "{a"], ""),
    ],
)
def test_lists_beyond_the_limits_are_refused(patterns: list[str], reason: str) -> None:
    assert refuse_globs(patterns) == reason
