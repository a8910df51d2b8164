"""Compares what two versions of an article say, wherever in the file they say it."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Field


def says_the_same(one: Article, other: Article) -> bool:
    """Whether two articles agree in everything but their comments and the places of their parts."""
    return list(_say(one)) == list(_say(other))


def _say(article: Article) -> Iterator[object]:
    """Yield the parts of an article as plain data."""
    matter = article.front_matter
    yield matter and (matter.values, matter.error and matter.error.text)
    yield from ((field.source, field.text) for field in _fields(article) if field is not None)
    yield from ((meta.name, meta.text) for meta in article.metas)
    yield from (data.text for data in article.structured_data)
    yield from (
        (block.kind, block.level, block.role, block.hidden, block.marker, block.text) for block in article.blocks
    )
    yield from (len(found.items) for found in article.lists)
    yield from ((link.href, link.text) for link in article.links)
    yield from ((image.src, image.has_alt, image.text) for image in article.images)
    yield len(article.empty_headings), article.kind, article.losses


def _fields(article: Article) -> Iterator[Field | None]:
    yield from (*article.titles, *article.descriptions, *article.authors, *article.reviewers, *article.canonicals)
    yield from (article.title, article.published, article.modified, article.reviewed)
    yield from (article.keyphrase, article.declared_language)
