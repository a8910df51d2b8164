"""Finds and reads dates as people and machines write them, and says which are ambiguous or invalid."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import chain

from seolint.language.calendar_words import MONTHS, ORDINAL_ENDINGS
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re

Form = Literal["iso", "year-first", "numeric", "words"]

_ISO = (
    r"(?P<iso>(?P<y1>\d{4})-(?P<m1>\d{2})(?:-(?P<d1>\d{2}))?(?![\d-])"
    r"(?:[T ]\d{2}:?\d{2}[\d:.,]*\s?(?:Z|[+-]\d{2}:?\d{2})?)?)"
)
_NUMERIC = r"(?P<num>(?P<a>\d{1,4})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{4}|\d{2})(?!\d|[-/.]\d))"
_ORDINAL = "|".join(ORDINAL_ENDINGS)
_DAY_FIRST = (
    r"(?P<dm>(?P<d2>\d{1,2})(?:" + _ORDINAL + r"|er|º|ª)?\.?\s+(?:of\s+|de\s+)?(?P<m2>[^\W\d_]{3,10})\.?,?\s+"
    r"(?:de\s+)?(?P<y2>\d{4}))"
)
_MONTH_FIRST = r"(?P<md>(?P<m3>[^\W\d_]{3,10})\.?\s+(?P<d3>\d{1,2})(?:" + _ORDINAL + r")?,?\s+(?P<y3>\d{4}))"
_DATE = regex(rf"(?<![\w/.,-])(?:{_ISO}|{_NUMERIC}|{_DAY_FIRST}|{_MONTH_FIRST})(?!\w)")
#: The same for texts without a year after white space, which have no date with the name of a month.
_FIGURES = regex(rf"(?<![\w/.,-])(?:{_ISO}|{_NUMERIC})(?!\w)")
#: In every text with a date: a year, or a number between two separators.
_HINT = regex(r"\d(?:\d\d\d|[-/.]\d\d?[-/.]\d)")

_YEAR = 4  # digits

#: Languages whose dates in words are read.
_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl")


@cache
def _month_numbers() -> dict[str, int]:
    """The number of each month, by its name and the first three and four letters of the name."""
    numbers: dict[str, int] = {}
    for month in range(12):
        for name in chain.from_iterable(MONTHS[language][month] for language in _LANGUAGES):
            numbers |= dict.fromkeys((name, name[:3], name[:4]), month + 1)
    return numbers


class WrittenDate(NamedTuple):
    """A date in a text, from ``start`` to ``end``.

    ``value`` is the date; None if it has several readings (``ambiguous``) or no reading (``invalid``). A year and
    month mean the first of the month.
    """

    start: int
    end: int
    form: Form
    value: date | None
    ambiguous: bool = False
    readings: tuple[date, ...] = ()

    @property
    def invalid(self) -> bool:
        """Whether there is no such day in the calendar."""
        return self.value is None and not self.ambiguous


def find_dates(text: str) -> list[WrittenDate]:
    """The dates in a text, in order, without recognizable version numbers and IP addresses."""
    if _HINT.search(text) is None:
        return []
    has_year = any(word[:_YEAR].isdecimal() and len(word) >= _YEAR for word in text.split()[1:])
    matches = (_DATE if has_year else _FIGURES).finditer(text)
    return [found for match in matches if (found := _read(match)) is not None]


def read_date(text: str) -> WrittenDate | None:
    """The date at the start of a text that contains exactly one (white space is ignored), or None."""
    stripped = text.strip()
    found = find_dates(stripped[:60])
    if len(found) != 1 or found[0].start != 0:
        return None
    return found[0]


def _read(match: re.Match[str]) -> WrittenDate | None:
    start, end = match.span()
    if match["iso"]:
        value = _day(match["y1"], match["m1"], match["d1"] or "1")
        return WrittenDate(start, end, "iso", value)
    if match["num"]:
        return _read_numeric(match)
    day, month, year = (
        (match["d2"], match["m2"], match["y2"]) if match["dm"] else (match["d3"], match["m3"], match["y3"])
    )
    number = _month(month)
    return None if number is None else WrittenDate(start, end, "words", _day(year, str(number), day))


def _read_numeric(match: re.Match[str]) -> WrittenDate | None:
    start, end = match.span()
    first, middle, last = match["a"], match["b"], match["c"]
    if len(first) == 4:
        return None if len(last) == 4 else WrittenDate(start, end, "year-first", _day(first, middle, last))
    if len(first) == 3 or (len(last) == 2 and match["sep"] == "."):
        return None  # a version number or an IP address
    readings = {_day(_full_year(last), middle, first), _day(_full_year(last), first, middle)}
    if match["sep"] == "." and (day := _day(last, middle, first)) is not None:
        readings = {day}  # in dates with dots, the day comes first
    if len(last) == 2 and match["sep"] == "-":
        readings.add(_day(_full_year(first), middle, last))
    days = tuple(sorted(day for day in readings if day is not None))
    value = days[0] if len(days) == 1 and len(last) == 4 else None
    return WrittenDate(start, end, "numeric", value, ambiguous=bool(days) and value is None, readings=days)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _full_year(text: str) -> str:
    return text if len(text) == 4 else f"20{text.zfill(2)}"


def _month(word: str) -> int | None:
    return _month_numbers().get(word.lower())
