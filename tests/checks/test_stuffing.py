"""Titles of repeated words and lists of keywords."""

from typing import Any

import pytest

from tests.checks.trial import ask


@pytest.mark.parametrize(
    ("title", "options", "found"),
    [
        ("Berries in sun, a berry in rain, berries in snow", {"max_repeats": 2}, True),
        ("Berries and a berry", {"max_repeats": 2}, False),
        ("Say, say, say", {"max_repeats": 2}, False),
        ("rose garden, rosegarden, rose-gardens", {"min_variants": 3}, True),
        ("rose garden, pear garden, plums", {"min_variants": 3}, False),
        ("roses, pears, plums, apples", {"min_keywords": 4}, True),
        ("roses, pears, plums and apples", {"min_keywords": 3}, False),
        ("roses, pears, plums, apples.", {"min_keywords": 4}, False),
        ("roses, pears, plums, apples", {}, False),
    ],
)
def test_a_title_is_stuffed_beyond_the_limit(title: str, options: dict[str, Any], found: bool) -> None:
    assert bool(ask("stuffing", f"# {title}\n\nIn the garden.\n", of="headline", **options)) is found
