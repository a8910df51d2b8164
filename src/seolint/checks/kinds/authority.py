"""Checks that an article says who vouches for it, what it rests on and how current it is."""

from __future__ import annotations

from seolint.article.stated_dates import stated_dates_of
from seolint.base.model import Hit, NotEvaluated
from seolint.health.credits import find_person, has_reviewer, is_answered_for
from seolint.health.news import is_news
from seolint.health.sources import has_sources
from seolint.language.byline_words import any_of, byline_words
from seolint.language.calendar_words import month_words
from seolint.language.dates import find_dates
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.base.model import Value

VALUES = {
    "author": "the author's name",
    "date": "the latest date the article gives, as year-month-day",
    "age": "its age in months",
}
_DAYS_OF_MONTH = 30.44
#: What files of metadata give, too.
_METADATA = frozenset({"author", "reviewer", "review-date"})
_KINDS: tuple[Literal["published", "modified", "reviewed"], ...] = ("published", "modified", "reviewed")
#: Words before a date of the page; English "written", "created" and "edited" are as often about a book.
_LABELS = any_of(
    ("reviewed", "updated", "revised", "modified", "checked", "published", "posted", "date", "stand", "mis à jour"),
    *(byline_words(kind, "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "tr", "ja", "zh") for kind in _KINDS),
)
#: "Reviewed March 2024", "article date: 2024": a line with a year is enough to say when.
_REVIEWED_IN = regex(rf"(?i)\b(?:{_LABELS})\b[^\n]{{0,40}}?\b((?:19|20)\d\d)\b")
#: "October 1997" alone, and the date of a paper: "2001 Apr;81(2)", "2023 Jan 7;15(1)".
_MONTH = rf"(?:{'|'.join(sorted(map(str.title, month_words('en')), reverse=True))})"
_MONTH_OF = regex(rf"\A\W*{_MONTH}\.?,? (?:19|20)\d\d\W*\Z")
_DATE_OF_PAPER = regex(rf"\b(?:19|20)\d\d {_MONTH}(?: \d\d?)?;")
#: Longest block that counts as a line with a date, in characters.
_LONGEST_LINE = 200


@record
class Options:
    """What the article has to say.

    Attributes:
        of: What to look for: an ``author``, an author's ``credentials``, a medical ``reviewer``, ``sources``, a
            ``review-date``, or a ``recent`` date.
        min_words: Shorter articles are not evaluated.
        months: With ``of = "recent"``: the age of the latest date, in months, from which it is reported.
        severe_months: With ``of = "recent"``: the age, in months, from which a finding is of the variant ``severe``.

    Variants:
        bare: a Markdown file without any metadata or title, which the site keeps elsewhere
        severe: the latest date is ``severe_months`` old or older
    """

    of: Literal["author", "credentials", "reviewer", "sources", "review-date", "recent"]
    min_words: int = 0
    months: int = 24
    severe_months: int = 36


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the beginning for what is missing, at the author without credentials, or at the old date."""
    if article.length < options.min_words:
        yield NotEvaluated(f"the text has fewer than {options.min_words} words")
    elif options.of == "credentials":
        if not has_reviewer(article) and (hit := find_person(article)) is not None:
            yield hit
    elif options.of == "recent":
        yield from _find_stale(article, options)
    elif not _FINDERS[options.of](article):
        is_bare = options.of in _METADATA and _keeps_metadata_elsewhere(article)
        if is_bare and options.of != "author":
            yield NotEvaluated("the file has neither metadata nor a title: the site must keep them elsewhere")
            return
        yield Hit(article.beginning, variant="bare" if is_bare else "")


def _keeps_metadata_elsewhere(article: Article) -> bool:
    """Whether a Markdown file is a body alone: without a title, the site must keep what is about it in another file."""
    return article.source.format == "markdown" and article.front_matter is None and article.title is None


def _find_stale(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the latest date if it is old. News reports what was true on its day."""
    dated = [(stated.date.value, stated) for stated in stated_dates_of(article) if stated.date.value is not None]
    if not dated:
        return
    latest, stated = max(dated, key=lambda pair: pair[0])
    age = int((article.today - latest).days / _DAYS_OF_MONTH)
    if age >= options.months and max(_years(article), default=0) <= latest.year:
        if is_news(article):
            yield NotEvaluated("news is not reviewed again")
            return
        variant = "severe" if age >= options.severe_months else ""
        values: dict[str, Value] = {"date": latest.isoformat(), "age": age}
        yield Hit(stated.at, values, stated.date.start, stated.date.end, variant=variant)


def _is_dated(article: Article) -> bool:
    return bool(stated_dates_of(article)) or any(map(_has_date, article.blocks))


def _has_date(block: Block) -> bool:
    """Whether a line that is not a sentence has a date, whatever the date is of."""
    text = block.text
    if block.hidden or len(text) > _LONGEST_LINE:
        return False
    if text.endswith("."):
        return _DATE_OF_PAPER.search(text) is not None
    matches = any(pattern.search(text) is not None for pattern in (_REVIEWED_IN, _MONTH_OF, _DATE_OF_PAPER))
    return matches or bool(find_dates(text))


def _years(article: Article) -> Iterator[int]:
    """Yield the years in lines that say when the article was published, updated or reviewed."""
    for block in article.blocks:
        if not block.hidden and len(block.text) <= _LONGEST_LINE:
            yield from (int(match[1]) for match in _REVIEWED_IN.finditer(block.text))


_FINDERS = {
    "author": is_answered_for,
    "reviewer": has_reviewer,
    "sources": has_sources,
    "review-date": _is_dated,
}
