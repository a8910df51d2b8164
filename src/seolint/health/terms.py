"""The health terms, and how often they occur in a text."""

from __future__ import annotations

from collections import Counter
from functools import cache, partial
from itertools import compress, count
from unicodedata import is_normalized, normalize

from seolint.language.letter_case import fold_words, spell_plainly
from seolint.startup.hints import TYPE_CHECKING, Literal, cast
from seolint.startup.kept import make_once
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex
from seolint.startup.records import field, record
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files
from seolint.startup.word_memo import WordMemo

if TYPE_CHECKING:
    import re
    from collections.abc import Collection, Iterable, Iterator
    from collections.abc import Set as AbstractSet

Kind = Literal["strong", "weak", "cancel", "other"]

#: Languages with their own terms; the English terms are looked up in all.
LANGUAGES = frozenset({"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "tr", "ja", "zh"})

TERMS = "health_terms.txt"

#: How many words of a text are counted: its first words show the topic, and a crawl may include books.
WORDS_READ = 20_000

#: Most words cached with their kind.
_CACHED = 1 << 16

_WORD = regex(r"[^\W_]+(?:[-.'+&][^\W_]+)*")
_ES_PLURALS = ("ches", "shes", "sses", "xes", "zes")
#: Endings that only medical words have, and the shortest such word, in letters; ``_ORDINARY`` has the exceptions.
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


#: Languages in which the article can be contracted with its noun: "l'asthme".
_ELIDING = frozenset({"fr", "it"})
#: Endings of medical compounds, and the shortest compound, in letters; diseases of plants and animals are excluded.
_COMPOUND_FROM = 9
_COMPOUND_ENDINGS: dict[str, tuple[str, ...]] = {
    "de": (
        *("krankheit", "krankheiten", "erkrankung", "erkrankungen", "entzündung", "entzündungen", "schmerz"),
        *("schmerzen", "tablette", "tabletten", "impfung", "infektion", "syndrom", "therapie", "insuffizienz"),
        *("karzinom", "krebs", "allergie", "medikament", "medikamente", "ärztin", "facharzt", "apnoe"),
    ),
    "nl": ("ziekte", "ziektes", "ziekten", "ontsteking", "infectie", "kanker", "allergie", "medicijnen", "pijn"),
}
_NO_PATIENTS = ("pflanzen", "baum", "tier", "fluss", "planten", "boom", "dier")


#: The words of a phrase after its second.
_Rest = tuple[list[str], Kind]


@record
class Lexicon:
    """The terms of English and one other language.

    Attributes:
        words: single words.
        packed: terms of several words by their first word: for ``phrases``.
        stems: the beginnings of words that have many endings.
        second_stems: the beginnings of second words of phrases, by the first word, each with "*".
    """

    words: dict[str, Kind]
    packed: dict[str, str]
    stems: dict[str, Kind]
    second_stems: dict[str, list[str]]
    _phrases: dict[str, dict[str, list[_Rest]]] = field(default_factory=dict)

    def phrases(self, first: str) -> dict[str, list[_Rest]]:
        """Return the terms of several words that begin with a word, by the second word, the longest first.

        Terms of two words are found by the plural of the second word too. Few of the terms are ever asked for.
        """
        if first not in self._phrases:
            self._phrases[first] = _unpack(self.packed[first])
        return self._phrases[first]


@record
class Tally:
    """How often the terms of each kind occur in a text of ``words`` words; ``vocabulary`` has its distinct words."""

    words: int
    strong: Counter[str]
    weak: int
    other: int
    vocabulary: AbstractSet[str] = frozenset()

    @property
    def density(self) -> float:
        """Health terms per word: strong terms count twice, and words of other subjects are subtracted.

        A repeated term is capped at what an article of that length would use, and twenty words are added to the length,
        so that neither a refrain nor a stub decides.
        """
        cap = 4 + self.words // 100
        strong = sum(min(count, cap) for count in self.strong.values())
        return (2 * strong + self.weak - self.other) / (self.words + 20)


@cache
def load_lexicon(language: str) -> Lexicon:
    """Return the lexicon for articles in the language, one of ``LANGUAGES``."""
    files = stamp_files(resource_path(TERMS), __file__)
    return Lexicon(*make_once(f"terms-{language}", files, lambda: _parse_terms(language)))


def _parse_terms(language: str) -> tuple[dict[str, Kind], dict[str, str], dict[str, Kind], dict[str, list[str]]]:
    """Return the fields of the lexicon."""
    words: dict[str, Kind] = {}
    phrases: dict[str, dict[str, list[_Rest]]] = {}
    for kind, terms in _read_terms({"en", language}):
        words.update(dict.fromkeys((term for term in terms if " " not in term), kind))
        for first, second, *rest in (term.split(" ") for term in terms if " " in term):
            for spelled in (second,) if rest else (second, second + "s"):
                phrases.setdefault(first, {}).setdefault(spelled, []).append((rest, kind))
    for by_second in phrases.values():
        for found in by_second.values():
            found.sort(key=lambda phrase: -len(phrase[0]))
    for term in [term for term in words if not term.isascii()]:
        words.setdefault(spell_plainly(term, language), words[term])
    stems = {term[:-1]: words.pop(term) for term in [*words] if term[-1] == "*"}
    seconds = {first: [second for second in by_second if second[-1] == "*"] for first, by_second in phrases.items()}
    packed = {first: _pack(by_second) for first, by_second in phrases.items()}
    return words, packed, stems, {first: ends for first, ends in seconds.items() if ends}


def _pack(phrases: dict[str, list[_Rest]]) -> str:
    """Return phrases with the same first word as lines: the second word, the others, and the kind."""
    return "\n".join(f"{second}|{' '.join(rest)}|{kind}" for second, found in phrases.items() for rest, kind in found)


def _unpack(packed: str) -> dict[str, list[_Rest]]:
    phrases: dict[str, list[_Rest]] = {}
    for line in packed.split("\n"):
        second, rest, kind = line.split("|")
        phrases.setdefault(second, []).append((rest.split(), cast("Kind", kind)))
    return phrases


def terms_of(branches: Collection[str], language: str) -> Iterator[str]:
    """Yield the strong terms of these branches of the MeSH tree in one language."""
    for line in read_resource(TERMS).splitlines():
        head, colon, terms = line.partition(f" strong {language}: ")
        if colon and head in branches:
            yield from terms.split(", ")


def _read_terms(languages: set[str]) -> Iterator[tuple[Kind, list[str]]]:
    for line in read_resource(TERMS).replace("'s", "").splitlines():
        head, colon, terms = line.partition(": ")
        if colon and not line.startswith("#"):
            *_, kind, language = head.split(" ")
            if language in languages:
                yield cast("Kind", kind), terms.split(", ")


class _Kinds(dict[str, "Kind"]):
    """The kind of each word that is a term in a language, determined at its first occurrence.

    Attributes:
        ordinary: the words seen so far that are not terms, which nearly all are.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self.ordinary: set[str] = set()

    def terms(self, words: Iterable[str]) -> list[str]:
        """Return the words that are terms, in their order; the kind of each can be looked up until the next call."""
        if len(self) + len(self.ordinary) > _CACHED:
            self.clear()
            self.ordinary.clear()
        ordinary = self.ordinary
        others = [word for word in words if word not in ordinary]
        return [word for word in others if word in self or self._is_term(word)]

    def _is_term(self, word: str) -> bool:
        kind = _find_kind(word, self.language)
        if kind is None:
            self.ordinary.add(word)
        else:
            self[word] = kind
        return kind is not None


_WORDS = WordMemo(_WORD.findall)
#: Languages written without spaces.
UNSPACED = frozenset({"ja", "zh"})
_KINDS = {language: _Kinds(language) for language in LANGUAGES}


def split_words(texts: Iterable[str], language: str = "en") -> list[str]:
    """Return the words of the texts in lower case, without possessive endings, at most ``WORDS_READ``."""
    read = _READERS.get(language, _READ)
    found: list[str] = []
    for text in texts:
        found += read[text]
        if len(found) >= WORDS_READ:
            break
    return found[:WORDS_READ]


def fold_term(term: str) -> str:
    """The term as ``split_words`` gives its words (``Parkinson’s`` → ``parkinson``)."""
    return " ".join(_READ[term])


def _read_words(text: str) -> list[str]:
    if not text.isascii() and not is_normalized("NFC", text):
        text = normalize("NFC", text)
    return _WORDS.split(text.lower().replace("’", "'").replace("'s", ""))


def _read_turkish(text: str) -> list[str]:
    return _WORDS.split(fold_words(text, "tr"))


def _cut_words(text: str, language: str) -> list[str]:
    """Return the terms in a text without spaces and what is between them, two characters as a word."""
    words: list[str] = []
    for word in _read_words(text):
        if word.isascii():
            words.append(word)
            continue
        at = 0
        for match in _term_pattern(language).finditer(word):
            between = word[at : match.start()]
            words += (between[n : n + 2] for n in range(0, len(between), 2))
            words.append(match[0])
            at = match.end()
        words += (word[n : n + 2] for n in range(at, len(word), 2))
    return words


@cache
def _term_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of the terms, the longest first."""
    terms = [term for term in load_lexicon(language).words if not term.isascii()]
    return regex("|".join(sorted(terms, key=lambda term: (-len(term), term))))


_READ = Memo(_read_words)
_READERS = {"tr": Memo(_read_turkish)} | {name: Memo(partial(_cut_words, language=name)) for name in UNSPACED}


def count_terms(words: list[str], language: str) -> Tally:
    """Count the terms among the words. A word inside a phrase is not counted itself: no "virus" in "computer virus"."""
    single = Counter(words)
    counts: dict[Kind, dict[str, int]] = {"strong": {}, "weak": {}, "cancel": {}, "other": {}}
    lexicon = load_lexicon(language)
    for index in compress(count(), map(lexicon.packed.__contains__, words[:-1])):
        found = _find_phrases(lexicon, words[index], words[index + 1])
        phrase = found and _match_phrase(words, index, found)
        if phrase:
            length, kind = phrase
            matched = words[index : index + length]
            for word in matched:
                single[word] -= 1
            term = " ".join(matched)
            counts[kind][term] = counts[kind].get(term, 0) + 1
    kinds = _KINDS[language]
    for word in kinds.terms(single):
        if single[word] > 0:
            found_kind = kinds[word]
            counts[found_kind][word] = counts[found_kind].get(word, 0) + single[word]
    weak, other = (sum(counts[kind].values()) for kind in ("weak", "other"))
    return Tally(len(words), Counter(counts["strong"]), weak, other, single.keys())


def _find_phrases(lexicon: Lexicon, first: str, second: str) -> list[_Rest] | None:
    """Return the phrases with these words; the second may be known by its stem."""
    by_second = lexicon.phrases(first)
    found = by_second.get(second)
    if found is None and first in lexicon.second_stems:
        stems = (stem for stem in lexicon.second_stems[first] if second.startswith(stem[:-1]))
        found = by_second.get(next(stems, ""))
    return found


def _match_phrase(words: list[str], index: int, phrases: list[_Rest]) -> tuple[int, Kind] | None:
    """Return length and kind of the longest phrase that begins at the index; its last word may be a plural."""
    for rest, kind in phrases:
        if not rest:
            return 2, kind
        found = words[index + 2 : index + 2 + len(rest)]
        if found == rest or (found and found[-1] == rest[-1] + "s" and found[:-1] == rest[:-1]):
            return 2 + len(rest), kind
    return None


def _find_kind(word: str, language: str) -> Kind | None:
    words = load_lexicon(language).words
    kind = words.get(word)
    if kind is None and language in _ELIDING:
        word = word.rpartition("'")[2]
        kind = words.get(word)
    if kind is None and len(word) >= _COMPOUND_FROM and word.endswith(_COMPOUND_ENDINGS.get(language, ())):
        return "strong" if not word.startswith(_NO_PATIENTS) else "other"
    if kind is None and word[-1] == "s":
        kind = words.get(word[:-1])
        if kind is None and word.endswith(_ES_PLURALS):
            kind = words.get(word[:-2])
    if kind is None and len(word) >= _ENDING_FROM and word.endswith(_ENDINGS) and word not in _ORDINARY:
        return "strong"
    return kind or _find_stem(word, language)


def _find_stem(word: str, language: str) -> Kind | None:
    """Return the kind of the longest stem that the word begins with."""
    stems = load_lexicon(language).stems
    return next((stems[word[:end]] for end in range(len(word), 2, -1) if word[:end] in stems), None) if stems else None
