"""Reads JSON Lines: one object a line, with the columns as its keys."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, BinaryIO

from seolint.base.json_text import JsonFault, parse_json
from seolint.corpus.documents import TEXTS, Columns, Document, Reject, make_document
from seolint.corpus.inputs.streams import open_stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

#: The longest line that is read, in bytes. Escapes can make a document six times as long.
LONGEST = 256 << 20
#: What JSON calls values that are no object.
_TYPES = {type(None): "null", bool: "a boolean", int: "a number", float: "a number", str: "a string", list: "an array"}


def read_json_lines(
    path: str, columns: Columns, advance: Callable[[int], None], note: Callable[[Iterable[str]], None]
) -> Iterator[Document | Reject]:
    """Yield the documents of a file.

    Args:
        path: the file.
        columns: the keys to read.
        advance: called with the number of bytes read so far.
        note: called with the keys of each object.

    Raises:
        DamagedInputError: the rest cannot be read.
    """
    with open_stream(path) as (stream, raw):
        number = 0
        while line := stream.readline(LONGEST + 1):
            number += 1
            place = f"{path}:{number}"
            if len(line) > LONGEST:
                _skip_line(stream)
                yield Reject(place, "", f"line longer than the limit of {LONGEST >> 20} MB")
            else:
                line = line.removeprefix(codecs.BOM_UTF8)  # at a later line too, where files were joined
                if line and not line.isspace():
                    yield read_line(line, columns, place, note)
            advance(raw.tell())


def read_line(line: bytes, columns: Columns, place: str, note: Callable[[Iterable[str]], None]) -> Document | Reject:
    """Read an object; without an ``id`` the document is called by its place."""
    try:
        record = parse_json(line.decode())
    except UnicodeDecodeError:
        return Reject(place, "", "not JSON: not in UTF-8")
    except JsonFault as fault:
        return Reject(place, "", f"not JSON: {fault}, at character {fault.at + 1}")
    if not isinstance(record, dict):
        return Reject(place, "", f"not a JSON object but {_TYPES[type(record)]}")
    note(record)
    try:
        found = columns.find([*record])
    except KeyError as error:
        return Reject(place, "", str(error.args[0]))
    row = {key: record[name] for key, name in vars(found).items() if name}
    for name, value in row.items():
        if (
            value is not None
            and not isinstance(value, str)
            and (name in TEXTS or isinstance(value, (dict, list, bool)))
        ):
            return Reject(place, "", f'"{getattr(found, name)}" is not a string')
    return make_document(row, place)


def _skip_line(stream: BinaryIO) -> None:
    while (piece := stream.readline(1 << 20)) and not piece.endswith(b"\n"):
        pass
