"""What is known of an RE2 pattern without RE2: strings that its matches contain, and whether ``re`` reads it the same.

Both are worked out when the rules are built, so that a run on one article rarely has to load RE2 (see
``seolint.checks.shared.alternatives``). The parser knows the syntax that rule files use; of any other pattern it says
nothing.
"""

from __future__ import annotations

import marshal
from collections import Counter
from functools import lru_cache
from itertools import product

from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import fold_case

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

#: Of each set, every match contains a string, in lower case. A set is one text, a string a line, which loads faster.
Needs = tuple[str, ...]
#: A pattern for ``re`` with the flag ``ASCII``, in pieces: text, or alternatives. An alternative is a word, or what it
#: needs (as in ``Needs``; "" for nothing) and its pieces.
Source = tuple["Any", ...]
#: The needs of a pattern, and the same pattern for ``re``, packed, because few are ever asked for; empty if ``re`` does
#: not match the same.
Facts = tuple[Needs, bytes]

#: A need of matches that contain a character beyond ASCII, which scripts are told by.
NOT_ASCII = "\ufffe"
#: Scripts that have all characters of ASCII.
_SCRIPTS_OF_ASCII = frozenset(("Latin", "Common"))
_MOST_STRINGS, _MOST_NEEDS = 160, 3
#: Most strings of parts one after another: more of them are searched faster as one need for each part.
_MOST_JOINED = 24
#: So many strings that differ in the last character stand for any such character; what they begin with is not shorter.
_MANY, _LEAST = 8, 3
#: Most repetitions without a limit on one way through a pattern for ``re``, which may try all combinations of lengths.
_MOST_REPEATS = 3
_DIGITS = frozenset("0123456789")
_ANCHORS = frozenset("bB")
_CLASSES = frozenset("dDwWsS")
_CONTROLS = {"n": "\n", "t": "\t", "r": "\r"}
#: Least and most times, 0 for any number.
_QUANTIFIERS = {"?": (0, 1), "*": (0, 0), "+": (1, 0)}
#: What a group may begin with.
_FLAGS = ("?:", "?i:", "?-i:")
_EMPTY = frozenset({""})


class _UnknownSyntaxError(ValueError):
    """The pattern has something that the parser does not know."""


class _Part(NamedTuple):
    """What a part of a pattern matches: one of the strings, if they are known, or what contains one string of each need."""

    strings: frozenset[str] | None
    needs: tuple[frozenset[str], ...] = ()
    repeats: int = 0  # the most repetitions without a limit on one way through it

    @property
    def all_needs(self) -> tuple[frozenset[str], ...]:
        return self.needs if self.strings is None else _needs_of(self.strings)


def pack_facts(pattern: str, *, any_case: bool) -> Facts:
    """Return what is known of a pattern; ``any_case`` if it is compiled with ``(?i)``."""
    needs, source = read_facts(pattern, any_case=any_case)
    return needs, marshal.dumps(source) if source else b""


@lru_cache(maxsize=1024)
def unpack_source(packed: bytes) -> Source:
    """Return the source in the facts of a pattern."""
    source: Source = marshal.loads(packed)  # noqa: S302  (from a built-in rule)
    return source


def read_facts(pattern: str, *, any_case: bool) -> tuple[Needs, Source]:
    """Return the needs of a pattern and its source."""
    starts_with_flag = pattern.startswith("(?i)")
    parser = _Parser(pattern.removeprefix("(?i)"), any_case=any_case or starts_with_flag)
    try:
        part = parser.read()
    except _UnknownSyntaxError:
        return (), ()
    source = _merge(parser.translated) if parser.is_portable and part.repeats <= _MOST_REPEATS else ()
    if source and starts_with_flag:
        source = ("(?i:", *source, ")")
    return _needs_in(part)[:_MOST_NEEDS], source


def write_pattern(source: Source, text: str) -> str:
    """Return a pattern without the alternatives that cannot match in a text; the text is in lower case."""
    written = []
    for piece in source:
        if isinstance(piece, str):
            written.append(piece)
            continue
        kept = []
        for branch in piece:
            if isinstance(branch, str):
                if branch in text:
                    kept.append(branch)
            elif has_one(branch[0], text):
                kept.append(write_pattern(branch[1], text))
        written.append("|".join(kept) if kept else "(?!)")
    return "".join(written)


def write_whole(source: Source) -> str:
    """Return a pattern with all its alternatives."""
    return "".join(
        piece
        if isinstance(piece, str)
        else "|".join(branch if isinstance(branch, str) else write_whole(branch[1]) for branch in piece)
        for piece in source
    )


def has_one(need: str, text: str) -> bool:
    """Whether a text in lower case has one of the strings of a need."""
    return need in text or ("\n" in need and any(map(text.__contains__, _split(need))))


@lru_cache(maxsize=4096)
def _split(need: str) -> list[str]:
    return need.split("\n")


def _needs_in(part: _Part) -> Needs:
    """Return the needs of a part that tell something, the most telling first."""
    needs = sorted({_fold(need) for need in part.all_needs}, key=lambda need: (-min(map(len, need)), *need))
    return tuple("\n".join(need) for need in needs if not _is_common(need))


def _merge(pieces: Iterable[Any]) -> Source:
    """Return the pieces with neighboring texts as one."""
    merged: list[Any] = []
    for piece in pieces:
        if merged and isinstance(piece, str) and isinstance(merged[-1], str):
            merged[-1] += piece
        else:
            merged.append(piece)
    return tuple(merged)


def _needs_of(strings: frozenset[str]) -> tuple[frozenset[str], ...]:
    return () if "" in strings else (strings,)


def _fold(need: Iterable[str]) -> tuple[str, ...]:
    """Return the strings in lower case, without those that contain another one; many with one beginning become that."""
    folded = set(map(fold_case, need))
    endings = Counter(string[:-1] for string in folded)
    folded = {string[:-1] if endings[string[:-1]] >= _MANY and len(string) > _LEAST else string for string in folded}
    strings = sorted(folded, key=lambda string: (len(string), string))
    kept: list[str] = []
    for string in strings:
        if not any(other in string for other in kept):
            kept.append(string)
    return tuple(sorted(kept))


def _is_common(need: tuple[str, ...]) -> bool:
    """Whether nearly every text has one of the strings."""
    return any(string.isspace() or "\n" in string or (len(string) == 1 and string.isalpha()) for string in need)


class _Parser:
    """Reads a pattern from left to right.

    Attributes:
        translated: the pieces of the pattern for ``re``.
        is_portable: whether ``re`` matches the same, as far as it is read.
    """

    def __init__(self, pattern: str, *, any_case: bool) -> None:
        self._pattern = pattern
        self._at = 0
        self._any_case = any_case
        self.translated: list[Any] = []
        self.is_portable = True

    def read(self) -> _Part:
        part = self._read_alternatives()
        if self._at < len(self._pattern):
            raise _UnknownSyntaxError
        return part

    def _peek(self) -> str:
        return self._pattern[self._at : self._at + 1]

    def _take(self, length: int = 1) -> str:
        taken = self._pattern[self._at : self._at + length]
        if len(taken) < length:
            raise _UnknownSyntaxError
        self._at += length
        return taken

    def _copy(self, text: str) -> None:
        self.translated.append(text)

    def _read_alternatives(self) -> _Part:
        before, sources = self.translated, []
        branches: list[_Part] = []
        while not branches or self._peek() == "|":
            self._at += bool(branches)
            self.translated = []
            branches.append(self._read_sequence())
            sources.append(_merge(self.translated))
        self.translated = before
        if len(branches) == 1:
            self.translated += sources[0]
            return branches[0]
        self.translated.append(tuple(map(_as_branch, branches, sources)))
        return _unite(branches)

    def _read_sequence(self) -> _Part:
        parts = []
        while self._peek() not in {"", "|", ")"}:
            parts.append(self._read_repeated())
        return _join(parts)

    def _read_repeated(self) -> _Part:
        part = self._read_one()
        sign = self._peek()
        if sign in _QUANTIFIERS:
            least, most = _QUANTIFIERS[sign]
            self._copy(self._take())
        elif sign == "{":
            least, most = self._read_limits()
        else:
            return part
        if self._peek() == "?":  # as short as possible
            self._copy(self._take())
        if self._peek() and self._peek() in "*+?{":
            raise _UnknownSyntaxError
        self.is_portable = self.is_portable and bool(most or not part.repeats)
        repeats = most * part.repeats or int(not most)
        if least == 0:
            known = part.strings | _EMPTY if part.strings is not None and sign == "?" else None
            return _Part(known, (), repeats)
        return _Part(None, part.all_needs, repeats)

    def _read_limits(self) -> tuple[int, int]:
        end = self._pattern.find("}", self._at)
        least, comma, most = self._pattern[self._at + 1 : end].partition(",")
        if end < 0 or not least.isdecimal() or not (most.isdecimal() or not most):
            raise _UnknownSyntaxError
        self._copy(self._take(end + 1 - self._at))
        return int(least), int(most or 0) if comma else int(least)

    def _read_one(self) -> _Part:
        sign = self._take()
        if sign == "(":
            return self._read_group()
        if sign == "[":
            return self._read_set()
        if sign == "\\":
            return self._read_escape()
        if sign in "*+?{}])":
            raise _UnknownSyntaxError
        self._copy(r"\Z" if sign == "$" else sign)  # in ``re``, "$" also matches before a line end at the end
        if sign in "^$":
            return _Part(_EMPTY)
        return _Part(None) if sign == "." else self._literal(sign)

    def _literal(self, character: str) -> _Part:
        if self._any_case and not character.isascii() and character.lower() != character.upper():
            self.is_portable = False
        return _Part(frozenset({character}))

    def _read_group(self) -> _Part:
        self._copy("(")
        if self._peek() == "?":
            flags = next((flags for flags in _FLAGS if self._pattern.startswith(flags, self._at)), None)
            if flags is None:
                raise _UnknownSyntaxError
            self._any_case |= flags == "?i:"  # for the rest of the pattern too, to be on the safe side
            self._copy(self._take(len(flags)))
        part = self._read_alternatives()
        if self._take() != ")":
            raise _UnknownSyntaxError
        self._copy(")")
        return part

    def _read_escape(self) -> _Part:
        sign = self._take()
        self._copy("\\" + sign)
        if sign in _ANCHORS:
            return _Part(_EMPTY)
        if sign in _CLASSES:
            return _Part(_DIGITS if sign == "d" else None)
        return self._literal(_unescape(sign))

    def _read_name(self) -> str:
        """Read the name of a class of characters, which ``re`` does not know."""
        self.is_portable = False
        name, closed, _ = self._pattern[self._at :].removeprefix("{").partition("}")
        if self._peek() != "{" or not closed:
            raise _UnknownSyntaxError
        self._at += len(name) + 2
        return name

    def _read_set(self) -> _Part:
        """Read the rest of a set of characters."""
        start = self._at
        is_negated = self._peek() == "^"
        self._at += is_negated
        found: set[str] | None = set()
        scripts: set[str] = set()
        while (sign := self._take()) != "]" or self._at == start + 1 + is_negated:
            if sign == "[" or (sign in "&~|" and self._peek() == sign):
                raise _UnknownSyntaxError
            if sign == "\\":
                sign = self._take()
                if sign == "p":
                    scripts.add(self._read_name())
                    found = None
                    continue
                if sign in _CLASSES:
                    found = found | _DIGITS if found is not None and sign == "d" else None
                    continue
                sign = _unescape(sign)
            last = sign
            if self._peek() == "-" and self._pattern[self._at + 1 : self._at + 2] not in {"]", "\\", ""}:
                last = self._take(2)[1]
            characters = set(map(chr, range(ord(sign), ord(last) + 1)))
            if any(not character.isascii() and character.isalpha() for character in characters):
                self.is_portable = self.is_portable and not self._any_case
            found = found | characters if found is not None else None
        self._copy("[" + self._pattern[start : self._at])
        if is_negated and scripts >= _SCRIPTS_OF_ASCII:
            return _Part(None, (frozenset({NOT_ASCII}),))
        return _Part(None if found is None or is_negated or len(found) > _MOST_STRINGS else frozenset(found))


def _as_branch(part: _Part, source: Source) -> str | tuple[str, Source]:
    """Return an alternative as ``Source`` has it."""
    need = next(iter(_needs_in(part)), "")
    return need if source == (need,) else (need, source)


def _unescape(sign: str) -> str:
    if sign in _CONTROLS:
        return _CONTROLS[sign]
    if sign.isalnum():
        raise _UnknownSyntaxError
    return sign


def _unite(branches: list[_Part]) -> _Part:
    """Return what is known of alternatives."""
    repeats = max(branch.repeats for branch in branches)
    known = [branch.strings for branch in branches]
    strings: frozenset[str] = frozenset().union(*(each for each in known if each is not None))
    if None not in known and len(strings) <= _MOST_STRINGS:
        return _Part(strings, (), repeats)
    best = [max(branch.all_needs, key=lambda need: min(map(len, need)), default=_EMPTY) for branch in branches]
    need: frozenset[str] = frozenset().union(*best)
    return _Part(None, () if "" in need else (need,), repeats)


def _join(parts: list[_Part]) -> _Part:
    """Return what is known of parts one after another."""
    repeats = sum(part.repeats for part in parts)
    needs: list[frozenset[str]] = []
    strings = _EMPTY
    is_known = True
    for part in parts:
        if part.strings is not None and len(strings) * len(part.strings) <= _MOST_JOINED:
            strings = frozenset(before + after for before, after in product(strings, part.strings))
            continue
        is_known = False
        needs += _needs_of(strings)
        needs += part.needs if part.strings is None else ()
        strings = _EMPTY if part.strings is None else part.strings
    if is_known:
        return _Part(strings, (), repeats)
    return _Part(None, (*needs, *_needs_of(strings)), repeats)
