"""The positions of keys and values in a TOML document: front matter, settings or a rule file.

``tomllib`` returns the values of a document without their positions, and no maintained Python library returns both.
"""

from __future__ import annotations

import tomllib
from contextlib import suppress

from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    #: The keys that lead to a value; entries of an array are numbered from 0: ``("overrides", "2", "files")``.
    KeyPath = tuple[str, ...]

_FAULT_PLACE = regex(r" \(at (?:line (\d+), column (\d+)|end of document)\)")
_REPEATED = regex(r"Cannot overwrite a value|Cannot declare .* twice|Duplicate inline table key")
_FILLER = regex(r"(?>(?:[ \t\r\n]++|#[^\r\n]*+)*)")
_SPACE = regex(r"[ \t]*+")
_BASIC = r'"(?>(?:[^"\\\r\n]++|\\.)*)"'
_KEY = regex(rf"[\w-]++|{_BASIC}|'[^'\r\n]*+'")
_SCALAR = regex(
    r'"""(?>(?:[^\\"]++|\\[\s\S]|"(?!""))*)"{3,5}'
    r"|'''(?>(?:[^']++|'(?!''))*)'{3,5}"
    rf"|{_BASIC}"
    r"|'[^'\r\n]*+'"
    r"|\d{4}-\d\d-\d\d \d\d:[\d:.Zz+-]++"
    r"|[^\s,\[\]{}#]++"
)


class TomlRange(NamedTuple):
    """A range of a document, as offsets in its text."""

    start: int
    end: int


class TomlPositions:
    """The positions in a document.

    Attributes:
        keys: the range of each key (a dotted key as a whole, the name in a table header), by its path.
        values: the range of each value, including arrays and inline tables, by its path.
    """

    def __init__(self, text: str, keys: Mapping[KeyPath, TomlRange], values: Mapping[KeyPath, TomlRange]) -> None:
        self.text = text
        self.keys = keys
        self.values = values

    def line(self, *path: str) -> int:
        """Return the line that sets ``path``, or the line of the nearest table or array around it; 1 if neither exists."""
        while path:
            place = self.keys.get(path) or self.values.get(path) or self._first_below(path)
            if place:
                return line_of(place.start, self.text)
            path = path[:-1]
        return 1

    def _first_below(self, path: KeyPath) -> TomlRange | None:
        """Return the first key that leads to something inside ``path``: ``a.b`` for ``a`` in ``a.b = 1`` or ``[a.b]``."""
        return next((place for key, place in self.keys.items() if key[: len(path)] == path), None)


#: What the parser says, and what its author can do with.
_IN_OTHER_WORDS = {
    "invalid value": "invalid value (strings need quotes)",
    "illegal character '\\n'": "a string is not closed on its line",
    "unterminated string": "a string is not closed",
    "invalid statement": "neither a setting (name = value) nor a [table]",
    "expected '=' after a key in a key/value pair": 'no "=" after the name of a setting',
}


def find_toml_positions(text: str) -> TomlPositions:
    """Find the positions of the keys and values in a document that ``tomllib`` accepts."""
    scan = _Scan(text)
    scan.run()
    return TomlPositions(text, scan.keys, scan.values)


def explain_toml_error(error: ValueError, text: str) -> tuple[str, int]:
    """Return what is wrong with a document that ``parse_toml`` refuses, and the offset of the error."""
    message = str(error)
    place = _FAULT_PLACE.search(message)
    words = _FAULT_PLACE.sub("", message)
    at = len(text.rstrip())
    if place and place[1]:
        lines = text.split("\n")
        before = min(int(place[1]), len(lines)) - 1
        at = sum(len(line) + 1 for line in lines[:before]) + int(place[2]) - 1
    if _REPEATED.match(words):
        return _explain_repeated_key(text[:at], words)
    words = words[:1].lower() + words[1:]
    return _IN_OTHER_WORDS.get(words, words), at


def _explain_repeated_key(text: str, words: str) -> tuple[str, int]:
    """Explain an error at the last key of a text, and return its offset: it has a value already, or a key above it has."""
    path, place = max(_find_keys(text).items(), key=lambda item: item[1], default=((), TomlRange(0, 0)))
    if not path:
        return words, place.start
    name = text[place.start : place.end].strip("\"'")
    is_repeated = path in _find_keys(text[: place.start])
    return f'duplicate key "{name}"' if is_repeated else f'key "{name}" conflicts with an earlier key', place.start


def _find_keys(text: str) -> dict[KeyPath, TomlRange]:
    """Find the keys in the beginning of a document, which may end anywhere."""
    scan = _Scan(text)
    with suppress(ValueError, IndexError):
        scan.run()
    return scan.keys


def line_of(offset: int, text: str) -> int:
    """Return the line of an offset, counted from 1."""
    return text.count("\n", 0, offset) + 1


class _Scan:
    """One pass through a document. Each method takes an offset, and returns the offset after what it has read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.keys: dict[KeyPath, TomlRange] = {}
        self.values: dict[KeyPath, TomlRange] = {}
        self._last_entries: dict[KeyPath, int] = {}

    def run(self) -> None:
        table: KeyPath = ()
        at = self._skip(0)
        while at < len(self.text):
            if self.text[at] == "[":
                table, at = self._header(at)
            else:
                at = self._pair(table, at)
            at = self._skip(at)

    def _skip(self, at: int, gap: re.Pattern[str] = _FILLER) -> int:
        """Skip white space, line ends and comments, or a gap of another kind."""
        match = gap.match(self.text, at)
        return match.end() if match else at

    def _space(self, at: int) -> int:
        return self._skip(at, _SPACE)

    def _header(self, at: int) -> tuple[KeyPath, int]:
        """Read ``[table]`` or ``[[array of tables]]``."""
        is_array = self.text.startswith("[[", at)
        start = self._space(at + 1 + is_array)
        parts, end = self._key(start)
        path: KeyPath = ()
        for part in parts[:-1]:
            path = self._last_entry((*path, part))
        path = (*path, parts[-1])
        if is_array:
            self._last_entries[path] = self._last_entries.get(path, -1) + 1
            path = self._last_entry(path)
        self.keys[path] = TomlRange(start, end)
        return path, self._space(end) + 1 + is_array

    def _last_entry(self, path: KeyPath) -> KeyPath:
        """Return the path; for an array of tables, the path of its last table, which later headers add to."""
        return (*path, str(self._last_entries[path])) if path in self._last_entries else path

    def _pair(self, table: KeyPath, at: int) -> int:
        parts, end = self._key(at)
        path = (*table, *parts)
        self.keys[path] = TomlRange(at, end)
        return self._value(path, self._space(self._space(end) + 1))

    def _key(self, at: int) -> tuple[KeyPath, int]:
        """Read a dotted key: its parts, and the end of the last one."""
        parts = []
        while True:
            part = _KEY.match(self.text, at)
            if part is None:
                raise ValueError(f"no TOML key at {at}")
            parts.append(_unquoted(part[0]))
            dot = self._space(part.end())
            if self.text[dot : dot + 1] != ".":
                return tuple(parts), part.end()
            at = self._space(dot + 1)

    def _value(self, path: KeyPath, at: int) -> int:
        if self.text[at] == "[":
            end = self._array(path, at + 1)
        elif self.text[at] == "{":
            end = self._inline_table(path, at + 1)
        else:
            scalar = _SCALAR.match(self.text, at)
            if scalar is None:
                raise ValueError(f"no TOML value at {at}")
            end = scalar.end()
        self.values[path] = TomlRange(at, end)
        return end

    def _array(self, path: KeyPath, at: int) -> int:
        number = 0
        while self.text[at := self._skip(at)] != "]":
            if self.text[at] == ",":
                number += 1
                at += 1
            else:
                at = self._value((*path, str(number)), at)
        return at + 1

    def _inline_table(self, path: KeyPath, at: int) -> int:
        while self.text[at := self._skip(at)] != "}":
            at = at + 1 if self.text[at] == "," else self._pair(path, at)
        return at + 1


def _unquoted(key: str) -> str:
    """Return the name without its quotation marks: ``"a b"`` → ``a b``."""
    if key[0] == '"' and "\\" in key:
        return next(iter(tomllib.loads(f"{key} = 0")))
    return key[1:-1] if key[0] in "\"'" else key
