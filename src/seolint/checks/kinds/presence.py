"""Finds what an article should have and does not, such as a title or a description."""

from __future__ import annotations

from seolint.article.parts import introduction
from seolint.article.site_paths import is_part
from seolint.article.stated_dates import stated_dates_of
from seolint.base.model import Hit, NotEvaluated, Text
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {"words": "the number of words in the article, if `min_words` is set"}
_HEAD = regex(r"(?is)<head[\s>].*?(?:</head|<body|\Z)")
_ARTICLE_TYPE = regex(r'"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|Posting|Report)"')
_TITLE = regex(r"(?i)<title[\s/>]")


@record
class Options:
    """What must be there.

    Attributes:
        of: The part of the article.
        min_words: Articles with fewer words of prose are not evaluated.
        min_headings: Articles with fewer headings are not evaluated.
        or_title: Whether a title in the front matter counts as the headline, because the template prints it.
        dated: Whether only web pages that call themselves articles are judged: they name an author, have one
            ``<article>``, or are called an article by their metadata.
        short_words: Markdown articles with fewer words are reported as the variant ``short``.

    Variants:
        empty: the part is there, and empty
        bare: a Markdown file without any metadata, which may be part of another page
        short: a Markdown file with fewer than ``short_words`` words
        element: a web page with a headline and no ``<title>``
    """

    of: Literal["title", "headline", "description", "canonical", "language", "date", "introduction"]
    min_words: int = 0
    min_headings: int = 0
    or_title: bool = False
    dated: bool = False
    short_words: int = 0


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the beginning if the part is missing, or at the part if it is empty.

    Variants: ``bare`` for Markdown files without metadata, ``short`` for short ones, ``element`` for web pages with a
    headline but no title element.
    """
    if is_part(article.source.path):
        yield NotEvaluated("the file is a part of other pages")
        return
    if options.min_headings and len(article.headings) < options.min_headings:
        yield NotEvaluated(f"the text has fewer than {options.min_headings} headings")
        return
    if options.dated and article.source.format == "html" and not _says_article(article):
        yield NotEvaluated("nothing says that the page is an article: it may be a list or a page of reference")
        return
    part = _part(article, options)
    if part is not None and part.text.strip():
        if options.of == "title" and (variant := _say_element(article)):
            yield Hit(article.beginning, {"words": 0}, variant=variant)
        return
    if part is None and options.of in article.kept_outside and article.source.format == "markdown":
        yield NotEvaluated(f"the site keeps the {options.of} outside its files (setting: outside)")
    elif options.min_words and article.counts.words < options.min_words:
        yield NotEvaluated(f"the text has fewer than {options.min_words} words")
    elif part is None:
        words = article.counts.words if options.min_words else 0
        yield Hit(article.beginning, {"words": words}, variant=_variant(article, options))
    else:
        yield Hit(part, {"words": 0}, variant="empty")


def _says_article(article: Article) -> bool:
    """Whether a page names an author, has one ``<article>``, or its metadata calls it an article or a post."""
    if article.source.lowered.count("<article") == 1:
        return True
    if article.authors or any(meta.name == "og:type" and meta.text.strip() == "article" for meta in article.metas):
        return True
    return any(_ARTICLE_TYPE.search(data.text) is not None for data in article.structured_data)


def _say_element(article: Article) -> str:
    """Return the variant for a faulty ``<title>``; "" if it is fine, or the file is only a part of a page."""
    if article.source.format != "html" or any(title.source == "title-tag" for title in article.titles):
        return ""
    head = _HEAD.search(article.source.text)
    if head is None:
        return ""
    return "empty" if _TITLE.search(head[0]) else "element"


def _variant(article: Article, options: Options) -> str:
    if _is_bare(article):
        return "bare"
    is_short = article.source.format == "markdown" and article.counts.words < options.short_words
    return "short" if is_short else ""


def _is_bare(article: Article) -> bool:
    """Whether a Markdown file has no metadata and no title: it may be a part that other pages include."""
    metadata = article.title or article.descriptions or article.published or article.modified
    return article.source.format == "markdown" and not metadata


def _part(article: Article, options: Options) -> Text | None:
    finder = _FINDERS.get(options.of)
    if finder is not None:
        return next(iter(finder(article)), None)
    part: Text | None = getattr(article, options.of)
    if part is None and options.of == "headline":
        return _other_headline(article, options)
    return part


def _other_headline(article: Article, options: Options) -> Text | None:
    """Return a headline that the page shows above the article, or that its template makes from the title."""
    shown = (block for block in article.blocks if block.kind == "heading" and block.level == 1 and not block.hidden)
    titles = (title for title in article.titles if title.source == "front-matter" and options.or_title)
    return next(shown, None) or next(titles, None)


_FINDERS = {
    "canonical": lambda article: article.canonicals,
    "language": lambda article: [article.declared_language] if article.declared_language else [],
    "date": lambda article: [stated.at for stated in stated_dates_of(article)],
    "introduction": introduction,
}
