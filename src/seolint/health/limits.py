"""Recognizes limits by their parts: who or what, a negation, and what is denied, in any order.

The grammars of English and of the other languages read the plain denial of medical advice. Here are the limits that
take more words: no answers to personal questions, no replacement for care, no basis for decisions or self-treatment.
"""

from __future__ import annotations

from functools import cache

from seolint.health.eastern_limits import EASTERN
from seolint.health.english_phrases import tokenize
from seolint.health.english_words import OTHER_FIELDS as _ENGLISH_FIELDS
from seolint.health.foreign import names_ours, plain_regex, spell_stems
from seolint.health.foreign_forms import FORMS
from seolint.health.foreign_subjects import (
    CREATES,
    EXPLAINS,
    NEEDED,
    OTHER_FIELDS,
    PEOPLE,
    RELATION,
    REPORTED,
    THINGS,
    VETERINARY,
)
from seolint.health.germanic_limits import GERMANIC
from seolint.health.romance_limits import ROMANCE
from seolint.language.letter_case import spell_plainly
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.health.limit_words import LimitWords

LIMITS: dict[str, LimitWords] = GERMANIC | ROMANCE | EASTERN
#: Verbs by which somebody else says it in English, and what is said of disclaimers in general.
_REPORTS = regex(
    r"\b(?:sa(?:y|ys|id)|told|tells|warn(?:s|ed)?|held|ruled|argue[sd]?|complain(?:s|ed)?|insist(?:s|ed)?|claim(?:s|ed)"
    r"|critics|according to)\b[^.;]*?(?:\b(?:not|no|never|nothing|cannot)\b|n't)"
    r"|[,\"”]\W*(?:\w+ ){0,4}(?:said|says|warn(?:s|ed)?|told|add(?:s|ed)|complain(?:s|ed)|explain(?:s|ed))\b[^.]{0,40}\W*$"
)
#: What is said to be missing, which is not denied: "not without a prescription".
_WITHOUT = regex(r"\b(?:without|ohne|sans|sin|senza|sem|zonder|bez|без)\b[^.,;:]{0,40}")
#: The text of a question in English, and what it is not.
_THIS = regex(r"\b(?:this|it)\b(?! (?:medicine|drug|treatment|cream|tea|supplement|product))")
_ADVICE = regex(r"\bmedical (?:advice|diagnosis|device)\b")
#: Most characters between the negation and the other parts, before and after it.
_BEFORE = 120
_AFTER = 150
#: Most characters from the negation to the end of the advice that a publisher does not give.
_SOON = 70
#: Most characters from the negation to the text that decides nothing: "your doctor decides and not this page".
_NEXT = 40


@cache
def limit_stems_of(language: str) -> tuple[str, ...]:
    """Return what every limit in the language contains one of, with and without the marks of letters."""
    stems = LIMITS[language].stems if language in LIMITS else ()
    stems += FORMS[language].stems if language in FORMS else ()
    return spell_stems(stems, language)


def states_limit(sentence: str, language: str) -> bool:
    """Whether the lower-case sentence limits, by its parts, what the text around it is good for."""
    if not any(stem in sentence for stem in limit_stems_of(language)):
        return False
    words, sentence = LIMITS[language], spell_plainly(sentence, language)
    if not _search(words.negation, sentence, language) and not _search(words.liable, sentence, language):
        return False
    is_careless = all(_search(part, sentence, language) for part in (words.liable, words.text, words.rest, words.care))
    sentence = _WITHOUT.sub(" ", sentence)
    if sentence.endswith(("?", "？")) or is_said_by_others(sentence, language):
        return False

    def has(*parts: str) -> bool:
        return all(_search(part, sentence, language) for part in parts)

    if is_careless or (
        has(words.liable) and (has(words.selfcare) or has(words.text, words.rest, words.decision, words.health))
    ):
        return True
    if all(plain_regex(part, language).search(sentence) for part in (RELATION, CREATES, words.negation)):
        return True
    return any(_denies(words, passage, at, language) for passage, at in _find_denials(words, sentence, language))


def answers_limit(question: str, language: str) -> bool:
    """Whether a lower-case question asks, without its mark, for what a text does not do: "does this replace a doctor"."""
    words, question = LIMITS[language], spell_plainly(question, language)

    def has(*parts: str) -> bool:
        return all(_search(part, question, language) for part in parts)

    names_text = (
        has(words.text) or (language in FORMS and has(FORMS[language].this)) or _THIS.search(question) is not None
    )
    if not names_text or is_said_by_others(question, language):
        return False
    return (
        has(words.replace, words.care) or _is_opinion_next(question, language) or _ADVICE.search(question) is not None
    )


def is_said_by_others(sentence: str, language: str) -> bool:
    """Whether another profession is meant, or somebody else says it."""
    if language == "en":
        return bool(_REPORTS.search(sentence)) or not _ENGLISH_FIELDS.isdisjoint(tokenize(sentence))
    return any(_search(others, sentence, language) for others in (VETERINARY, OTHER_FIELDS, REPORTED))


def _find_denials(words: LimitWords, sentence: str, language: str) -> Iterator[tuple[str, int]]:
    """Yield what surrounds each negation, and where the negation is in that."""
    for denial in plain_regex(words.negation, language).finditer(sentence):
        start = max(0, denial.start() - _BEFORE)
        yield sentence[start : denial.end() + _AFTER], denial.start() - start


def _denies(words: LimitWords, passage: str, at: int, language: str) -> bool:
    """Whether a passage with a negation at ``at`` has the parts of a limit."""

    def has(*parts: str) -> bool:
        return all(_search(part, passage, language) for part in parts)

    if has(words.answer, words.question) and (has(words.publisher) or has(words.text)):
        return True
    if has(words.publisher) and _is_opinion_next(passage[at:], language):
        return True
    if _search(words.text, passage[at : at + _NEXT], language) and has(words.decision, words.health, words.care):
        return True
    if not has(words.text) and not names_ours(passage[:at], language):
        return False
    if _is_of_others(passage[:at], words, language):
        return False
    if has(words.replace, words.care) or has(words.use, words.treating):
        return True
    return has(words.rest, words.decision, words.health)


def _is_opinion_next(passage: str, language: str) -> bool:
    """Whether medical advice or the like follows soon, as in "podemos dar consejos médicos"."""
    return language in FORMS and _search(FORMS[language].opinion, passage[:_SOON], language)


def _is_of_others(subject: str, words: LimitWords, language: str) -> bool:
    """Whether what is before the negation is about a remedy, a device or a person, or only what a text explains."""
    *_, end = (0, *(found.end() for found in plain_regex(words.text, language).finditer(subject)))
    if end:
        return bool(EXPLAINS.search(subject, end))
    return any(_search(others, subject, language) for others in (THINGS, PEOPLE, NEEDED))


def _search(pattern: str, text: str, language: str) -> bool:
    return bool(plain_regex(pattern, language).search(text))
