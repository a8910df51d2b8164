"""The host that an address names, and the one that an article is published at."""

from __future__ import annotations

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article

_START = regex(r"(?i)\s*(?:https?:)?//")
_HOST = regex(r"(?i)\s*(?:https?:)?//(?:[^\s/?#@]*@)?(?:www\d?\.)?([\w-]+(?:\.[\w-]+)+)(?!\w)")


def host_of(address: str) -> str:
    """The host of a web address, or "" where it names none: ``https://www.Acme.org:8080/a`` → ``acme.org``.

    A name without a dot, such as ``localhost``, is no host that anybody else can reach.
    """
    match = _HOST.match(address)
    return match[1].lower() if match else ""


def own_host(article: Article) -> str:
    """The host that the article says it is published at, or ""."""
    named = [canonical.text for canonical in article.canonicals]
    named += [meta.text for meta in article.metas if meta.name == "og:url"]
    return next((host for address in named if (host := host_of(address))), "")


def is_external(href: str, host: str = "") -> bool:
    """Whether a link names another host than ``host``; with none given, whether it names a host at all."""
    return _START.match(href) is not None and (not host or host_of(href) != host)
