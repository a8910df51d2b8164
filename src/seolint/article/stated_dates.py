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
    import re
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block, Field, Meaning
    from seolint.base.model import Text

Label = Literal["published", "modified", "reviewed", ""]

#: Longest byline, in characters; and most words of prose before a byline that does not label its date.
_LONGEST_LINE = 120
_HEAD_WORDS = 60
_MOST_NAMES = 8
_MOST_DATES = 2
#: Longest part of a byline that is a name or a topic, in words, and how many such parts it may have.
_PART_WORDS, _MOST_PARTS = 5, 3
#: Longest line that can be the label of the next line ("Last updated on:"), in words.
_LABEL_WORDS = 5
#: How many blocks before and after the headline of a web page may be its byline.
_BEFORE_HEADLINE, _AFTER_HEADLINE = 5, 12

_LABELS_OF_KEYS: dict[Meaning, Label] = {"published": "published", "modified": "modified", "reviewed": "reviewed"}
_JSON_DATE = regex(rf'"({"|".join(DATE_PROPERTIES)})"\s*:\s*"([^"\\]{{4,40}})"')

_KINDS: tuple[Literal["published", "modified", "reviewed"], ...] = ("published", "modified", "reviewed")
_LABELS: dict[str, Label] = {word: kind for kind in _KINDS for word in byline_words(kind)}
#: What is said of a date to come: "Next review due: March 2029".
_NEXT_REVIEW = guarded_regex(
    r"(?i)\b(?:(?:date (?:of|for) )?(?:the )?next (?:planned |scheduled )?(?:review|revision|update)|review due"
    r"|due for review"
    r"|nächste \w*\s?(?:überprüfung|aktualisierung|revision)|prochaine (?:révision|mise à jour)"
    r"|próxima (?:revisión|actualización|revisão|atualização)|prossima revisione"
    r"|volgende (?:herziening|controle))\b[^.;|·\n]*",
    has_one_of("next", "due", "nächste", "prochaine", "próxima", "prossima", "volgende"),
)
_MISES_A_JOUR = guarded_regex(r"(?i)\bmis(?:e)?s? à jour\b", has_one_of("jour"))
_FILLER_WORDS = """
on at by last first date medically fact article post the this page was is and in am pm min
mins minute minutes read reading time original originally um uhr le la el il em op de del à zuletzt letzte stand
datum fecha data dernière mise jour última ultima ultimo actualización atualização aggiornamento
average words comments comment views submitted released release issued noon midnight as current content
minuten minuti minutos lesezeit lecture leestijd lectura leitura lettura
data dnia roku r дата г года tarihi tarih 日 the
"""
_FILLER = word_set(_FILLER_WORDS) | WEEKDAYS["en"] | SHORT_WEEKDAYS | TIME_ZONES
_BY = frozenset(
    (
        *byline_words("by", "en", "de", "fr", "es", "pt", "it", "nl", "sv"),
        *byline_words("author"),
        *byline_words("text"),
    )
)
_WORD = regex(r"[^\W\d_]+")
#: Takes the place of a date.
_DATE = "\x00"
#: What separates the parts of a byline: a sign between spaces, or a symbol such as a calendar.
_BETWEEN_PARTS = regex(r"\s[-–—/:~]+\s|[|·•—‧・●▪\n\t()\[\]]|[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]+")
_NAME_AND_DATE = regex(rf"[A-ZÀ-Þ][\w.'’-]*(?:\s+[A-ZÀ-Þ][\w.'’-]*){{1,3}},?\s*{_DATE}")
_SENTENCE_END = regex(r"[.!?…]\s*\Z")


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


def date_of(article: Article, kind: Literal["published", "modified", "reviewed"]) -> str | None:
    """A date of the article in ISO form: what its data says, else what its byline says.

    A date with a time is given as it is written, and so is one with several readings.
    """
    field: Field | None = getattr(article, kind)
    if field is not None and (date := read_date(field.text)) is not None:
        return _in_iso(date, field.text[date.start : date.end])
    stated = stated_dates_of(article)
    labels = (kind, "") if kind == "published" else (kind,)
    for label in labels:
        for one in stated:
            if one.label == label:
                return _in_iso(one.date, one.text)
    return field.text if field is not None else None


def _in_iso(date: WrittenDate, text: str) -> str:
    return text if date.form == "iso" or date.value is None else date.value.isoformat()


def find_stated_dates(article: Article) -> list[StatedDate]:
    """Find the dates the article states about itself, machine-readable ones first; a date can occur in each."""
    found: dict[tuple[str, bool, Label], StatedDate] = {}
    for finder in (_in_front_matter, _in_metas, _in_structured_data, _in_lines, _in_fields, _in_frame):
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
    """The dates of the article's node; only where there is no such node, those of any."""
    fields = [(label, field) for label, field in _fields(article) if field.source == "json-ld"]
    for label, field in fields:
        if (date := read_date(field.text)) is not None:
            yield StatedDate(field, date, False, label)
    for data in article.structured_data if not fields else ():
        for match in _JSON_DATE.finditer(data.text) if not data.error else ():
            if (date := read_date(match[2])) is not None:
                start = match.start(2) + date.start
                shifted = date._replace(start=start, end=start + date.end - date.start)
                yield StatedDate(data, shifted, False, DATE_PROPERTIES[match[1]])


def _fields(article: Article) -> list[tuple[Label, Field]]:
    fields: tuple[tuple[Label, Field | None], ...] = (
        ("published", article.published),
        ("modified", article.modified),
        ("reviewed", article.reviewed),
    )
    return [(label, field) for label, field in fields if field is not None]


def _in_fields(article: Article) -> Iterator[StatedDate]:
    for label, field in _fields(article):
        if field.source in {"byline", "time-tag"}:
            for date in find_dates(field.text)[:1]:
                yield StatedDate(field, date, field.source == "byline", label)


def _in_lines(article: Article) -> Iterator[StatedDate]:
    """Find the dates of bylines: short lines with only a date, its label, the author and the reading time."""
    words = 0
    shown = _near_headline(article)
    previous: Block | None = None
    for number, block in enumerate(article.blocks):
        is_near = number in shown
        if (block.role == "chrome" and not is_near) or block.hidden:
            continue
        in_head = words < _HEAD_WORDS
        can_be = block.kind == "paragraph" or not block.marked or (is_near and block is not article.shown_headline)
        if len(block.text) <= _LONGEST_LINE and can_be:
            yield from _in_line(block, in_head, is_near, previous)
        if block.role == "content" and block.kind == "paragraph" and in_head:
            words += block.text.count(" ") + 1
        previous = block


def _in_frame(article: Article) -> Iterator[StatedDate]:
    """Yield the date that a line around the article calls that of publication, if there is only one on the page."""
    found: list[StatedDate] = []
    for block in article.blocks if article.published is None else ():
        if block.role != "chrome" or block.hidden or len(block.text) > _LONGEST_LINE:
            continue
        dates = find_dates(block.text)
        if len(dates) == 1 and _says_nothing_else(block.text, dates):
            label = _label(block.text[: dates[0].start])
            found += [StatedDate(block, dates[0], True, label)] if label == "published" else []
    if len({stated.text for stated in found}) == 1:
        yield found[0]


def _near_headline(article: Article) -> range:
    """Return the numbers of the blocks around the headline, where pages often put the byline."""
    headline = article.shown_headline
    for number, block in enumerate(article.blocks):
        if block is headline:
            return range(max(0, number - _BEFORE_HEADLINE), number + 1 + _AFTER_HEADLINE)
        if block.kind == "title" or (headline is None and block is article.headline):
            return range(number + 1, number + 1 + _AFTER_HEADLINE)
    return range(0)


def is_byline(text: str) -> bool:
    """Whether a line contains only one or two dates, their labels, the author and the reading time."""
    dates = find_dates(text) if len(text) <= _LONGEST_LINE else []
    return 0 < len(dates) <= 2 and _says_nothing_else(text, dates)


def is_alone(stated: StatedDate) -> bool:
    """Whether the line of a date has neither a name nor a topic, but for the time and how long reading takes."""
    text = f"{stated.at.text[: stated.date.start]} {stated.at.text[stated.date.end :]}"
    return all(word in _FILLER for word in _WORD.findall(text.lower()))


def _in_line(block: Block, in_head: bool, is_near: bool, previous: Block | None) -> Iterator[StatedDate]:
    """The dates of one line.

    Args:
        block: the line.
        in_head: whether the text has hardly begun.
        is_near: whether the headline is near.
        previous: the block before, which may be the label.
    """
    text = _NEXT_REVIEW.sub(_blank, block.text)
    dates = find_dates(text)
    if not 0 < len(dates) <= _MOST_DATES:
        return
    if not _says_nothing_else(text, dates) and not (in_head and is_near and _has_own_part(text, dates)):
        return
    starts = [0, *(date.end for date in dates)]
    labels = [_label(text[start : date.start]) for start, date in zip(starts, dates, strict=False)]
    if not any(labels):
        labels[0] = _label(text[dates[-1].end :]) or (_label_of_next(previous.text) if previous else "")
    if in_head or (block.role == "content" and (any(labels) or _is_bare_line(block, dates[0]))):
        for date, label in zip(dates, labels, strict=True):
            yield StatedDate(block, date, True, label)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _label_of_next(text: str) -> Label:
    """The label for the date of the next line: "Last updated:" alone."""
    words = _WORD.findall(text.lower()) if len(text) < _LONGEST_LINE else []
    if len(words) > _LABEL_WORDS or any(word not in _FILLER and word not in _LABELS for word in words):
        return ""
    return _label(text)


def _has_own_part(text: str, dates: list[WrittenDate]) -> bool:
    """Whether each date is a part of its own in a line of short parts: ``Ann Lee | Roses | 3 March 2025``."""
    for date in reversed(dates):
        text = f"{text[: date.start]} {_DATE} {text[date.end :]}"
    if _SENTENCE_END.search(text) or text[:1].islower():
        return False
    if _NAME_AND_DATE.fullmatch(text.strip()):
        return True
    others = 0
    for part in _BETWEEN_PARTS.split(text):
        words = _WORD.findall(part.lower())
        if not _can_be_said(words):
            if _DATE in part or len(words) > _PART_WORDS:
                return False
            others += 1
    return others <= _MOST_PARTS


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
    return _can_be_said(_WORD.findall(text.lower()))


def _can_be_said(words: list[str]) -> bool:
    """Whether a byline may consist of these words: labels, times, and names after "by"."""
    unknown = [word for word in words if word not in _FILLER and word not in _LABELS and word not in _BY]
    return not unknown or (len(unknown) <= _MOST_NAMES and any(word in _BY for word in words))
