"""Reads the suppressions of an article from its comments and front matter."""

from __future__ import annotations

from seolint.article.front_matter_keys import OWN_KEYS
from seolint.article.origins import Verbatim
from seolint.article.suppressions import Directive, Misread, Suppressions
from seolint.base.model import Text
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from seolint.article.article import Article
    from seolint.article.nodes import Comment, FrontMatter
    from seolint.linting.directives import Parsed

#: A suppression in plain text, where it does nothing.
_IN_TEXT = regex(r"<!--\s*(seolint-(?:disable|enable)[\w-]*)[^>]*-->")


def read_suppressions(article: Article, known: Mapping[str, str]) -> Suppressions:
    """Read the suppressions of an article.

    Args:
        article: the article.
        known: the current name for each name and alias of a rule or category.
    """
    found = Suppressions(list(_in_front_matter(article)), known)
    for comment in article.comments:
        if "lint" in comment.text.lower():
            from seolint.linting.directives import parse_directive

            parsed, misread = parse_directive(comment, known)
            found.directives += [_directive(parsed, comment, article)] if parsed else []
            found.misread += [misread] if misread else []
    found.misread += _misread_elsewhere(article)
    return found


def _directive(parsed: Parsed, comment: Comment, article: Article) -> Directive:
    span = comment.span()
    position = article.source.position
    lines = {"disable-line": position(span.start)[0], "disable-next-line": position(span.end)[0] + 1}
    return Directive(parsed.scope, _plain_names(parsed.names), comment, lines.get(parsed.scope), parsed.reason)


def _plain_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names; none, which means all, if ``all`` is among them."""
    return () if "all" in names else names


def _in_front_matter(article: Article) -> Iterator[Directive]:
    matter = article.front_matter
    values = matter.values.get("seolint") if matter else None
    listed = values.get("ignore") if isinstance(values, dict) else None
    names = listed.replace(",", " ").split() if isinstance(listed, str) else listed
    if matter is not None and names and isinstance(names, list) and not _is_odd(names):
        yield Directive("front-matter", _plain_names(tuple(names)), _own_key(matter, "seolint.ignore"))


def _misread_elsewhere(article: Article) -> Iterator[Misread]:
    """Yield what is meant to suppress findings in front matter or plain text, and does not."""
    matter = article.front_matter
    own = matter.values.get("seolint") if matter else None
    if matter is not None and isinstance(own, dict):
        for key in own:
            if key not in OWN_KEYS:
                yield Misread(_own_key(matter, f"seolint.{key}"), "key", str(key))
        if own.get("ignore") is not None and _is_odd(own["ignore"]):
            yield Misread(_own_key(matter, "seolint.ignore"), "list", "ignore")
    elif matter is not None and own is not None:
        yield Misread(_own_key(matter, "seolint"), "table", "seolint")
    if article.source.format == "text" and "seolint-" in article.source.text:
        for match in _IN_TEXT.finditer(article.source.text):
            yield Misread(Text(match[0], Verbatim(match.start())), "text", match[1])


def _is_odd(names: object) -> bool:
    """Whether a value of front matter is neither a name nor a list of names."""
    listed = names if isinstance(names, list) else [names]
    return not all(isinstance(name, str) for name in listed)


def _own_key(matter: FrontMatter, key: str) -> Text:
    return matter.keys.get(key) or matter.keys.get("seolint") or next(iter(matter.keys.values()))
