"""What a sentence has of a claim about a disease: classes of its words, which follow each other, groups of like words.

Each piece of evidence has a name. What each weighs was learned by ``tools/train_claims.py``. Groups of words that mean
something alike are in ``claim_groups.bin``, made from ``tools/data/claim_groups.txt``.
"""

from __future__ import annotations

from functools import cache

from seolint.health.claims.guard import judge_claim
from seolint.health.claims.tables import Table
from seolint.health.claims.words import load_claim_words
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from seolint.health.claims.words import Unit

GROUPS = "claim_groups.bin"
#: The sign of each class in the evidence; the first class that a unit has counts.
_SIGNS = {
    name: sign
    for sign, names in {
        "N": "named drugname brandmed pills",
        "K": "drugclass",
        "D": "disease state",
        "S": "sign",
        "G": "germ",
        "I": "immune",
        "M": "mild",
        "U": "sufferer",
        "C": "cure",
        "T": "treat lower",
        "V": "rid farewell vanish cured",
        "H": "aid support",
        "B": "act",
        "O": "ours",
        "E": "these",
        "P": "product form serving",
        "F": "food",
        "L": "natural",
        "Q": "medicine",
        "R": "doctor authority",
        "Y": "study lab",
        "h": "hedge",
        "W": "caution",
        "p": "people",
        "n": "normal",
        "r": "risk",
        "e": "endorse",
        "a": "assistive",
        "#": "number",
        "s": "span",
        "w": "weight",
        "X": "harm",
        "A": "actor",
        "o": "outcome",
        "i": "having",
        "y": "ally",
        "t": "other",
        "b": "break",
        "z": "slim",
        "c": "each",
        "g": "notgood",
        "m": "fit",
        "l": "link",
    }.items()
    for name in names.split()
}
#: Signs of what ails or is used against it, of what is done about it, and of what is offered.
_TARGETS = frozenset("NKDSGIU")
_EFFECTS = frozenset("CTVH")
_GOODS = {"own": "Ao", "shown": "As", "generic": "Ag"}
_OFFERS = frozenset({*_GOODS.values(), "A0", "AR"})
_CLAIMED = _TARGETS | {"M", "AR"}
_CENTRAL = _TARGETS | _EFFECTS | _OFFERS | frozenset("OPEF")
_HELPERS = frozenset("NQR")
_ILL = "J"
_OTHER = "_"
#: Small words and marks that are their own sign.
_SMALL = word_set(
    "a an the of in on at for from with without to by and or but as is are was were be been being it its it's they them he",
    "him she her his i my me we our us you your this that these those there no not never cannot can will may might could",
    "would should must do does did has have had if when while after before during until than then so because which who what",
    "how why where more most less few many some any all every each only just even now back again up down out off away over",
    "into through against about between like instead rather said says say ? ! : ; , . - – — … “ ” \" ' ( ) % & + / |",
)
_TOLD = frozenset({"your", "you", "my", "i", "no", "not", "never", "?", "!"})
_READERS = word_set("your you you'll you're yourself")
#: How far pairs of signs, an effect and its target, and a claim that is guarded reach, in units.
_PAIRED, _NEAR, _GUARDED = 12, 4, 8
_READ = 80
#: How far groups of a pair are apart, in units.
_APART = 10
#: What evidence of a sentence that is denied, asked or reported has.
GUARDED = "guard"
_FROM = 3
_STEPS = 9


def read_signs(units: Sequence[Unit], language: str) -> list[str]:
    """Return the sign of each unit: of its class, of what it offers, or the small word that it is."""
    illness = load_claim_words(language).illness
    return [_read_sign(unit, illness) for unit in units[:_READ]]


def _read_sign(unit: Unit, illness: frozenset[str]) -> str:
    classes, word = unit.classes, unit.text.lower()
    if "remedyname" in classes:
        return "AR"
    if "good" in classes:
        return "A0" if "bare" in classes else next((sign for name, sign in _GOODS.items() if name in classes), "Ag")
    if word.endswith("n't"):
        return "not"
    found = next((sign for name, sign in _SIGNS.items() if name in classes), "") if classes else ""
    if found and (found in _TARGETS or word not in illness):
        return found
    return _ILL if word in illness else found or (word if word in _SMALL else _OTHER)


class Evidence(NamedTuple):
    """Evidence by name: of the order of classes of words, and of words and groups of words."""

    shape: set[str]
    wording: set[str]


def find_evidence(sentence: str, units: Sequence[Unit], language: str) -> Evidence:
    """Return the evidence in a sentence; ``units`` are its units."""
    units = units[:_READ]
    signs = read_signs(units, language)
    words = [_normalize(unit.text.lower()) for unit in units]
    shape = {f"<{name}" for unit in units for name in unit.classes}
    shape.update(_find_neighbors(signs), _find_pairs(signs), _find_whole(signs, words))
    guard = judge_claim(sentence, *_find_guarded(units, signs)) if units else None
    if guard:
        shape |= {GUARDED, f"guard {guard}"}
    if language != "en":  # the order of words means something else there
        shape.update([f"|{name}" for name in shape])
    wording = {f"{language}:{word}" for word in words if word[:1].isalpha()}
    wording.update(_find_words(signs, words, language))
    if language == "en":
        wording.update(_find_groups(units, signs))
    return Evidence(shape, wording)


def _normalize(word: str) -> str:
    """Return the singular of an English word, roughly: ``remedies`` → ``remedy``."""
    if len(word) > _FROM + 1:
        if word.endswith("'s"):
            return word[:-2]
        if word.endswith("ies"):
            return word[:-3] + "y"
        if word.endswith("s") and not word.endswith("ss"):
            return word[:-1]
    return word


def _find_neighbors(signs: Sequence[str]) -> Iterator[str]:
    """Yield signs that follow each other."""
    number = len(signs)
    if number:
        yield f"^{signs[0]}"
    for at in range(number - 1):
        first, second = signs[at], signs[at + 1]
        if first != _OTHER or second != _OTHER:
            yield f"{first} {second}"
        if at + 2 < number and signs[at + 2] != _OTHER != first:
            yield f"{first} * {signs[at + 2]}"
            if second != _OTHER:
                yield f"{first} {second} {signs[at + 2]}"


def _find_words(signs: Sequence[str], words: Sequence[str], language: str) -> Iterator[str]:
    """Yield words that follow each other, and those beside signs."""
    if words:
        yield f"^ {words[0]}"
        yield f"$ {words[-1]}"
    for at in range(len(words) - 1):
        yield f"{language}:{words[at]} {words[at + 1]}"
        if signs[at + 1] in _CENTRAL:
            yield f"{words[at]}+{signs[at + 1]}"
        if signs[at] in _CENTRAL:
            yield f"{signs[at]}+{words[at + 1]}"


@cache
def _load_groups() -> Mapping[str, tuple[int, int] | None]:
    """Return the wide and the narrow group of each English word in lower case, if it has one."""
    table = Table(GROUPS)

    def read(word: str) -> tuple[int, int] | None:
        narrow = table.find(word) if word not in _SMALL else None
        return None if narrow is None else (table.find(f"#{narrow}") or 0, narrow)

    return Memo(read)


def _find_groups(units: Sequence[Unit], signs: Sequence[str]) -> Iterator[str]:
    """Yield the groups of words, and what follows each other if one of both is a group."""
    groups_of = _load_groups()
    found: list[str] = []
    for unit in units:
        last = ""
        for word in unit.text.lower().split():
            if groups := groups_of[word]:
                last = f"{groups[0]}g"
                yield last
                yield f"{groups[1]}G"
        found.append(last)
    words = [unit.text.lower() for unit in units]
    for at in range(len(units) - 1):
        yield from _join(found[at : at + 2], signs[at : at + 2], words[at : at + 2])
    for at in range(len(units) - 2):
        if found[at]:
            yield f"{found[at]} * {found[at + 2] if signs[at + 2] == _OTHER else signs[at + 2]}"
        elif found[at + 2]:
            yield f"{signs[at]} * {found[at + 2]}"
    yield from _pair_groups(found, signs)


def _pair_groups(found: Sequence[str], signs: Sequence[str]) -> Iterator[str]:
    """Yield groups, or the signs of their words, that follow each other with others between them."""
    told = [(at, group if signs[at] == _OTHER else signs[at]) for at, group in enumerate(found) if group]
    for index, (at, first) in enumerate(told):
        for place, second in told[index + 1 :]:
            if place - at > _APART:
                break
            yield f"{first}~{second}"


def _join(groups: Sequence[str], signs: Sequence[str], words: Sequence[str]) -> Iterator[str]:
    """Yield what two neighbors say together, by their groups, signs and words."""
    first, second = groups
    if first:
        yield f"{first} {second or words[1]}"
        if signs[1] != _OTHER:
            yield f"{first} {signs[1]}"
    elif second:
        yield f"{words[0]} {second}"
    if second and signs[0] != _OTHER:
        yield f"{signs[0]} {second}"


def _find_pairs(signs: Sequence[str]) -> Iterator[str]:
    """Yield signs of classes that follow each other with others between them."""
    told = [(at, sign) for at, sign in enumerate(signs) if sign != _OTHER and (sign not in _SMALL or sign in _TOLD)]
    for index, (at, first) in enumerate(told):
        for place, second in told[index + 1 :]:
            if place - at > _PAIRED:
                break
            if first != second:
                yield f"{first}…{second}"
            if first in _EFFECTS and second in _TARGETS and place - at <= _NEAR:
                yield f"{first}≤{second}"


def _find_whole(signs: Sequence[str], words: Sequence[str]) -> Iterator[str]:
    """Yield what is said of the sentence as a whole: its length, whom it addresses, and in what order."""
    yield f"length {min(_STEPS, len(signs) // _NEAR)}"
    goods, effects, targets, helpers = (
        [at for at, sign in enumerate(signs) if sign in group] for group in (_OFFERS, _EFFECTS, _TARGETS, _HELPERS)
    )
    addressed = "2" if not _READERS.isdisjoint(words) else ""
    asked = "?" if "?" in words else ""
    if addressed:
        yield "reader"
    parts = "".join(name for name, found in zip("aet", (goods, effects, targets), strict=True) if found)
    yield f"parts {parts}{addressed}"
    order = ""
    if goods and effects and targets:
        order = "right" if goods[0] < effects[0] < targets[-1] else "other"
    yield f"order {order}{'d' if helpers else ''}{asked}"
    if effects and targets and min(abs(effect - target) for effect in effects for target in targets) <= _NEAR:
        before = "d" if helpers and helpers[0] < effects[0] else ""
        first = "first" if signs[0] in _EFFECTS or signs[0] == "A0" else ""
        yield "near"
        yield f"near {addressed}{'a' if goods else ''}{before}{first}"


def _find_guarded(units: Sequence[Unit], signs: Sequence[str]) -> tuple[int, int]:
    """Return where what may be claimed begins and ends: an effect and its target, or the target alone."""
    pair = find_pair(signs)
    if pair is None:
        ill = [at for at, sign in enumerate(signs) if sign in _CLAIMED] or [
            at for at, sign in enumerate(signs) if sign == _ILL
        ]
        pair = (ill[0], ill[0]) if ill else (0, len(signs) - 1)
    return units[pair[0]].start, units[pair[1]].end


def names_illness(signs: Sequence[str]) -> bool:
    """Whether anything among these signs ails somebody, or is used against what does."""
    return _ILL in signs or not _CLAIMED.isdisjoint(signs)


def find_pair(signs: Sequence[str]) -> tuple[int, int] | None:
    """Return the first and the last unit of an effect and its target that are near each other."""
    targets = [at for at, sign in enumerate(signs) if sign in _CLAIMED]
    effects = [at for at, sign in enumerate(signs) if sign in _EFFECTS or sign == "B"]
    pairs = [
        (target - effect if effect < target else effect - target + 1.5, min(effect, target), max(effect, target))
        for target in targets
        for effect in effects
    ]
    return min(pairs)[1:] if pairs and min(pairs)[0] <= _GUARDED else None
