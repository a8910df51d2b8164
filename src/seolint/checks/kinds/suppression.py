"""Finds suppressions that are not needed, name no rule, give no reason, or only look like suppressions."""

from __future__ import annotations

from seolint.base.model import Edit, Hit
from seolint.checks.stages import LAST
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import compiled, escape
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.suppressions import Suppressions, Unused

VALUES = {
    "names": "the names in the comment, separated by commas",
    "written": "the part of a misspelled one that cannot be read",
    "nearest": "the nearest known name",
}
STAGE = LAST


@record
class Options:
    """Which fault to look for.

    Attributes:
        fault: The fault: ``unused`` (it suppresses no finding), ``unknown`` (it names no rule or category),
            ``unexplained`` (it gives no reason) or ``misspelled`` (it only looks like a suppression).

    Variants:
        all: with ``unused``: the comment names no rule
        similar: with ``unknown``: a known name is close
        unreadable: with ``misspelled``: what follows the first word is neither a name nor a reason
        prose: with ``misspelled``: nothing sets the reason off from the names
        text: with ``misspelled``: a comment in plain text, which has none
        key: with ``misspelled``: an unknown key below ``seolint`` in front matter
        table: with ``misspelled``: the value of ``seolint`` in front matter is not a table
        list: with ``misspelled``: the value of ``seolint.ignore`` in front matter is not a list of names
    """

    fault: Literal["unused", "unknown", "unexplained", "misspelled"]


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each suppression with the fault.

    Variants: ``all`` for an unused one that names no rule; ``similar`` for an unknown name close to a known one; for a
    misspelled one the part that is wrong.
    """
    suppressions = article.suppressions
    assert suppressions is not None  # the kind runs last
    if options.fault == "unused":
        yield from (_unused(found, article) for found in suppressions.unused())
    elif options.fault == "unknown":
        yield from _unknown(suppressions)
    elif options.fault == "misspelled":
        yield from _misspelled(suppressions)
    else:
        yield from _unexplained(suppressions)


def _misspelled(suppressions: Suppressions) -> Iterator[Hit]:
    for found in suppressions.misread:
        variant = "" if found.fault == "misspelled" else found.fault
        yield Hit(found.at, {"written": found.written, "nearest": found.nearest}, variant=variant)


def _unused(found: Unused, article: Article) -> Hit:
    variant = "" if found.names else "all"
    return Hit(found.directive.at, {"names": ", ".join(found.names)}, variant=variant, edits=_edits(found, article))


def _unknown(suppressions: Suppressions) -> Iterator[Hit]:
    for directive, name in suppressions.unknown():
        from difflib import get_close_matches

        near = get_close_matches(name, list(suppressions.known), 1)
        values: dict[str, str | int | float] = {"names": name, "nearest": near[0] if near else ""}
        yield Hit(directive.at, values, variant="similar" if near else "")


def _unexplained(suppressions: Suppressions) -> Iterator[Hit]:
    for directive in suppressions.directives:
        if directive.scope not in {"enable", "front-matter"} and not directive.reason:
            yield Hit(directive.at, {"names": ", ".join(directive.names)})


def _edits(found: Unused, article: Article) -> tuple[Edit, ...]:
    """Return the edits that remove an unused comment, or the unused names in it."""
    directive = found.directive
    if directive.scope == "front-matter":
        return ()
    start, end = directive.at.span()
    text = article.source.text
    if set(found.names) >= set(directive.names):
        return (_removal(text, start, end),)
    comment = text[start:end]
    for name in found.names:
        known = escape(name)
        pattern = rf"(?P<gap>\s+){known}\s*,\s*|[\s,]+{known}(?![\w-])"
        comment = compiled(pattern).sub(lambda match: match["gap"] or "", comment, count=1)
    return (Edit(start, end, comment),)


def _removal(text: str, start: int, end: int) -> Edit:
    """Return the edit that removes a comment: with its line if nothing else is on it, else with the space before it."""
    line_start = text.rfind("\n", 0, start) + 1
    rest = compiled(r"[ \t]*(\n|\Z)").match(text, end)
    if not text[line_start:start].strip() and rest:
        return Edit(line_start, rest.end(), "")
    while start > line_start and text[start - 1] in " \t":
        start -= 1
    return Edit(start, end, "")
