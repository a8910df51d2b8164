"""The names in a byline."""

from __future__ import annotations

from seolint.language.byline_words import AFTER_NAME, any_of, byline_words, written_by
from seolint.language.calendar_words import month_names
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Longest name, in words and in characters.
MAX_WORDS = 8
MAX_CHARACTERS = 80

#: How much of a line is searched for names, in characters.
MAX_LINE = 1000

_EDGES = " ,.;:|-–—\u200b"
_VERBS = any_of(byline_words("written", "en"), byline_words("posted", "en"), ("author",))
#: Without Italian "di" and "da" and Swedish "av", with which names begin ("AV Club").
_OTHER_BY = any_of(byline_words("by", "de", "fr", "es", "nl"))
_INTRODUCTION = regex(
    rf"(?i)^\W*(?:(?:(?:{_VERBS})\s+)?by\b:?|(?:{any_of(byline_words('author'), byline_words('text'))})\s*:"
    rf"|(?:{_OTHER_BY}|{written_by('de', 'fr', 'es', 'it', 'nl')})\s+(?=[A-ZÀ-Þ])"
    rf"|(?:{any_of(byline_words('text', 'ja'), byline_words('author', 'ja', 'zh'))})\s*[:：●]?)\s*"
)
_MONTHS = "|".join(name[:3] for name in month_names("en"))
#: What ends the names: a date, a role, a remark.
_END = regex(
    r"(?i)\s*(?:[|•·–—/]|\s-\s|\bon\s+(?=\w+\s+\d|\d)|\d|"
    rf"\b(?:{_MONTHS})[a-z]*\.?\s+\d|"
    rf"\b(?:{any_of(AFTER_NAME)}|edited by|fact|follow|contributors?|staff writer|senior"
    r"|is an?|email)\b|https?:|www\.|@|\().*$"
)
#: A full name at the end of a sentence that another one follows: "Ann Lee. Photographs …", not "Dr. med. Ann …".
_SENTENCE = regex(r"(\b[A-ZÀ-Þ][\w'’-]+\s(?:[A-ZÀ-Þ]\.\s)*[A-ZÀ-Þ][\w'’-]*[a-zß-ÿ]{2})\.\s+\w")
_BETWEEN = regex(r"\s*(?:,?\s+(?:and|und|et|y|e)\s+|\s+&\s+|;|\s+with\s+)\s*")
_COMMA = regex(r"\s*,\s*")
_NO_NAME = regex(
    r"(?i)^(?:admin|administrator|author|editor|staff|by|unknown|anonymous|guest|user|none|null|undefined|home|share|\W*)$"
)
_INITIAL = regex(r"[A-ZÀ-ÞĀ-Ž]|[^\x00-\u024f]")


def split_names(line: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each name in a line, without "By", dates and URLs.

    Several names are split at "and" and at commas: ``By Ann Lee and Bo Ek, May 2`` → ``Ann Lee``, ``Bo Ek``.
    """
    line = line[:MAX_LINE]
    match = _INTRODUCTION.match(line)
    start = match.end() if match else 0
    cut = _END.search(line, start)
    end = cut.start() if cut and cut.start() > start else (start if cut else len(line))
    sentence = _SENTENCE.search(line, start, end)
    end = sentence.end(1) if sentence else end
    for low, high in _split(line, start, end):
        name = line[low:high].strip(_EDGES)
        if _is_name(name):
            at = line.find(name, low)
            yield at, at + len(name)


def _split(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    joints = [match for match in _BETWEEN.finditer(line, start, end) if " " in line[start : match.start()].strip()]
    for match in [*joints, None]:
        stop = match.start() if match else end
        yield from _split_at_commas(line, at, stop)
        at = match.end() if match else end


def _split_at_commas(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Split a list of full names at its commas; ``Jane Doe, MD`` is one name with a title."""
    parts = []
    at = start
    for match in [*_COMMA.finditer(line, start, end), None]:
        parts.append((at, match.start() if match else end))
        at = match.end() if match else end
    if len(parts) > 1 and all(" " in line[low:high].strip() for low, high in parts):
        yield from parts
    else:
        yield start, end


def _is_name(text: str) -> bool:
    return (
        1 < len(text) <= MAX_CHARACTERS
        and text.count(" ") < MAX_WORDS
        and text[0].isalpha()
        and _INITIAL.search(text) is not None
        and not _NO_NAME.match(text)
    )
