"""Plain text, as scrapers and writers leave it: the structure is concluded from the shape of the lines.

Nothing here knows words of any language beyond its capitals and stops: what a line *says* is for the rules to judge.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from seolint.article import Article, Block, List, Piece, Pieces, Verbatim
from seolint.bylines import is_byline
from seolint.patterns import regex
from seolint.records import mutable_record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.source import Source

#: A heading is shorter than both.
_HEADING_CHARACTERS, _HEADING_WORDS = 100, 14
#: A paragraph of prose has at least this many words, or is a sentence of a few less.
_PROSE_WORDS, _SENTENCE_WORDS = 12, 6
#: Hard-wrapped text is set to a width in this range.
_WRAP_WIDTHS = range(45, 131)

_SYMBOL = r"[•●▪‣◦∙·○■□➤►▶✓✔❖*+\-–—]"
_BULLET = regex(rf"(?P<marker>{_SYMBOL}|\(?(?:\d{{1,3}}|[a-zA-Z]|[ivxIVX]{{1,4}})[.)])[ \t\xa0]+(?=\S)")
_SYMBOL_BULLET = regex(rf"{_SYMBOL}|o")
_UNDERLINE = regex(r"={3,}|-{3,}|~{3,}|\*{3,}")
_HASHES = regex(r"(#{1,6})[ \t]+(.*?)[ \t]*#*")
_STOPS, _CLOSERS = frozenset(".!?…。！？"), "\"'”’»)]"
_DATE_OR_BYLINE = regex(
    r"(?i)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b(?:19|20)\d\d\b.*\d|\d+[: ]\d\d\b|^(?:by|von|par|por|di|door)\s"
)


class _Line(NamedTuple):
    """A line that is not blank: its text without surrounding white space, and where that stands."""

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
    """How the document is set: whether blank lines part its paragraphs, and the width of its lines (0: not wrapped)."""

    parted: bool
    width: int


def read_plain(source: Source) -> Article:
    """The article in plain text: its title, headings, paragraphs, lists and tables.

    Headings and list items come out as not ``marked`` unless the text underlines them or uses Markdown's signs.
    """
    article = Article(source)
    lines = _lines(source)
    layout = _layout(lines)
    groups = list(_groups(lines, layout))
    article.blocks = [block for group in groups for block in _blocks(group)]
    _tell_headings(article.blocks, groups, layout)
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
    parted = sum(line.after_blank for line in lines) * 2 > len(lines)
    pairs = [(a, b) for a, b in pairwise(lines) if not b.after_blank]
    width = max((a.indent + len(a.text) for a, _ in pairs), default=0)
    if width not in _WRAP_WIDTHS:
        return _Layout(parted, 0)
    full = [(a, b) for a, b in pairs if _is_full(a, b, width)]
    running_on = sum(b.text[0].islower() for _, b in full)
    wrapped = len(full) * 2 >= len(pairs) and running_on * 4 >= len(full) > 0
    return _Layout(parted, width if wrapped else 0)


def _is_full(line: _Line, following: _Line, width: int) -> bool:
    """Whether the next line's first word would not have fitted on the line any more."""
    return line.indent + len(line.text) + 1 + len(following.text.split(None, 1)[0]) > width * 0.92


def _groups(lines: Sequence[_Line], layout: _Layout) -> Iterator[list[_Line]]:
    """Lines that belong together: a hard-wrapped paragraph or item, a heading with its underline, else one line."""
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
        and _UNDERLINE.fullmatch(line.text) is not None
        and len(group[0].text) <= _HEADING_CHARACTERS
        and abs(len(line.text) - len(group[0].text)) <= max(3, len(group[0].text) // 3)
    )


def _continues(group: list[_Line], line: _Line, layout: _Layout) -> bool:
    last = group[-1]
    if not layout.width or line.after_blank or _BULLET.match(line.text) or "\t" in line.text:
        return False
    return _is_full(last, line, layout.width) or (line.text[0].islower() and not _has_stop(last.text))


def _blocks(group: list[_Line]) -> list[Block]:
    """The blocks of a group: one, or one for each cell of a table's row."""
    first = group[0]
    if len(group) == 2 and _underlines(group[:1], group[1]):
        return [Block("heading", first.text, Verbatim(first.start), level=1 if group[1].text[0] == "=" else 2)]
    if (hashes := _HASHES.fullmatch(first.text)) and len(group) == 1 and hashes[2]:
        return [Block("heading", hashes[2], Verbatim(first.start + hashes.start(2)), level=len(hashes[1]))]
    if "\t" in first.text and len(group) == 1:
        return _cells(first)
    bullet = _BULLET.match(first.text)
    skip = bullet.end() if bullet else 0
    lines = [first._replace(text=first.text[skip:], start=first.start + skip), *group[1:]]
    text, origin = _join(lines)
    if not bullet:
        return [Block("paragraph", text, origin)]
    marker = bullet["marker"]
    return [Block("item", text, origin, marker=marker, level=1 + (first.indent >= 6), marked=marker in {"-", "*", "+"})]


def _cells(line: _Line) -> list[Block]:
    return [
        Block("cell", cell[0], Verbatim(line.start + cell.start()))
        for cell in re.finditer(r"[^\t\s](?:[^\t]*[^\t\s])?", line.text)
    ]


def _join(lines: Sequence[_Line]) -> tuple[str, Verbatim | Pieces]:
    """The lines as one text, a space between them, and where it stands."""
    if len(lines) == 1:
        return lines[0].text, Verbatim(lines[0].start)
    pieces: list[Piece] = []
    at = 0
    for number, line in enumerate(lines):
        if number:
            pieces.append(Piece(at, lines[number - 1].end, line.start))
            at += 1
        pieces.append(Piece(at, line.start, line.end))
        at += len(line.text)
    return " ".join(line.text for line in lines), Pieces(pieces, at)


def _tell_headings(blocks: Sequence[Block], groups: Sequence[list[_Line]], layout: _Layout) -> None:
    """Make headings of the short lines that head prose or a list, and paragraphs of bullets that are none."""
    set_off = {group[0].start for group in groups if group[0].after_blank or not layout.parted}
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        if block.kind == "item":
            _settle_item(block, blocks, number)
        elif block.kind == "paragraph" and following is not None and block.span().start in set_off:
            followed = following.span().start in set_off or following.kind == "item"
            if followed and _heads(block.text, following):
                block.kind, block.level, block.marked = "heading", 2, False


def _settle_item(block: Block, blocks: Sequence[Block], number: int) -> None:
    """A bullet needs company; a lone number before prose is a numbered heading, a lone dash a line of speech."""
    neighbours = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    if any(other.kind == "item" and _family(other.marker) == _family(block.marker) for other in neighbours):
        return
    following = blocks[number + 1] if number + 1 < len(blocks) else None
    if following is not None and _family(block.marker) != "symbol" and _heads(block.text, following):
        block.kind, block.level, block.marked = "heading", 2, False
    elif _family(block.marker) != "symbol" or block.marker in "-–—*+":
        block.kind = "paragraph"


def _family(marker: str) -> str:
    if not marker:
        return ""
    if _SYMBOL_BULLET.fullmatch(marker):
        return "symbol"
    return "number" if any(character.isdigit() for character in marker) else "letter"


def _heads(text: str, following: Block) -> bool:
    """Whether a line reads as a heading of the block that follows it."""
    if len(text) > _HEADING_CHARACTERS or len(words := text.split()) > _HEADING_WORDS or not _has_letter(text):
        return False
    if is_byline(text):
        return False
    if not (
        text[0].isupper() or text[0].isdigit() or text[0] in "\"'“‘«¿¡" or not text[0].isalpha() or _has_no_case(text)
    ):
        return False
    if text[-1] == ":":  # before a list it is a lead-in; a sentence is one before prose too
        return following.kind != "item" and len(words) <= 6 and _is_prose(following.text)
    if text[-1] in ".,;!…" or text.endswith(("...", "?”", '?"')):
        return False
    return following.kind == "item" or _is_prose(following.text)


def _has_letter(text: str) -> bool:
    return any(map(str.isalpha, text))


def _has_no_case(text: str) -> bool:
    """Whether the script knows no capitals (Han, Arabic …)."""
    return text.lower() == text.upper()


def _is_prose(text: str) -> bool:
    """Whether a block is running text: long, or a sentence, or the lead-in of a list."""
    words = len(text.split(None, _PROSE_WORDS))  # more make no difference
    if words >= _SENTENCE_WORDS and (text[-1] == ":" or _has_stop(text)):
        return True
    return words >= _PROSE_WORDS or (_has_no_case(text) and len(text) > 40)


def _has_stop(text: str) -> bool:
    """Whether a text ends as a sentence does, closing quotes and brackets apart."""
    return text.rstrip(_CLOSERS)[-1:] in _STOPS


def name_title(article: Article) -> None:
    """Make titles of the line that names the whole, each time it stands in the opening.

    It is looked for before the prose begins, among lines that are not known to be noise: one that comes more than once
    there, else the one that reads most like a title. Called again when the noise is known.
    """
    for block in article.blocks:
        if block.kind == "title":
            block.kind = "paragraph"
    blocks = [block for block in article.blocks if block.role == "content"]
    opening = _opening(blocks)
    if not opening or (len(opening) == len(blocks) and len(blocks) > 2):
        return
    times = Counter([block.text for block in opening])
    score, title = max(((_title_score(block, times[block.text]), block) for block in opening), key=itemgetter(0))
    if score <= 0:
        return
    for block in opening:
        if block.text == title.text:
            block.kind, block.level, block.marked = "title", 0, True


def _opening(blocks: Sequence[Block]) -> list[Block]:
    """The lines before the prose begins; a lone sentence among short lines is no beginning."""
    prose = [block.kind not in {"heading", "title", "cell"} and _is_prose(block.text) for block in blocks]
    few = sum(prose) < 4
    for number in range(len(blocks)):
        if prose[number] and (few or sum(prose[number : number + 6]) >= 2):
            return [block for block, is_prose in zip(blocks[:number], prose, strict=False) if not is_prose]
    return list(blocks)


def _title_score(block: Block, times: int) -> float:
    """How much a line that the opening has so many times looks like the title; the first of equals wins."""
    words = len(block.text.split(None, 4))
    if len(block.text) > 150 or block.text[-1] in ",;" or not _has_letter(block.text):
        return 0.0
    if is_byline(block.text):
        return 0.0
    score = 1.0 + min(words, 4)
    score += 2.0 * min(2, times - 1) * (words >= 3)
    score += 1.5 * (block.kind == "heading")
    score -= 3.0 * bool(_DATE_OR_BYLINE.search(block.text))
    return score - 1.0 * (block.text[-1] in ".:")


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
