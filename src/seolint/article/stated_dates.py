"""The dates that an article states about itself: in its metadata, and in lines such as ``Updated 14 March 2025``."""

from __future__ import annotations

import re

from seolint.language.dates import WrittenDate, find_dates, read_date
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.patterns import guarded_regex, has_one_of, regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block, Field
    from seolint.base.model import Text

Label = Literal["published", "modified", "reviewed", ""]

#: A byline is short, and stands before this many words of prose unless it says what its date is.
_LONGEST_LINE = 120
_HEAD_WORDS = 60
_MOST_NAMES = 8

_KEYS: dict[str, Label] = {
    **dict.fromkeys(
        ("date", "pubdate", "publishdate", "published", "publishedat", "publishedon", "publisheddate", "datepublished",
         "publicationdate", "created", "createdat", "createdon", "datecreated", "posted", "scheduled"), "published"),
    **dict.fromkeys(
        ("modified", "datemodified", "modifieddate", "lastmod", "lastmodified", "lastupdated", "lastupdate", "updated",
         "updatedat", "updatedon", "updateddate", "dateupdated"), "modified"),
    **dict.fromkeys(("reviewed", "lastreviewed", "reviewdate", "datereviewed", "lastreview"), "reviewed"),
}  # fmt: skip
#: Keys by which a page is published later: a day to come is what they are for.
_SCHEDULES = frozenset({"publishdate", "scheduled"})
_SECTIONS = frozenset({"", "seo", "params", "extra", "meta", "dates"})

#: Names of ``meta`` elements that date a page, for each kind of date the surest first.
DATE_METAS: dict[str, Label] = {
    **dict.fromkeys(
        (
            *("article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "dc.date.issued"),
            *("pubdate", "publish-date", "parsely-pub-date", "citation_publication_date", "og:published_time"),
            *("sailthru.date", "publishdate", "publish_date", "publication_date", "published_date", "date_published"),
            *("pub_date", "citation_online_date", "citation_date"),
        ),
        "published",
    ),
    **dict.fromkeys(
        (
            *("article:modified_time", "datemodified", "og:updated_time", "last-modified", "dcterms.modified"),
            *("dc.date.modified", "lastmod", "last_modified", "modified_date", "date_modified"),
        ),
        "modified",
    ),
}
_JSON_DATE = regex(r'"(datePublished|dateModified|lastReviewed)"\s*:\s*"([^"\\]{4,40})"')
_JSON_LABELS: dict[str, Label] = {
    "datePublished": "published",
    "dateModified": "modified",
    "lastReviewed": "reviewed",
}

_LABEL_WORDS: tuple[tuple[Label, str], ...] = (
    (
        "published",
        (
            "published posted written created publié publicado publicada pubblicato veröffentlicht erschienen "
            "geplaatst gepubliceerd опубликовано"
        ),
    ),
    (
        "modified",
        (
            "updated modified revised edited aktualisiert geändert actualizado actualizada modifié aggiornato "
            "atualizado bijgewerkt обновлено"
        ),
    ),
    ("reviewed", "reviewed checked geprüft revisado revisto relu rivisto"),
)
_LABELS: dict[str, Label] = {word: label for label, words in _LABEL_WORDS for word in words.split()}
_MISES_A_JOUR = guarded_regex(r"(?i)\bmis(?:e)?s? à jour\b", has_one_of("jour"))
_FILLER_WORDS = """
on at by last first date medically fact article post the this page was is and in am pm utc gmt est et pt pst min
mins minute minutes read reading time original originally um uhr le la el il em op de del à zuletzt letzte stand
datum fecha data dernière mise jour última ultima ultimo actualización atualização aggiornamento
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
"""
_FILLER = frozenset(_FILLER_WORDS.split())
_BY = frozenset({"by", "von", "par", "por", "di", "door", "da"})
_WORD = regex(r"[^\W\d_]+")


class StatedDate(NamedTuple):
    """A date about the article.

    Attributes:
        at: the text it stands in; the offsets of ``date`` count in that text.
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
        """The date as it is written."""
        return self.at.text[self.date.start : self.date.end]


def stated_dates_of(article: Article) -> list[StatedDate]:
    """The dates that an article states about itself, found once."""
    return article.view(find_stated_dates)


def find_stated_dates(article: Article) -> list[StatedDate]:
    """The dates the article states about itself, those for machines first; the same date is given once for each."""
    found: dict[tuple[str, bool, Label], StatedDate] = {}
    for finder in (_in_front_matter, _in_metas, _in_structured_data, _in_lines, _in_fields):
        for stated in finder(article):
            if (stated.text, stated.visible, "") not in found:
                found.setdefault((stated.text, stated.visible, stated.label), stated)
    return list(found.values())


def _in_front_matter(article: Article) -> Iterator[StatedDate]:
    if article.front_matter is None:
        return
    for key, field in article.front_matter.fields.items():
        section, _, name = key.rpartition(".")
        plain = re.sub(r"[\W_]", "", name).lower()
        if plain in _KEYS and section.lower() in _SECTIONS and (date := read_date(field.text)) is not None:
            yield StatedDate(field, date, False, _KEYS[plain], plain in _SCHEDULES)


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
                yield StatedDate(data, shifted, False, _JSON_LABELS[match[1]])


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
    """The dates of bylines: short lines that say nothing but a date, what it is of, by whom, how long to read."""
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
    """The numbers of the blocks around the headline: a page often has its byline there, outside the article's text."""
    at = next((number for number, block in enumerate(article.blocks) if block is article.shown_headline), None)
    return range(0) if at is None else range(max(0, at - 3), at + 7)


def is_byline(text: str) -> bool:
    """Whether a line says nothing but a date or two, what they are of, by whom, and how long the text takes to read."""
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
    """Whether a line of plain text is a date and nothing else."""
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
