"""A finding with its line of the article, the finding underlined, and what to do about it."""

from __future__ import annotations

from seolint.base.plain_text import write_out
from seolint.base.vocabulary import name_severity
from seolint.report.terminal import BOLD, DIM, choose_paint, measure, wrap
from seolint.results.frames import show_on_one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.report.terminal import Paint
    from seolint.results.contract import FindingEntry, RelatedEntry
    from seolint.results.file_result import Frame

#: Most related places shown for a finding.
_PLACES = 5
#: Cells kept before a finding that is far to the right in its line.
_LEAD = 20


def render_finding(
    path: str, finding: FindingEntry, frame: Frame, color: str, rule: str, style: Style
) -> Iterator[str]:
    """Yield the lines for a finding; ``rule`` is its name as it is to be shown."""
    paint = choose_paint(color=style.color)
    place = f"{write_out(path)}:{finding['line']}:{finding['column']}:"
    severity = name_severity(finding["severity"])
    words = f"{paint(severity, color)} {rule}"
    if measure(place) + len(f" {severity} {finding['rule']}") <= style.columns:
        yield f"{paint(place, BOLD)} {words}"
    else:
        yield paint(place, BOLD)
        yield words
    margin = " " * len(str(frame.line))
    yield from (f"{margin} {line}" for line in wrap(show_on_one_line(finding["message"]), _room(style, margin, 1)))
    yield from _render_frame(frame, margin, color, paint, style.columns)
    if finding["help"]:
        yield from _note("help", show_on_one_line(finding["help"]), margin, style)
    for related in _related_places(path, finding):
        yield from _note("see", related, margin, style)
    if finding["fix"]:
        how = "--fix" if finding["fix"]["safety"] == "safe" else "--fix --unsafe-fixes"
        yield from _note("fix", f"with {how}", margin, style)
    yield ""


def _room(style: Style, margin: str, more: int) -> int:
    return max(style.columns - len(margin) - more, 10)


def _note(label: str, text: str, margin: str, style: Style) -> Iterator[str]:
    """Yield a labeled note, its lines aligned after the label."""
    paint = choose_paint(color=style.color)
    head = f"{margin} = {label}: "
    first, *rest = wrap(text, _room(style, head, 0))
    yield f"{margin} {paint('=', DIM)} {paint(f'{label}:', BOLD)} {first}"
    yield from (" " * len(head) + line for line in rest)


def _related_places(path: str, finding: FindingEntry) -> list[str]:
    """Format the other places that explain a finding, at most ``_PLACES`` of them."""
    places = [place for place in finding["related"] if (place["path"], place["start"]) != (path, finding["start"])]
    shown = [f"{_name(path, place)}: {show_on_one_line(place['message'])}" for place in places[:_PLACES]]
    return shown if len(places) <= _PLACES else [*shown, f"and {len(places) - _PLACES} more"]


def _name(path: str, place: RelatedEntry) -> str:
    """Format a place, with the file only if it is another one."""
    if place["path"] == path:
        return f"line {place['line']}, column {place['column']}"
    return f"{write_out(place['path'])}:{place['line']}:{place['column']}"


def _render_frame(frame: Frame, margin: str, color: str, paint: Paint, columns: int) -> list[str]:
    text, start, end = fit(frame.text, frame.start, frame.end, columns - len(margin) - 3)
    if not text.strip():
        return []
    bar = paint("|", DIM)
    underline = " " * measure(text[:start]) + paint("^" * max(1, measure(text[start:end])), color)
    return [f"{margin} {bar}", f"{paint(str(frame.line), DIM)} {bar} {text}", f"{margin} {bar} {underline}"]


def fit(text: str, start: int, end: int, cells: int) -> tuple[str, int, int]:
    """Cut a line to a number of cells around a finding; return it with the finding's start and end in it.

    >>> fit("water the roses in the evening", 10, 15, 12)
    ('… roses in …', 2, 7)
    """
    if measure(text) <= cells:
        return text, start, end
    left = 0
    if measure(text[:end]) > cells - 1:
        left = start
        while left and measure(text[left - 1 : start]) <= min(_LEAD, max(0, cells - 2 - measure(text[start:end]))):
            left -= 1
    before = "…" if left else ""
    right = len(text)
    while right > left + 1 and measure(before + text[left:right]) > cells - 1:
        right -= 1
    shift = len(before) - left
    after = "…" if right < len(text) else ""
    return f"{before}{text[left:right]}{after}", min(start, right) + shift, min(end, right) + shift
