r"""Word edges of RE2 patterns in texts with letters beyond ASCII.

For RE2, ``\b`` and ``\w`` know only ASCII: in "día" the "a" would be a word, and "é" none. In texts with such letters,
each ``\b`` becomes an empty group, and a match counts only if all its groups are at the edges of words.
"""

from __future__ import annotations

from functools import cached_property

from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

#: Letters beyond ASCII of scripts that put spaces between words, with their marks. In the others, a Latin word ends where
#: its letters end, as RE2 has it.
_LETTERS = (
    "\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u0dff\u10a0-\u10ff\u1200-\u137f\u1dc0-\u1fff\u20d0-\u20ff\u2c60-\u2c7f"
    "\ua640-\ua7ff"
)
_BEYOND_ASCII = regex(f"[{_LETTERS}]")
#: The marks among them, which for ``re`` are no part of a word.
_MARKS = regex(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711\u0730-\u074a\u0900-\u0903"
    "\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0dff\u135d-\u135f\u1dc0-\u1dff\u20d0-\u20ff\ua66f-\ua69f]"
)
#: Characters of scripts without spaces.
_UNSPACED = regex(
    "[\u0e01-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\uffee]"
)
_WORD_CLASS = r"\pL\pM\pN_"
#: What can stand for something else in a pattern: an escape, a set, and a parenthesis that begins a group with a number.
_PIECE = regex(r"\\[\s\S]|\[\^?\]?(?:\[:.*?:\]|\\[\s\S]|[^\]\\])*\]|\((?!\?[^P<])")
#: Most matches that may be rejected, from one place on: each costs as much as the text is long.
_MOST_TRIES = 200


def needs_edges(text: str) -> bool:
    r"""Whether the text has letters beyond ASCII that ``\b`` of RE2 would split words at."""
    return not text.isascii() and _BEYOND_ASCII.search(text) is not None


def is_for_re(text: str) -> bool:
    r"""Whether ``\b`` and ``\w`` of ``re`` mean in this text what they mean here."""
    return not _MARKS.search(text) and not _UNSPACED.search(text)


class Rewritten(NamedTuple):
    r"""A pattern with an empty group for each ``\b``.

    Attributes:
        pattern: the new pattern.
        edges: the numbers of the empty groups.
        groups: the number of each other group, by its number in the old pattern; the first is that of the whole match.
    """

    pattern: str
    edges: tuple[int, ...]
    groups: tuple[int, ...]


def has_edges(pattern: str) -> bool:
    r"""Whether a pattern has to be another one for texts with letters beyond ASCII; one with ``\Q`` is left as it is."""
    return any(sign in pattern for sign in (r"\b", r"\w", r"\W")) and r"\Q" not in pattern


def rewrite(pattern: str) -> Rewritten:
    """Return a pattern that has edges for texts with letters beyond ASCII."""
    # A word that begins or ends with another letter has no edge for RE2.
    edge = r"(\b)" if pattern.isascii() and r"\w" not in pattern and r"\W" not in pattern else "()"
    edges: list[int] = []
    groups = [0]

    def translate(match: re.Match[str]) -> str:
        piece = match[0]
        if piece in {r"\b", "("}:
            (edges if piece == r"\b" else groups).append(len(edges) + len(groups))
        return _translate(piece, edge)

    return Rewritten(_PIECE.sub(translate, pattern), tuple(edges), tuple(groups))


def _translate(piece: str, edge: str) -> str:
    if piece == r"\b":
        return edge
    if piece in {r"\w", r"\W"}:
        return f"[{'^' * (piece == chr(92) + 'W')}{_WORD_CLASS}]"
    return piece.replace(r"\w", _WORD_CLASS) if piece[0] == "[" and r"\\" not in piece else piece


class Match:
    """A match with the groups of the pattern as it was written."""

    def __init__(self, match: Any, groups: tuple[int, ...]) -> None:
        self._match = match
        self._groups = groups
        self.re = self

    @property
    def groups(self) -> int:
        """The number of groups."""
        return len(self._groups) - 1

    def span(self, number: int = 0) -> tuple[int, int]:
        """Return start and end of a group."""
        start, end = self._match.span(self._groups[number])
        return start, end

    def start(self, number: int = 0) -> int:
        """Return the start of a group."""
        return self.span(number)[0]

    def end(self, number: int = 0) -> int:
        """Return the end of a group."""
        return self.span(number)[1]

    def group(self, number: int = 0) -> Any:
        """Return the text of a group; None if it does not take part."""
        return self._match.group(self._groups[number])

    __getitem__ = group


class WordPattern:
    """An RE2 pattern that finds whole words in any script, compiled for the texts that it meets.

    Args:
        pattern: the pattern, which ``has_edges``.
        compiler: compiles a pattern; with ``longest``, one of whose matches at a place the longest is found.
    """

    def __init__(self, pattern: str, compiler: Callable[..., Any]) -> None:
        self._pattern = pattern
        self._compiler = compiler

    @cached_property
    def _ascii(self) -> Any:
        return self._compiler(self._pattern)

    @cached_property
    def _rewritten(self) -> Rewritten:
        return rewrite(self._pattern)

    @cached_property
    def _edged(self) -> Any:
        return self._compiler(self._rewritten.pattern)

    @cached_property
    def _longest(self) -> Any:
        return self._compiler(self._rewritten.pattern, longest=True)

    def search(self, text: str) -> Any:
        """Return the first match; None if there is none."""
        return next(self._find(text), None) if needs_edges(text) else self._ascii.search(text)

    def finditer(self, text: str) -> Iterator[Any]:
        """Return all matches that do not overlap."""
        return self._find(text) if needs_edges(text) else self._ascii.finditer(text)

    def _find(self, text: str) -> Iterator[Match]:
        _, edges, groups = self._rewritten
        at = tries = 0
        while at <= len(text) and tries < _MOST_TRIES:
            match = self._edged.search(text, at)
            if match is None:
                return
            start = match.start()
            if not _has_edges(text, match, edges):
                # another alternative can match here: "regaló" where "regal" ends inside a word
                match = self._longest.match(text, start)
            if match is not None and _has_edges(text, match, edges):
                yield Match(match, groups)
                at, tries = match.end() + (start == match.end()), 0
            else:
                at, tries = start + 1, tries + 1


def _has_edges(text: str, match: Any, edges: Sequence[int]) -> bool:
    return all(_is_edge(text, match.start(edge)) for edge in edges)


def _is_edge(text: str, at: int) -> bool:
    """Whether a word begins or ends at a place in the text; true for -1, the place of a group that took no part."""
    return at < 0 or _in_word(text[at - 1 : at] if at else "") != _in_word(text[at : at + 1])


def _in_word(character: str) -> bool:
    if character.isascii():
        return character.isalnum() or character == "_"
    return bool(_BEYOND_ASCII.match(character)) and (character.isalnum() or bool(_MARKS.match(character)))
