"""Finds comments and tracked changes that reviewers left in a document, or in a page exported from one."""

from __future__ import annotations

from seolint.base.messages import shorten
from seolint.base.model import Hit
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {
    "text": "the comment, or the text that is inserted or deleted, shortened",
    "author": "who wrote it; empty if the file does not say",
}


@record
class Options:
    """What to look for.

    Attributes:
        of: What to look for: ``comments``, or ``changes`` that are tracked.

    Variants:
        signed: a comment whose author is known
        deletion: a deletion; the others are insertions
    """

    of: Literal["comments", "changes"]


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each comment or tracked change, at the text that it is about.

    What an exported page shows of a comment is no part of the article.
    """
    for mark in article.review_marks:
        if (mark.kind == "comment") == (options.of == "comments"):
            variant = ("signed" if mark.author else "") if mark.kind == "comment" else mark.kind
            values = {"text": shorten(mark.text), "author": mark.author}
            yield Hit(mark, values, variant="" if variant == "insertion" else variant, noise=mark.blocks)
