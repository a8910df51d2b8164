"""The authors that a line of text names: ``By Ann Lee, RN | 3 March 2025``, ``Text: Ann Lee``, ``著者：山田太郎``."""

from __future__ import annotations

from seolint.article.nodes import Field
from seolint.article.origins import Within
from seolint.language.byline_words import any_of, byline_words, written_by
from seolint.language.calendar_words import month_names
from seolint.language.dates import find_dates
from seolint.language.folded_texts import FoldedTexts
from seolint.language.word_lists import word_set
from seolint.readers.names import split_names
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Block

#: Longest byline, in characters; how many lines after the headline and at the end of a text may be one.
_LONGEST = 160
_AFTER_HEADLINE, _AT_END = 4, 3
#: Fewest words of a paragraph below which no byline follows.
_PROSE = 30

_WHOSE = any_of(byline_words("written", "en"), byline_words("posted", "en"), ("story", "reporting", "by"))
_BY = any_of(byline_words("by"))
#: "By", also without a space as pages lose it, "Written by", "Geschrieben von", "A cura di"; a name with a capital follows.
_BEFORE_NAME = (
    rf"(?:(?i:(?:{_WHOSE})\s+by|by|{written_by('de', 'fr', 'es', 'pt', 'it', 'nl')}|a cura di|{_BY})(?:\s*:|(?=\s))"
    rf"|By(?=[A-ZÀ-Þ])"
    rf"|(?i:{any_of(byline_words('author'), byline_words('text'))})\s*[:：])"
)
_OPENING = regex(rf"\A[\W_]*(?:{_BEFORE_NAME})\s*(?=(?i:the )?[A-ZÀ-ÞĀ-Ž]|[^\x00-\u024f])")
#: In the middle of a line: "Published on 3 March 2025 by Ann Lee".
_INSIDE = regex(rf"(?<=\s)(?i:by|{_BY})\s+(?=(?i:the )?[A-ZÀ-ÞĀ-Ž][\w.'’-]*\s+[A-ZÀ-ÞĀ-Ž])")
_REVIEWER = regex(r"(?i)\b(?:review|check|verif|approv|edit|photo|illustrat|image|translat)\w*\b[^|·•;]*$")
#: What separates the parts of a byline: a sign between spaces, a symbol such as a calendar, a date.
_BETWEEN = regex(
    r"\s[-–—/~]+\s|\s+(?=公開|投稿|掲載|更新|发布|發布|发表)|[|·•‧・●▪;\n\t\u3000]|\s*[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]+\s*"
)
_NAME = regex(r"(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]*|(?:de|del|da|van|von|der|den|la|le|di|du|bin)\b)(?:\s+[\w.'’-]+){1,4}")
_CAPITAL = regex(r"[A-ZÀ-ÞĀ-Ž]")
_PARTICLES = word_set("de del da van von der den la le di du bin al y e")
_ROLE = regex(
    r"(?i)\b(?:editor|writer|reporter|correspondent|journalist|author|contributor|staff|doctor|physician|nurse|pharmacist"
    r"|dietiti?an|psychologist|\w{3,}ologist|therapist|director|md|rn|rd|phd|mph|redakt\w+|arzt|ärztin|médecin|medico"
    r"|médic[oa]"
    r"|journaliste|periodista|giornalista|jornalista|apotheker\w*)\b"
)
#: Words in the names of categories and organizations, which are no persons.
_TOPICS = word_set(
    "health news blog guide tips article press release research science opinion world team staff home page posted",
    "published updated read min mins minute minutes magazine media center centre clinic hospital institute university",
    "reading time last first date",
).union(month_names("en"))
#: What every line about a reviewer contains one of, in lower case, and how it ends before the name.
_REVIEW_STEMS = (
    *("reviewed", "checked by", "approved by", "verified by", "geprüft", "begutachtet", "relu", "vérifié", "validé"),
    *(
        "révisé",
        "revisado",
        "revisada",
        "revisto",
        "verificad",
        "rivisto",
        "revisionato",
        "verificato",
        "gecontroleerd",
    ),
    *(
        "beoordeeld",
        "zweryfikowan",
        "recenz",
        "рецензент",
        "проверен",
        "проверил",
        "inceleyen",
        "監修",
        "审核",
        "审校",
        "審校",
    ),
)
_REVIEWED = regex(
    r"(?i)(?:\b(?:(?:reviewed|checked|approved|verified)(?: (?:and|&) \w+)? by"
    rf"|(?:{any_of(byline_words('reviewed', 'de'))})(?: \w+)? (?:von|durch)"
    rf"|(?:{any_of(byline_words('reviewed', 'fr'))})e?s?(?: \w+)? par(?: l[ae])?"
    rf"|(?:{any_of(byline_words('reviewed', 'es', 'pt'))}|revisad[oa]|verificad[oa])(?: \w+)? por"
    rf"|(?:{any_of(byline_words('reviewed', 'it'))})(?: \w+)? da(?:l|lla)?"
    rf"|(?:{any_of(byline_words('reviewed', 'nl'))})(?: \w+)? door|(?:zweryfikowan\w+|sprawdzon\w+|recenzowan\w+) przez"
    r"|recenzj?ent\w*|рецензент|провере[нм]\w* врачом|проверила? врач|inceleyen)(?:\s*:|(?=\s))"
    r"|(?:監修(?:者|医)?|审核|审校|審校)\s*[:：／/])\s*(?=(?i:dr\b|prof\b)|(?-i:[A-ZÀ-ÞĀ-ŽА-Я])|[^\x00-\u052f])"
)
#: What leads on from a name to where somebody works.
_PLACE = regex(r"\s(?:of|at|from)\s+(?=[A-Z])")
_WORD = regex(r"[^\W\d_]+")
#: What leads on from a name to a date.
_TO_DATE = regex(r"(?i)[\s,]+(?:on|op|le|il|el|am|em|den|dated|at|in)\s*\Z")
#: A degree after a name: "Ann Lee, RN".
_DEGREE = regex(r"\s*[A-Z][A-Za-z.]{0,3}[A-Z.]?(?=\W|\Z)")


def find_line_authors(article: Article) -> Iterator[Field]:
    """Yield the authors named by the byline below the headline, or else by a line at the end of the text.

    A byline of plain text that was taken for a heading becomes a paragraph.
    """
    shown = [block for block in article.blocks if not block.hidden]
    headline = article.headline
    at = next((n for n, block in enumerate(shown) if block is headline or block.kind == "title"), -1)
    for block in _head_of(shown[at + 1 :]):
        names = list(_names_in(block, article))
        if names:
            if block.kind == "heading":
                block.kind, block.level = "paragraph", 0
                article.forget_parts()
            yield from names
            return
    for block in shown[-_AT_END:] if len(shown) > _AT_END + _AFTER_HEADLINE else ():
        if len(block.text) <= _LONGEST and _OPENING.match(block.text):
            yield from _fields(block, 0, len(block.text))
            return


def find_line_reviewers(blocks: Sequence[Block]) -> Iterator[Field]:
    """Yield what follows ``Medically reviewed by`` in short visible lines: names with their degrees."""
    lines = [block.text if len(block.text) <= 2 * _LONGEST and not block.hidden else "" for block in blocks]
    for index in FoldedTexts(lines).select(_REVIEW_STEMS):
        match = _REVIEWED.search(lines[index])
        if match:
            name = _PLACE.split(lines[index][match.end() :], maxsplit=1)[0]
            yield Field(name, Within(blocks[index], match.end()), "byline")


def named(fields: Iterable[Field]) -> list[Field]:
    """The distinct names in the fields."""
    names: dict[str, Field] = {}
    for field in fields:
        for start, end in split_names(field.text):
            name = field.text[start:end]
            names.setdefault(name.casefold(), Field(name, Within(field, start), field.source))
    return list(names.values())


def _head_of(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the short lines before the text begins in earnest."""
    for block in blocks[:_AFTER_HEADLINE]:
        if (block.kind == "heading" and block.marked) or block.text.count(" ") >= _PROSE:
            return
        if len(block.text) <= _LONGEST:
            yield block


def _names_in(block: Block, article: Article) -> Iterator[Field]:
    """Yield the names in a line that is a byline."""
    text = block.text
    dates = find_dates(text)
    parts = list(_split(text, [(date.start, date.end) for date in dates]))
    signed = [(start, end) for start, end in parts if _OPENING.match(text[start:end])]
    if not signed and dates:
        signed = [(found.start(), end) for start, end in parts for found in _INSIDE.finditer(text, start, end)]
    if not signed and dates:
        signed = [part for part in parts if _is_person(text[slice(*part)], parts, text, article)][:1]
    for start, end in signed:
        if not _REVIEWER.search(text[max(0, start - 30) : start]):
            yield from _fields(block, start, end)


def _split(text: str, dates: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each part of a byline that is no date."""
    marks = sorted([*dates, *(found.span() for found in _BETWEEN.finditer(text))])
    at = 0
    for start, end in [*marks, (len(text), len(text))]:
        if text[at:start].strip(" ,.:"):
            yield at, start
        at = max(at, end)


def _is_person(part: str, parts: list[tuple[int, int]], text: str, article: Article) -> bool:
    """Whether a part of a line with a date is a person's name; its words are used nowhere as common ones."""
    name, _, role = part.strip(" ,.:").partition(",")
    words = _WORD.findall(name)
    if not 2 <= len(words) <= 4 or not _NAME.fullmatch(name.strip()):
        return False
    if not all(_CAPITAL.match(word) or word in _PARTICLES for word in words):
        return False
    lower = {word.lower() for word in words}
    if not lower.isdisjoint(_TOPICS):
        return False
    if _ROLE.search(role) or any(_ROLE.search(text[slice(*other)]) for other in parts):
        return not _ROLE.search(name)
    return lower.isdisjoint(_WORD.findall(article.folded.joined.replace(text.lower(), " ")))


def _fields(block: Block, start: int, end: int) -> Iterator[Field]:
    """Yield the names in part of a line, without roles and degrees."""
    part = block.text[start:end]
    opening = _OPENING.match(part)
    at = start + (opening.end() if opening else 0)
    line = _TO_DATE.sub("", block.text[at:end])
    name, comma, role = line.partition(",")
    if comma and not _DEGREE.match(role) and (_ROLE.search(role) or not _CAPITAL.match(role.strip())):
        line = name
    for low, high in split_names(line):
        names = line[low:high]
        skip = 4 if names.lower().startswith("the ") else 0
        yield Field(names[skip:], Within(block, at + low + skip), "byline")
