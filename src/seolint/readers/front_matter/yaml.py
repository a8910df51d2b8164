"""YAML front matter from the parser's events: no objects made, no alias expanded, no recursion."""

from __future__ import annotations

import yaml

from seolint.article.origins import FixedPlace
from seolint.base.model import Span
from seolint.readers.front_matter.alignment import align
from seolint.readers.front_matter.entries import MAX_DEPTH, Entries, Fault, plain_value, too_deep
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import mutable_record

if TYPE_CHECKING:
    from typing import Any

MAX_EVENTS = 50_000

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PROPERTIES = regex(r"(?:[&!]\S*\s*)*")
_LINE = regex(r"[^\r\n]*")
_BRACKET = regex(r"[\[\]{}]")
#: A key with a value in one line, up to the colon in the value.
_KEY_AND_VALUE = regex(r"[ \t]*(?:- +)*([\w.-]+):[ \t]+\S")


def read_yaml(block: str, offset: int) -> Entries:
    """The entries of a YAML mapping that starts at ``offset`` of the source.

    Raises:
        Fault: it is not YAML, not a mapping, or nested or long beyond reason.
    """
    _check_depth(block, offset)
    reader = _EventReader(block, offset)
    try:
        for count, event in enumerate(yaml.parse(block, Loader=_LOADER)):
            if count > MAX_EVENTS:
                raise Fault(f"more than {MAX_EVENTS:,} entries: not read", offset, offset + 1)
            reader.read(event)
    except yaml.YAMLError as error:
        raise _fault(error, block, offset) from None
    return reader.entries


def _check_depth(block: str, offset: int) -> None:
    """Refuse deep nesting in brackets beforehand: the parser takes quadratic time over it."""
    depth = 0
    for bracket in _BRACKET.finditer(block):
        depth = depth + 1 if bracket[0] in "[{" else max(0, depth - 1)
        if depth > 4 * MAX_DEPTH:
            raise too_deep(offset + bracket.start())


def _fault(error: yaml.YAMLError, block: str, offset: int) -> Fault:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    message = getattr(error, "problem", None) or getattr(error, "reason", None) or "not YAML"
    at = min(mark.index if mark is not None else getattr(error, "position", 0), len(block))
    line = _LINE.match(block, at)
    end = line.end() if line else at
    return Fault(_explain(str(message), block, at), offset + at, offset + end)


def _explain(message: str, block: str, at: int) -> str:
    """Explain the commonest fault, a colon in a value without quotes; each version of the parser has its own words."""
    if not message.startswith("mapping values are not allowed"):
        return message
    start = max(block.rfind("\n", 0, at), block.rfind("\r", 0, at)) + 1
    found = _KEY_AND_VALUE.match(block, start, at)
    if found is None:
        return 'a ": " that belongs to no key; a value that contains one needs quotes'
    return f'a value with ": " needs quotes: {found[1]}: "…"'


@mutable_record
class _Frame:
    """A collection that is being read."""

    path: str
    values: dict[str, object] | list[object]
    key: str | None = None
    is_key: bool = False  # the collection is itself a key: read over


class _EventReader:
    def __init__(self, block: str, offset: int) -> None:
        self.block = block
        self.offset = offset
        self.entries = Entries()
        self.stack: list[_Frame] = []
        self.anchors: dict[str, tuple[str, object]] = {}

    def read(self, event: Any) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._read_scalar(event)
        elif isinstance(event, yaml.MappingStartEvent):
            self._open({} if self.stack else self.entries.values, event)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._open([], event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close()
        elif isinstance(event, yaml.AliasEvent):
            self._read_alias(event)

    def _span(self, event: Any) -> tuple[int, int]:
        return event.start_mark.index, event.end_mark.index

    def _after_properties(self, start: int) -> int:
        found = _PROPERTIES.match(self.block, start)
        return found.end() if found else start

    def _open(self, values: dict[str, object] | list[object], event: Any) -> None:
        start, _ = self._span(event)
        if not self.stack and isinstance(values, list):
            raise self._no_mapping(start)
        if len(self.stack) >= MAX_DEPTH:
            raise too_deep(self.offset + start)
        if self._expects_key():
            self.stack.append(_Frame("", values, is_key=True))
            return
        path = self._next_path() if self.stack else ""
        self._store(values)
        self.stack.append(_Frame(path, values))

    def _close(self) -> None:
        frame = self.stack.pop()
        if frame.is_key and self.stack:
            self.stack[-1].key = "?"

    def _no_mapping(self, start: int) -> Fault:
        return Fault("not a list of keys with values", self.offset + start, self.offset + start + 1)

    def _expects_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1].values, dict) and self.stack[-1].key is None

    def _next_path(self) -> str:
        frame = self.stack[-1]
        name = frame.key if isinstance(frame.values, dict) else str(len(frame.values))
        return f"{frame.path}.{name}" if frame.path else str(name)

    def _store(self, value: object) -> None:
        if not self.stack:
            return
        frame = self.stack[-1]
        if isinstance(frame.values, list):
            frame.values.append(value)
        else:
            frame.values[str(frame.key)] = value
            frame.key = None

    def _read_scalar(self, event: Any) -> None:
        start, end = self._span(event)
        if not self.stack:
            raise self._no_mapping(start)
        style, text = event.style or "", str(event.value)
        if self._expects_key():
            self.stack[-1].key = text
            if not self.stack[-1].is_key:
                self.entries.add_key(self._next_path(), text, self.offset + start + bool(style))
            return
        value = text if style else plain_value(text)
        if event.anchor:
            self.anchors[event.anchor] = (text, value)
        if not any(frame.is_key for frame in self.stack):
            start = self._after_properties(start) if event.anchor or event.tag else start
            self.entries.add(self._next_path(), text, align(text, self.block[start:end], self.offset + start, style))
        self._store(value)

    def _read_alias(self, event: Any) -> None:
        start, end = self._span(event)
        text, value = self.anchors.get(event.anchor, ("", None))
        if not self.stack:
            raise self._no_mapping(start)
        if self._expects_key():
            self.stack[-1].key = text
            return
        if value is not None:
            place = Span(self.offset + start, self.offset + end)
            self.entries.add(self._next_path(), text, FixedPlace(place))
        self._store(value)
