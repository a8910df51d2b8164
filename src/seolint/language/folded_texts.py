"""Many texts folded and joined into one, so that a string search quickly finds the few that contain a word."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class FoldedTexts:
    """Texts folded character for character (see ``fold``) and joined by line feeds."""

    __slots__ = ("joined", "starts", "texts")

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.joined = fold("\n".join(texts))
        self.starts = list(accumulate((len(text) + 1 for text in texts), initial=0))

    def select(self, stems: Iterable[str]) -> list[int]:
        """The sorted numbers of the texts that contain one of the stems, which must be folded."""
        return find_texts(self.joined, self.starts, stems)

    def __getitem__(self, index: int) -> str:
        return self.joined[self.starts[index] : self.starts[index + 1] - 1]


def find_texts(joined: str, starts: Sequence[int], strings: Iterable[str]) -> list[int]:
    """The sorted numbers of the texts that contain one of the strings.

    Args:
        joined: the texts, joined by line feeds.
        starts: where each begins, and where another one would.
        strings: what to look for.
    """
    found: set[int] = set()
    for string in strings:
        at = joined.find(string)
        while at >= 0:
            index = min(bisect_right(starts, at), len(starts) - 1) - 1
            found.add(index)
            at = joined.find(string, starts[index + 1])
    return sorted(found)


def fold(text: str) -> str:
    """The text in lower case with straight apostrophes, same length: only "İ" would become two characters."""
    return text.replace("İ", "i").lower().replace("’", "'")
