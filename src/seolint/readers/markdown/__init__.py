"""Read Markdown into an article: front matter, blocks and links, without the syntax that site builders add."""

from __future__ import annotations

from seolint.article.article import Article
from seolint.readers.front_matter import read_front_matter
from seolint.readers.front_matter.metadata import describe
from seolint.readers.markdown.masking import Masked, may_need_masks
from seolint.readers.markdown.walk import walk
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from seolint.article.nodes import Meaning
    from seolint.article.source import Source


def read_markdown(source: Source, names: Mapping[str, tuple[Meaning, int]] | None = None) -> Article:
    """Return the article in a Markdown or MDX source.

    Titles, descriptions, people and dates come from the front matter. Template tags, shortcodes, directives, JSX and
    comments are not part of any block. Raw HTML is read for its text. ``names`` are keys of front matter that the settings
    name.
    """
    article = Article(source)
    front_matter, start = read_front_matter(source.text)
    if front_matter is not None:
        front_matter.names = names or {}
        article.front_matter = front_matter
        describe(article, front_matter)
    body, is_jsx = source.text[start:], source.path.lower().endswith(".mdx")
    masked = Masked(body)
    if is_jsx or may_need_masks(body):
        from seolint.readers.markdown.templates import mask

        masked = mask(body, start, is_jsx=is_jsx)
    walk(article, masked, start)
    return article
