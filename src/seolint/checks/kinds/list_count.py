"""Finds titles that announce a number of items, such as "7 tips", above a numbered list of more or fewer."""

from __future__ import annotations

from seolint.base.model import Hit
from seolint.language.punctuation import QUOTES
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import compiled, has_digit, regex
from seolint.startup.records import record

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {
    "claimed": "the number in the title",
    "actual": "the number of items",
    "thing": "the word for what is counted",
}
FOLDED = {"things": str.lower}

#: How a heading is numbered: "3.", "#3", "Tip 3:"; the word before the number, and the number.
_NUMBERED = regex(r"\s*(?:([^\W\d_]+)\s+)?(?:[#№]\s*)?(\d{1,3})(?:\s*[.):]|\s+[-–—]\s|\s+(?=[^\W\d_]))")
_MARK = regex(r"\s*[#№]\s*(\d{1,3})\b")
_WORD = regex(r"[^\W\d_]+")
#: What may be a number: figures that are not part of a larger one, or a word.
_FIGURE = regex(r"(?<![\w.,$€£-])(?:\d{1,2}(?![\w.,%€+-])|[^\W\d_]+)")
#: A number that numbers the heading itself: "3. ".
_HEADING = regex(r"\d+\s*(?:[.):]|[-–—]\s)")
_CLAUSE = regex(r"[:;?!|()–—]|\s-\s")
#: Most words between the number and what it counts: "7 quick and easy tips".
_REACH = 4
#: Digits of the longest number that can count the items of a list.
_MAX_DIGITS = 6
#: Longest block that can be a heading, in characters.
_SHORT = 150
#: Number of letters that a word for what is counted shares with its singular.
_STEM = 3
#: Units that a number counts instead of list items: "24 hours in Bern", "10 years of tips".
_UNITS = frozenset(
    """
    year years month months week weeks day days hour hours minute minutes second seconds am pm percent star stars
    jahre jahren monate wochen tage tagen stunden minuten ans années mois semaines jours heures minutes
    años meses semanas días horas minutos anni mesi settimane giorni ore minuti anos dias jaar maanden weken dagen uur
    lat miesięcy tygodni dni godzin minut лет месяцев недель дней часов минут
    """.split()  # noqa: SIM905  (as quoted words it would be unreadable)
)
#: Words that may precede a number that counts; after any other word, the number belongs to it: "Windows 11 tips".
_BEFORE = frozenset(
    """
    the top best these those my our your their his her its with in and or of from for to by are is here some all more
    try at least only just plus about on first last next another get use learn know discover read see follow
    die diese der den top unsere meine ihre deine mit in und oder von für zu sind hier beste besten alle nur über
    les ces nos mes vos en avec et ou de des pour voici top sont meilleurs tous
    las los estas estos nuestros mis tus con en y o de para por estos aquí son mejores
    i le gli questi queste con in e o di per ecco sono nostri migliori tutti
    as os estas estes nossas com em e ou de para por aqui são melhores
    de deze onze met in en of van voor zijn hier beste alle
    te nasze z w i lub dla oto najlepszych wszystkie
    эти наши с в и или из для вот топ лучших все
    """.split()  # noqa: SIM905  (as quoted words it would be unreadable)
)
_SPELT = {
    word: number
    for number, words in {
        3: "three drei trois tres tre três drie trzy три",
        4: "four vier quatre cuatro quattro quatro cztery четыре",
        5: "five fünf cinq cinco cinque vijf pięć пять",
        6: "six sechs seis sei zes sześć шесть",
        7: "seven sieben sept siete sette sete zeven siedem семь",
        8: "eight acht huit ocho otto oito osiem восемь",
        9: "nine neun neuf nueve nove negen dziewięć девять",
        10: "ten zehn dix diez dieci dez tien dziesięć десять",
    }.items()
    for word in words.split()
}


@record
class Options:
    """What is announced.

    Attributes:
        things: Words for what lists consist of, in lower case.
        fewest: Numbered lists with fewer items are not compared.
    """

    things: tuple[str, ...]
    fewest: int = 3


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at the number in the title if the numbered headings or items add up to another one."""
    title = next((block for block in article.content if block.kind == "title" or block.level == 1), None)
    if title is None:
        return
    announced = _announced(title.text, frozenset(options.things))
    if announced is None:
        return
    start, end, claimed, thing = announced
    others = [block for block in article.content if block is not title]
    actual = _count(article, title, thing)
    if actual >= options.fewest and actual != claimed and not _is_reached(claimed, others):
        values: dict[str, str | int | float] = {"claimed": claimed, "actual": actual, "thing": thing}
        yield Hit(title, values, start, end)


def _announced(text: str, things: frozenset[str]) -> tuple[int, int, int, str] | None:
    """Return start, end and value of the number, and the word for what it counts; None if the title counts nothing."""
    if not has_digit(text) and not any(map(text.lower().__contains__, _SPELT)):
        return None
    for match in _FIGURE.finditer(text):
        claimed = _value(match[0]) if match[0].isdigit() else _SPELT.get(match[0].lower(), 0)
        if not claimed or _HEADING.match(text, match.start()) or not _is_count(text, match):
            continue
        clause = _CLAUSE.split(text[match.end() :], maxsplit=1)[0]
        following = _WORD.findall(clause.lower())[: _REACH + 1]
        thing = next((word for word in following if word in things), None)
        if thing is not None and following[0] not in _UNITS:
            return *match.span(), claimed, thing
    return None


def _is_count(text: str, match: re.Match[str]) -> bool:
    """Whether the number counts what follows, rather than belonging to the word before it."""
    before = _CLAUSE.split(text[: match.start()])[-1].replace(",", " ").split()
    return not before or before[-1].lower().strip(QUOTES) in _BEFORE


def _is_reached(number: int, blocks: Sequence[Block]) -> bool:
    """Whether a short line or an item has the announced number: "The last one (#15)", "Tips 11–15".

    Numbers inside a paragraph count too: in Markdown, a list that continues after a paragraph is not read as a list.
    """
    written = compiled(rf"[#№(]\s*{number}\b|^{number}\s*[.):]|\d\s*[-–—]\s*{number}\b")
    inside = compiled(rf"[.!?:]\s+{number}\.\s")
    return any(
        block.marker.rstrip(".)") == str(number)
        or (len(block.text) <= _SHORT and written.search(block.text))
        or inside.search(block.text)
        for block in blocks
    )


def _count(article: Article, title: Block, thing: str) -> int:
    """Return how many headings are numbered; without any, how many items the numbered list has; 0 without either."""
    headings = [block for block in article.headings if block is not title]
    runs = [block for block in article.content if block.kind == "paragraph" and len(block.text) <= _SHORT]
    counted = _run([_number(block, thing) for block in headings])
    counted = counted or _run([_number(block, thing) for block in runs if article.source.format != "text"])
    if counted or len(headings) > 1:
        return counted
    items = [block for block in article.content if block.kind == "item" and block.level == 1]
    return _run([_value(digits) for block in items if (digits := block.marker.strip(".)# ")).isdigit()])


def _number(block: Block, thing: str) -> int:
    """Return the number that a heading begins with; 0 for none, or for one that counts something else."""
    match = _MARK.match(block.text)
    if match is not None:
        return _value(match[1])
    match = _NUMBERED.match(block.text)
    if match is None or (match[1] and match[1].lower()[:_STEM] != thing[:_STEM]):
        return 0
    return _value(match[2])


def _value(digits: str) -> int:
    """Return a number as digits state it; 0 if it cannot be a count, being too long or made of other digits (``²``)."""
    return int(digits) if digits.isdecimal() and len(digits) <= _MAX_DIGITS else 0


def _run(numbers: Sequence[int]) -> int:
    """Return how many numbers there are if they count up or down without a gap, otherwise 0."""
    numbers = [number for number in numbers if number]
    whole = list(range(1, len(numbers) + 1))
    return len(numbers) if numbers in (whole, whole[::-1]) else 0
