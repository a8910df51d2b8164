"""Describes the options of a kind of check, from the annotations and the docstring of its ``Options``."""

from __future__ import annotations

import inspect
import re
from typing import get_args, get_origin

from seolint.article.parts import Name
from seolint.base.suggestions import expected
from seolint.startup.hints import TYPE_CHECKING, NamedTuple, read_hints, values_of
from seolint.startup.records import MISSING, fields

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from seolint.checks.registry import Check
    from seolint.rulebook.rule import Rule

_TYPES = {str: "text", int: "whole number", float: "number", bool: "true or false"}
_HEADER = re.compile(r"([A-Z]\w*):")
_ENTRY = re.compile(r"([\w-]+): (.*)")
_SHOWN_ITEMS = 8


class OptionDoc(NamedTuple):
    """An option: its type in words, its meaning, its default, its value in a rule, and the values for single topics.

    ``is_required`` says whether every rule must set it; if so, ``default`` is None.
    """

    name: str
    type: str
    meaning: str
    default: Any
    value: Any
    by_topic: dict[str, Any]
    is_required: bool = False


def describe_options(rule: Rule) -> list[OptionDoc]:
    """Return the options of a rule, which ``[rule.<name>]`` in the settings can set."""
    found = []
    for option in read_options(rule.module.Options):
        by_topic = {topic: values[option.name] for topic, values in rule.by_topic.items() if option.name in values}
        found.append(option._replace(value=rule.values.get(option.name, option.default), by_topic=by_topic))
    return found


def read_options(options: type) -> list[OptionDoc]:
    """Return the options of a kind of check, with their defaults."""
    hints = read_hints(options)
    meanings = read_section(options.__doc__, "Attributes")
    found = []
    for field in fields(options):
        is_required = field.default is MISSING and field.default_factory is MISSING
        default = None if field.default is MISSING else field.default
        if field.default_factory is not MISSING:
            default = field.default_factory()
        meaning = meanings.get(field.name, "")
        found.append(OptionDoc(field.name, name_type(hints[field.name]), meaning, default, default, {}, is_required))
    return found


def say_unknown_variant(name: str, check: Check, options: Mapping[str, Any]) -> str:
    """Say that a check has no such variant: it documents none, nor do options list patterns under it; "" if it has."""
    patterns = options.get("patterns")
    known = [*read_section(check.Options.__doc__, "Variants"), *(patterns if isinstance(patterns, dict) else ())]
    if name in known:
        return ""
    if known := list(filter(None, known)):
        return f'unknown variant "{name}"{expected(name, known)}'
    is_own = check.Options.__module__.startswith("seolint.")
    return f'unknown variant "{name}": the check has no variants' if is_own else ""


def read_section(docstring: str | None, title: str) -> Mapping[str, str]:
    """Return the entries of a section of a docstring, such as ``Attributes``: ``name: meaning`` → ``{name: meaning}``."""
    found: dict[str, str] = {}
    section, name = "", ""
    for line in inspect.cleandoc(docstring or "").splitlines():
        if line and not line.startswith(" "):
            header = _HEADER.fullmatch(line)
            section = header[1] if header else ""
        elif section == title and line:
            if entry := _ENTRY.fullmatch(line[4:]):
                name = entry[1]
                found[name] = entry[2]
            else:
                found[name] += f" {line.strip()}"
    return {name: text.replace("``", "`") for name, text in found.items()}


def read_notes(docstring: str | None) -> str:
    """Return the text of a docstring between its first line and its sections."""
    _, _, rest = inspect.cleandoc(docstring or "").partition("\n\n")
    paragraphs = rest.split("\n\n")
    notes = [part for part in paragraphs if part and not _HEADER.fullmatch(part.partition("\n")[0])]
    return "\n\n".join(notes).replace("``", "`")


def name_type(hint: Any) -> str:
    """Return an annotation in words: ``tuple[str, ...]`` → ``list of text``."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is None:
        return _TYPES.get(hint, str(hint))
    if origin is tuple:
        return f"list of {name_type(args[0])}"
    if origin is dict:
        return f"table of {name_type(args[1])}"
    if args == values_of(Name):
        return "part of the article"
    if all(isinstance(arg, str) for arg in args):
        return f"one of {', '.join(filter(None, args))}"
    return " or ".join(name_type(arg) for arg in args if arg is not type(None))


def show_value(value: Any, longest: int = 0) -> str:
    """Return a value as in a rule file, with long lists and tables shortened: ``[1, 2, … 120 in all]``.

    Strings of more than ``longest`` characters are cut, unless that is 0.
    """
    if value is None:
        return "not set"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple | list):
        shown = ", ".join(show_value(item, longest) for item in value[:_SHOWN_ITEMS])
        return f"[{shown}{f', … {len(value)} in all' if len(value) > _SHOWN_ITEMS else ''}]"
    if isinstance(value, dict):
        return f"a table of {len(value)}" if value else "an empty table"
    if isinstance(value, str):
        return f'"{value[:longest]}…"' if 0 < longest < len(value) else f'"{value}"'
    return str(value)
