"""A Word document as plain data: its text, a paragraph a line, and what lies where in it."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.records import field, mutable_record

if TYPE_CHECKING:
    from seolint.docx.styles import StyleKind


@mutable_record
class Paragraph:
    """A line of the text.

    Attributes:
        start: where it begins in the text of the document.
        end: where it ends.
        is_note: whether it is a footnote or endnote.
        cell: the cell of a table that it is in, counted from 1; 0 for none.
        kind: what its style says it is; "" for running text.
        outline: its level in the outline, 1 to 9; 0 for text.
        list: the list that it is an item of; 0 for none.
        level: the level in that list, from 1.
        is_ordered: whether the list is numbered.
        stands_out: whether all of it is bold or in large letters.
        breaks: the offsets of places where it is interrupted: two line breaks in a row, or a new page.
    """

    start: int
    end: int
    is_note: bool = False
    cell: int = 0
    kind: StyleKind = ""
    outline: int = 0
    list: int = 0
    level: int = 1
    is_ordered: bool = False
    stands_out: bool = False
    breaks: tuple[int, ...] = ()


class Anchor(NamedTuple):
    """A link in the text, and where it leads."""

    start: int
    end: int
    target: str


class Picture(NamedTuple):
    """A picture, chart or drawing: its place, its alt text (None if it has none), and the name of its file."""

    offset: int
    alt: str | None
    file: str


class Remark(NamedTuple):
    """A comment, or a change that Word tracks: its place, its author, and what it says or changes."""

    kind: Literal["comment", "insertion", "deletion"]
    start: int
    end: int
    author: str
    text: str


@mutable_record
class WordDocument:
    """The content of a document.

    Attributes:
        text: all paragraphs, joined by line feeds, as if all tracked changes were accepted.
        code: the ranges of code inside paragraphs.
        bookmarks: the names of places that links in the document can lead to.
        properties: what the document says about itself, by the names of Dublin Core: ``title``, ``creator`` …
        language: the language that its text is marked with.
        losses: what could not be read, for the user.
    """

    text: str = ""
    paragraphs: list[Paragraph] = field(default_factory=list)
    links: list[Anchor] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    code: list[tuple[int, int]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    bookmarks: set[str] = field(default_factory=set)
    properties: dict[str, str] = field(default_factory=dict)
    language: str = ""
    losses: list[str] = field(default_factory=list)
