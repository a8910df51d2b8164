"""Something an article should have, such as a title or a description."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from seolint.model import Hit, NotEvaluated, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article

VALUES = frozenset({"words"})


@dataclass(frozen=True, slots=True)
class Options:
    """What must be there.

    Attributes:
        of: the part of the article.
        min_words: an article with fewer words of content is not asked for it.
    """

    of: Literal["title", "headline", "description", "canonical", "language", "date"]
    min_words: int = 0


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """A hit at the beginning where the part is missing, or at the part where it is empty."""
    if options.min_words and article.counts.words < options.min_words:
        yield NotEvaluated(f"the text has fewer than {options.min_words} words")
        return
    part = _part(article, options.of)
    if part is None:
        yield Hit(article.beginning)
    elif not part.text.strip():
        yield Hit(part, variant="empty")


def _part(article: Article, name: str) -> Text | None:
    if name == "canonical":
        return next(iter(article.canonicals), None)
    if name == "language":
        return article.declared_language
    if name == "date":
        return article.modified or article.published
    part: Text | None = getattr(article, name)
    return part
