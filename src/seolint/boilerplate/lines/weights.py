"""The trained weights for lines, read once, when the first page is judged."""

from __future__ import annotations

from functools import cache
from itertools import accumulate

from seolint.boilerplate import forest
from seolint.startup.hints import TYPE_CHECKING, NamedTuple, cast
from seolint.startup.kept import make_once, map_once
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files

if TYPE_CHECKING:
    from typing import Any

    from seolint.boilerplate.lines.evidence import LineEvidenceData

_FILE = "boilerplate.json"


class LineWeights(NamedTuple):
    """The weights written by ``tools/train_boilerplate.py``: evidence of words and shapes, and the trees over it."""

    evidence: LineEvidenceData
    forest: forest.Forest


@cache
def load_weights() -> LineWeights:
    """The weights shipped with the package."""
    files = stamp_files(resource_path(_FILE), __file__, forest.__file__)
    evidence, layout, sizes = make_once("boilerplate", files, _parse)
    ends = list(accumulate(sizes.values()))
    masks = map_once("boilerplate-masks", files, ends[-1], lambda: b"".join(_lay_out()["masks"].values()))
    layout["masks"] = {name: masks[end - size : end] for (name, size), end in zip(sizes.items(), ends, strict=True)}
    return LineWeights(cast("LineEvidenceData", evidence), forest.Forest(layout))


def _parse() -> tuple[LineEvidenceData, forest.ForestLayout, dict[str, int]]:
    """The weights without the masks, and the sizes of the masks.

    The masks are stored separately because they are large and a run needs few of them.
    """
    layout = _lay_out()
    sizes = {name: len(masks) for name, masks in layout["masks"].items()}
    return _read()["evidence"], {**layout, "masks": {}}, sizes


@cache
def _lay_out() -> forest.ForestLayout:
    return forest.lay_out(_read()["forest"])


@cache
def _read() -> Any:
    import json

    return json.loads(read_resource(_FILE))
