"""What site rules need to know about a page: a summary in plain data, for the pipe and the cache."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self

    #: A text, and its start and end in the source.
    Spot = tuple[str, int, int]
    #: A suppression: scope, names, start, the line it covers.
    PlainDirective = tuple[str, tuple[str, ...], int, int | None]


class PageSummary:
    """One page of a site. Hashes are bytes: eight for each text, four for each anchor and shingle.

    Attributes:
        path: the file, as reports show it.
        format: ``markdown``, ``html`` or ``text``.
        language: its two-letter code; empty if unclear.
        digest: of the source, to detect changes.
        title: the title, and its place.
        title_source: where the title comes from.
        description: the description, and its place.
        keyphrase: the phrase that it should rank for, and its place.
        opening: the place of findings about the whole page: its title, else its first text.
        canonical: its canonical URL.
        is_listed: whether search engines may list it: not a draft, redirect, ``noindex`` page, or file included in pages.
        words: number of words in its article.
        text: hash of the words of the article.
        shingles: hashes of a sample of its shingles.
        bands: keys that it shares with similar texts.
        lines: hashes of the lines that could be boilerplate.
        line_numbers: the number of each of these lines in the article, four bytes each.
        skeleton: hash of its subheadings without the words of the title; empty if it has too few.
        subheadings: number of subheadings.
        links: targets of its links that may lead to files of the site, and their places.
        images: the same for its images.
        linked: the last names, without extension, of the targets of all links on the page.
        anchors: hashes of its anchors; None if they cannot be known.
        routes: URLs that its front matter sets.
        directives: its suppressions.
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
        """Return the summary as data that ``marshal`` supports."""
        return tuple(getattr(self, name) for name in self.__slots__)

    @classmethod
    def from_plain(cls, data: tuple[Any, ...]) -> Self:
        """Return the summary that ``plain`` converted."""
        return cls(**dict(zip(cls.__slots__, data, strict=True)))
