"""Comments and front matter that switch rules off: for a line, a stretch, or the whole file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article, Comment
    from seolint.model import Finding, Span

Scope = Literal["disable", "enable", "disable-line", "disable-next-line", "disable-file"]

_DIRECTIVE = re.compile(
    r"\s*seolint-(?P<scope>disable-file|disable-next-line|disable-line|disable|enable)\b(?P<rules>[\s\w,-]*?)(?:\s--\s*(?P<reason>.*))?\s*",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Directive:
    """One suppression comment.

    No ``rules`` stands for all of them. ``covered_line`` is the one line that the comment is about, if it is about one.
    """

    scope: Scope
    rules: frozenset[str]
    span: Span
    covered_line: int | None
    reason: str = ""


@dataclass(slots=True)
class Suppressions:
    """What a file switches off. ``used`` collects the directives that covered a finding."""

    directives: list[Directive]
    ignored: frozenset[str] = frozenset()
    used: set[int] = field(default_factory=set)

    def covers(self, finding: Finding) -> bool:
        """Whether the finding is switched off where it stands."""
        if finding.rule in self.ignored or finding.category in self.ignored:
            return True
        number = self._decisive(finding)
        if number is not None:
            self.used.add(number)
        return number is not None

    def _decisive(self, finding: Finding) -> int | None:
        """The directive that switches the finding off: the last word before it wins."""
        open_: int | None = None
        line = finding.place.line
        for number, directive in enumerate(self.directives):
            if directive.rules and not directive.rules & {finding.rule, finding.category}:
                continue
            if directive.scope == "disable-file" or directive.covered_line == line:
                return number
            if directive.scope in {"disable", "enable"} and directive.span.start <= finding.place.start:
                open_ = number if directive.scope == "disable" else None
        return open_


def read_suppressions(article: Article) -> Suppressions:
    """The suppressions of an article's comments and front matter."""
    return Suppressions(list(_directives(article)), _ignored_by_front_matter(article))


def _directives(article: Article) -> Iterator[Directive]:
    for comment in article.comments:
        if "seolint-" in comment.text and (match := _DIRECTIVE.fullmatch(comment.text)):
            yield _directive(match, comment, article)


def _directive(match: re.Match[str], comment: Comment, article: Article) -> Directive:
    span = comment.span()
    names = frozenset(re.findall(r"[\w-]+", match["rules"]))
    position = article.source.position
    lines = {"disable-line": position(span.start)[0], "disable-next-line": position(span.end)[0] + 1}
    scope = cast("Scope", match["scope"])
    return Directive(scope, names, span, lines.get(scope), (match["reason"] or "").strip())


def _ignored_by_front_matter(article: Article) -> frozenset[str]:
    values = article.front_matter.values.get("seolint") if article.front_matter else None
    names = values.get("ignore", []) if isinstance(values, dict) else []
    return frozenset([names] if isinstance(names, str) else map(str, names))
