"""Tells texts for health professionals from those for everybody, in English."""

from __future__ import annotations

from itertools import islice

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re

    from seolint.article.article import Article

#: What says for whom a text is; one is enough.
_ADDRESSED = regex(
    r"(?i)\b(?:intended|written|designed|developed|meant|only|information|resources?|guides?|guidance) for (?:use by )?"
    r"(?:other |all )?(?:health(?:[- ]?care)?|medical|clinical|oncology|nursing) (?:care )?"
    r"(?:professionals|providers|practitioners|workers|staff)\b|\b(?:summary of product characteristics"
    r"|continuing medical education|clinical practice guidelines? (?:by|from|of|for))\b"
)
_STAFF = r"(?:clinicians?|practitioners?|physicians?|prescribers?|providers?|surgeons?|nurses?)"
#: Of these strings, in lower case, what addresses professionals has one.
_ADDRESSED_NEEDS = (
    *("professionals", "providers", "practitioners", "workers", "staff", "product characteristics"),
    *("continuing medical", "guideline"),
)
#: What texts of professionals for professionals have, how often at least, and strings of which each match has one: the
#: patterns themselves take a millisecond.
_SIGNS = (
    (
        regex(r"(?i)\bp\s?[<=≤]\s?0?\.\d|\b9[05]\s?% ?(?:CI\b|confidence interval)|\b(?:odds|hazard|risk) ratio\b"),
        1,
        ("<", "=", "≤", "%", "ratio"),
    ),
    (
        regex(r"\bn\s?=\s?\d|\b(?:SD|SEM|IQR)\b|(?i:\b(?:standard deviation|interquartile)\b)"),
        1,
        ("=", "SD", "SEM", "IQR", "standard dev", "interq"),
    ),
    (regex(r"(?i)\bet al\b"), 3, ("et al",)),
    (
        regex(rf"(?i)\b{_STAFF} (?:should|must|need to|may|can)\b"),
        2,
        ("clinician", "practitioner", "physician", "prescriber", "provider", "surgeon", "nurse"),
    ),
    (
        regex(r"(?i)\bpatients? (?:who )?(?:should|must|were|was|had|with|present(?:s|ed|ing)|underwent|received)\b"),
        5,
        ("patient",),
    ),
    (
        regex(
            r"(?i)\bwe (?:conducted|enrolled|analy[sz]ed|investigated|hypothesi[sz]ed|evaluated|included|recruited"
            r"|performed|measured|report(?:ed)?|present|describe|review(?:ed)?|aimed|sought)\b"
        ),
        1,
        ("we ",),
    ),
    (
        regex(
            r"\b(?:Abstract|ABSTRACT|Background|BACKGROUND|Objectives?|OBJECTIVES?|(?:Materials and )?[Mm]ethods|METHODS"
            r"|Results|RESULTS)(?: ?:|\s*\n)"
        ),
        1,
        (
            "Abstract",
            "ABSTRACT",
            "Background",
            "BACKGROUND",
            "Objective",
            "OBJECTIVE",
            "ethods",
            "METHODS",
            "Results",
            "RESULTS",
        ),
    ),
    (
        regex(r"(?i)\d ?(?:mg|mcg|µg|μg|ml|units?|iu)/(?:kg|m2|day|d|h|hr)\b|\bq\d+h\b|\b[btq]\.?i\.?d\b"),
        1,
        ("/", "bi", "b.i", "ti", "t.i", "qi", "q.i", *(f"q{digit}" for digit in range(10))),
    ),
    (
        regex(
            r"(?i)\b(?:differential diagnos[ei]s|case reports?|in vi(?:vo|tro)|pharmacokinetics?|half-life|randomi[sz]ed)\b"
        ),
        2,
        ("differential", "case report", "in vivo", "in vitro", "pharmacokin", "half-life", "randomised", "randomized"),
    ),
)
_READER = regex(r"(?i)\byou(?:r|rs|rself)?\b")
#: Signs that are enough in a text that does not address its reader, and in one that does.
_ENOUGH, _ENOUGH_ADDRESSED = 2, 4
#: From how many words for the reader in a thousand on a text addresses them.
_ADDRESSES = 2


def is_for_professionals(article: Article) -> bool:
    """Whether an English article is for people who work in health care or research, cached."""
    return article.view(_judge)


def _judge(article: Article) -> bool:
    text = article.text
    known = f"{text}\n{text.lower()}"
    if any(map(known.__contains__, _ADDRESSED_NEEDS)) and _ADDRESSED.search(text):
        return True
    signs = sum(_occurs(sign, text, fewest) for sign, fewest, needs in _SIGNS if any(map(known.__contains__, needs)))
    if not _ENOUGH <= signs < _ENOUGH_ADDRESSED:
        return signs >= _ENOUGH_ADDRESSED
    return 1000 * sum(1 for _ in _READER.finditer(text)) <= _ADDRESSES * article.counts.words


def _occurs(pattern: re.Pattern[str], text: str, fewest: int) -> bool:
    return sum(1 for _ in islice(pattern.finditer(text), fewest)) == fewest
