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
        found: set[int] = set()
        for stem in stems:
            at = self.joined.find(stem)
            while at >= 0:
                index = min(bisect_right(self.starts, at), len(self.texts)) - 1
                found.add(index)
                at = self.joined.find(stem, self.starts[index + 1])
        return sorted(found)

    def __getitem__(self, index: int) -> str:
        return self.joined[self.starts[index] : self.starts[index + 1] - 1]


def fold(text: str) -> str:
    """The text in lower case with straight apostrophes, same length: only "İ" would become two characters."""
    return text.replace("İ", "i").lower().replace("’", "'")
