from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.article.line_patterns import find_forms, index_forms, read_form
from seolint.article.lines import LONG, MORE, split_words
from seolint.article.source import decode
from seolint.readers import read_article


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("» Related Posts: «", "related posts"),
        ("3 min read 14-03-2025", "# min read <date>"),
        ("Updated 1:39 am EST, Wednesday, November 20, 2019", "updated <date>"),
        ("2019-11-19T08:57:40+01:00", "<date>"),
        ("Von Ada Lee am 3. März 2020 um 10:30 Uhr", "von ada lee am <date>"),
        ("1.2K shares", "# k shares"),
        ("Image 1/23", "image #/#"),
        ("May I help you?", "may i help you"),
        ("Open at 10:30", "open at <time>"),
        ("Follow @oven on https://example.org/a", "follow <handle> on <url>"),
        ("ada@example.org", "<mail>"),
        ("S’abonner", "s'abonner"),
    ],
)
def test_a_line_is_folded_to_words_and_signs(text: str, words: str) -> None:
    assert " ".join(split_words(text.lower())) == words


def test_a_long_line_is_read_at_its_ends() -> None:
    words = split_words("first words " + "x" * LONG + " last words")
    assert words[:2] == ("first", "words")
    assert MORE in words
    assert words[-2:] == ("last", "words")


@given(st.text())
def test_any_text_is_folded_to_the_same_as_its_folded_form(text: str) -> None:
    folded = " ".join(split_words(text.lower()))
    if not any(sign in folded for sign in "<#"):
        assert " ".join(split_words(folded)) == folded


def fitting(form: str, *lines: str) -> list[str]:
    source = decode("\n".join(lines).encode(), "a.txt")
    return [line.text for line, _ in find_forms(read_article(source).lines, index_forms([(form, "")]))]


def test_a_form_fits_whole_lines_only() -> None:
    lines = ("3 min read", "A 3 min read", "3 min read today", "3 Minutes Read!")
    assert fitting("# min|minutes read", *lines) == ["3 min read", "3 Minutes Read!"]


def test_a_form_with_a_name_asks_for_capitals() -> None:
    lines = ("By Ada van Dyck on May 3, 2020", "By train on May 3, 2020", "By Ada May 3, 2020")
    assert fitting("by <name> on? <date>", *lines) == ["By Ada van Dyck on May 3, 2020", "By Ada May 3, 2020"]


def test_a_form_may_begin_with_anything_if_a_word_follows() -> None:
    assert fitting("<name> says", "Ada Lee says:", "who says") == ["Ada Lee says:"]
    assert fitting("* | privacy policy", "Home | Privacy Policy", "Privacy Policy") == ["Home | Privacy Policy"]


def test_a_form_without_a_word_to_look_up_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a word"):
        read_form("* <name>")
