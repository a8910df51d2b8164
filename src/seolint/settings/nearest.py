"""The settings of each folder: those of the nearest settings file, overridden by environment and command line."""

from __future__ import annotations

import os

from seolint.base.files import MAX_SETTINGS, read_regular
from seolint.base.paths import SETTINGS_FILES, leads_outside, project_root
from seolint.settings.layers import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.settings.layers import Layer


class NearestSettings:
    """The settings of each folder of a run.

    Args:
        above: layers that override all settings files: the environment, the command line.
        file: the only settings file to use; None to look for the nearest.
        isolated: whether to use no settings file.
        is_each: whether findings are needed one by one, never several of a rule as one.
    """

    def __init__(
        self, above: Sequence[Layer] = (), file: str | None = None, *, isolated: bool = False, is_each: bool = False
    ) -> None:
        self._above = above
        self._is_each = is_each
        self._fixed = Settings([*_layers(file), *above], is_each=is_each) if file or isolated else None
        self._by_folder: dict[str, Settings] = {}
        self._by_file: dict[str | None, Settings] = {}

    def of(self, folder: str) -> Settings:
        """Return the settings for a folder, given by its absolute path.

        Raises:
            SettingsError: the nearest settings file cannot be used.
        """
        if self._fixed is not None:
            return self._fixed
        asked = []
        while folder not in self._by_folder:
            asked.append(folder)
            file = _file_in(folder)
            parent = os.path.dirname(folder)
            if file is not None or parent == folder:
                self._by_folder[folder] = self._read(file)
            folder = folder if file is not None else parent
        found = self._by_folder[folder]
        self._by_folder.update(dict.fromkeys(asked, found))
        return found

    @property
    def is_fixed(self) -> bool:
        """Whether all folders have the same settings, so that none is looked for."""
        return self._fixed is not None

    def used(self) -> list[Settings]:
        """Return the settings that were asked for so far."""
        return [self._fixed] if self._fixed is not None else list(self._by_file.values())

    def _read(self, file: str | None) -> Settings:
        if file not in self._by_file:
            self._by_file[file] = Settings([*_layers(file, is_found=True), *self._above], is_each=self._is_each)
        return self._by_file[file]


def find_settings_file(folder: str) -> str | None:
    """Return the settings file that is nearest to a folder, in it or above; None if there is none."""
    while (file := _file_in(folder)) is None:
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent
    return file


def _file_in(folder: str) -> str | None:
    """Return the settings file in a folder; None if it has none."""
    for name in SETTINGS_FILES:
        path = os.path.join(folder, name)
        if os.path.lexists(path) and (name != "pyproject.toml" or _mentions_seolint(path, folder)):
            return path
    return None


def _mentions_seolint(path: str, folder: str) -> bool:
    """Whether a ``pyproject.toml`` has settings for seolint; a text search is faster than parsing TOML."""
    try:
        if os.path.islink(path) and leads_outside(path, project_root(folder)):
            return False
        return b"[tool.seolint" in read_regular(path, MAX_SETTINGS)
    except OSError:
        return False


def _layers(file: str | None, *, is_found: bool = False) -> list[Layer]:
    """Read a settings file. One that was found and not named may be a stranger's: it must stay inside its project."""
    if file is None:
        return []
    from seolint.settings.file import read_layers

    return read_layers(file, root=project_root(os.path.dirname(file)) if is_found else None)
