"""Matches paths with patterns, in time linear in the path; ``seolint.base.paths.Globs`` says what they mean.

Settings can be a stranger's, and ``**/a*a*a*a*b`` takes a backtracking matcher years. Patterns with few wildcards, which
are nearly all, become one regular expression that cannot explode. Each other one is an automaton: the path is read once,
with all positions in the pattern that it could have reached as the bits of one number.
"""

from __future__ import annotations

import re
from itertools import product

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

#: Longest pattern, in characters, and the most patterns of a list, each choice in braces counted as one.
MAX_LENGTH, MAX_PATTERNS = 1_000, 2_000

_PARTS = re.compile(r"(?:\*\*/)+|\*\*+|\*|\?|\[[^\]]+\]|\{[^{}]*\}|.", re.DOTALL)
_WILD = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def refuse_globs(patterns: Iterable[str]) -> str:
    """Say why a list of patterns cannot be used; empty if it can be."""
    total = 0
    for pattern in patterns:
        if len(pattern) > MAX_LENGTH:
            return f"a pattern is longer than the limit of {MAX_LENGTH:,} characters"
        choices = 1
        for part in _PARTS.finditer(pattern):
            choices *= part[0].count(",") + 1 if part[0][0] == "{" else 1
            if part[0][0] == "[" and len(part[0]) > 2 and not _is_set(part[0]):
                return f'"{part[0]}" in a pattern is not a set of characters'
        total += choices
        if total > MAX_PATTERNS:
            return f"more than {MAX_PATTERNS:,} patterns, each choice in braces counted as one"
    return ""


def _is_set(part: str) -> bool:
    try:
        re.compile(_translate_set(part))
    except re.error:
        return False
    return True


def make_matcher(patterns: Iterable[str]) -> Callable[[str], bool]:
    """Return what tells whether one of the patterns matches a relative path as a whole."""
    simple: list[str] = []
    others: list[Callable[[str], bool]] = []
    for pattern in patterns:
        body = _normalize(pattern)
        if _is_simple(body):
            simple += map(_translate, _expand(body))
        else:
            others += [_Automaton(choice).match for choice in _expand(body)]
    fits = re.compile("|".join(simple), re.DOTALL).fullmatch if simple else None
    return lambda path: (fits is not None and fits(path) is not None) or any(match(path) for match in others)


def _normalize(pattern: str) -> str:
    """Return the pattern for a path relative to the folder, whatever follows it: ``drafts/`` → ``**/drafts``."""
    body = pattern.removeprefix("./").rstrip("/")
    return body.removeprefix("/") if "/" in body else f"**/{body}"


def _is_simple(body: str) -> bool:
    """Whether a backtracking matcher tries few ways to match: at most one of folders and one of a name."""
    parts = [part[0] for part in _PARTS.finditer(body)]
    if parts and parts[-1] == "**":  # what follows never fails
        del parts[-1]
    inside = "".join(part for part in parts if part[0] == "{")
    return "*" not in inside and parts.count("*") < 2 and sum(part.startswith("**") for part in parts) < 2


def _expand(body: str) -> Iterator[str]:
    """Yield the patterns without braces that a pattern stands for."""
    parts = [part[0] for part in _PARTS.finditer(body)]
    choices = (part[1:-1].split(",") if part[0] == "{" and len(part) > 1 else [part] for part in parts)
    return map("".join, product(*choices))


def _translate(body: str) -> str:
    """Translate a pattern without choices in braces; braces that are left stand for themselves."""
    return _PARTS.sub(_translate_part, body) + "(?:/.*)?"


def _translate_part(match: re.Match[str]) -> str:
    part = match[0]
    if part[0] in "*?":
        return _WILD[_fold(part)]
    if len(part) > 2 and part[0] == "[":
        return _translate_set(part)
    return re.escape(part)


def _fold(part: str) -> str:
    """Return the shortest wildcard that means the same: ``**/**/`` → ``**/``, ``***`` → ``**``."""
    return "**/" if part.endswith("/") else part[:2]


def _translate_set(part: str) -> str:
    members = "".join(char if char == "-" else re.escape(char) for char in part[1:-1].lstrip("!^"))
    return f"[{'^' if part[1] in '!^' else ''}{members}]"


class _Automaton:
    """A pattern without braces. Bit ``n`` is set while the path read so far can have matched the first ``n`` tokens.

    A token is a character, ``?`` or a set; ``*`` and ``**`` are none: they let the state before them stay. ``**/`` takes
    two: a state at its start that passes on without reading anything, and one that stays until a slash.
    """

    def __init__(self, body: str) -> None:
        self.tests: list[Callable[[str], object]] = []
        self.stays = self.stays_in_name = self.passes = 0
        self.masks: dict[str, int] = {}
        for match in _PARTS.finditer(body):
            self._add(match[0])
        self.end = 1 << len(self.tests)

    def _add(self, part: str) -> None:
        state = 1 << len(self.tests)
        if part[0] == "*" and _fold(part) == "**/":
            self.passes |= state
            self.stays |= state << 1
            self.tests += [_never, "/".__eq__]
        elif part == "*":
            self.stays_in_name |= state
        elif part[0] == "*":
            self.stays |= state
        elif part == "?":
            self.tests.append("/".__ne__)
        elif part[0] == "[" and len(part) > 2:
            self.tests.append(re.compile(_translate_set(part)).match)
        else:
            self.tests += [char.__eq__ for char in part]

    def match(self, path: str) -> bool:
        """Whether a path matches as a whole, or a folder that it lies in."""
        states = self._pass_on(1)
        for char in path:
            stays = self.stays
            if char != "/":
                stays |= self.stays_in_name
            elif states & self.end:
                return True
            states = self._pass_on((states & self._mask(char)) << 1 | states & stays)
            if not states:
                return False
        return bool(states & self.end)

    def _pass_on(self, states: int) -> int:
        passing = states & self.passes
        return states | passing << 1 | passing << 2

    def _mask(self, char: str) -> int:
        if char not in self.masks:
            self.masks[char] = sum(1 << number for number, test in enumerate(self.tests) if test(char))
        return self.masks[char]


def _never(char: str) -> bool:
    return False
