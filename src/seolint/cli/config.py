"""``seolint config``: the active settings, and where each comes from."""

from __future__ import annotations

import json
import marshal
import os
import re
import sys

from seolint.base.plain_text import write_out
from seolint.cli.invocation import check_presets, make_configs
from seolint.report.terminal import count_columns, fit_lines
from seolint.rulebook.loading import load_rules
from seolint.rulebook.selection import Choice, Selection, select_rules
from seolint.settings.keys import KEYS
from seolint.settings.presets import read_preset
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

_BARE_KEY = regex(r"[\w-]+", re.ASCII)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.cli.options import Values
    from seolint.rulebook.rule import Rule
    from seolint.settings.layers import Settings


def run(values: Values) -> int:
    """Print the settings for a file or folder (default: the working directory), or a preset."""
    if "preset" in values:
        check_presets([values["preset"]])
        sys.stdout.write(read_preset(values["preset"]))
        return 0
    full = os.path.abspath(values["paths"][0] if values["paths"] else ".")
    settings = make_configs(values).of(full if os.path.isdir(full) else os.path.dirname(full))
    text = "".join(f"{write_out(line)}\n" for line in [*_settings(settings), "", *_rules(settings, full)])
    sys.stdout.write(fit_lines(text, count_columns()) if sys.stdout.isatty() else text)
    return 0


def _settings(settings: Settings) -> Iterator[str]:
    for name in KEYS:
        for value, origin in settings.all_values(name):
            yield f"{name} = {_show(value)}  # {origin}"


def _show(value: object) -> str:
    return "(not set)" if value is None else _write(value)


def _write(value: object) -> str:
    """Write a value as TOML does, tables on one line."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_write_key(key)} = {_write(item)}' for key, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_write, value))}]"
    return json.dumps(value, ensure_ascii=False)


def _write_key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else json.dumps(key, ensure_ascii=False)


def _rules(settings: Settings, full: str) -> Iterator[str]:
    """Yield a line for each rule that is not in its default state, and why."""
    profile = marshal.loads(settings.profile(full))
    rulebook = load_rules(settings.rule_folders())
    reported, _ = select_rules(rulebook, profile)
    selection = Selection([Choice(*choice) for choice in profile["choices"]])
    yield f"# {len(reported)} of {len(rulebook)} rules are on"
    for rule in rulebook.values():
        decisive = selection.decide(rule)
        is_on = decisive is not None and decisive.on
        origin = decisive.origin if decisive else _describe_absence(rule, selection)
        if is_on != rule.enabled or origin != "default":
            yield f"{rule.name}: {'on' if is_on else 'off'}  # {origin}"


def _describe_absence(rule: Rule, selection: Selection) -> str:
    """Say why no choice turns a rule on."""
    return f"not selected by {selection.selected_by()}" if rule.enabled else "off by default"
