"""What the head of a page declares about its kind."""

from __future__ import annotations

from seolint.boilerplate.kinds.clues import Declared
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.readers.html.structured import Facts


def read_declared(article: Article, facts: Facts) -> Declared:
    """Return what the head declares; the address is the canonical URL, else that for social networks."""
    metas = {meta.name: meta.text for meta in article.metas}
    canonical = article.canonicals[0].text if article.canonicals else ""
    title = article.titles[0].text if article.titles else ""
    return Declared(facts.types(), metas, canonical or metas.get("og:url", ""), title)
