"""The places where a phrase gives a line away."""

from typing import Any

import pytest

from tests.checks.trial import excerpts, find_noise

PROSE = (
    "Prune on a dry day, when the worst of the frost is over and the buds of the roses begin to swell again in the sun."
)


def page(*lines: str) -> str:
    return "\n\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("place", "lines", "found"),
    [
        ("anywhere", ["Share this", PROSE, "Share this", PROSE], 2),
        ("before", ["Share this", PROSE, "Share this"], 1),
        ("after", ["Share this", PROSE, "Share this", "Goodbye, roses"], 1),
        ("edges", ["Roses", "Share this", PROSE, "Share this", PROSE, "Share this", "x"], 2),
        ("end", ["Share this", *[PROSE] * 4, "Share this", PROSE], 1),
        ("end", ["Share this", PROSE], 1),
        ("beside", ["Roses", "Share this", PROSE], 0),
    ],
)
def test_a_line_is_furniture_at_its_place_only(place: str, lines: list[str], found: int) -> None:
    assert excerpts("lexicon", page(*lines), phrases={place: ["share this"]}) == ["Share this"] * found


def test_a_known_neighbor_makes_a_line_certain() -> None:
    phrases = {"anywhere": ["read more"], "beside": ["share this"]}
    text = page(PROSE, "Read more", "Share this", PROSE, "Share this", PROSE)
    assert excerpts("lexicon", text, phrases=phrases) == ["Read more", "Share this"]


def test_the_end_of_a_page_is_seen_once_the_rest_is_known() -> None:
    phrases = {"end": ["share this"], "anywhere": ["read more"]}
    text = page(PROSE, "Share this", *["Read more"] * 4)
    assert excerpts("lexicon", text, phrases=phrases) == ["Share this", *["Read more"] * 4]


def test_a_line_as_long_as_running_text_can_be_the_last() -> None:
    long = "all roses of this garden may be visited free of charge from may to october by everybody who likes roses and rain"
    text = page(PROSE, long.capitalize() + " and sun")
    assert len(find_noise("lexicon", text, phrases={"after": [f"{long} and sun"]})) == 1


def test_a_row_of_labels_is_furniture_and_an_enumeration_is_not() -> None:
    words = ["email", "print", "facebook", "twitter"]
    text = page(PROSE, "Email Print Facebook", PROSE, "Email, print, Facebook", PROSE, "Email Print")
    assert excerpts("lexicon", text, vocabulary=words) == ["Email Print Facebook"]


@pytest.mark.parametrize(
    ("options", "found"),
    [({}, 1), ({"max_words": 1}, 0), ({"sentences": False}, 0), ({"titles": False}, 1), ({"between": False}, 1)],
)
def test_options_leave_lines_alone(options: dict[str, Any], found: int) -> None:
    text = page("Roses", PROSE, "Read more!", "More roses", PROSE)
    phrases = {"anywhere": ["read more"]}
    assert len(find_noise("lexicon", text, phrases=phrases, **options)) == found
