"""Parses TOML from strangers: whatever its author does, it is data or a ``ValueError`` that says what is wrong.

The standard parser takes quadratic time and memory for a key with many dots, gives up on deep nesting with an
exception of its own kind, and on numbers with thousands of digits with another.
"""

from __future__ import annotations

import tomllib

from seolint.base.nesting import MAX_NESTING, is_nested_deeper
from seolint.base.vocabulary import LONG_NUMBER
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from typing import Any

#: Most parts of a dotted key.
MAX_PARTS = 50
TOO_DEEP = f"nested deeper than {MAX_NESTING} levels"

_PART = r"""(?:[\w-]++|"[^"]*+"|'[^']*+')[ \t]*+"""
# Key parts and dots, from the start of a table header, or backward from an equals sign.
_LONG_KEY = regex(rf"[\[ \t]*+(?:{_PART}\.[ \t]*+){{{MAX_PARTS}}}")


def parse_toml(text: str) -> dict[str, Any]:
    """Parse a TOML document.

    Raises:
        ValueError: it is not TOML, or beyond the limits; the message ends with the place, if that is known.
    """
    refuse_long_keys(text)
    try:
        values = tomllib.loads(text)
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    except tomllib.TOMLDecodeError:
        raise
    except ValueError:
        raise ValueError(LONG_NUMBER) from None
    if is_nested_deeper(values, MAX_NESTING):
        raise ValueError(TOO_DEEP)
    return values


def refuse_long_keys(text: str) -> None:
    """Refuse keys of more than ``MAX_PARTS`` parts.

    Raises:
        ValueError: there is one.
    """
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") >= MAX_PARTS and _has_long_key(line):
            message = f"a key of more than {MAX_PARTS} parts (at line {number}, column 1)"
            raise tomllib.TOMLDecodeError(message)


def _has_long_key(line: str) -> bool:
    before_equals = line.split("=")[:-1]
    return bool(_LONG_KEY.match(line)) or any(_LONG_KEY.match(part[::-1]) for part in before_equals)
