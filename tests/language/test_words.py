import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.language.words import word_pattern, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't stop; it’s well-known.", ["Don't", "stop", "it’s", "well-known"]),
        ("health—science, health–science, health -- science", ["health", "science"] * 3),
        ("$1,200.50 is 5% off", ["$1,200.50", "is", "5%", "off"]),
        ("at 10:30 on 3/4, 24/7", ["at", "10:30", "on", "3/4", "24/7"]),
        ("and/or", ["and", "or"]),
        ("e.g. the U.S. and a Ph.D.", ["e.g", "the", "U.S", "and", "a", "Ph.D"]),
        ("the end.The next", ["the", "end", "The", "next"]),
        ("R&D at example.com", ["R&D", "at", "example.com"]),
        (
            "See https://example.com/a?b=1, or www.a.org.",
            ["See", "https://example.com/a?b=1", "or", "www.a.org"],
        ),
        ("Write to jo.doe@mail.example.org!", ["Write", "to", "jo.doe@mail.example.org"]),
        ("dogs' tails 'quoted' rock 'n' roll", ["dogs", "tails", "quoted", "rock", "n", "roll"]),
        ("co\u00adoperate cafe\u0301", ["co\u00adoperate", "cafe\u0301"]),
        ("_emphasis_ and snake_case", ["emphasis_", "and", "snake_case"]),
        ("नमस्ते दुनिया।", ["नमस्ते", "दुनिया"]),
        ("日本語です", list("日本語です")),
        ("한국어 문장", ["한국어", "문장"]),
        ("… — !", []),
    ],
)
def test_words_are_what_a_reader_counts(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def spans_of(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in word_pattern(text).finditer(text)]


@given(st.text(alphabet="aé1-.'’@:/wé\u0301日ー_$% \n") | st.text())
def test_spans_are_ordered_inside_and_hold_the_words(text: str) -> None:
    spans = spans_of(text)
    flat = [offset for span in spans for offset in span]
    assert flat == sorted(flat)
    assert [text[start:end] for start, end in spans] == words(text)
    assert all(start < end <= len(text) for start, end in spans)


@given(st.text())
def test_every_letter_and_digit_is_in_a_word(text: str) -> None:
    covered = {offset for start, end in spans_of(text) for offset in range(start, end)}
    assert all(offset in covered for offset, character in enumerate(text) if character.isalnum())
