"""Finds directives to search engines that contradict each other."""

from __future__ import annotations

from seolint.article.parts import robots_metas
from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {
    "one": "one directive",
    "other": "the directive it contradicts",
    "name": "the name of the `<meta>` element",
}
_OPPOSITES = (("noindex", "index"), ("nofollow", "follow"), ("none", "index"), ("none", "all"), ("noindex", "all"))


@record
class Options:
    """No options."""


def find(article: Article, _: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at each element that contradicts itself or an earlier one for the same search engine."""
    metas = robots_metas(article)
    if not metas:
        yield NotEvaluated("the page has no robots directives")
    said: dict[str, set[str]] = {}
    for meta in metas:
        words = said.setdefault(meta.name, set())
        words.update(word.strip() for word in meta.text.lower().split(","))
        for one, other in _OPPOSITES:
            if one in words and other in words:
                yield Hit(meta, {"one": one, "other": other, "name": meta.name})
                break
