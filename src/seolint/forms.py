"""Forms: how a rule file writes what a line of page furniture looks like.

A form is a row of folded words as ``seolint.lines`` gives them (``# min read <date>``). Beside plain words it may have

``by|von``
    either word
``on?``
    a word that may be missing
``*``
    one or more words
``<name>``
    one to eight words written like a name, each with a capital or a particle such as "de"

and the signs ``# <date> <time> <day> <url> <mail> <handle> #/#``. It begins or ends with a word or a sign: lines are
looked up by that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from seolint.lines import Line, Lines

_PARTICLES = frozenset(
    "de la le les du des di da do dos das del della van von der den den zu y e und et and & ap al el bin".split()
)
_LONGEST_NAME = 8


class Part(NamedTuple):
    """One place of a form: the words that fit, or ``*`` or ``<name>``; whether it may be missing."""

    words: frozenset[str]
    special: str
    optional: bool


class Form(NamedTuple):
    """A form in parts; ``anchors`` are the words a line must begin with, or end with if ``at_end``."""

    parts: tuple[Part, ...]
    anchors: frozenset[str]
    at_end: bool


def read_form(text: str) -> Form:
    """The form that a rule file writes.

    Raises:
        ValueError: it neither begins nor ends with a word.
    """
    parts = tuple(_read_part(word) for word in text.split(" "))
    for row, at_end in ((parts, False), (parts[::-1], True)):
        anchors = _anchors(row)
        if anchors:
            return Form(parts, anchors, at_end)
    raise ValueError(f"the form {text!r} begins and ends with something that fits any word")


def _anchors(parts: Sequence[Part]) -> frozenset[str]:
    """The words one of which must come first; none where anything may."""
    found: set[str] = set()
    for part in parts:
        if part.special:
            break
        found |= part.words
        if not part.optional:
            return frozenset(found)
    return frozenset()


def _read_part(word: str) -> Part:
    optional = len(word) > 1 and word.endswith("?")
    word = word[:-1] if optional else word
    special = word if word in {"*", "<name>"} else ""
    words = frozenset(["|"] if word == "|" else word.split("|"))
    return Part(frozenset() if special else words, special, optional)


def index_forms(forms: Sequence[str]) -> tuple[dict[str, list[Form]], dict[str, list[Form]]]:
    """The forms by the word that lines begin with, and by the word that they end with."""
    first: dict[str, list[Form]] = {}
    last: dict[str, list[Form]] = {}
    for form in map(read_form, forms):
        for anchor in form.anchors:
            (last if form.at_end else first).setdefault(anchor, []).append(form)
    return first, last


def find_forms(lines: Lines, first: Mapping[str, list[Form]], last: Mapping[str, list[Form]]) -> list[Line]:
    """The lines that have one of the forms."""
    found = []
    for forms, by_word in ((first, lines.by_first), (last, lines.by_last)):
        for word in forms.keys() & by_word.keys() if forms else ():
            found += [line for line in by_word[word] if any(fits(form.parts, line) for form in forms[word])]
    return found


def fits(parts: Sequence[Part], line: Line) -> bool:
    """Whether the whole line has the form."""
    written = line.written_words if any(part.special == "<name>" for part in parts) else line.words
    return _fits(parts, line.words, written if len(written) == len(line.words) else line.words, 0, 0)


def _fits(parts: Sequence[Part], words: Sequence[str], written: Sequence[str], part_at: int, at: int) -> bool:
    if part_at == len(parts):
        return at == len(words)
    part = parts[part_at]
    if part.optional and _fits(parts, words, written, part_at + 1, at):
        return True
    if not part.special:
        return at < len(words) and words[at] in part.words and _fits(parts, words, written, part_at + 1, at + 1)
    limit = len(words)
    if part.special == "<name>":
        limit = min(at + _LONGEST_NAME, _end_of_name(written, at))
    return any(_fits(parts, words, written, part_at + 1, end) for end in range(at + 1, limit + 1))


def _end_of_name(written: Sequence[str], start: int) -> int:
    end = start
    while end < len(written) and (written[end][0].isupper() or written[end] in _PARTICLES):
        end += 1
    return end if end > start and written[start][0].isupper() else start
