"""Finds recommended articles that are the article itself."""

from __future__ import annotations

from functools import cached_property

from seolint.article.front_matter_keys import find_fields
from seolint.base.model import Hit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {"text": "the text of the link"}
FOLDED = {"headings": str.casefold}
#: Blocks that recommend articles; a headline often links to its own page.
_KINDS = frozenset({"item", "paragraph", "cell"})


@record
class Options:
    """What recommends other articles.

    Attributes:
        headings: Headings of lists of recommended articles, in lower case. Such a list is often outside the
            article, where links are not known; there, the title alone is enough.
    """

    headings: tuple[str, ...] = ()

    @cached_property
    def known(self) -> frozenset[str]:
        """The headings as a set."""
        return frozenset(self.headings)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each link of the article to its own address that is named like the article.

    Links to a part of the page, and links with other texts ("permalink", "cite this page"), lead there on purpose.
    """
    shared = (meta for meta in article.metas if meta.name == "og:url")
    fields = [*article.canonicals, *find_fields(article.front_matter, "slug"), *shared]
    own = {address for field in fields for address in _addresses(field.text)}
    names = {_fold(field.text) for field in article.titles}
    if article.headline is not None:
        names.add(_fold(article.headline.text))
    if not own or not names:
        return
    for link in article.links:
        if _recommends(link.block) and not own.isdisjoint(_addresses(link.href)[:1]) and _fold(link.text) in names:
            yield Hit(link, {"text": " ".join(link.text.split())})
    yield from _find_beside(article, names, options)


def _find_beside(article: Article, names: set[str], options: Options) -> Iterator[Hit]:
    """Yield a hit for each entry with the name of the article in a list of recommendations beside it."""
    heading = ""
    for block in article.blocks:
        if block.kind == "heading":
            heading = block.text.strip().rstrip(":").casefold()
        elif (
            block.kind == "item" and block.role == "chrome" and heading in options.known and _fold(block.text) in names
        ):
            yield Hit(block, {"text": " ".join(block.text.split())})


def _recommends(block: Block | None) -> bool:
    return block is not None and block.role != "chrome" and block.kind in _KINDS


def _addresses(url: str) -> list[str]:
    """Return a full address without its scheme, its final slash and its query, then its path, or a path alone.

    There are none for an address with a fragment, and none for the path of the start page, which is that of every site.
    """
    scheme, found, rest = url.strip().partition("://")
    if "#" in url or (found and scheme.lower() not in {"http", "https"}):
        return []
    if not found:
        rest = scheme if scheme[:1] == "/" and scheme[:2] != "//" else ""
    address = rest.partition("?")[0].rstrip("/").removeprefix("www.").casefold()
    path = address[address.find("/") :] if "/" in address else ""
    return [address, path] if address and path else [address] if found and address else []


def _fold(text: str) -> str:
    """Return the words of a title without the name of the site behind it."""
    return " ".join(text.partition(" | ")[0].casefold().split())
