"""Readability scores: counts made in one pass, and published formulas that use them.

The formulas differ from each other by a grade or two and were fitted to school texts and manuals. Each gives an
estimate (the standard error of SMOG, the best documented one, is 1.5 grades), not a verdict on a sentence.
"""

from __future__ import annotations

import math
from functools import cache

from seolint.language.formulas import mask_formulas
from seolint.language.sentences import split_sentences
from seolint.language.word_figures import BITS, FIELDS, MASK, figures_in
from seolint.language.words import word_pieces
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.memo import Memo
from seolint.startup.patterns import guarded_regex, regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Protocol
else:
    Protocol = object  # a run needs no more of it

#: Fewest sentences for a SMOG grade: the size of McLaughlin's sample.
SMOG_SENTENCES = 30

# reading ease = base − per_word · words per sentence − per_syllable · syllables per word
_READING_EASE = {
    "en": (206.835, 1.015, 84.6),  # Flesch, A New Readability Yardstick, 1948
    "de": (180.0, 1.0, 58.5),  # Amstad, Wie verständlich sind unsere Zeitungen?, 1978
    "es": (206.84, 1.02, 60.0),  # Fernández Huerta, Medidas sencillas de lecturabilidad, 1959
    "fr": (207.0, 1.015, 73.6),  # Kandel and Moles, Application de l'indice de Flesch, 1958
    "it": (217.0, 1.3, 60.0),  # Franchina and Vacca, Adaptation of Flesch readability index, 1986
    "nl": (206.835, 0.93, 77.0),  # Douma, De leesbaarheid van landbouwbladen, 1960
    "ru": (206.835, 1.3, 60.1),  # Oborneva, 2006
}
#: Languages whose LIX was compared with each other (Björnsson, Readability of newspapers in 11 languages, Reading
#: Research Quarterly 18, 1983), and Dutch. Elsewhere words of seven letters are not long, or not told apart by spaces.
_LIX = frozenset(("da", "de", "en", "es", "fi", "fr", "it", "nb", "nl", "nn", "no", "pt", "ru", "sv"))
# Not labels: a clause that introduces something ("The rules are simple: …"), and "Homer (Greek: Hómeros)".
_VERBS = frozenset(("is", "are", "was", "were"))
_CLAUSE = guarded_regex(
    r"\b(?:is|are|was|were)\b(?! [A-Z\"“])|\b(?:as follows|thus)\Z|\([^)]*\Z",
    lambda label: "(" in label or label.endswith(("follows", "thus")) or not _VERBS.isdisjoint(_split_words(label)),
)
_ASIDE = regex(r"[?!][\"'”’»]*\s+(?=[\"'“‘«]?[^\W\d_])")
#: Longest label, with and without the spaces around it, in characters, and the most spaces in it.
_LONGEST_LABEL, _LONGEST_WITHIN, _LABEL_SPACES = 90, 71, 9
_NO_LABEL = frozenset(".;!?\n")


@record
class TextCounts:
    """The counts that the formulas use, summed over blocks of prose.

    `polysyllables` have three syllables or more; `complex_words` are those that count for Gunning Fog; `characters`
    are letters and digits; `long_words` have more than six letters. Syllables are 0 in languages without a
    reading-ease formula here, and complex words are counted only in English.
    """

    sentences: int = 0
    words: int = 0
    syllables: int = 0
    polysyllables: int = 0
    complex_words: int = 0
    letters: int = 0
    characters: int = 0
    long_words: int = 0


@record
class Readability:
    """The scores, not rounded; None if a formula does not apply to the language or the length.

    `flesch_reading_ease` and `lix` are scales: easy prose has 60 or more on the first, 40 or less on the second. The
    others are US school grades.
    """

    flesch_reading_ease: float | None = None
    flesch_kincaid_grade: float | None = None
    gunning_fog: float | None = None
    smog_index: float | None = None
    automated_readability_index: float | None = None
    coleman_liau_index: float | None = None
    lix: float | None = None


class ReadSentence(NamedTuple):
    """A sentence in a block of prose: its position, its words as written, and what the formulas need.

    A label (``Redness: this …``) is a heading within its block, not a sentence. ``asides`` is the number of questions
    and exclamations within the sentence, as in ``"What?" she asked``: the formulas count each grammatically
    independent unit of thought as a sentence (R. Flesch, A New Readability Yardstick, 1948). It is -1 for a sentence
    that continues in the next block.
    """

    start: int
    end: int
    words: Sequence[str]
    is_label: bool = False
    asides: int = 0
    figures: int = 0  # the packed sums over its words, for ``count_sentences``


class Counted(Protocol):
    """A sentence that can be counted."""

    @property
    def words(self) -> Sequence[str]:
        """The words."""

    @property
    def asides(self) -> int:
        """The number of questions and exclamations within it."""

    @property
    def figures(self) -> int:
        """The packed sums over its words."""


def count(texts: Iterable[str], language: str = "en") -> TextCounts:
    """Return the counts for blocks of prose (paragraphs, list items …) in a language (two-letter code).

    The end of a block ends a sentence even without punctuation. Sentences without words, and labels, are not counted.
    """
    found = (sentence for text in texts for sentence in read_sentences(text, language) if not sentence.is_label)
    return count_sentences(found)


def read_sentences(text: str, language: str = "en") -> Sequence[ReadSentence]:
    """The sentences of a block of prose, after its label if it has one."""
    return _read_in(language)[text]


@cache
def _read_in(language: str) -> Memo[Sequence[ReadSentence]]:
    facts = figures_in(language)
    return Memo(lambda text: _read_sentences(text, language, facts))


def _read_sentences(text: str, language: str, facts: Mapping[str, int]) -> Sequence[ReadSentence]:
    text = mask_formulas(text)
    read_words = word_pieces(text).split
    spans = split_sentences(text, language)
    has_asides = "?" in text or "!" in text
    found = []
    label = _find_label(text) if ": " in text[:_LONGEST_LABEL] else None
    if label is not None:
        start, end, after = label
        words = read_words(text[start:end])
        found.append(ReadSentence(start, end, words, True, 0, _sum_up(words, facts)))
        spans = [(max(start, after), end) for start, end in spans if end > after]
    for start, end in spans:
        asides = len(_ASIDE.findall(text, start, end)) if has_asides else 0
        words = read_words(text[start:end])
        found.append(ReadSentence(start, end, words, False, asides, _sum_up(words, facts)))
    return found


def _sum_up(words: Sequence[str], facts: Mapping[str, int]) -> int:
    """The sum of the packed figures of a sentence's words."""
    return facts[_without_capital(words[0])] + sum(map(facts.__getitem__, words[1:])) if words else 0


def _find_label(text: str) -> tuple[int, int, int] | None:
    """Return the start and end of the label that a text begins with, and the offset of what it labels."""
    start = len(text) - len(text.lstrip())
    end = text.find(":", start)
    after = len(text) - len(text[end + 1 :].lstrip())
    label = text[start:end]
    if end < 0 or not 0 < len(label) <= _LONGEST_WITHIN or not label[0].isalnum() or not _NO_LABEL.isdisjoint(label):
        return None
    if after == end + 1 or not _can_follow_label(text[after : after + 1]):
        return None
    if text.count(" ", 0, after) > _LABEL_SPACES or _CLAUSE.search(label):
        return None
    return start, end, after


def _can_follow_label(character: str) -> bool:
    return "A" <= character <= "Z" or character.isdecimal() or character in {"$", "€", "£"}


def _split_words(text: str) -> list[str]:
    return "".join(character if character.isalnum() else " " for character in text.replace("_", "x")).split()


def count_sentences(sentences: Iterable[Counted]) -> TextCounts:
    """Return the counts for sentences that have been read."""
    number = words = figures = 0
    for sentence in sentences:
        if length := len(sentence.words):
            asides = sentence.asides
            # A stop without a word before it does not end a sentence.
            number += min(1 + asides, length) if asides else 1
            words += length
            figures += sentence.figures
    return TextCounts(number, words, *[figures >> BITS * field & MASK for field in range(FIELDS)])


def _without_capital(first: str) -> str:
    """The first word of a sentence as it would be written within it, so that it does not look like a name."""
    return first if first.isupper() else first.lower()


def measure(counts: TextCounts, language: str = "en") -> Readability:
    """The scores that apply: all in English; in others, those that were fitted to the language.

    A text without words, or in a language that no formula was fitted to, gets no scores.
    """
    if not counts.words or not counts.sentences:
        return Readability()
    ease = flesch_reading_ease(counts, language) if language in _READING_EASE else None
    if language != "en":
        return Readability(flesch_reading_ease=ease, lix=lix(counts) if language in _LIX else None)
    return Readability(
        ease,
        flesch_kincaid_grade(counts),
        gunning_fog(counts),
        smog_index(counts),
        automated_readability_index(counts),
        coleman_liau_index(counts),
        lix(counts),
    )


def flesch_reading_ease(counts: TextCounts, language: str = "en") -> float:
    """About 0 (hard) to 100 (easy): 206.835 − 1.015 words per sentence − 84.6 syllables per word.

    R. Flesch, A New Readability Yardstick, Journal of Applied Psychology 32, 1948; other languages have the constants
    of their own adaptations.
    """
    base, per_word, per_syllable = _READING_EASE[language]
    return base - per_word * _sentence_length(counts) - per_syllable * counts.syllables / counts.words


def flesch_kincaid_grade(counts: TextCounts) -> float:
    """0.39 words per sentence + 11.8 syllables per word − 15.59.

    J. P. Kincaid and others, Derivation of New Readability Formulas for Navy Enlisted Personnel, 1975.
    """
    return 0.39 * _sentence_length(counts) + 11.8 * counts.syllables / counts.words - 15.59


def grade_sentence(words: Sequence[str]) -> float:
    """The Flesch–Kincaid grade of one English sentence: only for comparing the sentences of a text."""
    facts = figures_in("en")
    return 0.39 * len(words) + 11.8 * (sum(map(facts.__getitem__, words)) & MASK) / len(words) - 15.59


def gunning_fog(counts: TextCounts) -> float:
    """0.4 (words per sentence + complex words per hundred words).

    R. Gunning, The Technique of Clear Writing, 1952.
    """
    return 0.4 * (_sentence_length(counts) + 100 * counts.complex_words / counts.words)


def smog_index(counts: TextCounts) -> float | None:
    """3.1291 + 1.0430 √(polysyllables per thirty sentences); None for fewer than thirty sentences.

    G. H. McLaughlin, SMOG Grading: a New Readability Formula, Journal of Reading 12, 1969.
    """
    if counts.sentences < SMOG_SENTENCES:
        return None
    return 3.1291 + 1.0430 * math.sqrt(30 * counts.polysyllables / counts.sentences)


def automated_readability_index(counts: TextCounts) -> float:
    """4.71 characters per word + 0.5 words per sentence − 21.43.

    E. A. Smith and R. J. Senter, Automated Readability Index, AMRL-TR-66-220, 1967.
    """
    return 4.71 * counts.characters / counts.words + 0.5 * _sentence_length(counts) - 21.43


def coleman_liau_index(counts: TextCounts) -> float:
    """0.0588 letters per hundred words − 0.296 sentences per hundred words − 15.8.

    M. Coleman and T. L. Liau, A Computer Readability Formula Designed for Machine Scoring, 1975.
    """
    return (5.88 * counts.letters - 29.6 * counts.sentences) / counts.words - 15.8


def lix(counts: TextCounts) -> float:
    """Words per sentence + long words per hundred words.

    C.-H. Björnsson, Läsbarhet, 1968.
    """
    return _sentence_length(counts) + 100 * counts.long_words / counts.words


def _sentence_length(counts: TextCounts) -> float:
    return counts.words / counts.sentences


_SCHOOLS = (
    (5, "elementary school"),
    (8, "middle school"),
    (11, "high school"),
    (12, "college entry"),
    (16, "college"),
)
_ORDINALS = {1: "1st", 2: "2nd", 3: "3rd"}


def grade_in_words(grade: float) -> str:
    """The grade in words for a report: 12.0 → "about 12th grade: college entry"."""
    nearest = math.floor(grade + 0.5)
    if nearest < 1:
        return f"below 1st grade: {school(grade)}"
    if nearest > _SCHOOLS[-1][0]:
        return f"above 16th grade: {school(grade)}"
    return f"about {ordinal_grade(grade)} grade: {school(grade)}"


def ordinal_grade(grade: float) -> str:
    """The nearest grade as an ordinal number, from the 1st on: 11.3 → "11th"."""
    nearest = max(1, math.floor(grade + 0.5))
    return _ORDINALS.get(nearest, f"{nearest}th")


def school(grade: float) -> str:
    """The school level of the grade: 12.0 → "college entry"."""
    nearest = math.floor(grade + 0.5)
    if nearest < 1:
        return "beginning readers"
    return next((name for last, name in _SCHOOLS if nearest <= last), "graduate school")
