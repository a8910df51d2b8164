"""Guesses the language of a text from its script and its most common words.

The guess is good enough to choose a readability formula, and cautious: a short or mixed text gets no guess.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import chain

from seolint.language.punctuation import ends_sentence
from seolint.language.word_lists import COMMON_WORDS, read_common_words, word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex
from seolint.startup.word_memo import WordMemo

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

#: How much of a text is examined, in characters.
SAMPLE = 3_000
#: Fewest letters in the most frequent script.
_LEAST_LETTERS = 12
#: Smallest share of the words that must be common words of the language.
_LEAST_SHARE = 0.12
#: Factor by which the score of the language must exceed that of the next one.
_LEAD = 1.25
#: Smallest share of the letters in the most frequent script.
_SCRIPT_SHARE = 0.5
#: Share of kana among Han and kana above which a text is Japanese; with less, the kana are quotations.
_KANA_SHARE = 0.1
#: Share of the sample above which marker letters identify a language.
_MARKER_SHARE = 0.004
#: Fewest different common words of the language: `do` and `en` are in many languages.
_LEAST_DISTINCT = 3
#: Share of ASCII characters above which a sample is Latin without counting scripts.
_MOSTLY = 0.9
#: Fewest spaces in a text whose language is asked for first: shorter ones are often labels or names.
_FEWEST_SPACES = 7
#: Fewest characters of whole sentences that outweigh everything else. A wide character says as much as ``_WIDE`` others.
_SENTENCES, _WIDE = 160, 3
#: How many letters a character of Chinese, Japanese or Korean counts for, which in technical texts mix with English.
_SAYS = 2
#: Fewest characters of a sentence, and longest part of a text that is looked at.
_LEAST_SENTENCE, _PIECE = 40, 600
#: Fewest letters of a long word, fewest such words, and share of them that are among the commonest English ones. Of 270
#: English sentences without a guess 80 % have it, and none of 54 in other languages but those about English names.
_LONG_WORD, _LEAST_LONG_WORDS, _KNOWN_SHARE = 4, 7, 0.7
#: A declaration holds against fewer characters of text than these.
_OVERRULING = 360

#: Groups of languages that a guess from words cannot tell apart.
_ALIKE = (
    *({"no", "nb", "nn", "da"}, {"hr", "sr", "bs", "sh"}, {"id", "ms"}, {"cs", "sk"}, {"gl", "pt"}, {"af", "nl"}),
    *({"hi", "mr", "ne", "sa"}, {"ru", "kk", "ky", "tg", "tt", "mn"}, {"ar", "fa", "ur", "ps", "ku", "ug"}),
    *({"bg", "mk", "sr"}, {"he", "yi"}, {"bn", "as"}),
)

_SCRIPTS = (
    ("latin", "a-zA-Z\u00c0-\u024f\u1e00-\u1eff"),
    ("cyrillic", "\u0400-\u052f"),
    ("zh", "\u3400-\u4dbf\u4e00-\u9fff"),
    ("kana", "\u3041-\u30ff"),
    ("arabic", "\u0620-\u06d3\u06d5\u06fa-\u06fc"),
    ("ko", "\uac00-\ud7a3\u1100-\u11ff"),
    ("he", "\u05d0-\u05ea"),
    ("hi", "\u0900-\u097f"),
    ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("th", "\u0e01-\u0e4e"),
    ("bn", "\u0980-\u09ff"),
    ("ta", "\u0b80-\u0bff"),
    ("te", "\u0c00-\u0c7f"),
    ("ka", "\u10a0-\u10ff"),
    ("hy", "\u0531-\u0587"),
)

#: Languages in scripts of their own, which no guess from words takes for others.
_OTHER_SCRIPTS = word_set("zh ja ko ru uk be bg sr ar fa ur he hi el th bn ta te ka hy")

# Letters that identify a language among those of its script, most reliable first; without any, it is the last one.
_MARKERS = {
    "arabic": (("ur", "ٹڈڑںےھہ"), ("fa", "پچژگکی"), ("ar", "")),
    "cyrillic": (("be", "ў"), ("uk", "іїєґ"), ("sr", "јљњћђџ"), ("ru", "ыэ"), ("bg", "ъ"), ("ru", "")),
}
#: Letters that only one of the languages in Latin script has, so that their words tell as much as its common words.
_LATIN_MARKERS = {
    code: frozenset(letters)
    for code, letters in (
        ("pl", "ąęłśźż"),
        ("cs", "ěřů"),
        ("tr", "ğışİ"),
        ("hu", "őű"),
        ("ro", "șț"),
        ("vi", "ơưđ"),
        ("pt", "ãõ"),
    )
}
# Single letters are skipped: they are words in too many languages, and names in code.
_WORD = regex(r"[^\W\d_]{2,}(?:'[^\W\d_]+)?")
_WIDE_CHARACTER = regex("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_PIECES = WordMemo(_WORD.findall)


def guess_prose(texts: Sequence[str]) -> str | None:
    """The language of an article with these texts: that of its whole sentences, if it has enough of them.

    A line that names a source, a menu and a list of titles may be in another language, and may be longer than the prose.
    """
    sentences = [text for text in texts if _is_sentence(text)]
    if sum(map(_weigh, sentences)) >= _SENTENCES:
        return guess_language(_spread(sentences))
    telling = [text for text in texts if text.count(" ") >= _FEWEST_SPACES]
    found = guess_language(_spread(telling)) or guess_language(_spread(texts))
    return found or ("en" if _has_english_words(_spread(sentences)) else None)


def _has_english_words(text: str) -> bool:
    """Whether nearly all long words are English: a short text that sells something has few small words.

    Many words are also French or Italian; a small word of another language decides against it.
    """
    found = _WORD.findall(text.lower())
    words = [word for word in found if len(word) >= _LONG_WORD]
    languages = _languages_by_word()
    common = [languages[word] for word in set(found) if word in languages]
    if len(words) < _LEAST_LONG_WORDS or 2 * sum("en" in codes for codes in common) < len(common):
        return False
    known = sum(map(_english_words().__contains__, words))
    return known >= _KNOWN_SHARE * len(words)


@cache
def _english_words() -> frozenset[str]:
    return frozenset(read_common_words())


def settle_language(declared: str | None, texts: Sequence[str]) -> str | None:
    """The language to judge an article in: the one declared, unless its texts are clearly in another one.

    A text in a language that no guess knows keeps its declaration.
    """
    if declared is None:
        return guess_prose(texts)
    if sum(map(_weigh, texts)) < _OVERRULING:
        return declared
    found = guess_prose(texts)
    return declared if found is None or are_alike(found, declared) or not _can_tell(declared, found) else found


def are_alike(one: str, other: str) -> bool:
    """Whether two codes name the same language, or two that a guess from words confuses."""
    return one == other or any({one, other} <= group for group in _ALIKE)


def _can_tell(declared: str, found: str) -> bool:
    """Whether a text in the declared language would not be taken for one in the language found."""
    return declared in COMMON_WORDS or declared in _OTHER_SCRIPTS or found not in COMMON_WORDS


def _is_sentence(text: str) -> bool:
    return _weigh(text) >= _LEAST_SENTENCE and ends_sentence(text)


def _weigh(text: str) -> int:
    """The length of a text in characters as an alphabet would need them."""
    return len(text) if text.isascii() else len(text) + (_WIDE - 1) * _WIDE_CHARACTERS[text]


#: The number of wide characters in each text, which is asked for several times.
_WIDE_CHARACTERS = Memo(lambda text: len(_WIDE_CHARACTER.findall(text)))


def _spread(texts: Sequence[str]) -> str:
    """At most about ``SAMPLE`` characters of the texts, one a line: of texts from all places, if there are more."""
    step = min(len(texts), sum(map(len, texts)) // SAMPLE) or 1
    found: list[str] = []
    length = 0
    for text in chain.from_iterable(texts[start::step] for start in range(step)):
        found.append(text[:_PIECE])
        length += len(found[-1])
        if length >= SAMPLE:
            break
    return "\n".join(found)


def guess_language(text: str) -> str | None:
    """The two-letter code of the language of the text's first 3,000 characters, or None if it is unclear."""
    sample = text[:SAMPLE]
    is_mostly_ascii = len(sample.encode("ascii", "ignore")) > _MOSTLY * len(sample)
    script = "latin" if is_mostly_ascii else _script(sample)
    if script == "latin":
        return _by_words(sample)
    if script in _MARKERS:
        return _by_letters(sample, _MARKERS[script])
    return script


def _script(sample: str) -> str | None:
    """The most frequent script: its name, or the code of the only language written in it; None if it is unclear."""
    counts = {name: len(pattern.findall(sample)) for name, pattern in _script_patterns().items()}
    for name in ("zh", "kana", "ko"):
        counts[name] *= _SAYS
    kana, han = counts.pop("kana"), counts["zh"]
    if kana > _KANA_SHARE * (kana + han):
        counts["ja"] = kana + counts.pop("zh")
    name = max(counts, key=lambda name: counts[name])
    enough = counts[name] >= max(_LEAST_LETTERS, _SCRIPT_SHARE * (sum(counts.values())))
    return name if enough else None


@cache
def _script_patterns() -> dict[str, re.Pattern[str]]:
    return {name: regex(f"[{letters}]") for name, letters in _SCRIPTS}


def _by_letters(sample: str, markers: tuple[tuple[str, str], ...]) -> str:
    enough = _MARKER_SHARE * len(sample)
    return next((code for code, letters in markers if sum(map(sample.count, letters)) > enough), markers[-1][0])


def _by_words(sample: str) -> str | None:
    """The language whose common words make up enough of the sample, if it has a clear lead, else None."""
    found = Counter(_PIECES.split(sample.lower().replace("’", "'")))
    scores: dict[str, float] = {}
    languages = _languages_by_word()
    matched = {word: languages[word] for word in found if word in languages}
    for word in () if sample.isascii() else found:
        if not word.isascii() and word not in languages:
            matched[word] = [code for code, letters in _LATIN_MARKERS.items() if not letters.isdisjoint(word)]
    for word, codes in matched.items():
        share = found[word] / len(codes) if word in languages else found[word]
        for code in codes:
            scores[code] = scores.get(code, 0.0) + share
    if not scores:
        return None
    best = max(scores, key=scores.__getitem__)
    runner_up = max((score for code, score in scores.items() if not are_alike(code, best)), default=0.0)
    own = [found[word] for word, codes in matched.items() if best in codes]
    is_common = sum(own) >= _LEAST_SHARE * found.total()
    return best if is_common and scores[best] >= _LEAD * runner_up and len(own) >= _LEAST_DISTINCT else None


@cache
def _languages_by_word() -> dict[str, list[str]]:
    """The languages of each common word in Latin script."""
    languages: dict[str, list[str]] = {}
    for code, common in COMMON_WORDS.items():
        for word in word_set(common):
            languages.setdefault(word, []).append(code)
    return languages
