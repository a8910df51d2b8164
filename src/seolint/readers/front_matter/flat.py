"""Front matter of the plainest kind, read exactly without a YAML parser.

That is ``key: value``, the same one level down, lists of plain values, and texts folded over lines: most blocks hold
nothing else, and the parser takes as long to import as the whole rest of a run. Whatever is not certain to mean the
same in YAML is refused.
"""

from __future__ import annotations

from seolint.article.origins import Verbatim
from seolint.readers.front_matter.alignment import align
from seolint.readers.front_matter.entries import Entries, plain_value
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re

_LINE = regex(r"([^\r\n]*)(?:\r\n|\n|\r|\Z)")
_KEY = regex(r"( *)([A-Za-z_][\w.-]*):(?: +(?=\S)| *$)")
_PLAIN_START = regex(r"""[^\s\-?:,\[\]{}#&*!|>'"%@`]""")
_FLOW_ITEM = regex(r""" *(?:"([^"\\]*)"|'([^']*)'|([^\s\-?:,\[\]{}#&*!|>'"%@`][^,\[\]{}"'#:&*!|>%@`]*?)) *(?:,|$)""")
_BLOCK_STYLES = frozenset({">", ">-", "|", "|-"})


class _Refusal(Exception):
    """This needs a YAML parser."""


def read_flat(block: str, offset: int) -> Entries | None:
    """The entries of a simple block that starts at ``offset`` of the source; None if it takes a YAML parser."""
    reader = _FlatReader(block, offset)
    try:
        for line in _LINE.finditer(block):
            reader.read_line(line[1], line.start(), line.end())
        reader.end_text()
    except _Refusal:
        return None
    return reader.entries


class _FlatReader:
    def __init__(self, block: str, offset: int) -> None:
        self.block = block
        self.entries = Entries()
        self.offset = offset
        self.top = ""  # the last key that is not nested
        self.indent = 0  # of what is nested below it
        self.below: list[object] | dict[str, object] | None = None  # that itself; None where there can be nothing
        self.text = _BlockText()

    def read_line(self, line: str, at: int, end: int) -> None:
        if not line.isprintable():
            raise _Refusal
        if self.text.path and not self.text.ends_at(line):
            self.text.add(line, end)
            return
        self.end_text()
        if line[:1] == "#" or not line.strip(" "):
            return
        key = _KEY.match(line)
        if key is None:
            self._read_item(line, at)
        elif key[1]:
            self._read_nested(key, line, at)
        else:
            self._read_top(key, line, at)

    def _read_top(self, key: re.Match[str], line: str, at: int) -> None:
        if key[2] in self.entries.values:
            raise _Refusal
        self.top = key[2]
        self.indent = 0
        self.entries.add_key(self.top, self.top, self.offset + at)
        self.entries.values[self.top] = self._read_value(self.top, key, line, at)
        self.below = None if line[key.end() :] else []

    def _read_nested(self, key: re.Match[str], line: str, at: int) -> None:
        if not self.indent and self.below == []:
            self.indent = len(key[1])
            self.below = {}
            self.entries.values[self.top] = self.below
            self.entries.fields.pop(self.top)
        if not isinstance(self.below, dict) or len(key[1]) != self.indent or key[2] in self.below:
            raise _Refusal
        path = f"{self.top}.{key[2]}"
        self.entries.add_key(path, key[2], self.offset + at + self.indent)
        self.below[key[2]] = self._read_value(path, key, line, at)

    def _read_item(self, line: str, at: int) -> None:
        rest = line.lstrip(" ")
        indent = len(line) - len(rest)
        value = rest[2:].lstrip(" ")
        if not rest.startswith("- ") or not value or not isinstance(self.below, list):
            raise _Refusal
        if not self.below:
            self.indent = indent
            self.entries.values[self.top] = self.below
            self.entries.fields.pop(self.top)
        if indent != self.indent:
            raise _Refusal
        path = f"{self.top}.{len(self.below)}"
        self.below.append(self._read_scalar(path, value.rstrip(" "), at + len(line) - len(value)))

    def _read_value(self, path: str, key: re.Match[str], line: str, at: int) -> object:
        rest = line[key.end() :].rstrip(" ")
        start = at + (key.end() if rest else key.end(2) + 1)
        if rest[:1] == "[":
            return self._read_flow(path, rest, start)
        if rest in _BLOCK_STYLES:
            self.text = _BlockText(path, rest, start, len(key[1]))
            return ""
        return self._read_scalar(path, rest, start)

    def _read_scalar(self, path: str, rest: str, at: int) -> object:
        quote = rest[:1]
        if quote in {"'", '"'} and quote:
            text = rest[1:-1]
            if len(rest) < 2 or rest[-1] != quote or quote in text or (quote == '"' and "\\" in text):
                raise _Refusal
            self.entries.add(path, text, Verbatim(self.offset + at + 1))
            return text
        if rest and (_PLAIN_START.match(rest) is None or ": " in rest or " #" in rest or rest[-1] == ":"):
            raise _Refusal
        self.entries.add(path, rest, Verbatim(self.offset + at))
        return plain_value(rest)

    def _read_flow(self, path: str, rest: str, at: int) -> list[object]:
        if rest[-1] != "]":
            raise _Refusal
        values: list[object] = []
        position, end = 1, len(rest[:-1].rstrip(" "))
        while position < end:
            item = _FLOW_ITEM.match(rest, position, end)
            if item is None:
                raise _Refusal
            group = item.lastindex or 1
            self.entries.add(f"{path}.{len(values)}", item[group], Verbatim(self.offset + at + item.start(group)))
            values.append(plain_value(item[group]) if group == 3 else item[group])
            position = item.end()
        return values

    def end_text(self) -> None:
        """Note the text over lines that was being read, if there was one."""
        text, self.text = self.text, _BlockText()
        if not text.path:
            return
        value = text.value()
        source = self.block[text.start : text.end]
        self.entries.add(text.path, value, align(value, source, self.offset + text.start, text.style[0]))
        holder = self.below if isinstance(self.below, dict) and "." in text.path else self.entries.values
        holder[text.path.removeprefix(f"{self.top}.") if holder is self.below else text.path] = value


class _BlockText:
    """A literal or folded text: lines of one indent, without blank ones between them."""

    def __init__(self, path: str = "", style: str = "", start: int = 0, indent: int = 0) -> None:
        self.path = path
        self.style = style
        self.start = start
        self.end = start
        self._outer = indent
        self._indent = 0
        self._lines: list[str] = []
        self._has_ended = False

    def ends_at(self, line: str) -> bool:
        """Whether a line is no part of it; blank ones may follow it."""
        words = line.lstrip(" ")
        return bool(words) and len(line) - len(words) <= self._outer

    def add(self, line: str, end: int) -> None:
        """Take the next line; ``end`` is where the one after it starts."""
        words = line.lstrip(" ")
        indent = len(line) - len(words)
        if not words:
            if line or not self._lines:
                raise _Refusal
            self._has_ended = True
            return
        self._indent = self._indent or indent
        if self._has_ended or indent != self._indent or words[-1] == " ":
            raise _Refusal
        self._lines.append(words)
        self.end = end

    def value(self) -> str:
        """The text as YAML reads it."""
        if not self._lines:
            raise _Refusal
        text = (" " if self.style[0] == ">" else "\n").join(self._lines)
        return text if self.style[-1] == "-" else text + "\n"
