"""Finds lines that the settings list as boilerplate: the site's own dictionary."""

from __future__ import annotations

from functools import cached_property

from seolint.article.lines import fold_line
from seolint.checks.shared.residue import boilerplate_hit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.base.model import Hit

VALUES = {"text": "the line, shortened"}


@record
class Options:
    """The lines.

    Attributes:
        lines: Whole lines as they appear on the page; case and white space do not matter.
    """

    lines: tuple[str, ...] = ()

    @cached_property
    def known(self) -> dict[str, set[str]]:
        """The folded lines by the key they are looked up by."""
        found: dict[str, set[str]] = {}
        for line in self.lines:
            found.setdefault(fold_line(line), set()).add(_fold(line))
        return found


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each line of the article that is in the options."""
    if not options.lines:
        return
    for key in options.known.keys() & article.lines.by_key.keys():
        for line in article.lines.by_key[key]:
            if _fold(line.text) in options.known[key]:
                yield boilerplate_hit(article, line, known=True)


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())
