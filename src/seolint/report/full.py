"""``full``: for people at a terminal. Shows the message, the line with the finding underlined, and what to do."""

from __future__ import annotations

import textwrap
import unicodedata

from seolint.base.plain_text import write_out
from seolint.language.search_snippet import SCREENS, preview
from seolint.report.words import name_severity, summarize
from seolint.results.frames import show_plainly
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.report import Style
    from seolint.results.contract import FileEntry, FindingEntry, RelatedEntry
    from seolint.results.file_result import Frame
    from seolint.running.run import Report

_BOLD, _DIM, _RED, _YELLOW, _BLUE, _CYAN = "1", "2", "31", "33", "34", "36"
_COLORS = {"error": f"{_BOLD};{_RED}", "warning": f"{_BOLD};{_YELLOW}", "info": f"{_BOLD};{_BLUE}"}
#: Width of help texts, in characters.
_WIDTH = 100
#: Most related places shown per finding.
_PLACES = 5


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield the findings file by file, then a summary line.

    The search snippet of a page follows its findings: always for a single file, else only for files with findings about
    metadata.
    """
    paint = _paint if style.color else _leave
    unshown: FileEntry | None = None
    for outcome in report.outcomes:
        if outcome.json:
            entry = unshown = outcome.entry
            for finding, frame in zip(entry["findings"], outcome.frames, strict=True):
                yield _render_finding(entry["path"], finding, frame, paint)
            if any(finding["category"] == "metadata" for finding in entry["findings"]):
                yield _render_snippet(entry, paint)
                unshown = None
    if unshown is not None and report.files == 1:
        yield _render_snippet(unshown, paint)
    yield paint(summarize(report), _BOLD) + "\n"


def _render_finding(path: str, finding: FindingEntry, frame: Frame, paint: _Paint) -> str:
    color = _COLORS[finding["severity"]]
    place = paint(f"{write_out(path)}:{finding['line']}:{finding['column']}:", _BOLD)
    severity, rule = paint(name_severity(finding["severity"]), color), paint(finding["rule"], _CYAN)
    head = f"{place} {severity} {rule} {_one_line(finding['message'])}"
    margin = " " * len(str(frame.line))
    lines = [head, *_render_frame(frame, margin, color, paint)]
    if finding["help"]:
        label = paint("help:", _BOLD)
        indent = " " * len(f"{margin} = help: ")
        text = _one_line(finding["help"])
        rest = textwrap.fill(text, _WIDTH, initial_indent=" " * 6, subsequent_indent=indent)
        lines.append(f"{margin} {paint('=', _DIM)} {label} {rest.lstrip()}")
    lines += [f"{margin} {paint('=', _DIM)} {paint('see:', _BOLD)} {place}" for place in _related_places(path, finding)]
    if finding["fix"]:
        how = "--fix" if finding["fix"]["safety"] == "safe" else "--fix --unsafe-fixes"
        lines.append(f"{margin} {paint('=', _DIM)} {paint('fix:', _BOLD)} with {how}")
    return "\n".join(lines) + "\n\n"


def _render_snippet(entry: FileEntry, paint: _Paint) -> str:
    """Show title and description as search results pages would; empty if both are missing."""
    title, description = entry["article"]["title"], entry["article"]["description"]
    shown = preview(title["text"] if title else "", description["text"] if description else "")
    lines = []
    for number, name in enumerate(("title", "description")):
        cuts = {screen: shown[screen.name][number] for screen in SCREENS}
        first = cuts[SCREENS[0]]
        if first.characters:
            lines.append(f"  {name}, {first.characters:,} characters, {first.pixels:,} px")
            for text in dict.fromkeys(cut.shown for cut in cuts.values()):
                alike = [screen for screen, cut in cuts.items() if cut.shown == text]
                screens = ", ".join(f"{screen.name} ({screen[number + 1]} px)" for screen in alike)
                lines.append(f"    {paint(f'{screens}:', _DIM)} {_one_line(text)}")
    if not lines:
        return ""
    head = paint(f"{write_out(entry['path'])}: search snippet (estimate)", _BOLD)
    return "\n".join([head, *lines]) + "\n\n"


def _one_line(text: str) -> str:
    """Put text that may quote the article on one line."""
    return " ".join(show_plainly(text).split())


def _related_places(path: str, finding: FindingEntry) -> list[str]:
    """Format the other places that explain a finding, at most ``_PLACES`` of them."""
    places = [place for place in finding["related"] if (place["path"], place["start"]) != (path, finding["start"])]
    shown = [f"{_name(path, place)}: {_one_line(place['message'])}" for place in places[:_PLACES]]
    return shown if len(places) <= _PLACES else [*shown, f"and {len(places) - _PLACES} more"]


def _name(path: str, place: RelatedEntry) -> str:
    """Format a place, with the file only if it is another one."""
    if place["path"] == path:
        return f"line {place['line']}, column {place['column']}"
    return f"{write_out(place['path'])}:{place['line']}:{place['column']}"


def _render_frame(frame: Frame, margin: str, color: str, paint: _Paint) -> list[str]:
    if not frame.text.strip():
        return []
    bar = paint("|", _DIM)
    before, marked = frame.text[: frame.start], frame.text[frame.start : frame.end]
    underline = " " * _width(before) + paint("^" * max(1, _width(marked)), color)
    return [f"{margin} {bar}", f"{paint(str(frame.line), _DIM)} {bar} {frame.text}", f"{margin} {bar} {underline}"]


def _width(text: str) -> int:
    """The number of terminal columns that a text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text
    )


if TYPE_CHECKING:
    from collections.abc import Callable

    _Paint = Callable[[str, str], str]


def _paint(text: str, color: str) -> str:
    return f"\x1b[{color}m{text}\x1b[0m"


def _leave(text: str, color: str) -> str:
    return text
