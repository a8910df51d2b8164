"""Reads the suppressions of an article from its comments and front matter."""

from __future__ import annotations

import re

from seolint.article.suppressions import Directive, Suppressions
from seolint.startup.hints import TYPE_CHECKING, cast
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from seolint.article.article import Article
    from seolint.article.nodes import Comment
    from seolint.article.suppressions import Scope

_DIRECTIVE = regex(
    r"\s*seolint-(?P<scope>disable-file|disable-next-line|disable-line|disable|enable)\b"
    r"(?P<rules>[\s\w,-]*?)(?:\s--\s*(?P<reason>.*))?\s*",
    re.DOTALL,
)


def read_suppressions(article: Article, known: Mapping[str, str]) -> Suppressions:
    """Read the suppressions of an article.

    Args:
        article: the article.
        known: the current name for each name and alias of a rule or category.
    """
    return Suppressions([*_in_front_matter(article), *_in_comments(article)], known)


def _in_comments(article: Article) -> Iterator[Directive]:
    for comment in article.comments:
        if "seolint-" in comment.text and (match := _DIRECTIVE.fullmatch(comment.text)):
            yield _directive(match, comment, article)


def _directive(match: re.Match[str], comment: Comment, article: Article) -> Directive:
    span = comment.span()
    position = article.source.position
    lines = {"disable-line": position(span.start)[0], "disable-next-line": position(span.end)[0] + 1}
    scope = cast("Scope", match["scope"])
    names = tuple(re.findall(r"[\w-]+", match["rules"]))
    return Directive(scope, names, comment, lines.get(scope), (match["reason"] or "").strip())


def _in_front_matter(article: Article) -> Iterator[Directive]:
    matter = article.front_matter
    values = matter.values.get("seolint") if matter else None
    names = values.get("ignore", []) if isinstance(values, dict) else []
    if matter is None or not names:
        return
    at = matter.keys.get("seolint.ignore") or matter.keys.get("seolint") or next(iter(matter.keys.values()))
    yield Directive("front-matter", tuple([names] if isinstance(names, str) else map(str, names)), at)
