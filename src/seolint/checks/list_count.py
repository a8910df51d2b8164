"""Titles that announce a number of things, such as "7 tips", above a numbered row of fewer or more."""

from __future__ import annotations

import re

from seolint.hints import TYPE_CHECKING
from seolint.model import Hit
from seolint.patterns import regex
from seolint.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article import Article, Block

VALUES = frozenset({"claimed", "actual", "thing"})

_NUMBERED = regex(r"\s*(?:[#№]\s*)?(\d{1,3})\s*(?:[.):]|\s[-–—]\s)")
_WORD = regex(r"[^\W\d_]+")
#: So many words may stand between the number and what is counted: "7 quick and easy tips".
_REACH = 4
#: Longer blocks are no headings.
_SHORT = 150


@record
class Options:
    """What is announced.

    Attributes:
        things: words for what lists have, in lower case.
        fewest: rows of fewer are no list of that kind.
    """

    things: tuple[str, ...]
    fewest: int = 3


def find(article: Article, options: Options) -> Iterator[Hit]:
    """A hit at the number in the title, where all headings that are numbered count to another one."""
    title = next((block for block in article.content if block.kind == "title" or block.level == 1), None)
    if title is None:
        return
    announced = _announced(title.text, frozenset(options.things))
    if announced is None:
        return
    start, claimed, thing = announced
    others = [block for block in article.content if block is not title]
    actual = _count([block for block in article.headings if block is not title])
    if actual >= options.fewest and actual != claimed and not _is_reached(claimed, others):
        values: dict[str, str | int | float] = {"claimed": claimed, "actual": actual, "thing": thing}
        yield Hit(title, values, start, start + len(str(claimed)))


def _announced(text: str, things: frozenset[str]) -> tuple[int, int, str] | None:
    """Where the number stands, the number, and the word for what is counted; None if the title counts nothing."""
    for match in re.finditer(r"(?<![\w.,$€£-])(\d{1,2})(?![\w.,%€-])", text):
        if _NUMBERED.match(text, match.start()):
            continue
        following = _WORD.findall(text[match.end() :].lower())[: _REACH + 1]
        thing = next((word for word in following if word in things), None)
        if thing is not None:
            return match.start(), int(match[1]), thing
    return None


def _is_reached(number: int, blocks: Sequence[Block]) -> bool:
    """Whether a short line has the number that was announced, written some other way: "The last one (#15)"."""
    written = re.compile(rf"[#№(]\s*{number}\b|^{number}\s*[.):]")
    return any(len(block.text) <= _SHORT and written.search(block.text) for block in blocks)


def _count(headings: Sequence[Block]) -> int:
    """How far the numbers of the headings run, up or down, without a gap; 0 if they do not."""
    numbers = [int(match[1]) for block in headings if (match := _NUMBERED.match(block.text))]
    whole = list(range(1, len(numbers) + 1))
    return len(numbers) if numbers in (whole, whole[::-1]) else 0
