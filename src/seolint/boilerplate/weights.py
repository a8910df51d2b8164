"""The judgement's trained weights, read once, when the first page is judged."""

from __future__ import annotations

import json
from functools import cache

from seolint.boilerplate import forest
from seolint.hints import TYPE_CHECKING, NamedTuple, cast
from seolint.kept import make_once
from seolint.resources import read_resource, resource_path

if TYPE_CHECKING:
    from seolint.boilerplate.evidence import EvidenceData

_FILE = "boilerplate.json"


class Weights(NamedTuple):
    """What ``tools/train_boilerplate.py`` wrote: evidence of words and shapes, and the trees over it."""

    evidence: EvidenceData
    forest: forest.Forest


@cache
def load_weights() -> Weights:
    """The weights shipped with the package."""
    files = (resource_path(_FILE), __file__, forest.__file__)
    evidence, layout = make_once("boilerplate", files, _parse)
    return Weights(cast("EvidenceData", evidence), forest.Forest(layout))


def _parse() -> tuple[EvidenceData, forest.ForestLayout]:
    data = json.loads(read_resource(_FILE))
    return data["evidence"], forest.lay_out(data["forest"])
