"""Reads a sentence as the classes of its words, by which disclaimers of unknown wording are recognized.

"This page cannot tell you what your rash is" is *this text modal neg tell you what you cond be*: whatever the page, the
negation and the verb are called, their classes are the same. The words are in ``disclaimer_words.txt``.
"""

from __future__ import annotations

from functools import cache

from seolint.health.terms import UNSPACED
from seolint.health.tokens import TOKEN
from seolint.language.letter_case import spell_plainly
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.kept import make_once
from seolint.startup.patterns import regex
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

_WORDS = "disclaimer_words.txt"
#: What is skipped, and a word in no list.
_SKIPPED = "fn"
UNKNOWN = "x"
#: Languages whose articles and pronouns are joined to words by apostrophes.
_ELIDING = frozenset(("fr", "it", "pt"))
_MARKS = (
    dict.fromkeys(";:–—•；：|", "seg")
    | dict.fromkeys(",、，", "comma")
    | dict.fromkeys(".!。！", "stop")
    | dict.fromkeys("?？", "ask?")
    | dict.fromkeys('"“”«»„「」', "quote")
)
#: Longest term in a language without spaces, in characters.
_MOST_CHARACTERS = 9
_CONTRACTION = regex(
    r"\b(?:(can)(?:'t|not|t)|(wo)n't|(sha)n't|(\w+?)n't|(is|are|was|were|do|does|did|has|have|should|could|would)nt)\b"
    r"|\b(?:in|under|by|at|on) no (?:way|event|case|circumstances?|means|time|point|account)\b"
)
_SHORT = regex(r"'(?:s|re|ve|m|ll|d)\b")


class _Lexicon(NamedTuple):
    """Classes by word or term, by the beginning of a word, and by its end; most words in a term by its first word.

    ``found`` is filled with the classes of words that were compared with beginnings and ends.
    """

    terms: dict[str, str]
    stems: dict[str, str]
    ends: dict[str, str]
    lengths: dict[str, int]
    found: dict[str, str]


@cache
def load_words(language: str) -> _Lexicon:
    """Return the words of the language."""
    files = stamp_files(resource_path(_WORDS), __file__)
    kept = make_once(f"disclaimer-words-{language}", files, lambda: _read_words(language))
    terms, stems, ends, lengths = kept
    return _Lexicon(terms, stems, ends, lengths, {})


def _read_words(language: str) -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, int]]:
    terms: dict[str, str] = {}
    stems: dict[str, str] = {}
    ends: dict[str, str] = {}
    for line in read_resource(_WORDS).splitlines():
        head, colon, listed = line.partition(": ")
        if not colon or line.startswith("#") or not head.endswith(f" {language}"):
            continue
        for term in listed.split(", "):
            plain = spell_plainly(term, language)
            plain = plain.replace("'", " ").strip() if language in _ELIDING else plain
            table = ends if plain.startswith("*") else stems if plain.endswith("*") else terms
            table.setdefault(plain.strip("*"), head.split()[0])
    lengths: dict[str, int] = {}
    for term in terms:
        first = term.partition(" ")[0]
        lengths[first] = max(lengths.get(first, 1), term.count(" ") + 1)
    return terms, stems, ends, lengths


def classify(sentence: str, language: str) -> list[str]:
    """Return the classes of the words and marks of a lower-case sentence; ``x`` for a word that is in no list."""
    lexicon = load_words(language)
    text = spell_plainly(sentence, language)
    if language in UNSPACED:
        return list(_classify_unspaced(text, lexicon))
    if language == "en":
        text = _SHORT.sub("", _CONTRACTION.sub(_expand, text))
    elif language in _ELIDING:
        text = text.replace("'", " ")
    return list(_classify_tokens(TOKEN.findall(text), lexicon))


def _expand(found: Match[str]) -> str:
    can, will, shall, verb, unmarked = found.groups()
    known = can or (will and "will") or (shall and "shall") or verb or unmarked
    return f"{known} not" if known else "not"


def _classify_tokens(tokens: list[str], lexicon: _Lexicon) -> Iterator[str]:
    at, may_end = 0, "neg" in lexicon.ends.values()
    while at < len(tokens):
        for length in range(min(lexicon.lengths.get(tokens[at], 1), len(tokens) - at), 1, -1):
            found = lexicon.terms.get(" ".join(tokens[at : at + length]))
            if found:
                break
        else:
            length, found = 1, _MARKS.get(tokens[at]) or _classify_word(tokens[at], lexicon)
        word = tokens[at]
        at += length
        if found != _SKIPPED:
            yield found
        if may_end and length == 1 and found not in {"neg", UNKNOWN} and _denies_by_ending(word, lexicon):
            yield "neg"


def _denies_by_ending(word: str, lexicon: _Lexicon) -> bool:
    """Whether a verb of a known class has an ending that denies, as in Turkish."""
    return any(lexicon.ends.get(word[start:]) == "neg" for start in range(2, len(word) - 2))


def _classify_word(word: str, lexicon: _Lexicon) -> str:
    known = lexicon.terms.get(word) or lexicon.found.get(word)
    if not known:
        known = lexicon.found[word] = _compare_parts(word, lexicon)
    return known


def _compare_parts(word: str, lexicon: _Lexicon) -> str:
    for end in range(len(word), 1, -1):
        if word[:end] in lexicon.stems:
            return lexicon.stems[word[:end]]
    for start in range(len(word) - 2):
        if word[start:] in lexicon.ends:
            return lexicon.ends[word[start:]]
    return UNKNOWN if word[0].isalnum() else _SKIPPED


def _classify_unspaced(text: str, lexicon: _Lexicon) -> Iterator[str]:
    at = 0
    while at < len(text):
        for length in range(min(_MOST_CHARACTERS, len(text) - at), 0, -1):
            found = lexicon.terms.get(text[at : at + length])
            if found:
                break
        else:
            length, found = 1, _MARKS.get(text[at], UNKNOWN if text[at].isalnum() else _SKIPPED)
        at += length
        if found != _SKIPPED:
            yield found
