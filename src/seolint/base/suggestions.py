"""Suggests the known word that is nearest to an unknown one."""

from __future__ import annotations

import difflib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


#: Other words for some of those in settings.
_MEANT = {"hint": "info", "hints": "info", "none": "never"}


def expected(word: str, known: Iterable[str]) -> str:
    """Return what to append to an error about an unknown word: a suggestion, and all known ones."""
    names = list(known)
    return f"{nearest(word, names)}; expected one of: {', '.join(names)}"


def say_invalid(value: object, name: str, known: Iterable[str]) -> str:
    """Say that a value is none of a few words, as TOML writes it: ``invalid value "true" for fail-on; …``."""
    word = str(value).lower() if isinstance(value, bool) else str(value)
    return f'invalid value "{word}" for {name}{expected(word, known)}'


def nearest_option(name: str, known: Iterable[str]) -> str:
    """Return a suggestion to append to an error about an unknown option, or all options if none is similar."""
    names = sorted(known)
    return nearest(name, names) or f"; its options: {', '.join(names)}"


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a suggestion to append to an error: `` (did you mean "x"?)``, or "" if no known word is similar."""
    meant = _MEANT.get(word.lower())
    if meant in (known := list(known)):
        return f' (did you mean "{meant}"?)'
    folded = {name.lower().replace("_", "-"): name for name in known}
    if longer := [name for name in known if name.startswith(f"{word.lower()}-")]:
        shortest = min(longer, key=len)
        if len(longer) > 1:
            return f' ({len(longer)} names begin so, such as "{shortest}")'
        return f' (did you mean "{shortest}"?)'
    near = difflib.get_close_matches(word.lower().replace("_", "-"), list(folded), 1)
    return f' (did you mean "{folded[near[0]]}"?)' if near else ""
