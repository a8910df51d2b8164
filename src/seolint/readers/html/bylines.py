"""Who wrote and reviewed a page, and when: from its data, its meta elements, its byline."""

from __future__ import annotations

from re import compile as regex
from typing import TYPE_CHECKING

from seolint.article import Field

if TYPE_CHECKING:
    from seolint.article import Article, Meta
    from seolint.readers.html.blocks import Blocks
    from seolint.readers.html.structured import Facts

_AUTHOR_METAS = (
    "author",
    "article:author",
    "article:author_name",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc:creator",
    "citation_author",
    "og:author",
    "cxenseparse:author",
    "authors",
)
_PUBLISHED_METAS = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dcterms.created",
    "dc.date.issued",
    "pubdate",
    "publish-date",
    "parsely-pub-date",
    "citation_publication_date",
    "og:published_time",
    "sailthru.date",
)
_MODIFIED_METAS = (
    "article:modified_time",
    "datemodified",
    "og:updated_time",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "lastmod",
)
_NOT_A_NAME = regex(r"(?i)https?:|www\.|@\w+\.\w|\A(?:admin|author|editor|staff|by)\Z|\A\W*\Z")
_INTRODUCTION = regex(r"(?i)\A(?:written\s+)?by[\s:]+|\Aauthors?\s*:\s*")


def add_credits(article: Article, found: Blocks, facts: Facts) -> None:
    """Fill in authors, reviewers and dates."""
    article.authors = (
        _named(facts.names("author")) or _named(facts.names("creator")) or _named(_fields(article, _AUTHOR_METAS))
    )
    article.reviewers = _named(facts.names("reviewedBy"))
    article.published = next(iter(facts.texts("datePublished") + _fields(article, _PUBLISHED_METAS)), None)
    article.modified = next(iter(facts.texts("dateModified") + _fields(article, _MODIFIED_METAS)), None)
    article.reviewed = next(iter(facts.texts("lastReviewed")), None)


def _fields(article: Article, names: tuple[str, ...]) -> list[Field]:
    by_name: dict[str, list[Meta]] = {}
    for meta in article.metas:
        by_name.setdefault(meta.name, []).append(meta)
    return [Field(meta.text, meta.origin, "meta-tag") for name in names for meta in by_name.get(name, []) if meta.text]


def _named(fields: list[Field]) -> list[Field]:
    """The fields that hold a name, each once, without the words that introduce it."""
    names: dict[str, Field] = {}
    for field in fields:
        text = _INTRODUCTION.sub("", field.text).strip()
        if text and not _NOT_A_NAME.search(text):
            names.setdefault(text.casefold(), Field(text, field.origin, field.source))
    return list(names.values())
