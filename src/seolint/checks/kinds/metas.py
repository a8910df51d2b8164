"""Finds an incomplete set of ``<meta>`` elements, such as Open Graph tags without an image."""

from __future__ import annotations

from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {"missing": "the names that are missing, separated by commas", "count": "how many are missing"}
FOLDED = {"prefix": str.lower, "names": str.lower, "unless_canonical": str.lower}


@record
class Options:
    """The set.

    Attributes:
        prefix: What the names in the set begin with, such as ``og:``.
        names: The names that belong together; pages with none of them are not evaluated.
        unless_canonical: Those of the names that a page with a canonical URL does not need.
    """

    prefix: str
    names: tuple[str, ...]
    unless_canonical: tuple[str, ...] = ()


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the first element of the set, naming those that are missing or empty."""
    family = [meta for meta in article.metas if meta.name.startswith(options.prefix)]
    if not family:
        yield NotEvaluated(f'the page has no meta elements with names in "{options.prefix}"')
        return
    present = {meta.name for meta in family if meta.text.strip()}
    if article.canonicals:
        present.update(options.unless_canonical)
    # og:image:url and og:image:secure_url are other ways to write og:image
    missing = [name for name in options.names if not any(one == name or one.startswith(f"{name}:") for one in present)]
    if missing:
        yield Hit(family[0], {"missing": ", ".join(missing), "count": len(missing)})
