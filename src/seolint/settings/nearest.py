"""The settings of each folder: those of the nearest settings file, overridden by environment and command line."""

from __future__ import annotations

import os

from seolint.settings.layers import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.settings.layers import Layer

#: Names of settings files, in order of precedence within a folder.
FILES = (".seolint.toml", "seolint.toml", "pyproject.toml")


class NearestSettings:
    """The settings of each folder of a run.

    Args:
        above: layers that override all settings files: the environment, the command line.
        file: the only settings file to use; None to look for the nearest.
        isolated: whether to use no settings file.
    """

    def __init__(self, above: Sequence[Layer] = (), file: str | None = None, *, isolated: bool = False) -> None:
        self._above = above
        self._fixed = Settings([*_layers(file), *above]) if file or isolated else None
        self._by_folder: dict[str, Settings] = {}
        self._by_file: dict[str | None, Settings] = {}

    def of(self, folder: str) -> Settings:
        """Return the settings for a folder, given by its absolute path.

        Raises:
            SettingsError: the nearest settings file cannot be used.
        """
        if self._fixed is not None:
            return self._fixed
        if folder not in self._by_folder:
            self._by_folder[folder] = self._find(folder)
        return self._by_folder[folder]

    def _find(self, folder: str) -> Settings:
        file = _file_in(folder)
        parent = os.path.dirname(folder)
        if file is None and parent != folder:
            return self.of(parent)
        if file not in self._by_file:
            self._by_file[file] = Settings([*_layers(file), *self._above])
        return self._by_file[file]


def _file_in(folder: str) -> str | None:
    """Return the settings file in a folder; None if it has none."""
    for name in FILES:
        path = os.path.join(folder, name)
        if os.path.isfile(path) and (name != "pyproject.toml" or _mentions_seolint(path)):
            return path
    return None


def _mentions_seolint(path: str) -> bool:
    """Whether a ``pyproject.toml`` has settings for seolint; a text search is faster than parsing TOML."""
    try:
        with open(path, "rb") as file:
            return b"[tool.seolint" in file.read()
    except OSError:
        return False


def _layers(file: str | None) -> list[Layer]:
    if file is None:
        return []
    from seolint.settings.file import read_layers

    return read_layers(file)
