"""The kinds of check about a site: they look at the sketches of all its pages, not at an article.

A kind is a module as ``seolint.checks`` has it, but for ``find(site, options)``, which yields a ``SiteHit`` for each
fault, or a ``NotEvaluated`` where it cannot judge the site. Rule files call it ``site.<name>``. These modules are
imported only when a whole site is linted.

``site.pages`` are all pages; ``site.judged`` those the rule is on for. A fault is reported at a judged page; what
excuses one (a link, a file) may be on any.
"""

from __future__ import annotations

from functools import cached_property

from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from seolint.article.page_summary import PageSummary
    from seolint.base.model import Span, Value

#: At most so many other pages are named with a finding.
MAX_RELATED = 20


class OtherPlace(NamedTuple):
    """A place in another page that explains a hit, and why."""

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
        pages: all of them, in the order of the run.
        judged: those that the rule at hand is on for.
        list_folder: the names in a folder, given as reports name it; none if there is no such folder.
        read_line: the text and place of a line of a page, by its number in the sketch; None if the file has changed.
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
        """The language most pages are in."""
        languages = [page.language for page in self.pages if page.language]
        return max(sorted(set(languages)), key=languages.count, default="")


def cluster(pages: Iterable[PageSummary], key: Callable[[PageSummary], Hashable]) -> list[list[PageSummary]]:
    """The pages that have the same key, where there are several; a key of None stands for none."""
    found: dict[Hashable, list[PageSummary]] = {}
    for page in pages:
        value = key(page)
        if value is not None:
            found.setdefault(value, []).append(page)
    return [members for members in found.values() if len(members) > 1]


def name_others(pages: Sequence[PageSummary]) -> str:
    """The pages after the first in words: the path of one, and how many more."""
    more = len(pages) - 2
    return pages[1].path + (f" and {more} more file{'' if more == 1 else 's'}" if more else "")


def point_to(pages: Sequence[PageSummary], message: str) -> tuple[OtherPlace, ...]:
    """The pages after the first as related places, as far as they are named."""
    return tuple(OtherPlace(page, *page.opening, message) for page in pages[1 : MAX_RELATED + 1])
