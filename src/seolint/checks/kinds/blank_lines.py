"""Finds several blank lines in a row, outside code."""

from __future__ import annotations

from bisect import bisect_right

from seolint.base.model import Edit, Hit, Span
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import guarded_regex, regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {"count": "the number of blank lines"}
#: A line end and the blank lines after it. The start of a file, which has no line end before it, has its own pattern.
_BLANK = regex(r"\n((?:[ \t]*\n){2,})")
_LEADING = guarded_regex(r"((?:[ \t]*\n){2,})", lambda text: text[:1].isspace())
_PREFORMATTED = regex(r"(?i)<(?P<end>/?)(?P<name>pre|script|style|textarea)\b")


@record
class Options:
    """How many blank lines are allowed.

    Attributes:
        max: The most blank lines allowed in a row; the fix leaves this many.
    """

    max: int = 1


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at each run of more than ``max`` blank lines, with the edit that leaves ``max``."""
    text = article.source.text
    kept: list[Span] | None = None
    for start, end in _runs(text):
        count = text.count("\n", start, end)
        if count <= options.max:
            continue
        if kept is None:
            kept = sorted(_verbatim(article))
        before = bisect_right(kept, (start, len(text))) - 1
        if before < 0 or start >= kept[before].end:
            surplus = _after_lines(text, start, options.max)
            yield Hit(Span(surplus, end), {"count": count}, edits=(Edit(surplus, end, ""),))


def _after_lines(text: str, offset: int, number: int) -> int:
    """Return the offset after this many lines."""
    for _ in range(number):
        offset = text.index("\n", offset) + 1
    return offset


def _runs(text: str) -> Iterator[tuple[int, int]]:
    leading = _LEADING.match(text)
    if leading:
        yield leading.span(1)
    yield from (match.span(1) for match in _BLANK.finditer(text, leading.end() if leading else 0))


def _verbatim(article: Article) -> Iterator[Span]:
    """Yield the spans where blank lines matter: code, front matter, and elements that preserve them."""
    yield from (block.span() for block in article.blocks if block.kind == "code")
    if article.front_matter is not None:
        yield article.front_matter.span
    opened: dict[str, int] = {}
    text = article.source.text
    for match in _PREFORMATTED.finditer(text) if "<" in text else ():
        name = match["name"].lower()
        if not match["end"]:
            opened.setdefault(name, match.start())
        elif name in opened:
            yield Span(opened.pop(name), match.end())
