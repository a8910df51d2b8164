"""The health terms, and how often they occur in a text."""

from __future__ import annotations

from collections import Counter
from functools import cache

from seolint.hints import TYPE_CHECKING, Literal, cast
from seolint.kept import make_once
from seolint.patterns import regex
from seolint.records import record
from seolint.resources import read_resource, resource_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

Kind = Literal["strong", "weak", "cancel", "other"]

#: Languages with terms of their own; English ones are looked up in all.
LANGUAGES = frozenset({"en", "de", "fr", "es", "it", "pt", "nl"})

_TERMS = "health_terms.txt"

#: How much of a text is counted: a topic shows in its first words, and a crawl may hold books.
WORDS_READ = 20_000

#: How many words are remembered with what is known of them.
_REMEMBERED = 1 << 16

#: A generous mean, space included, to bound what is cut into words.
_WORD_LENGTH = 12

_WORD = regex(r"[^\W_]+(?:[-.'+&][^\W_]+)*")
_ES_PLURALS = ("ches", "shes", "sses", "xes", "zes")
#: Endings that only medical words have, from this length on; the exceptions stand below.
_ENDING_FROM = 7
_ENDINGS = (
    *("aemia", "algia", "cillin", "ectomy", "emia", "glutide", "itis", "mycin", "ologist", "opathy", "oscopy"),
    *("ostomy", "plasty", "prazole", "rrhage", "rrhagia", "rrhea", "rrhoea", "sclerosis", "statin", "tinib"),
    *("zepam", "zumab"),
)
_ORDINARY = frozenset(
    {
        "academia",
        "anthropologist",
        "apologist",
        "archaeologist",
        "bohemia",
        "criminologist",
        "ecologist",
        "egyptologist",
    }
    | {
        "entomologist",
        "geologist",
        "horoscopy",
        "ideologist",
        "meteorologist",
        "microscopy",
        "musicologist",
        "nostalgia",
    }
    | {"ornithologist", "sociologist", "spectroscopy", "technologist", "theologist", "zoologist"}
)


#: The words of a phrase after its first.
_Tail = tuple[list[str], Kind]


@record
class Lexicon:
    """The terms of English and one other language.

    Attributes:
        words: single words.
        phrases: terms of several words by their first, the longest first.
        seconds: what may follow each first word.
    """

    words: dict[str, Kind]
    phrases: dict[str, list[tuple[list[str], Kind]]]
    seconds: dict[str, frozenset[str]]


@record
class Tally:
    """How often the terms of each kind occur in a text of ``words`` words, ``vocabulary`` without repetition."""

    words: int
    strong: Counter[str]
    weak: int
    other: int
    vocabulary: AbstractSet[str] = frozenset()

    @property
    def density(self) -> float:
        """Health terms a word, strong ones twice, less the words of other subjects.

        One term repeated counts as often as an article of that length would use it, and twenty words are added to
        the length, so that neither a chorus nor a stub decides.
        """
        cap = 4 + self.words // 100
        strong = sum(min(count, cap) for count in self.strong.values())
        return (2 * strong + self.weak - self.other) / (self.words + 20)


@cache
def load_lexicon(language: str) -> Lexicon:
    """The lexicon for articles in that language, one of ``LANGUAGES``."""
    files = (resource_path(_TERMS), __file__)
    return Lexicon(*make_once(f"terms-{language}", files, lambda: _parse_terms(language)))


def _parse_terms(language: str) -> tuple[dict[str, Kind], dict[str, list[_Tail]], dict[str, frozenset[str]]]:
    """The fields of the lexicon."""
    words: dict[str, Kind] = {}
    phrases: dict[str, list[tuple[list[str], Kind]]] = {}
    for kind, terms in _read_terms({"en", language}):
        words.update(dict.fromkeys((term for term in terms if " " not in term), kind))
        for first, *tail in (term.split(" ") for term in terms if " " in term):
            phrases.setdefault(first, []).append((tail, kind))
    for tails in phrases.values():
        tails.sort(key=lambda tail: -len(tail[0]))
    return words, phrases, {first: _seconds(tails) for first, tails in phrases.items()}


def _seconds(tails: list[tuple[list[str], Kind]]) -> frozenset[str]:
    """The second words of phrases; where it is the last, its plural too."""
    words = [tail[0] for tail, _ in tails]
    return frozenset(words).union(tail[0] + "s" for tail, _ in tails if len(tail) == 1)


def _read_terms(languages: set[str]) -> Iterator[tuple[Kind, list[str]]]:
    for line in read_resource(_TERMS).replace("'s", "").splitlines():
        head, colon, terms = line.partition(": ")
        if colon and not line.startswith("#"):
            *_, kind, language = head.split(" ")
            if language in languages:
                yield cast("Kind", kind), terms.split(", ")


class _Words(dict[str, tuple[str, ...]]):
    """The words in each piece of text between white space, worked out at its first occurrence."""

    def __missing__(self, piece: str) -> tuple[str, ...]:
        if len(self) > _REMEMBERED:
            self.clear()
        words = self[piece] = tuple(_WORD.findall(piece))
        return words


class _Kinds(dict[str, "Kind | None"]):
    """What kind of term each word is in a language, worked out at its first occurrence."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def __missing__(self, word: str) -> Kind | None:
        if len(self) > _REMEMBERED:
            self.clear()
        kind = self[word] = _find_kind(word, self.language)
        return kind


_WORDS = _Words()
_KINDS = {language: _Kinds(language) for language in LANGUAGES}


def split_words(texts: Iterable[str]) -> list[str]:
    """The words of the texts in lower case, possessive endings taken off, at most ``WORDS_READ``."""
    text = "\n".join(texts)[: WORDS_READ * _WORD_LENGTH].lower().replace("’", "'").replace("'s", "")
    return [word for piece in text.split() for word in _WORDS[piece]][:WORDS_READ]


def count_terms(words: list[str], language: str) -> Tally:
    """The terms among the words. A word inside a phrase counts as the phrase only: no virus in "computer virus"."""
    single = Counter(words)
    counts: dict[Kind, Counter[str]] = {"strong": Counter(), "weak": Counter(), "cancel": Counter(), "other": Counter()}
    lexicon = load_lexicon(language)
    phrases, seconds = lexicon.phrases, lexicon.seconds
    for index in [index for index, word in enumerate(words) if word in seconds]:
        if seconds[words[index]].isdisjoint(words[index + 1 : index + 2]):
            continue
        length, kind = _match_phrase(words, index, phrases[words[index]])
        if kind:
            phrase = words[index : index + length]
            counts[kind][" ".join(phrase)] += 1
            for word in phrase:
                single[word] -= 1
    kinds = _KINDS[language]
    for word, count in single.items():
        found = kinds[word]
        if found and count > 0:
            counts[found][word] += count
    return Tally(len(words), counts["strong"], counts["weak"].total(), counts["other"].total(), single.keys())


def _match_phrase(words: list[str], index: int, tails: list[tuple[list[str], Kind]]) -> tuple[int, Kind | None]:
    """The length and kind of the phrase that begins at the index; its last word may be a plural."""
    for tail, kind in tails:
        found = words[index + 1 : index + 1 + len(tail)]
        if found == tail or (found and found[-1] == tail[-1] + "s" and found[:-1] == tail[:-1]):
            return 1 + len(tail), kind
    return 0, None


def _find_kind(word: str, language: str) -> Kind | None:
    words = load_lexicon(language).words
    kind = words.get(word)
    if kind is None and word[-1] == "s":
        kind = words.get(word[:-1])
        if kind is None and word.endswith(_ES_PLURALS):
            kind = words.get(word[:-2])
    if kind is None and len(word) >= _ENDING_FROM and word.endswith(_ENDINGS) and word not in _ORDINARY:
        return "strong"
    return kind
