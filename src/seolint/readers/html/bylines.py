"""Who wrote and reviewed a page, and when: from its data, its meta elements, its byline."""

from __future__ import annotations

from re import compile as regex
from typing import TYPE_CHECKING

from seolint.article import Field
from seolint.readers.html.elements import close_of, head_of, run_of, text_of
from seolint.readers.html.origins import RunOrigin, collapse

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
_NOT_A_NAME = regex(r"(?i)https?:|www\.|@\w+\.\w|\A(?:admin|author|editor|staff|by|none|null|guest)\Z|\A\W*\Z")
_INTRODUCTION = regex(
    r"(?i)\A\s*(?:(?:written|posted|reported|words|story)\s+)?(?:by|von|par|por|di|door)\b[\s:]*|\Aauthors?\s*:\s*"
)

#: Elements that say they hold the author, and how surely: what they are for, or only what they are called.
_CREDIT = regex(r'(?i) (?:(?P<sure>rel|itemprop)|class|id|data-testid)="[^"]*(?<![a-z])(?:author|byline|creator)')
_OF_AUTHORS = regex(r'(?i) href="[^"]*/(?:authors?|people|by|staff|profile|contributors?|writers?|journalists?)/[^"]+"')
_BYLINE = regex(
    r"(?i)\A\s*(?:(?:written|posted|reported|story|words)\s+)?(?:by|von|par|por|di|door)[\s:]+(?P<names>\S.{2,80})"
)
_LONGEST_NAME, _LONGEST_CREDIT = 60, 160
#: A byline stands no further from the headline, in blocks.
_NEAR = 12
_BREAK = regex(r"\s*(?:[|•·,;/\n(]|\s[–—-]\s|\s(?:and|und|et|y|e|en|on|in|for|special to)\s|&)\s*")
_NAME = regex(r"(?:[^\W\d_][\w.'’-]*|de|van|von|der|la|le|di|da|bin|al)(?:\s+[^\W\d_][\w.'’-]*){0,4}")
_NO_NAME = frozenset(
    [
        "about",
        "all",
        "archive",
        "article",
        "articles",
        "author",
        "authors",
        "bio",
        "byline",
        "comments",
        "contact",
        "contributor",
        "contributors",
        "correspondent",
        "editor",
        "email",
        "facebook",
        "follow",
        "from",
        "home",
        "latest",
        "linkedin",
        "more",
        "news",
        "newsletter",
        "photo",
        "posts",
        "profile",
        "published",
        "read",
        "reporter",
        "reviewed",
        "share",
        "staff",
        "the",
        "this",
        "topics",
        "twitter",
        "update",
        "updated",
        "view",
        "website",
        "writer",
    ]
)


def add_credits(article: Article, found: Blocks, facts: Facts) -> None:
    """Fill in authors, reviewers and dates."""
    site = {meta.text.casefold() for meta in article.metas if meta.name in {"og:site_name", "application-name"}}
    stated = _named(facts.names("author")) or _named(facts.names("creator")) or _named(_fields(article, _AUTHOR_METAS))
    own = [name for name in stated if name.text.casefold() not in site]
    article.authors = own or _shown_authors(article, found) or stated
    article.reviewers = _named(facts.names("reviewedBy"))
    article.published = next(iter(facts.texts("datePublished") + _fields(article, _PUBLISHED_METAS)), None)
    article.modified = next(iter(facts.texts("dateModified") + _fields(article, _MODIFIED_METAS)), None)
    article.reviewed = next(iter(facts.texts("lastReviewed")), None)


def _shown_authors(article: Article, found: Blocks) -> list[Field]:
    """The names in the elements that say they hold the author, the surest first, else in a byline near the headline."""
    sure: list[int] = []
    called: list[int] = []
    linked: list[int] = []
    for token in range(len(found.tokens)):
        head = head_of(found.tokens[token])
        if head.startswith("/") or not ("uthor" in head or "yline" in head or "reator" in head or "href" in head):
            continue
        if credit := _CREDIT.search(head):
            (sure if credit["sure"] else called).append(token)
        elif head.startswith("a ") and _OF_AUTHORS.search(head):
            linked.append(token)
    for group in (sure, called, linked):
        for token in group[:12]:
            if names := _names_in(found, token):
                return names
    return _byline(article, found)


def _names_in(found: Blocks, token: int) -> list[Field]:
    """The names that an element holds, if it holds no more than a byline."""
    head = head_of(found.tokens[token])
    if head.startswith(("meta", "link", "body", "html", "main", "script", "input")):
        return []
    close = close_of(found.tokens, token)
    text = " ".join("".join(text_of(found.tokens[at]) + " " for at, _ in run_of(found.tokens, token, close)).split())
    if not 2 < len(text) <= _LONGEST_CREDIT:
        return []
    origin = RunOrigin(found.markup, token, close, collapse)
    return [Field(name, origin, "byline") for name in _split_names(text)]


def _byline(article: Article, found: Blocks) -> list[Field]:
    """The names of a line such as "By Jane Doe" near the headline."""
    headline = article.headline
    at = next((number for number, block in enumerate(found.blocks) if block is headline), 0)
    for block in found.blocks[max(0, at - 3) : at + _NEAR]:
        match = _BYLINE.match(block.text) if len(block.text) <= _LONGEST_CREDIT else None
        if match and (names := _split_names(match["names"])):
            return [Field(name, block.origin, "byline") for name in names]
    return []


def _split_names(text: str) -> list[str]:
    """The names at the beginning of a byline: what stands before the first part that is none."""
    names: list[str] = []
    for part in _BREAK.split(_INTRODUCTION.sub("", text))[:6]:
        name = _INTRODUCTION.sub("", part).strip(" .:")
        if not _is_name(name):
            break
        names.append(name)
    return names


def _is_name(text: str) -> bool:
    """Whether a text has the form of a person's name: a few words with capitals, or a short one of a script without."""
    if not 1 < len(text) <= _LONGEST_NAME or not _NAME.fullmatch(text) or _NOT_A_NAME.search(text):
        return False
    words = text.split()
    if any(word.casefold() in _NO_NAME for word in words):
        return False
    capitals = sum(word[0].isupper() for word in words)
    return capitals * 2 >= len(words) if text.lower() != text.upper() else len(text) <= 12


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
