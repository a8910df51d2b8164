"""JSON Schemas, made from types: of the report, of what ``parse`` prints, and of the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, is_typeddict

from seolint.base.vocabulary import LEVELS
from seolint.results.contract import ParsedReport, ReportEntry
from seolint.settings.keys import (
    COUNT,
    GLOBS,
    IGNORE_TABLE,
    KEYS,
    LEVEL_TABLE,
    NAMES,
    OPTION_TABLE,
    OVERRIDES,
    PATH,
    PATHS,
    RULE_TABLE,
)
from seolint.startup.hints import read_hints, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from seolint.rulebook.loading import Rule
    from seolint.settings.keys import Key

Schema = dict[str, Any]

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_PLAIN: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    Any: {},
}
_TEXTS: Schema = {"type": "array", "items": {"type": "string"}}
_LEVEL: Schema = {"enum": list(LEVELS)}


def make_report_schema() -> Schema:
    """The schema of ``check --output-format json``."""
    return _document("Report of seolint", ReportEntry)


def make_parse_schema() -> Schema:
    """The schema of ``parse --output-format json``."""
    return _document("Articles as seolint parses them", ParsedReport)


def _document(title: str, type_: Any) -> Schema:
    definitions: dict[str, Schema] = {}
    root = schema_of(type_, definitions)
    return {"$schema": _DRAFT, "title": title, **root, "$defs": dict(sorted(definitions.items()))}


def schema_of(type_: Any, definitions: dict[str, Schema]) -> Schema:
    """The schema of a type; those of its typed dictionaries are put to the definitions."""
    if type_ in _PLAIN:
        return dict(_PLAIN[type_])
    if is_typeddict(type_):
        if type_.__name__ not in definitions:
            definitions[type_.__name__] = {}  # taken, in case it holds itself
            definitions[type_.__name__] = _object(type_, definitions)
        return {"$ref": f"#/$defs/{type_.__name__}"}
    origin, args = get_origin(type_), get_args(type_)
    if origin is Literal or origin is None:
        return {"enum": list(values_of(type_))}
    if origin in {list, tuple}:
        return {"type": "array", "items": schema_of(args[0], definitions)}
    if origin is dict:
        names = {} if args[0] is str else {"propertyNames": schema_of(args[0], definitions)}
        return {"type": "object", **names, "additionalProperties": schema_of(args[1], definitions)}
    return {"anyOf": [schema_of(arg, definitions) for arg in args]}


def _object(type_: Any, definitions: dict[str, Schema]) -> Schema:
    hints = read_hints(type_)
    return {
        "description": " ".join((type_.__doc__ or "").split()),
        "type": "object",
        "properties": {name: schema_of(hint, definitions) for name, hint in hints.items()},
        "required": sorted(type_.__required_keys__),
        "additionalProperties": False,
    }


def make_settings_schema(rules: Iterable[Rule]) -> Schema:
    """The schema of ``seolint.toml``, with the options of these rules."""
    options = {rule.name: _rule_options(rule) for rule in rules}
    properties = {key.name: _setting(key, options) for key in KEYS.values()}
    per_file = {key.name: properties[key.name] for key in KEYS.values() if key.per_file}
    properties["overrides"]["items"] = {
        "type": "object",
        "properties": {"files": {"description": "the files it is for", **_TEXTS}, **per_file},
        "required": ["files"],
        "additionalProperties": False,
    }
    return {
        "$schema": _DRAFT,
        "title": "Settings of seolint",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


def _setting(key: Key, options: Mapping[str, Schema]) -> Schema:
    kinds: dict[Any, Schema] = {
        PATH: {"type": "string"},
        COUNT: {"type": "integer", "minimum": 0},
        **dict.fromkeys((NAMES, GLOBS, PATHS), _TEXTS),
        LEVEL_TABLE: {"type": "object", "additionalProperties": _LEVEL},
        RULE_TABLE: {"type": "object", "properties": options, "additionalProperties": {"type": "object"}},
        OPTION_TABLE: {"type": "object"},
        IGNORE_TABLE: {"type": "object", "additionalProperties": _TEXTS},
        OVERRIDES: {"type": "array"},
    }
    form = kinds[key.kind] if isinstance(key.kind, str) else {"enum": list(key.kind)}
    default = {} if key.default in (None, [], {}) else {"default": key.default}
    return {"description": key.help, **form, **default}


def _rule_options(rule: Rule) -> Schema:
    hints = read_hints(rule.module.Options)
    properties = {name: schema_of(hint, {}) for name, hint in hints.items()}
    return {
        "type": "object",
        "properties": {"severity": _LEVEL, **properties},
        "additionalProperties": False,
    }
