"""Tells which lines belong to the article in spite of their words: headings, list items, rows, entries of a diary."""

from __future__ import annotations

from seolint.checks.shared.filling import is_filled_in
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection

    from seolint.article.article import Article
    from seolint.article.lines import Line, Lines

_FIGURE = regex(r"(?<!\d)\d{1,9}(?!\d)")
#: Most words in a label that may be a heading, and how far into the text below it may be repeated, in characters.
_LABEL, _OPENING = 3, 60
#: Words with at most this many letters occur inside many others, and must match a whole word.
_ABBREVIATION = 2
#: Number of lines with only a date or number that make a diary or a program.
_SERIES = 3
_SENTENCE_ENDS = (".", "!", "?")
#: Number of labeled rows next to a line that make a data sheet.
_ROWS = 2
#: What may be between the figures of a line that has nothing else.
_SIGNS = frozenset({"|", "/", ":", "of", "on"})
#: Lines under a heading that are searched for its text, and the fewest words of one that is no label.
_REACH, _TEXT = 12, 5
_LEAD_IN = (":", "：")
#: Most words of a line that asks to take part, how many words of the text below say who asks, and what asks something else.
_ASKING, _HOW = 4, 12
_WE = word_set(
    "we us our wir uns unser unsere nous notre nos nosotros nuestro nuestra noi nostro ci nós nosso wij ons onze nas nasz"
)
_SHARING = word_set(
    "share tweet print email teilen drucken partager imprimer compartir condividi partilhar delen udostępnij"
)
#: A command after its prompt, and the version that a program prints.
_COMMAND = regex(r"(?i)^(?:\$ |[a-z]:\\[^>]*>|ps [a-z]:\\|\w+@[\w.-]+[:~$ ])\s*\S")
_VERSION = regex(r"(?i)\bversion \d|^[a-z][\w ().+-]* v?\d+\.\d+(?:\.\d+)*$")
_NOTICE = ("©", "(c)", "copyright")


def is_said(line: Line, lines: Lines) -> bool:
    """Whether the line is placed or ends like a part of the text, or is its title."""
    return (
        line.index in lines.body or line.index == 0 or (not lines.is_after(line) and line.text.endswith(_SENTENCE_ENDS))
    )


def is_title_above(line: Line, indexes: set[int], lines: Lines) -> bool:
    """Whether the line is the title and the first line, and the line below is boilerplate: "May 20 notes", a byline."""
    below = lines.all[1:2] if line.index == 0 and line.block.kind == "title" else ()
    return any(other.index in indexes or lines.is_noise(other) for other in below)


def is_entry(line: Line, lines: Lines) -> bool:
    """Whether the line consists of dates or numbers and heads the text below it, as in a diary.

    That is so if it is one of several before the text, or comes after the text and right above a sentence. A number
    also counts if the same pattern occurs between paragraphs, or if it has several figures that do not count up as page
    numbers do: "031 000 00 00".
    """
    if any(word[0] not in "<#" for word in line.words if word not in _SIGNS):
        return False
    if line.words.count("#") >= _SERIES and not _counts_up(line):
        return True
    if lines.is_before(line):
        same = lines.by_key[line.key]
        between = line.words[0] == "#" and any(other.index in lines.body for other in same)
        return between or sum(other.index < lines.body.start for other in same) >= _SERIES
    below = lines.all[line.index + 1] if line.index + 1 < len(lines.all) else line
    return lines.is_after(line) and below.text.endswith(_SENTENCE_ENDS) and not lines.is_noise(below)


def _counts_up(line: Line) -> bool:
    figures = [int(figure) for figure in _FIGURE.findall(line.text)[:2]]
    return len(figures) > 1 and figures[1] == figures[0] + 1


def is_own(line: Line, indexes: Collection[int], article: Article, labels: Collection[str]) -> bool:
    """Whether the line belongs to the article in spite of its words, as a list item or a heading.

    A list item does if the list has a lead-in or no neighboring item matches; a marked heading if its section has
    text; any other label if it is above a list or a lead-in, or if the text below repeats it: "Menu", then "The menu of
    the week …". A copyright notice does if a program printed it.

    Args:
        line: the line.
        indexes: the indexes of lines with known words.
        article: the article.
        labels: words that are no text on their own.
    """
    lines = article.lines
    if line.block.kind == "item":
        if line.block.marker[:1].isdigit():
            return True  # a step
        lead = lines.lead_of(line)
        if lead is not None and lead.text.endswith((":", "：")) and lead.index not in indexes:
            return not lines.is_noise(lead)
        return not any(other.index in indexes or lines.is_noise(other) for other in lines.neighbors(line))
    if ":" in line.words[1:_LABEL] and _is_in_sheet(line, indexes, lines):
        return True
    if line.lowered.startswith(_NOTICE) and (_is_printed(line, lines) or _is_announced(line, lines)):
        return True
    is_heading = line.block.kind == "heading" and line.block.marked
    if is_heading and article.source.format == "markdown":
        return _has_text(line, indexes, article, labels)
    below = next(iter(lines.all[line.index + 1 : line.index + 2]), None)
    if below is None or below.index in indexes or lines.is_noise(below):
        return False
    if not below.is_prose:
        leads = below.block.kind == "item" and not below.block.link_density
        leads = leads or _leads_in(below, lines)
        return leads and len(line.words) <= _LABEL
    if is_heading or (article.source.format == "text" and _invites(line, below)):
        return True
    key = line.key if len(line.key) > _ABBREVIATION else f" {line.key} "
    return len(line.words) <= _LABEL and key in f" {below.text[:_OPENING].lower()}"


def _is_in_sheet(line: Line, indexes: Collection[int], lines: Lines) -> bool:
    """Whether the line is a row of a data sheet: two rows next to it have a label too and are not boilerplate."""
    rows = 0
    for step in (-1, 1):
        at = line.index + step
        while 0 <= at < len(lines.all) and rows < _ROWS and ":" in lines.all[at].words[1:_LABEL]:
            rows += at not in indexes and not lines.is_noise(lines.all[at])
            at += step
    return rows >= _ROWS


def _has_text(heading: Line, indexes: Collection[int], article: Article, labels: Collection[str]) -> bool:
    """Whether the section of a heading has more than labels: text, a list, code, an image, or what is filled in."""
    lines = article.lines
    reach = lines.all[heading.index + 1 : heading.index + 1 + _REACH]
    end = reach[-1].block.span().start if len(reach) == _REACH else len(article.source.text)
    for line in reach:
        block = line.block
        if block.kind == "heading" and block.marked and block.level <= heading.block.level:
            end = block.span().start
            break
        if line.index in indexes or lines.is_noise(line) or set(line.words) <= set(labels):
            continue
        if line.is_prose or len(line.words) >= _TEXT or block.kind not in {"paragraph", "heading"}:
            return True
    start = heading.block.span(heading.start, heading.end).end
    return is_filled_in(article, start, end)


def _invites(label: Line, below: Line) -> bool:
    """Whether a label asks to take part, and those who ask say below how: "Stay in touch", then "We meet on Mondays"."""
    is_asking = len(label.words) <= _ASKING and label.words[0] not in _SHARING
    return is_asking and not _WE.isdisjoint(below.words[:_HOW])


def _is_announced(line: Line, lines: Lines) -> bool:
    """Whether the line above leads in to the line: "Put this at the top:"."""
    above = lines.all[line.index - 1] if line.index else None
    return above is not None and above.text.endswith(_LEAD_IN) and len(above.words) >= _TEXT


def _is_printed(line: Line, lines: Lines) -> bool:
    """Whether a program printed the line: a command is next to it, or between paragraphs a version."""
    around = lines.all[max(0, line.index - 2) : line.index] + lines.all[line.index + 1 : line.index + 3]
    inside = line.index in lines.body
    return any(_COMMAND.search(other.text) or (inside and _VERSION.search(other.text)) for other in around)


def _leads_in(line: Line, lines: Lines) -> bool:
    """Whether a line of some length leads in to a list."""
    following = lines.all[line.index + 1 : line.index + 2]
    is_lead = line.text.endswith(_LEAD_IN) and len(line.words) >= _TEXT
    return is_lead and any(other.block.kind == "item" for other in following)
