"""The article: what a page says, in reading order, each part with its place in the source.

A reader makes it; checks look at it. Views that cost something (the prose, its sentences, its readability) are made
once, when first asked for, and after the noise rules have said which blocks are no part of the article.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date
from functools import cached_property
from operator import itemgetter

from seolint.base.model import Origin, Role, Span, Text, Topic
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.records import as_dict, field, mutable_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from bs4 import BeautifulSoup

    from seolint.article.lines import Lines
    from seolint.article.source import Source
    from seolint.article.stated_dates import StatedDate
    from seolint.article.suppressions import Suppressions
    from seolint.article.wording import Wording
    from seolint.base.model import Part
    from seolint.health.credits import Credits
    from seolint.health.disclaimer import Disclaimer
    from seolint.health.folded import FoldedTexts
    from seolint.health.topic import Topic as JudgedTopic
    from seolint.language.readability import Counts, Readability

BlockKind = Literal["title", "heading", "paragraph", "item", "quote", "code", "cell", "caption", "term", "media"]
FieldSource = Literal[
    "title-tag",
    "front-matter",
    "headline",
    "first-line",
    "meta-tag",
    "og",
    "leaked-label",
    "json-ld",
    "byline",
    "time-tag",
]

_TOPICS: dict[str, Topic] = {"health": "health", "general": "general"}
#: Kinds of block whose text is prose: sentences that readability can be measured on.
PROSE = frozenset({"paragraph", "item", "quote"})
#: A text of fewer words is a label or a name as often as not, and has none of the words that tell a language.
_FEWEST_SPACES = 7
_SPEECH_MARKS = frozenset("\"'“‘„«»")


_ENDS = frozenset(".!?…")
_CLOSERS = "\"'”’»›)]*_ "
#: A row of names, figures or references has a comma or a number for every third word.
_DENSE = 3
_FIRST = itemgetter(0)


class Verbatim:
    """Origin of text that stands in the source character for character."""

    __slots__ = ("offset",)

    def __init__(self, offset: int) -> None:
        self.offset = offset

    def span(self, start: int, end: int) -> Span:
        """As ``Origin`` has it."""
        return Span(self.offset + start, self.offset + end)


class Within:
    """Origin of a part of another text, from its character ``offset`` on."""

    __slots__ = ("offset", "whole")

    def __init__(self, whole: Text, offset: int) -> None:
        self.whole = whole
        self.offset = offset

    def span(self, start: int, end: int) -> Span:
        """As ``Origin`` has it."""
        return self.whole.span(self.offset + start, self.offset + end)


class Piece(NamedTuple):
    """A stretch of a text, from its character ``at`` on, and the range of the source that it was made from."""

    at: int
    start: int
    end: int


class Pieces:
    """Origin of text put together from several places of the source.

    Takes the pieces in order of ``at``. A piece whose source range is as long as its text is verbatim; any other is
    one unit, and each of its characters stands for the whole range.
    """

    __slots__ = ("_ats", "_length", "_pieces")

    def __init__(self, pieces: Sequence[Piece], length: int) -> None:
        self._pieces = pieces
        self._ats = [piece.at for piece in pieces]
        self._length = length

    def span(self, start: int, end: int) -> Span:
        """As ``Origin`` has it."""
        first = self._character(start).start
        return Span(first, first if end <= start else self._character(end - 1).end)

    def _character(self, index: int) -> Span:
        if not self._pieces:
            return Span(0, 0)
        number = max(0, bisect_right(self._ats, index) - 1)
        piece = self._pieces[number]
        after = self._ats[number + 1] if number + 1 < len(self._ats) else self._length
        if piece.end - piece.start != after - piece.at:
            return Span(piece.start, piece.end)
        offset = piece.start + min(index, after) - piece.at
        return Span(offset, min(offset + 1, piece.end))


class Field(Text):
    """A value about the article (its title, a date), and where it came from."""

    __slots__ = ("source",)

    def __init__(self, text: str, origin: Origin, source: FieldSource) -> None:
        super().__init__(text, origin)
        self.source = source


class Block(Text):
    """One block of the page, such as a heading, a paragraph, a list item or a table cell.

    Attributes:
        kind: what the block is; ``title`` is a line of plain text that names the whole.
        level: of a heading 1 to 6; of an item its depth from 1; else 0.
        marked: whether the source marks the block as what it is, or the reader concluded it from its shape.
        role: ``content``, or ``chrome`` (navigation, footer … of the page), or ``noise`` (inside the article, but no
            part of it).
        marker: the bullet or number of an item as it is written; "" where there is none.
        link_density: share of the characters that are link text, 0 to 1.
        tag: the HTML element the block came from, or "".
        hidden: whether the page hides it (it is read only so that a hidden disclaimer can be told).
    """

    __slots__ = ("hidden", "kind", "level", "link_density", "marked", "marker", "role", "tag")

    def __init__(  # noqa: PLR0913  (one record, made in three places)
        self,
        kind: BlockKind,
        text: str,
        origin: Origin,
        *,
        level: int = 0,
        marked: bool = True,
        role: Role = "content",
        marker: str = "",
        link_density: float = 0.0,
        tag: str = "",
        hidden: bool = False,
    ) -> None:
        super().__init__(text, origin)
        self.kind: BlockKind = kind
        self.level = level
        self.marked = marked
        self.role: Role = role
        self.marker = marker
        self.link_density = link_density
        self.tag = tag
        self.hidden = hidden


@mutable_record
class List:
    """A list of the article: its items are blocks of the article too."""

    items: list[Block]
    ordered: bool = False
    marked: bool = True


class Link(Text):
    """A link: its visible text, its target, the span of the target where it is known, the block it stands in."""

    __slots__ = ("block", "href", "href_span", "rel")

    def __init__(
        self,
        text: str,
        origin: Origin,
        href: str,
        block: Block | None = None,
        rel: str = "",
        href_span: Span | None = None,
    ) -> None:
        super().__init__(text, origin)
        self.href = href
        self.block = block
        self.rel = rel
        self.href_span = href_span


class Image(Text):
    """An image: its text is the alternative text ("" where it is missing or empty; ``has_alt`` tells which)."""

    __slots__ = ("block", "has_alt", "src")

    def __init__(self, alt: str | None, origin: Origin, src: str, block: Block | None = None) -> None:
        super().__init__(alt or "", origin)
        self.has_alt = alt is not None
        self.src = src
        self.block = block


class Meta(Text):
    """A ``<meta>`` element: ``name`` is its name, property or http-equiv in lower case, the text its content."""

    __slots__ = ("name",)

    def __init__(self, name: str, text: str, origin: Origin) -> None:
        super().__init__(text, origin)
        self.name = name


class Comment(Text):
    """A comment of the source (its text without the delimiters); the span covers the delimiters."""

    __slots__ = ()


class StructuredData(Text):
    """A JSON-LD block: its source text, and the parsed value or the error with its place in the text."""

    __slots__ = ("error", "error_at", "value")

    def __init__(self, text: str, origin: Origin, value: object = None, error: str = "", error_at: int = 0) -> None:
        super().__init__(text, origin)
        self.value = value
        self.error = error
        self.error_at = error_at


@mutable_record
class FrontMatter:
    """The metadata block before a Markdown article.

    ``fields`` maps each key, as written, with nested keys joined by a dot (``seo.description``), to its scalar value
    as text; ``keys`` gives the place of each key; ``values`` is the whole as plain data. ``error`` is the parser's
    complaint, with its place, where the block cannot be read: then the rest is empty.
    """

    span: Span
    syntax: Literal["yaml", "toml", "json"]
    fields: dict[str, Field] = field(default_factory=dict)
    keys: dict[str, Text] = field(default_factory=dict)
    values: dict[str, object] = field(default_factory=dict)
    error: Text | None = None


class _Sentence(NamedTuple):
    block: Block
    start: int
    end: int
    words: Sequence[str] = ()
    is_label: bool = False
    asides: int = 0
    figures: int = 0


class Sentence(_Sentence):
    """A sentence of the prose: characters ``start`` to ``end`` of ``block``; the rest as in ``ReadSentence``.

    With -1 ``asides`` it goes on in the next block, where it is counted: ``he said:``, and in the next line what he said.
    """

    @cached_property
    def text(self) -> str:
        """The sentence as it reads."""
        return self.block.text[self.start : self.end]

    @cached_property
    def is_full(self) -> bool:
        """Whether it ends as a sentence does and is no row of names, figures or references."""
        text = self.text
        if text.rstrip(_CLOSERS)[-1:] not in _ENDS:
            return False
        figures = sum(map(str.isdigit, map(_FIRST, self.words)))
        return (sum(map(text.count, ",;|•")) + figures) * _DENSE <= len(self.words)


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
    _splits: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    @cached_property
    def today(self) -> date:
        """The day that dates are judged against. It is worked out only if it is asked for: see ``is_dated``."""
        return date.today()  # noqa: DTZ011  (the day it is where the user is)

    @property
    def is_dated(self) -> bool:
        """Whether anything about the article was judged by what day it is."""
        return "today" in vars(self)

    def mark_noise(self, blocks: Iterable[Text]) -> None:
        """Take these blocks out of the article; views made before are made anew."""
        content = [block for block in blocks if isinstance(block, Block) and block.role == "content"]
        if not content:
            return
        for block in content:
            block.role = "noise"
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
        """The offsets of the sentences of a block, found once."""
        key = id(block)
        if key not in self._splits:
            from seolint.language.sentences import split_sentences

            self._splits[key] = split_sentences(block.text)
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
    def counts(self) -> Counts:
        """Sentences, words, syllables … of the prose, the words of labels too."""
        from seolint.language.readability import Counts, count_sentences

        labels = [sentence for sentence in self.sentences if sentence.is_label]
        if not labels:
            return self._measured
        of_labels = as_dict(count_sentences(labels))
        measured = as_dict(self._measured)
        sums = {name: of_labels[name] + number for name, number in measured.items()}
        return Counts(**{**sums, "sentences": self._measured.sentences})

    @cached_property
    def _measured(self) -> Counts:
        """What readability is measured on: the sentences without labels."""
        from seolint.language.readability import count_sentences

        return count_sentences(sentence for sentence in self.sentences if not sentence.is_label)

    @cached_property
    def readability(self) -> Readability:
        """The readability figures of the prose, each None where its formula does not hold; LIX holds in any language."""
        from seolint.language.readability import measure

        return measure(self._measured, self.language or "")

    @cached_property
    def topic(self) -> Topic:
        """What the article is about, as far as rules care: as its front matter or the user says, else as its words say.

        The keys are ``topic`` and ``seolint.topic``; what stands nearest to the text wins.
        """
        return self._stated_topic or self.forced_topic or self._judged_topic.name

    @property
    def _stated_topic(self) -> Topic | None:
        """The topic that the front matter names, if it is one of ours."""
        fields = self.front_matter.fields if self.front_matter is not None else {}
        stated = (_TOPICS.get(fields[key].text.strip().lower()) for key in ("seolint.topic", "topic") if key in fields)
        return next(filter(None, stated), None)

    @property
    def topic_terms(self) -> tuple[str, ...]:
        """The health terms of the text that the topic was judged by, the most frequent first."""
        return self._judged_topic.terms

    @cached_property
    def _judged_topic(self) -> JudgedTopic:
        from seolint.health.topic import judge_topic

        title = self.title.text if self.title is not None else ""
        headings = [heading.text for heading in self.headings]
        return judge_topic(title, headings, [block.text for block in self.prose], self.language)

    @property
    def vocabulary(self) -> AbstractSet[str]:
        """The words of the title, headings and prose in lower case, each once, without possessive endings."""
        return self._judged_topic.vocabulary

    @cached_property
    def statements(self) -> list[Block]:
        """The blocks that say something: the title line, headings and prose."""
        return [*(block for block in self.content if block.kind == "title"), *self.headings, *self.prose]

    @cached_property
    def folded_statements(self) -> FoldedTexts:
        """The texts of ``statements`` in lower case."""
        from seolint.health.folded import FoldedTexts

        return FoldedTexts([block.text for block in self.statements])

    @cached_property
    def everything(self) -> list[Block]:
        """Every block that says something: the article's own first, then noise, page chrome, and what is hidden."""
        return sorted((block for block in self.blocks if block.text), key=_distance)

    @cached_property
    def disclaimer(self) -> Disclaimer:
        """The best medical disclaimer of the page; its ``text_index`` counts in ``everything``."""
        from seolint.health.disclaimer import grade_page
        from seolint.health.publisher import name_words

        everything = self.everything
        return grade_page(
            self.folded,
            self.language,
            name_words(self),
            own=sum(1 for block in self.content if block.text),
            split=lambda index: self.sentences_of(everything[index]),
        )

    @cached_property
    def folded(self) -> FoldedTexts:
        """The texts of ``everything`` in lower case."""
        from seolint.health.folded import FoldedTexts

        return FoldedTexts([block.text for block in self.everything])

    @cached_property
    def credits(self) -> Credits:
        """The blocks that say who wrote or reviewed the article."""
        from seolint.health.credits import find_credits

        return find_credits(self)

    @cached_property
    def dates(self) -> list[StatedDate]:
        """The dates the article states about itself, in its metadata and its bylines."""
        from seolint.article.stated_dates import find_stated_dates

        return find_stated_dates(self)

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
