"""The regular forms of an English word: plural, third person, ``-ing``, ``-ed`` and possessive."""

from __future__ import annotations

from functools import lru_cache

from seolint.startup.patterns import regex

_HISSING = regex(r"(?:[sxz]|[cs]h)$")
_CONSONANT_Y = regex(r"[^aeiou]y$")
_SILENT_E = regex(r"[^eoy]e$")
#: One syllable that doubles its last letter: ``plan`` → ``planning``.
_DOUBLING = regex(r"^[^aeiou]*[aeiou][bdfgklmnprtvz]$")
#: The same at the end of a longer word, which doubles it or not: ``prefer``, ``visit``.
_PERHAPS_DOUBLING = regex(r"[^aeiou][aeiou][bdfgklmnprt]$")
#: Fewest letters of a word that is inflected.
_FEWEST = 3


@lru_cache(maxsize=4096)
def inflect(word: str) -> tuple[str, ...]:
    """Return the word in lower case and its regular forms: ``plan`` → ``plans``, ``plan's``, ``planning``, ``planned``.

    An abbreviation, or a word with letters of other alphabets, has no verb forms: ``API`` → ``api``, ``apis``, ``api's``.
    """
    plain = word.lower()
    if len(plain) < _FEWEST or not (plain[-1].isascii() and plain[-1].isalpha()):
        return (plain,)
    forms = [plain, _plural(plain), f"{plain}'s"]
    if word.islower():
        stems = _stems(plain)
        forms += [f"{stem}ing" for stem in stems]
        forms += _pasts(plain, stems)
    return tuple(dict.fromkeys(forms))


def _plural(word: str) -> str:
    if _CONSONANT_Y.search(word):
        return f"{word[:-1]}ies"
    return f"{word}es" if _HISSING.search(word) else f"{word}s"


def _stems(word: str) -> list[str]:
    """Return what ``-ing`` and ``-ed`` are added to."""
    if _SILENT_E.search(word):
        return [word[:-1]]
    if _DOUBLING.search(word):
        return [word + word[-1]]
    return [word, word + word[-1]] if _PERHAPS_DOUBLING.search(word) else [word]


def _pasts(word: str, stems: list[str]) -> list[str]:
    if _CONSONANT_Y.search(word):
        return [f"{word[:-1]}ied"]
    return [f"{word}d"] if word.endswith("ee") else [f"{stem}ed" for stem in stems]
