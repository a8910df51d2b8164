"""Regular expressions that are compiled when they are first used.

An article needs about half of the patterns that the modules of its run define, and compiling one takes up to 5 ms, unless
that was done when the wheel was built (``seolint.startup.compiled``).
"""

from __future__ import annotations

from functools import lru_cache

from seolint.startup.compiled import compile_pattern, find_compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

#: The flags of ``re``, as plain numbers: an article whose patterns the build has compiled does not import ``re``.
ASCII, DOTALL, IGNORECASE, MULTILINE = 256, 16, 2, 8
_SPECIAL = {ord(sign): f"\\{sign}" for sign in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}
#: What a compiled pattern offers.
_OFFERED = (
    *("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn"),
    *("flags", "groups", "groupindex", "pattern"),
)


class _Compiled:
    """A pattern that has been used: all that ``re.Pattern`` offers, as attributes of its own."""


class _Pattern(_Compiled):
    """A pattern that compiles when it is asked for anything but its text."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _OFFERED:
            raise AttributeError(f"a pattern has no {name!r}")
        return getattr(self._compile(), name)

    def _compile(self) -> re.Pattern[str]:
        compiled = compile_pattern(self.pattern, self._flags)
        vars(self).update({offered: getattr(compiled, offered) for offered in _OFFERED})
        self.__class__ = _Compiled  # type: ignore[assignment]  # without ``__getattr__``, attributes are found faster
        return compiled


class _GuardedPattern(_Pattern):
    """A pattern that compiles when it is first used on a text that it can match."""

    def __init__(self, pattern: str, can_match: Callable[[str], bool], flags: int = 0) -> None:
        super().__init__(pattern, flags)
        self._can_match = can_match

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        return self._compile().search(text, *bounds) if self._can_match(text) else None

    def match(self, text: str, *bounds: int) -> re.Match[str] | None:
        return self._compile().match(text, *bounds) if self._can_match(text) else None

    def fullmatch(self, text: str, *bounds: int) -> re.Match[str] | None:
        return self._compile().fullmatch(text, *bounds) if self._can_match(text) else None

    def sub(self, put: str | Callable[[re.Match[str]], str], text: str) -> str:
        return self._compile().sub(put, text) if self._can_match(text) else text


#: Stands for the words in a pattern of ``regex_with_words``.
WORDS = "<words>"
#: After so many different sets of words in texts, one pattern for all words serves the rest.
_MOST_SETS = 24


class _PatternWithWords:
    """A pattern with an alternation of words, compiled for those that a text has, unless the build has compiled it."""

    def __init__(self, pattern: str, words: Sequence[str], can_match: Callable[[str], bool], flags: int = 0) -> None:
        self._pattern = pattern
        self._words = words
        self._can_match = can_match
        self._flags = flags
        self._compiled: dict[tuple[str, ...], re.Pattern[str]] = {}
        self._is_whole = False

    @property
    def pattern(self) -> str:
        return self._with(self._words)

    @property
    def flags(self) -> int:
        return int(self._flags)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        end = len(text) if end is None else end
        compiled = self._compile_for(text[start:end])
        return None if compiled is None else compiled.search(text, start, end)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        compiled = self._compile_for(text)
        return None if compiled is None else compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        compiled = self._compile_for(text)
        return iter(()) if compiled is None else compiled.finditer(text)

    def _with(self, words: Sequence[str]) -> str:
        return self._pattern.replace(WORDS, "|".join(words))

    def _compile_for(self, text: str) -> re.Pattern[str] | None:
        """Return the pattern for a text; None if it cannot match."""
        if not self._can_match(text):
            return None
        folded = fold_case(text)
        words = tuple(word for word in self._words if word in folded)
        if not words:
            return None
        if not self._compiled and (whole := find_compiled(self.pattern, self._flags)) is not None:
            self._compiled = {tuple(self._words): whole}
            self._is_whole = True
        if self._is_whole or len(self._compiled) >= _MOST_SETS:
            words = tuple(self._words)
        if words not in self._compiled:
            self._compiled[words] = compile_pattern(self._with(words), self._flags)
        return self._compiled[words]


@lru_cache(maxsize=512)
def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that is made in a run as ``re.compile`` gives it."""
    return compile_pattern(pattern, flags)


def escape(text: str) -> str:
    """Return the text as ``re.escape`` gives it."""
    return text.translate(_SPECIAL)


_DIGITS = frozenset("0123456789")


def has_digit(text: str) -> bool:
    r"""Whether a text has something that ``\d`` matches."""
    return not _DIGITS.isdisjoint(text) or (not text.isascii() and any(map(str.isdecimal, text)))


def fold_case(text: str) -> str:
    """Return the text in lower case, with every character that ``(?i)`` takes for a lower-case letter as that letter."""
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


def has_one_of(*words: str) -> Callable[[str], bool]:
    """Return a function that tells whether a text has one of the words, in any case; the words are in lower case."""

    def has(text: str) -> bool:
        folded = fold_case(text)
        return any(word in folded for word in words)

    return has


if TYPE_CHECKING:

    def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
        """Return the pattern as ``re.compile`` gives it, compiled when it is first used."""

    def guarded_regex(pattern: str, can_match: Callable[[str], bool], flags: int = 0) -> re.Pattern[str]:
        """Return the pattern as ``re.compile`` gives it, for long patterns that few texts can match.

        Args:
            pattern: the pattern.
            can_match: whether a text may hold a match, by a quick look. It is asked until the pattern is compiled.
            flags: those of ``re.compile``.
        """
else:
    regex = _Pattern
    guarded_regex = _GuardedPattern

regex_with_words = _PatternWithWords


def patterns_in_use() -> list[tuple[str, int]]:
    """Return all patterns that imported modules hold, with their flags: the build compiles them."""
    import gc

    held = gc.get_objects()
    found = [(vars(each)["pattern"], int(vars(each)["_flags"])) for each in held if isinstance(each, _Compiled)]
    return found + [(each.pattern, each.flags) for each in held if isinstance(each, _PatternWithWords)]
