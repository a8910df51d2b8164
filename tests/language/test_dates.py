from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seolint.language.dates import find_dates, read_date

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@given(DAYS)
def test_an_iso_date_is_read_back(day: date) -> None:
    found = read_date(day.isoformat())
    assert found is not None
    assert (found.form, found.value) == ("iso", day)


@given(DAYS)
def test_a_month_in_letters_is_read_in_either_order(day: date) -> None:
    for text in (f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%b} {day.year}"):
        assert [found.value for found in find_dates(f"Updated {text} by Ann")] == [day]


@given(DAYS)
def test_figures_have_two_readings_exactly_when_day_and_month_can_change_places(day: date) -> None:
    (found,) = find_dates(f"{day.day:02}/{day.month:02}/{day.year}")
    assert found.ambiguous == (day.day <= 12 and day.day != day.month)
    assert day in found.readings


@given(DAYS)
def test_where_dots_are_written_the_day_comes_first(day: date) -> None:
    assert [found.value for found in find_dates(f"{day.day}.{day.month}.{day.year}")] == [day]


@given(st.text())
def test_any_text_is_read_without_an_error_and_in_order(text: str) -> None:
    found = find_dates(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@pytest.mark.parametrize(
    "text",
    [
        "192.168.1.20",
        "1.2.24",
        "call 555-12-2025",
        "Marriage 14, 2025",
        "2024/2025",
        "/2025/03/14/roses",
        "1/2/3",
        "v1-2-2024x",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize("text", ["31-02-2025", "2025-02-30", "25/13/2025", "February 30, 2025"])
def test_a_day_that_the_calendar_does_not_have_is_invalid(text: str) -> None:
    (found,) = find_dates(text)
    assert found.invalid


def test_two_figures_for_the_year_are_never_sure() -> None:
    (found,) = find_dates("14/03/25")
    assert found.ambiguous
    assert found.readings == (date(2025, 3, 14),)


@pytest.mark.parametrize(
    "text",
    ["14. März 2025", "14 de marzo de 2025", "14 mars 2025", "14 maart 2025", "14 marzo 2025", "14 de março de 2025"],
)
def test_months_of_other_languages_are_known(text: str) -> None:
    assert [found.value for found in find_dates(text)] == [date(2025, 3, 14)]
