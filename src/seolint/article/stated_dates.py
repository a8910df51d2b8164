"""The dates that an article states about itself: in its metadata, and in lines such as ``Updated 14 March 2025``."""

from __future__ import annotations

from seolint.article.front_matter_keys import SCHEDULES, known_fields
from seolint.article.metadata_names import DATE_METAS, DATE_PROPERTIES
from seolint.language.byline_words import byline_words
from seolint.language.calendar_words import SHORT_WEEKDAYS, TIME_ZONES, WEEKDAYS
from seolint.language.dates import WrittenDate, find_dates, read_date
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.patterns import guarded_regex, has_one_of, regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.front_matter_keys import Meaning
    from seolint.article.nodes import Block, Field
    from seolint.base.model import Text

Label = Literal["published", "modified", "reviewed", ""]

#: Longest byline, in characters; and most words of prose before a byline that does not label its date.
_LONGEST_LINE = 120
_HEAD_WORDS = 60
_MOST_NAMES = 8

_LABELS_OF_KEYS: dict[Meaning, Label] = {"published": "published", "modified": "modified", "reviewed": "reviewed"}
_JSON_DATE = regex(rf'"({"|".join(DATE_PROPERTIES)})"\s*:\s*"([^"\\]{{4,40}})"')

_KINDS: tuple[Literal["published", "modified", "reviewed"], ...] = ("published", "modified", "reviewed")
_LABELS: dict[str, Label] = {word: kind for kind in _KINDS for word in byline_words(kind)}
_MISES_A_JOUR = guarded_regex(r"(?i)\bmis(?:e)?s? à jour\b", has_one_of("jour"))
_FILLER_WORDS = """
on at by last first date medically fact article post the this page was is and in am pm min
mins minute minutes read reading time original originally um uhr le la el il em op de del à zuletzt letzte stand
datum fecha data dernière mise jour última ultima ultimo actualización atualização aggiornamento
"""
_FILLER = word_set(_FILLER_WORDS) | WEEKDAYS["en"] | SHORT_WEEKDAYS | TIME_ZONES
_BY = frozenset(byline_words("by", "en", "de", "fr", "es", "pt", "it", "nl"))
_WORD = regex(r"[^\W\d_]+")


class StatedDate(NamedTuple):
    """A date that the article states about itself.

    Attributes:
        at: the text that contains it; the offsets of ``date`` count in that text.
        visible: whether readers see it, or only machines.
        label: what it is the date of, as far as it says so.
        scheduled: whether a day to come is meant.
    """

    at: Text
    date: WrittenDate
    visible: bool
    label: Label
    scheduled: bool = False

    @property
    def text(self) -> str:
        """The date as written."""
        return self.at.text[self.date.start : self.date.end]


def stated_dates_of(article: Article) -> list[StatedDate]:
    """Return the dates that an article states about itself; cached."""
    return article.view(find_stated_dates)


def find_stated_dates(article: Article) -> list[StatedDate]:
    """Find the dates the article states about itself, machine-readable ones first; a date can occur in each."""
    found: dict[tuple[str, bool, Label], StatedDate] = {}
    for finder in (_in_front_matter, _in_metas, _in_structured_data, _in_lines, _in_fields):
        for stated in finder(article):
            if (stated.text, stated.visible, "") not in found:
                found.setdefault((stated.text, stated.visible, stated.label), stated)
    return list(found.values())


def _in_front_matter(article: Article) -> Iterator[StatedDate]:
    for key, field in known_fields(article.front_matter):
        label = _LABELS_OF_KEYS.get(key.meaning)
        if label and key.is_value and (date := read_date(field.text)) is not None:
            yield StatedDate(field, date, False, label, key.name in SCHEDULES)


def _in_metas(article: Article) -> Iterator[StatedDate]:
    for meta in article.metas:
        if meta.name in DATE_METAS and (date := read_date(meta.text)) is not None:
            yield StatedDate(meta, date, False, DATE_METAS[meta.name])


def _in_structured_data(article: Article) -> Iterator[StatedDate]:
    for data in article.structured_data:
        for match in _JSON_DATE.finditer(data.text) if not data.error else ():
            if (date := read_date(match[2])) is not None:
                start = match.start(2) + date.start
                shifted = date._replace(start=start, end=start + date.end - date.start)
                yield StatedDate(data, shifted, False, DATE_PROPERTIES[match[1]])


def _in_fields(article: Article) -> Iterator[StatedDate]:
    fields: tuple[tuple[Label, Field | None], ...] = (
        ("published", article.published),
        ("modified", article.modified),
        ("reviewed", article.reviewed),
    )
    for label, field in fields:
        if field is not None and field.source in {"byline", "time-tag"}:
            for date in find_dates(field.text)[:1]:
                yield StatedDate(field, date, field.source == "byline", label)


def _in_lines(article: Article) -> Iterator[StatedDate]:
    """Find the dates of bylines: short lines with only a date, its label, the author and the reading time."""
    words = 0
    shown = _beside_headline(article)
    for number, block in enumerate(article.blocks):
        if (block.role == "chrome" and number not in shown) or block.hidden:
            continue
        in_head = words < _HEAD_WORDS
        if len(block.text) <= _LONGEST_LINE and (block.kind == "paragraph" or not block.marked):
            yield from _in_line(block, in_head)
        if block.role == "content" and block.kind == "paragraph" and in_head:
            words += block.text.count(" ") + 1


def _beside_headline(article: Article) -> range:
    """Return the numbers of the blocks around the headline, where pages often put the byline."""
    at = next((number for number, block in enumerate(article.blocks) if block is article.shown_headline), None)
    return range(0) if at is None else range(max(0, at - 3), at + 7)


def is_byline(text: str) -> bool:
    """Whether a line contains only one or two dates, their labels, the author and the reading time."""
    dates = find_dates(text) if len(text) <= _LONGEST_LINE else []
    return 0 < len(dates) <= 2 and _says_nothing_else(text, dates)


def _in_line(block: Block, in_head: bool) -> Iterator[StatedDate]:
    dates = find_dates(block.text)
    if not 0 < len(dates) <= 2 or not _says_nothing_else(block.text, dates):
        return
    starts = [0, *(date.end for date in dates)]
    labels = [_label(block.text[start : date.start]) for start, date in zip(starts, dates, strict=False)]
    if in_head or (block.role == "content" and (any(labels) or _is_bare_line(block, dates[0]))):
        for date, label in zip(dates, labels, strict=True):
            yield StatedDate(block, date, True, label)


def _is_bare_line(block: Block, date: WrittenDate) -> bool:
    """Whether a line of plain text is only a date."""
    return not block.marked and date.start == 0 and date.end == len(block.text)


def _label(before: str) -> Label:
    if _MISES_A_JOUR.search(before):
        return "modified"
    for word in reversed(_WORD.findall(before.lower())):
        if word in _LABELS:
            return _LABELS[word]
    return ""


def _says_nothing_else(text: str, dates: list[WrittenDate]) -> bool:
    for date in reversed(dates):
        text = f"{text[: date.start]} {text[date.end :]}"
    words = _WORD.findall(text.lower())
    unknown = [word for word in words if word not in _FILLER and word not in _LABELS and word not in _BY]
    return not unknown or (len(unknown) <= _MOST_NAMES and any(word in _BY for word in words))
