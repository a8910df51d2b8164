"""Reads settings files and those they extend; errors name the file, the line and a suggestion."""

from __future__ import annotations

import os

from seolint.base.errors import SettingsError, SettingsErrors
from seolint.base.files import MAX_SETTINGS, read_regular
from seolint.base.paths import leads_outside, shown_path
from seolint.base.toml_positions import explain_toml_error, find_toml_positions, line_of
from seolint.base.toml_text import parse_toml
from seolint.settings.checker import check_layer
from seolint.settings.keys import KEYS, PATH, PATHS
from seolint.settings.layers import Layer
from seolint.settings.presets import PREFIX, read_preset
from seolint.settings.vocabulary import read_vocabulary
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from seolint.base.toml_positions import TomlPositions

#: Most files that extend one another, and most that one file extends in all.
_MAX_DEPTH, _MAX_EXTENDED = 16, 64


class _FileLayer(Layer):
    """The settings in a file, or in one of its tables; line numbers are computed on first use."""

    __slots__ = ("_positions", "_table", "_text")

    def __init__(self, name: str, base: str, values: Mapping[str, Any], text: str, table: tuple[str, ...]) -> None:
        super().__init__(name, base, values)
        self._text = text
        self._table = table
        self._positions: TomlPositions | None = None

    def origin(self, *keys: str) -> str:
        """Return the file and line of a setting: ``seolint.toml:4``."""
        if self._positions is None:
            self._positions = find_toml_positions(self._text)
        return f"{self.name}:{self._positions.line(*self._table, *keys)}"


def read_layers(path: str, *, root: str | None = None) -> list[Layer]:
    """Read the layers of a settings file: those of the files it extends, then its own.

    Args:
        path: the file.
        root: the folder that the file and what it names must lie in; None for a file that the user named.

    Raises:
        SettingsError: a file cannot be read, or a setting is unknown or invalid.
    """
    return _Reading(root).read(os.path.abspath(path), ())


def read_inline(text: str, name: str) -> Layer:
    """Read settings given as TOML in an option.

    Raises:
        SettingsError: it is no TOML, or a setting is unknown or invalid.
    """
    try:
        values = parse_toml(text)
    except ValueError as error:
        raise SettingsError(name, f"{explain_toml_error(error, text)[0]}: {text}") from None
    layer = Layer(name, os.getcwd(), values, {(key,): name for key in values})
    check_layer(layer)
    return layer


def read_given(values: Mapping[str, Any]) -> list[Layer]:
    """Read settings given as values, with those of the files that they extend.

    Raises:
        SettingsError: a file cannot be read, or a setting is unknown or invalid.
    """
    layer = Layer("settings", os.getcwd(), values)
    check_layer(layer)
    return with_extended(layer)


def with_extended(layer: Layer) -> list[Layer]:
    """Return the layers of the files that a layer of the user's own extends, then the layer with its vocabularies.

    Raises:
        SettingsError: a file cannot be read, or a setting is unknown or invalid.
    """
    return _Reading(None).follow(layer, ())


class _Reading:
    """Reads a file and what it extends.

    Args:
        root: as in ``read_layers``.
    """

    def __init__(self, root: str | None) -> None:
        self.root = root
        self.number = 0

    def read(self, path: str, seen: tuple[str, ...], asker: str = "") -> list[Layer]:
        """Read the layers of a file; ``seen`` are the files that extend it, ``asker`` is the place that names it."""
        if path in seen:
            raise SettingsError(asker, f'extend: "{shown_path(path)}" extends itself through {shown_path(seen[-1])}')
        try:
            layer = _read_layer(path, self.root)
        except SettingsError as error:
            raise (_add_asker(error, asker) if asker else error) from None
        return self.follow(layer, (*seen, path))

    def follow(self, layer: Layer, seen: tuple[str, ...]) -> list[Layer]:
        """Return the layers of what a layer extends, in its order, then the layer itself with its vocabularies."""
        layers: list[Layer] = []
        for number, name in enumerate(extended_by(layer)):
            asker = layer.origin("extend", str(number))
            self.number += 1
            if len(seen) >= _MAX_DEPTH or self.number > _MAX_EXTENDED:
                limit = f"{_MAX_DEPTH} deep" if len(seen) >= _MAX_DEPTH else f"{_MAX_EXTENDED} in all"
                raise SettingsError(asker, f"extend: too many files (limit: {limit})")
            if name.startswith(PREFIX):
                layers.append(_read_preset(name, layer))
                continue
            path = os.path.abspath(os.path.join(layer.base, name))
            if not os.path.lexists(path):
                raise SettingsError(asker, f'extend: no such file: "{name}"')
            layers += self.read(path, seen, asker)
        for number, folder in enumerate(layer.values.get("vocabulary", ())):
            origin = layer.origin("vocabulary", str(number))
            layer.vocabularies.append((read_vocabulary(os.path.join(layer.base, folder), origin), origin))
        return [*layers, layer]


def extended_by(layer: Layer) -> list[str]:
    """Return what a layer extends: files and presets."""
    extended = layer.values.get("extend") or []
    return [extended] if isinstance(extended, str) else list(extended)


def _add_asker(error: SettingsError, asker: str) -> SettingsError:
    """Return the error with the place that extends the file in each of its lines."""
    return SettingsErrors([f"{line} (extended by {asker})" for line in str(error).splitlines()])


def _read_preset(name: str, layer: Layer) -> Layer:
    """Read a preset; its patterns are relative to the folder of the layer that extends it."""
    text = read_preset(name.removeprefix(PREFIX))
    return _FileLayer(name, layer.base, parse_toml(text), text, ())


def _refuse_outside(layer: Layer, root: str) -> None:
    """Refuse paths that lead out of a folder: a repository must not make seolint read or write anything elsewhere."""
    for key in KEYS.values():
        for path in _paths(layer, key.name):
            if leads_outside(os.path.join(layer.base, path), root):
                message = f'{key.name}: "{path}" leads out of {shown_path(root)}; name the settings file with --config'
                raise SettingsError(layer.origin(key.name), message)


def _paths(layer: Layer, name: str) -> list[str]:
    """Return the paths that a setting names."""
    if name == "extend":
        return [path for path in extended_by(layer) if not path.startswith(PREFIX)]
    kind, value = KEYS[name].kind, layer.values.get(name)
    if value is None or kind not in {PATH, PATHS}:
        return []
    return [value] if kind == PATH else list(value)


def _read_layer(path: str, root: str | None) -> Layer:
    name = shown_path(path)
    if root is not None and leads_outside(path, root):
        raise SettingsError(name, f"a link that leads out of {shown_path(root)}: not read")
    try:
        text = read_regular(path, MAX_SETTINGS).decode("utf-8")
        data = parse_toml(text)
    except OSError as error:
        raise SettingsError(name, f"cannot be read: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise SettingsError(name, str(error)) from None
    except ValueError as error:
        words, at = explain_toml_error(error, text)
        raise SettingsError(f"{name}:{line_of(at, text)}", words) from None
    table: tuple[str, ...] = ("tool", "seolint") if os.path.basename(path) == "pyproject.toml" else ()
    for key in table:
        data = data.get(key, {})
        if not isinstance(data, dict):
            raise SettingsError(name, f"{'.'.join(table)} must be a table")
    layer = _FileLayer(name, os.path.dirname(path), data, text, table)
    check_layer(layer)
    if root is not None:
        _refuse_outside(layer, root)
    return layer
