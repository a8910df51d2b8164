"""Finds too few or too many parts of one kind, such as links or headings."""

from __future__ import annotations

from seolint.article.parts import Name, parts_of, say_unknown
from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {
    "count": "how many there are",
    "words": "the number of words in the article, where too few parts are reported",
    "text": "the text of the part beyond `max`",
}


@record
class Options:
    """What to count, and the limits.

    Attributes:
        of: The part of the article to count.
        min: The fewest allowed.
        max: The most allowed; 0 for no limit.
        each: Whether to report every part beyond ``max``, not only the first.
        distinct: Whether parts with the same text count once.
        min_words: Articles with fewer words of prose are not evaluated; 0 evaluates all.
    """

    of: Name
    min: int = 0
    max: int = 0
    each: bool = False
    distinct: bool = False
    min_words: int = 0


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the beginning for too few parts, or at the first part beyond ``max`` (``each``: at every one)."""
    if options.min_words and article.counts.words < options.min_words:
        yield NotEvaluated(f"the text has fewer than {options.min_words} words")
        return
    parts = parts_of(article, options.of)
    if options.distinct:
        parts = list({part.text: part for part in reversed(parts)}.values())[::-1]
    if len(parts) < options.min:
        if unknown := list(say_unknown(article, options.of)):
            yield from unknown
            return
        yield Hit(article.beginning, {"count": len(parts), "words": article.counts.words, "text": ""})
    elif options.max and len(parts) > options.max:
        for part in parts[options.max :] if options.each else parts[options.max : options.max + 1]:
            yield Hit(part.at, {"count": len(parts), "words": 0, "text": part.text})
