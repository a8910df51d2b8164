"""Finds titles without the ending, such as the name of the site, that nearly all others have."""

from __future__ import annotations

import posixpath
from collections import Counter

from seolint.base.model import NotEvaluated
from seolint.checks.shared.routes import is_index, top_folder
from seolint.checks.shared.site import SiteHit
from seolint.language.punctuation import TITLE_SEPARATORS
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.page_summary import PageSummary
    from seolint.checks.shared.site import Site

VALUES = {"ending": "the ending of the other titles", "percent": "the share of titles that have it, in percent"}

_ENDING = regex(rf"\s[{TITLE_SEPARATORS}]\s[^|–—·•»]{{2,60}}$")
#: Number of titles with another ending in common that make a section with its own name.
_SECTION = 3


@record
class Options:
    """When titles have a pattern.

    Attributes:
        min_share: The share of titles, from 0 to 1, that must end alike.
        min_pages: Sites with fewer pages are not evaluated.
    """

    min_share: float = 0.8
    min_pages: int = 10


def find(site: Site, options: Options) -> Iterator[SiteHit | NotEvaluated]:
    """Yield a hit for each title that ends differently from nearly all ``<title>`` elements of the site.

    The home page, titles that name the site elsewhere and sections with their own ending are not reported.
    """
    pages = [
        page for page in site.judged if page.title is not None and page.title_source == "title-tag" and page.is_listed
    ]
    endings = Counter(match[0] for page in pages if (match := _ENDING.search(_text(page))))
    ending, number = endings.most_common(1)[0] if endings else ("", 0)
    if len(pages) < options.min_pages or number < options.min_share * len(pages):
        yield NotEvaluated("the titles of the site have no common ending")
        return
    name = ending.strip(f" {TITLE_SEPARATORS}").casefold()
    for page in pages:
        text = _text(page)
        own = _ENDING.search(text)
        is_section = own is not None and endings[own[0]] >= _SECTION
        is_home = is_index(page) and posixpath.dirname(page.path) == top_folder(pages)
        if text.endswith(ending) or is_section or is_home or (name in text.casefold() and not own):
            continue
        assert page.title is not None
        yield SiteHit(page, *page.title[1:], {"ending": ending.strip(), "percent": round(100 * number / len(pages))})


def _text(page: PageSummary) -> str:
    return page.title[0] if page.title is not None else ""
