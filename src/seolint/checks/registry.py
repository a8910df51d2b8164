"""Which kinds of check there are, and what each has to offer: see ``seolint.checks.kinds``."""

from __future__ import annotations

import os
from importlib import import_module

from seolint.base.errors import UserError
from seolint.startup.hints import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from seolint.article.article import Article
    from seolint.base.model import Hit, NotEvaluated
    from seolint.checks.shared.site import Site, SiteHit

#: What the names of the kinds begin with that look at a whole site.
SITE_KIND = "site."


class Check(Protocol):
    """A module of ``seolint.checks.kinds``, or one that a package offers by entry point."""

    Options: type[Any]
    VALUES: Collection[str]
    find: Callable[[Article, Any], Iterable[Hit | NotEvaluated]]


class SiteCheck(Protocol):
    """A module of ``seolint.checks.site``."""

    Options: type[Any]
    VALUES: Collection[str]
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
    names = [name[:-3] for name in os.listdir(os.path.join(here, "kinds")) if name.endswith(".py")]
    names += [SITE_KIND + name[:-3] for name in os.listdir(os.path.join(here, "site")) if name.endswith(".py")]
    names = [name.replace("_", "-") for name in names if "__init__" not in name]
    return sorted(name for name in names if _own_module(name))


def _own_module(name: str) -> Check | None:
    """The module of this package that is the kind of that name; the package's helpers are no kinds."""
    folder = "" if name.startswith(SITE_KIND) else "kinds."
    path = f"seolint.checks.{folder}{name.replace('-', '_')}"
    try:
        module = import_module(path)
    except ModuleNotFoundError as error:
        if error.name is None or not path.startswith(error.name):
            raise
        return None
    return cast("Check", module) if hasattr(module, "find") else None
