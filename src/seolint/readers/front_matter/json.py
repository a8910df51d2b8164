"""JSON front matter: values by the standard parser, places by its tokens."""

from __future__ import annotations

from json import loads

from seolint.article.origins import Verbatim
from seolint.base.json_text import JsonFault, end_of_json, parse_json
from seolint.readers.front_matter.alignment import align
from seolint.readers.front_matter.entries import MAX_DEPTH, Entries, Fault
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import DOTALL, regex

if TYPE_CHECKING:
    import re


_TOKEN = regex(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', DOTALL)
_LONE_SURROGATE = regex("[\ud800-\udfff]")
_CLOSING = regex(r"(?:\A|(?<=[\r\n]))\}[ \t]*(?:\r\n|\n|\r|\Z)")
_TO_LINE_END = regex(r"[^\r\n]*")
_AFTER = regex(r"[ \t]*(?:\r\n|\n|\r|\Z)")


def end_of_object(text: str, start: int) -> int:
    """Return the end of the object at ``start``, including its line end, or -1 if the object never ends.

    A broken object ends with the first line that is a closing brace alone.
    """
    try:
        end = end_of_json(text, start)
    except JsonFault:
        closing = _CLOSING.search(text, start)
        return closing.end() if closing else -1
    after = _AFTER.match(text, end)
    return after.end() if after else -1


def read_json(block: str, offset: int) -> Entries:
    """The entries of a JSON object that starts at ``offset`` of the source.

    Raises:
        Fault: it is not JSON.
    """
    try:
        values = parse_json(block, strict=False, depth=MAX_DEPTH)
    except JsonFault as fault:
        end = _TO_LINE_END.match(block, fault.at)
        words = f"{fault.words}: not read" if fault.is_limit else fault.words
        raise Fault(words, offset + fault.at, offset + (end.end() if end else fault.at)) from None
    entries = Entries()
    entries.values = values
    _Walk(block, offset, entries).run()
    return entries


class _Walk:
    """Over the tokens of a valid document, with the path to the value that comes next."""

    def __init__(self, block: str, offset: int, entries: Entries) -> None:
        self.block = block
        self.offset = offset
        self.entries = entries
        self.stack: list[tuple[str, int]] = []  # path and next number of an array; -1 for an object
        self.path = ""
        self.expects_key = False

    def run(self) -> None:
        for token in _TOKEN.finditer(self.block):
            self._read(token)

    def _read(self, token: re.Match[str]) -> None:
        word = token[0]
        if word in "[{":
            self.stack.append((self.path, 0 if word == "[" else -1))
            self.path = f"{self.path}.0" if word == "[" else self.path
            self.expects_key = word == "{"
        elif word in "]}":
            self.stack.pop()
            self.expects_key = False
        elif word == ",":
            self._advance()
        elif self.expects_key and word != ":":
            parent = self.stack[-1][0]
            name = str(loads(word, strict=False))
            self.path = f"{parent}.{name}" if parent else name
            self.entries.add_key(self.path, name, self.offset + token.start() + 1)
            self.expects_key = False
        elif word != ":":
            self._add(token)

    def _advance(self) -> None:
        parent, number = self.stack[-1]
        self.expects_key = number < 0
        if number >= 0:
            self.stack[-1] = (parent, number + 1)
            self.path = f"{parent}.{number + 1}"

    def _add(self, token: re.Match[str]) -> None:
        word, start = token[0], self.offset + token.start()
        if word[0] == '"':
            text = _LONE_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", loads(word, strict=False))
            self.entries.add(self.path, text, align(text, word, start, '"'))
        elif word != "null":
            self.entries.add(self.path, word, Verbatim(start))
