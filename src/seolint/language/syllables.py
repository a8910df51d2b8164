"""Syllables of English words, as the first pronunciation of the CMU Pronouncing Dictionary has them.

Spelling rules learned from the dictionary say how many syllables each group of vowel letters makes, given the
letters around it; a table holds every word of the dictionary that the rules get wrong. Together they are
exact for the whole dictionary, and the rules alone serve the words it lacks. `tools/make_syllables.py` makes
both; its `--hold-out` option measures the rules on words they were not made from.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from seolint.language.word_lists import word_set
from seolint.startup.hints import NamedTuple
from seolint.startup.patterns import regex
from seolint.startup.resources import read_resource

TABLE = "syllables-en.txt"

_VOWELS = regex("[aeiouy]+")
# Groups of vowel letters, and the "m" of `prism` and `rhythm`, a syllable without one.
_GROUP = regex(r"[aeiouy]+|(?<=s)m(?=s?\$)|(?<=th)m(?=s?\$)")
_NUMBERS = {str(number): number for number in range(10)}
_HAS_DIGIT = regex(r"\d")
# Addresses, and names in code: `user_name`, `java.util.List`.
_ADDRESS = regex(r"@|://|^www\.|[^\W_]_[^\W_]|^\w\w+\.\w\w+\.\w\w")
_HYPHENS = regex("[-‐‑]")
_SIBILANT = regex(r"(?:[sxz]|[cs]h|[cgsz]e|[cs]he)\Z")
_JOINTS = regex(r"[^\w']+|_")
_APART = regex("(?<=[aeiou])[äëïöü]")  # the second vowel of `naïve` is a syllable of its own
_ONSET = regex(
    "(?:[bcdfghjklmnprstvwyz]|bl|br|ch|chr|cl|cr|dr|dw|fl|fr|gh|gl|gn|gr|kn|kr|ph|phl|phr|pl|pr|ps|qu|rh|sc|sch|"
    "scr|sh|shr|sk|sl|sm|sn|sp|sph|spl|spr|squ|st|str|sw|th|thr|tr|ts|tw|wh|wr|x)?[aeiouy]"
)
_SHORT_WORDS = word_set(
    """
    ad add age ago ah aid aim air ale all am an and ant any ape apt arc are arm art as ash ask at ate
    awe axe ear eat eel egg ego elf elm end era eve eye ice icy if ill in ink inn ion is it its oak oat
    odd of off oh oil old on one or ore our out owe owl own up us use
    """
)


class Spelling(NamedTuple):
    """What English syllables are read from.

    `contexts` maps a group of vowels and the letters around it to the syllables it makes and, where a rule
    looks on, the side of the next letter. `exceptions` maps words to their syllables, `savings` those with a
    shorter pronunciation to how many syllables shorter it is.
    """

    contexts: dict[str, str]
    exceptions: dict[str, int]
    savings: dict[str, int]


@cache
def spelling() -> Spelling:
    """The rules and the exceptions, read once, at the first English word."""
    contexts: dict[str, str] = {}
    exceptions: dict[str, int] = {}
    savings: dict[str, int] = {}
    for line in read_resource(TABLE).splitlines():
        head, *entries = line.split(" ")
        if head == "contexts":
            contexts = dict(zip(entries[::2], entries[1::2], strict=True))
        elif head.startswith("-"):
            savings.update(dict.fromkeys(entries, -int(head)))
        elif head != "#":
            exceptions.update(dict.fromkeys(entries, int(head)))
    return Spelling(contexts, exceptions, savings)


def count_syllables(word: str) -> int:
    """Syllables of one English word as spoken, in the dictionary's first pronunciation.

    That is at least 1, but for a handful of noises (`hmm`). The parts of a compound (`well-known`) count
    alone. Capitals that make no English word (`FDA`) are read letter by letter. Figures, alone or with signs
    and letters (`1,000`, `$15`, `5mg`), addresses and names in code count 1: "count abbreviations, figures, symbols and
    their combinations as one-syllable words" (R. Flesch, How to Write Plain English, 1979, chapter 2).
    """
    key = word.lower()
    if "’" in key:
        key = key.replace("’", "'")
    known = spelling().exceptions.get(key)
    if known is not None:
        return known
    if not (key.isascii() and key.isalpha()):
        return max(1, _syllables_of_compound(word, key))
    return _letter_by_letter(key) if word.isupper() and _is_initialism(key) else syllables_by_rule(key)


def count_fewest_syllables(word: str, spoken: int) -> int:
    """Syllables of an English word as Flesch has them counted, `spoken` being what `count_syllables` says.

    Of two pronunciations the shorter one counts (`every` has two syllables, `fire` has one), and abbreviations
    count 1, even if they are spoken letter by letter: R. Flesch, How to Write Plain English, 1979, chapter 2.
    """
    if spoken < 2:
        return spoken or 1
    if "-" in word:
        return max(1, spoken - sum(map(_syllables_saved, word.split("-"))))
    return max(1, spoken - _syllables_saved(word))


def _syllables_saved(part: str) -> int:
    key = part.lower()
    if part.isupper() and len(part) > 1 and ("." in part or (part.isalpha() and _is_initialism(key))):
        return count_syllables(part) - 1
    savings = spelling().savings
    if part.isalpha():
        return savings.get(key, 0)
    key = key.replace("’", "'")
    return savings.get(key) or savings.get(key.removesuffix("'s"), 0)


def syllables_by_rule(word: str) -> int:
    """Syllables of a word in the letters a to z by the spelling rules alone, without the table."""
    framed = frame(word)
    contexts = spelling().contexts
    groups = vowel_spans(framed)
    syllables = 0
    for left, right in groups:
        key = context_key(framed, left, right)
        # Where no rule knows the group it makes one syllable.
        syllables += _group_syllables(framed, left, right, key, contexts) if key in contexts else 1
    return syllables or (1 if groups else _letter_by_letter(word))


def frame(word: str) -> str:
    """The word between marks for its ends. `Mc` is read `Mac`."""
    return f"^mac{word[2:]}$" if word.startswith("mc") else f"^{word}$"


def vowel_spans(framed: str) -> list[tuple[int, int]]:
    """Where the groups of vowel letters lie in a framed word."""
    pattern = _GROUP if framed.endswith(("m$", "ms$")) else _VOWELS
    return [match.span() for match in pattern.finditer(framed)]


def context_key(framed: str, start: int, end: int) -> str:
    """The group, with the end of the word where one letter at most is left: silent e, -ed, -es."""
    group = framed[start:end]
    return f"{group}~{framed[end:]}" if len(framed) - end <= 2 else group + ":"


def _group_syllables(framed: str, left: int, right: int, key: str, contexts: dict[str, str]) -> int:
    """Look at one letter more on the side a rule asks for, as long as a rule knows the letter."""
    found = contexts[key]
    while len(found) > 1:
        if found[1] == "L":
            left -= 1
            key += framed[left] if left >= 0 else " "
        else:
            key += framed[right : right + 1]
            right += 1
        if key not in contexts:
            break
        found = contexts[key]
    return _NUMBERS[found[0]]


def _is_initialism(key: str) -> bool:
    """Can capitals with these letters be no English word?"""
    if len(key) <= 3 and key[0] in "aeiou":
        return key not in _SHORT_WORDS
    return len(key) <= 5 and not _ONSET.match(key)


def _letter_by_letter(letters: str) -> int:
    return len(letters) + 2 * letters.count("w")


def _syllables_of_compound(word: str, key: str) -> int:
    if _ADDRESS.search(key):
        return 1
    parts = [part for part in _HYPHENS.split(word) if part]
    if len(parts) > 1:
        return sum(count_syllables(part) for part in parts)
    if _HAS_DIGIT.search(key):
        return 1
    letters = [part for part in _JOINTS.split(word) if part]
    if len(letters) > 1:
        return sum(count_syllables(part) for part in letters)
    return _syllables_of_inflected(key)


def _syllables_of_inflected(key: str) -> int:
    """Syllables of a word with a possessive ending, other apostrophes or accents."""
    stem, _, ending = key.rpartition("'")
    if stem and "'" not in stem and ending in ("s", ""):
        return count_syllables(stem) + (ending == "s" and _SIBILANT.search(stem) is not None)
    plain = _plain_letters(key)
    return count_syllables(plain) if plain else 1


def _plain_letters(key: str) -> str:
    """The word in the letters a to z, with vowels still apart that an accent set apart."""
    apart = _APART.sub(lambda match: "h" + match[0], key)
    if apart.endswith(("é", "ë")):
        apart += "y"
    decomposed = unicodedata.normalize("NFD", apart)
    return "".join(character for character in decomposed if "a" <= character <= "z")
