"""What the items of scorecards share: the parts of a text that they look at, and their answers."""

from __future__ import annotations

from functools import cached_property
from itertools import islice, pairwise

from seolint.article.nodes import PROSE
from seolint.health.scorecards.advice import advice_of
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block, List, Sentence

Verdict = Literal["met", "not met", "not evaluated"]


class Answer(NamedTuple):
    """The answer to an item, with the reason if it was not evaluated, and the characters that decide, if any."""

    verdict: Verdict
    reason: str = ""
    block: Block | None = None
    start: int = 0
    end: int = 0


class Passage(NamedTuple):
    """A sentence of the prose, or of a cell, a caption or a term."""

    block: Block
    start: int
    text: str


class Item(NamedTuple):
    """An item of a scorecard: its name, what it asks, and how it is judged; ``unreadable`` says why it cannot be."""

    name: str
    asks: str
    judge: Callable[[Story], Answer] | None = None
    unreadable: str = ""


class Story:
    """The parts of an article that items look at."""

    def __init__(self, article: Article) -> None:
        self.article = article

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences of the prose."""
        return self.article.sentences

    @cached_property
    def passages(self) -> list[Passage]:
        """The sentences of prose, cells, captions and terms, in order."""
        return [
            Passage(block, start, block.text[start:end])
            for block in self._texts
            for start, end in self.article.sentences_of(block)
        ]

    @cached_property
    def _texts(self) -> list[Block]:
        """The prose, cells, captions and terms, without what a release says of its sender at the end."""
        found, below = [], False
        for block in self.article.content:
            if block.kind == "heading":
                below = _SENDER_HEADING.search(block.text) is not None
            elif block.kind in PROSE or block.kind in _SMALL:
                is_sender = below or _SENDER.search(block.text) is not None
                if not (is_sender and _COMPANY.search(block.text)):
                    found.append(block)
        return found

    @cached_property
    def title(self) -> str:
        """The title, or nothing."""
        return self.article.title.text if self.article.title is not None else ""

    @cached_property
    def paragraphs(self) -> list[Block]:
        """The paragraphs of the article with at least one sentence's worth of words."""
        return [
            block
            for block in self.article.content
            if block.kind in {"paragraph", "quote"} and block.text.count(" ") >= _FEW
        ]

    @cached_property
    def beginning(self) -> list[Block]:
        """The paragraphs and list items that come first, with at least one sentence's worth of words."""
        prose = (block for block in self.article.content if block.kind in PROSE and block.text.count(" ") >= _FEW)
        return list(islice(prose, _FEW))

    @cached_property
    def subheadings(self) -> list[Block]:
        """The headings below the headline."""
        headline = self.article.headline
        marked = [block for block in self.article.headings if block is not headline and block.level != 1]
        return marked if len(marked) > 1 else marked + self._lines_like_headings()

    def _lines_like_headings(self) -> list[Block]:
        """Return short lines above prose that end without punctuation, as headings in bold do."""
        blocks = self.article.content
        return [
            block
            for block, following in pairwise(blocks)
            if block.kind == "paragraph"
            and following.kind in PROSE
            and following.text.count(" ") >= _FEW
            and _HEADING.fullmatch(block.text) is not None
        ]

    @cached_property
    def lists(self) -> list[List]:
        """The lists of the article with two items or more."""
        return [one for one in self.article.lists if len(one.items) > 1 and one.items[0].role == "content"]

    @cached_property
    def advice(self) -> list[Sentence]:
        """The sentences that tell the reader what to do."""
        return advice_of(self.article)

    @property
    def recommends(self) -> bool:
        """Whether the text tells its reader to do anything."""
        return bool(self.advice)

    def find(self, pattern: re.Pattern[str], unless: re.Pattern[str] | None = None) -> Answer | None:
        """Return ``met`` with the first match in prose, cells and list items, outside sentences that match ``unless``."""
        return next(self.find_all(pattern, unless), None)

    def find_in(
        self, sentences: Iterable[Sentence], pattern: re.Pattern[str], unless: re.Pattern[str] | None = None
    ) -> Answer | None:
        """Return ``met`` with the first match in some sentences."""
        for sentence in sentences:
            match = pattern.search(sentence.text)
            if match is not None and not (unless is not None and unless.search(sentence.text)):
                return Answer("met", "", sentence.block, sentence.start + match.start(), sentence.start + match.end())
        return None

    def find_heading(self, pattern: re.Pattern[str]) -> Answer | None:
        """Return ``met`` with the first heading below the headline that matches."""
        return next((met_at(block) for block in self.subheadings if pattern.search(block.text)), None)

    def sentence_at(self, block: Block, offset: int) -> str:
        """Return the sentence of a block that an offset is in, or the text of a block without sentences."""
        spans = self.article.sentences_of(block)
        return next((block.text[start:end] for start, end in spans if start <= offset < end), block.text)

    def find_all(self, pattern: re.Pattern[str], unless: re.Pattern[str] | None = None) -> Iterator[Answer]:
        """Yield ``met`` with each match in prose, cells and list items, outside sentences that match ``unless``."""
        for block in self._texts:
            for match in pattern.finditer(block.text):
                if unless is not None and unless.search(self.sentence_at(block, match.start())):
                    continue
                yield Answer("met", "", block, match.start(), match.end())


NOT_MET = Answer("not met")
#: How paragraphs begin that a release ends with: who sent it, and what is said for the stock exchange.
_SENDER = regex(
    r"\A\W*(?:About (?:the )?[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,5}(?:[.:]\W*[A-Z]|\W*\n)"
    r"|(?i:forward[- ]looking statements?|safe harbou?r|(?:media|press|investor) (?:contacts?|relations|inquiries))\b)"
)
#: Words of such paragraphs: one about a drug may name its harms.
_COMPANY = regex(
    r"(?i)\b(?:company|founded|headquarter\w+|employ\w+|leader|nonprofit|non-profit|mission|based in|traded|nasdaq"
    r"|investors?|materially|uncertainties|pipeline|university|member\w*|represents|portfolio|www)\b|@|\.com\b"
)
_SENDER_HEADING = regex(
    r"\A\W*(?:About (?:the )?[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*)*\W*\Z"
    r"|(?i:forward[- ]looking statements?|safe harbou?r|(?:media|press|investor) (?:contacts?|relations|inquiries))\b)"
)
_FEW = 4
_HEADING = regex(r"[A-Z][^\W\d]*(?:[ ’'-][\w’'&-]+){0,7}\??")
#: Blocks beside the prose that hold text.
_SMALL = frozenset({"cell", "caption", "term"})


def not_evaluated(reason: str) -> Answer:
    """Return the answer to an item that does not apply."""
    return Answer("not evaluated", reason)


def met_if(found: Answer | None) -> Answer:
    """Return what was found, or ``not met``."""
    return found if found is not None else NOT_MET


def met_unless_unsure(found: Answer | None, hint: Answer | None, reason: str) -> Answer:
    """Return what was found, ``not evaluated`` if there is only a hint of it, or ``not met``."""
    if found is not None:
        return found
    return NOT_MET if hint is None else not_evaluated(reason)


def met_in(passage: Passage, start: int, end: int) -> Answer:
    """Return ``met`` with some characters of a passage."""
    return Answer("met", "", passage.block, passage.start + start, passage.start + end)


def met_at(block: Block) -> Answer:
    """Return ``met`` with a whole block."""
    return Answer("met", "", block, 0, len(block.text))


def not_met_at(block: Block) -> Answer:
    """Return ``not met`` with the block that is at fault."""
    return Answer("not met", "", block, 0, len(block.text))


def not_met_in(sentence: Sentence) -> Answer:
    """Return ``not met`` with the sentence that is at fault."""
    return Answer("not met", "", sentence.block, sentence.start, sentence.end)
