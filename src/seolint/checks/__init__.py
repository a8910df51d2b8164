"""The kinds of check that rule files name.

A kind is a module with

``Options``
    a record (``seolint.startup.records``): what a rule file may set, with types and defaults. A ``ValueError`` from
    ``__post_init__`` refuses a value.
``VALUES``
    the names that ``find`` fills in for messages. The options can be named in messages too.
``find(article, options)``
    yields a ``Hit`` for each fault, or a ``NotEvaluated`` where it cannot judge.
``find_again(article, options)`` (optional)
    called for rules of the category noise when ``TITLED`` is over: it yields what has become certain now that the rest
    of the noise is known.
``STAGE`` (optional)
    when the rules of this kind run: ``RAW`` before anything is known to be noise, ``TITLED`` when the certain noise
    is known and with it the title, ``LEFT`` on what the certain rules have left over, ``CLEAN`` on the clean article,
    ``LAST`` when it is known which findings are suppressed. The default is ``RAW`` for rules of the category noise and
    ``CLEAN`` for all others.
``PREPARED`` (optional)
    the cached properties of the options, plain data all, that take long to work out: those of the built-in rules are
    kept from run to run.
``check_options(options)`` (optional)
    refuses options that are costly to check, by a ``ValueError``; called when a rule file is read, not in every run.

A check sees an article and its options: never paths, severities or words. Checks that see a whole site are in
``seolint.checks.site``.
"""

from __future__ import annotations

import os
from importlib import import_module

from seolint.base.errors import UserError
from seolint.startup.hints import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from seolint.article.article import Article
    from seolint.base.model import Hit, NotEvaluated
    from seolint.checks.site import Site, SiteHit

RAW, TITLED, LEFT, CLEAN, LAST, SITE = range(6)

#: What the names of the kinds begin with that look at a whole site.
SITE_KIND = "site."


class Check(Protocol):
    """A module of this package, or one that a package offers by entry point."""

    Options: type[Any]
    VALUES: frozenset[str]
    find: Callable[[Article, Any], Iterable[Hit | NotEvaluated]]


class SiteCheck(Protocol):
    """A module of ``seolint.checks.site``."""

    Options: type[Any]
    VALUES: frozenset[str]
    find: Callable[[Site, Any], Iterable[SiteHit | NotEvaluated]]


class UnknownCheckError(LookupError):
    """No kind of check has this name."""


def load_check(name: str) -> Check:
    """The kind of check with this name.

    Raises:
        UnknownCheckError: neither seolint nor an installed package has it.
        UserError: an installed package has it, and it is no kind of check.
    """
    if module := _own_module(name):
        return module
    from importlib.metadata import entry_points

    for point in entry_points(group="seolint.checks", name=name):
        return _take_offer(point.load(), f"the check {name!r} of {point.value}")
    raise UnknownCheckError(name)


def _take_offer(offer: object, name: str) -> Check:
    """What a package offers as a kind of check, if it is one."""
    missing = [part for part in ("Options", "VALUES", "find") if not hasattr(offer, part)]
    if missing:
        raise UserError(f"{name}: it has no {' and no '.join(missing)}")
    if not hasattr(cast("Check", offer).Options, "__record_fields__"):
        raise UserError(f"{name}: its Options are no record: put @seolint.startup.records.record on them")
    return cast("Check", offer)


def known_checks() -> list[str]:
    """The names of the kinds that come with seolint."""
    here = os.path.dirname(__file__)
    names = [name[:-3] for name in os.listdir(here) if name.endswith(".py")]
    names += [SITE_KIND + name[:-3] for name in os.listdir(os.path.join(here, "site")) if name.endswith(".py")]
    names = [name.replace("_", "-") for name in names if "__init__" not in name]
    return sorted(name for name in names if _own_module(name))


def _own_module(name: str) -> Check | None:
    """The module of this package that is the kind of that name; the package's helpers are no kinds."""
    path = f"{__name__}.{name.replace('-', '_')}"
    try:
        module = import_module(path)
    except ModuleNotFoundError as error:
        if error.name is None or not path.startswith(error.name):
            raise
        return None
    return cast("Check", module) if hasattr(module, "find") else None
