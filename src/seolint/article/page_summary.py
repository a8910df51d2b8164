"""What the rest of a site needs to know of one page: little, and plain data for the pipe and the cache."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self

    #: A text and its place in the source: start and end.
    Spot = tuple[str, int, int]
    #: What a suppression says: scope, names, start, the line it covers.
    PlainDirective = tuple[str, tuple[str, ...], int, int | None]


class PageSummary:
    """One page of a site. Hashes are bytes: eight of each text, four of each anchor and shingle.

    Attributes:
        path: the file, as reports name it.
        format: ``markdown``, ``html`` or ``text``.
        language: its two-letter code; empty if it is not clear.
        digest: of the source, to tell whether it is still the same.
        title: what the page is called, and where.
        title_source: where that is from.
        description: its description, and where.
        keyphrase: the phrase it is to be found by, and where.
        opening: the place for what is said of the page as a whole: its title, else its first text.
        canonical: the address it says it is to be found at.
        is_listed: whether search engines may list it: no draft, no redirect, no ``noindex``, no part of pages.
        words: how many words its article has.
        text: hash of the article's words.
        shingles: the hashes kept of its shingles.
        bands: the bands that texts like it share.
        lines: hashes of the lines that could be furniture.
        line_numbers: for each of these its number among the lines of the article, four bytes each.
        skeleton: hash of the wording of its subheadings, without the words of the title; empty if there are too few.
        subheadings: how many it has.
        links: targets of links of the article that may lead to files of the site, and where they stand.
        images: the same of its images.
        linked: the names, without extension, that the targets of all links of the page end in.
        anchors: hashes of the names of the places in the page; None if they cannot be known.
        routes: addresses that its front matter gives it.
        directives: the suppressions in it.
    """

    __slots__ = (
        "anchors",
        "bands",
        "canonical",
        "description",
        "digest",
        "directives",
        "format",
        "images",
        "is_listed",
        "keyphrase",
        "language",
        "line_numbers",
        "lines",
        "linked",
        "links",
        "opening",
        "path",
        "routes",
        "shingles",
        "skeleton",
        "subheadings",
        "text",
        "title",
        "title_source",
        "words",
    )

    path: str
    format: str
    language: str
    digest: bytes
    title: Spot | None
    title_source: str
    description: Spot | None
    keyphrase: Spot | None
    opening: tuple[int, int]
    canonical: str
    is_listed: bool
    words: int
    text: bytes
    shingles: bytes
    bands: bytes
    lines: bytes
    line_numbers: bytes
    skeleton: bytes
    subheadings: int
    links: tuple[Spot, ...]
    images: tuple[Spot, ...]
    linked: tuple[str, ...]
    anchors: bytes | None
    routes: tuple[str, ...]
    directives: tuple[PlainDirective, ...]

    def __init__(self, **values: Any) -> None:
        for name in self.__slots__:
            setattr(self, name, values[name])

    def plain(self) -> tuple[Any, ...]:
        """The sketch as data that ``marshal`` takes."""
        return tuple(getattr(self, name) for name in self.__slots__)

    @classmethod
    def from_plain(cls, data: tuple[Any, ...]) -> Self:
        """The sketch that ``plain`` was taken from."""
        return cls(**dict(zip(cls.__slots__, data, strict=True)))
