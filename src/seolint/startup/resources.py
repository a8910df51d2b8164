"""The data files of the package; ``importlib.resources`` takes as long to import as Python takes to start."""

from __future__ import annotations

import os

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "resources")


def resource_path(name: str) -> str:
    """Where a data file lies."""
    return os.path.join(FOLDER, name)


def read_resource(name: str) -> str:
    """The text of a data file."""
    with open(resource_path(name), encoding="utf-8") as file:
        return file.read()
