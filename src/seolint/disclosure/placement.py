"""Judges the disclosure of earning links as a whole: present, unclear, too late, hidden or missing."""

from __future__ import annotations

from seolint.disclosure.statements import find_pointers, find_statements, is_told_unseen
from seolint.disclosure.unseen import is_apart, is_unseen
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.disclosure.statements import Statement

#: The answers, the best first.
Placement = Literal["present", "unclear", "too late", "hidden", "missing"]

#: A block with this share of link text is a button or a list of links: what is said right below it is beside it.
_BUTTON_DENSITY = 0.8
#: Longest bare label, such as "Anzeige", in characters; it belongs to what it is next to.
_LABEL_LENGTH = 20


@record
class Judgment:
    """How links are disclosed, and the statement that decides; None if there is none."""

    placement: Placement
    statement: Statement | None = None


def judge_placement(article: Article, first: Block | None, *, is_sponsored: bool = False) -> Judgment:
    """Return how the page discloses links of which the first is in this block; all can be ``is_sponsored``."""
    at = next((index for index, block in enumerate(article.blocks) if block is first), 0)
    beside = at + 1 if first is not None and first.link_density >= _BUTTON_DENSITY else at
    statements = [
        one for one in find_statements(article, is_sponsored=is_sponsored) if is_sponsored or _counts(one, at)
    ]
    shown = [one for one in statements if not is_unseen(article, one.block, one.start)]
    early = [one for one in shown if one.index <= beside]
    late = [one for one in shown if one.index > beside]
    if clear := _first(early, "clear"):
        return Judgment("present", clear)
    if vague := _first(early, "vague"):
        return Judgment("unclear", vague)
    if below := _first_below(article, late):
        return Judgment("hidden", below)
    if clear := _first(late, "clear"):
        return Judgment("too late", clear)
    if vague := _first(late, "vague"):
        return Judgment("unclear", vague)
    hidden = next(iter(statements), None) or next(find_pointers(article), None)
    return Judgment("hidden", hidden) if hidden or is_told_unseen(article) else Judgment("missing")


def _first(statements: Iterable[Statement], clearness: str) -> Statement | None:
    return next((one for one in statements if one.clearness == clearness), None)


def _first_below(article: Article, late: list[Statement]) -> Statement | None:
    """Return the first statement if all, and one at least, are below the article."""
    return late[0] if late and all(is_apart(article, one.index) for one in late) else None


def _counts(statement: Statement, at: int) -> bool:
    """Whether a statement is about the links: a bare label far from them is that of an advertisement."""
    is_label = len(statement.block.text) <= _LABEL_LENGTH and statement.clearness == "clear"
    return (
        not is_label or abs(statement.index - at) <= 1 or (statement.block.role == "content" and statement.index < at)
    )
