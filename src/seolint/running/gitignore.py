"""``.gitignore`` files, as git reads them, in time that grows with the pattern and with the path but never explodes.

A repository of a stranger brings its own patterns, and ``*a*a*a*a*b`` takes a backtracking matcher years. Here each
name is read once, with all positions in the pattern that it could have reached as the bits of one number.
"""

from __future__ import annotations

import os

from seolint.base.files import MAX_GITIGNORE, read_regular
from seolint.base.paths import path_below

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: The most patterns of a file, and the longest one.
MAX_PATTERNS, _MAX_LENGTH = 2_000, 1_000

_CLASSES: dict[str, Callable[[str], bool]] = {
    "alnum": str.isalnum,
    "alpha": str.isalpha,
    "digit": str.isdigit,
    "lower": str.islower,
    "space": str.isspace,
    "upper": str.isupper,
    "punct": lambda char: char.isprintable() and not char.isalnum() and not char.isspace(),
    "xdigit": lambda char: char in "0123456789abcdefABCDEF",
}


class GitIgnore:
    """The ``.gitignore`` of a folder, combined with those of the folders above it."""

    __slots__ = ("base", "parent", "patterns")

    def __init__(self, base: str, lines: Iterator[str], parent: GitIgnore | None = None) -> None:
        """Take the absolute path of the folder, the lines of its file, and what the folders above it ignore.

        Raises:
            ValueError: there are more or longer patterns than any repository needs.
        """
        self.base = base
        self.parent = parent
        self.patterns = list(_read_patterns(lines))[::-1]

    def matches(self, path: str, *, is_folder: bool) -> bool:
        """Whether git would ignore a path whose parent is not ignored: the last pattern that matches decides."""
        parts = path_below(self.base, path).split("/")
        for pattern in self.patterns:
            if (is_folder or not pattern.only_folders) and pattern.match(parts):
                return not pattern.is_negated
        return self.parent is not None and self.parent.matches(path, is_folder=is_folder)

    def matches_above(self, folder: str) -> bool:
        """Whether git would ignore a folder, or one that it lies in."""
        top = self
        while top.parent is not None:
            top = top.parent
        while folder != top.base:
            if self.matches(folder, is_folder=True):
                return True
            folder = os.path.dirname(folder)
        return False


def read_gitignore(folder: str, parent: GitIgnore | None) -> GitIgnore | None:
    """Read the ``.gitignore`` of a folder; a link is not followed, as git does not.

    Raises:
        OSError: it cannot be read.
        ValueError: it is beyond the limits.
    """
    data = read_regular(os.path.join(folder, ".gitignore"), MAX_GITIGNORE, follow=False)
    return GitIgnore(folder, iter(data.decode("utf-8", "replace").split("\n")), parent)


class _Pattern:
    """One line: what each name of a path must be, or None for any number of folders."""

    __slots__ = ("is_negated", "names", "only_folders")

    def __init__(self, text: str, *, is_negated: bool) -> None:
        self.is_negated = is_negated
        self.only_folders = text.endswith("/")
        text = text.removesuffix("/")
        parts = text.removeprefix("/").split("/")
        if "/" not in text:
            parts = ["**", *parts]
        self.names: list[Callable[[str], bool] | None] = []
        for part in parts:
            if part != "**":
                self.names.append(_matcher(part))
            elif not self.names or self.names[-1] is not None:
                self.names.append(None)
        if parts[-1] == "**":  # all that is inside, but not the folder itself
            self.names.append(bool)

    def match(self, parts: list[str]) -> bool:
        """Whether the names of a path match."""
        names = self.names
        if len(names) == 2 and names[0] is None and names[1] is not None:
            return names[1](parts[-1])
        reached = {0}
        for part in parts:
            for at in sorted(reached):
                if at < len(names) and names[at] is None:
                    reached.add(at + 1)
            following = set()
            for at in reached:
                name = names[at] if at < len(names) else bool
                if name is None:
                    following.add(at)
                elif at < len(names) and name(part):
                    following.add(at + 1)
            reached = following
        return len(names) in reached


def _read_patterns(lines: Iterator[str]) -> Iterator[_Pattern]:
    number = 0
    for line in lines:
        text = _strip(line.removesuffix("\r"))
        if not text or text.startswith("#"):
            continue
        number += 1
        if number > MAX_PATTERNS or len(text) > _MAX_LENGTH:
            raise ValueError(
                f"not used: more than {MAX_PATTERNS:,} patterns, or one of more than {_MAX_LENGTH:,} characters"
            )
        is_negated = text.startswith("!")
        text = text[is_negated:]
        if text.strip("/"):
            yield _Pattern(text, is_negated=is_negated)


def _strip(line: str) -> str:
    """The line without the spaces at its end, unless they are escaped."""
    bare = line.rstrip(" ")
    escapes = len(bare) - len(bare.rstrip("\\"))
    return bare + " " if escapes % 2 and bare != line else bare


def _matcher(part: str) -> Callable[[str], bool]:
    """Return what tells whether a name matches a part of a pattern without slashes."""
    special = set(part) & set("*?[\\")
    if not special:
        return part.__eq__
    if special == {"*"} and part.count("*") == 1:
        if part[0] == "*":
            return lambda name: name.endswith(part[1:])
        if part[-1] == "*":
            return lambda name: name.startswith(part[:-1])
    return _Wildcards(part).match


class _Wildcards:
    """A part of a pattern with ``*``, ``?`` or ``[…]``, as an automaton whose states are bits.

    Bit ``n`` is set while the name read so far can have matched the first ``n`` tokens. ``*`` is no token: it lets the
    state before it stay.
    """

    def __init__(self, part: str) -> None:
        self.tests: list[Callable[[str], bool]] = []
        self.stays = 0
        self.masks: dict[str, int] = {}
        at = 0
        while at < len(part):
            if part[at] == "*":
                self.stays |= 1 << len(self.tests)
                at += 1
            else:
                test, at = _read_token(part, at)
                self.tests.append(test)

    def match(self, name: str) -> bool:
        """Whether a name matches as a whole."""
        states = 1
        for char in name:
            states = (states & self._mask(char)) << 1 | states & self.stays
            if not states:
                return False
        return bool(states >> len(self.tests))

    def _mask(self, char: str) -> int:
        if char not in self.masks:
            self.masks[char] = sum(1 << number for number, test in enumerate(self.tests) if test(char))
        return self.masks[char]


def _read_token(part: str, at: int) -> tuple[Callable[[str], bool], int]:
    """Return what tests a character for the token at an offset, and the offset of the next token."""
    char = part[at]
    if char == "?":
        return bool, at + 1
    if char == "[":
        found = _read_set(part, at + 1)
        if found is not None:
            return found
    if char == "\\" and at + 1 < len(part):
        return part[at + 1].__eq__, at + 2
    return char.__eq__, at + 1


def _read_set(part: str, at: int) -> tuple[Callable[[str], bool], int] | None:
    """Return the test for a set whose members begin at an offset, and the offset after it; None if it never ends."""
    is_negated = part[at : at + 1] in {"!", "^"}
    at += is_negated
    tests: list[Callable[[str], bool]] = []
    first = at
    while at < len(part) and (part[at] != "]" or at == first):
        name = part[at + 2 : part.find(":]", at)] if part.startswith("[:", at) else ""
        if name in _CLASSES:
            tests.append(_CLASSES[name])
            at += len(name) + 4
            continue
        low, at = _read_member(part, at)
        high = low
        if part[at : at + 1] == "-" and part[at + 1 : at + 2] not in {"", "]"}:
            high, at = _read_member(part, at + 1)
        tests.append(lambda char, low=low, high=high: low <= char <= high)  # type: ignore[misc]
    if at >= len(part):
        return None
    return (lambda char: any(test(char) for test in tests) != is_negated), at + 1


def _read_member(part: str, at: int) -> tuple[str, int]:
    """Return a character of a set, which may be escaped, and the offset after it."""
    at += part[at] == "\\" and at + 1 < len(part)
    return part[at], at + 1
