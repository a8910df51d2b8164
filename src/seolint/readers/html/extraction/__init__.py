"""Which blocks of a page are its article: learnt weights, then decision trees over how they agree."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, NamedTuple

from seolint.boilerplate.forest import Forest
from seolint.readers.html.extraction.evidence import Evidence
from seolint.readers.html.extraction.surroundings import survey

if TYPE_CHECKING:
    from seolint.article import Article
    from seolint.readers.html.blocks import Blocks

#: Log-odds from which a block is the article's.
THRESHOLD = -0.3
#: Share of the article's text that must be hidden before the hiding is taken for a fold that opens.
FOLDED = 0.15


class Weights(NamedTuple):
    """What ``tools/train_extraction.py`` wrote."""

    evidence: Evidence
    forest: Forest


@cache
def load_weights() -> Weights:
    """The weights shipped with the package."""
    data = json.loads(files("seolint").joinpath("data/extraction.json").read_text("utf-8"))
    return Weights(Evidence(data["evidence"]), Forest(data["forest"]))


def judge(article: Article, found: Blocks) -> None:
    """Give every block its role, and leave only the article's lists."""
    if not found.blocks:
        return
    for block, score in zip(found.blocks, score_blocks(found, [title.text for title in article.titles]), strict=True):
        block.role = "content" if score > THRESHOLD else "chrome"
    _unfold(found)
    article.lists = [entry for entry in found.lists if any(item.role == "content" for item in entry.items)]


def score_blocks(found: Blocks, titles: list[str]) -> list[float]:
    """The log-odds of each block for being the article's."""
    weights = load_weights()
    evidence = weights.evidence.weigh(found.blocks, found.owners, found.boxes)
    columns, page = survey(found, evidence, titles)
    return weights.forest.score(columns, page)


def _unfold(found: Blocks) -> None:
    """Take hidden content for visible where there is much of it: tabs, accordions, text that a script shows."""
    content = [block for block in found.blocks if block.role == "content"]
    hidden = [block for block in content if block.hidden]
    if sum(len(block.text) for block in hidden) > FOLDED * sum(len(block.text) for block in content):
        for block in hidden:
            block.hidden = False
