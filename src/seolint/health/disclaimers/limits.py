"""Recognizes limits by their parts: who or what, a negation, and what is denied, in any order.

The grammars of English and of the other languages read the plain denial of medical advice. Here are the limits that
take more words: no answers to personal questions, no replacement for care, no basis for decisions or self-treatment.
"""

from __future__ import annotations

from functools import cache

from seolint.health.disclaimers.eastern_limits import EASTERN
from seolint.health.disclaimers.english_phrases import tokenize
from seolint.health.disclaimers.english_words import OTHER_FIELDS as _ENGLISH_FIELDS
from seolint.health.disclaimers.foreign import FORMS, names_ours, plain_regex, spell_stems
from seolint.health.disclaimers.foreign_subjects import (
    CREATES,
    EXPLAINS,
    GENERIC,
    NEEDED,
    OTHER_FIELDS,
    PEOPLE,
    RELATION,
    REPORTED,
    THINGS,
    VETERINARY,
)
from seolint.health.disclaimers.germanic_limits import GERMANIC
from seolint.health.disclaimers.romance_limits import ROMANCE
from seolint.language.letter_case import spell_plainly
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.health.disclaimers.limit_words import LimitWords

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


class _Parts:
    """The parts of a limit in a lower-case sentence without marks of letters, each searched for once."""

    def __init__(self, sentence: str, language: str) -> None:
        self.sentence = sentence
        self.language = language
        self.words = LIMITS[language]
        self.found: dict[str, bool] = {}

    def has(self, *names: str) -> bool:
        """Whether the sentence has all parts, named as the fields of ``LimitWords``."""
        return all(self._has(name) for name in names)

    def has_in(self, passage: str, *names: str) -> bool:
        """Whether a passage of the sentence has all parts."""
        return self.has(*names) and all(_search(getattr(self.words, name), passage, self.language) for name in names)

    def _has(self, name: str) -> bool:
        if name not in self.found:
            self.found[name] = _search(getattr(self.words, name), self.sentence, self.language)
        return self.found[name]

    def may_limit(self) -> bool:
        """Whether the parts are those of some limit, wherever they are."""
        if self.has("liable") or _search(RELATION, self.sentence, self.language):
            return True
        if not self.has("negation"):
            return False
        if self.has("treating") or any(self.has(*pair) for pair in _PAIRS):
            return True
        return self.language in FORMS and self.has("publisher")


#: Parts of which every limit has two, besides the negation, if it has neither liability nor self-treatment.
_PAIRS = (("answer", "question"), ("replace", "care"), ("decision", "health"))


@cache
def limit_stems_of(language: str) -> tuple[str, ...]:
    """Return what every limit in the language contains one of, with and without the marks of letters."""
    stems = LIMITS[language].stems if language in LIMITS else ()
    stems += FORMS[language].stems if language in FORMS else ()
    return spell_stems(stems, language)


def states_limit(sentence: str, language: str) -> bool:
    """Whether the lower-case sentence limits, by its parts, what the text around it is good for."""
    if not any(map(sentence.__contains__, limit_stems_of(language))):
        return False
    sentence = spell_plainly(sentence, language)
    if sentence.endswith(("?", "？")):
        return False
    whole = _Parts(sentence, language)
    if not whole.may_limit() or is_said_by_others(_WITHOUT.sub(" ", sentence), language):
        return False
    if whole.has("liable", "text", "rest", "care"):
        return True
    if all(_search(part, sentence, language) for part in (RELATION, CREATES, whole.words.negation)):
        return True
    parts = _Parts(_WITHOUT.sub(" ", sentence), language)
    if parts.has("liable") and (parts.has("selfcare") or parts.has("text", "rest", "decision", "health")):
        return True
    return parts.may_limit() and any(_denies(parts, passage, at) for passage, at in _find_denials(parts))


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
    if GENERIC.match(sentence):
        return True
    return any(_search(others, sentence, language) for others in (VETERINARY, OTHER_FIELDS, REPORTED))


def _find_denials(parts: _Parts) -> Iterator[tuple[str, int]]:
    """Yield what surrounds each negation, and where the negation is in that."""
    for denial in plain_regex(parts.words.negation, parts.language).finditer(parts.sentence):
        start = max(0, denial.start() - _BEFORE)
        yield parts.sentence[start : denial.end() + _AFTER], denial.start() - start


def _denies(parts: _Parts, passage: str, at: int) -> bool:
    """Whether a passage with a negation at ``at`` has the parts of a limit."""
    language = parts.language
    if parts.has_in(passage, "answer", "question") and (
        parts.has_in(passage, "publisher") or parts.has_in(passage, "text")
    ):
        return True
    if _is_opinion_next(passage[at:], language) and parts.has_in(passage, "publisher"):
        return True
    is_text_next = parts.has_in(passage[at : at + _NEXT], "text")
    if is_text_next and parts.has_in(passage, "decision", "health", "care"):
        return True
    if not parts.has_in(passage, "text") and not names_ours(passage[:at], language):
        return False
    if _is_of_others(passage[:at], parts.words, language):
        return False
    if parts.has_in(passage, "replace", "care") or parts.has_in(passage, "use", "treating"):
        return True
    return parts.has_in(passage, "rest", "decision", "health")


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
