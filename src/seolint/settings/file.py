"""Reads a settings file; errors name the file, the line and a suggestion."""

from __future__ import annotations

import os

from seolint.base.errors import SettingsError, join_errors
from seolint.base.files import MAX_SETTINGS, read_regular
from seolint.base.globs import refuse_globs
from seolint.base.paths import leads_outside, shown_path
from seolint.base.suggestions import nearest
from seolint.base.toml_positions import explain_toml_error, find_toml_positions, line_of
from seolint.base.toml_text import parse_toml
from seolint.base.vocabulary import OUTSIDE_PARTS, SEVERITIES
from seolint.settings.keys import (
    COUNT,
    EXTRA_FORMULAS,
    GLOBS,
    IGNORE_ENTRIES,
    IGNORE_TABLE,
    IGNORES,
    KEYS,
    NAMES,
    OVERRIDES,
    PARTS,
    PATH,
    PATHS,
    RULE_TABLE,
    SEVERITY_TABLE,
)
from seolint.settings.layers import Layer
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from seolint.base.toml_positions import TomlPositions

#: Most files that extend one another.
_MAX_EXTENDED = 16


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


def read_layers(path: str, seen: tuple[str, ...] = (), *, root: str | None = None) -> list[Layer]:
    """Read the layers of a settings file: those of the files it extends, then its own.

    Args:
        path: the file.
        seen: the files that extend it.
        root: the folder that the file and what it names must lie in; None for a file that the user named.

    Raises:
        SettingsError: a file cannot be read, or a setting is unknown or invalid.
    """
    path = os.path.abspath(path)
    if path in seen:
        raise SettingsError(shown_path(path), f"extends itself through {shown_path(seen[-1])}")
    if len(seen) >= _MAX_EXTENDED:
        raise SettingsError(shown_path(path), f"extended through more than {_MAX_EXTENDED} files")
    if root is not None and leads_outside(path, root):
        raise SettingsError(shown_path(path), f"a link that leads out of {shown_path(root)}: not read")
    layer = _read_layer(path)
    if root is not None:
        _refuse_outside(layer, root)
    extended = layer.values.get("extend")
    if not extended:
        return [layer]
    file = os.path.join(layer.base, extended)
    if not os.path.lexists(file):
        raise SettingsError(layer.origin("extend"), f'extend: no such file: "{extended}"')
    return [*read_layers(file, (*seen, path), root=root), layer]


def _refuse_outside(layer: Layer, root: str) -> None:
    """Refuse paths that lead out of a folder: a repository must not make seolint read or write anything elsewhere."""
    for key in KEYS.values():
        if key.kind in {PATH, PATHS} and key.name in layer.values:
            value = layer.values[key.name]
            for path in [value] if key.kind == PATH else value:
                if leads_outside(os.path.join(layer.base, path), root):
                    message = (
                        f'{key.name}: "{path}" leads out of {shown_path(root)}; name the settings file with --config'
                    )
                    raise SettingsError(layer.origin(key.name), message)


def _read_layer(path: str) -> Layer:
    name = shown_path(path)
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
    return layer


def check_layer(layer: Layer) -> None:
    """Check the settings of a layer and their types; names of rules and options are checked when rules are loaded.

    Raises:
        SettingsError: settings are unknown or have invalid values; it names all of them.
    """
    checker = _Checker(layer)
    checker.check_section((), layer.values, KEYS)
    if checker.refusals:
        raise join_errors(checker.refusals)


class _Checker:
    """Checks values against the kinds in ``KEYS``; its methods raise SettingsError with the line of the error.

    Attributes:
        refusals: what is wrong with the settings, in the order of the file.
    """

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        self.refusals: list[SettingsError] = []

    def refuse(self, keys: tuple[str, ...], message: str) -> SettingsError:
        return SettingsError(self.layer.origin(*keys), message)

    def check_section(self, above: tuple[str, ...], values: Mapping[str, Any], known: Iterable[str]) -> None:
        """Check the settings of a file, or of a table below it, and keep what is wrong with each."""
        for name, value in values.items():
            keys = (*above, name)
            if name not in known:
                self.refusals.append(self.refuse(keys, f'unknown setting "{name}"{nearest(name, known)}'))
                continue
            try:
                self.check_value(keys, KEYS[name].kind, value)
            except SettingsError as error:
                self.refusals.append(error)

    def check_value(self, keys: tuple[str, ...], kind: str | tuple[str, ...], value: Any) -> None:
        """Check one value."""
        name = ".".join(keys)
        if isinstance(kind, tuple):
            self.check_word(keys, value, kind)
        elif kind in {NAMES, GLOBS, PATHS, PARTS}:
            self.check_list(keys, kind, value)
        elif kind == PATH:
            if not isinstance(value, str):
                raise self.refuse(keys, f"{name} must be a string")
        elif kind == COUNT:
            if not isinstance(value, int) or isinstance(value, bool) or value < 0:
                raise self.refuse(keys, f"{name} must be a whole number of at least 0")
        elif kind == IGNORES:
            self.check_ignores(keys, value)
        elif kind == OVERRIDES:
            self.check_overrides(keys, value)
        elif not isinstance(value, dict):
            raise self.refuse(keys, f"{name} must be a table")
        else:
            self.check_table(keys, kind, value)

    def check_list(self, keys: tuple[str, ...], kind: str, value: Any) -> None:
        """Check a list of strings."""
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.refuse(keys, f"{'.'.join(keys)} must be a list of strings")
        for item in value if kind == PARTS else ():
            self.check_word(keys, item, OUTSIDE_PARTS)
        if kind == GLOBS:
            self.check_globs(keys, value)

    def check_globs(self, keys: tuple[str, ...], patterns: Iterable[str]) -> None:
        """Check patterns for paths."""
        reason = refuse_globs(patterns)
        if reason:
            raise self.refuse(keys, f"{'.'.join(keys)}: {reason}")

    def check_ignores(self, keys: tuple[str, ...], value: Any) -> None:
        """Check a list of names and of tables that ignore single findings; ``[[overrides]]`` take no such tables."""
        if keys != ("ignore",):
            self.check_list(keys, NAMES, value)
            return
        if not isinstance(value, list) or not all(isinstance(item, str | dict) for item in value):
            raise self.refuse(keys, f"{'.'.join(keys)} must be a list of names or tables")
        for number, table in enumerate(value):
            if isinstance(table, dict):
                self.check_ignore((*keys, str(number)), table)

    def check_ignore(self, keys: tuple[str, ...], table: Mapping[str, Any]) -> None:
        """Check a table of ``[[ignore]]``."""
        for name, text in table.items():
            if name not in IGNORE_ENTRIES:
                raise self.refuse((*keys, name), f'unknown entry "{name}" of ignore{nearest(name, IGNORE_ENTRIES)}')
            if not isinstance(text, str) or not text.strip():
                raise self.refuse((*keys, name), f"{name} must be a string that is not empty")
        if "fingerprint" not in table and not {"file", "rule"} <= table.keys():
            raise self.refuse(keys, "ignore needs a file and a rule, or a fingerprint")
        if "reason" not in table:
            raise self.refuse(keys, 'ignore needs a reason, such as reason = "a quotation"')
        if "file" in table:
            self.check_globs((*keys, "file"), [table["file"]])

    def check_table(self, keys: tuple[str, ...], kind: str, table: Mapping[str, Any]) -> None:
        """Check the values in a table. Options of rules are checked when rules are loaded."""
        if kind == IGNORE_TABLE:
            self.check_globs(keys, table)
        for name, value in table.items():
            below = (*keys, name)
            if kind == SEVERITY_TABLE:
                self.check_word(below, value, SEVERITIES)
            elif kind == IGNORE_TABLE or below[-2:] == EXTRA_FORMULAS:
                self.check_value(below, NAMES, value)
            elif kind == RULE_TABLE and not isinstance(value, dict):
                raise self.refuse(below, f"{'.'.join(below)} must be a table of options")

    def check_overrides(self, keys: tuple[str, ...], value: Any) -> None:
        """Check the tables of ``[[overrides]]``."""
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.refuse(keys, "overrides must be an array of tables: [[overrides]]")
        known = [key.name for key in KEYS.values() if key.per_file]
        for number, table in enumerate(value):
            here = (*keys, str(number))
            if "files" not in table:
                raise self.refuse(here, 'overrides need a list of files, such as files = ["blog/**"]')
            self.check_value((*here, "files"), GLOBS, table["files"])
            self.check_section(here, {name: value for name, value in table.items() if name != "files"}, known)

    def check_word(self, keys: tuple[str, ...], value: Any, known: Sequence[str]) -> None:
        """Check a value that must be one of a few words."""
        if value not in known:
            expected = f"{nearest(str(value), known)}; expected one of: {', '.join(known)}"
            raise self.refuse(keys, f'invalid value "{value}" for {keys[-1]}{expected}')
