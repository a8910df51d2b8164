"""The source line shown with a finding."""

from __future__ import annotations

from seolint.base.plain_text import CONTROLS
from seolint.results.file_result import Frame

TYPE_CHECKING = False
if TYPE_CHECKING:
    from seolint.article.source import Source
    from seolint.base.model import Finding
    from seolint.results.file_result import ByteRange

#: Longest text of a frame, and how much of it may come before the finding, in characters.
WIDTH, LEAD = 100, 30

#: Characters that control the terminal (cursor, color) or reorder text.
_CONTROLS = dict.fromkeys((*CONTROLS, 0x200E, 0x200F), " ")


def make_frame(source: Source, finding: Finding) -> Frame:
    """Make the frame of a finding: its first line, cut to a window around it, and its places in bytes."""
    place = finding.place
    line = source.line_span(place.line)
    start, end = min(place.start, line.end), min(place.end, line.end)
    left = line.start if line.end - line.start <= WIDTH else max(line.start, start - LEAD)
    right = min(line.end, left + WIDTH)
    text = show_plainly(source.text[left:right])
    before, after = "…" if left > line.start else "", "…" if right < line.end else ""
    shift = len(before) - left
    whole = _in_bytes(source, place.start, place.end)
    edits = tuple(
        whole if edit[:2] == (place.start, place.end) else _in_bytes(source, edit.start, edit.end)
        for edit in (finding.fix.edits if finding.fix else ())
    )
    return Frame(place.line, before + text + after, start + shift, min(end, right) + shift, whole, edits)


def show_plainly(text: str) -> str:
    """Replace characters that would control a terminal with spaces; the length stays the same."""
    return text if text.isascii() and text.isprintable() else text.translate(_CONTROLS)


def show_on_one_line(text: str) -> str:
    """Put text that may quote an article on one line."""
    return " ".join(show_plainly(text).split())


def _in_bytes(source: Source, start: int, end: int) -> ByteRange:
    return (*_byte_position(source, start), *_byte_position(source, end))


def _byte_position(source: Source, offset: int) -> tuple[int, int]:
    line, _ = source.position(offset)
    return line, source.bytes_before(line, offset) + 1
