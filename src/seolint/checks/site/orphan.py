"""Finds pages that no other page links to."""

from __future__ import annotations

import posixpath
from collections import Counter

from seolint.base.model import NotEvaluated
from seolint.checks.shared.routes import is_dated, is_index, is_paginated, tails, top_folder
from seolint.checks.shared.site import SiteHit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.page_summary import PageSummary
    from seolint.checks.shared.site import Site

VALUES = {"pages": "the number of pages in the site"}

#: File names of pages that need no link from another page.
_NO_PAGES = frozenset(
    {"404", "500", "search", "thanks", "thank-you", "offline", "license", "contributing", "changelog"}
)
#: A folder with fewer pages is too small to tell whether a generator lists them.
_MIN_SIBLINGS = 4


@record
class Options:
    """When links are how readers reach pages.

    Attributes:
        max_share: The share of pages without links, from 0 to 1, above which the site's generator must make the links
            and nothing is reported.
        max_folder_share: The same share for the pages of one folder.
        min_pages: Sites with fewer pages are not evaluated.
    """

    max_share: float = 0.1
    max_folder_share: float = 0.3
    min_pages: int = 10


def find(site: Site, options: Options) -> Iterator[SiteHit | NotEvaluated]:
    """Yield a hit for each page that no link on another page can lead to.

    A link may lead to any page whose URL can end the same way. Index pages, posts named by their date, pages of a
    numbered sequence and pages kept out of search engines need no link. Files without a home page are not a whole site.
    """
    pages = [page for page in site.pages if page.format != "text"]
    if len(pages) < options.min_pages or not _has_home(pages):
        yield NotEvaluated("the files are not a whole site: too few pages, or no home page")
        return
    linked = _linked_tails(pages)
    orphans = [page for page in pages if _needs_link(page) and not _is_linked(page, linked)]
    if len(orphans) > options.max_share * len(pages):
        yield NotEvaluated("too many pages have no link to them: the site's generator seems to add the links")
        return
    listed = _generated_folders(pages, orphans, options)
    judged = {page.path for page in site.judged}
    for page in orphans:
        if page.path in judged and posixpath.dirname(page.path) not in listed:
            yield SiteHit(page, *page.opening, {"pages": len(pages)})


def _has_home(pages: list[PageSummary]) -> bool:
    top = top_folder(pages)
    return any(is_index(page) and posixpath.dirname(page.path) == top for page in pages)


def _needs_link(page: PageSummary) -> bool:
    stem = posixpath.basename(page.path).partition(".")[0].casefold()
    return not (
        is_index(page) or is_dated(page) or is_paginated(page) or stem.startswith("_") or stem in _NO_PAGES
    ) and page.is_listed  # fmt: skip


def _linked_tails(pages: list[PageSummary]) -> dict[str, str]:
    """Return, for each name that link targets end in, the page that links there; "" if several pages do."""
    found: dict[str, str] = {}
    for page in pages:
        for tail in page.linked:
            found[tail] = page.path if found.get(tail, page.path) == page.path else ""
    return found


def _is_linked(page: PageSummary, linked: dict[str, str]) -> bool:
    return any(linked.get(tail, page.path) != page.path for tail in tails(page))


def _generated_folders(pages: list[PageSummary], orphans: list[PageSummary], options: Options) -> set[str]:
    """Return the folders whose pages the site's generator seems to list."""
    sizes = Counter(posixpath.dirname(page.path) for page in pages)
    lonely = Counter(posixpath.dirname(page.path) for page in orphans)
    return {
        folder
        for folder, number in lonely.items()
        if sizes[folder] >= _MIN_SIBLINGS and number > max(1, options.max_folder_share * sizes[folder])
    }
