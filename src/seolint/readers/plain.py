"""Read plain text, from scrapers or writers: its structure is inferred from the shape of the lines.

Apart from a few byline words, only capitals and punctuation are used: judging what a line *says* is up to the rules.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from math import fsum  # the same on every Python, which ``sum`` is not

from seolint.article.article import Article
from seolint.article.nodes import Block, List
from seolint.article.origins import Runs, Verbatim
from seolint.article.stated_dates import is_byline
from seolint.language.byline_words import any_of, byline_words
from seolint.language.punctuation import OPENING_QUOTES, STRAIGHT_QUOTES, ends_sentence
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import fold_case, guarded_regex, has_digit, regex
from seolint.startup.records import mutable_record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from seolint.article.origins import Run
    from seolint.article.source import Source

#: Longest heading, in characters and in words.
_HEADING_CHARACTERS, _HEADING_WORDS = 100, 14
#: Fewest words of a paragraph of prose, and of one that ends as a sentence does.
_PROSE_WORDS, _SENTENCE_WORDS = 12, 6
#: Most that one paragraph adds to the score of the body, and what any other line subtracts from it, in characters.
_LONG_PROSE, _SHORT_LINE = 300, 25
#: How many paragraphs are read to find the topic.
_PARAGRAPHS = 12
#: Line widths of hard-wrapped text, in characters.
_WRAP_WIDTHS = range(45, 131)

_SYMBOLS = frozenset("•●▪‣◦∙·○■□➤►▶✓✔❖*+-–—")
#: White space between a bullet and its text, and the longest bullet: "(viii)", in characters.
_GAP, _LONGEST_MARKER = " \t\xa0", 6
_ROMAN, _LONGEST_ROMAN = frozenset("ivxIVX"), 4
_UNDERLINES = frozenset("=-~*")
_HASHES = guarded_regex(r"(#{1,6})[ \t]+(.*?)[ \t]*#*", lambda text: text.startswith("#"))
_OPENERS = f"{STRAIGHT_QUOTES}{OPENING_QUOTES}¿¡"
#: Without "da", which begins titles in German and Italian.
_BY = tuple(word for word in byline_words("by", "en", "de", "fr", "es", "pt", "it", "nl") if word != "da")
_DATE_OR_BYLINE = guarded_regex(
    r"(?i)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b.*\d|\d+[: ]\d\d\b|^(?:" + any_of(_BY) + r")\s",
    lambda text: has_digit(text) or fold_case(text).startswith(_BY),
)
_LONG_WORD = regex(r"[^\W\d_]{4,}")
_MENU_SIGNS = (" | ", " › ", " » ", " > ", " • ")


class _Line(NamedTuple):
    """A line that is not blank: its text without surrounding white space, and the offsets of that text."""

    text: str
    start: int
    end: int
    indent: int
    after_blank: bool

    @property
    def words(self) -> int:
        return len(self.text.split())


@mutable_record
class _Layout:
    """The layout: whether blank lines separate the paragraphs, and the width of the lines (0: not wrapped)."""

    separated: bool
    width: int


def read_plain(source: Source) -> Article:
    """Return the article in plain text, with its title, headings, paragraphs, lists and tables.

    Headings and list items are ``marked`` only if the text underlines them or uses Markdown syntax.
    """
    article = Article(source)
    lines = _lines(source)
    layout = _layout(lines)
    groups = list(_groups(lines, layout))
    article.blocks = [block for group in groups for block in _blocks(group)]
    _mark_headings(article.blocks, groups, layout)
    name_title(article)
    article.lists = _lists(article.blocks)
    return article


def _lines(source: Source) -> list[_Line]:
    lines: list[_Line] = []
    blank = True
    starts = [*source.line_starts, len(source.text)]
    for start, end in pairwise(starts):
        raw = source.text[start:end]
        text = raw.strip()
        if text:
            indent = len(raw) - len(raw.lstrip())
            lines.append(_Line(text, start + indent, start + indent + len(text), indent, blank))
        blank = not text
    return lines


def _layout(lines: Sequence[_Line]) -> _Layout:
    separated = sum(line.after_blank for line in lines) * 2 > len(lines)
    pairs = [(a, b) for a, b in pairwise(lines) if not b.after_blank]
    width = max((a.indent + len(a.text) for a, _ in pairs), default=0)
    if width not in _WRAP_WIDTHS:
        return _Layout(separated, 0)
    full = [(a, b) for a, b in pairs if _is_full(a, b, width)]
    running_on = sum(b.text[0].islower() for _, b in full)
    wrapped = len(full) * 2 >= len(pairs) and running_on * 4 >= len(full) > 0
    return _Layout(separated, width if wrapped else 0)


def _is_full(line: _Line, following: _Line, width: int) -> bool:
    """Whether the first word of the next line would not have fit on this line."""
    return line.indent + len(line.text) + 1 + len(following.text.split(None, 1)[0]) > width * 0.92


def _groups(lines: Sequence[_Line], layout: _Layout) -> Iterator[list[_Line]]:
    """Yield the lines of each block: a hard-wrapped paragraph or item, a heading and its underline, else one line."""
    group: list[_Line] = []
    for line in lines:
        if group and (_underlines(group, line) or _continues(group, line, layout)):
            group.append(line)
            continue
        if group:
            yield group
        group = [line]
    if group:
        yield group


def _underlines(group: list[_Line], line: _Line) -> bool:
    return (
        len(group) == 1
        and not line.after_blank
        and _is_rule(line.text)
        and len(group[0].text) <= _HEADING_CHARACTERS
        and abs(len(line.text) - len(group[0].text)) <= max(3, len(group[0].text) // 3)
    )


def _is_rule(text: str) -> bool:
    return len(text) > 2 and text[0] in _UNDERLINES and text.count(text[0]) == len(text)


def _continues(group: list[_Line], line: _Line, layout: _Layout) -> bool:
    last = group[-1]
    if not layout.width or line.after_blank or _find_bullet(line.text) or "\t" in line.text:
        return False
    return _is_full(last, line, layout.width) or (line.text[0].islower() and not _has_stop(last.text))


def _blocks(group: list[_Line]) -> list[Block]:
    """The blocks of a group: one, or one per cell of a table row."""
    first = group[0]
    if len(group) == 2 and _underlines(group[:1], group[1]):
        return [Block("heading", first.text, Verbatim(first.start), level=1 if group[1].text[0] == "=" else 2)]
    if (hashes := _HASHES.fullmatch(first.text)) and len(group) == 1 and hashes[2]:
        return [Block("heading", hashes[2], Verbatim(first.start + hashes.start(2)), level=len(hashes[1]))]
    if "\t" in first.text and len(group) == 1:
        return _cells(first)
    marker, skip = _find_bullet(first.text) or ("", 0)
    lines = [first._replace(text=first.text[skip:], start=first.start + skip), *group[1:]]
    text, origin = _join(lines)
    if not marker:
        return [Block("paragraph", text, origin)]
    return [Block("item", text, origin, marker=marker, level=1 + (first.indent >= 6), marked=marker in {"-", "*", "+"})]


def _find_bullet(text: str) -> tuple[str, int] | None:
    """Return the bullet or number that a line begins with, and the offset of what follows it."""
    head = text[: _LONGEST_MARKER + 1]
    marker = head.replace("\t", " ").replace("\xa0", " ").partition(" ")[0]
    if len(marker) == len(head) or not _is_marker(marker):
        return None
    rest = text[len(marker) :].lstrip(_GAP)
    return None if not rest or rest[0].isspace() else (marker, len(text) - len(rest))


def _is_marker(text: str) -> bool:
    if text in _SYMBOLS:
        return True
    label = text.removeprefix("(")[:-1]
    if text[-1:] not in {".", ")"} or not label:
        return False
    is_number = label.isdecimal() and len(label) <= 3
    is_letter = len(label) == 1 and label.isascii() and label.isalpha()
    return is_number or is_letter or (len(label) <= _LONGEST_ROMAN and _ROMAN.issuperset(label))


def _cells(line: _Line) -> list[Block]:
    return [
        Block("cell", cell[0], Verbatim(line.start + cell.start()))
        for cell in re.finditer(r"[^\t\s](?:[^\t]*[^\t\s])?", line.text)
    ]


def _join(lines: Sequence[_Line]) -> tuple[str, Verbatim | Runs]:
    """The lines joined with spaces, and the origin of that text."""
    if len(lines) == 1:
        return lines[0].text, Verbatim(lines[0].start)
    runs: list[Run] = []
    at = 0
    for number, line in enumerate(lines):
        if number:
            runs.append((at, lines[number - 1].end, line.start))
            at += 1
        runs.append((at, line.start, line.end))
        at += len(line.text)
    return " ".join(line.text for line in lines), Runs(runs, at)


def _mark_headings(blocks: Sequence[Block], groups: Sequence[list[_Line]], layout: _Layout) -> None:
    """Turn short lines above prose or a list into headings, and false bullets into paragraphs or headings."""
    set_off = {group[0].start for group in groups if group[0].after_blank or not layout.separated}
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        if block.kind == "item":
            _classify_item(block, blocks, number)
        elif block.kind == "paragraph" and following is not None and block.span().start in set_off:
            followed = following.span().start in set_off or following.kind == "item"
            if followed and _heads(block.text, following):
                block.kind, block.level, block.marked = "heading", 2, False


def _classify_item(block: Block, blocks: Sequence[Block], number: int) -> None:
    """Keep a bullet that has others next to it.

    A lone number before prose is a numbered heading, and a lone dash is a line of dialogue.
    """
    neighbors = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    if any(other.kind == "item" and _family(other.marker) == _family(block.marker) for other in neighbors):
        return
    following = blocks[number + 1] if number + 1 < len(blocks) else None
    if following is not None and _family(block.marker) != "symbol" and _heads(block.text, following):
        block.kind, block.level, block.marked = "heading", 2, False
    elif _family(block.marker) != "symbol" or block.marker in "-–—*+":
        block.kind = "paragraph"


def _family(marker: str) -> str:
    if not marker:
        return ""
    if marker in _SYMBOLS or marker == "o":
        return "symbol"
    return "number" if any(character.isdigit() for character in marker) else "letter"


def _heads(text: str, following: Block) -> bool:
    """Whether a line looks like the heading of the block that follows it."""
    if len(text) > _HEADING_CHARACTERS or len(words := text.split()) > _HEADING_WORDS or not _has_letter(text):
        return False
    if is_byline(text):
        return False
    if not (
        text[0].isupper() or text[0].isdigit() or text[0] in _OPENERS or not text[0].isalpha() or _has_no_case(text)
    ):
        return False
    if text[-1] == ":":  # before a list it is a lead-in; so is a sentence before prose
        return following.kind != "item" and len(words) <= 6 and _is_prose(following.text)
    if text[-1] in ".,;!…" or text.endswith(("...", "?”", '?"')):
        return False
    return following.kind == "item" or _is_prose(following.text)


def _has_letter(text: str) -> bool:
    return any(map(str.isalpha, text))


def _has_no_case(text: str) -> bool:
    """Whether the script has no capitals (Han, Arabic …)."""
    return text.lower() == text.upper()


def _is_prose(text: str) -> bool:
    """Whether a block is running text: long, a sentence, or the lead-in of a list."""
    words = len(text.split(None, _PROSE_WORDS))  # more words make no difference
    if words >= _SENTENCE_WORDS and (text[-1] == ":" or _has_stop(text)):
        return True
    return words >= _PROSE_WORDS or (_has_no_case(text) and len(text) > 40)


def _has_stop(text: str) -> bool:
    """Whether a text ends as a sentence does, ignoring closing quotes and brackets."""
    return ends_sentence(text)


def name_title(article: Article) -> None:
    """Find the line that is the title of the text, and make each occurrence of it before the body a title.

    Of the lines before the body that are not known to be boilerplate, the title is the one that looks most like a
    title and shares most words with the body. Call it again once the boilerplate is known.
    """
    for block in article.blocks:
        if block.kind == "title":
            block.kind = "paragraph"
    blocks = [block for block in article.blocks if block.role == "content"]
    start, prose = _find_body(blocks)
    opening = [number for number in range(start) if not prose[number] and _may_be_title(blocks[number].text)]
    if not opening or (start == len(blocks) and len(blocks) > 2):
        return
    topic = _topic(blocks, prose, start) if len(opening) > 1 else {}
    title = blocks[max(opening, key=lambda number: _title_score(blocks, number, start, topic))].text
    for number in opening:
        if blocks[number].text == title:
            blocks[number].kind, blocks[number].level, blocks[number].marked = "title", 0, True


def _find_body(blocks: Sequence[Block]) -> tuple[int, list[bool]]:
    """The number of the block that the body begins with, and for each block whether it is prose.

    The body is the run with the most prose, minus a penalty for each other line: a lone sentence among short lines
    is not a body.
    """
    prose = [block.kind not in {"heading", "title", "cell"} and _is_prose(block.text) for block in blocks]
    start, first, most, total = len(blocks), 0, 0, 0
    for number, block in enumerate(blocks):
        total += min(len(block.text), _LONG_PROSE) if prose[number] else -_SHORT_LINE
        if total <= 0:
            total, first = 0, number + 1
        elif total > most:
            start, most = first, total
    return start, prose


def _may_be_title(text: str) -> bool:
    return len(text) <= 150 and text[-1] not in ",;" and any(map(str.isalpha, text)) and not is_byline(text)


def _topic(blocks: Sequence[Block], prose: Sequence[bool], start: int) -> Mapping[str, int]:
    """For each longer word, how many of the first paragraphs of the body it occurs in."""
    texts = [block.text for block, flag in zip(blocks[start:], prose[start:], strict=True) if flag]
    return Counter(word for text in texts[:_PARAGRAPHS] for word in set(_LONG_WORD.findall(text[:400].lower())))


def _title_score(blocks: Sequence[Block], number: int, start: int, topic: Mapping[str, int]) -> float:
    """How much a line before the body looks like the title.

    The weights come from a ranking learned from labeled pages, rounded.
    """
    block = blocks[number]
    text, words = block.text, block.text.split()
    length = len(text) / 6 if _has_no_case(text) else len(words)
    score = 5.0 * min(length, 8) / 8 + 0.9 * sum(word[0].isupper() for word in words) / len(words)
    longer = _LONG_WORD.findall(text.lower())
    if longer and topic:
        score += fsum(2.2 * (word in topic) + 0.7 * min(topic.get(word, 0), 4) for word in longer) / len(longer)
    score += 1.2 * (start - number <= 3) + 0.6 * (block.kind == "heading") + 0.8 * (number == 0)
    score += 0.8 * (number > 0 and len(blocks[number - 1].text) < 25)
    score -= 2.0 * bool(_DATE_OR_BYLINE.search(text)) + 0.5 * (text[-1] in ".:")
    return score - 0.4 * any(sign in text for sign in _MENU_SIGNS)


def _lists(blocks: Sequence[Block]) -> list[List]:
    lists: list[List] = []
    previous: Block | None = None
    for block in blocks:
        if block.kind == "item":
            same = (
                previous is not None and previous.kind == "item" and _family(previous.marker) == _family(block.marker)
            )
            if same:
                lists[-1].items.append(block)
            else:
                lists.append(List([block], ordered=_family(block.marker) != "symbol", marked=block.marked))
        previous = block
    return lists
