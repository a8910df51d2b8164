"""Finds what in the metadata of a page says that the article was paid for."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from seolint.article.article import Article

#: Names of metadata that file an article under sections and tags.
_FILING = frozenset(
    (
        "article:tag",
        "article:section",
        "keywords",
        "news_keywords",
        "parsely-section",
        "section",
        "content-type",
        "content_type",
        "article-type",
        "article_type",
        "article:type",
        "article:content_type",
        "post-type",
    )
)
_FILING_KEYS = frozenset(
    (
        "tags",
        "categories",
        "category",
        "section",
        "type",
        "labels",
        "label",
        "keywords",
        "tag",
        "layout",
        "format",
        "kind",
        "content_type",
        "post_type",
        "topics",
        "badge",
    )
)
#: Types of the nodes of articles in structured data, in lower case, and most nodes of a graph that are looked at.
_ARTICLES = ("article", "blogposting", "posting", "webpage", "review")
_MOST_NODES = 20
_FILING_PROPERTIES = ("articleSection", "genre", "keywords")
#: The tag of an article; one that is the only one of its page is the article.
_ARTICLE_TAG = regex(r"(?i)<article\b")
#: Begins the name of a mark in front matter, which the page template may show.
FRONT_MATTER = "front matter: "
#: Values of metadata that say no.
_OFF = frozenset(("", "false", "no", "none", "null", "0", "off"))
#: A class or attribute of the whole page that files it as paid.
_MARKED_BODY = regex(
    r"(?i)<(?:body|main|(article))\b[^>]*?\s(class\s*=\s*[\"'][^\"'>]*(?<![\w-])(?:sponsored-(?:post|content|article"
    r"|story)|advertorial"
    r"|(?:category|tag|post-type|type|format|single)-(?:sponsored|advertorial)|paid-(?:post|content)|branded-content)"
    r"(?![\w-])[^\"'>]*[\"']|data-sponsor(?:ed|ship|-name)?\s*=\s*[\"'][^\"'>]+[\"']"
    r"|data-(?:content|post|article|page)-?type\s*=\s*[\"'](?:sponsored|advertorial|paid|branded)[\w -]*[\"'])"
)
#: Strings in lower case, one of which each such class or attribute contains.
_BODY_MARKS = ("sponsor", "advertorial", "paid", "branded")


@record
class Marks:
    """What marks an article as paid for.

    Attributes:
        words: words in lower case in types of structured data, tags and sections.
        keys: parts of the names of properties and keys that say who paid.
    """

    words: tuple[str, ...]
    keys: tuple[str, ...]


def name_mark(article: Article, signs: Marks) -> str:
    """Return what in the metadata says that the article was paid for; "" if nothing does."""
    if not signs.words:
        return ""
    for meta in article.metas:
        text = meta.text.strip().lower()
        if (_is_key(meta.name, signs) and text not in _OFF) or (meta.name in _FILING and _has_mark(text, signs)):
            return f'<meta name="{meta.name}">'
    for data in article.structured_data:
        if (node := _find_marked(data.value, signs)) is not None:
            return node
    if marked := _find_marked_tag(article):
        return marked
    matter = article.front_matter
    for key, value in (matter.values if matter is not None else {}).items():
        if _is_key(key.lower(), signs) and str(value).strip().lower() not in _OFF:
            return f"{FRONT_MATTER}{key}"
        if key.lower() in _FILING_KEYS and _has_mark(str(value).lower(), signs):
            return f"{FRONT_MATTER}{key}"
    return ""


def _find_marked_tag(article: Article) -> str:
    """Return the attribute by which the page, or its only article, is marked; "" if there is none."""
    text = article.source.text
    can_mark = article.source.format == "html" and any(map(article.source.lowered.__contains__, _BODY_MARKS))
    found = _MARKED_BODY.search(text) if can_mark else None
    is_own = found is not None and (not found[1] or len(_ARTICLE_TAG.findall(text)) == 1)
    return found[2] if found is not None and is_own else ""


def has_paid_link(article: Article) -> bool:
    """Whether a link of the article says by its ``rel`` that it was paid for."""
    return any("sponsored" in link.rel.lower() for link in article.links)


def _is_key(name: str, signs: Marks) -> bool:
    return any(map(name.__contains__, signs.keys))


def _has_mark(text: str, signs: Marks) -> bool:
    return any(map(text.__contains__, signs.words))


def _find_marked(value: object, signs: Marks) -> str | None:
    """Return the property or type by which the node of an article in structured data is marked."""
    nodes = value if isinstance(value, list) else [value]
    for node in nodes:
        if not isinstance(node, dict):
            continue
        types = str(node.get("@type", "")).lower()
        if any(mark in types for mark in signs.words):
            return str(node["@type"])
        if any(_has_mark(str(node[name]).lower(), signs) for name in _FILING_PROPERTIES if name in node):
            return next(name for name in _FILING_PROPERTIES if _has_mark(str(node.get(name)).lower(), signs))
        key = next((name for name in signs.keys if name in node), None)
        if key is not None and any(name in types for name in _ARTICLES):
            return key
        graph = node.get("@graph")
        if isinstance(graph, list) and (found := _find_marked(graph[:_MOST_NODES], signs)) is not None:
            return found
    return None
