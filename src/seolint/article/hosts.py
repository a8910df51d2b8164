"""The host of a URL, and the host that an article is published on."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection

    from seolint.article.article import Article

_START = regex(r"(?i)\s*(?:https?:)?//")
_HOST = regex(r"(?i)\s*(?:https?:)?//(?:[^\s/?#@]*@)?(?:www\d?\.)?([\w-]+(?:\.[\w-]+)+)(?!\w)")


def host_of(url: str) -> str:
    """Return the host of a URL, or "" for a URL without a host: ``https://www.Acme.org:8080/a`` → ``acme.org``.

    A name without a dot, such as ``localhost``, does not count: nobody else can reach it.
    """
    match = _HOST.match(url)
    return match[1].lower() if match else ""


def own_host(article: Article) -> str:
    """Return the host that the article says it is published on; "" if it does not say."""
    named = [canonical.text for canonical in article.canonicals]
    named += [meta.text for meta in article.metas if meta.name == "og:url"]
    return next((host for url in named if (host := host_of(url))), "")


def own_hosts(article: Article) -> frozenset[str]:
    """Return all hosts known to be the site's own: what the article says, and the setting ``hosts``."""
    said = own_host(article)
    return article.site_hosts | {said} if said else article.site_hosts


def is_external(href: str, hosts: Collection[str] = ()) -> bool:
    """Whether a link leads to a host that is none of ``hosts``; without any, whether it is an absolute URL."""
    return _START.match(href) is not None and host_of(href) not in hosts
