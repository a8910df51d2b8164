"""Finds numbers that a text states about itself and that are wrong: its characters, its words, its reading time."""

from __future__ import annotations

from itertools import pairwise

from seolint.article.origins import Within
from seolint.article.parts import content_images
from seolint.base.model import Edit, Hit, Text
from seolint.checks.shared.residue import remove_lines
from seolint.checks.stages import CLEAN
from seolint.language.characters import count_seen
from seolint.language.punctuation import ends_sentence
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import IGNORECASE, WORDS, has_digit, regex_with_words
from seolint.startup.records import record

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.lines import Line
    from seolint.article.nodes import Field

VALUES = {
    "claimed": "the number the text states",
    "actual": "the number counted",
    "unit": "`characters`, `words` or `minutes`",
}
STAGE = CLEAN

_CHARACTERS = frozenset(
    """
    character characters char chars zeichen caractère caractères caracter caracteres carácter carattere caratteri
    caractere teken tekens karakters znak znaki znaków symbol symboli символ символа символов знак знака знаков tecken
    字符 字 文字 글자 자
    """.split()  # noqa: SIM905  (as quoted words it would be unreadable)
)
_WORDS = frozenset(
    """
    word words wort wörter worte mot mots palabra palabras parola parole palavra palavras woord woorden słowo słowa
    słów слово слова слов
    """.split()  # noqa: SIM905  (as quoted words it would be unreadable)
)
_SPACES = frozenset(
    ["spaces", "leerzeichen", "espaces", "compris", "espacios", "spazi", "espaços", "spaties", "spacjami", "пробелами"]
)
_UNITS = _CHARACTERS | _WORDS | _SPACES
_LONGEST_FIRST = sorted(sorted(_CHARACTERS | _WORDS), key=len, reverse=True)
_COUNT = (
    r"(?:[^\W\d]+(?: [^\W\d]+)?\s*[:=]\s*)?(?P<rounded>[~≈]|approx\.?\s|about\s|ca\.?\s|circa\s|environ\s|около\s)?"
    r"\s*(?:(?:exactly|genau|exactement|exactamente|esattamente|exatamente|precies|dokładnie|ровно)\s)?"
    rf"(?P<number>\d{{2,4}})(?:\s*/\s*\d{{2,4}})?[\s-]*(?P<unit>{WORDS})\b\.?(?:,?\s+\w+\.?){{0,2}}"
)
#: A number after its unit: "Character count: 158".
_COUNTED = rf"(?P<counted>{WORDS})[ -]?(?:count|anzahl|zahl)?\s*[:=]\s*(?P<after>\d{{2,4}})"
#: A count at the end of a text, in brackets, after a dash or bar or with a label: "(158 characters)", "| 24 words".
AT_END = regex_with_words(
    r"(?:[(\[]|（|\s[–—]|\s[|-]|(?:(?<=[.!?])|(?<=…))\s+(?=(?:length|länge|longueur|\w+ count)\s*:))\s*"
    rf"(?:{_COUNT}|{_COUNTED})\s*(?:[)\]]?|）)(?>(?:[\s.*_\"»]++|”)*)$",
    _LONGEST_FIRST,
    has_digit,
    IGNORECASE,
)
#: A count between a label and its text: "Meta description (158 characters):".
IN_LABEL = regex_with_words(rf"[(\[（]\s*(?:{_COUNT}|{_COUNTED})\s*[)\]）]", _LONGEST_FIRST, has_digit, IGNORECASE)
#: A count on its own line: "158 characters", "Character count: 158".
_ALONE = regex_with_words(rf"\W*(?:{_COUNT}|{_COUNTED})\W*", _LONGEST_FIRST, has_digit, IGNORECASE)
#: How much of the end of a text is searched for a count, in characters.
_TAIL = 90
#: How far off a rounded number may be, as a share of the actual one; and the largest factor between a count and the
#: length of an unlabeled text that it can refer to.
_ROUNDING, _LIKENESS = 0.1, 2.5
#: Usual lengths of descriptions, in characters.
_LENGTHS = range(50, 401)


@record
class Options:
    """What to count again.

    Attributes:
        of: What to check: the stated ``length`` of a description or paragraph, or the stated reading time in
            ``minutes``.
        slow: Reading speed of a slow reader, in words per minute.
        fast: Reading speed of a fast reader, in words per minute.
        tolerance: How many minutes the stated reading time may be off.
    """

    of: Literal["length", "minutes"]
    slow: int = 200
    fast: int = 265
    tolerance: int = 1


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each stated number that is wrong; the fix removes the note."""
    if options.of == "minutes":
        yield from _find_minutes(article, options)
        return
    described = set()
    by_block = {id(line.block): line for line in article.lines.all} if article.descriptions else {}
    for field in (*article.descriptions, *article.titles):
        if isinstance(field.origin, Within) and isinstance(block := field.origin.whole, Text):
            described.add(id(block))
            yield from _find_at_leak(article, field, block, field.origin.offset, by_block)
        elif match := AT_END.search(field.text, max(0, len(field.text) - _TAIL)):
            yield from _judge(article, field, match, field.text[: match.start()])
    by_last = article.lines.by_last
    for word in _UNITS.intersection(by_last):
        for line in by_last[word]:
            if id(line.block) not in described:
                yield from _find_in_paragraph(article, line)


def _find_at_leak(article: Article, field: Field, block: Text, start: int, by_block: dict[int, Line]) -> Iterator[Hit]:
    """Yield a hit for a wrong count before or after a description that leaked into the text, or on the line below."""
    end = start + len(field.text)
    if match := AT_END.search(block.text, end) or IN_LABEL.search(block.text, 0, start):
        yield from _judge(article, block, match, field.text)
        return
    last = by_block.get(id(block))
    for line in article.lines.all[last.index + 1 : last.index + 2] if last is not None else ():
        if match := _ALONE.fullmatch(line.text):
            yield from _judge(article, line.block, match, field.text, line)


def _find_in_paragraph(article: Article, line: Line) -> Iterator[Hit]:
    """Yield a hit for a wrong count at the end of a paragraph that may be a description without its label."""
    text = line.block.text
    match = AT_END.search(text, max(line.start, line.end - _TAIL), line.end)
    if match is None or line.block.kind != "paragraph" or match[0].lstrip()[0] not in "([（":
        return
    value = text[line.start : match.start()].rstrip()
    claimed, actual = _read(match, value)
    if (
        len(value) in _LENGTHS
        and ends_sentence(value)
        and claimed < actual * _LIKENESS
        and actual < claimed * _LIKENESS
    ):
        yield from _judge(article, line.block, match, value)


def _judge(article: Article, text: Text, match: re.Match[str], value: str, line: Line | None = None) -> Iterator[Hit]:
    claimed, actual = _read(match, value)
    if claimed in {actual, *_other_counts(match, value)} or (
        match["rounded"] and abs(claimed - actual) <= actual * _ROUNDING
    ):
        return
    start, end = match.span()
    start += len(match[0]) - len(match[0].lstrip())
    end -= len(match[0]) - len(match[0].rstrip())
    edits = remove_lines(article, [line]) if line is not None else (_cut(text, match.start(), end),)
    kind = "words" if _unit(match) in _WORDS else "characters"
    offset = line.start if line is not None else 0
    yield Hit(
        text,
        {"claimed": claimed, "actual": actual, "unit": kind},
        offset + start,
        offset + end,
        edits=edits,
        known=True,
    )


def _cut(text: Text, start: int, end: int) -> Edit:
    while start and text.text[start - 1].isspace():
        start -= 1
    return Edit(*text.span(start, end), "")


def _unit(match: re.Match[str]) -> str:
    return (match["unit"] or match["counted"]).lower()


def _read(match: re.Match[str], value: str) -> tuple[int, int]:
    """Return the stated number, and the actual number of characters or words in the value."""
    words = value.split()
    actual = len(words) if _unit(match) in _WORDS else len(" ".join(words))
    return int(match["number"] or match["after"]), actual


def _other_counts(match: re.Match[str], value: str) -> set[int]:
    """Return other numbers of characters that tools count: without spaces, in UTF-16 (JavaScript), as readers see them."""
    if _unit(match) in _WORDS:
        return set()
    text = " ".join(value.split())
    in_pairs = 0 if text.isascii() else sum(character > "\uffff" for character in text)
    return {len(text.replace(" ", "")), len(text) + in_pairs, count_seen(text)}


#: Fewest words of prose for which a reading time is judged; fewer are probably not the whole article.
_FEWEST = 100
#: The most an image adds to the reading time, in minutes.
_IMAGE = 0.2
_MINUTES = frozenset(
    """
    min mins minute minutes minuten minuto minutos minuti minuut minut minuty минут минута минуты мин dakika
    """.split()  # noqa: SIM905  (as quoted words it would be unreadable)
)
#: The minutes, and what precedes them if they end a range or follow hours.
_STATED = regex_with_words(
    rf"(\d\s*(?:[-–,.]|[^\W\d]+)\s*)?\b(\d{{1,3}})\s*-?\s*(?:{WORDS})\b", sorted(_MINUTES), has_digit
)
_READING = frozenset(
    """
    read reading lesezeit lesedauer lecture lectura lettura leitura leestijd lezen czytania przeczytać чтения чтение
    """.split()  # noqa: SIM905  (as quoted words it would be unreadable)
)


def _find_minutes(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for the reading time stated on the page, if it fits no reader.

    Some tools count all words and the images, some only the prose: any time between the two is right.
    """
    stated = [line for line in article.lines.all if _is_reading_time(line)]
    if len(stated) != 1:
        return
    words = sum(len(block.text.split()) for block in article.prose)
    if words < _FEWEST:
        return
    line = stated[0]
    times = list(_STATED.finditer(line.lowered))
    if len(times) != 1 or times[0][1]:
        return
    claimed = int(times[0][2])
    blocks = [block for block in article.blocks if block.role == "content" and not block.hidden]
    everything = sum(len(block.text.split()) for block in blocks)
    least = words / options.fast - options.tolerance
    most = everything / options.slow + len(content_images(article)) * _IMAGE + options.tolerance
    if not least <= claimed <= most:
        actual = round(words / ((options.slow + options.fast) / 2))
        yield Hit(line.block, {"claimed": claimed, "actual": actual, "unit": "minutes"}, line.start, line.end)


def _is_reading_time(line: Line) -> bool:
    words = line.words
    return (
        0 < len(words) <= 10
        and any(word in _READING and _is_of_time(words, at) for at, word in enumerate(words))
        and any(a == "#" and b in _MINUTES for a, b in pairwise(words))
    )


def _is_of_time(words: Sequence[str], at: int) -> bool:
    """Whether the word for reading means the time it takes, unlike "reading" in "reading group: 15 minutes"."""
    return words[at] != "reading" or words[at + 1 : at + 2] in {(), ("time",), (":",), ("#",), ("|",)}
