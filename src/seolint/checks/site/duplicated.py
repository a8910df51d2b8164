"""Finds pages that share a title, a description or a keyphrase."""

from __future__ import annotations

from seolint.checks.shared.routes import apart, is_paginated
from seolint.checks.shared.site import MAX_RELATED, OtherPlace, SiteHit, cluster, name_others
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.page_summary import PageSummary, Spot
    from seolint.base.model import Value
    from seolint.checks.shared.site import Site

VALUES = {
    "text": "the text they share",
    "others": "the paths of the other pages",
    "pages": "the number of pages",
}
FOLDED = {"generic": str.casefold}


@record
class Options:
    """What to compare.

    Attributes:
        of: The part to compare.
        min_words: Shorter texts may be shared.
        generic: Titles in lower case that only name the kind of page; in Markdown and plain text they may be shared,
            because the template completes them. So may titles of one word in different folders.
    """

    of: Literal["title", "description", "keyphrase"]
    min_words: int = 1
    generic: tuple[str, ...] = ()


def find(site: Site, options: Options) -> Iterator[SiteHit]:
    """Yield a hit for each set of pages in one language with the same text, at the first of them.

    Pages kept out of search engines, pages of a numbered sequence, translations and versions may share anything.
    """
    generic = frozenset(options.generic)

    def key(page: PageSummary) -> tuple[str, str] | None:
        spot = _spot(page, options)
        if spot is None or not page.is_listed or is_paginated(page):
            return None
        text = spot[0].casefold()
        if len(text.split()) < options.min_words or (page.format != "html" and text in generic):
            return None
        if options.of == "title" and page.format != "html" and text.isascii() and " " not in text:
            text = (
                f"{page.path.rpartition('/')[0]}/{text}"  # the template adds the section: "Get" of pages and of terms
            )
        return page.language or site.language, text

    for members in cluster(site.judged, key):
        pages = apart(members)
        if len(pages) > 1:
            yield _hit(pages, options)


def _spot(page: PageSummary, options: Options) -> Spot | None:
    spot: Spot | None = getattr(page, options.of)
    return spot


def _hit(pages: list[PageSummary], options: Options) -> SiteHit:
    (text, start, end), *rest = [spot for page in pages if (spot := _spot(page, options)) is not None]
    words = f"the same {options.of}"
    related = tuple(
        OtherPlace(page, *spot[1:], words) for page, spot in zip(pages[1 : MAX_RELATED + 1], rest, strict=False)
    )
    values: dict[str, Value] = {"text": text, "others": name_others(pages), "pages": len(pages)}
    return SiteHit(pages[0], start, end, values, related=related)
