"""One reader per format, from ``Source`` to ``Article``; every position comes from the parser."""

from __future__ import annotations

from seolint.readers.bylines import find_line_authors, find_line_reviewers, named
from seolint.readers.kinds import kind_of
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from seolint.article.article import Article
    from seolint.article.nodes import Meaning
    from seolint.article.source import Source


def read_article(source: Source, names: Mapping[str, tuple[Meaning, int]] | None = None) -> Article:
    """Return the article in ``source``; only the reader of its format is imported.

    ``names`` are keys of front matter that the settings name, with what they mean.
    """
    if source.format == "html":
        from seolint.readers.html import read_html

        return read_html(source)
    if source.format == "markdown":
        from seolint.readers.markdown import read_markdown

        article = read_markdown(source, names)
    elif source.format == "docx":
        from seolint.readers.docx import read_docx

        article = read_docx(source)
    else:
        from seolint.readers.plain import read_plain

        article = read_plain(source)
    article.kind = kind_of(article)
    article.authors = article.authors or list(find_line_authors(article))
    article.reviewers = article.reviewers or named(find_line_reviewers(article.blocks))
    return article


def settle(article: Article) -> None:
    """Redo what depends on the roles of the blocks: which line of plain text is the title."""
    if article.source.format == "text":
        from seolint.readers.plain import name_title

        article.view(name_title)  # only if more boilerplate is known than the last time
        article.forget_parts()
