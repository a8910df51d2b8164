"""Imports modules whose names are only known in a run, without the import of ``importlib`` and ``warnings``."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType


def import_named(name: str) -> ModuleType:
    """Import the module with a full name, and return it."""
    __import__(name)
    return sys.modules[name]
