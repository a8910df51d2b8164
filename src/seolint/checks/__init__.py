"""The kinds of check that rule files name.

A kind is a module with

``Options``
    a frozen dataclass: what a rule file may set, with types and defaults. A ``ValueError`` from ``__post_init__``
    refuses a value.
``VALUES``
    the names that ``find`` fills in for messages. The options can be named in messages too.
``find(article, options)``
    yields a ``Hit`` for each fault, or a ``NotEvaluated`` where it cannot judge.
``STAGE`` (optional)
    when the rules of this kind run: ``RAW`` before anything is known to be noise, ``TITLED`` when the certain noise
    is known and with it the title, ``CLEAN`` on the clean article, ``LAST`` when it is known which findings are
    suppressed. The default is ``RAW`` for rules of the category
    noise and ``CLEAN`` for all others.
``check_options(options)`` (optional)
    refuses options that are costly to check, by a ``ValueError``; called when a rule file is read, not in every run.

A check sees an article and its options: never paths, severities or words.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from seolint.article import Article
    from seolint.model import Hit, NotEvaluated

RAW, TITLED, CLEAN, LAST = 0, 1, 2, 3

#: The kinds that come with seolint. An installed package adds others by the entry point ``seolint.checks``.
BUILT_IN = frozenset(
    {
        "alternative",
        "anchor",
        "blank-lines",
        "count",
        "dates",
        "encoding",
        "front-matter",
        "heading-level",
        "keyphrase",
        "language",
        "length",
        "list-items",
        "metas",
        "presence",
        "repeated",
        "robots",
        "section",
        "similarity",
        "spelling-variant",
        "structured-data",
        "suppression",
        "stuffing",
        "unmarked",
        "wording",
    }
)


class Check(Protocol):
    """A module of this package, or one that a package offers by entry point."""

    Options: type[Any]
    VALUES: frozenset[str]
    find: Callable[[Article, Any], Iterable[Hit | NotEvaluated]]


class UnknownCheckError(LookupError):
    """No kind of check has this name."""


def load_check(name: str) -> Check:
    """The kind of check with this name.

    Raises:
        UnknownCheckError: neither seolint nor an installed package has it.
    """
    if name in BUILT_IN:
        return cast("Check", import_module(f"seolint.checks.{name.replace('-', '_')}"))
    from importlib.metadata import entry_points  # noqa: PLC0415  (30 ms to import, needed by plug-ins only)

    for point in entry_points(group="seolint.checks", name=name):
        return cast("Check", point.load())
    raise UnknownCheckError(name)
