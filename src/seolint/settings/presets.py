"""The presets: settings files that come with seolint, for ``extend = "preset:health"``."""

from __future__ import annotations

import os

from seolint.startup.resources import read_resource, resource_path

#: How ``extend`` names a preset.
PREFIX = "preset:"
_SUFFIX = ".toml"


def preset_names() -> list[str]:
    """Return the names of all presets."""
    return sorted(name.removesuffix(_SUFFIX) for name in os.listdir(resource_path("presets")) if name.endswith(_SUFFIX))


def read_preset(name: str) -> str:
    """Return the text of a preset; its first lines say in comments what it is for."""
    return read_resource(f"presets/{name}{_SUFFIX}")
