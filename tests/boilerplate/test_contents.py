"""Contents lists of plain text: lines that are said again as headings, with text between."""

from __future__ import annotations

import pytest

from seolint.boilerplate.lines.contents import find_contents

PARTS = ["the soil", "the light", "watering", "pruning"]


def contents(lines: list[str]) -> list[range]:
    """The contents lists; a line in capitals is running text."""
    return find_contents([line.lower() for line in lines], [line.isupper() for line in lines])


def article(*before: str) -> list[str]:
    return [*before, *PARTS, *(line for part in PARTS for line in (part, "PROSE"))]


@pytest.mark.parametrize("name", ["in this article", "inhalt", "目次"])
def test_a_named_list_counts_with_its_name_wherever_it_stands(name: str) -> None:
    assert contents(article("roses", "PROSE", name)) == [range(2, 7)]


def test_without_a_name_it_counts_above_the_text_only() -> None:
    assert contents(article("roses")) == [range(1, 5)]
    assert contents(article("roses", "PROSE")) == []


@pytest.mark.parametrize(
    "lines",
    [
        [*PARTS, *PARTS, "PROSE"],
        [*PARTS, *(line for part in reversed(PARTS) for line in (part, "PROSE"))],
        [*PARTS[:3], *(line for part in PARTS[:3] for line in (part, "PROSE"))],
        article(*PARTS),
    ],
    ids=["a menu said twice", "another order", "three lines", "a table said three times"],
)
def test_what_only_looks_like_one(lines: list[str]) -> None:
    assert contents(lines) == []
