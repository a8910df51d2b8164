"""What the items of scorecards share: the parts of a text that they look at, and their answers."""

from __future__ import annotations

from functools import cached_property

from seolint.article.nodes import PROSE
from seolint.health.advice import advice_of
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple

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
    def paragraphs(self) -> list[Block]:
        """The paragraphs of the article with at least one sentence's worth of words."""
        return [
            block
            for block in self.article.content
            if block.kind in {"paragraph", "quote"} and block.text.count(" ") >= _FEW
        ]

    @cached_property
    def subheadings(self) -> list[Block]:
        """The headings below the headline."""
        headline = self.article.headline
        return [block for block in self.article.headings if block is not headline and block.level != 1]

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
        for block in self.article.content:
            if block.kind not in PROSE and block.kind not in {"cell", "caption", "term"}:
                continue
            for match in pattern.finditer(block.text):
                if unless is not None and unless.search(self.sentence_at(block, match.start())):
                    continue
                yield Answer("met", "", block, match.start(), match.end())


NOT_MET = Answer("not met")
_FEW = 4


def not_evaluated(reason: str) -> Answer:
    """Return the answer to an item that does not apply."""
    return Answer("not evaluated", reason)


def met_if(found: Answer | None) -> Answer:
    """Return what was found, or ``not met``."""
    return found if found is not None else NOT_MET


def met_at(block: Block) -> Answer:
    """Return ``met`` with a whole block."""
    return Answer("met", "", block, 0, len(block.text))


def not_met_at(block: Block) -> Answer:
    """Return ``not met`` with the block that is at fault."""
    return Answer("not met", "", block, 0, len(block.text))


def not_met_in(sentence: Sentence) -> Answer:
    """Return ``not met`` with the sentence that is at fault."""
    return Answer("not met", "", sentence.block, sentence.start, sentence.end)
