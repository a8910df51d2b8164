"""The names under which a web page describes itself: ``<meta>`` elements and JSON-LD properties.

One table for the reader and for the rules. Names of ``<meta>`` elements are in lower case.
"""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from seolint.article.nodes import FieldSource

DateLabel = Literal["published", "modified", "reviewed"]

#: ``<meta>`` elements with a date, for each kind of date the most reliable first.
DATE_METAS: dict[str, DateLabel] = {
    **dict.fromkeys(
        (
            *("article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "dc.date.issued"),
            *("pubdate", "publish-date", "parsely-pub-date", "citation_publication_date", "og:published_time"),
            *("sailthru.date", "publishdate", "publish_date", "publication_date", "published_date", "date_published"),
            *(
                "pub_date",
                "citation_online_date",
                "citation_date",
                "article:published",
                "article.published",
                "published",
            ),
            *("dc.date.created", "dcterms.date", "dcterms.issued", "rnews:datepublished", "bt:pubdate", "release_date"),
        ),
        "published",
    ),
    **dict.fromkeys(
        (
            *("article:modified_time", "datemodified", "og:updated_time", "last-modified", "dcterms.modified"),
            *("dc.date.modified", "lastmod", "last_modified", "modified_date", "date_modified", "article:modified"),
            *("updated", "last-updated", "last_updated", "lastupdated", "bt:moddate"),
        ),
        "modified",
    ),
}
#: ``<meta>`` elements with an author, the most reliable first.
AUTHOR_METAS = (
    *("author", "article:author", "article:author_name", "article.author", "byl", "parsely-author", "sailthru.author"),
    *("dc.creator", "dcterms.creator", "dc:creator", "dcterm:creator", "citation_author", "og:author", "authors"),
    *("cxenseparse:author", "twitter:creator:name", "mrf:authors", "book:author", "article:byline", "bt:author"),
)
#: ``<meta>`` elements with the description, the one that search engines take first.
DESCRIPTION_METAS: dict[str, FieldSource] = {
    "description": "meta-tag",
    "og:description": "og",
    "twitter:description": "og",
}
#: ``<meta>`` elements with the article's title.
TITLE_METAS = frozenset({"og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title"})
#: ``<meta>`` elements with the name of the site.
SITE_METAS = frozenset({"og:site_name", "application-name"})
#: ``<meta>`` elements that may name the publisher, with more words than the name.
PUBLISHER_METAS = SITE_METAS | {"apple-mobile-web-app-title", "copyright", "publisher"}
#: ``<meta>`` elements with directives to search engines.
ROBOTS_METAS = frozenset({"robots", "googlebot", "bingbot"})

#: JSON-LD and microdata properties with a date.
DATE_PROPERTIES: dict[str, DateLabel] = {
    "datePublished": "published",
    "dateModified": "modified",
    "lastReviewed": "reviewed",
}
#: JSON-LD properties of the article; ``creator`` names the author where nothing else does.
HEADLINE, AUTHOR, CREATOR, REVIEWER = "headline", "author", "creator", "reviewedBy"
