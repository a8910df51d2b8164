"""Makes the entry that ``seolint parse`` prints for an article."""

from __future__ import annotations

from seolint.article.stated_dates import date_of
from seolint.language.search_snippet import DESCRIPTION_SIZE, SCREENS, TITLE_SIZE, cut
from seolint.results.report_entries import content_items, headline_of, line_of, make_field, make_headings
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.article.nodes import Block, Field
    from seolint.language.search_snippet import Screen
    from seolint.results.contract import (
        ParsedBlock,
        ParsedDisclaimer,
        ParsedFile,
        ParsedImage,
        ParsedLink,
        ParsedList,
        ShownText,
        SnippetEntry,
    )


def make_outline(article: Article) -> ParsedFile:
    """Make the entry of a file, with the role of each block."""
    source = article.source
    return {
        "path": source.path,
        "format": source.format,
        "encoding": source.encoding,
        "kind": article.kind,
        "title": make_field(article.title, source),
        "headline": make_field(headline_of(article), source),
        "description": make_field(article.description, source),
        "authors": [author.text for author in article.authors],
        "reviewers": [reviewer.text for reviewer in article.reviewers],
        "published": date_of(article, "published"),
        "modified": date_of(article, "modified"),
        "reviewed": date_of(article, "reviewed"),
        "disclaimer": _disclaimer(article),
        "language": article.language,
        "headings": make_headings(article),
        "lists": _lists(article),
        "links": _links(article),
        "images": _images(article),
        "structured_data": [
            {"value": data.value, "error": data.error, "line": line_of(data, source)}
            for data in article.structured_data
        ],
        "snippet": {
            "desktop": _snippet(article, SCREENS[0]),
            "mobile": _snippet(article, SCREENS[1]),
        },
        "blocks": [_block(block, article) for block in article.blocks if not block.hidden],
        "text": article.text,
    }


def _disclaimer(article: Article) -> ParsedDisclaimer | None:
    """Make the entry of the medical disclaimer; what only resembles one is shown for articles about health."""
    from seolint.health.disclaimers.grades import disclaimer_of
    from seolint.health.topic import topic_of

    found = disclaimer_of(article)
    if found.grade == "missing" or (found.grade == "weak" and topic_of(article) != "health"):
        return None
    block, source = article.everything[found.text_index], article.source
    span = block.span(found.start, found.end)
    line, column = source.position(span.start)
    return {
        "grade": found.grade,
        "text": block.text[found.start : found.end],
        "role": block.role,
        "start": source.written_offset(span.start),
        "end": source.written_offset(span.end),
        "line": line,
        "column": column,
    }


def _lists(article: Article) -> list[ParsedList]:
    return [
        {"items": [item.text for item in items], "ordered": ordered, "line": line_of(items[0], article.source)}
        for items, ordered in content_items(article)
    ]


def _links(article: Article) -> list[ParsedLink]:
    return [
        {"text": link.text, "href": link.href, "rel": link.rel, "line": line_of(link, article.source)}
        for link in article.links
    ]


def _images(article: Article) -> list[ParsedImage]:
    return [
        {"alt": image.text if image.has_alt else None, "src": image.src, "line": line_of(image, article.source)}
        for image in article.images
    ]


def _snippet(article: Article, screen: Screen) -> SnippetEntry:
    return {
        "title": _show(article.title, screen.title_pixels, TITLE_SIZE),
        "description": _show(article.description, screen.description_pixels, DESCRIPTION_SIZE),
    }


def _show(field: Field | None, pixels: int, size: int) -> ShownText | None:
    if field is None:
        return None
    shown = cut(field.text, pixels, size)
    return {
        "shown": shown.shown,
        "is_cut": shown.is_cut,
        "characters": shown.characters,
        "pixels": shown.pixels,
        "limit": pixels,
    }


def _block(block: Block, article: Article) -> ParsedBlock:
    span = block.span()
    line, column = article.source.position(span.start)
    return {
        "kind": block.kind,
        "level": block.level,
        "text": block.text,
        "role": block.role,
        "start": article.source.written_offset(span.start),
        "end": article.source.written_offset(span.end),
        "line": line,
        "column": column,
    }
