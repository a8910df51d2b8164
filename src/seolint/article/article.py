"""The article: what a page says, in reading order, each part with its place in the source.

A reader makes it; checks look at it. Views that cost something (the prose, its sentences, its readability) are made
once, when first asked for, and after the noise rules have said which blocks are no part of the article.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property

from seolint.article.nodes import PROSE, Block, Field, Sentence
from seolint.base.model import Span, Text, Topic
from seolint.language.punctuation import OPENING_QUOTES, STRAIGHT_QUOTES
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import as_dict, field, mutable_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    from bs4 import BeautifulSoup

    from seolint.article.lines import Lines
    from seolint.article.nodes import Comment, FrontMatter, Image, Link, List, Meta, StructuredData
    from seolint.article.source import Source
    from seolint.article.suppressions import Suppressions
    from seolint.article.wording import Wording
    from seolint.base.model import Part
    from seolint.language.folded_texts import FoldedTexts
    from seolint.language.readability import Readability, TextCounts

    T = TypeVar("T")

#: A text of fewer words is a label or a name as often as not, and has none of the words that tell a language.
_FEWEST_SPACES = 7
_SPEECH_MARKS = frozenset(f"{STRAIGHT_QUOTES}{OPENING_QUOTES}»")


@mutable_record
class Article:
    """What one file says.

    ``titles`` and ``descriptions`` hold every value the file gives, best first; ``title`` and ``description`` are the
    ones a search engine would take. ``losses`` says, in words for the user, what of the file could not be read.
    """

    source: Source
    blocks: list[Block] = field(default_factory=list)
    lists: list[List] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    #: The headings of the article that are no blocks, because there is no text in them: each has the place of its tag.
    empty_headings: list[Text] = field(default_factory=list)
    titles: list[Field] = field(default_factory=list)
    descriptions: list[Field] = field(default_factory=list)
    #: The headline, where the reader can tell it by more than its level; it may stand outside the article's content.
    shown_headline: Block | None = None
    authors: list[Field] = field(default_factory=list)
    published: Field | None = None
    modified: Field | None = None
    reviewed: Field | None = None
    reviewers: list[Field] = field(default_factory=list)
    keyphrase: Field | None = None
    declared_language: Field | None = None
    canonicals: list[Field] = field(default_factory=list)
    metas: list[Meta] = field(default_factory=list)
    structured_data: list[StructuredData] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    front_matter: FrontMatter | None = None
    losses: list[str] = field(default_factory=list)
    #: Whether the reader has weighed each block and left out what is the page around the article.
    is_extracted: bool = False
    #: What the file switches off, once its findings are known.
    suppressions: Suppressions | None = None
    #: The topic the user has set; None lets the prose decide.
    forced_topic: Topic | None = None
    forced_keyphrase: str = ""
    extra_formulas: tuple[str, ...] = ()
    _splits: dict[tuple[int, str], list[tuple[int, int]]] = field(default_factory=dict)
    _made: dict[Callable[[Article], object], object] = field(default_factory=dict)

    @cached_property
    def today(self) -> date:
        """The day that dates are judged against. It is worked out only if it is asked for: see ``is_dated``."""
        return date.today()  # noqa: DTZ011  (the day it is where the user is)

    @property
    def is_dated(self) -> bool:
        """Whether anything about the article was judged by what day it is."""
        return "today" in vars(self)

    def view(self, make: Callable[[Article], T]) -> T:
        """What ``make`` returns for this article, made when it is first needed.

        It is made again once more blocks are known to be noise, so it must depend on the article alone.
        """
        if make not in self._made:
            self._made[make] = make(self)
        return self._made[make]  # type: ignore[return-value]

    def mark_noise(self, blocks: Iterable[Text]) -> None:
        """Take these blocks out of the article; views made before are made anew."""
        content = [block for block in blocks if isinstance(block, Block) and block.role == "content"]
        if not content:
            return
        for block in content:
            block.role = "noise"
        self._made.clear()
        for name in _VIEWS:
            self.__dict__.pop(name, None)
        if "lines" in self.__dict__:
            self.lines.forget_body()

    @cached_property
    def lines(self) -> Lines:
        """The lines of all blocks but chrome and code, folded, for rules that know page furniture by its words."""
        from seolint.article.lines import Lines

        return Lines(self.blocks)

    @cached_property
    def parts(self) -> dict[str, list[Part]]:
        """The parts that rules have asked for, by name: see ``seolint.article.parts``."""
        return {}

    def describe(self, description: Field) -> None:
        """Take note of one more description."""
        self.descriptions.append(description)
        self.forget_parts()

    def forget_parts(self) -> None:
        """Look for parts anew: something about the article has changed."""
        self.__dict__.pop("parts", None)

    @cached_property
    def content(self) -> list[Block]:
        """The blocks that are the article: no page chrome, no noise, nothing hidden."""
        return [block for block in self.blocks if block.role == "content" and not block.hidden]

    @cached_property
    def length(self) -> int:
        """The words of the clean article as white space parts them: a rough figure, and a cheap one."""
        return sum(block.text.count(" ") + 1 for block in self.content)

    @cached_property
    def text(self) -> str:
        """The clean article, a block a line."""
        return "\n".join(block.text for block in self.content)

    @cached_property
    def headings(self) -> list[Block]:
        """The headings of the article in order, its headline among them wherever it stands."""
        return [
            block
            for block in self.blocks
            if (block.kind == "heading" and block.role == "content" and not block.hidden)
            or block is self.shown_headline
        ]

    @cached_property
    def headline(self) -> Block | None:
        """The visible line that names the article: the one the reader found, else the first heading of level 1."""
        if self.shown_headline is not None and self.shown_headline.role != "noise":
            return self.shown_headline
        return next((block for block in self.headings if block.level == 1), None)

    @cached_property
    def title(self) -> Field | None:
        """What the page would be called: its title, else its headline, else the first line that can be one."""
        if self.titles:
            return self.titles[0]
        if self.headline is not None:
            return Field(self.headline.text, self.headline.origin, "headline")
        line = next((block for block in self.content if block.kind == "title"), None)
        return Field(line.text, line.origin, "first-line") if line is not None else None

    @property
    def description(self) -> Field | None:
        """The description a search engine would be given, or the one found leaked into the text."""
        return next((field for field in self.descriptions if field.text.strip()), None) or next(
            iter(self.descriptions), None
        )

    @cached_property
    def prose(self) -> list[Block]:
        """The blocks that hold sentences: paragraphs, items, quotations of the clean article."""
        return [block for block in self.content if block.kind in PROSE]

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences of the prose, labels among them; a block without a full stop is one."""
        from seolint.language.readability import read_sentences

        language = self.language or "en"
        found: list[Sentence] = []
        for block in self.prose:
            read = read_sentences(block.text, language)
            if found and read and _leads_into(found[-1], block.text[read[0].start], block.kind):
                found[-1] = found[-1]._replace(asides=-1)
            found += [Sentence(block, *sentence) for sentence in read]
        return found

    @cached_property
    def wording(self) -> Wording:
        """The words of the sentences, folded, for rules that know a fault by its words."""
        from seolint.article.wording import Wording

        return Wording(self.sentences)

    def sentences_of(self, block: Block) -> list[tuple[int, int]]:
        """The offsets of the sentences of a block in the article's language, found once."""
        language = self.language or "en"
        key = id(block), language
        if key not in self._splits:
            from seolint.language.sentences import split_sentences

            self._splits[key] = split_sentences(block.text, language)
        return self._splits[key]

    @cached_property
    def language(self) -> str | None:
        """Two-letter code: what the document declares, else what its prose looks like, else None."""
        if self.declared_language is not None and self.declared_language.text[:2].isalpha():
            return self.declared_language.text[:2].lower()
        from seolint.language.guess import SAMPLE, guess_language

        texts = [block.text for block in self.prose]
        telling = _first([text for text in texts if text.count(" ") >= _FEWEST_SPACES], SAMPLE)
        return guess_language(telling) or guess_language(_first(texts, SAMPLE))

    def links_in(self, block: Block) -> list[Link]:
        """The links that stand in a block."""
        return self._links_by_block.get(id(block), [])

    @cached_property
    def _links_by_block(self) -> dict[int, list[Link]]:
        found: dict[int, list[Link]] = {}
        for link in self.links:
            found.setdefault(id(link.block), []).append(link)
        return found

    @cached_property
    def counts(self) -> TextCounts:
        """Sentences, words, syllables … of the prose, the words of labels too."""
        from seolint.language.readability import TextCounts, count_sentences

        labels = [sentence for sentence in self.sentences if sentence.is_label]
        if not labels:
            return self._measured
        of_labels = as_dict(count_sentences(labels))
        measured = as_dict(self._measured)
        sums = {name: of_labels[name] + number for name, number in measured.items()}
        return TextCounts(**{**sums, "sentences": self._measured.sentences})

    @cached_property
    def _measured(self) -> TextCounts:
        """What readability is measured on: the sentences without labels."""
        from seolint.language.readability import count_sentences

        return count_sentences(sentence for sentence in self.sentences if not sentence.is_label)

    @cached_property
    def readability(self) -> Readability:
        """The readability figures of the prose, each None where its formula does not hold; LIX holds in any language."""
        from seolint.language.readability import measure

        return measure(self._measured, self.language or "")

    @cached_property
    def extra_readability(self) -> dict[str, float | None]:
        """The figures of the extra formulas that the settings ask for, each None for an article in another language."""
        from seolint.language.extra_readability import measure_extra

        sentences = (sentence.text for sentence in self.sentences if not sentence.is_label)
        return measure_extra(self.extra_formulas, sentences, self.language)

    @cached_property
    def statements(self) -> list[Block]:
        """The blocks that say something: the title line, headings and prose."""
        return [*(block for block in self.content if block.kind == "title"), *self.headings, *self.prose]

    @cached_property
    def folded_statements(self) -> FoldedTexts:
        """The texts of ``statements`` in lower case."""
        from seolint.language.folded_texts import FoldedTexts

        return FoldedTexts([block.text for block in self.statements])

    @cached_property
    def everything(self) -> list[Block]:
        """Every block that says something: the article's own first, then noise, page chrome, and what is hidden."""
        return sorted((block for block in self.blocks if block.text), key=_distance)

    @cached_property
    def folded(self) -> FoldedTexts:
        """The texts of ``everything`` in lower case."""
        from seolint.language.folded_texts import FoldedTexts

        return FoldedTexts([block.text for block in self.everything])

    @cached_property
    def soup(self) -> BeautifulSoup | None:
        """The page as BeautifulSoup has it, for checks that need its elements; None where it is not HTML.

        It takes many times as long to make as all else that is read of a page: it is made when it is first asked for.
        ``seolint.article.soup.tag_span`` gives the place of a tag.
        """
        if self.source.format != "html":
            return None
        from seolint.article.soup import make_soup

        return make_soup(self.source)

    @cached_property
    def beginning(self) -> Span:
        """The place for findings about something that is not there: the start of the file."""
        return Span(0, 0)


_DISTANCES = {"content": 0, "noise": 1, "chrome": 2}


def _first(texts: Iterable[str], length: int) -> str:
    """The first texts that together have so many characters, a line each."""
    found: list[str] = []
    for text in texts:
        found.append(text)
        length -= len(text)
        if length <= 0:
            break
    return "\n".join(found)


def _leads_into(last: Sentence, following: str, kind: str) -> bool:
    """Whether a sentence goes on in the next block: it leads up to speech, or it was broken off.

    Args:
        last: the sentence, the last of its block.
        following: the first character of the next block.
        kind: of the next block.
    """
    if kind != "paragraph" or last.block.kind != "paragraph" or last.is_label:
        return False
    end = last.block.text[last.end - 1]
    return (following in _SPEECH_MARKS and end in ":,—–") or (following.islower() and (end.isalpha() or end in ",;—–"))


def _distance(block: Block) -> int:
    """How far a block is from the article."""
    return 3 if block.hidden else _DISTANCES[block.role]


#: What does not change when blocks turn out to be noise.
_LASTING = {"today", "lines", "soup"}
_VIEWS = [name for name, value in vars(Article).items() if isinstance(value, cached_property) and name not in _LASTING]
