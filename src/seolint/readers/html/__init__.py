"""Read HTML into an article."""

from __future__ import annotations

from seolint.article.article import Article
from seolint.boilerplate.pages import judge
from seolint.readers.html.crawler_text import read_blocks
from seolint.readers.html.credits import add_credits
from seolint.readers.html.declared import read_declared
from seolint.readers.html.export_blocks import ExportBlocks
from seolint.readers.html.exports import take_all
from seolint.readers.html.headline import find_headline
from seolint.readers.html.makers import find_maker
from seolint.readers.html.markup import PageMarkup
from seolint.readers.html.media import empty_headings, images, links
from seolint.readers.html.metadata import add_head
from seolint.readers.html.shapes import find_shape
from seolint.readers.html.structured import Facts
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from seolint.article.nodes import Block
    from seolint.article.source import Source
    from seolint.boilerplate.blocks.page import PageBlocks


def read_html(source: Source) -> Article:
    """Return the article on a page, along with the rest of the page.

    Text outside the article (navigation, teasers, banners) is kept as blocks with the role ``chrome``.
    ``losses`` lists what could not be read. No page content raises an error.
    """
    markup = PageMarkup(source)
    maker = find_maker(source.text)
    found = ExportBlocks(markup, maker) if maker else read_blocks(markup)
    facts = Facts(markup, found.noted["script"])
    article = Article(source, blocks=found.blocks, losses=markup.losses)
    article.structured_data = facts.scripts
    add_head(article, found)
    if isinstance(found, ExportBlocks):
        take_all(article, found)
    else:
        judge(article, found, read_declared(article, facts))
        article.make_flow = lambda: _make_flow(article, found)
        article.kind = find_shape(article) or article.kind
    article.shown_headline = find_headline(article, found, facts)
    article.links = list(links(found))
    if isinstance(found, ExportBlocks):
        found.place_links(article.links)
    article.find_links_around = lambda: links(found, "chrome")
    article.images = list(images(found))
    article.empty_headings = list(empty_headings(found))
    add_credits(article, found, facts)
    return article


def _make_flow(article: Article, found: PageBlocks) -> Callable[[Block], bool]:
    from seolint.readers.html.flow import Flow

    return Flow(found, article.shown_headline).has
