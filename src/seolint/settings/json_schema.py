"""Makes the JSON Schema of ``seolint.toml``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from seolint.article.front_matter_keys import NAMES as MEANINGS
from seolint.base.json_schema import DRAFT, Schema, schema_of
from seolint.base.vocabulary import OUTSIDE_PARTS, SEVERITIES
from seolint.language.extra_readability import FORMULAS
from seolint.rulebook.option_docs import read_options
from seolint.settings.keys import (
    COUNT,
    EXTENDED,
    EXTRA_FORMULAS,
    FIELDS,
    GLOBS,
    IGNORE_ENTRIES,
    IGNORE_TABLE,
    IGNORES,
    KEYS,
    NAMES,
    OPTION_TABLE,
    OVERRIDES,
    PARTS,
    PATH,
    PATHS,
    RULE_TABLE,
    SEVERITY_TABLE,
    TERM_ENTRIES,
    TERMS,
    TEXT,
)
from seolint.startup.hints import read_hints

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from seolint.rulebook.rule import Rule
    from seolint.settings.keys import Key

_STRINGS: Schema = {"type": "array", "items": {"type": "string"}}
_IGNORE: Schema = {
    "type": "object",
    "properties": {name: {"description": text, "type": "string"} for name, text in IGNORE_ENTRIES.items()},
    "required": ["reason"],
    "anyOf": [{"required": ["fingerprint"]}, {"required": ["file", "rule"]}],
    "additionalProperties": False,
}
_TERMS: Schema = {
    "type": "object",
    "properties": {
        name: {
            "description": text,
            **({"type": "object", "additionalProperties": _STRINGS} if name == "preferred" else _STRINGS),
        }
        for name, text in TERM_ENTRIES.items()
    },
    "additionalProperties": False,
}
_SEVERITY: Schema = {"enum": list(SEVERITIES)}


def make_settings_schema(rules: Iterable[Rule]) -> Schema:
    """Make the schema of ``seolint.toml`` with the options of these rules."""
    options = {rule.name: _rule_options(rule) for rule in rules}
    properties = {key.name: _setting(key, options) for key in KEYS.values()}
    per_file = {key.name: properties[key.name] for key in KEYS.values() if key.per_file}
    per_file["ignore"] = {**per_file["ignore"], **_STRINGS}
    properties["overrides"]["items"] = {
        "type": "object",
        "properties": {"files": {"description": "the files it applies to", **_STRINGS}, **per_file},
        "required": ["files"],
        "additionalProperties": False,
    }
    return {
        "$schema": DRAFT,
        "title": "seolint settings",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


def _setting(key: Key, options: Mapping[str, Schema]) -> Schema:
    kinds: dict[Any, Schema] = {
        PATH: {"type": "string"},
        TEXT: {"type": "string"},
        EXTENDED: {"anyOf": [{"type": "string"}, _STRINGS]},
        COUNT: {"type": "integer", "minimum": 0},
        **dict.fromkeys((NAMES, GLOBS, PATHS), _STRINGS),
        PARTS: {"type": "array", "items": {"enum": list(OUTSIDE_PARTS)}},
        SEVERITY_TABLE: {"type": "object", "additionalProperties": _SEVERITY},
        RULE_TABLE: {"type": "object", "properties": options, "additionalProperties": {"type": "object"}},
        OPTION_TABLE: {"type": "object"},
        IGNORES: {"type": "array", "items": {"anyOf": [_STRINGS["items"], _IGNORE]}},
        IGNORE_TABLE: {"type": "object", "additionalProperties": _STRINGS},
        OVERRIDES: {"type": "array"},
        TERMS: _TERMS,
        FIELDS: {"type": "object", "properties": dict.fromkeys(MEANINGS, _STRINGS), "additionalProperties": False},
    }
    if key.name == EXTRA_FORMULAS[0]:
        extra: Schema = {
            "type": "array",
            "items": {"enum": list(FORMULAS)},
            "description": "more formulas for the report",
        }
        kinds[OPTION_TABLE] = {"type": "object", "properties": {EXTRA_FORMULAS[1]: extra}}
    form = kinds[key.kind] if isinstance(key.kind, str) else {"enum": list(key.kind)}
    default = {} if key.default in (None, [], {}) else {"default": key.default}
    return {"description": key.help, **form, **default}


def _rule_options(rule: Rule) -> Schema:
    hints = read_hints(rule.module.Options)
    meanings = {option.name: option.meaning for option in read_options(rule.module.Options)}
    properties = {name: {"description": meanings[name], **schema_of(hint, {})} for name, hint in hints.items()}
    return {
        "type": "object",
        "properties": {"severity": _SEVERITY, **properties},
        "additionalProperties": False,
    }
