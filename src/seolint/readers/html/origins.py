"""Origins of the texts of a page: small objects that use the page's alignment only when a position is needed."""

from __future__ import annotations

from seolint.base.model import Span
from seolint.readers.html.syntax import Characters
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from seolint.readers.html.alignment import Alignment
else:
    Protocol = object  # a run needs no more of it

_GAP = regex(r"\s{2,}")


class RunOrigin:
    """Origin of the text of the tokens from ``first`` to before ``last``, passed through ``shape``."""

    __slots__ = ("_characters", "_first", "_last", "_markup", "_shape")

    def __init__(self, markup: Aligned, first: int, last: int, shape: Callable[[Characters], Characters]) -> None:
        self._markup = markup
        self._first = first
        self._last = last
        self._shape = shape
        self._characters: Characters | None = None

    def span(self, start: int, end: int) -> Span:
        """See Origin."""
        if self._characters is None:
            self._characters = self._shape(self._markup.alignment.run(self._first, self._last))
        return _span(self._characters, start, end, self._markup, self._first)


class LiteralOrigin:
    """Origin of a string in a JSON-LD script: where its literal is first found, else the whole script."""

    __slots__ = ("_markup", "_token", "_value")

    def __init__(self, markup: Aligned, token: int, value: str) -> None:
        self._markup = markup
        self._token = token
        self._value = value

    def span(self, start: int, end: int) -> Span:
        """See Origin."""
        found = self._markup.alignment.run(self._token, self._token + 1)
        at = found.text.find(f'"{self._value}"') + 1
        if not at or not self._value:
            return _span(found, 0, len(found.text), self._markup, self._token)
        return _span(found, at + start, at + end, self._markup, self._token)


class AttributeOrigin:
    """Origin of an attribute's value with its white space collapsed."""

    __slots__ = ("_characters", "_markup", "_name", "_token", "_value")

    def __init__(self, markup: Aligned, token: int, name: str, value: str) -> None:
        self._markup = markup
        self._token = token
        self._name = name
        self._value = value
        self._characters: Characters | None = None

    def span(self, start: int, end: int) -> Span:
        """See Origin."""
        if self._characters is None:
            self._characters = collapse(self._markup.alignment.attribute(self._token, self._name, self._value))
        return _span(self._characters, start, end, self._markup, self._token)


class TagOrigin:
    """Origin of anything that is represented by a start tag: its span is always the whole tag."""

    __slots__ = ("_markup", "_token")

    def __init__(self, markup: Aligned, token: int) -> None:
        self._markup = markup
        self._token = token

    def span(self, start: int, end: int) -> Span:
        """See Origin."""
        return self._markup.alignment.tag(self._token)


class CommentOrigin:
    """Origin of a comment's text: its span is the whole comment, delimiters included."""

    __slots__ = ("_markup", "_number")

    def __init__(self, markup: Aligned, number: int) -> None:
        self._markup = markup
        self._number = number

    def span(self, start: int, end: int) -> Span:
        """See Origin."""
        return self._markup.alignment.comment(self._number)


class Aligned(Protocol):
    """A page that knows the source positions of its parts."""

    @property
    def alignment(self) -> Alignment:
        """The positions of its tags and texts."""


def collapse(found: Characters) -> Characters:
    """The characters with each run of white space collapsed to one space, and none at the ends."""
    text = found.text.strip()
    first = len(found.text) - len(found.text.lstrip())
    starts, ends = found.starts[first : first + len(text)], found.ends[first : first + len(text)]
    collapsed = " ".join(text.split())
    if len(collapsed) < len(text):
        starts, ends = _join_gaps(text, starts, ends)
    return Characters(collapsed, starts, ends)


def _join_gaps(text: str, starts: list[int], ends: list[int]) -> tuple[list[int], list[int]]:
    """The positions of the characters with each run of white space merged into one."""
    joined_starts: list[int] = []
    joined_ends: list[int] = []
    at = 0
    for gap in _GAP.finditer(text):
        first, last = gap.span()
        joined_starts += starts[at : first + 1]
        joined_ends += ends[at:first]
        joined_ends.append(max(ends[first:last]))
        at = last
    return joined_starts + starts[at:], joined_ends + ends[at:]


def whole(found: Characters) -> Characters:
    """The characters, unchanged."""
    return found


def trim_code(text: str) -> tuple[int, int]:
    """Where code begins and ends in the text of its element, without the blank lines around it."""
    stripped = text.strip("\n")
    start = text.find(stripped) if stripped else 0
    return start, start + len(stripped.rstrip())


def trim(found: Characters) -> Characters:
    """The characters of code without the blank lines around it, see ``trim_code``."""
    start, end = trim_code(found.text)
    return Characters(found.text[start:end], found.starts[start:end], found.ends[start:end])


def _span(found: Characters, start: int, end: int, markup: Aligned, token: int) -> Span:
    """The span of the characters from ``start`` to ``end``, or of the token's tag if ``found`` is empty."""
    if not found.starts:
        return markup.alignment.tag(token)
    start = min(start, len(found.starts) - 1)
    first = found.starts[start]
    if end <= start:
        return Span(first, first)
    return Span(first, max(first, found.ends[min(end, len(found.ends)) - 1]))
