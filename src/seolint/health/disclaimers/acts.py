"""Recognizes the statement that a tool, a text or its author does not do what only doctors do, or is no doctor.

"It does not diagnose or prescribe" needs no word for advice, and its subject is often a name. A person or a device that
does not diagnose is refused: "a nurse does not prescribe".
"""

from __future__ import annotations

from functools import cache

from seolint.health.disclaimers.act_words import ACTS
from seolint.health.disclaimers.foreign import FORMS, names_ours, plain_regex, spell_stems
from seolint.health.disclaimers.foreign_subjects import ANY, EXPLAINS, NOT_DOCTORS, PEOPLE, SOFTWARE, THINGS
from seolint.health.disclaimers.limits import LIMITS, is_said_by_others
from seolint.health.terms import UNSPACED
from seolint.language.letter_case import spell_plainly
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection

    from seolint.health.disclaimers.act_words import ActWords

#: Most characters from the negation to the acts that it denies, and from the beginning to "is no doctor".
_REACH = 140
_NEAR = 90
#: The topic of a sentence in Japanese that may be the name of a site.
_TOPIC = regex(r"[^、。]{2,12}は")
#: What may come before a verb in Japanese in a sentence without a topic.
_NO_TOPIC = regex(r"\W*(?:[^、。はがも]{2,12}では?なく、)?(?:[医療学心理的な・上の]{2,12})?")
#: Marks before a sentence without a subject.
_LABELS = " \t*_•·–—-:>(\"'«"
#: What begins a condition or somebody else's question, which states nothing.
_IF = regex(
    r"^\W*(?:if|when|unless|why|wenn|falls|warum|als|waarom|si|quand|pourquoi|cuando|porque|se|quando|perche|jesli|jezeli"
    r"|dlaczego|если|почему|eger|neden)\b|^\W*(?:如果|若|もし)"
)
#: Verbs that may precede a negation.
_VERB = (
    r"(?:\b(?:is|are|do(?:es)?|can|could|will|biete[tn]|stell(?:t|en)|gib[t]|mach(?:t|en)|darf|kann|soll|will|wil"
    r"|kan|biedt|stelt"
    r"|geeft|mag|puede|peut|puo|pode|moze|может|просто)\W*)?"
)
#: A subject of one word, quoted or not, and what may follow a pronoun.
_WORD = regex(r"\W*([\w.'-]{2,})\W*" + _VERB)
_NO_MORE = regex(r"\W*" + _VERB)
_LATIN = regex(r"[a-z]{2}")
#: Languages of other scripts, in which a Latin word is a name.
_OTHER_SCRIPTS = frozenset(("ru", "zh", "ja"))
#: Languages whose verbs need no subject.
_WITHOUT_SUBJECT = frozenset(("es", "it", "pt", "pl", "ru", "tr", "zh", "ja"))
#: Which act is none by itself, because the word also means that a text deals with something.
_TREATING = 1
_QUOTED = regex(r"[«„“\"「『]([^»“”\"」』]{2,40})[»“”\"」』]")


@cache
def act_stems_of(language: str) -> tuple[str, ...]:
    """Return what every statement about a doctor's acts in the language contains one of."""
    return spell_stems(ACTS[language].stems, language) if language in ACTS else ()


@cache
def title_stems_of(language: str) -> tuple[str, ...]:
    """Return what every statement about who is no doctor contains one of."""
    return spell_stems(ACTS[language].titles, language) if language in ACTS else ()


def denies_acts(sentence: str, before: str, language: str, names: Collection[str] = ()) -> bool:
    """Whether the lower-case sentence says that the text or its publisher does not diagnose, treat or prescribe."""
    if language not in ACTS or not any(map(sentence.__contains__, act_stems_of(language))):
        return False
    words, sentence = ACTS[language], spell_plainly(sentence, language)
    if sentence.endswith(("?", "？")) or _IF.match(sentence) or is_said_by_others(sentence, language):
        return False
    start = _find_negation(words, sentence, language)
    denied = sentence[start : start + _REACH] if words.negation else sentence
    acts = {
        number: found.start()
        for number, act in enumerate(words.acts)
        if (found := plain_regex(act, language).search(denied))
    }
    if start < 0 or not acts.keys() - {_TREATING}:
        return False
    head = sentence[:start] if words.negation else sentence[: min(acts.values())]
    return _is_own(head, spell_plainly(before, language), language, names, is_series=len(acts) > 1)


def is_no_doctor(sentence: str, before: str, language: str, names: Collection[str] = ()) -> bool:
    """Whether the lower-case sentence says that an author or a tool is no doctor."""
    if language not in ACTS or not any(map(sentence.__contains__, title_stems_of(language))):
        return False
    words, sentence = ACTS[language], spell_plainly(sentence, language)
    if sentence.endswith(("?", "？")) or _IF.match(sentence) or is_said_by_others(sentence, language):
        return False
    found = plain_regex(words.doctor, language).search(sentence)
    if not found:
        return False
    head = sentence[max(0, found.start() - _NEAR) : found.end()]
    if plain_regex(words.me, language).search(head):
        return True
    head = head[: len(head) - len(found[0])]
    if plain_regex(words.pronoun, language).match(head):
        return bool(plain_regex(words.me, language).search(before)) or _names_text(before, language)
    return (_names_text(head, language) and not ANY.match(head)) or _is_name(head, names, language)


def _find_negation(words: ActWords, sentence: str, language: str) -> int:
    if not words.negation:
        return 0
    found = plain_regex(words.negation, language).search(sentence)
    return found.start() if found else -1


def _is_own(head: str, before: str, language: str, names: Collection[str], *, is_series: bool) -> bool:
    """Whether what is before the denial is the text, its publisher, a name, or nothing."""
    if any(plain_regex(others, language).search(head) for others in (PEOPLE, NOT_DOCTORS)):
        return False
    if _names_text(head, language) or plain_regex(ACTS[language].me, language).search(head):
        return not EXPLAINS.search(head) and not ANY.match(head)
    if plain_regex(THINGS, language).search(head):
        return False
    pronoun = plain_regex(ACTS[language].pronoun, language).match(head)
    if pronoun and _NO_MORE.fullmatch(head, pronoun.end()):
        return not before or _names_text(before, language)
    if not head.strip(_LABELS) or (language == "ja" and _NO_TOPIC.fullmatch(head)):
        others = (PEOPLE, NOT_DOCTORS, THINGS)
        is_of_others = any(plain_regex(name, language).search(before) for name in others)
        return language in _WITHOUT_SUBJECT and (_names_text(before, language) or not is_of_others)
    is_word = is_series and (_TOPIC if language in UNSPACED else _WORD).fullmatch(head) is not None
    return is_word or _is_name(head, names, language)


def _names_text(head: str, language: str) -> bool:
    patterns: tuple[str, ...] = (FORMS[language].content,) if language in FORMS else ()
    patterns += (LIMITS[language].text, LIMITS[language].publisher) if language in LIMITS else ()
    if SOFTWARE.search(head) or names_ours(head, language):
        return True
    return any(plain_regex(pattern, language).search(head) for pattern in patterns)


def _is_name(head: str, names: Collection[str], language: str) -> bool:
    """Whether the subject is one of the names, a quoted name, or a Latin word among other letters."""
    word = _WORD.fullmatch(head)
    if word and spell_plainly(word[1], language) in {spell_plainly(name, language) for name in names}:
        return True
    if _QUOTED.search(head):
        return True
    return language in _OTHER_SCRIPTS and bool(_LATIN.search(head))
