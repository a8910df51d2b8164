"""The interface to the Markdown parser: no other module calls it or handles its byte ranges.

An event is one of the strings ``SoftBreak HardBreak Rule`` or a mapping with one key that names it (``Start``, ``End``,
``Text``, ``Code``, ``Html``, ``InlineHtml``, ``FootnoteReference``, ``TaskListMarker``).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from pyromark import Markdown, Options

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    Event = tuple[Any, int, int]

_OPTIONS = Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_STRIKETHROUGH | Options.ENABLE_TASKLISTS
_PLAIN = Markdown(options=_OPTIONS)
_WITH_DEFINITIONS = Markdown(options=_OPTIONS | Options.ENABLE_DEFINITION_LIST)

_DEFINITION = regex(r"\n[ ]{0,3}:[ \t]+\S")
_NOT_ASCII = regex(r"[^\x00-\x7f]+")
_SAME_WIDTH = regex("[\x80-\u07ff]+|[\u0800-\uffff]+|[\U00010000-\U0010ffff]+")
_SURROGATE = regex("[\ud800-\udfff]")


def parse(text: str, offset: int, cuts: Sequence[tuple[int, int]] = ()) -> Iterator[Event]:
    """Yield the events of ``text``, each with its range in the source, in code points.

    ``text`` starts at ``offset`` in the source. ``cuts`` lists the source characters missing from it, in order: the
    offset in ``text`` and the number of characters of each cut.
    """
    text = _encodable(text)
    parser = _WITH_DEFINITIONS if _DEFINITION.search(text) else _PLAIN
    events = parser.events_with_range(text)
    if cuts or not text.isascii():
        yield from _converted(events, _Offsets(text, offset, cuts))
        return
    for event, place in events:
        yield event, place["start"] + offset, place["end"] + offset


def read_definitions(text: str, offset: int, cuts: Sequence[tuple[int, int]] = ()) -> dict[str, tuple[int, int]]:
    """The source range of each link reference definition, by its casefolded label."""
    offsets = _Offsets(_encodable(text), offset, cuts)
    found = {}
    for label, definition in _PLAIN.reference_definitions(_encodable(text)).items():
        span = definition["span"]
        found[label.casefold()] = (offsets.source(span["start"]), offsets.source(span["end"]))
    return found


def _encodable(text: str) -> str:
    """The text without lone surrogates, which cannot come from a file but can be in a caller's string."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
    return text


def _converted(events: Iterator[tuple[Any, Any]], offsets: _Offsets) -> Iterator[Event]:
    """Yield the events with offsets in the source."""
    starts, sources, widths = offsets.starts, offsets.sources, offsets.widths
    for event, place in events:
        start, end = place["start"], place["end"]
        number = bisect_right(starts, start) - 1
        source = sources[number] + (start - starts[number]) // widths[number]
        number = max(number, bisect_left(starts, end, number) - 1)  # an end comes before a cut at the same offset
        yield event, source, sources[number] + (end - starts[number]) // widths[number]


class _Offsets:
    """Converts byte offsets in the parsed text to code points in the source.

    The text is split into stretches whose characters all have the same number of bytes; a cut starts a new stretch.
    """

    def __init__(self, text: str, offset: int, cuts: Sequence[tuple[int, int]]) -> None:
        breaks = [(position, 1, 1, length) for position, length in cuts]
        for wide in _NOT_ASCII.finditer(text):
            for run in _SAME_WIDTH.finditer(text, wide.start(), wide.end()):
                breaks += ((run.start(), 2, len(run[0][0].encode()), 0), (run.end(), 0, 1, 0))
        self.starts = [0]
        self.sources = [offset]
        self.widths = [1]
        character, byte, source, width = 0, 0, offset, 1
        for position, _, next_width, skipped in sorted(breaks):
            byte += (position - character) * width
            source += position - character + skipped
            character, width = position, next_width
            self.starts.append(byte)
            self.sources.append(source)
            self.widths.append(width)

    def source(self, byte: int) -> int:
        """The source offset of a byte offset in the text."""
        number = bisect_right(self.starts, byte) - 1
        return self.sources[number] + (byte - self.starts[number]) // self.widths[number]
