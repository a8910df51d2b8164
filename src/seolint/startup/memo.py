"""A memo for functions of a text, so that a text is read once in a run however often it occurs.

The pages of a site share their menus, notices, author boxes and calls to action: a third to a half of the lines of
scraped pages are repeats. The result must depend on the text alone, and callers must not change it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Made = TypeVar("Made")

#: Limits: characters cached in total, and the longest text cached; with what is made of them a few MB.
_REMEMBERED, _LONGEST = 1 << 19, 1 << 12


class Memo(dict[str, "Made"]):
    """What a function returns for each text: ``memo["text"]`` calls it the first time.

    Args:
        read: the function.
    """

    __slots__ = ("_left", "_read")

    def __init__(self, read: Callable[[str], Made]) -> None:
        super().__init__()
        self._read = read
        self._left = _REMEMBERED

    def __missing__(self, text: str) -> Made:
        made = self._read(text)
        if len(text) <= _LONGEST:
            self._left -= len(text)
            if self._left < 0:
                self.clear()
                self._left = _REMEMBERED - len(text)
            self[text] = made
        return made
