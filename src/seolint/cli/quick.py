"""A fast parser for common command lines.

Anything unusual (an unknown word, a missing or wrong value, a request for help) is left to click, which prints better
messages. Importing click takes three times as long as starting Python, most of the time it takes to lint one file.
"""

from __future__ import annotations

from seolint.cli.options import CHOICE, COUNT, DAY, FLAG, FORMATS, GLOBS, NAMES, NUMBER, TEXTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from seolint.cli.options import Command, Option, Values


def parse_quickly(command: Command, words: Sequence[str]) -> Values | None:
    """Parse the words after a command; None to leave them to click."""
    known = {flag: option for option in command.options for flag in option.flags}
    values: Values = {"paths": []}
    rest = iter(words)
    for word in rest:
        if word == "-" or not word.startswith("-"):
            values["paths"].append(word)
            continue
        flag, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
        option = known.get(flag)
        if option is None or (equals and option.kind in {FLAG, COUNT}):
            return None
        if option.kind not in {FLAG, COUNT} and not equals:
            value = next(rest, "-")
            if value.startswith("-"):
                return None
        if not take(values, option, value):
            return None
    return values if fits(command, values["paths"]) else None


def fits(command: Command, paths: Sequence[str]) -> bool:
    """Whether a command takes this number of arguments."""
    if not command.arguments.startswith("[") and bool(command.arguments) != bool(paths):
        return False
    return "…" in command.arguments or len(paths) <= 1


def take(values: Values, option: Option, value: str) -> bool:
    """Add the value of an option to the values; False if it is invalid."""
    name, kind = option.name, option.kind
    taken: Any = value
    if kind == FLAG:
        taken = True
    elif kind == COUNT:
        taken = values.get(name, 0) + 1
    elif kind in {NAMES, GLOBS, TEXTS}:
        taken = values.get(name, []) + ([value] if kind == TEXTS else split_list(value))
    elif kind == FORMATS:
        if not is_format(value, option.choices):
            return False
        taken = [*values.get(name, []), value]
    elif kind == NUMBER:
        if not (value.isascii() and value.isdigit()):
            return False
        taken = int(value)
    elif (kind == CHOICE and value not in option.choices) or (kind == DAY and not is_day(value)):
        return False
    values[name] = taken
    return True


def is_format(value: str, known: Sequence[str]) -> bool:
    """Whether the value is a format, or a format and a file: ``sarif=report.sarif``."""
    name, equals, path = value.partition("=")
    return name in known and bool(path) == bool(equals)


def split_list(value: str) -> list[str]:
    """Split a comma-separated list, except at commas inside braces: ``a,*.{md,txt}`` → ``a``, ``*.{md,txt}``."""
    parts = [""]
    depth = 0
    for char in value:
        depth += (char == "{") - (char == "}")
        if char == "," and depth <= 0:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts if part.strip()]


def is_day(value: str) -> bool:
    """Whether the value is a date like ``2026-06-01``."""
    from datetime import date

    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
