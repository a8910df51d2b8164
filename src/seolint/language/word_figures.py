"""What readability formulas count of a word, packed into one number, so that one sum adds it all.

A list of the commonest English words is counted when the package is built. A run that reads more than one or two
articles loads it, because counting the syllables of a new word takes a hundred times as long as looking it up.
"""

from __future__ import annotations

from functools import cache

from seolint.language import fog, syllables
from seolint.language.fog import is_complex
from seolint.language.nuclei import LANGUAGES as WITH_NUCLEI
from seolint.language.nuclei import count_nuclei
from seolint.language.syllables import count_fewest_syllables, count_syllables
from seolint.language.word_lists import COMMON_ENGLISH, read_common_words
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.kept import make_once
from seolint.startup.memo import Memo
from seolint.startup.resources import resource_path
from seolint.startup.stamp import stamp_files
from seolint.startup.word_memo import learn_words

if TYPE_CHECKING:
    from collections.abc import Mapping

#: How many different English words are counted before the list is loaded: more than most articles have.
_MANY = 700

#: The number of packed figures, the bits of each, and the mask of one.
FIELDS, BITS = 6, 40
MASK = (1 << BITS) - 1
#: A word with more letters than this is long for LIX.
LONG_WORD = 6
#: Fewest syllables of a polysyllable.
POLYSYLLABLE = 3
#: All figures but the one of complex words for Fog, which no word with a capital is.
_NOT_COMPLEX = ~(1 << 2 * BITS)


@cache
def figures_in(language: str) -> Mapping[str, int]:
    """The packed figures of each word in a language: the fields of ``TextCounts`` after ``words``."""
    return _EnglishFigures() if language == "en" else Memo(lambda word: _pack(word, language))


class _EnglishFigures(Memo[int]):
    """The packed figures of each English word."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(self._find)

    def _find(self, word: str) -> int:
        if len(self) == _MANY:
            common = load_common()
            self.update(common)
            learn_words(common)
        if word[:1].isupper() and word.isascii() and word.isalpha() and word[1:].islower():
            known = self.get(word.lower())
            if known is not None:
                return known & _NOT_COMPLEX
        return _pack(word, "en")


def load_common() -> dict[str, int]:
    """The packed figures of the commonest English words."""
    files = stamp_files(
        *map(resource_path, (COMMON_ENGLISH, syllables.TABLE)), fog.__file__, syllables.__file__, __file__
    )
    found: dict[str, int] = {}
    for figures, words in make_once("common-words", files, _count_common).items():
        found.update(dict.fromkeys(words.split(), figures))
    return found


def _count_common() -> dict[int, str]:
    """The commonest words by their packed figures."""
    found: dict[int, list[str]] = {}
    for word in read_common_words():
        found.setdefault(_pack(word, "en"), []).append(word)
    return {figures: " ".join(words) for figures, words in found.items()}


def _pack(word: str, language: str) -> int:
    letters = characters = len(word)
    if not word.isalpha():
        letters = sum(map(str.isalpha, word))
        characters = sum(map(str.isalnum, word))
    fewest = spoken = _count_syllables(word, language)
    is_hard = False
    if language == "en":
        fewest = count_fewest_syllables(word, spoken)
        is_hard = spoken >= POLYSYLLABLE and not word[0].isupper() and is_complex(word, spoken)
    return (
        fewest
        | (spoken >= POLYSYLLABLE) << BITS
        | is_hard << 2 * BITS
        | letters << 3 * BITS
        | characters << 4 * BITS
        | (letters > LONG_WORD) << 5 * BITS
    )


def _count_syllables(word: str, language: str) -> int:
    if language == "en":
        return count_syllables(word)
    return count_nuclei(word, language) if language in WITH_NUCLEI else 0
