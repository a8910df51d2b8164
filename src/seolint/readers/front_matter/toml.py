"""TOML front matter: each value with its text and its place."""

from __future__ import annotations

import tomllib

from seolint.article.origins import Verbatim
from seolint.base.toml_positions import explain_toml_error, find_toml_positions
from seolint.base.toml_text import parse_toml
from seolint.base.vocabulary import LONG_NUMBER
from seolint.readers.front_matter.alignment import align
from seolint.readers.front_matter.entries import MAX_DEPTH, Entries, Fault, long_number
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.base.model import Origin
    from seolint.base.toml_positions import TomlPositions

_NUMBER = regex(r"[+-]?\d[\d_]*")
_LINE_END = regex(r"\r\n|\n|\r|\Z")


def read_toml(block: str, offset: int) -> Entries:
    """The entries of a TOML document that starts at ``offset`` of the source.

    Raises:
        Fault: it is not TOML.
    """
    try:
        values = parse_toml(block)
        positions = find_toml_positions(block)
    except tomllib.TOMLDecodeError as error:
        raise _fault(error, block, offset) from None
    except ValueError as error:
        if str(error) == LONG_NUMBER:
            raise long_number(_NUMBER, block, offset) from None
        raise Fault(f"{error}: not read", offset, offset + 1) from None
    entries = Entries()
    entries.values = values
    for path, place in positions.keys.items():
        entries.add_key(".".join(path), block[place.start : place.end], offset + place.start)
    _Collector(positions, offset, entries).collect(values, (), 0)
    return entries


def _fault(error: tomllib.TOMLDecodeError, block: str, offset: int) -> Fault:
    words, at = explain_toml_error(error, block)
    line_end = _LINE_END.search(block, min(at, len(block)))
    return Fault(words, offset + at, offset + (line_end.start() if line_end else at))


class _Collector:
    """Adds each scalar of a document to the entries, with its position."""

    def __init__(self, positions: TomlPositions, offset: int, entries: Entries) -> None:
        self.positions = positions
        self.offset = offset
        self.entries = entries

    def collect(self, value: object, path: tuple[str, ...], depth: int) -> None:
        if depth > MAX_DEPTH:
            return
        if isinstance(value, dict):
            for key, inner in value.items():
                self.collect(inner, (*path, key), depth + 1)
        elif isinstance(value, list):
            for number, inner in enumerate(value):
                self.collect(inner, (*path, str(number)), depth + 1)
        else:
            text, origin = self._locate(path, value)
            self.entries.add(".".join(path), text, origin)

    def _locate(self, path: tuple[str, ...], value: object) -> tuple[str, Origin]:
        """The text of a value (a string's content; anything else as written) and its origin."""
        place = self.positions.values[path]
        written = self.positions.text[place.start : place.end]
        if not isinstance(value, str):
            return written, Verbatim(self.offset + place.start)
        quote = written[:3] if written[:3] in {'"""', "'''"} else written[:1]
        inside = len(quote) - 1
        if len(quote) == 3:
            inside += 2 if written.startswith("\r\n", 3) else int(written.startswith("\n", 3))
        style = '"' if quote[0] == '"' else "t"
        return value, align(value, written[inside:], self.offset + place.start + inside, style)
