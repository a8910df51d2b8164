"""Finds markup in fields that browsers and results pages show as they are: titles and descriptions."""

from __future__ import annotations

from seolint.base.messages import shorten
from seolint.base.model import Hit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Field

VALUES = {"part": "title or description", "text": "the tag, the reference or the mark"}
#: Elements that format words: a pair of their tags is markup, while a single tag may be what a text is about.
_NAMES = "a|b|i|u|em|strong|span|p|font|div|h[1-6]|sup|sub|small|mark|code"
_PAIR = regex(rf"(?is)<({_NAMES})(?:\s[^<>]{{0,500}})?>[^<]{{0,300}}</\1\s*>")
_BREAK = regex(r"(?i)<br\s*/?>")
#: What a template escaped that should have dropped it: a pair with words, a line break, and the start of a text that was
#: cut before its end; entities; and in HTML the marks of Markdown.
_ESCAPED = regex(
    rf"(?is)<({_NAMES})(?:\s[^<>]{{0,500}})?>[^<]{{0,300}}\w[^<]{{0,300}}</\1\s*>|<br\s*/?>"
    r"|\A\s*<(?:p|div|span|h[1-6]|strong|em)(?:\s[^<>]{0,500})?>(?=[\w\"“«¿¡])"
)
_REFERENCE = regex(
    r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|amp|nbsp|quot|lt|gt|apos|[lr][sd]quo|[mn]dash|hellip|copy|reg|trade|euro);"
)
#: Marks of Markdown: bold type, which neither a power (``x**2**y``) nor a pattern for files (``**/*.md``) is, and links.
_MARKDOWN = regex(
    r"(?<![a-zA-Z0-9])\*\*(?![\s*/])[^*\n]{1,200}(?<![\s/])\*\*(?![a-zA-Z0-9/])"
    r"|!?\[[^\]\n]{1,100}\]\((?:https?:|mailto:|\.{0,2}/|#)[^)\s]*\)"
)
#: A link that a definition elsewhere in the file completes: ``[text][name]`` or ``[text][]``.
_REFERENCE_LINK = regex(r"(?<!\w)\[([^\[\]\n]{1,100})\]\[([^\[\]\n]{0,100})\]")
#: Words of texts about markup, which show some.
_ABOUT_MARKUP = regex(
    r"(?i)\b(?:html|xml|jsx|css|svg|markdown|markup|tags?|elements?|entit(?:y|ies)|escap\w+|balises?|elementos?|etiquetas?"
    r"|elementen?|auszeichnung)\b"
)


@record
class Options:
    """Nothing to set."""


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for the title and for the description if they show tags, references to characters or marks."""
    parts = {"title": article.titles[:1], "description": [article.description] if article.description else []}
    for part, fields in parts.items():
        for field in fields:
            if field.source in {"title-tag", "front-matter", "meta-tag", "og"}:
                tag = _find_written(article, field) or _find_escaped(article, field) or _find_marks(article, field)
                if tag:
                    yield Hit(field, {"part": part, "text": shorten(tag, 40)})


def _find_written(article: Article, field: Field) -> str:
    """Return a tag that is in the source of a field; entities (&lt;b&gt;) show as the brackets they are."""
    if "<" not in field.text:
        return ""
    span = field.span()
    written = article.source.text[span.start : span.end]
    match = _PAIR.search(written) or _BREAK.search(written)
    return _first_tag(written, match.start()) if match is not None else ""


def _find_escaped(article: Article, field: Field) -> str:
    """Return what a template left in a field when it escaped the text of a page, unless the text is about markup."""
    text = field.text
    if article.source.format != "html" or _ABOUT_MARKUP.search(text):
        return ""
    if match := _ESCAPED.search(text):
        return _first_tag(text, match.start())
    match = _REFERENCE.search(text)
    return match[0] if match is not None else ""


def _find_marks(article: Article, field: Field) -> str:
    """Return marks of Markdown, unless the text is about markup.

    Many sites render `code` in the front matter, so that is left alone.
    """
    text = field.text
    if ("*" not in text and "[" not in text) or _ABOUT_MARKUP.search(text):
        return ""
    if match := _MARKDOWN.search(text):
        return match[0]
    match = _REFERENCE_LINK.search(text) if article.source.format == "markdown" else None
    is_link = match is not None and _is_defined(match[2] or match[1], article)
    return match[0] if match is not None and is_link else ""


def _is_defined(label: str, article: Article) -> bool:
    return f"\n[{label}]:".lower() in article.source.text.lower()


def _first_tag(text: str, start: int) -> str:
    at = text.index("<", start)
    return text[at : text.index(">", at) + 1]
