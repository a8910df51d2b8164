"""Tells aids that people use with a condition from goods that are said to act on it.

"Our hearing aids help people with hearing loss", "our knee brace eases the pain of a sprain" and "our fluoride toothpaste
prevents cavities" are no claims; "our copper brace cures arthritis" is one.
"""

from __future__ import annotations

from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.health.claim_words import Unit

#: What makes more of an aid than an aid: "copper brace", "magnetic insoles".
_CHARMS = word_set(
    "copper magnetic magnet magnets crystal crystals gemstone infrared far-infrared tourmaline ionic ion ionized quantum",
    "energized frequency detox herbal hematite amber germanium grounding earthing acupressure reflexology homeopathic",
    "cbd hemp healing kupfer magnet magnetische cuivre magnétique cobre magnética magnético",
)
#: Verbs of what no aid does.
_CURING = ("cure", "curing", "heal", "revers", "eradicat", "heil", "guéri", "cura")
#: Ingredients of products that need no excuse.
_APPROVED = word_set("spf fluoride fluorid fluor flúor")
#: Most units between "copper" and "brace".
_TO_AID = 3


def is_aid(units: list[Unit], index: int) -> bool:
    """Whether people use it with a condition and it cures none: "hearing aids", "fluoride toothpaste", "a knee brace"."""
    near = [unit.text.lower() for unit in units[max(0, index - _TO_AID) : index + 2]]
    is_aid = any("assistive" in unit.classes for unit in units[max(0, index - 1) : index + 2])
    if not (is_aid or any(unit.text.lower() in _APPROVED for unit in units)):
        return False
    cures = any("cure" in unit.classes and unit.text.lower().startswith(_CURING) for unit in units)
    return not cures and _CHARMS.isdisjoint(near)
