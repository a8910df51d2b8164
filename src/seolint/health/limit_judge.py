"""Judges by the classes of its words whether a sentence disclaims, where no grammar knows its wording.

The weights of classes, of neighbors and of pairs in order were learned from disclaimers that many publishers might write,
from sentences that only look like them, and from those of health pages that have none: ``tools/train_disclaimers.py``.
"""

from __future__ import annotations

from functools import cache

from seolint.health.limit_classes import UNKNOWN, classify
from seolint.health.limits import is_said_by_others
from seolint.language.letter_case import spell_plainly
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.kept import make_once
from seolint.startup.patterns import regex
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

WEIGHTS = "disclaimer_weights.txt"
LANGUAGES = frozenset(("en", "de", "nl", "fr", "es", "it", "pt", "pl", "ru", "tr", "ja", "zh"))

#: Longest disclaimer judged, in classes, and how far apart the classes of a pair and of neighbors are at most.
_LONGEST = 44
_PAIR, _NEAR = 8, 3
#: Longest sentence judged, in characters.
_LONGEST_TEXT = 400
_MOST_UNKNOWN = 8
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
_WHY = regex(r"\b(?:why|warum|wieso|weshalb|pourquoi|por que|waarom|dlaczego|почему|neden)\b")
#: What a sentence needs more of if it is one only with the sentence before it.
_DOUBT = 2.0


def find_likely(sentences: Iterable[tuple[int, int, str]], language: str) -> Iterator[tuple[int, int, str]]:
    """Yield the sentences of a text, given as start, end and lower-case text, that read like a disclaimer.

    One that does so only together with the sentence before it begins there: "I have no training. Ask your doctor."
    """
    before: tuple[int, int, str] | None = None
    for start, end, sentence in sentences if language in LANGUAGES else ():
        short = end - start <= _LONGEST_TEXT
        if short and looks_like_limit(sentence, language):
            yield start, end, sentence
        elif short and before and looks_like_limit(both := f"{before[2]} {sentence}", language, _DOUBT):
            yield before[0], end, both
        before = (start, end, sentence) if short else None


def looks_like_limit(sentence: str, language: str, doubt: float = 0.0) -> bool:
    """Whether the classes of a lower-case sentence are in the order of a disclaimer's."""
    classes = read_classes(sentence, language)
    if not may_limit(classes) or is_of_others(classes):
        return False
    if is_said_by_others(_OWN_WORDS.sub("", sentence), language) or _WHY.search(spell_plainly(sentence, language)):
        return False
    weights = load_weights()
    return weights.get("", 0.0) + sum(weights.get(name, 0.0) for name in features_of(classes)) > doubt


def read_classes(sentence: str, language: str) -> list[str]:
    """Return the classes of a sentence, unknown words that follow each other as one."""
    classes = classify(sentence, language)
    unspaced = language in {"zh", "ja"}
    return [
        name
        for at, name in enumerate(classes)
        if name != UNKNOWN or not unspaced or at == 0 or classes[at - 1] != UNKNOWN
    ]


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
    at = classes.index("neg" if "neg" in classes else "general")
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
    """Return the weights that ship with seolint."""
    files = stamp_files(resource_path(WEIGHTS), __file__)
    return dict(make_once("disclaimer-weights", files, _read_weights))


def _read_weights() -> dict[str, float]:
    weights = {}
    for line in read_resource(WEIGHTS).splitlines():
        if not line.startswith("#"):
            value, _, name = line.partition("\t")
            weights[name] = float(value)
    return weights
