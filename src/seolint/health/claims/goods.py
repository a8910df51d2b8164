"""Finds what a sentence offers: the noun of "our tea", "these capsules", "GlucoBalance" or "garlic capsules".

A unit for something offered gets the class ``good`` and one that says how surely the text offers it: ``own`` ("our"),
``shown`` ("this") or ``generic`` (only named).
"""

from __future__ import annotations

from itertools import pairwise

from seolint.health.claims.names import is_aid, names_remedy
from seolint.health.claims.words import GOODS, VERBS, Unit, classify
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator


#: Classes of which a sentence has one if a name in it does something.
ACTS = VERBS | {"act", "drugclass"}
EFFECTS = VERBS | {"vanish", "break", "actor"}
#: Classes of words that a sentence without a subject can begin with.
LABELS = VERBS | {"act", "slim"}
#: Classes of words that end the search for a noun after "our" or "this".
_NO_NOUNS = EFFECTS | {"act", "doctor", "endorse"}
#: What makes a noun of goods without "each" or a number.
NOUNS = GOODS - {"serving"}
#: Most units between "our" or "this" and what is sold.
_TO_NOUN = 5
#: A food is a subject only so early in a sentence: "turmeric fights …", not "… foods with vitamin C to fight …".
_EARLY = 3
_ENDS = frozenset(".;:!?()[]|,")
#: A name with a capital inside: "GlucoBalance".
BRAND = regex(r"(?:[A-Z][a-z]{2,}){2,}$")
#: A name with a capital inside that begins with a part of the body or what can ail: "NerveRenew".
HEALTH_NAME = regex(
    r"(?:Gluco|Sugar|Insul|Nerve|Neuro|Knee|Joint|Arthr[io]?|Flex|Sleep|Heart|Cardio|Hair|Skin|Derma?|Statin|Pain|Immu(?:no?)?"
    r"|Lung|Breathe?|Brain|Memo|Liver|Hepa|Kidney|Reno|Colon|Gut|Bone|Osteo|Vein|Circu|Thyro|Meno|Prosta|Ova|Tumor|Cancer"
    r"|Diab|Choles|Sinus|Muscle|Mood|Calm|Eye|Ear|Lipo|Slim|Spine|Back|Gout|Allergy|Migra|Detox)[a-z]{0,6}[A-Z][a-z]{2,}$"
)
#: A coined name: a part of the body or a plant, or an ending that says what it is to do.
COINED = regex(
    r"(?:vita|nutri|herb|natur|bio|neuro|gluco|cardio|arthro?|immun|osteo|dermo?|derma|flexi?|joint|slim|detox|zen|omega"
    r"|turm|curcu|cura|hepa|reno|cogni|memo|seren|gastro|pulmo|lipo|diab|prosta|rheuma|arti|veno|circu|sangu|oxy|nervo)"
    r"[a-z]{2,}$|[a-z]{3,}(?:flex|cure|max|pro|lux|ease|well|zyme|plex|guard|shield|calm|vit|vita|balance|boost|clear"
    r"|force|life|pure|mint|root|lax|zen|fit|sana|ria|ora|iva|tone|relief|health|care)$"
)
#: The last word of a name: "Cardio Plus".
NAME_ENDS = word_set(
    "Plus Max Pro Forte Gold Ultra Complex Formula Rx Boost Balance Relief Support 360 XL Premium Active"
)
#: Parts of the names of medicines.
_DRUG = regex(
    r"(?:pril|sartan|olol|statin|mab|nib|vir|cillin|mycin|azole|tidine|dipine|gliptin|gliflozin|glutide|formin|thiazide"
    r"|semide|pam|lam|oxetine|pramine|triptyline|triptan|setron|dronate|parin|xaban|gatran|profen|coxib|caine|sone|solone"
    r"|onide|terol|tropium|lukast|zosin|steride|afil|fungin|quine|cycline|floxacin|barbital|amide|idine|apine|idone|tinib"
    r"|zumab|ximab|cept|stim|kinra|relin|amine|azine|adine|epine|micin|oxin|dopa|dipine|triol|adol|nate)$"
)
REGISTERED = frozenset("®™")
#: Before "our", these begin a statement about something else: "…, and our guide explains …".
_JOINTS = frozenset({"and", ",", "und", "et", "y"})
#: Goods that many pages name without offering any: "coffee lowers …" reports, "the coffee lowers …" sells.
COMMON = word_set(
    "water plant hat cap bar bars range root leaf leaves fruit fruits milk bread salt coffee wine juice drink drinks cereal",
    "spread wrap cloth ring kit recipe candy sole snack chocolate mask pillow mattress blanket cushion stone product",
    "products",
    "nutrient nutrients ingredient ingredients vitamin vitamins seed berries berry nuts oil oils honey yogurt rice sauce",
    "soup butter supplement supplements remedy remedies sock headband roller compress candle nut jam beer beverage soda",
    "produkt produkte wasser milch joghurt öl honig saft tee eau miel lait produit produits jus thé agua leche producto",
    "zumo",
    "oats bran flaxseed bread productos té aceite spice spices cocoa herb herbs mushroom mushrooms tea teas",
    "magnet crystal mat clay",
)
#: Goods with which people help themselves, and words for what only doctors give.
_CARE = word_set("compress compresses cloth wrap pillow blanket hat cap")
_PRESCRIBED = word_set("prescribed prescribe prescribes prescribing")
#: Words before what nobody is offered: "less salt".
_LESS = word_set("less fewer more much little no any enough without")
DEFINITE = word_set("the der die das dem den le la les l' el los las one each")
#: Words that no noun after "our" or "this" follows: "this makes it a remedy".
_NO_ADJECTIVES = word_set(
    "a an the it is are was were of to that which i you he she we they ist sind est sont es son un une"
)
#: Endings of nouns for what nobody sells.
_ABSTRACT = tuple(
    word_set(
        "al ar ic ics ous pathy tis ive ful able less tion ment ness ity ism sis logy ance ence ist ship cy sion ing er"
    )
)
#: Endings of such nouns before "cures", too.
_COMMON_ENDS = tuple(word_set("tion sion ment ness ity ism apy pathy tomy logy ance ence cy al ic"))
_HEALING = word_set("cures heals reverses dissolves banishes eradicates relieves soothes eases prevents")
#: What products do, and endings of nouns for people and for what is no thing.
_STRONG = frozenset({"cure", "treat", "lower"})
_PERSONS = tuple(
    word_set(
        "er ers or ors ist ists ian ians ant ants man men woman women ee ees tion tions ment ments ing ity ism apy ics ness",
        "ance ence ship ology ure",
    )
)
#: Fewest letters of a name at the beginning of a sentence.
NAME_FROM = 5
ADVERBS = word_set("can will also now even quickly really kann wird peut puede")
#: Words before the name of something offered.
OFFERING = word_set(
    "try order choose introducing meet discover buy get sachet bottle jar scoop spoonful capsule glass with hello without",
    "taking using drinking wearing discovered tried consider",
)
#: Words before a name that is given to somebody.
GIVING = word_set("take try use order drink apply with of from buy add choose mit von avec de con nehmen prenez tome")
SELLING = word_set("sell make offer brew produce grow press ship stock harvest blend created developed designed")
FROM = word_set("from in at by")
LIKE_OURS = frozenset({("like", "ours"), ("of", "ours")})
_USES = word_set("as during for after before against instead alongside with daily twice")
_DAILY = word_set("day daily morning night per evening täglich tag jour día diaria diarias abend abends")
_EACH = word_set("each every jede jeder jedes chaque cada")
COPULAS = word_set("is acts works are act work ist wirkt sind est agit sont es actúa son")
PRONOUNS = word_set("it they this these es er sie il elle ils elles este esto")


def mark_goods(units: list[Unit], *, is_title: bool) -> None:
    """Add the classes of goods to the units, in place."""
    for index, kind in sorted(_find_goods(units, is_title=is_title).items()):
        units[index] = _mark(units[index], "good", kind)
    for index in range(1, len(units) - 1):
        is_new = units[index - 1].text in _JOINTS and "ours" in units[index].classes
        if is_new and not any("good" in unit.classes for unit in units[index + 1 : index + 1 + _TO_NOUN]):
            units[index] = _mark(units[index], "break")
    for index in range(len(units) if not is_title else 0):
        if names_remedy(units, index):
            units[index] = _mark(units[index], "good", "remedyname")


def _mark(unit: Unit, *classes: str) -> Unit:
    """Return the unit with these classes and none of a verb: "our drops" drop nothing."""
    return unit._replace(classes=(unit.classes - EFFECTS) | set(classes))


def _find_goods(units: list[Unit], *, is_title: bool) -> dict[int, str]:
    """Return the indexes of the nouns for something offered, each with how surely it is."""
    found = _find_pointed_at(units)
    for index, unit in enumerate(units):
        if index not in found and (unit.classes or unit.text[:1].isupper()):
            kind = _judge_name(units, index, is_title=is_title)
            if kind:
                found[index] = kind
    return {
        index: kind
        for index, kind in found.items()
        if (kind == "own" or not _is_compared(units, index)) and not is_aid(units, index)
    }


def _find_pointed_at(units: list[Unit]) -> dict[int, str]:
    """Return the indexes of nouns after "our", "this", "each" and the like."""
    found: dict[int, str] = {}
    for index, unit in enumerate(units):
        if not unit.classes:
            continue
        ahead = range(index + 1, min(index + 1 + _TO_NOUN, len(units)))
        if "ours" in unit.classes:
            nouns = _find_noun(units, ahead, GOODS)
            found.update(dict.fromkeys(nouns, "own") if nouns else dict.fromkeys(_find_doer(units, ahead), "shown"))
        elif "these" in unit.classes:
            for at in _find_noun(units, ahead, NOUNS):
                found.setdefault(at, "shown" if "form" not in units[at].classes else "generic")
        elif "each" in unit.classes:
            found.update(dict.fromkeys(_find_serving(units, index), "shown"))
    return found


def _judge_name(units: list[Unit], index: int, *, is_title: bool) -> str:
    """Return how surely a name or noun without "our" or "this" is what the text offers; nothing if it is not."""
    unit = units[index]
    is_capital = unit.text[:1].isupper()
    if (is_capital and is_brand(unit, units, index, is_title=is_title)) or (
        unit.classes & NOUNS and _is_sold(units, index)
    ):
        return "own"
    if not is_title and not unit.classes and HEALTH_NAME.match(unit.text):
        return "shown"
    if not is_title and index and unit.classes & {"product", "form"} and _is_name(units[index - 1], index - 1):
        return "shown"
    is_first = index == 1 and bool(unit.classes & {"product", "form"}) and _is_word(units[0]) and _acts(units, index)
    return "generic" if is_first or _is_generic(units, index) or (is_capital and _is_unknown(units, index)) else ""


def _is_compared(units: list[Unit], index: int) -> bool:
    """Whether something else is said to do more than this: "a vaccine prevents more than a cup of tea"."""
    return any(unit.text.lower() == "than" for unit in units[max(0, index - _TO_NOUN) : index])


def _is_word(unit: Unit) -> bool:
    """Whether a word at the beginning can be a name."""
    return not unit.classes and unit.text.isalpha() and unit.text[0].isupper() and len(unit.text) >= NAME_FROM


def _is_name(unit: Unit, index: int) -> bool:
    """Whether a word before goods is a name: "SleepSure pillow", "Brahmi juice"."""
    if unit.classes or not unit.text.isalpha() or not unit.text[0].isupper():
        return False
    if BRAND.match(unit.text):
        return True
    return len(unit.text) >= NAME_FROM and (index > 0 or bool(COINED.match(unit.text.lower())))


def _is_sold(units: list[Unit], index: int) -> bool:
    """Whether what follows tells that the text sells it: "the oil we sell", "thistle from our farm"."""
    near = [unit.text.lower() for unit in units[index + 1 : index + 4]]
    return any(
        (first == "we" and second in SELLING) or (first in FROM and second == "our") or (first, second) in LIKE_OURS
        for first, second in pairwise(near)
    )


def _acts(units: list[Unit], index: int) -> bool:
    """Whether a name is directly followed by a verb of what products do: "Cardiolex (also) lowers"."""
    near = [unit for unit in units[index + 1 : index + 3] if unit.text not in ADVERBS and not unit.text.endswith("ly")]
    if not near or not near[0].text.islower():
        return False
    is_class = any("drugclass" in unit.classes for unit in units[index + 3 : index + 9])
    return bool(near[0].classes & (VERBS | {"act"})) or (is_class and near[0].text in COPULAS)


def _is_unknown(units: list[Unit], index: int) -> bool:
    """Whether the unit, which begins with a capital, is an unknown name that acts or is offered: "Cardiolex lowers"."""
    unit = units[index]
    is_second = index > 0 and units[index - 1].text[:1].isupper() and _heals(units, index)
    is_coined = bool(BRAND.match(unit.text)) or (_heals(units, index) and not unit.text.endswith(_COMMON_ENDS))
    is_name = len(unit.text) >= NAME_FROM - is_second and (is_coined or not unit.text.endswith(_ABSTRACT))
    if not is_name or not unit.text.replace("-", "").isalpha() or unit.classes:
        return False
    if _DRUG.search(unit.text.lower()) and not is_coined:
        return False
    if not index:
        return _acts(units, index) and (not unit.text.endswith("s") or unit.text.endswith("is"))
    before = units[index - 1].text.lower()
    if before == "to" and index > 1 and units[index - 2].text.lower() == "thanks":
        return True
    if before in OFFERING or ((index < _EARLY or before in GIVING) and _acts(units, index)):
        return True
    return before in GIVING and index == 1 and units[2:3] != [] and units[2].text in _USES


def _heals(units: list[Unit], index: int) -> bool:
    """Whether what only remedies are said to do follows directly: "Zenotal cures"."""
    following = units[index + 1].text.lower() if index + 1 < len(units) else ""
    return following in _HEALING


def _find_noun(units: list[Unit], ahead: range, goods: frozenset[str]) -> list[int]:
    """Return the index of the last of the first nouns ahead: "our new ginger tea" → "tea"."""
    last: list[int] = []
    for index in ahead:
        unit = units[index]
        is_name = unit.text[:1].isupper() and not unit.classes and _does(units, index)
        # "our eye drops" are sold, whoever else gives eye drops
        is_term = goods is GOODS and " " in unit.text and bool(classify(unit.text.split()[-1], "en") & goods)
        if unit.classes & goods or is_name or is_term:
            last = [index]
        elif unit.text.endswith("ing") and not last:
            continue  # "our cooling gel"
        elif last or unit.classes & _NO_NOUNS or unit.text in _ENDS or unit.text.lower() in _NO_ADJECTIVES:
            break
    return last if last and not _is_other(units, last[0]) else []


def _is_other(units: list[Unit], index: int) -> bool:
    """Whether the next word makes something else of a product: "tea shop"."""
    return index + 1 < len(units) and "other" in units[index + 1].classes


def _find_doer(units: list[Unit], ahead: range) -> list[int]:
    """Return the index of an unknown noun that does what products do: "our muesli cures", not "our doctors treat"."""
    for at in ahead:
        unit = units[at]
        if not unit.text.isalpha() or not unit.classes <= {"link", "natural"} or unit.text.lower() in _NO_ADJECTIVES:
            return []
        following = units[at + 1] if at + 1 < len(units) else unit
        if following.classes & _STRONG and following.text.islower():
            is_one = following.text.partition(" ")[0].endswith("s")
            is_thing = unit.text.islower() and not unit.text.endswith(_PERSONS) and unit.text.endswith("s") != is_one
            return [at] if is_thing else []
    return []


def _find_serving(units: list[Unit], index: int) -> Iterator[int]:
    """Yield the index of a serving: "each capsule", "two drops a day", "a spoonful of honey"."""
    ahead = range(index + 1, min(index + 3, len(units)))
    for at in [at for at in ahead if "serving" in units[at].classes][:1]:
        near = units[at + 1 : at + 6]
        words = {unit.text.lower() for unit in near}
        is_food = any(unit.classes & {"food", "product"} or unit.text[:1].isupper() for unit in near)
        if (
            units[index].text.lower() in _EACH
            or words & _DAILY
            or (words & {"of", "von", "de"} and is_food)
            or not index
        ):
            yield at


def _is_generic(units: list[Unit], index: int) -> bool:
    """Whether the unit names goods that the text may offer: "garlic capsules", "the tonic", "turmeric fights"."""
    unit = units[index]
    if not unit.classes & NOUNS or unit.classes & {"disease", "sign"} or _is_other(units, index):
        return False
    if any(other.classes & {"named", "medicine"} for other in units[max(0, index - 2) : index + 2]):
        return False
    before = units[max(0, index - 3) : index]
    if before and before[-1].text.lower() in _LESS:
        return False
    is_definite = any(other.text.lower() in DEFINITE for other in before)
    is_natural = any(other.classes & {"food", "natural"} for other in before)
    is_natural |= index > 1 and units[index - 1].text[:1].isupper() and units[index - 1].text.isalpha()
    is_natural |= index > 0 and units[index - 1].text[:1].isupper() and units[index - 1].text.endswith("'s")
    word = unit.text.lower()
    if word in _CARE or any(other.text.lower() in _PRESCRIBED for other in units):
        return False
    if "product" in unit.classes:
        is_definite |= index < _EARLY + 1 and units[0].text in {"A", "An"}
        is_definite &= index < 5 or any(other.text == "," for other in before)
        return word not in COMMON or is_natural or is_definite
    if "food" in unit.classes:
        return (index < _EARLY or units[index - 1].text in {":", ",", "—", "–"}) and _does(units, index)
    return "form" in unit.classes and (is_natural or (is_definite and index < 5))


def is_brand(unit: Unit, units: list[Unit], index: int, *, is_title: bool) -> bool:
    """Whether the unit is the name of a product: "GlucoBalance", "Zestora Tea", "Vitaflex Gold"."""
    if unit.classes & {"medicine", "doctor", "named", "disease", "sign"} or not unit.text[:1].isupper():
        return False
    if index + 1 < len(units) and units[index + 1].text in REGISTERED:
        return True
    if is_title:
        return False
    if not unit.classes and (BRAND.match(unit.text) or COINED.match(unit.text.lower())):
        return not _DRUG.search(unit.text) and not unit.text.endswith(_ABSTRACT) and _acts(units, index)
    before = units[index - 1] if index else None
    is_named = before is not None and before.text[:1].isupper() and before.text.isalpha() and not before.classes
    if unit.text in NAME_ENDS:
        is_capital = before is not None and before.text[:1].isupper() and before.text.isalpha()
        return is_capital and before is not None and "disease" not in before.classes
    is_named &= not (index + 1 < len(units) and units[index + 1].text[:1].isupper() and units[index + 1].text.isalpha())
    return is_named and bool(unit.classes & {"product", "form"})


def _does(units: list[Unit], index: int) -> bool:
    """Whether a unit is the subject of a verb that names an effect: "Vitalux (quickly) lowers …"."""
    near = units[index + 1 : index + 5]
    at = next((at for at, unit in enumerate(near) if unit.classes & VERBS), None)
    if at is None and any("drugclass" in unit.classes for unit in units[index + 1 : index + 9]):
        at = next((at for at, unit in enumerate(near) if unit.text.lower() in COPULAS), None)
    return at is not None and all(unit.text.islower() or unit.text in NAME_ENDS for unit in near[:at])


def is_label(units: list[Unit]) -> bool:
    """Whether a line begins with a verb and has no subject, as on labels: "Treats diabetes and cancer"."""
    first = units[0]
    is_capital = first.text[0].isupper() or " " in first.text  # terms are in lower case
    return is_capital and bool(first.classes & LABELS) and _is_told(first)


def may_refer_back(first: Unit) -> bool:
    """Whether a sentence that begins so can be about what the one before is about."""
    return first.text.lower() in PRONOUNS or (bool(first.classes & EFFECTS) and _is_told(first))


def _is_told(verb: Unit) -> bool:
    """Whether a verb has the form of what something does: "treats", "gets rid of"."""
    return verb.text.partition(" ")[0].endswith("s")


def refer_back(units: list[Unit], certainty: str) -> None:
    """Make a good of what refers to the sentence before: "It fights colds", or "Fights colds" without a subject.

    Args:
        units: the units of the sentence.
        certainty: how surely the text offers it: ``shown`` or ``generic``.
    """
    first = units[0]
    if first.text.lower() in PRONOUNS and "good" not in first.classes:
        units[0] = first._replace(classes=first.classes | {"good", certainty})
    elif first.classes & LABELS and _is_told(first):
        units.insert(0, Unit("", first.start, first.start, frozenset({"good", certainty, "bare"})))
