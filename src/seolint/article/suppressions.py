"""Suppressions in comments and front matter, for a line, a range of lines, or the whole file."""

from __future__ import annotations

from seolint.article.origins import Verbatim
from seolint.base.model import Text
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple, cast
from seolint.startup.records import field, mutable_record, record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Self

    from seolint.article.page_summary import PlainDirective
    from seolint.base.model import Finding

Scope = Literal["disable", "enable", "disable-line", "disable-next-line", "disable-file", "front-matter"]

#: Means all rules, for directives that name none.
ALL = ""


@record
class Directive:
    """One suppression.

    Attributes:
        names: the rules and categories as written; empty for all rules.
        at: the comment, or the key of the front matter.
        covered_line: the line that it applies to, if it applies to a single line.
        reason: why, as written.
    """

    scope: Scope
    names: tuple[str, ...]
    at: Text
    covered_line: int | None = None
    reason: str = ""

    def plain(self) -> PlainDirective:
        """Return the suppression as data that ``marshal`` supports."""
        return self.scope, self.names, self.at.span().start, self.covered_line

    @classmethod
    def from_plain(cls, data: PlainDirective) -> Self:
        """Return the suppression that ``plain`` converted; only the place of its text is kept."""
        scope, names, start, covered_line = data
        return cls(cast("Scope", scope), names, Text("", Verbatim(start)), covered_line)


class Unused(NamedTuple):
    """A directive, and those of its names that suppressed nothing; empty if it has no names."""

    directive: Directive
    names: tuple[str, ...]


class Misread(NamedTuple):
    """What looks like a suppression, or a part of one, and suppresses nothing.

    Attributes:
        at: the comment, the key of the front matter, or the place in plain text.
        fault: what is wrong: ``misspelled`` (the first word), ``unreadable`` (what follows it), ``prose`` (a
            reason that nothing sets off), ``text`` (plain text has no comments), or in front matter ``key`` (an unknown
            key), ``table`` or ``list`` (the value is neither).
        written: the part that is wrong.
        nearest: what may be meant; empty if nothing is near.
    """

    at: Text
    fault: Literal["misspelled", "unreadable", "prose", "text", "key", "table", "list"]
    written: str
    nearest: str = ""


@mutable_record
class Suppressions:
    """The suppressions of a file.

    Attributes:
        directives: in the order of the file.
        known: the current name for each name and alias of a rule or category.
        judged: the names of rules and categories, and ``ALL``, that were fully evaluated in this file; for others it is
            unknown whether a directive is needed.
        used: number and name of the directives that suppressed a finding.
        misread: what looks like a suppression and is none.
    """

    directives: list[Directive]
    known: Mapping[str, str] = field(default_factory=dict)
    judged: frozenset[str] = frozenset()
    used: set[tuple[int, str]] = field(default_factory=set)
    misread: list[Misread] = field(default_factory=list)

    def keep(self, findings: Sequence[Finding]) -> list[Finding]:
        """Return the findings that are not suppressed; they must be in the order of the file."""
        if not self.directives:
            return list(findings)
        sweep = _Sweep(self)
        return [finding for finding in findings if not sweep.covers(finding)]

    def unused(self) -> Iterator[Unused]:
        """Yield the directives that suppressed nothing."""
        for number, directive in enumerate(self.directives):
            if directive.scope == "enable":
                continue
            idle = [
                name
                for name in directive.names or (ALL,)
                if self.current_name(name) in self.judged and (number, self.current_name(name)) not in self.used
            ]
            if idle:
                yield Unused(directive, tuple(name for name in idle if name))

    def unknown(self) -> Iterator[tuple[Directive, str]]:
        """Yield the names that are not a rule or category, with their directives."""
        for directive in self.directives:
            for name in directive.names:
                if self.known and name not in self.known:
                    yield directive, name

    def current_name(self, name: str) -> str:
        """Return the current name of a rule."""
        return self.known.get(name, name)


class _Sweep:
    """One pass through a file that tracks what is suppressed at each finding."""

    def __init__(self, suppressions: Suppressions) -> None:
        self.used = suppressions.used
        self.whole: dict[str, int] = {}
        self.lines: dict[tuple[int, str], int] = {}
        self.toggles: list[tuple[int, int]] = []
        #: The last toggle of each name: its order, and the number of the directive that disables the name, or None.
        self.last: dict[str, tuple[int, int | None]] = {}
        self.at = 0
        self.directives = suppressions.directives
        self.names = [
            [suppressions.current_name(name) for name in directive.names] or [ALL] for directive in self.directives
        ]
        for number, directive in enumerate(self.directives):
            self.add(number, directive)
        self.toggles.sort()

    def add(self, number: int, directive: Directive) -> None:
        """Index a directive by its lines and names."""
        if directive.scope in {"disable", "enable"}:
            self.toggles.append((directive.at.span().start, number))
            return
        for name in self.names[number]:
            if directive.covered_line is None:
                self.whole.setdefault(name, number)
            else:
                self.lines.setdefault((directive.covered_line, name), number)

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is suppressed; the directive is recorded as used."""
        self.advance(finding.place.start)
        for name in (finding.rule, finding.category, ALL):
            number = self.whole.get(name, self.lines.get((finding.place.line, name)))
            if number is not None:
                self.used.add((number, name))
                return True
        toggles = [(*self.last[name], name) for name in (finding.rule, finding.category, ALL) if name in self.last]
        _, number, name = max(toggles, default=(0, None, ""))
        if number is not None:
            self.used.add((number, name))
        return number is not None

    def advance(self, offset: int) -> None:
        """Apply the toggles up to an offset."""
        while self.at < len(self.toggles) and self.toggles[self.at][0] <= offset:
            number = self.toggles[self.at][1]
            self.at += 1
            for name in self.names[number]:
                self.last[name] = (self.at, number if self.directives[number].scope == "disable" else None)
