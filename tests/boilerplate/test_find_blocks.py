"""Which lines are taken for boilerplate, on texts made up for the purpose."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seolint.boilerplate.lines import JudgedLine, NoiseBlock, find_blocks, judge_lines

ARTICLE = """
How to keep a sourdough starter alive through the summer

A starter is a small society of wild yeast and bacteria, and like most societies it gets restless in the heat. In a warm
kitchen it eats twice as fast as it does in March, so the feeding plan from your winter notes will not hold.

Feed it more, or feed it colder

Most bakers do one of two things when the kitchen warms up. They either give the starter more flour at each meal, or
they slow it down by keeping the jar in the coolest corner of the house.

What you need:
- 20 g of ripe starter
- 100 g of flour
- 80 g of cool water
- A clean jar with a loose lid

Stir the starter into the water until it is cloudy, then work in the flour. A stiff dough ferments more slowly than a
batter, which is exactly what we want in July. Mark the level with a rubber band and leave the jar alone.

"Mine smells of nail varnish," a reader wrote last week.
That is hunger, not illness.
Feed it.

Signs that it is ready

It has doubled. It smells of yoghurt and apples rather than vinegar. A spoonful floats in a glass of water, which is an
old trick and not a reliable one, but it will do when you are in a hurry and the oven is already on.

Day 1: feed in the morning
Day 2: feed in the morning and the evening
Day 3: bake

If you go away for a week, put the jar in the refrigerator straight after a meal. On your return pour off the grey
liquid, feed the rest twice and carry on as before. It is very hard to kill a starter that has lived through one year.
""".strip().splitlines()

TOP = """Skip to main content
Sign in
Subscribe
Home
Recipes
Baking
Equipment
Videos
Newsletter
About us
Search
Menu""".splitlines()

BOTTOM = """Share this:
Facebook
Twitter
Pinterest
Email
Related articles
Ten loaves for the weekend
Why your crust stays pale
The best bread knives of the year
Leave a comment
Your email address will not be published
Name
Email
Post comment
About us
Contact
Advertise
Privacy Policy
Terms of Use
Cookie settings
© 2025 The Crumb. All rights reserved.""".splitlines()


def flagged(lines: Sequence[str | JudgedLine]) -> set[int]:
    return {index for block in find_blocks(lines) for index in range(block.first, block.last + 1)}


def test_an_article_alone_is_left_alone() -> None:
    assert find_blocks(ARTICLE) == []


def test_the_page_around_an_article_is_found_and_the_article_spared() -> None:
    page = [*TOP, *ARTICLE, *BOTTOM]
    article = range(len(TOP), len(TOP) + len(ARTICLE))
    found = flagged(page)
    assert not found & set(article)
    assert len(found) >= 0.6 * (len(TOP) + len(BOTTOM))


def test_a_block_says_where_it_stands_and_what_it_looks_like() -> None:
    first, *_, last = find_blocks([*TOP, *ARTICLE, *BOTTOM])
    assert first == NoiseBlock(0, len(TOP) - 1, "no full sentence", "at the start of the text")
    assert last.last == len(TOP) + len(ARTICLE) + len(BOTTOM) - 1
    assert last.place == "at the end of the text"


def test_blank_lines_neither_count_nor_split_a_block() -> None:
    spread = [line for text in TOP for line in (text, "", "  ")]
    first = find_blocks([*spread, *ARTICLE, *BOTTOM])[0]
    assert (first.first, first.last) == (0, 3 * len(TOP) - 3)


def test_a_list_of_references_and_a_table_belong_to_the_article() -> None:
    names = ["Baker, A.", "Miller, B.", "Cook, C.", "Brewer, D."]
    entries = [
        f"{name} (20{year}). Yeast and heat. https://doi.example/{year}" for year in (11, 14, 19) for name in names
    ]
    rows = [f"| Day {day} | {day * 20} g | stir |" for day in range(1, 9)]
    page = [*TOP, *ARTICLE, *rows, "References", *entries, *BOTTOM]
    start = len(TOP) + len(ARTICLE)
    assert not flagged(page) & set(range(start, start + len(rows) + 1 + len(entries)))


def test_a_handful_of_lines_is_never_flagged() -> None:
    assert find_blocks(["Menu", "Home", "Subscribe", "Sign in"]) == []
    assert judge_lines(["Menu", "", "Sign in"]) == [0.0, 0.0, 0.0]


def test_a_spared_line_is_never_flagged() -> None:
    lines = [JudgedLine(text, spared=text == "Privacy Policy") for text in [*TOP, *ARTICLE, *BOTTOM]]
    place = len(TOP) + len(ARTICLE) + BOTTOM.index("Privacy Policy")
    assert place in flagged([line.text for line in lines])
    assert place not in flagged(lines)


@pytest.mark.slow
def test_a_very_long_text_is_judged_in_pieces() -> None:
    page = [*TOP, *ARTICLE, *BOTTOM] * 400
    blocks = find_blocks(page)
    assert len(judge_lines(page)) == len(page)
    assert any(block.first > 20_000 for block in blocks)
    assert all(one.last < other.first for one, other in itertools.pairwise(blocks))


def test_markup_adds_to_the_evidence() -> None:
    plain = judge_lines([*ARTICLE, "Ten loaves for the weekend"])
    linked = judge_lines([*ARTICLE, JudgedLine("Ten loaves for the weekend", link_density=1.0, chrome=True)])
    assert linked[-1] > plain[-1]


TEXTS = st.lists(st.one_of(st.text(max_size=60), st.sampled_from([*TOP, *BOTTOM, *ARTICLE])), max_size=60)


@settings(max_examples=60)
@given(TEXTS)
def test_any_lines_get_a_probability_each_and_blank_ones_none(lines: list[str]) -> None:
    probabilities = judge_lines(lines)
    assert len(probabilities) == len(lines)
    assert all(0.0 <= value <= 1.0 for value in probabilities)
    assert all(value == 0.0 for value, line in zip(probabilities, lines, strict=True) if not line.strip())
    assert judge_lines(lines) == probabilities


@settings(max_examples=30)
@given(TEXTS)
def test_blocks_are_in_order_apart_and_begin_and_end_with_text(lines: list[str]) -> None:
    blocks = find_blocks(lines)
    assert all(lines[block.first].strip() and lines[block.last].strip() for block in blocks)
    assert all(one.last < other.first for one, other in itertools.pairwise(blocks))
