"""Parses JSON from strangers, with words and places of its own for what is wrong with it.

The standard parser words and places its errors differently from one version of Python to the next, and so does it with
nesting that is too deep for it.
"""

from __future__ import annotations

from json import loads

from seolint.base.nesting import MAX_NESTING, is_nested_deeper
from seolint.base.vocabulary import LONG_NUMBER
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from typing import Any

_MAX_DIGITS = 4_300
_ESCAPE = r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})'
_SPACE = regex(r"[ \t\n\r]*+")
_STRING = regex(rf'"(?>(?:[^"\\\x00-\x1f]++|{_ESCAPE})*)')
_LENIENT_STRING = regex(rf'"(?>(?:[^"\\]++|{_ESCAPE})*)')
_NUMBER = regex(r"-?(?:0|[1-9][0-9]*+)(?P<fraction>\.[0-9]++)?(?P<exponent>[eE][+-]?[0-9]++)?")
_NAMED = regex(r"true|false|null|NaN|-?Infinity")
_CLOSING = {"{": "}", "[": "]"}


class JsonFault(ValueError):
    """What is wrong with a document, and where.

    Attributes:
        words: what is wrong.
        at: the offset in the document.
        is_limit: whether it is JSON, but beyond what is read.
    """

    def __init__(self, words: str, at: int, *, is_limit: bool = False) -> None:
        super().__init__(words)
        self.words = words
        self.at = at
        self.is_limit = is_limit


def parse_json(text: str, *, strict: bool = True, depth: int = MAX_NESTING) -> Any:
    """Parse a JSON document; unless ``strict``, strings may contain line ends and other control characters.

    Raises:
        JsonFault: it is not JSON, or beyond the limits.
    """
    try:
        value = loads(text, strict=strict)
    except (ValueError, RecursionError):
        value = None
    else:
        if not is_nested_deeper(value, depth):
            return value
    scan = _Scan(text, strict=strict, depth=depth)
    end = scan.space(scan.run(0))
    raise JsonFault("text after the end", end)


def end_of_json(text: str, start: int) -> int:
    """Return the end of the value that starts at an offset; its strings may contain control characters.

    Raises:
        JsonFault: there is none.
    """
    return _Scan(text, strict=False, depth=len(text), digits=len(text)).run(start)


class _Scan:
    """One pass through a document, up to its first fault or the end of its value."""

    def __init__(self, text: str, *, strict: bool, depth: int, digits: int = _MAX_DIGITS) -> None:
        self.text = text
        self.string = _STRING if strict else _LENIENT_STRING
        self.depth = depth
        self.digits = digits
        self.open: list[int] = []  # where each object and array begins that has not ended

    def run(self, at: int) -> int:
        """Return the offset after the value that starts at an offset."""
        at = self._begin(self.space(at))
        while self.open:
            at = self.space(at)
            mark = self.text[at : at + 1]
            closing = _CLOSING[self.text[self.open[-1]]]
            if mark == closing:
                self.open.pop()
                at += 1
            elif mark == ",":
                at = self._follow(at)
            elif not mark:
                raise JsonFault(f'a "{self.text[self.open[-1]]}" that is never closed', self.open[-1])
            else:
                raise JsonFault(f'neither "," nor "{closing}" after a value', at)
        return at

    def space(self, at: int) -> int:
        """Return the offset after white space."""
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def _follow(self, comma: int) -> int:
        """Return the offset after what follows a comma, or after its beginning."""
        at = self.space(comma + 1)
        if self.text[at : at + 1] in {"}", "]"}:
            raise JsonFault("a comma with nothing after it", comma)
        return self._member(at) if self.text[self.open[-1]] == "{" else self._begin(at)

    def _begin(self, at: int) -> int:
        """Return the offset after a scalar or an empty collection, or where the first value of a collection ends."""
        while (mark := self.text[at : at + 1]) in _CLOSING:
            if len(self.open) >= self.depth:
                raise JsonFault(f"nested deeper than {self.depth} levels", at, is_limit=True)
            self.open.append(at)
            at = self.space(at + 1)
            if self.text[at : at + 1] == _CLOSING[mark]:
                return at
            if mark == "{":
                at = self._name(at)
        return self._scalar(at)

    def _member(self, at: int) -> int:
        return self._begin(self._name(at))

    def _name(self, at: int) -> int:
        """Return where the value after a name begins."""
        if self.text[at : at + 1] != '"':
            raise JsonFault("no name in double quotation marks", at)
        at = self.space(self._quoted(at))
        if self.text[at : at + 1] != ":":
            raise JsonFault('no ":" after a name', at)
        return self.space(at + 1)

    def _scalar(self, at: int) -> int:
        if self.text[at : at + 1] == '"':
            return self._quoted(at)
        number = _NUMBER.match(self.text, at)
        if number is None:
            named = _NAMED.match(self.text, at)
            if named is None:
                raise JsonFault("no value", at)
            return named.end()
        is_whole = number["fraction"] is None and number["exponent"] is None
        if is_whole and len(number[0].lstrip("-")) > self.digits:
            raise JsonFault(LONG_NUMBER, at, is_limit=True)
        return number.end()

    def _quoted(self, start: int) -> int:
        """Return the offset after a string."""
        match = self.string.match(self.text, start)
        at = match.end() if match else start + 1
        mark = self.text[at : at + 1]
        if mark == '"':
            return at + 1
        if not mark:
            raise JsonFault("a string without a closing quotation mark", start)
        if mark == "\\":
            raise JsonFault("an escape that JSON does not have", at)
        raise JsonFault("a line break in a string" if mark in "\r\n" else "a control character in a string", at)
