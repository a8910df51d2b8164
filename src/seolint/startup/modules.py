"""Imports modules whose names are only known in a run, without the import of ``importlib`` and ``warnings``."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

#: Loads a module faster than ``importlib``, if it can: see ``seolint.startup.bundle``.
load_first: Callable[[str], None] | None = None


def import_named(name: str) -> ModuleType:
    """Import the module with a full name, and return it."""
    if load_first is not None and name not in sys.modules:
        load_first(name)
    __import__(name)
    return sys.modules[name]
