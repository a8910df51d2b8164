"""The changes that fixes would make, for ``--diff``.

On a terminal all control characters are written out. Elsewhere most stay, so that ``patch`` can apply the diff, which
may be about removing them; only escape sequences are broken up. In color, the words that change inside a line stand out.
Lines wider than the terminal are broken between words; what follows has ``…`` in the column of the signs.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import groupby, pairwise, takewhile

from seolint.base.plain_text import write_out_lines
from seolint.report.terminal import BOLD, CYAN, DIM, GREEN, RED, choose_paint, find_breaks, measure
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.report import Style
    from seolint.running.run import Report

_REVERSED = "7"
_COLORS = {"-": RED, "+": GREEN, "@": CYAN, "\\": DIM}
#: What stands in the column of the signs where a broken line goes on.
_FOLLOWS = "…"
_TOKEN = regex(r"\w+|\s+|.")
#: Most words between the first and the last change of a line that are compared; in longer ones all of that stands out.
_MOST_TOKENS = 2000

#: Most pairs of deleted and added lines that are compared.
_MOST_PAIRS = 10_000

_paint = choose_paint(color=True)


def render(report: Report, style: Style) -> Iterator[str]:
    """Yield a unified diff for each file that would change."""
    for outcome in report.outcomes:
        if style.is_terminal:
            diff = write_out_lines(outcome.diff.replace("\r\n", "\n"))
        else:
            diff = outcome.diff.replace("\x1b", "\\x1b")
        columns = style.columns if style.is_terminal else 0
        if style.color and diff:
            yield "".join(_color(diff, columns))
        else:
            yield "\n".join(_break(line, columns) for line in diff.split("\n"))


def _break(text: str, columns: int) -> str:
    """Break a line that is wider than the terminal, if there is one."""
    ends = [0, *_find_breaks(text, columns), len(text)]
    return f"\n{_FOLLOWS}".join(text[start:end] for start, end in pairwise(ends))


def _find_breaks(text: str, columns: int) -> list[int]:
    """Return where a line is wider than the terminal, if there is one: ``columns`` is 0 if there is none."""
    if not columns or measure(text) <= columns:
        return []
    return find_breaks(text, columns - len(_FOLLOWS), columns)


def _color(diff: str, columns: int) -> Iterator[str]:
    """Yield the lines of a diff in color."""
    lines = diff.split("\n")
    yield from (f"{_paint(line, BOLD)}\n" for line in lines[:2])
    old: list[str] = []
    for sign, group in groupby(lines[2:-1], key=lambda line: line[:1]):
        if sign == "-":
            old = [line[1:] for line in group]
            continue
        new = [line[1:] for line in group] if sign == "+" else []
        yield from _color_changes(old, new, columns)
        old = []
        if sign != "+":
            broken = (_break(line, columns) for line in group)
            yield from (f"{_paint(line, _COLORS[sign]) if sign in _COLORS else line}\n" for line in broken)
    yield from _color_changes(old, [], columns)


def _color_changes(old: Sequence[str], new: Sequence[str], columns: int) -> Iterator[str]:
    """Yield deleted and added lines, with what differs between a line and its new form in reverse."""
    befores, afters = [_TOKEN.findall(line) for line in old], [_TOKEN.findall(line) for line in new]
    pairs = _pair(befores, afters) if len(old) * len(new) <= _MOST_PAIRS else {}
    marks = {number: _find_changes(befores[number], afters[other]) for number, other in pairs.items()}
    for number, tokens in enumerate(befores):
        yield _mark("-", tokens, [change[:2] for change in marks.get(number, ())], RED, columns)
    origins = {other: number for number, other in pairs.items()}
    for other, tokens in enumerate(afters):
        changes = marks[origins[other]] if other in origins else []
        yield _mark("+", tokens, [change[2:] for change in changes], GREEN, columns)


def _pair(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> dict[int, int]:
    """Return which new line each old one becomes: in order, the next that has half of its words in common with it."""
    pairs: dict[int, int] = {}
    at = 0
    for other, after in enumerate(new):
        words = Counter(after)
        for number in range(at, len(old)):
            if (words & Counter(old[number])).total() * 2 > max(len(after), len(old[number])):
                pairs[number] = other
                at = number + 1
                break
    return pairs


def _find_changes(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Return the ranges of tokens that differ, in both lines."""
    from difflib import SequenceMatcher

    head = _count_equal(old, new)
    tail = _count_equal(old[head:][::-1], new[head:][::-1])
    end, new_end = len(old) - tail, len(new) - tail
    if max(end, new_end) - head > _MOST_TOKENS:
        return [(head, end, head, new_end)]
    opcodes = SequenceMatcher(None, old[head:end], new[head:new_end], autojunk=False).get_opcodes()
    return [(head + a, head + b, head + c, head + d) for tag, a, b, c, d in opcodes if tag != "equal"]


def _count_equal(some: Sequence[str], others: Sequence[str]) -> int:
    """Count the equal tokens before the first difference."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(some, others, strict=False)))


def _mark(sign: str, tokens: Sequence[str], changed: Sequence[tuple[int, ...]], color: str, columns: int) -> str:
    """Return a line in color, with the tokens that changed in reverse."""
    pieces: list[tuple[str, bool]] = []
    at, before = 0, sign
    for start, stop in changed:
        before += "".join(tokens[at:start])
        pieces += [(before, False), ("".join(map(_show, "".join(tokens[start:stop]))), True)]
        at, before = stop, ""
    pieces.append((before + "".join(tokens[at:]), False))
    return "".join(_paint_pieces(pieces, color, columns)) + "\n"


def _paint_pieces(pieces: Sequence[tuple[str, bool]], color: str, columns: int) -> Iterator[str]:
    """Yield the parts of a line in color, those that changed in reverse, broken where the terminal ends."""
    text = "".join(piece for piece, _ in pieces)
    breaks = _find_breaks(text, columns)
    at = 0
    for piece, is_changed in pieces:
        end = at + len(piece)
        ends = [at, *(place for place in breaks if at < place < end), end]
        for start, stop in pairwise(ends):
            if start in breaks:
                yield f"\n{_paint(_FOLLOWS, DIM)}"
            if stop > start:
                yield _paint(text[start:stop], f"{color};{_REVERSED}" if is_changed else color)
        at = end


def _show(character: str) -> str:
    """Return a character, or its number if nobody would see it."""
    return f"<U+{ord(character):04X}>" if unicodedata.category(character) == "Cf" else character
