"""Tells by a quick look what a sentence can offer, so that few sentences are read for claims.

``mark_goods`` decides by the neighbors of each word; here only the words that it cannot do without are looked for. What it
finds in a sentence is always among what is possible.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from seolint.health.claims.goods import (
    ADVERBS,
    BRAND,
    COINED,
    COMMON,
    COPULAS,
    DEFINITE,
    EFFECTS,
    FROM,
    GIVING,
    HEALTH_NAME,
    LABELS,
    LIKE_OURS,
    NAME_ENDS,
    NOUNS,
    OFFERING,
    PRONOUNS,
    REGISTERED,
    SELLING,
)
from seolint.health.claims.names import NAME_ENDINGS, NAMED_FORMS, REMEDY_NAME
from seolint.health.claims.words import (
    GOODS,
    TARGETS,
    VERBS,
    load_claim_words,
    remember_classes,
)
from seolint.health.tokens import TOKEN
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, KeysView, Mapping, Sequence

#: Classes that a word has by what the sentence offers, as bits of a set.
_BITS = {"own": 1, "shown": 2, "generic": 4, "good": 15, "bare": 16}
OFFERED = frozenset(_BITS)
WAYS = _OWN, _SHOWN, _GENERIC, _NAMED, _BARE = 1, 2, 4, 8, 16
#: Classes that a word loses next to others: "cold press" names no disease.
_LOST = TARGETS | {"germ"}
_DISEASES = frozenset({"disease", "state"})
_DOES = VERBS | {"drugclass"}
_SOLD = frozenset({"product", "form"})
_ACTS = VERBS | {"act"}
#: Before names that are offered: "try Cardiolex", "thanks to Cardiolex".
_OFFERED_AFTER = OFFERING | GIVING | {"to"}
_NATURAL = frozenset({"food", "natural"})
_BEFORE_FOODS = frozenset({":", ",", "—", "–"})
_ARTICLES = frozenset({"a", "an"})
#: The mark of a word that can begin a term.
_BEGINS = frozenset({"begins"})
#: Most words and marks that a few units can have.
_NEAR = 12


class Tokens(NamedTuple):
    """The words and marks of a sentence.

    Attributes:
        written: them as written.
        words: them in lower case.
        classes: the classes that each can have.
        places: the numbers of those that can have a class.
        capitals: the numbers of those that begin with a capital.
    """

    written: Sequence[str]
    words: Sequence[str]
    classes: Sequence[frozenset[str]]
    places: Mapping[str, list[int]]
    capitals: Sequence[int]

    @property
    def present(self) -> KeysView[str]:
        """All classes that one of them can have."""
        return self.places.keys()

    def has_in_order(self, parts: Iterable[str], *, unknown: frozenset[str]) -> bool:
        """Whether tokens can match these parts of a form one after another, parts with ``unknown`` classes apart."""
        at = 0
        for part in parts:
            names, is_class = _parse_part(part)
            if is_class and not names.isdisjoint(unknown):
                continue
            found = self._find_class(names, at) if is_class else self._find_word(names, at)
            if found < 0:
                return False
            at = found + 1
        return True

    def _find_class(self, names: frozenset[str], at: int) -> int:
        """Return the number of the first token from ``at`` on that can have one of the classes; -1 for none."""
        found = [place for name in names for place in self.places.get(name, ()) if place >= at]
        return min(found, default=-1)

    def _find_word(self, names: frozenset[str], at: int) -> int:
        return next((index for index in range(at, len(self.words)) if self.words[index] in names), -1)


@cache
def _parse_part(part: str) -> tuple[frozenset[str], bool]:
    """Return the classes or words of a part of a form, and whether they are classes."""
    is_class = part[0] == "<"
    return frozenset(part[1:-1].split("|") if is_class else part.split("/")), is_class


def read_tokens(text: str, language: str) -> Tokens:
    """Return the tokens of a sentence in one of the languages with words for claims."""
    written = TOKEN.findall(text.replace("’", "'"))
    words = [token.lower() for token in written]
    classes = _classify(words, language)
    places: dict[str, list[int]] = {}
    for at, names in enumerate(classes):
        for name in names:
            places.setdefault(name, []).append(at)
    return Tokens(written, words, classes, places, [at for at, token in enumerate(written) if token[0].isupper()])


def offers_of(classes: Iterable[str]) -> int:
    """Return the set of the classes that say how surely something is offered; 0 if there are others."""
    bits = 0
    for name in classes:
        if name not in _BITS:
            return 0
        bits |= _BITS[name]
    return bits


def find_offers(sentence: Tokens, language: str, read_before: Callable[[], Tokens] | None = None) -> int:
    """Return how surely a sentence can offer something, as a set.

    Args:
        sentence: the sentence.
        language: its language.
        read_before: returns the text before it.
    """
    words, classes, present = sentence.words, sentence.classes, sentence.present
    if not words:
        return 0
    found = _find_named(sentence, remember_classes(language))
    if not present.isdisjoint(GOODS):
        found |= _find_goods(sentence)
    if "ours" in present and not present.isdisjoint(VERBS):
        found |= _SHOWN
    if not NAME_ENDINGS.isdisjoint(sentence.written):
        found |= _NAMED
    is_verb = words[0].endswith("s") or "begins" in classes[0]
    if is_verb and not classes[0].isdisjoint(LABELS):
        found |= _GENERIC | _BARE
    if read_before is not None and (words[0] in PRONOUNS or (is_verb and not classes[0].isdisjoint(EFFECTS))):
        found |= _SHOWN if find_offers(read_before(), language) & (_OWN | _SHOWN) else 0
    return found


def _classify(words: Sequence[str], language: str) -> list[frozenset[str]]:
    """Return the classes of each word and of the terms that it can begin here."""
    own, begun = remember_classes(language), _begun_terms(language)
    found = [own[word] for word in words]
    heads = load_claim_words(language).terms.keys() & set(words)
    for at, (word, following) in enumerate(pairwise(words)) if heads else ():
        if word in heads and (classes := begun[word].get(following)):
            found[at] |= classes
    return found


@cache
def _begun_terms(language: str) -> Mapping[str, dict[str, frozenset[str]]]:
    """Return the classes of the terms that begin with a word, by their second word."""
    terms = load_claim_words(language).terms

    def read(head: str) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for parts, classes in terms[head]:
            for second in (parts[1], parts[1] + "s"):
                found[second] = found.get(second, _BEGINS) | classes
        return found

    return Memo(read)


def _find_goods(sentence: Tokens) -> int:
    """Return how goods among the words can be offered: "our tea", "these capsules", "the oil we sell"."""
    present, words = sentence.present, sentence.words
    found = 0
    if "ours" in present or _is_sold(words):
        found |= _OWN
    if "these" in present or ("each" in present and "serving" in present):
        found |= _SHOWN | _GENERIC
    if not present.isdisjoint(_DISEASES) and ("form" in present or not NAMED_FORMS.isdisjoint(words)):
        found |= _NAMED
    return found


def _is_sold(words: Sequence[str]) -> bool:
    return any(
        (first == "we" and second in SELLING) or (first in FROM and second == "our") or (first, second) in LIKE_OURS
        for first, second in pairwise(words)
    )


def _can_be_offered(sentence: Tokens, at: int) -> bool:
    """Whether the words around one for goods let the text offer these: "garlic capsules", "the tonic", "turmeric fights"."""
    tokens, words, present = sentence.written, sentence.words, sentence.present
    classes = sentence.classes[at]
    if "product" in classes and (words[at] not in COMMON or "begins" in classes):
        return True
    if "food" in classes and not present.isdisjoint(_DOES) and (at <= _NEAR or words[at - 1] in _BEFORE_FOODS):
        return True
    if classes.isdisjoint(_SOLD):
        return False
    if not present.isdisjoint(_NATURAL) or (at > 0 and tokens[at - 1][0].isupper()):
        return True
    is_definite = not DEFINITE.isdisjoint(words[max(0, at - _NEAR) : at]) or words[0] in _ARTICLES
    return is_definite and (at <= _NEAR or "," in words[max(0, at - _NEAR) : at])


def _acts(sentence: Tokens, at: int) -> bool:
    """Whether a name is directly followed by a verb of what products do: "Cardiolex (also) lowers"."""
    words = sentence.words
    for index in range(at + 1, min(at + 3, len(words))):
        word = words[index]
        if word not in ADVERBS and not word.endswith("ly"):
            is_copula = word in COPULAS and "drugclass" in sentence.present
            return is_copula or not sentence.classes[index].isdisjoint(_ACTS)
    return False


def _find_named(sentence: Tokens, own: Mapping[str, frozenset[str]]) -> int:
    """Return how names and nouns can be offered: "GlucoBalance", "Zestora Tea", "Cardiolex lowers", "the tonic"."""
    found = 0 if REGISTERED.isdisjoint(sentence.written) else _OWN
    names = set()
    capitals = set(sentence.capitals)
    for at in sentence.capitals:
        if sentence.written[at] == "May" or own[sentence.words[at]] <= _LOST:
            names.add(at)
            found |= _judge_name(sentence, at)
        if at - 1 in capitals and sentence.written[at] in NAME_ENDS:
            found |= _OWN
    for at in {place for name in NOUNS for place in sentence.places.get(name, ())}:
        if at - 1 in names and not sentence.classes[at].isdisjoint(_SOLD):
            found |= _OWN | _SHOWN | _GENERIC if at in capitals else _SHOWN | _GENERIC
        elif not found & _GENERIC and _can_be_offered(sentence, at):
            found |= _GENERIC
    return found


def _judge_name(sentence: Tokens, at: int) -> int:
    """Return how a word that begins with a capital and has no class can be offered."""
    text, word, present = sentence.written[at], sentence.words[at], sentence.present
    found = 0
    if _acts(sentence, at):
        found |= _OWN | _GENERIC if BRAND.match(text) or COINED.match(word) else _GENERIC
    elif at and sentence.words[at - 1] in _OFFERED_AFTER:
        found |= _GENERIC
    if not present.isdisjoint(_DOES):
        found |= (_OWN if "ours" in present else 0) | (_SHOWN if "these" in present else 0)
    if HEALTH_NAME.match(text):
        found |= _SHOWN
    return found | (_NAMED if REMEDY_NAME.match(text) else 0)
