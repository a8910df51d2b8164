"""The changes that fixes would make, for ``--diff``.

On a terminal all control characters are written out. Elsewhere most stay, so that ``patch`` can apply the diff, which
may be about removing them; only escape sequences are broken up. In color, the words that change inside a line stand out.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from itertools import groupby, takewhile

from seolint.base.plain_text import write_out_lines
from seolint.report.terminal import BOLD, CYAN, DIM, GREEN, RED, choose_paint
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.report import Style
    from seolint.running.run import Report

_REVERSED = "7"
_COLORS = {"-": RED, "+": GREEN, "@": CYAN, "\\": DIM}
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
        yield "".join(_color(diff)) if style.color and diff else diff


def _color(diff: str) -> Iterator[str]:
    """Yield the lines of a diff in color."""
    lines = diff.split("\n")
    yield from (f"{_paint(line, BOLD)}\n" for line in lines[:2])
    old: list[str] = []
    for sign, group in groupby(lines[2:-1], key=lambda line: line[:1]):
        if sign == "-":
            old = [line[1:] for line in group]
            continue
        new = [line[1:] for line in group] if sign == "+" else []
        yield from _color_changes(old, new)
        old = []
        if sign != "+":
            yield from (f"{_paint(line, _COLORS[sign]) if sign in _COLORS else line}\n" for line in group)
    yield from _color_changes(old, [])


def _color_changes(old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    """Yield deleted and added lines, with what differs between a line and its new form in reverse."""
    befores, afters = [_TOKEN.findall(line) for line in old], [_TOKEN.findall(line) for line in new]
    pairs = _pair(befores, afters) if len(old) * len(new) <= _MOST_PAIRS else {}
    marks = {number: _find_changes(befores[number], afters[other]) for number, other in pairs.items()}
    for number, tokens in enumerate(befores):
        yield _mark("-", tokens, [change[:2] for change in marks.get(number, ())], RED)
    origins = {other: number for number, other in pairs.items()}
    for other, tokens in enumerate(afters):
        changes = marks[origins[other]] if other in origins else []
        yield _mark("+", tokens, [change[2:] for change in changes], GREEN)


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


def _mark(sign: str, tokens: Sequence[str], changed: Sequence[tuple[int, ...]], color: str) -> str:
    """Return a line in color, with the tokens that changed in reverse."""
    parts = []
    at = 0
    text = sign
    for start, stop in changed:
        text += "".join(tokens[at:start])
        if text:
            parts.append(_paint(text, color))
        if stop > start:
            parts.append(_paint("".join(map(_show, "".join(tokens[start:stop]))), f"{color};{_REVERSED}"))
        at, text = stop, ""
    text += "".join(tokens[at:])
    return "".join([*parts, _paint(text, color)] if text else parts) + "\n"


def _show(character: str) -> str:
    """Return a character, or its number if nobody would see it."""
    return f"<U+{ord(character):04X}>" if unicodedata.category(character) == "Cf" else character
