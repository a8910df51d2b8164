"""Text for terminals: how many cells it takes, where to break it, and how to color it."""

from __future__ import annotations

import os
import unicodedata
from itertools import pairwise

from seolint.report import DEFAULT_COLUMNS
from seolint.startup.patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Paint = Callable[[str, str], str]

BOLD, DIM, RED, YELLOW, BLUE, CYAN, GREEN = "1", "2", "31", "33", "34", "36", "32"

#: The narrowest and the widest layout, in cells. Longer lines are hard to read, shorter ones cannot hold a rule name.
MIN_COLUMNS, MAX_COLUMNS = 52, 120
#: Asks for the form of the character before it that is as wide as an emoji.
_EMOJI_FORM = "\ufe0f"
#: Most cells that a tab takes.
_TAB = 8
#: Categories of characters that take no cell of their own: combining marks and format characters.
_NO_CELL = frozenset({"Mn", "Me", "Cf"})
#: A format character that terminals show as a hyphen.
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"

_WORD_OR_GAP = regex(r"\s+|\S+")
#: What the lines that a wide one is broken into begin with.
_FURTHER = "  "

#: Terminals that show links, by an environment variable that they set, or by the value of ``TERM_PROGRAM``.
_LINKING_VARIABLES = ("KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM")
_LINKING_PROGRAMS = frozenset({"iTerm.app", "WezTerm", "vscode", "Hyper", "ghostty", "zed", "rio", "Tabby"})
#: The first version of the library of GNOME's terminals that shows links.
_FIRST_LINKING_VTE = 5000


def measure(text: str) -> int:
    """Return how many cells of a terminal a text takes: two for wide characters, none for combining ones."""
    if text.isascii() and "\t" not in text:
        return len(text)
    return sum(_measure_character(*pair) for pair in pairwise(text + " "))


def _measure_character(character: str, following: str) -> int:
    if character == "\t":
        return _TAB
    if character != _SOFT_HYPHEN and unicodedata.category(character) in _NO_CELL:
        return 0
    return 2 if following == _EMOJI_FORM or unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, cells: int) -> str:
    """Cut a text to a number of cells, with ``…`` at its end if anything is left out."""
    if measure(text) <= cells:
        return text
    return text[: _fitting(text, cells - 1)].rstrip() + "…"


def _fitting(text: str, cells: int) -> int:
    """Return how many characters at the beginning of a text fit into a number of cells."""
    used = 0
    for number, pair in enumerate(pairwise(text + " ")):
        used += _measure_character(*pair)
        if used > cells:
            return number
    return len(text)


def wrap(text: str, cells: int) -> list[str]:
    """Break a text into lines of at most ``cells`` cells: between words, or inside one that is longer than a line."""
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if measure(joined) <= cells:
            lines[-1] = joined
            continue
        rest = word
        if lines[-1]:
            lines.append("")
        while measure(rest) > cells:
            fitting = max(1, _fitting(rest, cells))
            lines[-1] = rest[:fitting]
            lines.append("")
            rest = rest[fitting:]
        lines[-1] = rest
    return lines


def find_breaks(text: str, columns: int, first: int | None = None) -> list[int]:
    """Return where to break a text so that no line is wider than ``columns``, and the first no wider than ``first``.

    Breaks come before words, or inside one that is wider than a line, unless it is a path or a URL: nobody could copy
    it then.
    """
    breaks: list[int] = []
    line = 0
    room = columns if first is None else first
    for match in _WORD_OR_GAP.finditer(text):
        at, word = match.start(), match[0]
        if measure(word) > room and at > line:
            breaks.append(at)
            line, room = at, columns
        while not _is_path(match[0]) and (fitting := max(1, _fitting(word, room))) < len(word):
            at, word = at + fitting, word[fitting:]
            breaks.append(at)
            line, room = at, columns
        room -= measure(word)
    return breaks


def _is_path(word: str) -> bool:
    is_markup = "<" in word or ">" in word or '="' in word
    return "/" in word and word.isascii() and not is_markup


def fit_lines(text: str, columns: int) -> str:
    """Break the lines of a text that are wider than the terminal; what follows is two cells further in."""
    return "\n".join(line if measure(line) <= columns else _fit_line(line, columns) for line in text.split("\n"))


def _fit_line(line: str, columns: int) -> str:
    start = line[: len(line) - len(line.lstrip(" "))]
    margin = start + _FURTHER if len(start) + len(_FURTHER) < columns // 2 else ""
    rest = line[len(start) :]
    ends = find_breaks(rest, columns - len(margin), columns - len(start))
    pieces = [rest[one:other].strip(" ") for one, other in pairwise([0, *ends, len(rest)])]
    return start + f"\n{margin}".join(pieces)


def count_columns(stream: int = 1) -> int:
    """Return the columns of the layout: those of the terminal that a stream goes to, within what can be read."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and len(columns) < 5 and int(columns):
        return max(MIN_COLUMNS, min(int(columns), MAX_COLUMNS))
    try:
        return max(MIN_COLUMNS, min(os.get_terminal_size(stream).columns or DEFAULT_COLUMNS, MAX_COLUMNS))
    except (OSError, ValueError):
        return DEFAULT_COLUMNS


def choose_paint(*, color: bool) -> Paint:
    """Return the function that colors a text, or one that leaves it as it is."""
    return _paint if color else _leave


def _paint(text: str, color: str) -> str:
    return f"\x1b[{color}m{text}\x1b[0m"


def _leave(text: str, color: str) -> str:
    return text


def shows_links(variables: Mapping[str, str]) -> bool:
    """Whether the terminal is one that shows links (OSC 8), as the environment tells."""
    if "FORCE_HYPERLINK" in variables:
        return variables["FORCE_HYPERLINK"] not in {"", "0"}
    vte = variables.get("VTE_VERSION", "")
    return (
        any(name in variables for name in _LINKING_VARIABLES)
        or variables.get("TERM_PROGRAM") in _LINKING_PROGRAMS
        or (vte.isdecimal() and len(vte) < 10 and int(vte) >= _FIRST_LINKING_VTE)
    )


def link(text: str, url: str | None) -> str:
    """Make a text a link of the terminal. ``url`` is None or comes from a rule file, so it is checked."""
    if not url or not url.isascii() or not url.isprintable() or " " in url:
        return text
    return f"\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\"
