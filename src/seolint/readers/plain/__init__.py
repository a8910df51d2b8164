"""Read plain text, from scrapers or writers: its structure is inferred from the shape of the lines.

Apart from a few byline words, only capitals and punctuation are used: judging what a line *says* is up to the rules.
"""

from __future__ import annotations

from seolint.article.article import Article
from seolint.article.nodes import Block, List, ReviewMark
from seolint.article.origins import FixedPlace, Runs, Verbatim
from seolint.article.stated_dates import is_byline
from seolint.base.model import Span
from seolint.language.punctuation import OPENING_QUOTES, STRAIGHT_QUOTES, ends_sentence
from seolint.readers.plain.bullets import family, find_bullet
from seolint.readers.plain.layout import HEADING_CHARACTERS, group_lines, read_layout, read_lines, underlines
from seolint.readers.plain.title import name_title
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import guarded_regex, regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.origins import Run
    from seolint.article.source import Source
    from seolint.readers.plain.layout import Layout, SourceLine

__all__ = ["name_title", "read_plain"]

#: Longest heading, in words.
_HEADING_WORDS = 14
#: Fewest words of a paragraph of prose, and of one that ends as a sentence does.
_PROSE_WORDS, _SENTENCE_WORDS = 12, 6
_CELL = regex(r"[^\t\s](?:[^\t]*[^\t\s])?")
_HASHES = guarded_regex(r"(#{1,6})[ \t]+(.*?)[ \t]*#*", lambda text: text.startswith("#"))
_COMMENT = regex(r"(\[[a-z]{1,2}\])([^\s:(\[].*)")
_OPENERS = f"{STRAIGHT_QUOTES}{OPENING_QUOTES}¿¡"


def read_plain(source: Source) -> Article:
    """Return the article in plain text, with its title, headings, paragraphs, lists and tables.

    Headings and list items are ``marked`` only if the text underlines them or uses Markdown syntax.
    """
    article = Article(source)
    lines = read_lines(source)
    layout = read_layout(lines)
    groups = list(group_lines(lines, layout))
    article.blocks = [block for group in groups for block in _blocks(group)]
    _mark_headings(article.blocks, groups, layout)
    article.view(name_title)
    article.lists = _lists(article.blocks)
    if "[a]" in source.text:
        article.review_marks = list(_comments(article))
    return article


def _comments(article: Article) -> Iterator[ReviewMark]:
    """Yield the comments that Google Docs writes below a text: ``[a]Is that true?``, with the mark ``[a]`` in the text."""
    for block in article.blocks:
        match = _COMMENT.match(block.text)
        place = article.source.text.find(match[1]) if match is not None else -1
        if match is not None and 0 < place < block.span().start and not article.source.text[place - 1].isspace():
            origin = FixedPlace(Span(place, place + len(match[1])))
            yield ReviewMark("comment", match[2], origin, blocks=(block,))


def _blocks(group: list[SourceLine]) -> list[Block]:
    """The blocks of a group: one, or one per cell of a table row."""
    first = group[0]
    if len(group) == 2 and underlines(group[:1], group[1]):
        return [Block("heading", first.text, Verbatim(first.start), level=1 if group[1].text[0] == "=" else 2)]
    if (hashes := _HASHES.fullmatch(first.text)) and len(group) == 1 and hashes[2]:
        return [Block("heading", hashes[2], Verbatim(first.start + hashes.start(2)), level=len(hashes[1]))]
    if "\t" in first.text and len(group) == 1:
        return _cells(first)
    marker, skip = find_bullet(first.text) or ("", 0)
    if marker:
        group = [first._replace(text=first.text[skip:], start=first.start + skip), *group[1:]]
    text, origin = _join(group)
    if not marker:
        return [Block("paragraph", text, origin)]
    return [Block("item", text, origin, marker=marker, level=1 + (first.indent >= 6), marked=marker in {"-", "*", "+"})]


def _cells(line: SourceLine) -> list[Block]:
    return [Block("cell", cell[0], Verbatim(line.start + cell.start())) for cell in _CELL.finditer(line.text)]


def _join(lines: Sequence[SourceLine]) -> tuple[str, Verbatim | Runs]:
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


def _mark_headings(blocks: Sequence[Block], groups: Sequence[list[SourceLine]], layout: Layout) -> None:
    """Turn short lines above prose or a list into headings, and false bullets into paragraphs or headings."""
    set_off = {group[0].start for group in groups if group[0].after_blank or not layout.separated}
    is_set_off = [block.span().start in set_off for block in blocks]
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        if block.kind == "item":
            _classify_item(block, blocks, number)
        elif block.kind == "paragraph" and following is not None and is_set_off[number]:
            followed = is_set_off[number + 1] or following.kind == "item"
            if followed and _heads(block.text, following):
                block.kind, block.level, block.marked = "heading", 2, False


def _classify_item(block: Block, blocks: Sequence[Block], number: int) -> None:
    """Keep a bullet that has others next to it.

    A lone number before prose is a numbered heading, and a lone dash is a line of dialogue.
    """
    neighbors = (*blocks[max(0, number - 1) : number], *blocks[number + 1 : number + 2])
    if any(other.kind == "item" and family(other.marker) == family(block.marker) for other in neighbors):
        return
    following = blocks[number + 1] if number + 1 < len(blocks) else None
    if following is not None and family(block.marker) != "symbol" and _heads(block.text, following):
        block.kind, block.level, block.marked = "heading", 2, False
    elif family(block.marker) != "symbol" or block.marker in "-–—*+":
        block.kind = "paragraph"


def _heads(text: str, following: Block) -> bool:
    """Whether a line looks like the heading of the block that follows it."""
    if len(text) > HEADING_CHARACTERS or len(words := text.split()) > _HEADING_WORDS or not _has_letter(text):
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


def _lists(blocks: Sequence[Block]) -> list[List]:
    lists: list[List] = []
    previous: Block | None = None
    for block in blocks:
        if block.kind == "item":
            same = previous is not None and previous.kind == "item" and family(previous.marker) == family(block.marker)
            if same:
                lists[-1].items.append(block)
            else:
                lists.append(List([block], ordered=family(block.marker) != "symbol", marked=block.marked))
        previous = block
    return lists
