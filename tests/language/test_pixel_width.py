"""Widths against the font's own table: the sums are those of Adobe's metrics for Helvetica."""

from hypothesis import given
from hypothesis import strategies as st

from seolint.language.pixel_width import width


def test_a_pangram_is_as_wide_as_the_metrics_say() -> None:
    assert width("The quick brown fox jumps over the lazy dog", 1000) == 19786


def test_typographic_characters_are_in_the_table() -> None:
    assert width("Ärger über 100 € – „Größe“ … ½", 1000) == 14506


def test_wide_characters_take_an_em_and_marks_nothing() -> None:
    assert width("日本語", 20) == 60
    assert width("e\u0301", 1000) == width("é", 1000) == width("e", 1000)


def test_letters_outside_the_table_take_the_width_of_their_base_or_of_a_figure() -> None:
    assert width("Ā", 1000) == width("A", 1000)
    assert width("Ж", 1000) == width("0", 1000)


@given(st.text(), st.text(), st.integers(8, 40))
def test_widths_add_up(one: str, two: str, size: int) -> None:
    assert abs(width(one + two, size) - width(one, size) - width(two, size)) < 1e-6


@given(st.text(max_size=40))
def test_no_character_is_wider_than_the_widest(text: str) -> None:
    assert 0 <= width(text, 1000) <= 1015 * len(text)
