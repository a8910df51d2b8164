"""Recognizes medical disclaimers in languages other than English.

A sentence is a limit if it has a denial, a medical object near it, and before the denial a word for the text itself, or
at most a few characters. An accountant's or a vet's disclaimer lacks the object; a sentence about a remedy lacks the
word for the text.
"""

from __future__ import annotations

from functools import cache

from seolint.health.disclaimers import english_words as lexis
from seolint.health.disclaimers.eastern_forms import EASTERN
from seolint.health.disclaimers.english_phrases import tokenize
from seolint.health.disclaimers.foreign_subjects import (
    EXPLAINS,
    GENERIC,
    NEEDED,
    NOT_DOCTORS,
    OTHER_FIELDS,
    OURS,
    PEOPLE,
    REPORTED,
    SOFTWARE,
    SOUGHT,
    THINGS,
    VETERINARY,
)
from seolint.health.disclaimers.form import OPINION
from seolint.health.disclaimers.germanic_forms import GERMANIC
from seolint.health.disclaimers.romance_forms import ROMANCE
from seolint.language.letter_case import spell_plainly
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from re import Match, Pattern

    from seolint.health.disclaimers.form import DisclaimerForm

#: The wording of disclaimers by language.
FORMS = GERMANIC | ROMANCE | EASTERN
#: Bokmål and Nynorsk are written alike here, and often declared as Norwegian.
for _norwegian in ("no", "nn"):
    FORMS[_norwegian] = FORMS["nb"]._replace(telling=0)

#: Most characters between the denial and its object, and in a subject without a noun.
_NEAR = 110
_FEW = 24
#: Verbs that only a text, and no person, is the subject of.
_REPLACES = regex(
    r"sustitu|re[ei]mpla|constitu|sostitu|costitu|substitu|remplac|zastep|stanowi|замен|являет|erset|vervang|ersta"
    r"|ofrec|proporcion|brind|usar|utiliz|forn|diagnos|realiz|prest|delivr|oferec|fourni|udziel|оказыва|ставит"
)

_WORD = regex(r"[^\W_]{3,}")
#: The same where the negation comes last.
_FEW_BEFORE_VERB = 80
#: Fewest words before a denial that say more than what its subject is.
_SAID = 5
#: Languages without spaces, whose subjects are told by ``content`` alone.
_UNSPACED = frozenset(("zh", "ja"))

#: What makes an opinion a condition.
_WITHOUT = r"(?:ohne|sans|sin|senza|sem|zonder|bez|без|utan|uden|uten)\b"

#: In these languages a subject of one word without an article is a name, here that of the site.
_NAMED = frozenset(("fr", "it"))
_NAME = regex(r"\W*[^\W\d_]{3,} ")


def find_languages(text: str, language: str | None) -> list[str]:
    """Return the languages of possible disclaimers in a lower-case text: the article's, and those whose stems occur."""
    return [
        name
        for name, form in FORMS.items()
        if name == language or any(map(text.__contains__, form.stems[: form.telling]))
    ]


@cache
def stems_of(language: str) -> tuple[str, ...]:
    """Return what every disclaimer in the language contains one of, with and without the marks of letters."""
    return spell_stems(FORMS[language].stems, language)


@cache
def purpose_stems_of(language: str) -> tuple[str, ...]:
    """Return what every statement of purpose in the language contains one of."""
    return spell_stems(FORMS[language].purposes, language)


@cache
def professions_of(language: str) -> tuple[str, ...]:
    """Return what every referral in the language contains one of."""
    return spell_stems(FORMS[language].professions, language)


def spell_stems(stems: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return stems with and without the marks of their letters, each once."""
    return tuple(dict.fromkeys((*stems, *(spell_plainly(stem, language) for stem in stems))))


def judge_sentence(sentence: str, before: str, language: str, publisher: Collection[str] = ()) -> bool:
    """Whether the lower-case sentence is a disclaimer in the language; ``before`` is the previous sentence."""
    form = FORMS[language]
    if not any(map(sentence.__contains__, stems_of(language))):
        return False
    sentence, before = spell_plainly(sentence, language), spell_plainly(before, language)
    if sentence.endswith(("?", "？")) or _is_of_others(sentence, language, form.opinion):
        return False
    if plain_regex(form.own.replace(OPINION, form.opinion), language).search(sentence):
        return True
    return any(
        _is_own(form, language, sentence, before, denial, publisher)
        for denial in _find_denials(form, language, sentence)
    )


def _is_own(
    form: DisclaimerForm,
    language: str,
    sentence: str,
    before: str,
    denial: Match[str],
    publisher: Collection[str],
) -> bool:
    """Whether what is denied is medical, and denied of the text or by its publisher."""
    near = sentence[max(0, denial.start() - _NEAR) : denial.end() + _NEAR]
    opinion = plain_regex(form.opinion, language)
    denies_opinion = bool(opinion.search(near))
    if not denies_opinion and not plain_regex(form.medical, language).search(near):
        return False
    if _names_text(form, language, sentence, before, denial):
        return True
    if not denies_opinion:
        return bool(_REPLACES.search(denial[0])) and _is_publisher(sentence, denial, language, publisher)
    if _points_at_text(form, language, sentence, denial) or _is_publisher(sentence, denial, language, publisher):
        return True
    is_object = language == "tr" or bool(opinion.search(sentence, denial.start()))
    return is_object and language not in _UNSPACED and _is_of_nobody_else(sentence, denial, language)


def _find_denials(form: DisclaimerForm, language: str, sentence: str) -> Iterator[Match[str]]:
    """Yield what denies something: a negation with its verb, or a negation with an opinion right after it."""
    yield from plain_regex(form.denial, language).finditer(sentence)
    if form.negation:
        plain = rf"\b(?:{form.negation})\b(?=(?:[ ,]+(?!{_WITHOUT})[\w'/-]+){{0,4}}?[ ,]+(?:{form.opinion}))"
        yield from plain_regex(plain, language).finditer(sentence)


def _is_of_others(sentence: str, language: str, opinion: str) -> bool:
    """Whether another profession is meant, and not medicine too, or somebody else says it."""
    if GENERIC.match(sentence) or any(
        plain_regex(others, language).search(sentence) for others in (VETERINARY, REPORTED)
    ):
        return True
    is_other = plain_regex(OTHER_FIELDS, language).search(sentence) is not None
    return is_other and not plain_regex(opinion, language).search(sentence)


def _is_of_nobody_else(sentence: str, denial: Match[str], language: str) -> bool:
    """Whether more is said before of something that is neither a remedy nor a person, as texts say of themselves.

    "Honey is no substitute for medical advice" says nothing more of honey.
    """
    head = sentence[: denial.start()]
    if head.count(" ") < _SAID or any(plain_regex(others, language).search(head) for others in (THINGS, PEOPLE)):
        return False
    return not plain_regex(NEEDED, language).search(sentence)


def _is_publisher(sentence: str, denial: Match[str], language: str, publisher: Collection[str]) -> bool:
    """Whether the subject is the site itself, by its name."""
    head = sentence[: denial.start()]
    return not set(publisher).isdisjoint(_WORD.findall(head)) and not plain_regex(THINGS, language).search(head)


def _names_text(form: DisclaimerForm, language: str, sentence: str, before: str, denial: Match[str]) -> bool:
    """Whether there is a word for the text before the denial, or in the previous sentence if this has no subject."""
    content = plain_regex(form.content, language)
    named = list(content.finditer(sentence[: denial.end()]))
    if not plain_regex(PEOPLE, language).search(sentence[: denial.end()]):
        named += SOFTWARE.finditer(sentence[: denial.end()])
    if not named and names_ours(sentence[: denial.end()], language):
        return True
    if named:
        return not EXPLAINS.search(sentence, min(max(found.end() for found in named), denial.start()), denial.start())
    few = _FEW_BEFORE_VERB if language in {"ja", "tr"} else _FEW
    return denial.start() <= few and bool(content.search(before) or plain_regex(form.purpose, language).search(before))


def names_ours(head: str, language: str) -> bool:
    """Whether a part of a sentence without marks of letters names something of the publisher's that is no remedy."""
    if not plain_regex(OURS, language).search(head):
        return False
    if language == "en" and not (lexis.THINGS | lexis.PRODUCTS).isdisjoint(tokenize(head)):
        return False
    return not any(plain_regex(others, language).search(head) for others in (THINGS, PEOPLE, NOT_DOCTORS))


def _points_at_text(form: DisclaimerForm, language: str, sentence: str, denial: Match[str]) -> bool:
    """Whether the text is meant without its noun: by a pronoun, by its purpose, or by no subject at all."""
    head = sentence[: denial.start()]
    begins = not head.strip(' *_-–—•>("') or (language in _NAMED and _NAME.fullmatch(head))
    if begins and _REPLACES.search(denial[0]):
        return True
    this, purpose = plain_regex(form.this, language), plain_regex(form.purpose, language)
    is_of_others = any(
        plain_regex(words, language).search(text) for words, text in ((THINGS, head), (SOUGHT, sentence))
    )
    points = this.search(sentence[: denial.end()]) and not is_of_others
    return bool(points or purpose.search(head))


def states_purpose(sentence: str, language: str) -> bool:
    """Whether the lower-case sentence says that the text is for information only."""
    if not any(map(sentence.__contains__, purpose_stems_of(language))):
        return False
    form, sentence = FORMS[language], spell_plainly(sentence, language)
    purpose = plain_regex(form.purpose, language).search(sentence)
    if not purpose or any(plain_regex(others, language).search(sentence) for others in (VETERINARY, OTHER_FIELDS)):
        return False
    return purpose.start() <= _FEW or bool(plain_regex(form.content, language).search(sentence))


def recommends_professional(sentence: str, language: str) -> bool:
    """Whether the lower-case sentence sends the reader to a professional who treats people."""
    sentence = spell_plainly(sentence, language)
    found = plain_regex(FORMS[language].advice, language).search(sentence)
    return found is not None and not plain_regex(VETERINARY, language).search(sentence)


@cache
def plain_regex(pattern: str, language: str) -> Pattern[str]:
    """Return the compiled pattern for sentences without the marks of letters."""
    return regex(spell_plainly(pattern, language))
