"""Front matter of the plainest kind, ``key: value`` and simple lists, read exactly without a YAML parser.

Nine blocks in ten are of this kind, and the parser takes as long to import as the whole rest of a run. Whatever is not
certain to mean the same in YAML is refused.
"""

from __future__ import annotations

import re

from seolint.article import Verbatim
from seolint.readers.front_matter.entries import Entries, plain_value

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\n|\r|\Z)")
_KEY = re.compile(r"([A-Za-z_][\w.-]*):(?:[ ]+(?=\S)|[ ]*$)")
_ITEM = re.compile(r"([ ]*)-[ ]+(?=\S)")
_QUOTED = re.compile(r"""(?:"([^"\\]*)"|'([^']*)')[ ]*$""")
_PLAIN_START = re.compile(r"""[^\s\-?:,\[\]{}#&*!|>'"%@`]""")
_FLOW_ITEM = re.compile(
    r"""[ ]*(?:"([^"\\]*)"|'([^']*)'|([^\s\-?:,\[\]{}#&*!|>'"%@`][^,\[\]{}"'#:&*!|>%@`]*?))[ ]*(,|$)"""
)


class _Refusal(Exception):  # noqa: N818  (control flow inside this module)
    """This needs a YAML parser."""


def read_flat(block: str, offset: int) -> Entries | None:
    """The entries of a simple block that starts at ``offset`` of the source; None if it takes a YAML parser."""
    reader = _FlatReader(offset)
    try:
        for line in _LINE.finditer(block):
            if line[1]:
                reader.read_line(line[1], line.start())
    except _Refusal:
        return None
    return reader.entries


class _FlatReader:
    def __init__(self, offset: int) -> None:
        self.entries = Entries()
        self.offset = offset
        self.key = ""
        self.items: list[object] | None = None  # of the key that is being read, while it may be a list
        self.indent = 0

    def read_line(self, line: str, at: int) -> None:
        if not line.isprintable():
            raise _Refusal
        if line[0] == "#" or not line.strip(" "):
            return
        key = _KEY.match(line)
        if key is None:
            self._read_item(line, at)
            return
        self.key = key[1]
        if self.key in self.entries.values:
            raise _Refusal
        self.items = None
        self.entries.add_key(self.key, self.key, self.offset + at)
        rest = line[key.end() :].rstrip(" ")
        start = at + (key.end() if rest else key.end(1) + 1)
        if rest[:1] == "[":
            self._read_flow(rest, start)
            return
        self.items = None if rest else []
        self.entries.values[self.key] = self._read_scalar(self.key, rest, start)

    def _read_item(self, line: str, at: int) -> None:
        item = _ITEM.match(line)
        if item is None or self.items is None or (self.items and len(item[1]) != self.indent):
            raise _Refusal
        self.indent = len(item[1])
        if not self.items:
            self.entries.fields.pop(self.key, None)
        rest = line[item.end() :].rstrip(" ")
        self.items.append(self._read_scalar(f"{self.key}.{len(self.items)}", rest, at + item.end()))
        self.entries.values[self.key] = self.items

    def _read_scalar(self, path: str, rest: str, at: int) -> object:
        quoted = _QUOTED.match(rest)
        if quoted is not None:
            text = quoted[quoted.lastindex or 0]
            self.entries.add(path, text, Verbatim(self.offset + at + 1))
            return text
        if rest and (_PLAIN_START.match(rest) is None or ": " in rest or " #" in rest or rest[-1] == ":"):
            raise _Refusal
        self.entries.add(path, rest, Verbatim(self.offset + at))
        return plain_value(rest)

    def _read_flow(self, rest: str, at: int) -> None:
        if rest[-1] != "]":
            raise _Refusal
        values: list[object] = []
        position, end = 1, len(rest) - 1
        while rest[position:end].strip(" "):
            item = _FLOW_ITEM.match(rest, position, end)
            if item is None or (item[3] or " ")[-1:] == ":":
                raise _Refusal
            group = (
                item.lastindex
                if item.lastindex and item.lastindex < 4
                else next(n for n in (1, 2, 3) if item[n] is not None)
            )
            self.entries.add(f"{self.key}.{len(values)}", item[group], Verbatim(self.offset + at + item.start(group)))
            values.append(plain_value(item[group]) if group == 3 else item[group])
            position = item.end()
        self.entries.values[self.key] = values
