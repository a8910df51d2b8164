"""Writes JSON as ``json.dumps`` does, without the import of ``json`` and the six patterns that it compiles."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def write_json(value: Any) -> str:
    """Return the JSON of plain data on one line, with letters of all languages as they are."""
    try:
        from _json import encode_basestring, make_encoder
    except ImportError:  # private to CPython
        from json import dumps

        return dumps(value, ensure_ascii=False)
    encode = make_encoder(None, _refuse, encode_basestring, None, ": ", ", ", False, False, True)
    return "".join(encode(value, 0))


def _refuse(value: object) -> None:
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")
