"""Authors, reviewers and dates of a page: from its data, meta elements, marked-up byline and first lines."""

from __future__ import annotations

from itertools import chain

from seolint.article.metadata_names import (
    AUTHOR,
    AUTHOR_METAS,
    CREATOR,
    DATE_METAS,
    DATE_PROPERTIES,
    REVIEWER,
    SITE_METAS,
)
from seolint.article.nodes import Field
from seolint.article.origins import Within
from seolint.language.byline_words import any_of, byline_words, written_by
from seolint.readers.bylines import find_line_authors, find_line_reviewers, named
from seolint.readers.html.elements import attributes, close_of, head_of, name_of, run_of, text_of
from seolint.readers.html.origins import AttributeOrigin, RunOrigin, collapse
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.metadata_names import DateLabel
    from seolint.article.nodes import Block, FieldSource
    from seolint.readers.html.blocks import Blocks
    from seolint.readers.html.structured import Facts

#: Longest text that can be an author's name, in characters: longer text in an author element is about the author.
MAX_NAME_LENGTH = 120
#: Most elements that are checked for a date, and most tokens of a date element.
MAX_DATE_ELEMENTS = 40
#: Sureness from which an author element counts anywhere on the page.
SURE = 4
#: Most tags between a byline and the headline below it.
TAGS_BEFORE = 150
#: Most blocks before the article, or after the headline, that may hold the byline.
NEARBY_BLOCKS = 12

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
_VERBS = any_of(byline_words("written", "en"), byline_words("posted", "en"), ("words and photos?", "review"))
_LABELS = any_of(byline_words("author"), byline_words("text"), ("written by",), byline_words("by", "de", "fr", "es"))
#: Without Italian "di" and "da", with which names begin.
_OTHER_BY = any_of(byline_words("by", "de", "fr", "es", "nl", "da", "sv"))
_BY = regex(
    rf"(?i)^(?:(?:{_VERBS})\s+)?by:?\s+(?=\S)|^(?:{_LABELS})\s*:\s*(?=\S)"
    rf"|^(?:{_OTHER_BY}|{written_by('de', 'fr', 'es', 'it', 'nl')})\s+(?=[A-ZÀ-Þ])"
)
#: Case counts in the name only: "written by hand" names nobody.
_WRITTEN = regex(rf"^(?i:written by|{written_by('de', 'fr', 'es', 'it', 'nl')}):?\s+(?=[A-ZÀ-Þ][\w.'’-]*\s+[A-ZÀ-Þ])")


class Mark(NamedTuple):
    """An element whose tag says that it names an author, and how sure that is (see ``_sureness``)."""

    sureness: int
    token: int


def add_credits(article: Article, found: Blocks, facts: Facts) -> None:
    """Fill in the article's authors, reviewers and dates."""
    article.authors = _find_authors(article, found, facts)
    article.reviewers = named(chain(facts.names(REVIEWER), find_line_reviewers(found.blocks)))
    article.published = next(_dates(article, facts, "published"), None)
    article.modified = next(_dates(article, facts, "modified"), None)
    article.reviewed = next(_dates(article, facts, "reviewed"), None)
    if article.published is None or article.modified is None:
        _add_marked_dates(article, found)


def _dates(article: Article, facts: Facts, label: DateLabel) -> Iterator[Field]:
    """The dates of one kind in the data, then in the meta elements."""
    for name in DATE_PROPERTIES:
        if DATE_PROPERTIES[name] == label:
            yield from facts.texts(name)
    yield from _fields(article, [name for name in DATE_METAS if DATE_METAS[name] == label])


def _find_authors(article: Article, found: Blocks, facts: Facts) -> list[Field]:
    """The names from the most reliable source; the site's own name only if no source names a person."""
    sites = {meta.text.casefold() for meta in article.metas if meta.name in SITE_METAS}
    second_best: list[Field] = []
    sources: tuple[Iterable[Field], ...] = (
        facts.names(AUTHOR),
        _fields(article, AUTHOR_METAS),
        _marked_authors(article, found),
        find_line_authors(article),
        _byline(article, found),
        _signature(found),
        facts.names(CREATOR),
    )
    for source in sources:
        names = named(source)
        persons = [name for name in names if name.text.casefold() not in sites and " " in name.text]
        if persons:
            return persons
        second_best = second_best or names
    return second_best


def _fields(article: Article, names: Sequence[str]) -> list[Field]:
    return [
        Field(meta.text, meta.origin, "meta-tag")
        for name in names
        for meta in article.metas
        if meta.name == name and meta.text
    ]


def _marked_authors(article: Article, found: Blocks) -> Iterator[Field]:
    """Yield the texts of the elements near the article that are marked as its author's, the surest kind found only."""
    marks = list(_find_marks(found, *_reach(article, found)))
    best = max((mark.sureness for mark in marks), default=0)
    read = -1
    for mark in [mark for mark in marks if mark.sureness == best][:NEARBY_BLOCKS]:
        end = close_of(found.tokens, mark.token)
        text = _text(found, mark.token, end)
        if mark.token > read and 2 < len(text) <= MAX_NAME_LENGTH and not _PROMPT.search(text):
            read = end
            yield Field(text, RunOrigin(found.markup, mark.token, end, collapse), "byline")


def _reach(article: Article, found: Blocks) -> tuple[int, int]:
    """The first and last token where a byline may be: from before the headline to the end of the article."""
    runs = [
        run
        for run, block in zip(found.runs, found.blocks, strict=True)
        if block.role == "content" or block is article.shown_headline
    ]
    return (runs[0][0] - TAGS_BEFORE, runs[-1][1] + TAGS_BEFORE // 4) if runs else (0, len(found.tokens))


def _find_marks(found: Blocks, first: int, last: int) -> Iterator[Mark]:
    """Yield the marks from token ``first`` to ``last``, and the sure ones elsewhere."""
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
    """Whether a token may mark an author without the word "author"."""
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
    """How surely a tag's attributes say that its element holds an author's name, from 0 (not at all) to 5."""
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
    """Yield the names in the first short line near the headline that begins with "by"."""
    for block in _near_headline(article, found):
        match = _BY.match(block.text)
        if match and len(block.text) <= MAX_NAME_LENGTH:
            end = len(block.text)
            yield _part_of(block, match.end(), end)
            return


def _signature(found: Blocks) -> Iterator[Field]:
    """Yield the names in the last lines of the article that begin with "Written by", or in the only one beside it."""
    shown = [block for block in found.blocks if not block.hidden]
    signed = list(_signed([block for block in shown if block.role == "content"][-NEARBY_BLOCKS:]))
    beside = [] if signed else list(_signed([block for block in shown if block.role != "content"]))
    yield from signed or (beside if len(beside) == 1 else [])


def _signed(blocks: Iterable[Block]) -> Iterator[Field]:
    for block in blocks:
        match = _WRITTEN.match(block.text) if len(block.text) <= MAX_NAME_LENGTH else None
        if match:
            yield _part_of(block, match.end(), len(block.text))


def _near_headline(article: Article, found: Blocks) -> list[Block]:
    headline = article.shown_headline
    first = next((n for n, block in enumerate(found.blocks) if block is headline), -1)
    start = next((n for n, block in enumerate(found.blocks) if block.role == "content"), 0)
    low, high = min(first + 1, start) if first >= 0 else start, max(first, start)
    return [block for block in found.blocks[max(0, low - NEARBY_BLOCKS) : high + NEARBY_BLOCKS] if not block.hidden]


def _part_of(block: Block, start: int, end: int) -> Field:
    return Field(block.text[start:end], Within(block, start), "byline")


def _add_marked_dates(article: Article, found: Blocks) -> None:
    """Fill in missing dates from ``itemprop`` and ``<time>`` elements."""
    first, last = _reach(article, found)
    for index in list(_find_dates(found))[:MAX_DATE_ELEMENTS]:
        named = attributes(head_of(found.tokens[index]))
        field = _date_field(found, index, named)
        if field is None:
            continue
        label = DATE_PROPERTIES.get(named.get("itemprop", ""), "")
        if label == "reviewed":
            article.reviewed = article.reviewed or field
        elif label == "modified" or "updated" in named.get("class", "").split():
            article.modified = article.modified or field
        elif label == "published" or first <= index <= last:
            article.published = article.published or field


def _find_dates(found: Blocks) -> Iterator[int]:
    for index, token in enumerate(found.tokens):
        if token.startswith("time ") or ("itemprop=" in token and any(map(token.__contains__, DATE_PROPERTIES))):
            yield index


def _date_field(found: Blocks, token: int, named: dict[str, str]) -> Field | None:
    source: FieldSource = "time-tag"
    for name in ("datetime", "content"):
        if named.get(name, "").strip():
            return Field(named[name].strip(), AttributeOrigin(found.markup, token, name, named[name]), source)
    last = close_of(found.tokens, token)
    text = _text(found, token, last) if last - token < MAX_DATE_ELEMENTS else ""
    return Field(text, RunOrigin(found.markup, token, last, collapse), source) if 5 < len(text) < 60 else None
