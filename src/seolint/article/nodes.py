"""The parts of an article: blocks, lists, links, images, fields, front matter, each with its place in the source."""

from __future__ import annotations

from functools import cached_property
from operator import itemgetter

from seolint.base.model import Origin, Role, Span, Text
from seolint.language.punctuation import ends_sentence
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.records import field, mutable_record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

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
    "property",
]

ReviewMarkKind = Literal["comment", "insertion", "deletion"]

#: What a key of front matter can mean: see ``seolint.article.front_matter_keys``.
Meaning = Literal[
    "search-title",
    "title",
    "search-description",
    "description",
    "authors",
    "reviewers",
    "published",
    "modified",
    "reviewed",
    "keyphrase",
    "language",
    "canonical",
    "robots",
    "topic",
    "draft",
    "noindex",
    "sitemap",
    "redirect",
    "slug",
    "route",
]

#: Kinds of block whose text is prose: sentences that readability can be measured on.
PROSE = frozenset({"paragraph", "item", "quote"})
#: A row of names, figures or references has a comma or a number for every third word.
_DENSE = 3
_FIRST = itemgetter(0)


class Field(Text):
    """A value about the article (its title, a date), and where it came from."""

    __slots__ = ("source",)

    def __init__(self, text: str, origin: Origin, source: FieldSource) -> None:
        super().__init__(text, origin)
        self.source = source


class Block(Text):
    """One block of the page, such as a heading, a paragraph, a list item or a table cell.

    Attributes:
        kind: what the block is; ``title`` is a line of plain text that is the title of the whole.
        level: 1 to 6 for a heading; the depth, from 1, for an item; else 0.
        marked: whether markup says what the block is; else the reader guessed it from its shape.
        role: ``content``, or ``chrome`` (page chrome, such as navigation and footer), or ``noise`` (boilerplate inside
            the article).
        marker: the bullet or number of an item as written; "" if it has none.
        link_density: share of the characters that are link text, 0 to 1.
        tag: the HTML element the block came from, or "".
        hidden: whether the page hides it (it is read only to find hidden disclaimers).
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
    """A list of the article; its items are also blocks of the article."""

    items: list[Block]
    ordered: bool = False
    marked: bool = True


class Link(Text):
    """A link: its visible text, its target, the span of the target if known, and the block that contains it.

    ``via`` is what leads to the target, if the link does not do so directly: ``www.google.com/url``.
    """

    __slots__ = ("block", "href", "href_span", "rel", "via")

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
        self.href, self.via = _resolve(href) if "?" in href and "http" in href[1:] else (href, "")
        self.block = block
        self.rel = rel
        self.href_span = href_span


def _resolve(href: str) -> tuple[str, str]:
    from seolint.article.redirects import resolve  # few articles have such links

    return resolve(href)


class Image(Text):
    """An image: its text is the alt text ("" if it is missing or empty; ``has_alt`` tells the two apart)."""

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
    """A comment in the source: its text has no delimiters, but its span includes them."""

    __slots__ = ()


class ReviewMark(Text):
    """What reviewers left in a document: a comment, or a change that a word processor tracks.

    Its place is the text that it is about. Its text is that of the comment, or the text that is inserted or deleted;
    ``blocks`` are those that show a comment at the end of an exported page.
    """

    __slots__ = ("author", "blocks", "kind")

    def __init__(
        self, kind: ReviewMarkKind, text: str, origin: Origin, author: str = "", blocks: tuple[Block, ...] = ()
    ) -> None:
        super().__init__(text, origin)
        self.kind: ReviewMarkKind = kind
        self.author = author
        self.blocks = blocks


class StructuredData(Text):
    """A JSON-LD block: its source text, and the parsed value, or the error and its offset in the text."""

    __slots__ = ("error", "error_at", "value")

    def __init__(self, text: str, origin: Origin, value: object = None, error: str = "", error_at: int = 0) -> None:
        super().__init__(text, origin)
        self.value = value
        self.error = error
        self.error_at = error_at


class FieldKey(NamedTuple):
    """What a key of front matter means.

    Attributes:
        meaning: what its value says about the article.
        rank: 0 is the best name of the meaning.
        name: the folded name, without its section.
        rest: what follows the name: ``("0", "name")`` of ``authors.0.name``.
    """

    meaning: Meaning
    rank: int
    name: str
    rest: tuple[str, ...] = ()

    @property
    def is_value(self) -> bool:
        """Whether the value is that of the key itself, or the first item of its list."""
        return not self.rest or self.rest == ("0",)

    @property
    def is_item(self) -> bool:
        """Whether the value is an item of a list."""
        return len(self.rest) == 1 and self.rest[0].isdigit()


@mutable_record
class FrontMatter:
    """The metadata block before a Markdown article.

    ``fields`` maps each key, as written, with nested keys joined by a dot (``seo.description``), to its scalar value
    as text; ``keys`` gives the place of each key; ``values`` is everything as plain data. If the block is invalid,
    ``error`` is the parser's message with its place, and the rest is empty unless only a key is given twice. ``names``
    has the keys that the settings name, ``known`` what the keys with a value mean, once that is read: see
    ``seolint.article.front_matter_keys``.
    """

    span: Span
    syntax: Literal["yaml", "toml", "json"]
    fields: dict[str, Field] = field(default_factory=dict)
    keys: dict[str, Text] = field(default_factory=dict)
    values: dict[str, object] = field(default_factory=dict)
    error: Text | None = None
    names: Mapping[str, tuple[Meaning, int]] = field(default_factory=dict)
    known: Sequence[tuple[FieldKey, Field]] | None = None


class _Sentence(NamedTuple):
    block: Block
    start: int
    end: int
    words: Sequence[str] = ()
    is_label: bool = False
    asides: int = 0
    figures: int = 0


class Sentence(_Sentence):
    """A sentence of the prose: characters ``start`` to ``end`` of ``block``; the other fields as in ``ReadSentence``.

    If ``asides`` is -1, the sentence continues in the next block and is counted there: ``he said:``, then a quotation.
    """

    @property
    def text(self) -> str:
        """The text of the sentence."""
        return self.block.text[self.start : self.end]

    @cached_property
    def is_full(self) -> bool:
        """Whether it ends like a sentence and is not a row of names, figures or references."""
        text = self.text
        if not ends_sentence(text):
            return False
        figures = sum(map(str.isdigit, map(_FIRST, self.words)))
        return (sum(map(text.count, ",;|•")) + figures) * _DENSE <= len(self.words)
