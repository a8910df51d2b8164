"""Pages made to one pattern: the same subheadings in the same order, but for the words of the title."""

from __future__ import annotations

from seolint.checks.shared.site import SiteHit, cluster, name_others, point_to
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.base.model import Value
    from seolint.checks.shared.site import Site

VALUES = frozenset({"headings", "pages", "others"})


@record
class Options:
    """When pages are of one pattern.

    Attributes:
        min_pages: fewer pages are no family.
        min_headings: fewer subheadings are no pattern; 3 at least.
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
