"""Who wrote and reviewed a page, and when: from its data, its meta elements, its marked-up byline, its first lines."""

from __future__ import annotations

from itertools import chain

from seolint.article.nodes import Field
from seolint.article.origins import Within
from seolint.article.stated_dates import DATE_METAS
from seolint.readers.html.elements import attributes, close_of, head_of, name_of, run_of, text_of
from seolint.readers.html.names import split_names
from seolint.readers.html.origins import AttributeOrigin, RunOrigin, collapse
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block, FieldSource
    from seolint.readers.html.blocks import Blocks
    from seolint.readers.html.structured import Facts

#: Longer texts (characters) in an element marked as the author's are about the author.
LONGEST = 120
#: So many elements that may hold a date are looked at.
MANY = 40
#: An element this sure to be the author's is believed wherever it stands.
SURE = 4
#: A byline stands at most so many tags before the headline.
BEFORE = 150
#: So many blocks after the headline, and before the article, may be its byline.
NEAR = 12

_AUTHOR_METAS = (
    *("author", "article:author", "article:author_name", "article.author", "byl", "parsely-author", "sailthru.author"),
    *("dc.creator", "dcterms.creator", "dc:creator", "dcterm:creator", "citation_author", "og:author", "authors"),
    *("cxenseparse:author", "twitter:creator:name", "mrf:authors", "book:author", "article:byline", "bt:author"),
)
_PUBLISHED_METAS = tuple(name for name, label in DATE_METAS.items() if label == "published")
_MODIFIED_METAS = tuple(name for name, label in DATE_METAS.items() if label == "modified")
_AUTHOR_VALUE = regex(r"(?:^|\s)author(?:\s|$)")
_AUTHOR_NAME = regex(
    r"(?i)(?:^|\s)(?:[\w-]*[-_])?(?:by-?line|author|writer|contributor)s?(?:[-_]{0,2}(?:name|link|url|text|title|names|by|info))?(?=\s|$)"
)
_NAME_PART = regex(r"(?i)name|link")
_OUTSIDE = regex(r"(?i)bio|about|avatar|image|img|photo|social|follow|related|comment|desc|role|job|more")
_AUTHOR_PAGE = regex(
    r"(?i)/(?:authors?|writers?|editors|contributors?|columnists?|journalists?|byline|by|people|staff)/[^/?#]+/?(?:$|[?#])"
)
_PROMPT = regex(r"(?i)\b(?:see|full bio|read|view|more|all posts|posts by|follow|subscribe|taboola|sponsored)\b")
_NO_MARK = frozenset(
    {"html", "body", "img", "script", "style", "input", "form", "meta", "link", "svg", "iframe", "button"}
)
_REVIEW_PARTS = ("eview", "heck", "pprove", "erifie", "EVIEW", "HECK")
_REVIEWED = regex(
    r"(?i)\b(?:medically|clinically|scientifically|fact[- ]?checked and|expert)?\s*"
    r"(?:reviewed|fact[- ]?checked|approved|verified)\s+by:?\s+"
)
_BY = regex(
    r"(?i)^(?:(?:story|words|text|article|post|posted|published|written|reported|edited|created|photos?|review)\s+)?by:?\s+(?=\S)"
    r"|^(?:authors?|writer|written by|words|text|texte|autor|autore|auteur|von|par|por)\s*:\s*(?=\S)"
    r"|^(?:von|par|por|door|av|af)\s+(?=[A-ZÀ-Þ])"
)


class Mark(NamedTuple):
    """An element whose tag says that it holds an author: the better, the surer."""

    sureness: int
    token: int


def add_credits(article: Article, found: Blocks, facts: Facts) -> None:
    """Fill in authors, reviewers and dates."""
    article.authors = _find_authors(article, found, facts)
    article.reviewers = _named(chain(facts.names("reviewedBy"), _reviewers(found)))
    article.published = next(iter(facts.texts("datePublished") + _fields(article, _PUBLISHED_METAS)), None)
    article.modified = next(iter(facts.texts("dateModified") + _fields(article, _MODIFIED_METAS)), None)
    article.reviewed = next(iter(facts.texts("lastReviewed")), None)
    if article.published is None or article.modified is None:
        _add_marked_dates(article, found)


def _find_authors(article: Article, found: Blocks, facts: Facts) -> list[Field]:
    """The names that the surest source gives; names of the site itself only where no source names anyone else."""
    sites = {meta.text.casefold() for meta in article.metas if meta.name in {"og:site_name", "application-name"}}
    second_best: list[Field] = []
    sources: tuple[Iterable[Field], ...] = (
        facts.names("author"),
        _fields(article, _AUTHOR_METAS),
        _marked_authors(article, found),
        _byline(article, found),
        facts.names("creator"),
    )
    for source in sources:
        names = _named(source)
        persons = [name for name in names if name.text.casefold() not in sites and " " in name.text]
        if persons:
            return persons
        second_best = second_best or names
    return second_best


def _fields(article: Article, names: tuple[str, ...]) -> list[Field]:
    return [
        Field(meta.text, meta.origin, "meta-tag")
        for name in names
        for meta in article.metas
        if meta.name == name and meta.text
    ]


def _named(fields: Iterable[Field]) -> list[Field]:
    """The names in the fields, each once."""
    names: dict[str, Field] = {}
    for field in fields:
        for start, end in split_names(field.text):
            name = field.text[start:end]
            names.setdefault(name.casefold(), Field(name, Within(field, start), field.source))
    return list(names.values())


def _marked_authors(article: Article, found: Blocks) -> Iterator[Field]:
    """The texts of the elements by the article that are marked as its author's, of the surest kind there is."""
    marks = list(_find_marks(found, *_reach(article, found)))
    best = max((mark.sureness for mark in marks), default=0)
    read = -1
    for mark in [mark for mark in marks if mark.sureness == best][:NEAR]:
        end = close_of(found.tokens, mark.token)
        text = _text(found, mark.token, end)
        if mark.token > read and 2 < len(text) <= LONGEST and not _PROMPT.search(text):
            read = end
            yield Field(text, RunOrigin(found.markup, mark.token, end, collapse), "byline")


def _reach(article: Article, found: Blocks) -> tuple[int, int]:
    """The tokens between which a byline may be: from before the headline to the end of the article."""
    runs = [
        run
        for run, block in zip(found.runs, found.blocks, strict=True)
        if block.role == "content" or block is article.shown_headline
    ]
    return (runs[0][0] - BEFORE, runs[-1][1] + BEFORE // 4) if runs else (0, len(found.tokens))


def _find_marks(found: Blocks, first: int, last: int) -> Iterator[Mark]:
    """The marks from token ``first`` to ``last``, and those elsewhere that are sure."""
    for index, token in enumerate(found.tokens):
        is_near = first <= index <= last
        if not ("uthor" in token or (is_near and _may_mark(token))) or '="' not in token or token[0] in "/!":
            continue
        head = head_of(token)
        if head.endswith("/") or name_of(head) in _NO_MARK:
            continue
        sureness = _sureness(attributes(head))
        if sureness >= SURE or (sureness and is_near):
            yield Mark(sureness, index)


def _may_mark(token: str) -> bool:
    """Whether a token may have what marks an author, but for the word itself."""
    return (
        "yline" in token
        or "ontributor" in token
        or "writer" in token
        or "/by/" in token
        or "/staff/" in token
        or "/people/" in token
        or "/editors/" in token
    )


def _sureness(named: dict[str, str]) -> int:
    """How surely a tag's attributes say that its element holds an author's name; 0 is not at all."""
    if _AUTHOR_VALUE.search(named.get("rel", "")):
        return 5
    if _AUTHOR_VALUE.search(named.get("itemprop", "")):
        return SURE
    names = " ".join(named.get(name, "") for name in ("class", "id", "data-testid", "data-component", "data-test"))
    found = _AUTHOR_NAME.search(names)
    if found is not None and not _OUTSIDE.search(names):
        return 3 if _NAME_PART.search(found[0]) else 1
    return 2 if _AUTHOR_PAGE.search(named.get("href", "")) else 0


def _text(found: Blocks, first: int, last: int) -> str:
    run = run_of(found.tokens, first, last)
    return " ".join("".join(" " * is_break + text_of(found.tokens[token]) for token, is_break in run).split())


def _byline(article: Article, found: Blocks) -> Iterator[Field]:
    """The names in short lines near the headline that begin with ``by``."""
    for block in _near_headline(article, found):
        match = _BY.match(block.text)
        if match and len(block.text) <= LONGEST:
            end = len(block.text)
            yield _part_of(block, match.end(), end)
            return


def _near_headline(article: Article, found: Blocks) -> list[Block]:
    headline = article.shown_headline
    first = next((n for n, block in enumerate(found.blocks) if block is headline), -1)
    start = next((n for n, block in enumerate(found.blocks) if block.role == "content"), 0)
    low, high = min(first + 1, start) if first >= 0 else start, max(first, start)
    return [block for block in found.blocks[max(0, low - NEAR) : high + NEAR] if not block.hidden]


def _reviewers(found: Blocks) -> Iterator[Field]:
    """Who a line such as ``Medically reviewed by Jane Doe, MD`` names."""
    for block in found.blocks:
        text = block.text
        if (
            len(text) <= 2 * LONGEST
            and " by" in text
            and any(map(text.__contains__, _REVIEW_PARTS))
            and not block.hidden
        ):
            match = _REVIEWED.search(text)
            if match:
                yield _part_of(block, match.end(), len(block.text))


def _part_of(block: Block, start: int, end: int) -> Field:
    return Field(block.text[start:end], Within(block, start), "byline")


def _add_marked_dates(article: Article, found: Blocks) -> None:
    """The dates of ``itemprop`` and ``<time>`` elements."""
    first, last = _reach(article, found)
    for index in list(_find_dates(found))[:MANY]:
        named = attributes(head_of(found.tokens[index]))
        field = _date_field(found, index, named)
        if field is None:
            continue
        if named.get("itemprop", "") == "dateModified" or "updated" in named.get("class", "").split():
            article.modified = article.modified or field
        elif named.get("itemprop", "") == "datePublished" or first <= index <= last:
            article.published = article.published or field


def _find_dates(found: Blocks) -> Iterator[int]:
    for index, token in enumerate(found.tokens):
        if token.startswith("time ") or (
            "itemprop=" in token and ("datePublished" in token or "dateModified" in token)
        ):
            yield index


def _date_field(found: Blocks, token: int, named: dict[str, str]) -> Field | None:
    source: FieldSource = "time-tag"
    for name in ("datetime", "content"):
        if named.get(name, "").strip():
            return Field(named[name].strip(), AttributeOrigin(found.markup, token, name, named[name]), source)
    last = close_of(found.tokens, token)
    text = _text(found, token, last) if last - token < MANY else ""
    return Field(text, RunOrigin(found.markup, token, last, collapse), source) if 5 < len(text) < 60 else None
