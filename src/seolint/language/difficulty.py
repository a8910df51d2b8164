"""How hard an English sentence is to read: a figure of our own, for comparing sentences.

The published formulas were made for passages. In a sentence they see only its length and its syllables, so that one full
of unknown words passes for easy if it is short. This figure also looks at how rare the words are, at terms, passives,
numbers, abbreviations and abstract nouns. What each weighs was learned from texts that people rated or rewrote:
``tools/train_difficulty.py``. The data are loaded when the first sentence is rated.
"""

from __future__ import annotations

from functools import cache
from math import sqrt

from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.kept import make_once
from seolint.startup.memo import Memo
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files
from seolint.startup.word_table import WordTable, pack_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

TABLE = "difficulty-en.txt"
#: What is looked at in a sentence, in the order of ``measure_sentence``.
FEATURES = (
    "length",  # square root of the number of words
    "syllables",  # per word
    "rarity",  # of the words, on average
    "rarities",  # of the words, summed
    "rarest",  # rarity of the three rarest words, on average
    "terms",  # of medicine
    "commas",
    "brackets",
    "passives",
    "numbers",
    "abbreviations",
    "abstracts",  # nouns such as "utilization"
)
_RAREST = 3
_ABSTRACT = (
    *("tion", "tions", "sion", "sions", "ment", "ments", "ity", "ities", "ness", "ism"),
    *("ance", "ence", "ency", "ancy"),
)
#: Longest word that is no abstract noun for its ending, in letters: ``nation``.
_SHORT = 6
_BE = word_set("is are was were be been being")
_PARTICIPLE = ("ed", "en")
#: Endings of forms of a word, what they replace, and the shortest rest, in letters.
_ENDINGS = (
    *(
        ("'s", ""),
        ("ies", "y"),
        ("es", ""),
        ("s", ""),
        ("ied", "y"),
        ("ed", ""),
        ("ed", "e"),
        ("ing", ""),
        ("ing", "e"),
    ),
    *(("ily", "y"), ("ly", ""), ("er", ""), ("er", "e"), ("est", ""), ("ness", "")),
)
_DOUBLING = ("ing", "ed", "er")
_REST = 3


class Model(NamedTuple):
    """What was learned: the weight of each feature, the raw figures that become 0 and 100, and the rarity of words.

    A word has the rarity 0 if it is one in a thousand of a text or more frequent, and 1 more for each time that it is
    ten times as rare. ``unknown`` is the rarity of words that are not in the table.
    """

    weights: Sequence[float]
    scale: tuple[float, float]
    unknown: float
    rarities: WordTable


@cache
def load_model() -> Model:
    """Return the model that ships with seolint."""
    files = stamp_files(resource_path(TABLE), __file__)
    weights, scale, unknown, packed = make_once("difficulty-en", files, _read_model)
    return Model(weights, scale, unknown, WordTable(packed))


def _read_model() -> tuple[tuple[float, ...], tuple[float, float], float, Mapping[str, str]]:
    weights, scale, unknown = dict.fromkeys(FEATURES, 0.0), (0.0, 1.0), 0.0
    rarities: dict[str, str] = {}
    for line in read_resource(TABLE).splitlines():
        head, first, *others = line.split(" ")
        if head == "weight":
            weights[first] = float(others[0])
        elif head == "scale":
            scale = float(first), float(others[0])
        elif head == "unknown":
            unknown = float(first)
        elif head == "rarity":
            rarities.update(dict.fromkeys(others, first))
    return tuple(weights.values()), scale, unknown, pack_words(rarities)


def rate_sentence(text: str, words: Sequence[str], syllables: int, terms: int) -> float:
    """Return how hard a sentence is, from 0 (as easy as the easiest sentences of textbooks) up; 100 is very hard.

    Args:
        text: the sentence.
        words: its words as written.
        syllables: the number of their syllables.
        terms: how many medical terms it has.
    """
    model = load_model()
    figures = measure_sentence(text, words, syllables, terms, _rarity_of)
    raw = sum(weight * figure for weight, figure in zip(model.weights, figures, strict=True))
    low, high = model.scale
    return max(0.0, 100 * (raw - low) / (high - low))


def measure_sentence(
    text: str, words: Sequence[str], syllables: int, terms: int, rarity_of: Mapping[str, float]
) -> Sequence[float]:
    """Return the features of a sentence; ``rarity_of`` has the rarity of each word in lower case."""
    lowered = [word.lower() for word in words]
    rarities, numbers, abbreviations = _sort_words(words, lowered, rarity_of)
    return (
        sqrt(len(words)),
        syllables / max(1, len(words)),
        sum(rarities) / max(1, len(rarities)),
        sum(rarities),
        sum(rarities[:_RAREST]) / _RAREST,
        terms,
        text.count(","),
        text.count("("),
        0 if _BE.isdisjoint(lowered) else _count_passives(lowered),
        numbers,
        abbreviations,
        sum(len(word) > _SHORT and word.endswith(_ABSTRACT) for word in lowered),
    )


def _sort_words(
    words: Sequence[str], lowered: Sequence[str], rarity_of: Mapping[str, float]
) -> tuple[list[float], int, int]:
    """Return the rarities of the words that are no names, the rarest first, and how many are numbers and abbreviations."""
    rarities: list[float] = []
    numbers = abbreviations = 0
    for word, lower in zip(words, lowered, strict=True):
        if word.islower() and word.isalpha():
            rarities.append(rarity_of[lower])
        elif not word.isalpha() and any(map(str.isdigit, word)):
            numbers += 1
        elif len(word) > 1 and word.isupper() and word.isalpha():
            abbreviations += 1
        elif word[0].isupper():
            rarity = rarity_of[lower]
            if lower == lowered[0] and rarity < rarity_of[""]:  # at the beginning, an unknown word may be a name
                rarities.append(rarity)
        else:
            rarities.append(max((rarity_of[part] for part in lower.replace("’", "'").split("-") if part), default=0.0))
    rarities.sort(reverse=True)
    return rarities, numbers, abbreviations


def _count_passives(lowered: Sequence[str]) -> int:
    """Return how many forms of "be" are followed by a participle, with or without a word in between."""
    return sum(
        word in _BE and any(other.endswith(_PARTICIPLE) for other in lowered[at + 1 : at + 3])
        for at, word in enumerate(lowered)
    )


def find_stems(word: str) -> Iterator[str]:
    """Yield the words that a word may be a form of: ``planning`` → ``plann``, ``plan``, ``planne``."""
    for ending, instead in _ENDINGS:
        rest = word.removesuffix(ending)
        if rest != word and len(rest) >= _REST:
            yield rest + instead
            if not instead and ending in _DOUBLING and rest[-1] == rest[-2]:
                yield rest[:-1]


def _find_rarity(word: str) -> float:
    """Return the rarity of a word, of the most frequent word it may be a form of; "" stands for unknown words."""
    model = load_model()
    known = model.rarities.get(word) if word else None
    if known is not None:
        return float(known)
    return min((float(model.rarities.get(stem) or model.unknown) for stem in find_stems(word)), default=model.unknown)


_rarity_of = Memo(_find_rarity)
