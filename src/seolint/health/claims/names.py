"""Finds names of products that name a disease, and tells aids that people use with a condition from what is to act on it.

"ArthriCure", "Diabetes Balance Tea" and "Migraine Rescue" are such names. "Our hearing aids help people with hearing loss"
and "our fluoride toothpaste prevents cavities" are no claims; "our copper brace cures arthritis" is one.
"""

from __future__ import annotations

from seolint.health.claims.words import MARKED, Unit, classify
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: Names put together of a disease and what becomes of it: "ArthriCure", "Herpes-Away".
REMEDY_NAME = regex(
    r"(?i)(?:colon|lung|no-?|bye-?)?(?:(?:arthri?|diab(?:et)?|cancer|onco|tumou?r|hepat|carpal|raynaud|alzheim|migrain|asthm|psori|eczem|cholest"
    r"|herp|osteo|hyperten|insomn|depress|gout|parkins|fibro|prostat?|migr|psor|ecz|bronch|neuropath|colit|ulcer|epilep|infect|allerg"
    r"|anxie|seiz|strok|thyr|tinnit?|shingl|candi?d?|parasit|lyme|rheuma?|artrit?|artro|fungus|snor|apnea|croup|auti|lupus|mening|wart)[a-z]{0,5}|flu|vir[ou]s?)(?:-?b)?-?"
    r"(?:cure|heal|fix|free|stop|away|e?ase|nil|gone|down|less|block|aid|rid|off|end|clear|relief|shield|guard|buster"
    r"|killer|zap|low|lower|defen[cs]e|rx|out|beat|fighter|calm|none|nix|care|bye|heil|san|weg|stopp?"
    r"|genie|quit|lift|renew|regen|nomore|fin|net|cura|sana|stop|guérir|adieu|fini|begone|rescue|shrink|vanish|kill|cut|smash|go|end|eat|revers(?:e|al))$"
    r"|(?!diabetol|fibroin|hypertensin)(?:arthri|diab|cancer|tumou?r|raynaud|migrain|asthm|psori|eczem|herp|hyperten|insomn|depress"
    r"|gout|parkins|fibro|anxie|alzheim|colit|epilep|tinnit|shingl)[a-z]{0,3}(?:ex|eze|i?um|n?ol|ix|ax|yl|ox|lin|din|ina?|tum|mind|tone|vive)$"
)
#: Fewest letters of such a name.
_NAME_FROM = 6
#: Goods that a name ends with; more than one of "Cancer Vitamins" are a subject.
NAMED_FORMS = word_set(
    "tea tincture elixir tonic balm blend formula serum salve extract gummies syrup softgels capsules drops bracelet",
    "bundle smoothie shake chews supplement supplements powder bites",
    "complex tonikum tee tropfen kapseln balsam tisane gélules baume té cápsulas gotas bálsamo tonic juice patch patches",
)
#: What the name of a product can promise after a disease, and where no product has to follow.
_SURE_ENDS = word_set("Helper Buster Fighter Away Gone Stopper Killer Rescue Remedy Cure Soother Blaster Begone Eraser")
NAME_ENDINGS = _SURE_ENDS | word_set("Relief Aid Defense Defence Shield Balance Ease Formula")
#: What makes a service of such a name.
_SERVICES = word_set(
    "Center Centre Clinic Fund Foundation Program Programme Month Week Network Group Society Team Service Trust Unit",
    "Services Association Act Council Institute Hospital Line Project Campaign Agency Charity Alliance Initiative",
    "Department Plan Nurse Nurses Scotland Ireland Australia Canada Worldwide International UK",
)
#: What makes more of an aid than an aid: "copper brace", "magnetic insoles".
_CHARMS = word_set(
    "copper magnetic magnet magnets crystal crystals gemstone infrared far-infrared tourmaline ionic ion ionized quantum",
    "energized frequency detox herbal hematite amber germanium grounding earthing acupressure reflexology homeopathic",
    "cbd hemp healing kupfer magnet magnetische cuivre magnétique cobre magnética magnético",
)
#: Verbs of what no aid does.
_CURING = ("cure", "curing", "heal", "revers", "eradicat", "heil", "guéri", "cura")
#: Ingredients of products that need no excuse.
_APPROVED = ("spf", "fluorid", "fluor", "flúor")
#: Most units between "copper" and "brace".
_TO_AID = 3


#: How such names begin, apart from those with "no", so that few words are compared with the pattern.
_NAME_STARTS = word_set(
    "all alz anx apn art ast aut bro bye can car cho col cro dep dia ecz epi fib flu fun gou hep her hyp inf ins lun lup",
    "lym men mig neu onc ost par pro pso ray rhe sei shi sno str thy tin tum ulc vir war",
)


def find_remedies(words: Iterable[str]) -> list[str]:
    """Return the words that are such names."""
    return [word for word in words if (word[:3] in _NAME_STARTS or word[:2] == "no") and is_remedy[word]]


#: Whether each word is such a name; each is looked at once.
is_remedy: Mapping[str, bool] = Memo(lambda word: len(word) >= _NAME_FROM and bool(REMEDY_NAME.match(word)))


def names_remedy(units: list[Unit], index: int) -> bool:
    """Whether the unit is or ends a name such as "ArthriCure", "Diabetes Balance Tea" or "Flu Fighter syrup"."""
    unit = units[index]
    if unit.text in NAME_ENDINGS and index and _ends_name(units, index):
        return True
    if not unit.text[:1].isupper():
        return unit.text in NAMED_FORMS and index > 1 and _is_named_after_disease(units[index - 2 : index])
    if REMEDY_NAME.match(unit.text) and not unit.classes - MARKED and not classify(unit.text.lower(), "en"):
        return True
    if not ("form" in unit.classes or unit.text.lower() in NAMED_FORMS) or "medicine" in unit.classes:
        return False
    for before in reversed(units[max(0, index - 3) : index]):
        if not before.text[:1].isupper():
            return False
        if before.classes & {"disease", "state"}:
            return True
    return False


def _ends_name(units: list[Unit], index: int) -> bool:
    """Whether a name that begins with a disease ends here: "Raynaud's Relief (Mittens)", not "Cancer Care Center"."""
    before, after = units[index - 1], units[index + 1 : index + 3]
    if not before.text[:1].isupper() or before.classes.isdisjoint({"disease", "state"}):
        return False
    named = [unit.text for unit in after if unit.text[:1].isupper()]
    is_sure = units[index].text in _SURE_ENDS or bool(after[:1] and named[:1] == [after[0].text])
    return is_sure and _SERVICES.isdisjoint(named)


def _is_named_after_disease(before: list[Unit]) -> bool:
    """Whether both units are words of a name, one of them a disease: "Flu Fighter (syrup)"."""
    is_name = all(unit.text[:1].isupper() for unit in before)
    return is_name and any(unit.classes & {"disease", "state"} for unit in before)


def is_aid(units: list[Unit], index: int) -> bool:
    """Whether people use it with a condition and it cures none: "hearing aids", "fluoride toothpaste", "a knee brace"."""
    near = [unit.text.lower() for unit in units[max(0, index - _TO_AID) : index + 2]]
    is_aid = any("assistive" in unit.classes for unit in units[max(0, index - 1) : index + 2])
    if not (is_aid or any(unit.text.lower().startswith(_APPROVED) for unit in units)):
        return False
    cures = any("cure" in unit.classes and unit.text.lower().startswith(_CURING) for unit in units)
    return not cures and _CHARMS.isdisjoint(near)
