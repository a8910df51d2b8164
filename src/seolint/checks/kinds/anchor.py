"""Finds links to a place on the same page that does not exist."""

from __future__ import annotations

from collections import Counter

from seolint.article.anchors import exact_anchors, fold_anchor, has_filled_in_parts, known_anchors
from seolint.article.parts import content_links
from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Link
    from seolint.base.model import Value

VALUES = {"anchor": "the fragment of the link, without the `#`", "links": "how many links have it"}
#: Fragments that browsers or scripts give a special meaning.
_SPECIAL = regex(r"(?i)\A(?:top|\d+|:~:text=.*|!.*|/.*|.*[=/].*)?\Z")
#: Fewest broken fragments that differ only in their number and show that a generator makes them.
_SERIES = 3
#: Attributes and names that show that an HTML link is a control: it opens a menu, for example, and leads nowhere.
_CONTROL = regex(
    r"(?i)\b(?:on\w+|role|aria-\w+|data-[\w-]+)\s*=|toggle|btn|button|menu|nav|tab\b|skip|share|close|next|prev"
)


@record
class Options:
    """No options.

    Variants:
        several: several links have the fragment
    """


def find(article: Article, _: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit for each fragment that names no element, heading or footnote of the page, at its first link."""
    links = [link for link in content_links(article) if link.href.startswith("#")]
    if not links:
        yield NotEvaluated("the article has no links to places on the same page")
        return
    if has_filled_in_parts(article):
        yield NotEvaluated("the site's generator fills in parts of the page")
        return
    broken = list(_broken(links, article))
    if article.source.format == "markdown" and _are_numbered([fragment for _, fragment in broken]):
        yield NotEvaluated("the site's generator seems to number the sections")
        return
    first: dict[str, list[Link]] = {}
    for link, fragment in broken:
        first.setdefault(fragment, []).append(link)
    for fragment, same in first.items():
        link, *others = same
        related = tuple((other, "also here") for other in others)
        values: dict[str, Value] = {"anchor": fragment, "links": len(same)}
        yield Hit(link.href_span or link, values, related=related, variant="several" if others else "")


def _broken(links: Iterable[Link], article: Article) -> Iterator[tuple[Link, str]]:
    """Yield the links that lead nowhere, each with its fragment."""
    is_html = article.source.format == "html"
    doubtful = list(_doubtful(links, article.source.text))
    known = (exact_anchors(article) if is_html else known_anchors(article)) if doubtful else set()
    for link, fragment in doubtful:
        names = {fragment, link.href[1:].strip()} if is_html else {fold_anchor(fragment), fragment.casefold()}
        if not names & known and link.text.strip() and not _is_control(link, article):
            yield link, fragment


def _are_numbered(fragments: Iterable[str]) -> bool:
    """Whether fragments are a series, such as ``section-2``, ``section-3``, ``section-4``: nobody types those."""
    stems = Counter(fragment.rstrip("0123456789") for fragment in set(fragments) if fragment[-1:].isdigit())
    return max(stems.values(), default=0) >= _SERIES


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
