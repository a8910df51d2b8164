"""What a front matter parser collects: values by dotted key, each with its place; or the fault that stopped it."""

from __future__ import annotations

from seolint.article.front_matter_keys import NO, NULL, YES
from seolint.article.nodes import Field
from seolint.article.origins import FixedPlace, Verbatim
from seolint.base.model import Origin, Span, Text
from seolint.base.vocabulary import LONG_NUMBER
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    import re

#: Collections inside collections beyond this are refused.
MAX_DEPTH = 50
#: Longest key, in characters, with all that it is inside of: the key of each value is kept.
MAX_KEY = 1_000
#: The key of YAML that copies other entries; it may be repeated.
_MERGE = "<<"
_MAX_DIGITS = 4_300


class Fault(Exception):
    """The block cannot be read, and where."""

    def __init__(self, message: str, start: int, end: int) -> None:
        super().__init__(message)
        self.text = Text(message, FixedPlace(Span(start, max(start + 1, end))))


def too_deep(at: int) -> Fault:
    """The fault of nesting beyond reason, at an offset of the source."""
    return Fault(f"nested deeper than {MAX_DEPTH} levels: not read", at, at + 1)


def long_key(at: int) -> Fault:
    """The fault of a key beyond reason, at an offset of the source."""
    return Fault(f"a key of more than {MAX_KEY:,} characters: not read", at, at + 1)


def long_number(token: re.Pattern[str], block: str, offset: int) -> Fault:
    """Return the fault of a number with more digits than Python converts, at the first such token of a block."""
    for match in token.finditer(block):
        if len(match[0]) > _MAX_DIGITS and match[0].lstrip("+-")[0].isdigit():
            return Fault(f"{LONG_NUMBER}: not read", offset + match.start(), offset + match.end())
    return Fault(f"{LONG_NUMBER}: not read", offset, offset + 1)


class Entries:
    """Fields, the places of their keys, and the whole as plain data.

    ``repeated`` is the fault of the first key that is given twice: what can be read is read all the same.
    """

    def __init__(self) -> None:
        self.fields: dict[str, Field] = {}
        self.keys: dict[str, Text] = {}
        self.values: dict[str, object] = {}
        self.repeated: Fault | None = None

    def add(self, path: str, text: str, origin: Origin) -> None:
        """Note a scalar value; the last one of a key counts.

        Raises:
            Fault: its key is too long.
        """
        if len(path) > MAX_KEY:
            raise long_key(origin.span(0, 0).start)
        self.fields[path] = Field(text, origin, "front-matter")

    def add_key(self, path: str, name: str, start: int) -> None:
        """Note the place of a key.

        Raises:
            Fault: it is too long.
        """
        if len(path) > MAX_KEY:
            raise long_key(start)
        if path in self.keys and self.repeated is None and name != _MERGE and "." not in name:
            self.repeated = Fault(f'the key "{name}" is given twice', start, start + len(name))
        self.keys[path] = Text(name, Verbatim(start))


def plain_value(text: str) -> object:
    """What an unquoted scalar stands for: a truth value, nothing, or the text as it is written."""
    if len(text) > 5:
        return text
    word = text.lower()
    if word in YES or word in NO:
        return word in YES
    return None if word in NULL else text
