"""Judges what kind of page an HTML page is: an article, an index, a forum thread, a product or a landing page.

Two steps: a linear model over clues (``clues.py``), then decision trees over its scores and the page's layout
(``layout.py``). The weights are written by ``tools/train_kinds.py``.
"""

from __future__ import annotations

from functools import cache
from math import sqrt

from seolint.boilerplate import forest
from seolint.boilerplate.kinds.clues import find_clues, read_declared_clues
from seolint.boilerplate.kinds.layout import NAMES, describe
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.kept import make_once
from seolint.startup.resources import read_resource, resource_path
from seolint.startup.stamp import stamp_files

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from seolint.base.model import Kind
    from seolint.boilerplate.blocks.page import PageBlocks
    from seolint.boilerplate.blocks.sums import Sums
    from seolint.boilerplate.kinds.clues import Declared

_FILE = "kinds.json"
#: The kinds that are told apart, in the order of the weights.
JUDGED: tuple[Kind, ...] = ("article", "index", "forum", "product", "landing")
#: Added to the log-odds of an article: a page that may be one is judged as one.
DOUBT = 0.6
#: Names of the figures for the trees: the scores of the linear model, then the layout.
FIGURES = (*(f"clues.{kind}" for kind in JUDGED), *NAMES)
#: How much each family of clues counts.
FAMILIES = {
    "declared": 3.0,
    "address": 3.0,
    "body": 3.0,
    "title": 2.1,
    "texts": 3.0,
    "names": 3.6,
    "headings": 3.0,
    "starts": 3.0,
    "prose": 5.0,
}
#: Declarations that leave no doubt: those of a thread, those of a product, and two that do so together.
_THREADS = frozenset({"ld:DiscussionForumPosting", "ld:QAPage", "it:DiscussionForumPosting", "it:QAPage"})
_PRODUCTS = frozenset({"ld:ProductGroup", "meta:product:price:amount", "meta:og:price:amount"})
_OFFERED = (frozenset({"ld:Product-once", "ld:Offer"}), frozenset({"it:Product-once", "it:Offer"}))
#: Declarations of a product that leave no doubt on a plain page, which is too small for a list of products.
_DECLARED = frozenset({"ld:Product-once", "it:Product-once", "og:product"})
#: Declarations of articles, which may review what shops offer.
_ARTICLES = frozenset(f"ld:{name}" for name in ("Article", "BlogPosting", "NewsArticle", "TechArticle", "Recipe"))
_REVIEWS = _ARTICLES | {"ld:Review"}


class KindWeights(NamedTuple):
    """The weights written by ``tools/train_kinds.py``: of clues in thousandths of log-odds, one for each kind."""

    bias: Sequence[int]
    clues: Mapping[str, Sequence[int]]
    forests: Sequence[forest.Forest]


@cache
def load_weights() -> KindWeights:
    """The weights shipped with the package."""
    files = stamp_files(resource_path(_FILE), __file__, forest.__file__)
    bias, clues, layouts = make_once("kinds", files, _parse_weights)
    return KindWeights(bias, clues, [forest.Forest(layout) for layout in layouts])


def _parse_weights() -> tuple[list[int], dict[str, list[int]], list[forest.ForestLayout]]:
    import json

    data: dict[str, Any] = json.loads(read_resource(_FILE))
    return data["bias"], data["clues"], [forest.lay_out(trees) for trees in data["forests"]]


def judge_kind(found: PageBlocks, declared: Declared, sums: Sums, chosen: Sequence[int]) -> Kind:
    """The kind of a page; ``chosen`` are the blocks of its article, if it is one."""
    weights = load_weights()
    clues = find_clues(found, declared)
    if (certain := read_certain(clues["declared"])) is not None:
        return certain
    figures = (*weigh_clues(clues, weights.bias, weights.clues), *describe(found, sums, chosen, declared.title))
    named = dict(zip(FIGURES, figures, strict=True))
    scores = [trees.score({"page": (0,)}, named)[0] for trees in weights.forests]
    scores[0] += DOUBT
    return JUDGED[scores.index(max(scores))]


def judge_plain(found: PageBlocks, declared: Declared) -> Kind:
    """The kind of a plain page, which has next to nothing but its text: an article, unless it declares another one."""
    said = read_declared_clues(found, declared)
    is_product = bool(said & _DECLARED) and not said & _REVIEWS
    return read_certain(said) or ("product" if is_product else "article")


def read_certain(declared: set[str]) -> Kind | None:
    """The kind that the declarations of a page leave no doubt about."""
    if declared & _THREADS:
        return "forum"
    if declared & _ARTICLES:
        return None
    return "product" if declared & _PRODUCTS or any(map(declared.issuperset, _OFFERED)) else None


def weigh_clues(
    clues: Mapping[str, set[str]], bias: Sequence[int], weights: Mapping[str, Sequence[int]]
) -> list[float]:
    """The score of each kind, in log-odds: the more clues of a family are known, the less counts each of them."""
    scores = [value / 1000 for value in bias]
    for family, said in clues.items():
        known = [weights[clue] for clue in weights.keys() & said]
        if known:
            scale = FAMILIES[family] / sqrt(len(known)) / 1000
            scores = [
                score + scale * sum(column) for score, column in zip(scores, zip(*known, strict=True), strict=True)
            ]
    return scores
