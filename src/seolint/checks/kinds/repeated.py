"""Finds headings with the same text below the same heading."""

from __future__ import annotations

from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {"text": "the text of the heading", "line": "the line of the first one"}


@record
class Options:
    """Which headings to compare.

    Attributes:
        everywhere: Whether to compare all headings of the article, not only those below the same one.
    """

    everywhere: bool = False


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at each heading that repeats an earlier one, with that one as the related place."""
    headings = [heading for heading in article.headings if heading.marked]
    if len(headings) < 2:
        unmarked = "marked " if article.source.format == "text" else ""
        yield NotEvaluated(f"the article has fewer than 2 {unmarked}headings")
    seen: dict[tuple[str, ...], Block] = {}
    path: list[Block] = []
    for heading in headings:
        while path and path[-1].level >= heading.level:
            path.pop()
        above = () if options.everywhere else tuple(block.text for block in path)
        key = (*above, " ".join(heading.text.casefold().split()))
        if key in seen:
            line = article.source.position(seen[key].span().start)[0]
            yield Hit(heading, {"text": heading.text, "line": line}, related=((seen[key], "the first one"),))
        seen.setdefault(key, heading)
        path.append(heading)
