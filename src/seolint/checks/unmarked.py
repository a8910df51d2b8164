"""Headings and lists that readers see and machines do not: their lines are not marked as what they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from seolint.model import Hit, NotEvaluated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article, Block

VALUES = frozenset({"text", "items", "marker"})
_BULLETS = "•●▪‣◦∙·○■□➤►▶✓✔❖"


@dataclass(frozen=True, slots=True)
class Options:
    """What to look for.

    Attributes:
        what: ``heading`` for lines set as headings, ``list`` for bullets typed as text.
        min_items: a list has at least so many lines.
    """

    what: Literal["heading", "list"]
    min_items: int = 2


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """A hit at each unmarked heading, or at each unmarked list (its first line to its last)."""
    if options.what == "heading":
        yield from _headings(article)
    else:
        yield from _lists(article, options.min_items)


def _headings(article: Article) -> Iterator[Hit]:
    for block in article.headings:
        if not block.marked:
            yield Hit(block, {"text": block.text})


def _lists(article: Article, least: int) -> Iterator[Hit]:
    """Runs of blocks that begin with a typed bullet; a paragraph that holds several is a list by itself."""
    run: list[Block] = []
    for block in [*article.content, None]:
        if block is not None and _bullet(block) and (not run or _bullet(run[0]) == _bullet(block)):
            run.append(block)
            continue
        if run and sum(_typed(item) for item in run) >= least:
            yield Hit(
                run[0], {"text": run[0].text, "items": sum(map(_typed, run)), "marker": _bullet(run[0])}, until=run[-1]
            )
        run = [block] if block is not None and _bullet(block) else []


def _bullet(block: Block) -> str:
    """The bullet a block begins with, if it is typed and not marked up."""
    if block.kind == "item":
        return block.marker if not block.marked and block.marker and block.marker in _BULLETS else ""
    first = block.text[:1]
    return first if block.kind == "paragraph" and first in _BULLETS and len(block.text) > 2 else ""


def _typed(block: Block) -> int:
    """How many bullets a block holds: those that stand at its start or after white space."""
    bullet = _bullet(block)
    if block.kind == "item":
        return 1
    return 1 + block.text.count(f" {bullet} ") + block.text.count(f"\n{bullet}")
