"""Tables of many words with a short value each, of which a run looks up few.

To unmarshal a dictionary of ten thousand words takes longer than starting Python. Here the words that begin with the same
two letters are one text, which is searched when one of them is asked for.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_PREFIX = 2


class WordTable:
    """A table packed by ``pack_words``.

    Args:
        packed: what ``pack_words`` returned.
    """

    __slots__ = ("_packed",)

    def __init__(self, packed: Mapping[str, str]) -> None:
        self._packed = packed

    def get(self, word: str) -> str | None:
        """Return the value of a word; None if it is not in the table."""
        words = self._packed.get(word[:_PREFIX])
        if words is None:
            return None
        at = words.find(f" {word}=")
        if at < 0:
            return None
        start = at + len(word) + 2
        return words[start : words.index(" ", start)]


def pack_words(values: Mapping[str, str]) -> dict[str, str]:
    """Return a table as plain data; words and values contain no space and no ``=``."""
    packed: dict[str, str] = {}
    for word, value in values.items():
        packed[word[:_PREFIX]] = f"{packed.get(word[:_PREFIX], ' ')}{word}={value} "
    return packed
