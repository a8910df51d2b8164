"""Checks the dates that an article gives for itself: valid, past, labeled, consistent and unambiguous."""

from __future__ import annotations

from itertools import islice

from seolint.article.front_matter_keys import is_draft
from seolint.article.nodes import Block
from seolint.article.stated_dates import is_alone, stated_dates_of
from seolint.base.model import Edit, Hit, NotEvaluated
from seolint.checks.shared.verbatim import is_code
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from seolint.article.article import Article
    from seolint.article.stated_dates import StatedDate

VALUES = {
    "date": "the date as written",
    "iso": "the date as year-month-day",
    "readings": 'the dates it can mean, joined by "or"',
    "other": "the date it contradicts",
    "days": "how many days they differ",
    "today": "the date of the run",
    "label": "what the date is of: `published`, `modified`, …",
}
FOLDED = {"words": str.lower}
#: Systems write their zero date, such as 0001-01-01 or 1970-01-01, for "never"; later years are real.
_ZERO_YEAR = 1971
_LETTERS = regex("[a-z]+")
_YEAR = regex(r"\b20\d\d\b")
#: The start of a ``<time>`` element that gives its date to machines.
_TIME = regex(r"""<time\b[^<>]*\bdatetime\s*=\s*["']?\d{4}-[^<>]*>[^<>]*\Z""")
#: How far before a date its ``<time>`` tag may begin, in characters.
_LONGEST_TAG = 400
#: The share of link text from which a line is a link, such as one to an archive.
_LINKED = 0.5


@record
class Options:
    """Which fault to look for.

    Attributes:
        fault: The fault: ``ambiguous`` (day and month can be swapped), ``not-iso`` (figures, but not year-month-day),
            ``invalid`` (no such day), ``future``, ``unlabeled`` (not said what the date means), ``disagreement``
            (dates contradict each other) or ``stale-year`` (the year in the title is older than the last update).
        tolerance: How many days two dates for the same event may differ.
        words: With ``fault = "stale-year"``: words in lower case; only titles with one of them promise a current year.

    Variants:
        short-year: with ``ambiguous``: only the century is unclear
        before-publication: with ``disagreement``: the update is older than the publication
    """

    fault: Literal["ambiguous", "not-iso", "invalid", "future", "unlabeled", "disagreement", "stale-year"]
    tolerance: int = 1
    words: tuple[str, ...] = ()


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at each date with the fault."""
    dates = stated_dates_of(article)
    if not dates:
        yield NotEvaluated("the article has no date")
        return
    yield from _FINDERS[options.fault](article, dates, options)


def _hit(stated: StatedDate, values: dict[str, str | int | float], edit: str = "") -> Hit:
    edits: tuple[Edit, ...] = ()
    if edit:
        span = stated.at.span(stated.date.start, stated.date.end)
        edits = (Edit(span.start, span.end, edit),)
    return Hit(stated.at, {"date": stated.text, **values}, stated.date.start, stated.date.end, edits=edits)


def _ambiguous(article: Article, dates: list[StatedDate], _: Options) -> Iterator[Hit]:
    """Yield a hit at each ambiguous date in English, the only language that puts either the day or the month first."""
    for stated in dates:
        if stated.date.ambiguous and article.language in {"en", None} and not _has_time(article, stated):
            days = [day.isoformat() for day in stated.date.readings]
            hit = _hit(stated, {"readings": " or ".join(days)})
            yield hit if len(days) > 1 else replace(hit, variant="short-year")


def _has_time(article: Article, stated: StatedDate) -> bool:
    """Whether a visible date is in a ``<time>`` element that gives it to machines."""
    if not stated.visible or article.source.format != "html":
        return False
    start = stated.at.span(stated.date.start, stated.date.end).start
    return _TIME.search(article.source.text[max(0, start - _LONGEST_TAG) : start]) is not None


def _not_iso(article: Article, dates: list[StatedDate], _: Options) -> Iterator[Hit]:
    for stated in dates:
        form, value = stated.date.form, stated.date.value
        if (
            value is not None
            and (form == "numeric" or (form == "year-first" and not stated.visible))
            and not _has_time(article, stated)
        ):
            yield _hit(stated, {"iso": value.isoformat()}, value.isoformat())


def _invalid(_: Article, dates: list[StatedDate], __: Options) -> Iterator[Hit]:
    for stated in dates:
        if stated.date.invalid:
            yield _hit(stated, {})


def _future(article: Article, dates: list[StatedDate], _: Options) -> Iterator[Hit]:
    if is_draft(article.front_matter):
        return
    moments = {stated.date.value: stated.date.earliest for stated in dates if stated.date.utc is not None}
    for stated in dates:
        value = stated.date.value
        # A day without a time is the same moment as an equal day with a time zone.
        earliest = moments.get(value, value)
        if value is not None and earliest is not None and earliest > article.today and not stated.scheduled:
            yield _hit(stated, {"iso": value.isoformat(), "today": article.today.isoformat()})


def _unlabeled(article: Article, dates: list[StatedDate], _: Options) -> Iterator[Hit]:
    """Yield a hit at the first visible date if no date is labeled, for readers or for machines."""
    if any(stated.label or _has_time(article, stated) or _has_name(stated) for stated in dates):
        return
    bare = (stated for stated in dates if stated.visible and _is_bare(article, stated))
    yield from (_hit(stated, {}) for stated in islice(bare, 1))


def _is_bare(article: Article, stated: StatedDate) -> bool:
    """Whether a line is nothing but the date: a name beside it makes a byline, and a table or code has dates of its own."""
    block = stated.at
    if not isinstance(block, Block) or block.kind in {"cell", "code"} or block.link_density > _LINKED:
        return False
    return is_alone(stated) and not is_code(article, block, stated.date.start, stated.date.end)


def _has_name(stated: StatedDate) -> bool:
    """Whether the date is the value of a field, such as "Date:", which is then that of the article."""
    return stated.at.text[: stated.date.start].rstrip().endswith((":", "："))


def _disagreement(_: Article, dates: list[StatedDate], options: Options) -> Iterator[Hit]:
    reference: dict[str, StatedDate] = {}
    for stated in _first_of_each(dates):
        known = reference.setdefault(stated.label, stated)
        days = abs((_value(stated) - _value(known)).days)
        if days > options.tolerance:
            yield _hit(stated, {"other": known.text, "days": days, "label": stated.label})
    published, modified = reference.get("published"), reference.get("modified")
    if published and modified:
        days = (_value(published) - _value(modified)).days
        if days > options.tolerance:
            yield Hit(
                modified.at,
                {"date": modified.text, "other": published.text, "days": days},
                modified.date.start,
                modified.date.end,
                variant="before-publication",
            )


def _first_of_each(dates: list[StatedDate]) -> list[StatedDate]:
    """Return the first date with each label in each kind of place; later ones belong to comments and teasers."""
    first: dict[tuple[type, str, bool, str], StatedDate] = {}
    for stated in dates:
        if stated.label and stated.date.value is not None and stated.date.value.year > _ZERO_YEAR:
            source = getattr(stated.at, "source", "")
            first.setdefault((type(stated.at), source, stated.visible, stated.label), stated)
    return list(first.values())


def _value(stated: StatedDate) -> date:
    assert stated.date.value is not None
    return stated.date.value


def _stale_year(article: Article, dates: list[StatedDate], options: Options) -> Iterator[Hit]:
    title = article.title
    years = list(_YEAR.finditer(title.text)) if title is not None else []
    latest = max((stated.date.value for stated in dates if stated.date.value is not None), default=None)
    if title is None or len(years) != 1 or latest is None or int(years[0][0]) >= latest.year:
        return
    if set(_LETTERS.findall(title.text.lower())).intersection(options.words):
        yield Hit(title, {"date": years[0][0], "other": latest.isoformat()}, *years[0].span())


_FINDERS = {
    "ambiguous": _ambiguous,
    "not-iso": _not_iso,
    "invalid": _invalid,
    "future": _future,
    "unlabeled": _unlabeled,
    "disagreement": _disagreement,
    "stale-year": _stale_year,
}
