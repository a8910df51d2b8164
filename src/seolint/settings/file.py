"""One settings file: read, and refused with file, line and the nearest right word."""

from __future__ import annotations

import os
import tomllib

from seolint.base.errors import SettingsError
from seolint.base.paths import shown_path
from seolint.base.suggestions import nearest
from seolint.base.toml_positions import explain_toml_error, find_toml_positions, line_of
from seolint.base.vocabulary import SEVERITIES
from seolint.settings.keys import (
    COUNT,
    GLOBS,
    IGNORE_TABLE,
    KEYS,
    NAMES,
    OVERRIDES,
    PATH,
    PATHS,
    RULE_TABLE,
    SEVERITY_TABLE,
)
from seolint.settings.layers import Layer
from seolint.startup.hints import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from seolint.base.toml_positions import TomlPositions


class _FileLayer(Layer):
    """The settings of a file, or of a table of it; the file is searched for their lines when one is needed."""

    __slots__ = ("_positions", "_table", "_text")

    def __init__(self, name: str, base: str, values: Mapping[str, Any], text: str, table: tuple[str, ...]) -> None:
        super().__init__(name, base, values)
        self._text = text
        self._table = table
        self._positions: TomlPositions | None = None

    def origin(self, *keys: str) -> str:
        """The line of a setting: ``seolint.toml:4``."""
        if self._positions is None:
            self._positions = find_toml_positions(self._text)
        return f"{self.name}:{self._positions.line(*self._table, *keys)}"


def read_layers(path: str, seen: tuple[str, ...] = ()) -> list[Layer]:
    """The layers of a settings file: those of the files it extends, then its own.

    Raises:
        SettingsError: a file cannot be read, or says something that settings do not have.
    """
    path = os.path.abspath(path)
    if path in seen:
        raise SettingsError(shown_path(path), f"extends itself by way of {shown_path(seen[-1])}")
    layer = _read_layer(path)
    extended = layer.values.get("extend")
    below = read_layers(os.path.join(layer.base, extended), (*seen, path)) if extended else []
    return [*below, layer]


def _read_layer(path: str) -> Layer:
    name = shown_path(path)
    try:
        text = _read(path).decode("utf-8")
        data = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise SettingsError(name, str(error)) from None
    except tomllib.TOMLDecodeError as error:
        words, at = explain_toml_error(error, text)
        raise SettingsError(f"{name}:{line_of(at, text)}", words) from None
    table: tuple[str, ...] = ("tool", "seolint") if os.path.basename(path) == "pyproject.toml" else ()
    for key in table:
        data = data.get(key, {})
    layer = _FileLayer(name, os.path.dirname(path), data, text, table)
    check_layer(layer)
    return layer


def check_layer(layer: Layer) -> None:
    """Hold the values of a layer against what settings can be; names of rules and options are left to the rules.

    Raises:
        SettingsError: a setting is unknown or has a value it cannot have.
    """
    _Checker(layer).check_section((), layer.values, KEYS)


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise SettingsError(shown_path(path), f"cannot be read: {error.strerror or error}") from None


class _Checker:
    """Holds values against the kinds of ``KEYS``; its methods raise SettingsError at the line that is wrong."""

    def __init__(self, layer: Layer) -> None:
        self.layer = layer

    def refuse(self, keys: tuple[str, ...], message: str) -> SettingsError:
        return SettingsError(self.layer.origin(*keys), message)

    def check_section(self, above: tuple[str, ...], values: Mapping[str, Any], known: Iterable[str]) -> None:
        """Check the settings of a file, or of a table below it."""
        for name, value in values.items():
            keys = (*above, name)
            if name not in known:
                raise self.refuse(keys, f"there is no setting {name!r}{nearest(name, known)}")
            self.check_value(keys, KEYS[name].kind, value)

    def check_value(self, keys: tuple[str, ...], kind: str | tuple[str, ...], value: Any) -> None:
        """Check one value."""
        name = ".".join(keys)
        if isinstance(kind, tuple):
            self.check_word(keys, value, kind)
        elif kind in {NAMES, GLOBS, PATHS}:
            if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                raise self.refuse(keys, f"{name} must be a list of texts")
        elif kind == PATH:
            if not isinstance(value, str):
                raise self.refuse(keys, f"{name} must be a text")
        elif kind == COUNT:
            if not isinstance(value, int) or isinstance(value, bool) or value < 0:
                raise self.refuse(keys, f"{name} must be a whole number from 0")
        elif kind == OVERRIDES:
            self.check_overrides(keys, value)
        elif not isinstance(value, dict):
            raise self.refuse(keys, f"{name} must be a table")
        else:
            self.check_table(keys, kind, value)

    def check_table(self, keys: tuple[str, ...], kind: str, table: Mapping[str, Any]) -> None:
        """Check what stands in a table. Options are left to the rules: only they know them."""
        for name, value in table.items():
            below = (*keys, name)
            if kind == SEVERITY_TABLE:
                self.check_word(below, value, SEVERITIES)
            elif kind == IGNORE_TABLE:
                self.check_value(below, NAMES, value)
            elif kind == RULE_TABLE and not isinstance(value, dict):
                raise self.refuse(below, f"{'.'.join(below)} must be a table of options")

    def check_overrides(self, keys: tuple[str, ...], value: Any) -> None:
        """Check the tables of ``[[overrides]]``."""
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.refuse(keys, "overrides must be tables: [[overrides]]")
        known = [key.name for key in KEYS.values() if key.per_file]
        for number, table in enumerate(value):
            here = (*keys, str(number))
            if "files" not in table:
                raise self.refuse(here, 'an override needs the files it is for: files = ["blog/**"]')
            self.check_value((*here, "files"), GLOBS, table["files"])
            self.check_section(here, {name: value for name, value in table.items() if name != "files"}, known)

    def check_word(self, keys: tuple[str, ...], value: Any, known: Sequence[str]) -> None:
        """Check a word that has to be one of a few."""
        if value not in known:
            words = f"{keys[-1]} is {value!r}{nearest(str(value), known)}; it can be: {', '.join(known)}"
            raise self.refuse(keys, words)
