"""Shared by several commands: settings from options, the output and messages."""

from __future__ import annotations

import os
import sys

from seolint.base.errors import SettingsError, UserError
from seolint.base.files import Replacement
from seolint.base.paths import format_of, leads_outside
from seolint.base.plain_text import disarm, escape_json, write_out
from seolint.base.vocabulary import CATEGORIES
from seolint.cli.quick import split_list
from seolint.settings.keys import COUNT, EXTENDED, GLOBS, IGNORES, KEYS, NAMES, PARTS, PATH, PATHS, TEXT
from seolint.settings.layers import Layer
from seolint.settings.nearest import NearestSettings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any, BinaryIO

    from seolint.cli.options import Values
    from seolint.running.run import Report

_PREFIX = "SEOLINT_"
#: Settings that have an option: ``--site`` and ``--keyphrase`` are not the option tables of these categories.
_SETTINGS = KEYS.keys() - set(CATEGORIES)


def make_configs(values: Values, editor: Mapping[str, Any] | None = None) -> NearestSettings:
    """Make the settings of each folder, overridden by those of the environment, an editor and the command line.

    Raises:
        SettingsError: a setting of the settings file named, the environment or the editor cannot be used.
    """
    editor_settings = dict(editor or {})
    named, inline = _split_configs(values.get("config", ()))
    config = named or editor_settings.pop("config", None)
    file = config or os.environ.get(f"{_PREFIX}CONFIG")
    layers = (_environment(os.environ), _editor(editor_settings), *inline, _command_line(values))
    above = [each for layer in layers if layer.values for each in _with_extended(layer)]
    isolated = bool(values.get("isolated")) and not config
    # Of several findings told as one, some can be on changed lines.
    is_each = values.get("changed_since") is not None and not values.get("all_lines")
    return NearestSettings(above, None if isolated else file, isolated=isolated, is_each=is_each)


def _split_configs(configs: Sequence[str]) -> tuple[str | None, list[Layer]]:
    """Return the settings file that ``--config`` names and the settings that it gives as TOML."""
    files = [config for config in configs if "=" not in config or os.path.lexists(config)]
    if len(files) > 1:
        raise SettingsError("--config", f"more than one settings file: {', '.join(files)}")
    texts = [config for config in configs if config not in files]
    if not texts:
        return (files[0] if files else None), []
    from seolint.settings.file import read_inline

    return (files[0] if files else None), [read_inline(text, "--config") for text in texts]


def _with_extended(layer: Layer) -> list[Layer]:
    """Return a layer after those of what it extends, with its vocabularies; most have neither."""
    if layer.values.keys().isdisjoint(("extend", "vocabulary")):
        return [layer]
    from seolint.settings.file import with_extended

    return with_extended(layer)


def is_set(variable: str) -> bool:
    """Whether an environment variable is set and neither empty nor 0: ``NO_CACHE`` → ``SEOLINT_NO_CACHE``."""
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
        from seolint.settings.checker import check_layer

        check_layer(layer)
    return layer


def _editor(settings: Mapping[str, Any]) -> Layer:
    layer = Layer("editor", os.getcwd(), settings)
    if settings:
        from seolint.settings.checker import check_layer

        check_layer(layer)
    return layer


def _read_variable(variable: str, kind: str | tuple[str, ...], value: str) -> Any:
    if kind in {NAMES, IGNORES, GLOBS, PATHS, PARTS, EXTENDED}:
        return split_list(value)
    if kind == COUNT:
        return int(value) if value.isdigit() else value
    if kind in {PATH, TEXT} or isinstance(kind, tuple):
        return value
    raise SettingsError(variable, "this setting is a table: set it in a settings file")


def _command_line(values: Values) -> Layer:
    given = {name.replace("_", "-"): value for name, value in values.items()}
    phrase = given.pop("keyphrase", None)  # in a settings file this is the option table of the category
    severity = given.pop("severity", None)  # in a settings file this is the table of severities
    found = {name: value for name, value in given.items() if name in _SETTINGS or name in {"today", "scorecard"}}
    if severity is not None:
        found["show"] = severity
    for name in found.keys() & {"include", "exclude"}:
        from seolint.base.globs import refuse_globs

        if reason := refuse_globs(found[name]):
            raise SettingsError(f"--{name}", reason)
    if phrase is not None:
        found["phrase"] = phrase
    if "write-baseline" in given:  # linted as with that baseline, so that each finding is known by itself
        found["baseline"] = given["write-baseline"]
    formats = found.pop("output-format", ())
    if isinstance(formats, list) and (plain := [name for name in formats if "=" not in name]):
        found["output-format"] = plain[-1]  # those of other commands are no setting
    return Layer("command line", os.getcwd(), found, {(name,): f"--{name}" for name in found})


def check_presets(names: Sequence[str]) -> list[str]:
    """Return the presets as settings name them.

    Raises:
        SettingsError: one of them does not exist.
    """
    from seolint.base.suggestions import expected
    from seolint.settings.presets import PREFIX, preset_names

    known = preset_names()
    for name in names:
        if name not in known:
            raise SettingsError("--preset", f'unknown preset "{name}"{expected(name, known)}')
    return [PREFIX + name for name in names]


def require_packages(names: Sequence[str], extra: str) -> None:
    """Refuse a command whose extra is not installed.

    Raises:
        UserError: packages of the extra are missing; it says what to install.
    """
    from importlib.util import find_spec

    missing = [name for name in names if find_spec(name) is None]
    if missing:
        raise UserError(f"{', '.join(missing)} is not installed; install the extra: seolint-articles[{extra}]")


class Output:
    """The destination of a report: a file, or standard output (as UTF-8 for formats that programs read).

    A file is replaced in one step at the end: it never has half a report, and a full disk leaves the old one.

    Raises, on entry and on exit:
        OSError: the file cannot be written.
    """

    def __init__(self, path: str | None, *, for_machines: bool, is_json: bool = False) -> None:
        self.for_machines = for_machines
        self.is_json = is_json
        self.file = None if path is None else Replacement(path)

    def __enter__(self) -> Callable[[str], object]:
        """Open the destination and return its function that writes."""
        write: Callable[[str], object] = sys.stdout.write
        if self.file is not None:
            write = _encoding(self.file.__enter__())
        elif hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8" if self.for_machines else None, errors="backslashreplace")
        return (lambda piece: write(escape_json(piece))) if self.is_json else write

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Replace the file or flush standard output."""
        if self.file is not None:
            self.file.__exit__(kind)
        else:
            sys.stdout.flush()


def _encoding(file: BinaryIO) -> Callable[[str], object]:
    return lambda piece: file.write(piece.encode("utf-8", "backslashreplace"))


def refuse_input(path: str | None, inputs: Sequence[str], option: str) -> None:
    """Refuse to overwrite a file to lint: one that is named, or an article in a folder that is.

    Raises:
        SettingsError: the path is such a file.
    """
    if path is None or not os.path.isfile(path):
        return
    is_named = any(os.path.isfile(name) and os.path.samefile(name, path) for name in inputs)
    is_found = format_of(path) is not None and any(
        os.path.isdir(name) and not leads_outside(path, name) for name in inputs
    )
    if is_named or (is_found and not _is_report(path)):
        raise SettingsError(option, f"{path} is a file to lint: not overwritten")


def _is_report(path: str) -> bool:
    """Whether a file begins as reports of seolint do."""
    with open(path, "rb") as file:
        return b"seolint" in file.read(1000)


def say(message: str) -> None:
    """Print a message about the run, which may quote names and settings of strangers, to standard error."""
    if hasattr(sys.stderr, "reconfigure"):
        sys.stderr.reconfigure(errors="backslashreplace")
    text = f"seolint: {disarm(write_out(message))}"
    if sys.stderr.isatty():
        from seolint.report.terminal import count_columns, fit_lines

        text = fit_lines(text, count_columns(2))
    sys.stderr.write(f"{text}\n")


def print_problems(report: Report) -> None:
    """Print the problems of a run to standard error."""
    for path, message in report.problems:
        say(f"{path}: {message}")
