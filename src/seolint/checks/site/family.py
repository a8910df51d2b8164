"""Finds pages made from one template: the same subheadings in the same order, apart from the words of the title."""

from __future__ import annotations

from seolint.checks.shared.site import SiteHit, cluster, name_others, point_to
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.base.model import Value
    from seolint.checks.shared.site import Site

VALUES = {
    "headings": "the number of subheadings they share",
    "pages": "the number of pages",
    "others": "the paths of the other pages",
}


@record
class Options:
    """When pages count as a family.

    Attributes:
        min_pages: The number of pages from which they are reported.
        min_headings: Pages with fewer subheadings are not compared (3 at least).
    """

    min_pages: int = 8
    min_headings: int = 3


def find(site: Site, options: Options) -> Iterator[SiteHit]:
    """Yield a hit for each family of pages, at the first of them."""
    pages_with = [page for page in site.judged if page.is_listed and page.subheadings >= options.min_headings]
    for pages in cluster(pages_with, lambda page: page.skeleton or None):
        if len({page.text for page in pages}) >= options.min_pages:
            first = pages[0]
            values: dict[str, Value] = {
                "headings": first.subheadings,
                "pages": len(pages),
                "others": name_others(pages),
            }
            yield SiteHit(first, *first.opening, values, related=point_to(pages, "the same subheadings"))
