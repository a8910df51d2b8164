"""What checks of a whole site work with: summaries of all its pages, instead of an article.

A kind is a module as described in ``seolint.checks.kinds``, except that ``find(site, options)`` yields a ``SiteHit``
for each fault, or a ``NotEvaluated`` if it cannot judge the site. Rule files call it ``site.<name>``. These modules are
imported only when a whole site is linted.

``site.pages`` has all pages, ``site.judged`` those the rule is on for. Faults are reported at judged pages; what
excuses one (a link, a file) may be on any page.
"""

from __future__ import annotations

from functools import cached_property

from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from seolint.article.page_summary import PageSummary
    from seolint.base.model import Span, Value

#: Most other pages named with a finding.
MAX_RELATED = 20


class OtherPlace(NamedTuple):
    """A place in another page that explains a hit, with the reason."""

    page: PageSummary
    start: int
    end: int
    message: str


class SiteHit(NamedTuple):
    """What a check of a site reports: the page, the place in it, the values for the message."""

    page: PageSummary
    start: int
    end: int
    values: dict[str, Value]
    variant: str = ""
    related: tuple[OtherPlace, ...] = ()


class Site:
    """The pages that are linted together.

    Attributes:
        pages: all pages, in the order of the run.
        judged: the pages that the current rule is on for.
        list_folder: returns the names in a folder, which is given as in reports; none if the folder does not exist.
        read_line: returns the text and place of a line of a page, by its number in the summary; None if the file has
            changed.
    """

    def __init__(
        self,
        pages: Sequence[PageSummary],
        list_folder: Callable[[str], Iterable[str]],
        read_line: Callable[[PageSummary, int], tuple[str, Span] | None],
    ) -> None:
        self.pages = pages
        self.judged = pages
        self.list_folder = list_folder
        self.read_line = read_line

    @cached_property
    def language(self) -> str:
        """The language of most pages; "" if none is known."""
        languages = [page.language for page in self.pages if page.language]
        return max(sorted(set(languages)), key=languages.count, default="")


def cluster(pages: Iterable[PageSummary], key: Callable[[PageSummary], Hashable]) -> list[list[PageSummary]]:
    """Return the groups of two or more pages with the same key; pages with the key None are left out."""
    found: dict[Hashable, list[PageSummary]] = {}
    for page in pages:
        value = key(page)
        if value is not None:
            found.setdefault(value, []).append(page)
    return [members for members in found.values() if len(members) > 1]


def name_others(pages: Sequence[PageSummary]) -> str:
    """Return the pages after the first in words: ``"b.md and 2 more files"``."""
    more = len(pages) - 2
    return pages[1].path + (f" and {more} more file{'' if more == 1 else 's'}" if more else "")


def point_to(pages: Sequence[PageSummary], message: str) -> tuple[OtherPlace, ...]:
    """Return the pages after the first as related places, at most ``MAX_RELATED``."""
    return tuple(OtherPlace(page, *page.opening, message) for page in pages[1 : MAX_RELATED + 1])
