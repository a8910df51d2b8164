"""The invariants hold for a hundred articles, the same ones in each run. More: ``python -m tests.fuzz``."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from tests.fuzz.articles import damaged, made_up
from tests.fuzz.invariants import check

bounded = settings(max_examples=60, derandomize=True, database=None, suppress_health_check=list(HealthCheck))


@pytest.mark.slow
@bounded
@given(made_up())
def test_invariants_hold_for_fragments(article: tuple[str, str]) -> None:
    check(*article)


@pytest.mark.slow
@bounded
@given(damaged())
def test_invariants_hold_for_damaged_articles(article: tuple[str, str]) -> None:
    check(*article)
