"""What several commands make of their options: settings, and a place to write to."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager

from seolint.cli.quick import split_list
from seolint.config import Configs, check_layer
from seolint.errors import SettingsError
from seolint.keys import COUNT, GLOBS, KEYS, NAMES, PATH, PATHS
from seolint.settings import Layer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from seolint.cli.options import Values
    from seolint.run import Report

_PREFIX = "SEOLINT_"


def make_configs(values: Values) -> Configs:
    """The settings of each folder, with the environment and the command line over them.

    Raises:
        SettingsError: the settings of the working directory, or a variable, cannot be used.
    """
    file = values.get("config") or os.environ.get(f"{_PREFIX}CONFIG")
    above = [layer for layer in (_environment(os.environ), _command_line(values)) if layer.values]
    isolated = bool(values.get("isolated")) and not values.get("config")
    return Configs(above, None if isolated else file, isolated=isolated)


def is_set(variable: str) -> bool:
    """Whether a variable such as ``NO_CACHE`` of seolint's own is set to anything but nothing and 0."""
    return os.environ.get(_PREFIX + variable, "0") not in {"", "0"}


def _environment(variables: Mapping[str, str]) -> Layer:
    found: dict[str, Any] = {}
    origins: dict[tuple[str, ...], str] = {}
    for key in KEYS.values():
        variable = _PREFIX + key.name.upper().replace("-", "_")
        value = variables.get(variable)
        if value:
            found[key.name] = _read_variable(variable, key.kind, value)
            origins[key.name,] = variable
    layer = Layer("environment", os.getcwd(), found, origins)
    if found:
        check_layer(layer)
    return layer


def _read_variable(variable: str, kind: str | tuple[str, ...], value: str) -> Any:  # noqa: ANN401
    if kind in {NAMES, GLOBS, PATHS}:
        return split_list(value)
    if kind == COUNT:
        return int(value) if value.isdigit() else value
    if kind == PATH or isinstance(kind, tuple):
        return value
    raise SettingsError(variable, "this setting is a table: it can be set in a settings file only")


def _command_line(values: Values) -> Layer:
    given = {name.replace("_", "-"): value for name, value in values.items()}
    found = {name: value for name, value in given.items() if name in KEYS or name == "today"}
    if "output-format" in found and found["output-format"] not in KEYS["output-format"].kind:
        del found["output-format"]
    return Layer("command line", os.getcwd(), found, {(name,): f"--{name}" for name in found})


@contextmanager
def open_output(path: str | None, *, for_machines: bool) -> Iterator[Callable[[str], object]]:
    """A function that writes to a file, or to standard output: to it as UTF-8 if a program is to read it.

    Raises:
        OSError: the file cannot be written.
    """
    if path is None:
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8" if for_machines else None, errors="backslashreplace")
        yield sys.stdout.write
        return
    with open(path, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as out:
        yield out.write


def say(words: str) -> None:
    """Tell the user something about the run."""
    sys.stderr.write(f"seolint: {words}\n")


def tell_problems(report: Report) -> None:
    """Say what could not be done."""
    for path, message in report.problems:
        say(f"{path}: {message}")
