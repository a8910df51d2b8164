"""Comments and front matter that switch rules off: for a line, a stretch, or the whole file."""

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

#: Stands for all rules where a directive names none.
ALL = ""


@record
class Directive:
    """One suppression.

    Attributes:
        names: the rules and categories as they are written; none stands for all rules.
        at: the comment, or the key of the front matter.
        covered_line: the one line that it is about, if it is about one.
        reason: what is written after ``--``.
    """

    scope: Scope
    names: tuple[str, ...]
    at: Text
    covered_line: int | None = None
    reason: str = ""

    def plain(self) -> PlainDirective:
        """The suppression as data that ``marshal`` takes."""
        return self.scope, self.names, self.at.span().start, self.covered_line

    @classmethod
    def from_plain(cls, data: PlainDirective) -> Self:
        """The suppression that ``plain`` was taken from; of its text only the place is left."""
        scope, names, start, covered_line = data
        return cls(cast("Scope", scope), names, Text("", Verbatim(start)), covered_line)


class Unused(NamedTuple):
    """A directive, and those of its names that switched nothing off; none if it has no names."""

    directive: Directive
    names: tuple[str, ...]


@mutable_record
class Suppressions:
    """What a file switches off.

    Attributes:
        directives: in the order of the file.
        known: for each name a rule or category can be called by, its present one.
        judged: the names of rules and categories, and ``ALL``, that were fully judged in this file; of the others
            nobody knows whether a directive is needed.
        used: the directives that covered a finding: number and name.
    """

    directives: list[Directive]
    known: Mapping[str, str] = field(default_factory=dict)
    judged: frozenset[str] = frozenset()
    used: set[tuple[int, str]] = field(default_factory=set)

    def keep(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings that are not switched off where they stand; they have to come in the order of the file."""
        if not self.directives:
            return list(findings)
        sweep = _Sweep(self)
        return [finding for finding in findings if not sweep.covers(finding)]

    def unused(self) -> Iterator[Unused]:
        """The directives that have switched nothing off."""
        for number, directive in enumerate(self.directives):
            if directive.scope == "enable":
                continue
            idle = [
                name
                for name in directive.names or (ALL,)
                if self.present(name) in self.judged and (number, self.present(name)) not in self.used
            ]
            if idle:
                yield Unused(directive, tuple(name for name in idle if name))

    def unknown(self) -> Iterator[tuple[Directive, str]]:
        """Names that mean no rule and no category."""
        for directive in self.directives:
            for name in directive.names:
                if self.known and name not in self.known:
                    yield directive, name

    def present(self, name: str) -> str:
        """What a rule is called now."""
        return self.known.get(name, name)


class _Sweep:
    """One pass down a file: what is switched off at each finding."""

    def __init__(self, suppressions: Suppressions) -> None:
        self.used = suppressions.used
        self.whole: dict[str, int] = {}
        self.lines: dict[tuple[int, str], int] = {}
        self.toggles: list[tuple[int, int]] = []
        #: For each name the last word on it: when it was said, and the directive that switches it off, if it does.
        self.last: dict[str, tuple[int, int | None]] = {}
        self.at = 0
        self.directives = suppressions.directives
        self.names = [
            [suppressions.present(name) for name in directive.names] or [ALL] for directive in self.directives
        ]
        for number, directive in enumerate(self.directives):
            self.file(number, directive)
        self.toggles.sort()

    def file(self, number: int, directive: Directive) -> None:
        """Put a directive where it is looked for."""
        if directive.scope in {"disable", "enable"}:
            self.toggles.append((directive.at.span().start, number))
            return
        for name in self.names[number]:
            if directive.covered_line is None:
                self.whole.setdefault(name, number)
            else:
                self.lines.setdefault((directive.covered_line, name), number)

    def covers(self, finding: Finding) -> bool:
        """Whether a finding is switched off; the directive that does it is noted as used."""
        self.advance(finding.place.start)
        for name in (finding.rule, finding.category, ALL):
            number = self.whole.get(name, self.lines.get((finding.place.line, name)))
            if number is not None:
                self.used.add((number, name))
                return True
        words = [(*self.last[name], name) for name in (finding.rule, finding.category, ALL) if name in self.last]
        _, number, name = max(words, default=(0, None, ""))
        if number is not None:
            self.used.add((number, name))
        return number is not None

    def advance(self, offset: int) -> None:
        """Take in the toggles up to an offset."""
        while self.at < len(self.toggles) and self.toggles[self.at][0] <= offset:
            number = self.toggles[self.at][1]
            self.at += 1
            for name in self.names[number]:
                self.last[name] = (self.at, number if self.directives[number].scope == "disable" else None)
