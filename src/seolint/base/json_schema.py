"""Makes JSON Schemas from types."""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin, is_typeddict

from seolint.startup.hints import read_hints, values_of

Schema = dict[str, Any]

#: The dialect that all schemas name.
DRAFT = "https://json-schema.org/draft/2020-12/schema"
_PLAIN: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    type(None): {"type": "null"},
    Any: {},
}


def schema_of(type_: Any, definitions: dict[str, Schema]) -> Schema:
    """Return the schema of a type; the schemas of typed dictionaries are added to ``definitions``."""
    if type_ in _PLAIN:
        return dict(_PLAIN[type_])
    if is_typeddict(type_):
        if type_.__name__ not in definitions:
            definitions[type_.__name__] = {}  # reserved: the type may contain itself
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
