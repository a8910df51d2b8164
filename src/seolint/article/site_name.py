"""The name of the site at the end of titles: ``Pruning roses | Garden News``."""

from __future__ import annotations

from seolint.article.metadata_names import SITE_METAS
from seolint.language.punctuation import TITLE_SEPARATORS
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from seolint.article.article import Article


def split_site_name(article: Article, title: str) -> tuple[str, str]:
    """Return a title without the name of the site at its end, and what was cut off with its separator; "" if nothing.

    The name is known from the settings, from other pages of the folder, or from the page: ``og:site_name``.
    """
    names = [article.site_name, *(meta.text for meta in article.metas if meta.name in SITE_METAS)]
    return split_ending(title, names)


def split_ending(title: str, names: Iterable[str]) -> tuple[str, str]:
    """Return a title without one of the names at its end, and what was cut off with its separator; "" if nothing."""
    folded = title.casefold()
    for name in names:
        ending = " ".join(name.split()).casefold()
        if ending and folded.endswith(ending) and len(folded) == len(title):
            before = title[: len(title) - len(ending)].rstrip()
            rest = before.rstrip(TITLE_SEPARATORS).rstrip()
            if rest and rest != before:
                return rest, title[len(rest) :].strip()
    return title, ""
