"""What a front matter parser collects: values by dotted key, each with its place; or the fault that stopped it."""

from __future__ import annotations

from seolint.article.front_matter_keys import NO, NULL, YES
from seolint.article.nodes import Field
from seolint.article.origins import FixedPlace, Verbatim
from seolint.base.model import Origin, Span, Text

#: Collections inside collections beyond this are refused.
MAX_DEPTH = 50


class Fault(Exception):
    """The block cannot be read, and where."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.text = Text(message, FixedPlace(Span(start, max(start + 1, end))))


def too_deep(at: int) -> Fault:
    """The fault of nesting beyond reason, at an offset of the source."""
    return Fault(f"nested deeper than {MAX_DEPTH} levels: not read", at, at + 1)


class Entries:
    """Fields, the places of their keys, and the whole as plain data."""

    def __init__(self) -> None:
        self.fields: dict[str, Field] = {}
        self.keys: dict[str, Text] = {}
        self.values: dict[str, object] = {}

    def add(self, path: str, text: str, origin: Origin) -> None:
        """Note a scalar value; the last one of a key counts."""
        self.fields[path] = Field(text, origin, "front-matter")

    def add_key(self, path: str, name: str, start: int) -> None:
        """Note the place of a key."""
        self.keys[path] = Text(name, Verbatim(start))


def plain_value(text: str) -> object:
    """What an unquoted scalar stands for: a truth value, nothing, or the text as it is written."""
    if len(text) > 5:
        return text
    word = text.lower()
    if word in YES or word in NO:
        return word in YES
    return None if word in NULL else text
