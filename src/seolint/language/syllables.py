"""Counts the syllables of English words, as in the first pronunciation of the CMU Pronouncing Dictionary.

Spelling rules learned from the dictionary give the number of syllables of each group of vowel letters, depending on the
letters around it. A table lists every dictionary word that the rules get wrong. Together they are exact for the whole
dictionary; for other words, the rules apply alone. `tools/make_syllables.py` generates both, and its `--hold-out`
option measures the rules on words that they were not learned from.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.kept import make_once
from seolint.startup.patterns import guarded_regex, has_digit, regex
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files
from seolint.startup.word_table import WordTable, pack_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    class _Numbers(Protocol):
        """A number for each of some words: a table, or a dictionary while the table is made."""

        def get(self, word: str, /) -> str | None: ...


TABLE = "syllables-en.txt"

_VOWELS = regex("[aeiouy]+")
_NUMBERS = {str(number): number for number in range(30)}
# URLs, email addresses, and names in code: `user_name`, `java.util.List`.
_ADDRESS = guarded_regex(
    r"@|://|^www\.|[^\W_]_[^\W_]|^\w\w+\.\w\w+\.\w\w", lambda key: not frozenset("@:_.").isdisjoint(key)
)
_SIBILANTS = ("s", "x", "z", "ch", "sh", "ce", "ge", "se", "ze", "che", "she")
_JOINTS = regex(r"[^\w']+|_")
_APART = regex("(?<=[aeiou])[äëïöü]")  # the second vowel of `naïve` is a separate syllable
_VOWEL_LETTERS = frozenset("aeiouy")
# What a word may begin with before its first vowel letter.
_ONSETS = word_set(
    """
    b c d f g h j k l m n p r s t v w x y z bl br ch chr cl cr dr dw fl fr gh gl gn gr kn kr ph phl phr pl pr ps qu rh
    sc sch scr sh shr sk sl sm sn sp sph spl spr squ st str sw th thr tr ts tw wh wr
    """
)
_LONGEST_ONSET = 3
_SHORT_WORDS = word_set(
    """
    ad add age ago ah aid aim air ale all am an and ant any ape apt arc are arm art as ash ask at ate
    awe axe ear eat eel egg ego elf elm end era eve eye ice icy if ill in ink inn ion is it its oak oat
    odd of off oh oil old on one or ore our out owe owl own up us use
    """
)


class Spelling(NamedTuple):
    """The data for counting English syllables.

    `contexts` maps a group of vowels and the letters around it to its number of syllables and, if a rule needs another
    letter, the side of that letter. `exceptions` maps words to their number of syllables. `savings` maps words with a
    shorter pronunciation to how many syllables it saves.
    """

    contexts: Mapping[str, str]
    exceptions: _Numbers
    savings: _Numbers


@cache
def spelling() -> Spelling:
    """The rules and the exceptions, loaded for the first English word."""
    files = stamp_files(resource_path(TABLE), __file__)
    contexts, exceptions, savings = make_once("syllables-en", files, _pack_table)
    return Spelling(contexts, WordTable(exceptions), WordTable(savings))


def read_table() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Return the contexts of the table, its exceptions and its savings."""
    contexts: dict[str, str] = {}
    exceptions: dict[str, str] = {}
    savings: dict[str, str] = {}
    for line in read_resource(TABLE).splitlines():
        head, *entries = line.split(" ")
        if head == "contexts":
            contexts = dict(zip(entries[::2], entries[1::2], strict=True))
        elif head.startswith("-"):
            savings.update(dict.fromkeys(entries, head[1:]))
        elif head != "#":
            exceptions.update(dict.fromkeys(entries, head))
    return contexts, exceptions, savings


def _pack_table() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    contexts, exceptions, savings = read_table()
    return contexts, pack_words(exceptions), pack_words(savings)


def count_syllables(word: str) -> int:
    """The number of syllables of an English word as spoken, in the dictionary's first pronunciation.

    It is at least 1, except for a few sounds (`hmm`). The parts of a compound (`well-known`) are counted separately.
    Capitals that cannot be an English word (`FDA`) are read letter by letter. Figures, alone or with symbols and
    letters (`1,000`, `$15`, `5mg`), URLs, email addresses and names in code count as 1: "count abbreviations, figures,
    symbols and their combinations as one-syllable words" (R. Flesch, How to Write Plain English, 1979, chapter 2).
    """
    key = word.lower()
    if "’" in key:
        key = key.replace("’", "'")
    known = spelling().exceptions.get(key)
    if known is not None:
        return _NUMBERS[known]
    if not (key.isascii() and key.isalpha()):
        return max(1, _syllables_of_compound(word, key))
    return _letter_by_letter(key) if word.isupper() and _is_initialism(key) else syllables_by_rule(key)


def count_fewest_syllables(word: str, spoken: int) -> int:
    """The number of syllables of an English word by Flesch's rules; `spoken` is the result of `count_syllables`.

    The shorter of two pronunciations counts (`every` has two syllables, `fire` has one), and abbreviations count as 1,
    even if they are spoken letter by letter: R. Flesch, How to Write Plain English, 1979, chapter 2.
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
        return _NUMBERS[savings.get(key) or "0"]
    key = key.replace("’", "'")
    return _NUMBERS[savings.get(key) or savings.get(key.removesuffix("'s")) or "0"]


def syllables_by_rule(word: str) -> int:
    """The number of syllables of a word in the letters a to z by the spelling rules only, without the table."""
    framed = frame(word)
    contexts = spelling().contexts
    groups = vowel_spans(framed)
    syllables = 0
    for left, right in groups:
        key = context_key(framed, left, right)
        # A group without a rule counts as one syllable.
        syllables += _group_syllables(framed, left, right, key, contexts) if key in contexts else 1
    return syllables or (1 if groups else _letter_by_letter(word))


def frame(word: str) -> str:
    """The word between marks for its start and end, with `Mc` as `Mac`: `mcdonald` → `^macdonald$`."""
    return f"^mac{word[2:]}$" if word.startswith("mc") else f"^{word}$"


def vowel_spans(framed: str) -> list[tuple[int, int]]:
    """The start and end of each group of vowel letters in a framed word."""
    spans = [match.span() for match in _VOWELS.finditer(framed)]
    # The "m" of `prism` and `rhythm` is a syllable without a vowel letter.
    if framed.endswith(("sm$", "thm$", "sms$", "thms$")):
        at = framed.rindex("m")
        spans.append((at, at + 1))
    return spans


def context_key(framed: str, start: int, end: int) -> str:
    """The group, with the end of the word if at most one letter follows, as in silent e, -ed and -es."""
    group = framed[start:end]
    return f"{group}~{framed[end:]}" if len(framed) - end <= 2 else group + ":"


def _group_syllables(framed: str, left: int, right: int, key: str, contexts: Mapping[str, str]) -> int:
    """The number of syllables of a group: add letters on the side that the rule asks for while a rule matches."""
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
    """Whether capitals with these letters cannot be an English word."""
    if len(key) <= 3 and key[0] in "aeiou":
        return key not in _SHORT_WORDS
    return len(key) <= 5 and not _begins_like_word(key)


def _begins_like_word(key: str) -> bool:
    return any(
        key[at : at + 1] in _VOWEL_LETTERS and (at == 0 or key[:at] in _ONSETS) for at in range(_LONGEST_ONSET + 1)
    )


def _letter_by_letter(letters: str) -> int:
    return len(letters) + 2 * letters.count("w")


def split_at_hyphens(word: str) -> list[str]:
    """Return the parts of a compound: `well-known` → `well`, `known`."""
    return word.replace("\u2010", "-").replace("\u2011", "-").split("-")


def _syllables_of_compound(word: str, key: str) -> int:
    if _ADDRESS.search(key):
        return 1
    parts = [part for part in split_at_hyphens(word) if part]
    if len(parts) > 1:
        return sum(count_syllables(part) for part in parts)
    if has_digit(key):
        return 1
    letters = [part for part in _JOINTS.split(word) if part]
    if len(letters) > 1:
        return sum(count_syllables(part) for part in letters)
    return _syllables_of_inflected(key)


def _syllables_of_inflected(key: str) -> int:
    """The number of syllables of a word with a possessive ending, other apostrophes or accents."""
    stem, _, ending = key.rpartition("'")
    if stem and "'" not in stem and ending in ("s", ""):
        return count_syllables(stem) + (ending == "s" and stem.endswith(_SIBILANTS))
    plain = _plain_letters(key)
    return count_syllables(plain) if plain else 1


def _plain_letters(key: str) -> str:
    """The word in the letters a to z, with an "h" between vowels that a diaeresis separates: `naïve` → `nahive`."""
    apart = _APART.sub(lambda match: "h" + match[0], key)
    if apart.endswith(("é", "ë")):
        apart += "y"
    decomposed = unicodedata.normalize("NFD", apart)
    return "".join(character for character in decomposed if "a" <= character <= "z")
