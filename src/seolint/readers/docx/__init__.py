"""Read a Word document into an article."""

from __future__ import annotations

from seolint.article.article import Article
from seolint.article.nodes import Image, Link, ReviewMark
from seolint.article.origins import FixedPlace, Verbatim
from seolint.base.model import Span
from seolint.readers.docx.blocks import WordBlocks, trim
from seolint.readers.docx.lists import read_lists
from seolint.readers.docx.properties import describe
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.article.source import Source
    from seolint.docx.document import WordDocument


def read_docx(source: Source) -> Article:
    """Return the article in a Word document.

    Headings, lists, quotations and code are what the styles of their paragraphs say. A title style is the headline, and
    headings are one level below it. Footnotes are at the end. A table of contents is page chrome.
    """
    article = Article(source)
    document = source.document
    if document is not None:
        read = WordBlocks(document)
        article.blocks = read.blocks
        article.standing_out = frozenset(read.standing_out)
        article.lists = read_lists(read)
        _add_links_and_images(article, document, read)
        article.review_marks = [
            ReviewMark(mark.kind, mark.text, FixedPlace(Span(mark.start, mark.end)), mark.author)
            for mark in document.remarks
        ]
        article.code_ranges = tuple(document.code)
        article.bookmarks = frozenset(document.bookmarks)
        article.losses = document.losses
        describe(article, document)
    return article


def _add_links_and_images(article: Article, document: WordDocument, read: WordBlocks) -> None:
    text = document.text
    for anchor in sorted(document.links):
        start, end = trim(text, anchor.start, anchor.end)
        if start < end:
            block = read.block_at(start)
            article.links.append(Link(text[start:end], Verbatim(start), anchor.target, block))
            if block is not None and block.text:
                block.link_density = min(1.0, block.link_density + (end - start) / len(block.text))
    for picture in document.pictures:
        place = FixedPlace(Span(picture.offset, picture.offset))
        article.images.append(Image(picture.alt, place, picture.file, read.block_at(picture.offset)))
