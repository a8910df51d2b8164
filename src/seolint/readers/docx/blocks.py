"""Blocks of a Word document, from its paragraphs and their styles."""

from __future__ import annotations

from bisect import bisect_right

from seolint.article.nodes import Block, BlockKind
from seolint.article.origins import Verbatim
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.docx.document import Paragraph, WordDocument

_DEEPEST_HEADING = 6
_KINDS: dict[str, BlockKind] = {"quote": "quote", "caption": "caption", "code": "code", "term": "term"}
#: Most words of a first line that is the headline although no style says so.
_HEADLINE_WORDS = 16
_STOPS = ".,;:…"
#: A line of a brief above the text, such as "Focus keyword: roses".
_LABEL = regex(r"[^\W\d][\w /()-]{1,40}:\s")


class WordBlocks:
    """The blocks of a document.

    Attributes:
        blocks: the blocks in order.
        paragraphs: for each block, the paragraph it is from, or is a part of.
        standing_out: the texts of those that are bold or large throughout, and no headings.
    """

    def __init__(self, document: WordDocument) -> None:
        self.blocks: list[Block] = []
        self.paragraphs: list[Paragraph] = []
        self.standing_out: set[str] = set()
        self._document = document
        has_title = any(paragraph.kind == "title" for paragraph in document.paragraphs)
        #: With a title above them, headings of level 1 are those of sections.
        self._shift = int(has_title and any(paragraph.outline == 1 for paragraph in document.paragraphs))
        self._is_titled = False
        self._cell = 0
        for paragraph in document.paragraphs:
            self._read(paragraph)
        self._starts = [block.span().start for block in self.blocks]
        self._name_headline()

    def block_at(self, offset: int) -> Block | None:
        """Return the block that contains an offset; None between blocks."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0 or offset > self.blocks[number].span().end:
            return None
        return self.blocks[number]

    def _read(self, paragraph: Paragraph) -> None:
        for start, end in self._pieces(paragraph):
            text = self._document.text[start:end]
            block = Block(self._kind(paragraph), text, Verbatim(start), level=self._level(paragraph))
            if paragraph.kind == "contents":
                block.role = "chrome"
            elif paragraph.stands_out and block.kind == "paragraph":
                self.standing_out.add(text)
            if block.kind == "heading" and paragraph.kind == "title":
                self._is_titled = True
            self.blocks.append(block)
            self.paragraphs.append(paragraph)
            self._cell = paragraph.cell

    def _pieces(self, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
        """Yield the ranges of the text of a paragraph, without white space around them."""
        ends = [*paragraph.breaks, paragraph.end]
        for piece in zip([paragraph.start, *paragraph.breaks], ends, strict=True):
            start, end = trim(self._document.text, *piece)
            if start < end:
                yield start, end

    def _kind(self, paragraph: Paragraph) -> BlockKind:
        if paragraph.kind == "title":
            return "heading" if not self._is_titled else "paragraph"
        if paragraph.outline and not paragraph.is_note:
            return "heading"
        if paragraph.list:
            return "item"
        if paragraph.kind in _KINDS:
            return _KINDS[paragraph.kind]
        if not paragraph.cell:
            return "paragraph"
        if paragraph.cell != self._cell:
            return "cell"
        if self.blocks[-1].kind == "cell":  # a cell with several paragraphs lays out text
            self.blocks[-1].kind = "paragraph"
        return "paragraph"

    def _level(self, paragraph: Paragraph) -> int:
        if paragraph.kind == "title":
            return 0 if self._is_titled else 1
        if paragraph.outline and not paragraph.is_note:
            return min(_DEEPEST_HEADING, paragraph.outline + self._shift)
        return paragraph.level if paragraph.list else 0

    def _name_headline(self) -> None:
        """Take a line at the top for the headline if no style names one: only letters and place say what it is."""
        headings = [block for block in self.blocks if block.kind == "heading"]
        level_one = [block for block in headings if block.level == 1]
        if not self.blocks or len(level_one) == 1:
            return
        number = self._find_headline()
        first = self.blocks[number]
        if not self._may_head(number) or (level_one and first.text not in self.standing_out):
            return
        for block in headings if level_one else ():
            block.level = min(_DEEPEST_HEADING, block.level + 1)
        first.kind, first.level, first.marked = "heading", 1, False
        self.standing_out.discard(first.text)

    def _find_headline(self) -> int:
        """The number of the first line that is none of a brief above the text, if it may be a headline; else 0."""
        said = (number for number, block in enumerate(self.blocks) if not _LABEL.match(block.text))
        number = next(said, 0)
        return number if self._may_head(number) else 0

    def _may_head(self, number: int) -> bool:
        first, following = self.blocks[number], self.blocks[number + 1 : number + 2]
        if first.kind != "paragraph" or self.paragraphs[number].cell or first.text[-1] in _STOPS or not following:
            return False
        is_short = len(first.text.split()) <= _HEADLINE_WORDS
        return is_short and (following[0].kind == "heading" or len(following[0].text) > len(first.text))


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range without white space around it; an empty one, or a reversed one, if there is nothing else."""
    found = text[start:end]
    return start + len(found) - len(found.lstrip()), end - len(found) + len(found.rstrip())
