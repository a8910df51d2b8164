"""Recognizes known findings whose text or file has changed."""

from __future__ import annotations

import os
from collections import Counter

from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from seolint.results.contract import FindingEntry

#: Share of words in common from which a new finding counts as a known one whose text was edited.
_MIN_SIMILARITY = 0.6
#: Shortest text that is compared, in words.
_MIN_WORDS = 4
#: Most missing findings of one rule in a file that are compared with new ones; the time grows with their product.
_MAX_COMPARED = 100
#: Share of the findings of a file that is gone which a renamed one must still have.
_MIN_SHARED = 0.5


class Known(NamedTuple):
    """A finding of a baseline; the path is relative to the folder of the baseline."""

    path: str
    rule: str
    fingerprint: str
    text: str


def pair_changed(new: Sequence[FindingEntry], gone: Sequence[Known]) -> dict[int, int]:
    """Pair new findings with known ones that have changed: index in ``new`` → index in ``gone``.

    Both are from one file. A sentence that is too long stays known when a word in it changes; ``close`` and ``Close
    this`` are too short to be compared.
    """
    pairs: dict[int, int] = {}
    for rule in {finding["rule"] for finding in new}:
        left = {place: _count(known.text) for place, known in enumerate(gone) if known.rule == rule}
        for number, finding in enumerate(new):
            if finding["rule"] == rule and 0 < len(left) <= _MAX_COMPARED:
                words = _count(finding["excerpt"])
                similarity, place = max((_similarity(words, left[place]), -place) for place in left)
                if similarity >= _MIN_SIMILARITY:
                    pairs[number] = -place
                    del left[-place]
    return pairs


def shares_enough(path: str, findings: Sequence[FindingEntry], known: Mapping[str, Known]) -> bool:
    """Whether a file has so many of the findings known in one that is gone that it must be the same one, renamed.

    What any article can lack says nothing, nor does a short text: one finding must quote a few words, or words of a
    title or description, or the name of the file be the same.
    """
    shared = [finding for finding in findings if finding["fingerprint"] in known]
    if not shared or len(shared) < _MIN_SHARED * len(known):
        return False
    old = next(iter(known.values())).path
    return os.path.basename(path) == os.path.basename(old) or any(
        _is_quoted(finding, known[finding["fingerprint"]]) for finding in shared
    )


def _is_quoted(finding: FindingEntry, known: Known) -> bool:
    """Whether a finding and a known one quote the same words, and enough of them to tell articles apart."""
    words = finding["excerpt"].split()
    return words == known.text.split() and len(words) >= (1 if finding["category"] == "metadata" else _MIN_WORDS)


def _count(text: str) -> Counter[str]:
    return Counter(text.casefold().split())


def _similarity(one: Counter[str], other: Counter[str]) -> float:
    """The share of words in common, from 0 to 1; 0 for texts shorter than ``_MIN_WORDS``."""
    sizes = one.total(), other.total()
    return 2 * (one & other).total() / sum(sizes) if min(sizes) >= _MIN_WORDS else 0.0
