"""Suggests the known word that is nearest to an unknown one."""

from __future__ import annotations

import difflib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a suggestion to append to an error: `` (did you mean "x"?)``, or "" if no known word is similar."""
    folded = {name.lower().replace("_", "-"): name for name in known}
    near = difflib.get_close_matches(word.lower().replace("_", "-"), list(folded), 1)
    return f' (did you mean "{folded[near[0]]}"?)' if near else ""
