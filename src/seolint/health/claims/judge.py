"""Rates how much a sentence reads like a claim that what it offers acts on a disease: a linear model over its evidence.

Few sentences are rated: ``weigh_words`` is a quick look first. All weights were learned by ``tools/train_claims.py``.
"""

from __future__ import annotations

from functools import cache

from seolint.health.claims.names import is_remedy
from seolint.health.claims.tables import Table
from seolint.health.claims.words import load_claim_words, remember_possible_classes
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from seolint.health.claims.evidence import Evidence
    from seolint.health.claims.words import Unit

WEIGHTS = "claim_weights.bin"
#: How the names of weights begin that the quick look has, and that each kind of claim has; and the name of a bias.
LOOK, BIAS = "look ", "bias"
KINDS = tuple(map(str, range(1, 11)))


class Judgment(NamedTuple):
    """A sentence about illness: how much it reads like a claim, of which kind, and where.

    It is guarded if what may be claimed is denied, asked or reported. It may name no illness: "back to work in a week".
    """

    rating: int
    kind: str
    place: tuple[int, int]
    is_guarded: bool
    names_illness: bool


@cache
def load_model() -> Table:
    """Return the weights that ship with seolint, by the names of evidence."""
    return Table(WEIGHTS)


@cache
def weigh_words(language: str) -> Mapping[str, int]:
    """Return the weight of each word in lower case in the quick look; each is looked up once."""
    find = load_model().find

    def read(word: str) -> int:
        return sum(find(LOOK + name) or 0 for name in look_at(word, language))

    return Memo(read)


def look_at(word: str, language: str) -> list[str]:
    """Return what the quick look sees of a word in lower case: itself, and the classes that it can have."""
    found = [f"{language}:{word}", *[f"<{name}" for name in remember_possible_classes(language)[word]]]
    if word in load_claim_words(language).illness:
        found.append("<ill")
    if is_remedy[word]:
        found.append("<name")
    return found


def judge(sentence: str, units: Sequence[Unit], language: str, least: int) -> Judgment | None:
    """Return how a sentence is judged; ``None`` if it is rated below ``least``."""
    if not units:
        return None
    from seolint.health.claims.evidence import (  # few sentences come so far
        GUARDED,
        find_evidence,
        find_pair,
        names_illness,
        read_signs,
    )

    weights = load_model()
    evidence = find_evidence(sentence, units, language)
    rating = (weights.find(BIAS) or 0) + weights.sum(evidence.shape) + weights.sum(evidence.wording)
    if rating < least:
        return None
    signs = read_signs(units, language)
    first, last = find_pair(signs) or (0, len(units) - 1)
    place = units[first].start, units[last].end
    return Judgment(rating, find_kind(evidence), place, GUARDED in evidence.shape, names_illness(signs))


def find_kind(evidence: Evidence) -> str:
    """Return the kind of claim, "1" to "10", that a sentence with this evidence is most like."""
    weights = load_model()
    scores = {kind: weights.sum({f"{kind} {name}" for name in [BIAS, *evidence.shape]}) for kind in KINDS}
    return max(scores, key=scores.__getitem__)
