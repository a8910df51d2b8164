"""The article: what a page says, in reading order, each part with its place in the source.

A reader makes it; checks look at it. Views that cost something (the prose, its sentences, its readability) are made
once, when first asked for, and after the noise rules have said which blocks are no part of the article.
"""

from __future__ import annotations

from functools import cached_property
from itertools import takewhile

from seolint.article.nodes import PROSE, Block, Field, Sentence
from seolint.base.model import Span, Text, Topic
from seolint.language.punctuation import OPENING_QUOTES, STRAIGHT_QUOTES, ends_sentence
from seolint.startup.days import date
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import as_dict, field, mutable_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    from bs4 import BeautifulSoup

    from seolint.article.lines import Lines
    from seolint.article.nodes import Comment, FrontMatter, Image, Link, List, Meta, ReviewMark, StructuredData
    from seolint.article.source import Source
    from seolint.article.suppressions import Suppressions
    from seolint.article.wording import Wording
    from seolint.base.model import Kind, Part
    from seolint.language.folded_texts import FoldedTexts
    from seolint.language.readability import Readability, TextCounts

    T = TypeVar("T")

_SPEECH_MARKS = frozenset(f"{STRAIGHT_QUOTES}{OPENING_QUOTES}»")


@mutable_record
class Article:
    """The content of one file.

    ``titles`` and ``descriptions`` contain every value in the file, best first; ``title`` and ``description`` are the
    ones a search engine would use. ``losses`` describes, for the user, the parts of the file that could not be read.
    """

    source: Source
    blocks: list[Block] = field(default_factory=list)
    lists: list[List] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    #: Finds the links of the page around the article, if the reader tells them apart.
    find_links_around: Callable[[], Iterable[Link]] | None = None
    #: Makes what tells whether a block is written as the text around it is, if the reader knows the boxes of the page.
    make_flow: Callable[[], Callable[[Block], bool]] | None = None
    images: list[Image] = field(default_factory=list)
    #: Headings of the article without text, which are therefore no blocks: each has the place of its tag.
    empty_headings: list[Text] = field(default_factory=list)
    titles: list[Field] = field(default_factory=list)
    descriptions: list[Field] = field(default_factory=list)
    #: The headline, if the reader identified it by more than its level; it can be outside the article's content.
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
    #: The comments and tracked changes of reviewers.
    review_marks: list[ReviewMark] = field(default_factory=list)
    #: Names of places that links can lead to, if the source does not show them.
    bookmarks: frozenset[str] = frozenset()
    #: The ranges of inline code, if the source does not show them.
    code_ranges: tuple[tuple[int, int], ...] = ()
    #: The texts of paragraphs that are bold or large throughout, if the source does not show them.
    standing_out: frozenset[str] = frozenset()
    front_matter: FrontMatter | None = None
    #: What kind of page the file is; documentation is an article too.
    kind: Kind = "article"
    losses: list[str] = field(default_factory=list)
    #: Whether the reader has judged each block and left out the page chrome.
    is_extracted: bool = False
    #: What the file suppresses; set once its findings are known.
    suppressions: Suppressions | None = None
    #: The topic set by the user; None judges it by the prose.
    forced_topic: Topic | None = None
    forced_keyphrase: str = ""
    #: The hosts of the site that the settings name, without ``www.``.
    site_hosts: frozenset[str] = frozenset()
    #: The name of the site, if the settings or other pages of the folder give it.
    site_name: str = ""
    #: The parts that the site keeps outside its files, by the names of the setting ``outside``.
    kept_outside: frozenset[str] = frozenset()
    extra_formulas: tuple[str, ...] = ()
    #: The instrument to score the article by, if any.
    scorecard: str = ""
    _splits: dict[tuple[int, str], list[tuple[int, int]]] = field(default_factory=dict)
    _made: dict[Callable[[Article], object], object] = field(default_factory=dict)

    @cached_property
    def today(self) -> date:
        """The day that dates are compared with, computed only if needed: see ``is_dated``."""
        return date.today()

    @property
    def is_dated(self) -> bool:
        """Whether any judgment of the article depended on the current day."""
        return "today" in vars(self)

    def view(self, make: Callable[[Article], T]) -> T:
        """Return what ``make`` returns for this article, computed once and cached.

        The cache is cleared whenever more blocks are marked as noise, so the value must depend on the article alone.
        """
        if make not in self._made:
            self._made[make] = make(self)
        return self._made[make]  # type: ignore[return-value]

    def mark_noise(self, blocks: Iterable[Text]) -> None:
        """Mark these blocks as no part of the article, and clear all cached views."""
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

    def release(self) -> None:
        """Drop the cached views and what was made on demand, once nothing more is asked of the article.

        Some of them refer back to it. Without them its memory is free at once, so that a run over many files leaves
        nothing for the garbage collector to find.
        """
        self._made.clear()
        self.find_links_around = self.make_flow = None

    @cached_property
    def lines(self) -> Lines:
        """The folded lines of all blocks except page chrome and code, for rules that look up boilerplate by its words."""
        from seolint.article.lines import Lines

        return Lines(self.blocks)

    @cached_property
    def parts(self) -> dict[str, list[Part]]:
        """The parts that rules have requested so far, by name: see ``seolint.article.parts``."""
        return {}

    def describe(self, description: Field) -> None:
        """Add a description."""
        self.descriptions.append(description)
        self.forget_parts()

    def forget_parts(self) -> None:
        """Clear the cached parts, because the article has changed."""
        self.__dict__.pop("parts", None)

    @cached_property
    def content(self) -> list[Block]:
        """The visible blocks of the article itself, without page chrome and noise."""
        return [block for block in self.blocks if block.role == "content" and not block.hidden]

    @cached_property
    def length(self) -> int:
        """The number of words in the clean article, split at white space: a cheap estimate."""
        return sum(block.text.count(" ") + 1 for block in self.content)

    @cached_property
    def text(self) -> str:
        """The clean article, one block per line."""
        return "\n".join(block.text for block in self.content)

    @cached_property
    def headings(self) -> list[Block]:
        """The headings of the article in order, including its headline wherever that is."""
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
        found = [block for block in self.headings if block.level == 1]
        if not found:
            return None
        can_be_section = self.source.format == "markdown" and (len(found) > 1 or bool(self.titles))
        return None if can_be_section and self._follows_prose(found[0]) else found[0]

    def _follows_prose(self, heading: Block) -> bool:
        """Whether there are sentences above a heading, which is then that of a section."""
        return any(
            block.kind in PROSE and ends_sentence(block.text)
            for block in takewhile(lambda block: block is not heading, self.content)
        )

    @cached_property
    def title(self) -> Field | None:
        """The name of the page: its title, else its headline, else the first line that can be a title."""
        if self.titles:
            return self.titles[0]
        if self.headline is not None:
            return Field(self.headline.text, self.headline.origin, "headline")
        line = next((block for block in self.content if block.kind == "title"), None)
        return Field(line.text, line.origin, "first-line") if line is not None else None

    @property
    def description(self) -> Field | None:
        """The description a search engine would get, or the one that leaked into the text."""
        return next((field for field in self.descriptions if field.text.strip()), None) or next(
            iter(self.descriptions), None
        )

    @cached_property
    def prose(self) -> list[Block]:
        """The blocks of the clean article that contain sentences: paragraphs, list items and quotations."""
        return [block for block in self.content if block.kind in PROSE]

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The sentences of the prose, labels included; a block without a full stop is one sentence."""
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
        """The folded words of the sentences, for rules that look up words and phrases."""
        from seolint.article.wording import Wording

        return Wording(self.sentences)

    def sentences_of(self, block: Block) -> list[tuple[int, int]]:
        """Return the offsets of the sentences of a block, split in the article's language; cached."""
        language = self.language or "en"
        key = id(block), language
        if key not in self._splits:
            from seolint.language.sentences import split_sentences

            self._splits[key] = split_sentences(block.text, language)
        return self._splits[key]

    @cached_property
    def language(self) -> str | None:
        """The two-letter language code: as declared unless the prose is clearly in another one, else guessed, else None."""
        from seolint.language.guess import settle_language
        from seolint.language.tags import read_language

        declared = read_language(self.declared_language.text) if self.declared_language is not None else None
        texts = [block.text for block in self.prose]
        return settle_language(declared, texts) or settle_language(None, [block.text for block in self.content])

    @cached_property
    def links_around(self) -> list[Link]:
        """The links of the page around the article, for the few rules that look at boxes beside it."""
        return list(self.find_links_around()) if self.find_links_around is not None else []

    def links_in(self, block: Block) -> list[Link]:
        """Return the links in a block."""
        return self._links_by_block.get(id(block), [])

    @cached_property
    def _links_by_block(self) -> dict[int, list[Link]]:
        found: dict[int, list[Link]] = {}
        for link in self.links:
            found.setdefault(id(link.block), []).append(link)
        return found

    @cached_property
    def counts(self) -> TextCounts:
        """The numbers of sentences, words, syllables … in the prose, including the words of labels."""
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
        """The counts that readability is measured on: the sentences without labels."""
        from seolint.language.readability import count_sentences

        return count_sentences(sentence for sentence in self.sentences if not sentence.is_label)

    @cached_property
    def readability(self) -> Readability:
        """The readability scores of the prose, each None if its formula does not apply."""
        from seolint.language.readability import measure

        return measure(self._measured, self.language or "")

    @cached_property
    def extra_readability(self) -> dict[str, float | None]:
        """The scores of the extra formulas in the settings, each None for an article in another language."""
        from seolint.language.extra_readability import measure_extra

        sentences = (sentence.text for sentence in self.sentences if not sentence.is_label)
        return measure_extra(self.extra_formulas, sentences, self.language)

    @cached_property
    def statements(self) -> list[Block]:
        """The title line, the headings and the prose."""
        return [*(block for block in self.content if block.kind == "title"), *self.headings, *self.prose]

    @cached_property
    def folded_statements(self) -> FoldedTexts:
        """The texts of ``statements`` in lower case."""
        from seolint.language.folded_texts import FoldedTexts

        return FoldedTexts([block.text for block in self.statements])

    @cached_property
    def everything(self) -> list[Block]:
        """Every block with text: the article's own first, then noise, page chrome, and hidden blocks."""
        return sorted((block for block in self.blocks if block.text), key=_distance)

    @cached_property
    def folded(self) -> FoldedTexts:
        """The texts of ``everything`` in lower case."""
        from seolint.language.folded_texts import FoldedTexts

        return FoldedTexts([block.text for block in self.everything])

    @cached_property
    def soup(self) -> BeautifulSoup | None:
        """The page as a BeautifulSoup tree, for checks that need its elements; None if it is not HTML.

        Building it takes many times as long as reading the page, so it is built only when first used.
        ``seolint.article.soup.tag_span`` returns the place of a tag.
        """
        if self.source.format != "html":
            return None
        from seolint.article.soup import make_soup

        return make_soup(self.source)

    @cached_property
    def beginning(self) -> Span:
        """The place of findings about something missing: the start of the file."""
        return Span(0, 0)


_DISTANCES = {"content": 0, "noise": 1, "chrome": 2}


def _leads_into(last: Sentence, following: str, kind: str) -> bool:
    """Whether a sentence continues in the next block: it introduces speech, or it was cut in the middle.

    Args:
        last: the sentence, the last of its block.
        following: the first character of the next block.
        kind: the kind of the next block.
    """
    if kind != "paragraph" or last.block.kind != "paragraph" or last.is_label:
        return False
    end = last.block.text[last.end - 1]
    return (following in _SPEECH_MARKS and end in ":,—–") or (following.islower() and (end.isalpha() or end in ",;—–"))


def _distance(block: Block) -> int:
    """Return how far a block is from the article: 0 for its own blocks, 3 for hidden ones."""
    return 3 if block.hidden else _DISTANCES[block.role]


#: Views that do not depend on which blocks are noise.
_LASTING = {"today", "lines", "soup"}
_VIEWS = [name for name, value in vars(Article).items() if isinstance(value, cached_property) and name not in _LASTING]
