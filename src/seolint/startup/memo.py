"""Texts read once in a run, however often they occur.

The pages of a site share their menus, notices, boxes about authors and calls to action: of the lines of scraped pages a
third to a half have been met before. What is made of a text has to follow from the text alone, and must not be changed.
"""

from __future__ import annotations

from seolint.startup.hints import TypeVar

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

Made = TypeVar("Made")

#: So many characters are remembered, no text longer than this: with what is made of them a few MB.
_REMEMBERED, _LONGEST = 1 << 19, 1 << 12


class Memo(dict[str, Made]):
    """What a function makes of each text, under the text.

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
