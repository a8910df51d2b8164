"""The words of the name a site goes by, so that "Acme gives no medical advice" is known to be Acme's own statement."""

from __future__ import annotations

from seolint.hints import TYPE_CHECKING
from seolint.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article import Article

_SITE_METAS = frozenset({"og:site_name", "application-name", "apple-mobile-web-app-title", "copyright", "publisher"})
_SEPARATOR = regex(r"\s[|\-–—·»:]\s|\|")
_HOST = regex(r"(?i)\A\s*(?:https?:)?//(?:www\d?\.)?([\w-]+(?:\.[\w-]+)+)(?![\w@])")
_WORD = regex(r"[^\W_]{3,}")
#: Words of names that any sentence may hold.
_COMMON_WORDS = """
the and for your our all health healthy medical medicine doctor doctors clinic hospital care life living wellness
news blog info information online home page site web guide center centre com org net inc ltd llc media
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def name_words(article: Article) -> frozenset[str]:
    """The telling words, in lower case, of what the page says it is published by."""
    names = (word for name in _names(article) for word in _WORD.findall(name.lower()))
    return frozenset(names) - _COMMON


def _names(article: Article) -> Iterator[str]:
    yield from (meta.text for meta in article.metas if meta.name in _SITE_METAS)
    for title in article.titles:
        if title.source == "title-tag":
            parts = _SEPARATOR.split(title.text)
            yield from parts[-1:] if len(parts) > 1 else ()
    yield own_host(article).rpartition(".")[0]


def own_host(article: Article) -> str:
    """The host the page says it is on; "" where it does not."""
    places = [canonical.text for canonical in article.canonicals]
    places += [meta.text for meta in article.metas if meta.name == "og:url"]
    return next((host for host in map(host_of, places) if host), "")


def host_of(address: str) -> str:
    """The host of an address in lower case without "www."; "" where there is none."""
    match = _HOST.match(address)
    return match[1].lower() if match else ""
