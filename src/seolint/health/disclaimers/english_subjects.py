"""The parts of an English subject, and whose thing it is."""

from __future__ import annotations

from itertools import pairwise

from seolint.health.disclaimers import english_words as lexis
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Most tokens of a subject that is read from its last "and" on.
_LONG = 32


def is_own_thing(head: list[str]) -> bool:
    """Whether something of the publisher's is meant that neither treats nor is a person, as in "our planner"."""
    if head[:1] == [] or head[0] not in lexis.OWN or len(head) == 1 or head[1] in lexis.HEAD_ENDS:
        return False
    people = () if head[0] == "our" else (lexis.PEOPLE, lexis.PROFESSIONALS, lexis.ROLES)
    words = {*head, *(word.removesuffix("s") for word in head)}
    return all(others.isdisjoint(words) for others in (lexis.PRODUCTS, lexis.THINGS, lexis.OFFICES, *people))


def asks_to_read(subject: list[str]) -> bool:
    """Whether the reader is told how to take the text, as in "think of this as a story, not as medical advice"."""
    named = lexis.CONTENT | lexis.POINTERS
    return bool(subject) and subject[0] in lexis.READING and not named.isdisjoint(subject[1:5])


def split_subject(subject: list[str]) -> Iterator[list[str]]:
    """Yield the whole subject, and its last part after "that", a comma or a period: "please note that …"."""
    if subject[-1:] == [","]:
        subject = subject[:-1]
    if "which" in subject[-3:]:
        yield subject[: len(subject) - subject[::-1].index("which")][-5:-1]
    yield subject
    at = len(subject) - subject[::-1].index("and") if "and" in subject else 0
    if at and not lexis.POINTERS.isdisjoint(subject[at : at + 1]) and len(subject) <= _LONG:
        yield subject[at:]
    for mark in ("that", ",", "."):
        if mark in subject[:-1]:
            yield subject[len(subject) - subject[::-1].index(mark) :]


def names_report(subject: list[str]) -> bool:
    """Whether somebody says it, unlike in "this report is no diagnosis"."""
    verbs = (word for before, word in pairwise(("", *subject)) if before not in lexis.DEFINITE)
    return not lexis.REPORTS.isdisjoint(verbs)


def names_tool(before: frozenset[str]) -> bool:
    """Whether the sentence before is about software or a device that it says is not sold to treat anyone."""
    return not lexis.TOOLS.isdisjoint(before) and (lexis.PRODUCTS - lexis.TOOLS).isdisjoint(before)
