"""Splits texts into words, and caches the words of each stretch between white space.

Most stretches have occurred before in a run, and looking one up takes a tenth of the time that a regular expression
needs to read it. This works for any pattern that matches no white space and does not look beyond it.
All patterns share what is known of plain words, so that a word read by one is known to the others.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

#: Limits: plain stretches cached, others cached for each reader, and the longest one, in characters: at most about 10 MB.
_MOST_PLAIN, _MOST, _LONGEST = 1 << 16, 1 << 13, 40
#: Punctuation around a plain word.
_MARKS = '.,;!?()"“”'


class _PlainWords(dict[str, str]):
    """The word of each stretch that is a plain one for every reader, with punctuation around it; "" for others."""

    def __missing__(self, stretch: str) -> str:
        bare = stretch.strip(_MARKS)
        word = bare if bare.isascii() and bare.isalpha() and len(bare) > 1 else ""
        if len(stretch) <= _LONGEST:
            if len(self) >= _MOST_PLAIN:
                self.clear()
            self[stretch] = word
        return word


_PLAIN = _PlainWords()
_find_plain = _PLAIN.__getitem__


def learn_words(words: Collection[str]) -> None:
    """Remember plain words: two or more ASCII letters each."""
    if len(_PLAIN) + len(words) < _MOST_PLAIN:
        _PLAIN.update(zip(words, words, strict=True))


class WordMemo(dict[str, tuple[str, ...]]):
    """The words of each stretch of text between white space that is not a plain word, read once.

    Args:
        read: returns the words of a stretch, such as the ``findall`` of a pattern. It must return two or more ASCII
            letters in a row as one word, whatever punctuation is around them.
    """

    __slots__ = ("_read",)

    def __init__(self, read: Callable[[str], Iterable[str]]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, stretch: str) -> tuple[str, ...]:
        words = tuple(self._read(stretch))
        if len(stretch) <= _LONGEST:
            if len(self) >= _MOST:
                self.clear()
            self[stretch] = words
        return words

    def split(self, text: str) -> list[str]:
        """Return the words of a text: ``"it's late" → ["it's", "late"]``."""
        stretches = text.split()
        words = list(map(_find_plain, stretches))
        if "" in words:
            for at in reversed([at for at, word in enumerate(words) if not word]):
                words[at : at + 1] = self[stretches[at]]
        return words
