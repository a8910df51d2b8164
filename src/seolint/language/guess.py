"""Which language a text is in, from its script and its commonest words.

Good enough to choose a readability formula, and shy: a short or mixed text gets no answer.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from seolint.language.word_lists import COMMON_WORDS, word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.pieces import Pieces

if TYPE_CHECKING:
    import re

SAMPLE = 3_000  # characters
_LEAST_LETTERS = 12
_LEAST_SHARE = 0.12  # of the words, for the language to be it
_LEAD = 1.25  # over the next language
_SCRIPT_SHARE = 0.5  # of the letters
_KANA_SHARE = 0.1  # of Han and kana together, for Japanese; with less the kana are quoted
_TELLING_SHARE = 0.004  # of the sample, for letters that tell languages apart
_LEAST_DISTINCT = 3  # of its common words; `do` and `en` alone are in many languages
_MOSTLY = 0.9

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

# Letters that tell the languages of a script apart, the surest first; with none of them it is the last one.
_TELLING = {
    "arabic": (("ur", "ٹڈڑںےھہ"), ("fa", "پچژگکی"), ("ar", "")),
    "cyrillic": (("be", "ў"), ("uk", "іїєґ"), ("sr", "јљњћђџ"), ("ru", "ыэ"), ("bg", "ъ"), ("ru", "")),
}
# A single letter is a word in too many languages, and a name in code.
_WORD = regex(r"[^\W\d_]{2,}(?:'[^\W\d_]+)?")
_PIECES = Pieces(_WORD.findall)


def guess_language(text: str) -> str | None:
    """The two-letter code of the language of the text's first 3,000 characters, or None when it is unsure."""
    sample = text[:SAMPLE]
    is_mostly_ascii = len(sample.encode("ascii", "ignore")) > _MOSTLY * len(sample)
    script = "latin" if is_mostly_ascii else _script(sample)
    if script == "latin":
        return _by_words(sample)
    if script in _TELLING:
        return _by_letters(sample, _TELLING[script])
    return script


def _script(sample: str) -> str | None:
    """The script of most letters: its name, or the code of the one language that is written in it."""
    counts = {name: len(pattern.findall(sample)) for name, pattern in _script_patterns().items()}
    kana, han = counts.pop("kana"), counts["zh"]
    if kana > _KANA_SHARE * (kana + han):
        counts["ja"] = kana + counts.pop("zh")
    name = max(counts, key=lambda name: counts[name])
    enough = counts[name] >= max(_LEAST_LETTERS, _SCRIPT_SHARE * (sum(counts.values())))
    return name if enough else None


@cache
def _script_patterns() -> dict[str, re.Pattern[str]]:
    return {name: regex(f"[{letters}]") for name, letters in _SCRIPTS}


def _by_letters(sample: str, telling: tuple[tuple[str, str], ...]) -> str:
    enough = _TELLING_SHARE * len(sample)
    return next((code for code, letters in telling if sum(map(sample.count, letters)) > enough), telling[-1][0])


def _by_words(sample: str) -> str | None:
    """The language whose common words make up enough of the sample, if it leads clearly."""
    found = Counter(_PIECES.split(sample.lower().replace("’", "'")))
    scores: dict[str, float] = {}
    matched: dict[str, list[str]] = {}
    speakers = _speakers()
    for word in [word for word in found if word in speakers]:
        codes = speakers[word]
        share = found[word] / len(codes)
        for code in codes:
            scores[code] = scores.get(code, 0.0) + share
            matched.setdefault(code, []).append(word)
    if not scores:
        return None
    best = max(scores, key=lambda code: scores[code])
    runner_up = max((score for code, score in scores.items() if code != best), default=0.0)
    is_common = sum(found[word] for word in matched[best]) >= _LEAST_SHARE * found.total()
    return best if is_common and scores[best] >= _LEAD * runner_up and len(matched[best]) >= _LEAST_DISTINCT else None


@cache
def _speakers() -> dict[str, list[str]]:
    """Each common word of the languages in Latin script, and whose it is."""
    speakers: dict[str, list[str]] = {}
    for code, common in COMMON_WORDS.items():
        for word in word_set(common):
            speakers.setdefault(word, []).append(code)
    return speakers
