"""Says which sentences may be disclaimers: most have neither a word of theirs nor one that denies or limits."""

from __future__ import annotations

from functools import cache

from seolint.health.disclaimers import foreign
from seolint.health.disclaimers.acts import act_stems_of, title_stems_of
from seolint.health.disclaimers.foreign import FORMS
from seolint.health.disclaimers.limits import limit_stems_of

#: Every disclaimer, and everything that resembles one, contains one of these: searched for before sentences are parsed.
_STEMS = (
    *("advice", "advise", "substitut", "replac", "diagnos", "opinion", "supplant", "supersed", "alternative to"),
    *(
        "place of",
        "lieu of",
        "medicine",
        "medical",
        "purpose",
        "information",
        "education",
        "disclaimer",
        "instead of",
        "-patient",
        "claim to",
        "answer question",
        "stand in for",
        "clinical",
        "guidance",
        "consult",
    ),
)
#: What every English sentence that denies has one of, and every one that states a purpose.
_DENIALS = (
    *(
        " not",
        " no ",
        " nor ",
        " none",
        " nobody",
        "nt ",
        "n't",
        "never",
        "neither",
        "cannot",
        "without",
        "unable",
        "unwilling",
    ),
    *("unqualified", "unauthori", "rather", "hardly", "declin", "disclaim"),
    *(f"{mark}no" for mark in '"“(-—–*•:/\n\t'),
)
_PURPOSES = (
    *(
        "inform",
        "educat",
        "reference",
        "guidance",
        "entertain",
        "illustrat",
        "awareness",
        "knowledge",
        "general",
        "generic",
    ),
    "explain",
)
#: English words, one of which is in every English sentence in question on a page in another language.
_SIGNS = (
    " the ",
    " is ",
    " are ",
    " not ",
    " no ",
    " this ",
    " for ",
    "n't ",
    "no medical",
    "not medical",
    "not a ",
    "cannot ",
)
#: What sentences in question have in other languages, besides words for purposes; "" where verbs deny by their endings.
_OTHERS = {
    "de": ("kein", "nich", "nie", "weder", "haft", "ohne"),
    "nl": ("geen", "niet", "nooit", "nimmer", "noch"),
    "fr": ("ne ", "n'", "pas", "aucun", "jamais", "ni ", "non", "rien", "declin", "déclin", "sans"),
    "es": ("no ", "ni ", "ning", "nunca", "nada", "tampoco", "jamás", "declin", "carec", "sin "),
    "it": ("non", "né", "ne ", "nessun", "nulla", "niente", "mai", "declin", "senza"),
    "pt": ("não", "nao", "nem", "nenhum", "nunca", "nada", "jamais", "declin", "alguma", "sem "),
    "pl": ("nie", "nigdy", "żad", "zad", "ani", "nic"),
    "ru": ("не", "ни"),
    "zh": tuple("不无無勿别未非没沒仅僅只"),
    "ja": ("ません", "ない", "なさ", "かね", "せず", "控え", "なく", "な"),
}


@cache
def stems_of(language: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return strings of which every sentence in question has one; none of them contains another one.

    ``language`` is that of the page, ``languages`` are those whose words occur on it.
    """
    stems = [*_STEMS, *limit_stems_of(language), *act_stems_of(language), *title_stems_of(language)]
    for name in languages:
        stems += foreign.stems_of(name)
    stems += foreign.purpose_stems_of(language) if language in FORMS else ()
    shortest: list[str] = []
    for stem in sorted(set(stems), key=lambda stem: (len(stem), stem)):
        if not any(short in stem for short in shortest):
            shortest.append(stem)
    return tuple(shortest)


@cache
def marks_of(language: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Return strings of which every sentence in question has one besides; "" if there are none for the language."""
    marks = [*_DENIALS, *_PURPOSES]
    for name in {language, *languages}.intersection(FORMS):
        marks += _OTHERS.get(name, ("",))
    marks += foreign.purpose_stems_of(language) if language in FORMS else ()
    return ("",) if "" in marks else tuple(dict.fromkeys(marks))


def may_be_english(sentence: str, language: str) -> bool:
    """Whether a lower-case sentence on a page in the language may be an English one."""
    return language == "en" or any(map(sentence.__contains__, _SIGNS)) or sentence.startswith("no")


def may_deny(sentence: str) -> bool:
    """Whether a lower-case English sentence has a word that denies."""
    return any(map(sentence.__contains__, _DENIALS)) or sentence.startswith("no")


def may_inform(sentence: str) -> bool:
    """Whether a lower-case English sentence has a word for the purpose of a text."""
    return any(map(sentence.__contains__, _PURPOSES))
