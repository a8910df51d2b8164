"""Finds the package's data files; importing ``importlib.resources`` takes as long as starting Python."""

from __future__ import annotations

import os

FOLDER = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "resources")


def resource_path(name: str) -> str:
    """Return the path of a data file."""
    return os.path.join(FOLDER, name)


def read_resource(name: str) -> str:
    """Return the text of a data file."""
    with open(resource_path(name), encoding="utf-8") as file:
        return file.read()
