"""Finds and reads dates as people and machines write them, and says which are ambiguous or invalid."""

from __future__ import annotations

from functools import cache

from seolint.language.calendar_words import MONTHS, ORDINAL_ENDINGS, ZONE_HOURS
from seolint.startup.days import date, timedelta
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re

Form = Literal["iso", "year-first", "numeric", "words"]

_CLOCK = r"(?:[T ]\d{2}:?\d{2}[\d:.,]*(?:\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?"
_ISO = rf"(?P<iso>(?P<y1>\d{{4}})-(?P<m1>\d{{2}})(?:-(?P<d1>\d{{2}}))?(?![\d-]){_CLOCK})"
_NUMERIC = r"(?P<num>(?P<a>\d{1,4})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{4}|\d{2})(?!\d|[-/.]\d))"
_ORDINAL = "|".join(ORDINAL_ENDINGS)
_MONTH = r"[^\W\d_]{3,12}"
_DAY_FIRST = (
    rf"(?P<dm>(?P<d2>\d{{1,2}})(?:{_ORDINAL}|er|º|ª)?\.?\s+(?:of\s+|de\s+)?(?P<m2>{_MONTH})\.?[,،]?\s+"
    r"(?:del?\s+)?(?P<y2>\d{4}))"
)
_MONTH_FIRST = rf"(?P<md>(?P<m3>{_MONTH})\.?\s+(?P<d3>\d{{1,2}})(?:{_ORDINAL})?,?\s+(?P<y3>\d{{4}}))"
#: As in journals ("2023 Jan 7") and in Hungarian.
_YEAR_FIRST = rf"(?P<ym>(?P<y4>\d{{4}})\.?\s+(?P<m4>{_MONTH})\.?\s+(?P<d4>\d{{1,2}}))"
_VIETNAMESE = r"(?P<vi>(?P<d6>\d{1,2})\s+tháng\s+(?P<m6>\d{1,2}),?\s+(?:năm\s+)?(?P<y6>\d{4}))"
#: Without spaces around it.
_CHINESE = r"(?P<zh>(?P<y5>\d{4})\s?[年년]\s?(?P<m5>\d{1,2})\s?[月월]\s?(?P<d5>\d{1,2})\s?[日일])"
_DATE = regex(
    rf"(?<!\d){_CHINESE}"
    rf"|(?<![\w/.,-])(?:{_ISO}|{_NUMERIC}|{_DAY_FIRST}|{_MONTH_FIRST}|{_YEAR_FIRST}|{_VIETNAMESE})(?:(?!\w)|(?=T\d\d:))"
)
#: The groups of day, month and year in each form that names them.
_NAMED_PARTS = {
    "dm": ("d2", "m2", "y2"),
    "md": ("d3", "m3", "y3"),
    "ym": ("d4", "m4", "y4"),
    "zh": ("d5", "m5", "y5"),
    "vi": ("d6", "m6", "y6"),
}
#: In every text with a date: a year, or a number between two separators.
_HINT = regex(r"\d(?:\d\d\d|[-/.]\d\d?[-/.]\d)")
#: A time of day with its time zone, after the date or at its end.
_TIME = regex(
    r"(?i)[T ,@–-]*(?:at\s+)?(?P<hour>\d{1,2})[:.]?(?P<minute>\d{2})(?:[:.]\d{2})?(?:[.,]\d+)?\s?(?P<half>[ap]\.?m\.?)?\s*"
    r"\(?(?P<zone>[+-]\d{2}(?::?\d{2})?|[a-z]{1,4})(?![\w:])"
)
#: What may come before the date of a value: quotation marks, a weekday, a label.
_BEFORE = regex(r"[\W_]*(?:[^\W\d_]+\W+){0,3}")
_COMPACT = regex(r"(?:19|20)\d{6}")

#: Languages whose months are also read by the first three and four letters of their names.
_SHORTENED = ("en", "de", "fr", "es", "it", "pt", "nl")


@cache
def _month_numbers() -> dict[str, int]:
    """The number of each month, by its name and, in some languages, the first three and four letters of the name."""
    numbers: dict[str, int] = {}
    for month in range(12):
        for language, months in MONTHS.items():
            for name in months[month]:
                forms = (name, name[:3], name[:4]) if language in _SHORTENED else (name,)
                for form in forms:
                    numbers.setdefault(form, month + 1)
    return numbers


class WrittenDate(NamedTuple):
    """A date in a text, from ``start`` to ``end``.

    ``value`` is the date; None if it has several readings (``ambiguous``) or no reading (``invalid``). A year and
    month mean the first of the month. ``utc`` is the day in UTC, if the date has a time of day with a time zone.
    """

    start: int
    end: int
    form: Form
    value: date | None
    ambiguous: bool = False
    readings: tuple[date, ...] = ()
    utc: date | None = None

    @property
    def invalid(self) -> bool:
        """Whether there is no such day in the calendar."""
        return self.value is None and not self.ambiguous

    @property
    def earliest(self) -> date | None:
        """The date where it was written or in UTC, whichever is earlier."""
        return min(self.value, self.utc) if self.value is not None and self.utc is not None else self.value


def find_dates(text: str) -> list[WrittenDate]:
    """The dates in a text, in order, without recognizable version numbers and IP addresses."""
    if _HINT.search(text) is None:
        return []
    return [found for match in _DATE.finditer(text) if (found := _read(match)) is not None]


def read_date(text: str) -> WrittenDate | None:
    """The date that a value gives, with a weekday or a label at most before it (``Thu, 09/25/2025 - 11:38``), or None."""
    found = find_dates(text[:80])
    if len(found) == 1 and _BEFORE.fullmatch(text, 0, found[0].start):
        return found[0]
    if not found and (match := _COMPACT.fullmatch(text.strip())):
        start = text.index(match[0])
        value = _day(match[0][:4], match[0][4:6], match[0][6:])
        return WrittenDate(start, start + len(match[0]), "year-first", value) if value else None
    return None


def _read(match: re.Match[str]) -> WrittenDate | None:
    found = _read_form(match)
    if found is None or found.value is None:
        return found
    at = match.end("d1") if match["iso"] else match.end()
    return found._replace(utc=_day_in_utc(found.value, match.string, at)) if at >= 0 else found


def _read_form(match: re.Match[str]) -> WrittenDate | None:
    start, end = match.span()
    if match["iso"]:
        value = _day(match["y1"], match["m1"], match["d1"] or "1")
        return WrittenDate(start, end, "iso", value)
    if match["num"]:
        return _read_numeric(match)
    day, month, year = (match[group] for group in next(_NAMED_PARTS[form] for form in _NAMED_PARTS if match[form]))
    number = int(month) if month.isdigit() else _month(month)
    return None if number is None else WrittenDate(start, end, "words", _day(year, str(number), day))


def _day_in_utc(day: date, text: str, at: int) -> date | None:
    """The day it is in UTC at the time of day written at ``at``; None without a known time zone."""
    match = _TIME.match(text, at)
    offset = _offset(match["zone"]) if match else None
    if match is None or offset is None:
        return None
    hours = int(match["hour"]) + int(match["minute"]) / 60 - offset
    if match["half"]:
        hours += 12 * (match["half"][0] in "pP") - 12 * (match["hour"] == "12")
    try:
        return day + timedelta(days=hours // 24)
    except OverflowError:
        return None


def _offset(zone: str) -> float | None:
    """How many hours a time zone is ahead of UTC: ``+05:30`` → 5.5."""
    if zone[0] not in "+-":
        return ZONE_HOURS.get(zone.lower())
    hours = int(zone[1:3]) + int(zone[3:].strip(":") or 0) / 60
    return -hours if zone[0] == "-" else hours


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
