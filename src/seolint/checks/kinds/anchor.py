"""Finds links to a place on the same page that does not exist."""

from __future__ import annotations

from seolint.article.anchors import fold_anchor, has_filled_in_parts, known_anchors
from seolint.article.parts import content_links
from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Link

VALUES = {"anchor": "the fragment of the link, without the `#`"}
#: Fragments that browsers or scripts give a special meaning.
_SPECIAL = regex(r"(?i)\A(?:top|\d+|:~:text=.*|!.*|/.*|.*[=/].*)?\Z")
#: Attributes and names that show that an HTML link is a control: it opens a menu, for example, and leads nowhere.
_CONTROL = regex(
    r"(?i)\b(?:on\w+|role|aria-\w+|data-[\w-]+)\s*=|toggle|btn|button|menu|nav|tab\b|skip|share|close|next|prev"
)


@record
class Options:
    """No options."""


def find(article: Article, _: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at each link whose fragment names no element, heading or footnote of the page."""
    links = [link for link in content_links(article) if link.href.startswith("#")]
    if not links:
        yield NotEvaluated("the article has no links to places on the same page")
        return
    if has_filled_in_parts(article):
        yield NotEvaluated("the site's generator fills in parts of the page")
        return
    doubtful = list(_doubtful(links, article.source.text))
    known = known_anchors(article) if doubtful else set()
    for link, fragment in doubtful:
        if fold_anchor(fragment) in known or fragment.casefold() in known:
            continue
        if link.text.strip() and not _is_control(link, article):
            yield Hit(link.href_span or link, {"anchor": fragment})


def _doubtful(links: Iterable[Link], text: str) -> Iterator[tuple[Link, str]]:
    """Yield the links whose fragment is in no attribute as written; most pages have none, and need no full search."""
    from urllib.parse import unquote  # slow to import, and most articles have no such link

    for link in links:
        fragment = unquote(link.href[1:].strip())
        if not is_special(fragment) and f' id="{fragment}"' not in text and f' name="{fragment}"' not in text:
            yield link, fragment


def _is_control(link: Link, article: Article) -> bool:
    if article.source.format != "html":
        return False
    start = link.span().start
    tag = article.source.text[article.source.text.rfind("<a", 0, start + 2) : start]
    return _CONTROL.search(tag) is not None


def is_special(fragment: str) -> bool:
    """Whether browsers or scripts give a fragment a special meaning, as with ``#top``."""
    return _SPECIAL.match(fragment) is not None
