"""Long words that Gunning's Fog index does not count because they are easy in spite of their syllables.

Robert Gunning, The Technique of Clear Writing (1952): count the words of three syllables or more, "not proper
names, not combinations of short easy words like bookkeeper and manpower, not verb forms made three syllables
by adding -ed or -es", and, in later editions, -ing.
"""

from __future__ import annotations

from seolint.language.syllables import count_syllables, split_at_hyphens
from seolint.language.word_lists import word_set

_LEAST = 3
# Endings that add a syllable.
_ENDINGS = ("ing", "ted", "ded", "ses", "xes", "zes", "ces", "ges", "ches", "shes")
_EASY = word_set(
    """
    ache after air any baby back ball base basket before bird body book books bow boy brother bug
    business butter butterfly carry carrying child city cloth coat color comb come comes coming copy
    corn country county craft cycle daughter day days do doing door doors down ear end ever every eye
    fall falls father fighter fighters finger fingers fire flies flower flowers fly foot fore girl go
    going grand grandfather grandmother ground hall hand head here home honey house how in keep keeper
    keepers keeping lady land less line look looked looking maker makers man market markets melon men
    mint moon more mother motor nail nails never news night none noon one out over owner owners paper
    papers parent parents paste pepper place plane police port power print prints proof rain rainbow
    right room rooms sea see seen self selves shop shopping side sides sister sitter sitting so some son
    spoon spoons stand standing stands step store storm storms summer sun super table take taken takes
    taking tea the there thing things thunder time times tip tips tooth town turn turning type under up
    wall water way ways weather week weight what when where which who wide winter woman women work
    worker workers works writer writers year years yester
    """
)
_LONGEST_EASY = max(map(len, _EASY))
_HEADS = frozenset(word[:3] for word in _EASY)
_TAILS = frozenset(word[-3:] for word in _EASY)


def is_complex(word: str, syllables: int) -> bool:
    """Whether a word with this many syllables, which must not be a proper name, counts for Fog."""
    if syllables < _LEAST:
        return False
    small = word.lower()
    if not small.isalpha() and len(parts := split_at_hyphens(small)) > 1:
        return any(is_complex(part, count_syllables(part)) for part in parts if part)
    if syllables == _LEAST and small.endswith(_ENDINGS):
        return False
    return not _is_compound(small)


def _is_compound(word: str) -> bool:
    if len(word) > 2 * _LONGEST_EASY or not _may_be_joined(word):
        return False
    return any(word[:cut] in _EASY and word[cut:] in _EASY for cut in range(2, len(word) - 1))


def _may_be_joined(word: str) -> bool:
    """Whether the word begins and ends as easy words do, which rules out most words cheaply."""
    return (word[:3] in _HEADS or word[:2] in _HEADS) and (word[-3:] in _TAILS or word[-2:] in _TAILS)
