"""Judges by its words and their classes whether a sentence disclaims, whatever the grammars say of it.

The weights of words, of classes, of neighbors and of pairs in order were learned from disclaimers that many publishers
might write, from sentences that only look like them, and from those of health pages that have none:
``tools/train_disclaimers.py``.
"""

from __future__ import annotations

from functools import cache

from seolint.health.disclaimers.classes import UNKNOWN, classify
from seolint.health.disclaimers.limits import is_said_by_others
from seolint.health.terms import UNSPACED
from seolint.language.letter_case import spell_plainly
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.kept import make_once
from seolint.startup.patterns import regex
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

WEIGHTS = "disclaimer_weights.txt"
LANGUAGES = frozenset(("en", "de", "nl", "fr", "es", "it", "pt", "pl", "ru", "tr", "ja", "zh"))

#: Longest disclaimer judged, in classes, and how far apart the classes of a pair and of neighbors are at most.
_LONGEST = 44
_PAIR, _NEAR = 8, 3
#: Longest sentence judged, in characters, and longest text, in spaces.
_LONGEST_TEXT = 400
_LONGEST_WORDS = 80
_MOST_UNKNOWN = 8
#: Longest sentence that need not say what text it is about or who says it, in classes: "Not medical advice."
_LONGEST_WITHOUT = 9
#: Who says it, and what it is about: a disclaimer has both, and a negation, or a general purpose and a professional.
_TEXTS = frozenset(("text", "textw", "what"))
_SUBJECTS = _TEXTS | {"us", "our", "this"}
#: What a publisher who names no text must speak of.
_SERVICES = frozenset(("substr", "advice", "med", "diag", "pro"))
_READERS = frozenset(("you", "spec", "med", "pro", "advice"))
_MATTERS = _SERVICES | {"medtreat", "treatv", "cond", "spec", "decide", "change"}

#: Classes of the text and its publisher, and of those who or which are neither.
_OWN = _TEXTS | {"us"}
_OTHERS = frozenset(("thing", "pro", "other", "report"))
_CLAUSES = frozenset(("seg", "stop", "comma"))
#: What a publisher or the reader says, and nobody else.
_OWN_WORDS = regex(r"\b(?:(?:to|i|we|you|us) say|claims? no|says? nothing)\b")
#: Words after which a text tells of something else: "this page shows why a test is no substitute for a doctor".
_WHY = regex(
    r"\b(?:(?<!which is )(?<!tell you )why|warum|wieso|weshalb|pourquoi|por que|waarom|dlaczego|почему|neden)\b"
)
#: What a sentence needs more of if it is one only with the sentence before it.
DOUBT = 1.0
#: Below this even the grammars are wrong: they know the wording of a disclaimer, and not who says it.
_REFUSED = -1.5
#: What every sentence that is rated has: a negation or a purpose, and something of health, of advice, or of a decision.
_LIMITS = frozenset(("neg", "general", "only", "purpose"))
_TOPICS = _MATTERS | {"advice", "tell", "substr", "rely"}
_WORD = regex(r"[\w']+|[?!:;,\"“”„«»]")


def find_likely(
    sentences: Iterable[tuple[int, int, str]], language: str, marks: Collection[str]
) -> Iterator[tuple[int, int, str]]:
    """Yield the sentences of a text, given as start, end and lower-case text, that read like a disclaimer.

    Each has one of the ``marks``. One that reads like it only together with the sentence before it begins there: "I have
    no training. Ask your doctor."
    """
    before: tuple[int, int, str] | None = None
    was_marked = False
    for start, end, sentence in sentences if language in LANGUAGES else ():
        if end - start > _LONGEST_TEXT:
            before = None
            continue
        is_marked = sentence.startswith("no") or any(map(sentence.__contains__, marks))
        if is_marked and rate(sentence, language) > 0:
            yield start, end, sentence
        elif before and (is_marked or was_marked) and rate(f"{before[2]} {sentence}", language) > DOUBT:
            yield before[0], end, f"{before[2]} {sentence}"
        before, was_marked = (start, end, sentence), is_marked


def is_refused(sentence: str, languages: Iterable[str]) -> bool:
    """Whether a lower-case sentence that grammars take for a disclaimer is none in any of the languages."""
    if len(sentence) > _LONGEST_TEXT or sentence.count(" ") > _LONGEST_WORDS:
        return False
    return all(name in LANGUAGES and _rate_plainly(sentence, name) < _REFUSED for name in languages)


def rate(sentence: str, language: str) -> float:
    """Return how much a lower-case sentence reads like a disclaimer: more than zero if it does."""
    if sentence.count(" ") > _LONGEST_WORDS:
        return _REFUSED
    classes = read_classes(sentence, language)
    if _LIMITS.isdisjoint(classes) or _TOPICS.isdisjoint(classes):
        return _REFUSED
    if len(classes) > _LONGEST_WITHOUT and _SUBJECTS.isdisjoint(classes):
        return _REFUSED
    features = _read_features(sentence, classes, language)
    if "?said" in features or "?why" in features or ("?others" in features and _OWN.isdisjoint(classes)):
        return _REFUSED
    return _weigh(features, language)


def _rate_plainly(sentence: str, language: str) -> float:
    """Return how much a sentence that has the grammar of a disclaimer reads like one; a name can be its subject."""
    classes = read_classes(sentence, language)
    if "neg" in classes and UNKNOWN in classes[: classes.index("neg")]:
        return 0.0
    return _weigh(_read_features(sentence, classes, language), language)


def _weigh(features: Iterable[str], language: str) -> float:
    weights = load_weights()
    start = weights.get("", 0.0) + weights.get(f"={language}", 0.0)
    return start + sum(weights.get(name, 0.0) for name in features)


def read_features(sentence: str, language: str) -> set[str]:
    """Return what the weights are of in a lower-case sentence: its words, their classes, and doubts about who says it."""
    return _read_features(sentence, read_classes(sentence, language), language)


def _read_features(sentence: str, classes: Sequence[str], language: str) -> set[str]:
    plain = spell_plainly(sentence, language)
    words = plain if language in UNSPACED else _WORD.findall(plain)
    found = features_of(classes) | {f"={language} {word}" for word in words}
    if not may_limit(classes):
        found.add("?parts")
    if is_of_others(classes):
        found.add("?others")
    if is_said_by_others(_OWN_WORDS.sub("", sentence), language):
        found.add("?said")
    if _WHY.search(plain):
        found.add("?why")
    return found


def read_classes(sentence: str, language: str) -> list[str]:
    """Return the classes of a sentence, characters of unknown words as one in languages without spaces."""
    classes = classify(sentence, language)
    if language not in UNSPACED:
        return classes
    return [name for at, name in enumerate(classes) if name != UNKNOWN or at == 0 or classes[at - 1] != UNKNOWN]


def may_limit(classes: Sequence[str]) -> bool:
    """Whether a sentence has the parts of a disclaimer at all."""
    if not 2 <= len(classes) <= _LONGEST or classes[-1] == "ask?":
        return False
    found = frozenset(classes)
    if "neg" not in found:
        sends = not found.isdisjoint(("pro", "med")) and not found.isdisjoint(("ask", "spec", "tell"))
        return "general" in found and sends
    if found.isdisjoint(_TEXTS):
        if found.isdisjoint(_READERS):
            return False
        tells = "tell" in found and not found.isdisjoint(("cond", "medtreat", "pro"))
        services = _SERVICES if not found.isdisjoint(("us", "our")) else _SERVICES - {"diag"}
        return not found.isdisjoint(_SUBJECTS) and (tells or not found.isdisjoint(services))
    return not found.isdisjoint(_MATTERS) or found.issuperset(("tell", "you"))


def denies_once(sentence: str, language: str) -> bool:
    """Whether a lower-case sentence denies one thing only, as in "I am no doctor"."""
    return read_classes(sentence, language).count("neg") == 1


def is_of_others(classes: Sequence[str]) -> bool:
    """Whether a remedy, a professional or a named thing is the subject, and no text or publisher is."""
    at = next((classes.index(name) for name in ("neg", "general") if name in classes), 0)
    if "quote" in classes[:at]:
        return True
    for marks in (_CLAUSES, _CLAUSES - {"comma"}):
        start = max((index + 1 for index in range(at) if classes[index] in marks), default=0)
        subject = frozenset(classes[start:at] or classes[at + 1 : at + 3])
        if not subject.isdisjoint(_OWN):
            return False
        if not subject.isdisjoint(_OTHERS):
            return True
    return "this" not in subject and UNKNOWN in subject and _OWN.isdisjoint(classes)


def features_of(classes: Sequence[str]) -> set[str]:
    """Return what the weights are of: classes, neighbors, pairs in order, and how many words are unknown."""
    unknown = sum(name == UNKNOWN for name in classes)
    found = {f"x{count}" for count in range(1, min(unknown, _MOST_UNKNOWN) + 1)}
    row = ["<"]
    row += (name for at, name in enumerate(classes) if name != UNKNOWN or at == 0 or classes[at - 1] != UNKNOWN)
    row.append(">")
    for at, name in enumerate(row):
        found.add(name)
        after = row[at + 1 : at + 1 + _PAIR]
        found.update(f"{name}~{other}" for other in after)
        found.update(f"{name}-{other}" for other in after[:_NEAR])
        found.update(f"{name} {other}" for other in after[:1])
        if len(after) > 1:
            found.add(f"{name} {after[0]} {after[1]}")
    if "neg" in row:
        at = row.index("neg")
        subject, predicate = set(row[max(0, at - _PAIR) : at]), set(row[at + 1 : at + 1 + _PAIR])
        found.update(f"{name}!" for name in subject)
        found.update(f"{name}!{other}" for name in subject for other in predicate)
    return found


@cache
def load_weights() -> dict[str, float]:
    """Return the weights by name; that of "" is where every sentence starts, "=en" what English ones get besides."""
    files = stamp_files(resource_path(WEIGHTS), __file__)
    return dict(make_once("disclaimer-weights", files, _read_weights))


def _read_weights() -> dict[str, float]:
    weights = {}
    for line in read_resource(WEIGHTS).splitlines():
        if not line.startswith("#"):
            value, _, name = line.partition("\t")
            weights[name] = float(value)
    return weights
