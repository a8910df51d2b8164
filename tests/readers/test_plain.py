"""Plain text: what its shape says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.article.article import Article
from seolint.article.source import Source
from seolint.readers.plain import read_plain


def read(text: str) -> Article:
    return read_plain(Source("a.txt", text, "text"))


PROSE = "Water the beds early, before the sun is on the leaves and the soil is warm."


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param(f"Watering\n\n{PROSE}", "title paragraph", id="the first line that can be one is the title"),
        pytest.param(f"A\n\n{PROSE}\n\nWhen to Water\n\n{PROSE}", "title paragraph heading paragraph", id="set off"),
        pytest.param(f"A\n{PROSE}\nWhen to Water\n{PROSE}", "title paragraph heading paragraph", id="a line each"),
        pytest.param(f"{PROSE}\n\nWhen to water?\n\n{PROSE}", "paragraph heading paragraph", id="a question"),
        pytest.param(f"{PROSE}\n\nTools:\n\n{PROSE}", "paragraph heading paragraph", id="with a colon before prose"),
        pytest.param(f"{PROSE}\n\nTOOLS\n-----\n\n{PROSE}", "paragraph heading paragraph", id="underlined"),
        pytest.param(f"{PROSE}\n\nYou need:\n\n- a can\n- a hose", "paragraph paragraph item item", id="a lead-in"),
        pytest.param(f"{PROSE}\n\nTools\n\n• a can\n• a hose", "paragraph heading item item", id="heads a list"),
        pytest.param(
            f"{PROSE}\n\nwell, maybe\n\n{PROSE}", "paragraph paragraph paragraph", id="lower case is no heading"
        ),
        pytest.param(f"{PROSE}\n\nTools\n\nTags", "paragraph paragraph paragraph", id="nothing under it: no heading"),
        pytest.param(
            f"{PROSE}\n\n1. Dig\n\n{PROSE}\n\n2. Sow\n\n{PROSE}",
            "paragraph heading paragraph heading paragraph",
            id="numbered",
        ),
        pytest.param(
            f"{PROSE}\n\n– So she said it.\n\n{PROSE}", "paragraph paragraph paragraph", id="speech is no list"
        ),
        pytest.param("Name\tPrice\nCan\t9 €\nHose\t20 €", "cell cell cell cell cell cell", id="tabs make cells"),
        pytest.param("a) dig\nb) sow\nc) wait", "item item item", id="letters"),
    ],
)
def test_kinds_of_block(text: str, kinds: str) -> None:
    assert " ".join(block.kind for block in read(text).blocks) == kinds


LONG_TITLE = "Everything We Learned About Keeping a Compost Heap Warm and Busy Through a Long Northern Winter"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        pytest.param([LONG_TITLE, PROSE, PROSE], LONG_TITLE, id="seventeen words"),
        pytest.param(["Our pond", "Frogs like it.", PROSE], "Our pond", id="a short sentence is no title"),
        pytest.param(["Our pond", "“Why?” he asked. So.", PROSE], "Our pond", id="nor is speech"),
        pytest.param(
            ["蛙の池", "蛙は池が好きです。", "春になると蛙が池に来て、夜ごとに鳴きます。" * 3], "蛙の池", id="Japanese"
        ),
        pytest.param(["Frogs Inc.", PROSE], "Frogs Inc.", id="the stop of an abbreviation"),
        pytest.param(["May '24 Notes", "By Ann Lee on 30 May 2024", PROSE], "May '24 Notes", id="above a byline"),
        pytest.param(["By Ann Lee on 30 May 2024", PROSE], None, id="a byline is no title"),
        pytest.param(["Menu", "10% off your next hose", PROSE], "Menu", id="an offer below a line is no title"),
        pytest.param(["10% off: how shops fool us", PROSE], "10% off: how shops fool us", id="on offers"),
        pytest.param(["Ponds", "Soil", "Shop", "Cart"], None, id="a menu without a text"),
        pytest.param(
            ["Home > Water > How Deep a Pond for Frogs Should Be", "How Deep a Pond for Frogs Should Be", PROSE],
            "How Deep a Pond for Frogs Should Be",
            id="below a breadcrumb",
        ),
        pytest.param(
            [
                *("Shop", "Cart", "Garden Ponds", "By Ann Lee", "In this text", "What is PH?", "Why frogs care"),
                *(
                    "What is PH?",
                    "A meter shows the PH of ponds, which frogs feel before it does.",
                    "Why frogs care",
                    PROSE,
                ),
            ],
            "Garden Ponds",
            id="a contents list",
        ),
    ],
)
def test_titles(lines: list[str], title: str | None) -> None:
    found = read("\n\n".join(lines)).title
    assert (found.text if found else None) == title


def test_hard_wrapped_lines_are_one_paragraph_and_keep_their_places() -> None:
    text = (
        "The first thing to know about a compost heap is that it wants to be\n"
        "turned. Air gets to the middle, the heap warms up, and what was green\n"
        "in spring is brown and crumbly when the leaves fall.\n"
        "\n"
        "Turn it once a month, and after a week of rain. A fork is better than\n"
        "a spade for that, since the tines slip between the stalks.\n"
    )
    article = read(text)
    assert [block.text[-11:] for block in article.blocks] == ["eaves fall.", "the stalks."]
    first = article.blocks[0]
    at = first.text.index("turned")
    assert text[first.span(at).start :].startswith("turned. Air")


def test_lists_part_where_the_kind_of_bullet_changes() -> None:
    article = read("• a can\n• a hose\n1. dig\n2. sow\n3. wait")
    assert [(len(found.items), found.ordered) for found in article.lists] == [(2, False), (3, True)]
    assert [item.marker for item in article.lists[0].items] == ["•", "•"]


@given(
    st.lists(
        st.sampled_from(["", " ", "Close", PROSE, "• a can", "1. Dig", "a\tb", "====", "Tools:", "\u00a0x", "# Up"])
    ),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_every_character_of_a_block_maps_to_the_source(lines: list[str], end: str) -> None:
    article = read(end.join(lines))
    text = article.source.text
    for block in article.blocks:
        for index, character in enumerate(block.text):
            span = block.span(index, index + 1)
            covered = text[span.start : span.end]
            assert covered == character or (character == " " and not covered.strip())


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    article = read(text)
    for block in article.blocks:
        span = block.span()
        assert 0 <= span.start < span.end <= len(text)
