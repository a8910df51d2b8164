"""Splits texts into words, and caches the words of each stretch between white space.

Most stretches have occurred before in a run, and looking one up takes a tenth of the time that a regular expression
needs to read it. This works for any pattern that matches no white space and does not look beyond it.
"""

from __future__ import annotations

from itertools import chain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

#: Limits: stretches cached, and the longest one cached, in characters: at most about 5 MB.
_MOST, _LONGEST = 1 << 14, 40
#: Punctuation around a plain word.
_MARKS = '.,;!?()"“”'


class _PlainWords(dict[str, tuple[str, ...]]):
    """The word of each stretch that is a plain one for every reader, with punctuation around it; () for others."""

    def __missing__(self, stretch: str) -> tuple[str, ...]:
        if len(self) >= _MOST:
            self.clear()
        bare = stretch.strip(_MARKS)
        words = (bare,) if bare.isascii() and bare.isalpha() and len(bare) > 1 else ()
        if len(stretch) <= _LONGEST:
            self[stretch] = words
        return words


_PLAIN = _PlainWords()


class WordMemo(dict[str, tuple[str, ...]]):
    """The words of each stretch of text between white space, read once.

    Args:
        read: returns the words of a stretch, such as the ``findall`` of a pattern. It must return two or more ASCII
            letters in a row as one word, whatever punctuation is around them.
    """

    __slots__ = ("_read",)

    def __init__(self, read: Callable[[str], Iterable[str]]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, stretch: str) -> tuple[str, ...]:
        if len(self) >= _MOST:
            self.clear()
        words = _PLAIN[stretch] or tuple(self._read(stretch))
        if len(stretch) <= _LONGEST:
            self[stretch] = words
        return words

    def split(self, text: str) -> list[str]:
        """Return the words of a text: ``"it's late" → ["it's", "late"]``."""
        return list(chain.from_iterable(map(self.__getitem__, text.split())))
