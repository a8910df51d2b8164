"""Finds links that go through another site to their target, as in exported and copied texts."""

from __future__ import annotations

from seolint.article.parts import content_links
from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {"via": "what the link goes through", "target": "where it leads in the end"}


@record
class Options:
    """No options."""


def find(article: Article, _: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit for each such link. All other rules judge the target."""
    links = content_links(article)
    if not links:
        yield NotEvaluated("the article has no links")
    for link in links:
        if link.via:
            yield Hit(link.href_span or link, {"via": link.via, "target": link.href})
