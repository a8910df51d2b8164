"""Rates how much a sentence reads like a claim that what it offers acts on a disease: a linear model over its words.

``find_evidence`` tells what is looked at: words, their classes (``claim_words.txt``), and which of them follow each other.
What each weighs was learned by ``tools/train_claims.py``. Few sentences are rated: ``rate_words`` is a quick look first.
"""

from __future__ import annotations

from functools import cache

from seolint.health.claim_names import is_remedy
from seolint.health.claim_words import load_claim_words, remember_possible_classes
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.kept import make_once
from seolint.startup.memo import Memo
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from seolint.health.claim_words import Unit

MODEL = "claims.json"
#: Classes and the signs they have in the evidence; the first that a unit has counts.
_SIGNS = (
    *(("named", "N"), ("drugname", "N"), ("brandmed", "N"), ("pills", "N"), ("drugclass", "K"), ("disease", "D")),
    *(("state", "D"), ("sign", "S"), ("germ", "G"), ("immune", "I"), ("mild", "M"), ("sufferer", "U"), ("cure", "C")),
    *(("treat", "T"), ("lower", "T"), ("rid", "V"), ("farewell", "V"), ("vanish", "V"), ("cured", "V"), ("aid", "H")),
    *(("support", "H"), ("act", "B"), ("ours", "O"), ("these", "E"), ("product", "P"), ("form", "P"), ("serving", "P")),
    *(("food", "F"), ("natural", "L"), ("medicine", "Q"), ("doctor", "R"), ("authority", "R"), ("study", "Y")),
    *(
        ("lab", "Y"),
        ("hedge", "h"),
        ("caution", "W"),
        ("people", "p"),
        ("normal", "n"),
        ("risk", "r"),
        ("endorse", "e"),
    ),
    *(
        ("assistive", "a"),
        ("number", "#"),
        ("span", "s"),
        ("weight", "w"),
        ("harm", "X"),
        ("actor", "A"),
        ("outcome", "o"),
    ),
    *(("having", "i"), ("ally", "y"), ("other", "t"), ("break", "b"), ("slim", "z"), ("each", "c"), ("notgood", "g")),
    *(("fit", "m"), ("link", "l")),
)
#: Signs of what ails or is used against it, of what is done about it, and of what is offered.
_TARGETS = frozenset("NKDSGIU")
_EFFECTS = frozenset("CTVH")
_GOODS = {"own": "Ao", "shown": "As", "generic": "Ag"}
_OFFERS = frozenset({*_GOODS.values(), "A0", "AR"})
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
_FROM = 3
_STEPS = 9


class Model(NamedTuple):
    """What was learned: weights of words for the quick look, of evidence, and of evidence for each kind of claim."""

    gate: Mapping[str, int]
    weights: Mapping[str, int]
    kinds: Mapping[str, Mapping[str, int]]


@cache
def load_model() -> Model:
    """Return the model that ships with seolint."""
    files = stamp_files(resource_path(MODEL), __file__)
    return Model(*make_once("claims", files, _read_model))


def _read_model() -> tuple[Mapping[str, int], Mapping[str, int], Mapping[str, Mapping[str, int]]]:
    import json

    data = json.loads(read_resource(MODEL))
    return data["gate"], data["weights"], data["kinds"]


@cache
def weigh_words(language: str) -> Mapping[str, int]:
    """Return the weight of each word in lower case in the quick look; each is looked up once."""
    gate = load_model().gate

    def read(word: str) -> int:
        known = sum(gate.get("<" + name, 0) for name in find_classes(word, language))
        return known + gate.get(f"{language}:{word}", 0)

    return Memo(read)


def find_classes(word: str, language: str) -> set[str]:
    """Return the classes that a word in lower case can have in the quick look, with those that are none elsewhere."""
    found = set(remember_possible_classes(language)[word])
    if word in load_claim_words(language).illness:
        found.add("ill")
    if is_remedy[word]:
        found.add("name")
    return found


def rate(evidence: Iterable[str]) -> int:
    """Return how much a sentence with this evidence reads like a claim; below 0 it is none."""
    weights = load_model().weights
    return weights["bias"] + sum(weights.get(name, 0) for name in evidence)


def find_kind(evidence: Iterable[str]) -> str:
    """Return the kind of claim, "1" to "10", that a sentence with this evidence is most like."""
    named = set(evidence)
    scores = {
        kind: weights["bias"] + sum(weight for name, weight in weights.items() if name in named)
        for kind, weights in load_model().kinds.items()
    }
    return max(scores, key=scores.__getitem__)


def is_about_illness(units: Sequence[Unit], language: str) -> bool:
    """Whether a sentence says anything that a claim about a disease can be about."""
    signs = read_signs(units, language)
    return "AR" in signs or _ILL in signs or not _TARGETS.isdisjoint(signs)


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
    found = next((sign for name, sign in _SIGNS if name in classes), "") if classes else ""
    if found and (found in _TARGETS or word not in illness):
        return found
    return _ILL if word in illness else found or (word if word in _SMALL else _OTHER)


def find_evidence(sentence: str, units: Sequence[Unit], language: str) -> set[str]:
    """Return the evidence in a sentence, each by its name; ``units`` are its units."""
    from seolint.health.claims import judge_claim  # few sentences come so far

    units = units[:_READ]
    signs = read_signs(units, language)
    words = [_normalize(unit.text.lower()) for unit in units]
    found = {f"<{name}" for unit in units for name in unit.classes}
    found.update(f"{language}:{word}" for word in words if word[:1].isalpha())
    found.update(_find_neighbors(signs, words, language))
    found.update(_find_pairs(signs))
    found.update(_find_whole(signs, words))
    guard = judge_claim(sentence, *_find_guarded(units, signs)) if units else None
    if guard:
        found |= {"guard", f"guard {guard}"}
    if language != "en":  # the order of words means something else there
        found.update([f"|{name}" for name in found if ":" not in name and "+" not in name])
    return found


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


def _find_neighbors(signs: Sequence[str], words: Sequence[str], language: str) -> Iterator[str]:
    """Yield signs and words that follow each other."""
    number = len(signs)
    if number:
        yield f"^{signs[0]}"
        yield f"^ {words[0]}"
        yield f"$ {words[-1]}"
    for at in range(number - 1):
        first, second = signs[at], signs[at + 1]
        if first != _OTHER or second != _OTHER:
            yield f"{first} {second}"
        yield f"{language}:{words[at]} {words[at + 1]}"
        if second in _CENTRAL:
            yield f"{words[at]}+{second}"
        if first in _CENTRAL:
            yield f"{first}+{words[at + 1]}"
        if at + 2 < number and signs[at + 2] != _OTHER != first:
            yield f"{first} * {signs[at + 2]}"
            if second != _OTHER:
                yield f"{first} {second} {signs[at + 2]}"


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
    first, last = find_claim(signs)
    return units[first].start, units[last].end


def find_claim(signs: Sequence[str]) -> tuple[int, int]:
    """Return the first and the last unit of what may be claimed: an effect and its target, or the target alone."""
    targets = [at for at, sign in enumerate(signs) if sign in _TARGETS or sign in {"M", "AR"}]
    effects = [at for at, sign in enumerate(signs) if sign in _EFFECTS or sign == "B"]
    pairs = [
        (target - effect if effect < target else effect - target + 1.5, min(effect, target), max(effect, target))
        for target in targets
        for effect in effects
    ]
    if pairs and min(pairs)[0] <= _GUARDED:
        return min(pairs)[1:]
    ill = targets or [at for at, sign in enumerate(signs) if sign == _ILL]
    return (ill[0], ill[0]) if ill else (0, len(signs) - 1)
