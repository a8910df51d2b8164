"""The data that flows through seolint: spans, hits, findings, fixes. Frozen, without behaviour beyond order."""

from __future__ import annotations

from enum import Enum

from seolint.base.vocabulary import CATEGORIES as CATEGORIES
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol
else:
    Protocol = object  # a run needs no more of it

Format = Literal["markdown", "html", "text"]
Topic = Literal["health", "general"]
Role = Literal["content", "noise", "chrome"]
Safety = Literal["safe", "unsafe"]
Evidence = Literal["documented", "convention", "voluntary", "heuristic"]

#: What a message may be filled with.
Value = str | int | float


class Span(NamedTuple):
    """A half-open range of code points in the decoded source, without its byte order mark."""

    start: int
    end: int


class Severity(Enum):
    """How much a finding matters. ``rank`` orders them: a higher one is worse."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return _RANKS[self.value]


_RANKS = {"info": 0, "warning": 1, "error": 2}


class Edit(NamedTuple):
    """Replace the source between ``start`` and ``end`` by ``text``."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """Edits that mend a finding, all or none, and whether they are safe to make unseen."""

    safety: Safety
    edits: tuple[Edit, ...]


class Origin(Protocol):
    """Where the characters of a text stand in the source."""

    def span(self, start: int, end: int) -> Span:
        """The source range that the characters from ``start`` to ``end`` were made from."""


class Text:
    """Visible text, and where it stands in the source.

    Readers subclass it for blocks, fields, links. The origin may work out positions only when it is asked.
    """

    __slots__ = ("origin", "text")

    def __init__(self, text: str, origin: Origin) -> None:
        self.text = text
        self.origin = origin

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The source range of the characters from ``start`` to ``end`` (default: to the last)."""
        return self.origin.span(start, len(self.text) if end is None else end)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.text!r})"


class Part(NamedTuple):
    """The text of a part of the article, its white space collapsed, and where it stands."""

    text: str
    at: Text | Span


@record
class Hit:
    """What a check reports: a place, the values for the message, and which wording fits.

    The place is a span of the source, or a text: then from its character ``start`` to ``end``, and on to the end of
    ``until`` where that is given. Positions are worked out only for hits that are reported.

    ``variant`` names an entry of the rule's ``[variants]``: another message, help or severity for a form of the
    fault that the check can tell apart. ``edits`` mend the fault; the rule file says how safe they are. ``noise``
    names the blocks that this hit shows to be no part of the article, and ``description`` is the article's description
    where the hit shows that it leaked into the text (both noise rules only). ``whole`` says that it is about the article
    as a whole, and the place is only where to begin. ``silent`` hits are no fault: they only show noise.
    """

    at: Text | Span
    values: Mapping[str, Value] = field(default_factory=dict)
    start: int = 0
    end: int | None = None
    until: Text | None = None
    variant: str = ""
    edits: tuple[Edit, ...] = ()
    related: tuple[tuple[Text, str], ...] = ()
    noise: tuple[Text, ...] = ()
    description: Text | None = None
    whole: bool = False
    silent: bool = False

    def span(self) -> Span:
        """The place in the source."""
        if isinstance(self.at, Span):
            return self.at
        span = self.at.span(self.start, self.end)
        return Span(span.start, self.until.span().end) if self.until is not None else span


@record
class NotEvaluated:
    """A check's third answer: it could not judge, and why in words that follow "not evaluated, because"."""

    reason: str

    def __init__(self, reason: str) -> None:
        self.__dict__["reason"] = reason  # the constructor of all records takes its time, and these come by the dozen


class Place(NamedTuple):
    """A span with its lines and columns (from 1) and the source it covers, cut after 200 characters."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    excerpt: str


class Related(NamedTuple):
    """Another place that explains a finding, and why; ``path`` is the file it is in, empty for that of the finding."""

    place: Place
    message: str
    path: str = ""


@record
class Finding:
    """A fault at its place, worded for a writer."""

    rule: str
    category: str
    severity: Severity
    evidence: Evidence
    message: str
    help: str
    place: Place
    values: dict[str, Value]
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
    whole: bool = False
    url: str | None = None


@record
class Problem:
    """Something that kept seolint from doing its work on a path, or from reading all of it."""

    path: str
    message: str
