"""The judgement's trained weights, read once, when the first page is judged."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from seolint.boilerplate.forest import Forest
from seolint.resources import read_resource

if TYPE_CHECKING:
    from seolint.boilerplate.evidence import EvidenceData


class Weights(NamedTuple):
    """What ``tools/train_boilerplate.py`` wrote: evidence of words and shapes, and the trees over it."""

    evidence: EvidenceData
    forest: Forest


@cache
def load_weights() -> Weights:
    """The weights shipped with the package."""
    data = json.loads(read_resource("boilerplate.json"))
    return Weights(cast("EvidenceData", data["evidence"]), Forest(data["forest"]))
