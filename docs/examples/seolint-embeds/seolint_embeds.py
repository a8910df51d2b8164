"""A kind of check for seolint: what a page embeds from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from seolint.plugins import Hit, tag_span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.plugins import Article

#: What messages can name besides the options.
VALUES = {"host": "the host of the page that is embedded"}


@dataclass(frozen=True)
class Options:
    """Where embeds may come from.

    Attributes:
        hosts: Host names; their subdomains are allowed too.
    """

    hosts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if wrong := [host for host in self.hosts if "/" in host]:
            raise ValueError(f"a host has no slash: {wrong[0]!r}")


def find(article: Article, options: Options) -> Iterator[Hit]:
    """A hit at each ``<iframe>`` with a page of another host."""
    if article.soup is None:  # the rule is for HTML only
        return
    for tag in article.soup.find_all("iframe", src=True):
        host = urlsplit(str(tag["src"])).hostname
        if host and not any(host == known or host.endswith(f".{known}") for known in options.hosts):
            yield Hit(tag_span(article.source, tag), {"host": host})
