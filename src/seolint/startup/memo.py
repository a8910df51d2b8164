"""Caches what a function returns for a text, so that a repeated text is read once in a run.

The pages of a site share their menus, notices, author boxes and calls to action: a third to a half of the lines of
scraped pages are repeats. The result must depend only on the text, and callers must not change it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Made = TypeVar("Made")

#: Limits: characters cached in total, and the longest text cached. With the results, that is a few MB.
_MOST, _LONGEST = 1 << 19, 1 << 12


class Memo(dict[str, "Made"]):
    """The results of a function by text: ``memo["text"]`` calls it the first time.

    Args:
        read: the function.
    """

    __slots__ = ("_left", "_read")

    def __init__(self, read: Callable[[str], Made]) -> None:
        super().__init__()
        self._read = read
        self._left = _MOST

    def __missing__(self, text: str) -> Made:
        made = self._read(text)
        if len(text) <= _LONGEST:
            left = self._left - len(text)
            if left < 0:
                self.clear()
                left = _MOST - len(text)
            self._left = left
            self[text] = made
        return made
