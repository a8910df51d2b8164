"""One list of months, weekdays and time zones: all that read dates know the same words."""

from __future__ import annotations

from datetime import date

import pytest

from seolint.article.lines import Folded
from seolint.article.source import Source
from seolint.article.stated_dates import is_byline
from seolint.health.credits import find_person
from seolint.language.calendar_words import MONTHS, SHORT_WEEKDAYS, TIME_ZONES, WEEKDAYS
from seolint.language.dates import find_dates
from seolint.language.sentences import split_sentences
from seolint.readers import read_article
from seolint.readers.names import split_names

READ = ("en", "de", "fr", "es", "it", "pt", "nl")


def names(*languages: str) -> list[tuple[str, int]]:
    return [(name, month) for language in languages for month in range(12) for name in MONTHS[language][month]]


@pytest.mark.parametrize("language", MONTHS)
def test_each_language_has_twelve_months(language: str) -> None:
    assert len(MONTHS[language]) == 12
    assert all(MONTHS[language])


@pytest.mark.parametrize(("name", "month"), names(*READ))
def test_a_month_is_read(name: str, month: int) -> None:
    assert [found.value for found in find_dates(f"14 {name.title()} 2025")] == [date(2025, month + 1, 14)]


@pytest.mark.parametrize("name", sorted({name for name, _ in names(*MONTHS)} - {"mrz"}))
def test_a_month_makes_a_date_of_a_line(name: str) -> None:
    assert Folded(f"14 {name.title()} 2025").words == ("<date>",)


@pytest.mark.parametrize("zone", sorted(TIME_ZONES))
def test_a_time_zone_belongs_to_a_date_and_to_its_sentence(zone: str) -> None:
    assert is_byline(f"14 March 2025, 9:30 am {zone.upper()}")
    assert Folded(f"14 March 2025, 9:30 am {zone.upper()}").words == ("<date>",)
    assert len(split_sentences(f"The doors open at 9 a.m. {zone.upper()} in winter.")) == 1


@pytest.mark.parametrize("day", sorted(WEEKDAYS["en"] | SHORT_WEEKDAYS))
def test_an_english_weekday_belongs_to_a_date(day: str) -> None:
    assert is_byline(f"{day.title()}, 14 March 2025")
    assert Folded(f"{day.title()}, 14 March 2025").words == ("<date>",)


@pytest.mark.parametrize(("name", "month"), names("en"))
def test_an_english_month_ends_a_name(name: str, month: int) -> None:
    line = f"By Ann Lee {name.title()} {month + 1}, 2025"
    assert [line[start:end] for start, end in split_names(line)] == ["Ann Lee"]
    page = f"Cold sores\n\nBy Ann Lee {name.title()}\n\nWash it twice a day, and cover it with a clean dressing.\n"
    hit = find_person(read_article(Source("a.txt", page, "text")))
    assert hit is not None
    assert hit.values["author"] == "Ann Lee"
