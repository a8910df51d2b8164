"""The metadata in the head of a page: titles, descriptions, canonical URLs, meta elements, language."""

from __future__ import annotations

from seolint.article.metadata_names import DESCRIPTION_METAS
from seolint.article.nodes import Comment, Field, Meta
from seolint.readers.html.elements import attributes, head_of, text_of
from seolint.readers.html.origins import AttributeOrigin, CommentOrigin, RunOrigin, TagOrigin, collapse
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.readers.html.blocks import Blocks
    from seolint.readers.html.markup import PageMarkup

#: SVG elements that can follow the ``<title>`` of a drawing.
_DRAWN = frozenset(
    {"circle", "defs", "desc", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "symbol", "use"}
)


def add_head(article: Article, found: Blocks) -> None:
    """Fill in the article's metadata from the head of the page."""
    markup = found.markup
    article.metas = [meta for token in found.noted["meta"] for meta in _metas(markup, token)]
    article.titles = [_title(markup, token) for token in found.noted["title"] if not _is_in_drawing(markup, token)]
    article.descriptions = [
        Field(meta.text, meta.origin, source)
        for name, source in DESCRIPTION_METAS.items()
        for meta in article.metas
        if meta.name == name
    ]
    article.canonicals = [field for token in found.noted["link"] for field in _canonicals(markup, token)]
    article.declared_language = _language(markup, found)
    article.comments = [Comment(text, CommentOrigin(markup, i)) for i, text in enumerate(markup.comments)]


def _metas(markup: PageMarkup, token: int) -> list[Meta]:
    """The metadata in a tag, one entry per name: ``property="og:title twitter:title"`` gives two."""
    found = attributes(head_of(markup.tokens[token]))
    names = next((found[key] for key in ("name", "property", "http-equiv") if found.get(key)), "")
    if not names and found.get("itemprop"):
        names = _microdata(found["itemprop"])
    if not names and "charset" in found:
        return [Meta("charset", found["charset"], AttributeOrigin(markup, token, "charset", found["charset"]))]
    key = "value" if "content" not in found else "content"  # some pages have "value" by mistake
    value = found.get(key)
    if value is None:
        text, origin = "", TagOrigin(markup, token)
        return [Meta(name, text, origin) for name in names.lower().split()]
    text = " ".join(value.split())
    return [Meta(name, text, AttributeOrigin(markup, token, key, value)) for name in names.lower().split()]


def _microdata(names: str) -> str:
    """Microdata names except ``description``, which may describe an item; the page's own is in ``name``."""
    return " ".join(name for name in names.split() if name.lower() != "description")


def _is_in_drawing(markup: PageMarkup, token: int) -> bool:
    """Whether a title belongs to a drawing whose ``<svg>`` tag is missing: a drawing element follows it."""
    after = token + 2
    return after < len(markup.tokens) and head_of(markup.tokens[after]).partition(" ")[0] in _DRAWN


def _title(markup: PageMarkup, token: int) -> Field:
    text = " ".join(text_of(markup.tokens[token]).split())
    return Field(text, RunOrigin(markup, token, token + 1, collapse), "title-tag")


def _canonicals(markup: PageMarkup, token: int) -> list[Field]:
    head = head_of(markup.tokens[token])
    if "canonical" not in head:
        return []
    found = attributes(head)
    if "canonical" not in found.get("rel", "").lower().split():
        return []
    href = found.get("href", "")
    return [Field(href.strip(), AttributeOrigin(markup, token, "href", href), "meta-tag")]


def _language(markup: PageMarkup, found: Blocks) -> Field | None:
    for box in found.boxes[:2]:
        if box.tag in {"html", "body"}:
            named = attributes(box.head)
            for name in ("lang", "xml:lang"):
                if named.get(name, "").strip():
                    value = named[name]
                    return Field(value.strip(), AttributeOrigin(markup, box.token, name, value), "meta-tag")
    return None
