"""TOML front matter: the values by the standard parser, their places by a scan of its lines."""

from __future__ import annotations

import re
import tomllib

from seolint.article.origins import Piece, Pieces, Verbatim
from seolint.base.toml_text import parse_toml
from seolint.base.vocabulary import LONG_NUMBER
from seolint.readers.front_matter.alignment import align
from seolint.readers.front_matter.entries import MAX_DEPTH, MAX_KEY, Entries, Fault, long_key, long_number
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.base.model import Origin

_HEADER = regex(r"[ \t]*(\[\[?)[ \t]*([^\]\r\n]+?)[ \t]*\]\]?[ \t]*(?:#[^\r\n]*)?$", re.MULTILINE)
_PAIR = regex(
    r"""[ \t]*((?:[\w-]+|"[^"\r\n]*"|'[^'\r\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"\r\n]*"|'[^'\r\n]*'))*)[ \t]*=[ \t]*"""
)
_KEY_PART = regex(r"""[\w-]+|"([^"\r\n]*)"|'([^'\r\n]*)'""")
_SCALAR = (
    r'"""(?:[^\\"]|\\.|"(?!""))*"{3,5}'
    r"|'''(?:[^']|'(?!''))*'{3,5}"
    r'|"(?:[^"\\\r\n]|\\.)*"'
    r"|'[^'\r\n]*'"
    r"|\d{4}-\d\d-\d\d[ ]\d\d:[\d:.Z+-]+"
    r"""|[^\s,\[\]{}#"'=]+"""
)
_TOKEN = regex(_SCALAR + r"|[\[\]{},=]|\#[^\r\n]*", re.DOTALL)
_LINE_END = regex(r"\r\n|\n|\r|\Z")
_PLACE = regex(r" \(at (?:line (\d+), column (\d+)|end of document)\)")


class _Place(NamedTuple):
    start: int
    end: int


def read_toml(block: str, offset: int) -> Entries:
    """The entries of a TOML document that starts at ``offset`` of the source.

    Raises:
        Fault: it is not TOML.
    """
    text = block.replace("\r\n", "\n")
    try:
        values = parse_toml(text)
    except tomllib.TOMLDecodeError as error:
        raise _fault(str(error), block, offset) from None
    except ValueError as error:
        if str(error) == LONG_NUMBER:
            raise long_number(_TOKEN, block, offset) from None
        raise Fault(f"{error}: not read", offset, offset + 1) from None
    scan = _Scan(block, offset)
    scan.run()
    entries = Entries()
    entries.keys = scan.keys.keys
    entries.values = values
    _collect(values, "", scan, entries, 0)
    return entries


def _fault(message: str, block: str, offset: int) -> Fault:
    place = _PLACE.search(message)
    at = len(block.rstrip())
    if place and place[1]:
        lines = [0, *(match.end() for match in re.finditer(r"\r\n|\n", block))]
        at = lines[min(int(place[1]), len(lines)) - 1] + int(place[2]) - 1
    line_end = _LINE_END.search(block, min(at, len(block)))
    words = _PLACE.sub("", message)
    return Fault(words[:1].lower() + words[1:], offset + at, offset + (line_end.start() if line_end else at))


def _collect(value: object, path: str, scan: _Scan, entries: Entries, depth: int) -> None:
    if depth > MAX_DEPTH:
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            _collect(inner, f"{path}.{key}" if path else key, scan, entries, depth + 1)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            _collect(inner, f"{path}.{number}", scan, entries, depth + 1)
    else:
        text, origin = scan.locate(path, value)
        entries.add(path, text, origin)


class _Scan:
    """Where each value of a valid document is written."""

    def __init__(self, block: str, offset: int) -> None:
        self.block = block
        self.offset = offset
        self.places: dict[str, _Place] = {}
        self.keys = Entries()
        self._counts: dict[str, int] = {}
        self._table = ""

    def locate(self, path: str, value: object) -> tuple[str, Origin]:
        """The text of a value (a string's content; anything else as written) and its origin."""
        place = self.places.get(path)
        if place is None:
            text = value if isinstance(value, str) else str(value)
            return text, Pieces([Piece(0, self.offset, self.offset + len(self.block))], len(text))
        written = self.block[place.start : place.end]
        if not isinstance(value, str):
            return written, Verbatim(self.offset + place.start)
        quote = written[:3] if written[:3] in {'"""', "'''"} else written[:1]
        inside = len(quote) - 1
        if len(quote) == 3:
            inside += 2 if written.startswith("\r\n", 3) else int(written.startswith("\n", 3))
        origin = align(
            value, written[inside:], self.offset + place.start + inside, quote[:1] if quote[:1] == '"' else "t"
        )
        return value, origin

    def run(self) -> None:
        position = 0
        while position < len(self.block):
            header = _HEADER.match(self.block, position)
            pair = None if header else _PAIR.match(self.block, position)
            if header:
                self._enter(header)
                position = header.end()
            elif pair:
                position = self._read_pair(pair)
            end = _LINE_END.search(self.block, position)
            position = end.end() if end and end.end() > position else len(self.block)

    def _enter(self, header: re.Match[str]) -> None:
        path = ""
        parts = _parts(header[2])
        for number, part in enumerate(parts):
            path = f"{path}.{part}" if path else part
            if header[1] == "[[" and number == len(parts) - 1:
                self._counts[path] = self._counts.get(path, -1) + 1
            if path in self._counts:
                path = f"{path}.{self._counts[path]}"
        self.keys.add_key(path, header[2], self.offset + header.start(2))
        self._table = path

    def _read_pair(self, pair: re.Match[str]) -> int:
        path = ".".join(filter(None, (self._table, *_parts(pair[1]))))
        self.keys.add_key(path, pair[1], self.offset + pair.start(1))
        return self._read_value(path, pair.end())

    def _read_value(self, path: str, position: int) -> int:
        """Note the places of the scalars of one value, be it an array or an inline table; return its end."""
        stack: list[tuple[str, int]] = []  # path and next number of an array; -1 for an inline table
        current = path
        while token := _next_token(self.block, position):
            position = token.end()
            word = token[0]
            if word in "[{":
                stack.append((current, 0 if word == "[" else -1))
                current = f"{current}.0" if word == "[" else current
            elif word in "]}":
                stack.pop() if stack else None
            elif word == ",":
                current, stack = _advance(stack)
            elif stack and stack[-1][1] < 0 and (pair := _PAIR.match(self.block, token.start())):
                current = ".".join((stack[-1][0], *_parts(pair[1])))
                position = pair.end()
                continue
            elif word[0] not in "#=":
                if len(current) > MAX_KEY:
                    raise long_key(self.offset + token.start())
                self.places[current] = _Place(token.start(), token.end())
            if not stack:
                break
        return position


def _next_token(block: str, position: int) -> re.Match[str] | None:
    return _TOKEN.search(block, position)


def _advance(stack: list[tuple[str, int]]) -> tuple[str, list[tuple[str, int]]]:
    path, number = stack[-1]
    if number < 0:
        return path, stack
    stack[-1] = (path, number + 1)
    return f"{path}.{number + 1}", stack


def _parts(key: str) -> list[str]:
    return [
        part[1] if part[1] is not None else part[2] if part[2] is not None else part[0]
        for part in _KEY_PART.finditer(key)
    ]
