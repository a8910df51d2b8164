"""What the judgment of a page's blocks is told of their boxes, their neighbours and the blocks alike."""

from __future__ import annotations

from seolint.article.source import Source
from seolint.boilerplate.blocks.order import NAMES as ORDER_NAMES
from seolint.boilerplate.blocks.order import Order
from seolint.boilerplate.blocks.places import NAMES, OWN_NAMES, SIGNATURES, Kinds, Places
from seolint.boilerplate.blocks.sums import Sums, count_words
from seolint.boilerplate.blocks.surroundings import BOX_NAMES, survey
from seolint.boilerplate.blocks.surroundings import NAMES as ROW_NAMES
from seolint.readers.html.blocks import Blocks
from seolint.readers.html.markup import PageMarkup

SEEDS = (
    "Sow the seeds in rows a hand apart, cover them with no more than a finger of soil, and keep the bed moist until"
    " the first leaves show."
)
TEASER = "<div class='card-{0}'><h3>Story {0}</h3><p>Read what {0} gardeners do before the winter.</p></div>"
PAGE = f"""
<div class="top"><a href="/">Home</a></div>
<div class="text"><h1>Sowing</h1><p>{SEEDS}</p><h2>Water</h2><p>{SEEDS} Then water less.</p><p>Related stories</p></div>
<div class="more">{"".join(TEASER.format(number) for number in (4, 5, 6))}</div>
"""


def read(page: str) -> Blocks:
    return Blocks(PageMarkup(Source("page.html", f"<!doctype html><html><body>{page}</body></html>", "html")))


def weigh(found: Blocks) -> list[tuple[int, int, int, int, int]]:
    """Evidence that goes by length alone; little for what sounds like an end."""
    return [
        (-2000 if "Related" in block.text else 1000 if len(block.text) > 80 else -1000, 0, 0, 0, 0)
        for block in found.blocks
    ]


def places_of(found: Blocks) -> Places:
    return Places(found.boxes, Sums(found.blocks, weigh(found)))


def test_the_main_box_is_the_innermost_with_most_of_the_likely_text() -> None:
    main = places_of(read(PAGE)).main
    assert main is not None
    assert main.head == 'div class="text"'


def test_boxes_with_one_start_tag_but_for_numbers_are_repeated() -> None:
    found = read(PAGE)
    places = places_of(found)
    times = NAMES.index("repeated.times")
    assert SIGNATURES['div class="card-4"'] == SIGNATURES['div class="card-15" id="x"']
    assert [places.around(places.find(owner))[times] for owner in found.owners] == [1] * 6 + [3] * 6


def test_a_block_outside_of_the_main_box_has_no_part_in_it() -> None:
    found = read(PAGE)
    places = places_of(found)
    likely = OWN_NAMES.index("part.likely")
    inside = [places.own(places.find(owner))[likely] >= 0 for owner in found.owners]
    assert inside == [False] + [True] * 5 + [False] * 6


def test_blocks_are_alike_by_kind_and_boxes() -> None:
    found = read(PAGE)
    kinds = Kinds(found.blocks, found.owners, Sums(found.blocks, weigh(found)), places_of(found).main)
    assert [kinds.at(i)[0] for i in range(len(found.blocks))] == [1, 1, 3, 1, 3, 3] + [3] * 6


def test_a_mark_of_the_end_is_seen_from_all_that_follows() -> None:
    found = read(PAGE)
    order = Order(found.blocks, weigh(found), Sums(found.blocks, weigh(found)), 1, 6)
    least = ORDER_NAMES.index("mark.least")
    assert [order.at(i)[least] for i in range(len(found.blocks))] == [4000] * 3 + [-1000] * 2 + [-2000] * 7


def test_a_section_reaches_to_the_next_heading() -> None:
    found = read(PAGE)
    sums = Sums(found.blocks, weigh(found))
    order = Order(found.blocks, weigh(found), sums, 1, 6)
    words = ORDER_NAMES.index("section.words")
    assert order.at(3)[words] == order.at(5)[words] == sums.counts[4] + sums.counts[5]


def test_as_many_figures_as_names_however_deep_the_boxes() -> None:
    found = read("<div>" * 1500 + f"<p>{SEEDS}</p><p>{SEEDS}</p>" + "</div>" * 1500)
    figures = survey(found, weigh(found), ["Sowing"])
    assert figures.numbers == [0, 1]
    assert {len(row) for row in figures.rows} == {len(ROW_NAMES)}
    assert {len(row) for row in figures.around} == {len(BOX_NAMES)}


def test_words_are_counted_in_scripts_without_spaces() -> None:
    assert count_words("Sow the seeds in rows") == 5
    assert count_words("Сеять семена рядами") == 3
    assert count_words("種は一列に並べてまき、土を指一本分かけて、芽が出るまで乾かさないようにします。") > 8
