"""Finds the links that earn money for the publisher, by the hosts and parameters that a rule names."""

from __future__ import annotations

from seolint.article.hosts import host_of, own_hosts
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from seolint.article.article import Article
    from seolint.article.nodes import Block, Link
    from seolint.base.model import Text

#: The part of a URL after its host, and what its query says.
_PATH = regex(r"(?i)\s*(?:https?:)?//[^/?#]+([^?#]*)")
_PARAMETER = regex(r"[?&](?:amp;)?([\w.-]+)=([^&#\s]+)")
#: A URL in running text, with or without its scheme; a sentence can end right after it.
_WRITTEN = regex(r"(?:https?://|www\.)?\b[\w-]+(?:\.[\w-]+)+/[^\s<>\"'()\[\]]*[\w/=-]")
#: How a network's own host redirects to a shop.
_REDIRECT = regex(
    r"(?i)/(?:redir\w*|click\w*|tracking|track|go|out|link|deeplink|promo|product|content|t|r|c|m|u|ad|s)"
    r"(?:\.\w{2,4})?(?:/|\?|\Z)[^#]*\d|/[a-z-]+\.(?:cfm|php|aspx?)\?"
)
_ANY_HOST = "*"
#: Most blocks in a row between two of the article that can be a box of it with products or buttons.
_BOX_LENGTH = 6


@record
class Programs:
    """Signs of a link that earns money: the lists of a rule.

    Attributes:
        hosts: hosts of networks and their short addresses; a link to the bare host is none.
        sites: those of them that have the pages of the network too, so that only a link through a redirect earns.
        parameters: for a host or a part of it (``amazon``), the parameters that name who is paid; ``*`` for any host.
        rel: words of the attribute ``rel`` that say a link was paid for.
    """

    hosts: Collection[str]
    sites: Collection[str]
    parameters: Mapping[str, Collection[str]]
    rel: Collection[str]


@record
class EarningLink:
    """A link that earns money, the characters that show it, and the block that has it; None if that is unknown.

    ``is_sponsored`` says that only its ``rel`` tells so: it was paid for, as the whole article can be.
    """

    at: Text
    start: int
    end: int | None
    block: Block | None
    host: str
    is_sponsored: bool = False


def find_earning_links(article: Article, programs: Programs, *, in_boxes: bool = False) -> Iterator[EarningLink]:
    """Yield the links of the article that earn money, in reading order; URLs in plain text count as links.

    ``in_boxes`` says to look in boxes of products and lists of links between its paragraphs, too.
    """
    own = own_hosts(article)
    for link in _with_boxes(article) if in_boxes else article.links:
        host = host_of(link.href)
        if host and host not in own and earns(link.href, host, link.rel, programs):
            yield EarningLink(link, 0, None, link.block, host, not earns(link.href, host, "", programs))
    if article.source.format == "text":
        yield from _find_written(article, programs, own)


def _with_boxes(article: Article) -> list[Link]:
    """Return the links of the article, and those of boxes between its paragraphs, in reading order."""
    places: dict[int, int] = {}
    run: list[int] = []
    first = next((index for index, block in enumerate(article.blocks) if block.role == "content"), len(article.blocks))
    for index, block in enumerate(article.blocks):
        if block.role != "content":
            run.append(index)
            continue
        if run and run[0] > first and len(run) <= _BOX_LENGTH:
            places |= {id(article.blocks[one]): one for one in run}
        places[id(block)] = index
        run = []
    boxed = [link for link in article.links_around if link.text and id(link.block) in places]
    return sorted((*article.links, *boxed), key=lambda link: places.get(id(link.block), 0)) if boxed else article.links


def _find_written(article: Article, programs: Programs, own: Collection[str]) -> Iterator[EarningLink]:
    for block in article.content:
        if "/" not in block.text or block.kind == "code":
            continue
        for match in _WRITTEN.finditer(block.text):
            url = match[0] if "//" in match[0] else f"//{match[0]}"
            host = host_of(url)
            if host and host not in own and earns(url, host, "", programs):
                yield EarningLink(block, *match.span(), block, host)


def earns(url: str, host: str, rel: str, programs: Programs) -> bool:
    """Whether a link earns money, by its host, its parameters or its ``rel``."""
    if rel and not set(rel.lower().split()).isdisjoint(programs.rel):
        return True
    if _is_below(host, programs.hosts):
        path = _PATH.match(url)
        if _is_below(host, programs.sites):
            return _REDIRECT.search(url) is not None
        return "?" in url or (path is not None and len(path[1]) > 1)
    if "=" not in url:
        return False
    given = {match[1].lower() for match in _PARAMETER.finditer(url)}
    return any(
        not given.isdisjoint(names)
        for part, names in programs.parameters.items()
        if part == _ANY_HOST or f".{part}." in f".{host}."
    )


def _is_below(host: str, hosts: Collection[str]) -> bool:
    """Whether a host is one of these or below one: ``click.example.com`` is below ``example.com``."""
    labels = host.split(".")
    return any(".".join(labels[start:]) in hosts for start in range(len(labels) - 1))
