"""The data that flows through seolint: spans, hits, findings, fixes. Immutable, with almost no behavior."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from seolint.base.vocabulary import CATEGORIES as CATEGORIES
from seolint.startup.hints import TYPE_CHECKING, Enum, Literal, NamedTuple
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Protocol
else:
    Protocol = object  # enough at run time

Format = Literal["markdown", "html", "text", "docx"]
Topic = Literal["health", "general"]
Kind = Literal["article", "index", "forum", "product", "landing", "stub", "record", "fragment"]
Role = Literal["content", "noise", "chrome"]
Safety = Literal["safe", "unsafe"]
#: Where a leftover in an extracted text comes from: see ``seolint.linting.causes``.
Cause = Literal["page", "template", "extractor"]
Evidence = Literal["documented", "convention", "voluntary", "heuristic"]

#: Types of the values that messages are filled with.
Value = str | int | float


class Span(NamedTuple):
    """A half-open range of code points in the text of a source."""

    start: int
    end: int


class Spans:
    """Spans to ask for overlaps, in logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reached = list(accumulate((span.end for span in ordered), max))

    def overlap(self, start: int, end: int) -> bool:
        """Whether one of them has a character from ``start`` to ``end``."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._reached[before - 1] > start

    def begin(self, start: int, end: int) -> bool:
        """Whether one of them begins from ``start`` to before ``end``."""
        return bisect_left(self._starts, start) < bisect_left(self._starts, end)


class Severity(Enum):
    """How serious a finding is: the higher its ``rank``, the worse."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return _RANKS[self.value]


_RANKS = {"info": 0, "warning": 1, "error": 2}


class Edit(NamedTuple):
    """Replace the source from ``start`` to ``end`` with ``text``."""

    start: int
    end: int
    text: str


class Fix(NamedTuple):
    """Edits that fix a finding, applied all or none, and whether they are safe to apply without review.

    ``known``: a residue rule knows word for word what they delete. ``partly_safe``: the fix is unsafe, but some of the
    findings that are told as this one have a safe fix.
    """

    safety: Safety
    edits: tuple[Edit, ...]
    known: bool = False
    partly_safe: bool = False

    def applies(self, safeties: frozenset[Safety]) -> bool:
        """Whether at least a part of it is among the fixes of these safeties."""
        return self.safety in safeties or (self.partly_safe and "safe" in safeties)

    @classmethod
    def join(cls, fixes: Sequence[Fix], edits: Sequence[Edit]) -> Fix:
        """Make one fix of several, as safe as the least safe one, with those of their edits that can be applied."""
        safe = sum(fix.safety == "safe" for fix in fixes)
        partly_safe = safe < len(fixes) and (safe > 0 or any(fix.partly_safe for fix in fixes))
        safety: Safety = "safe" if safe == len(fixes) else "unsafe"
        return cls(safety, tuple(edits), all(fix.known for fix in fixes), partly_safe)


class Origin(Protocol):
    """Where the characters of a text are in the source."""

    def span(self, start: int, end: int) -> Span:
        """Return the source range that the characters from ``start`` to ``end`` come from."""


class Text:
    """Visible text, and where it is in the source.

    Readers subclass it for blocks, fields, links. The origin may compute positions only when asked for them.
    """

    __slots__ = ("origin", "text")

    def __init__(self, text: str, origin: Origin) -> None:
        self.text = text
        self.origin = origin

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Return the source range of the characters from ``start`` to ``end`` (default: the end of the text)."""
        return self.origin.span(start, len(self.text) if end is None else end)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.text!r})"


class Part(NamedTuple):
    """The text of a part of the article, with white space collapsed, and where it is."""

    text: str
    at: Text | Span


@record
class Hit:
    """What a check reports: a place, and the values for the message.

    The place is a span of the source or a text. For a text it is the characters from ``start`` to ``end``, or from
    ``start`` to the end of the text ``until``. Positions are computed only for hits that are reported.

    Attributes:
        variant: an entry of the rule's ``[variants]``, with another message, help or severity for one form of the fault.
        edits: fix the fault; the rule file says whether they can be safe.
        known: whether the rule knows word for word what the edits delete.
        noise: the blocks that this hit shows to be boilerplate (noise rules only).
        description: the article's description, if the hit shows that it leaked into the text (noise rules only).
        difficulties: how hard each of the related sentences is, where the check rates sentences.
        whole: whether the hit is about the article as a whole, and the place is only where to start reading.
        silent: whether the hit is not a fault, and only marks boilerplate.
    """

    at: Text | Span
    values: Mapping[str, Value] = field(default_factory=dict)
    start: int = 0
    end: int | None = None
    until: Text | None = None
    variant: str = ""
    edits: tuple[Edit, ...] = ()
    known: bool = False
    related: tuple[tuple[Text, str], ...] = ()
    difficulties: tuple[int, ...] = ()
    noise: tuple[Text, ...] = ()
    description: Text | None = None
    whole: bool = False
    silent: bool = False

    def places(self) -> Iterator[tuple[Text, str, int | None]]:
        """Yield the related places, each with its note and its difficulty."""
        for at, (text, note) in enumerate(self.related):
            yield text, note, self.difficulties[at] if self.difficulties else None

    def span(self) -> Span:
        """The place in the source."""
        if isinstance(self.at, Span):
            return self.at
        span = self.at.span(self.start, self.end)
        return Span(span.start, self.until.span().end) if self.until is not None else span


@record
class NotEvaluated:
    """A check's third answer: it could not decide. ``reason`` is shown after "not evaluated: "."""

    reason: str

    def __init__(self, reason: str) -> None:
        self.__dict__["reason"] = reason  # faster than the constructor of records; each article has dozens


class Place(NamedTuple):
    """A span with its lines and columns (from 1) and the source it covers, cut after 200 characters.

    ``written`` is the span in the text as the file has it, where a line end can be two characters.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    excerpt: str
    written: Span


class Related(NamedTuple):
    """Another place that explains a finding, and why.

    ``path`` is its file, "" for the file of the finding; ``difficulty`` is how hard the sentence is, if the check rates it.
    """

    place: Place
    message: str
    path: str = ""
    difficulty: int | None = None


@record
class Finding:
    """A fault and its place, worded for the writer."""

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
    fingerprint: str = ""
    cause: Cause | None = None


@record
class Problem:
    """A reason why seolint could not process a path, or could not read all of it."""

    path: str
    message: str
