"""Reads the vocabularies of Vale: folders with an ``accept.txt``, a ``reject.txt`` or both, one pattern a line."""

from __future__ import annotations

import os

from seolint.base.errors import SettingsError
from seolint.base.files import read_regular
from seolint.base.paths import shown_path
from seolint.language.house_words import has_inner_capital, is_term

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

#: Most bytes of a file, most patterns in it and most characters of one.
MAX_BYTES, MAX_LINES, MAX_LENGTH = 1 << 16, 2000, 200
_ACCEPT, _REJECT = "accept.txt", "reject.txt"


def read_vocabulary(folder: str, origin: str) -> dict[str, Any]:
    """Return a vocabulary as the options of the rules about house words.

    What is accepted is right, and a word with capitals inside it, such as ``GitHub``, is right only as it is written. What
    is rejected is not to be used. Patterns match in the case they are written in, unless they begin with ``(?i)``.

    Args:
        folder: the folder, as an absolute path.
        origin: the place of the setting that names it.

    Raises:
        SettingsError: a file cannot be read, or a pattern cannot be used.
    """
    if not any(os.path.lexists(os.path.join(folder, name)) for name in (_ACCEPT, _REJECT)):
        raise SettingsError(origin, f'vocabulary: no {_ACCEPT} and no {_REJECT} in "{shown_path(folder)}"')
    preferred: dict[str, list[str]] = {}
    found: dict[str, Any] = {"preferred": preferred, "admitted": [], "admitted_patterns": []}
    for line in _read(os.path.join(folder, _ACCEPT)):
        if is_term(line) and has_inner_capital(line):
            preferred[line] = []
        else:
            found["admitted" if is_term(line) else "admitted_patterns"].append(line)
    return found | {"banned_patterns": list(_read(os.path.join(folder, _REJECT)))}


def _read(path: str) -> Iterator[str]:
    """Yield the patterns in a file; a line that begins with ``#`` is a comment."""
    name = shown_path(path)
    if not os.path.lexists(path):
        return
    try:
        lines = read_regular(path, MAX_BYTES, follow=False).decode("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not encoded in UTF-8"
        raise SettingsError(name, f"cannot be read: {reason or error}") from None
    patterns = [(number, line.strip()) for number, line in enumerate(lines, 1)]
    patterns = [(number, line) for number, line in patterns if line and not line.startswith("#")]
    if len(patterns) > MAX_LINES:
        raise SettingsError(name, f"more than {MAX_LINES:,} patterns")
    for number, line in patterns:
        _check(line, f"{name}:{number}")
        yield line


def _check(pattern: str, origin: str) -> None:
    from seolint.checks.shared.re2 import check_patterns

    if len(pattern) > MAX_LENGTH:
        raise SettingsError(origin, f"a pattern of more than {MAX_LENGTH} characters")
    try:
        check_patterns([pattern])
    except ValueError as error:
        raise SettingsError(origin, str(error)) from None
