"""Finds kinds of check by name; ``seolint.checks.kinds`` says what each must define."""

from __future__ import annotations

import os

from seolint.base.errors import UserError
from seolint.startup.hints import TYPE_CHECKING, cast
from seolint.startup.modules import import_named
from seolint.startup.records import holds_data

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from typing import Any, Protocol

    from seolint.article.article import Article
    from seolint.base.model import Hit, NotEvaluated
    from seolint.checks.shared.site import Site, SiteHit
else:
    Protocol = object  # a run needs no more of it

#: Prefix of the names of kinds that look at a whole site.
SITE_KIND = "site."


class Check(Protocol):
    """A module of ``seolint.checks.kinds``, or one that a package provides through an entry point."""

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
    """Return the kind of check with this name.

    Raises:
        UnknownCheckError: neither seolint nor an installed package has it.
        UserError: an installed package has it, but it is not a kind of check.
    """
    if module := _own_module(name):
        return module
    from importlib.metadata import entry_points

    for point in entry_points(group="seolint.checks", name=name):
        return _accept(point.load(), f'the check "{name}" of {point.value}')
    raise UnknownCheckError(name)


def _accept(provided: object, name: str) -> Check:
    """Return what a package provides as a kind of check, or refuse it if it lacks a part."""
    missing = [part for part in ("Options", "VALUES", "find") if not hasattr(provided, part)]
    if missing:
        raise UserError(f"{name} does not define {' or '.join(missing)}")
    if not holds_data(cast("Check", provided).Options):
        raise UserError(f"{name}: Options is not a dataclass; decorate it with @dataclass(frozen=True)")
    return cast("Check", provided)


def known_checks() -> list[str]:
    """Return the names of the kinds that come with seolint, sorted."""
    here = os.path.dirname(__file__)
    names = [name[:-3] for name in os.listdir(os.path.join(here, "kinds")) if name.endswith(".py")]
    names += [SITE_KIND + name[:-3] for name in os.listdir(os.path.join(here, "site")) if name.endswith(".py")]
    names = [name.replace("_", "-") for name in names if "__init__" not in name]
    return sorted(name for name in names if _own_module(name))


def _own_module(name: str) -> Check | None:
    """Return the module of this package for the kind; helper modules, which have no ``find``, do not count."""
    folder = "" if name.startswith(SITE_KIND) else "kinds."
    path = f"seolint.checks.{folder}{name.replace('-', '_')}"
    try:
        module = import_named(path)
    except ModuleNotFoundError as error:
        if error.name is None or not path.startswith(error.name):
            raise
        return None
    return cast("Check", module) if hasattr(module, "find") else None
