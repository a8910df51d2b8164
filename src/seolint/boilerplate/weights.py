"""The judgement's trained weights, read once, when the first page is judged."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple, cast

from seolint.boilerplate.forest import Forest

if TYPE_CHECKING:
    from seolint.boilerplate.evidence import EvidenceData


class Weights(NamedTuple):
    """What ``tools/train_boilerplate.py`` wrote: evidence of words and shapes, and the trees over it."""

    evidence: EvidenceData
    forest: Forest


@cache
def load_weights() -> Weights:
    """The weights shipped with the package."""
    data = json.loads(files("seolint").joinpath("data/boilerplate.json").read_text("utf-8"))
    return Weights(cast("EvidenceData", data["evidence"]), Forest(data["forest"]))
