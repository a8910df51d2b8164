"""Train the two models for pages of other kinds than articles, and measure them on sites they were not trained on.

    python tools/train_kinds.py KINDS ARTICLES... [--write] [--hold-out]

KINDS has a folder of pages for each kind (``collection``, ``documentation``, ``forum``, ``listing``, ``product``,
``service``); a page is ``name.html`` with ``name.json``, whose ``main_content`` is its text. Every page below the
ARTICLES folders is an article. Needs the packages that ``tools/train_extraction.py`` needs.

The first model tells the kind of a page (``seolint.boilerplate.kinds``): a logistic regression for each kind over
clues, then boosted trees over its scores and the page's layout. The second finds the main content of the other kinds,
as ``tools/train_extraction.py`` does for articles. Both are cross-validated by site, and the trees learn from scores
that are out of fold. With ``--hold-out``, a third of the sites is left out of everything and measured at the end.
"""

from __future__ import annotations

import argparse
import json
import statistics
import warnings
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lightgbm
import numpy as np
import scipy.sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

import train_extraction as extraction
from seolint.article.article import Article
from seolint.article.source import decode
from seolint.boilerplate.blocks import look
from seolint.boilerplate.blocks.evidence import Evidence
from seolint.boilerplate.blocks.surroundings import BOX_NAMES, NAMES, PAGE_NAMES
from seolint.boilerplate.kinds import DOUBT, FAMILIES, FIGURES, JUDGED, read_certain, weigh_clues
from seolint.boilerplate.kinds.clues import find_clues
from seolint.boilerplate.kinds.layout import describe
from seolint.boilerplate.pages import kind_figures
from seolint.readers.html.crawler_text import read_blocks
from seolint.readers.html.declared import read_declared
from seolint.readers.html.markup import PageMarkup
from seolint.readers.html.metadata import add_head
from seolint.readers.html.structured import Facts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.base.model import Kind

FOLDERS: dict[str, Kind] = {
    "collection": "index", "documentation": "article", "forum": "forum", "listing": "index", "product": "product",
    "service": "landing",
}  # fmt: skip
FOLDS = 5
#: Held out is this share of the sites: one in three.
HELD = 3
#: A clue is kept if it occurs on at least this many sites and has at least this weight (log-odds) for a kind.
SITES, WEIGHT = 4, 0.09
#: How much a page counts: an article from a folder of articles, documentation, a page of another kind.
#: All pages of a site together count at most as much as this many pages: its names are not those of its kind of page.
SITE_PAGES = 6
PAGE_WEIGHTS = {"plain": 0.35, "article": 0.6, "index": 1.5, "forum": 2.0, "product": 2.2, "landing": 1.5}
TREES = 90
KIND_PARAMETERS = {
    "objective": "multiclass", "num_class": len(JUDGED), "learning_rate": 0.1, "num_leaves": 4,
    "min_data_in_leaf": 15, "feature_fraction": 0.15, "bagging_fraction": 0.5, "bagging_freq": 1, "lambda_l2": 5.0,
    "seed": 1, "deterministic": True, "force_row_wise": True, "num_threads": 1, "verbose": -1,
}  # fmt: skip
OTHER_TREES = 64
OTHER_PARAMETERS = {**extraction.PARAMETERS, "num_leaves": 12, "min_data_in_leaf": 60}
RESOURCES = Path(__file__).parents[1] / "src/seolint/resources"


@dataclass
class Page:
    """A page of known kind.

    Attributes:
        part: the folder of its kind, or ``plain`` for a page of a folder of articles.
        clues: its clues by family.
        layout: the figures of its layout.
        main: its blocks with their labels; None for articles.
        scores: the scores of the linear model, out of fold.
        told: the kind that the model tells.
        share: how much it counts among the pages of its site.
    """

    part: str
    kind: int
    site: str
    fold: int
    is_held: bool
    clues: dict[str, set[str]]
    layout: tuple[float, ...]
    main: extraction.Page | None
    gold: list[str]
    scores: Sequence[float] = ()
    told: int = 0
    share: float = 1.0


def main() -> None:
    """Cross-validate and print the figures; with ``--write``, train on everything and write both models."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", type=Path)
    parser.add_argument("articles", type=Path, nargs="*")
    parser.add_argument("--hold-out", action="store_true", help="leave a third of the sites out and measure them")
    parser.add_argument("--write", action="store_true", help="write the weights")
    options = parser.parse_args()
    warnings.simplefilter("ignore", ConvergenceWarning)
    paths = [(path, path.parent.name) for path in sorted(options.kinds.glob("*/*.html"))]
    paths += [(path, "plain") for folder in options.articles for path in sorted(folder.rglob("*.html"))]
    run([page for path, part in paths if (page := read_page(path, part)) is not None], options)


def run(pages: list[Page], options: argparse.Namespace) -> None:
    """Train, measure, and write what the options ask for."""
    counts = Counter(page.site for page in pages)
    for page in pages:
        page.share = min(1.0, SITE_PAGES / counts[page.site])
    known = [page for page in pages if not (options.hold_out and page.is_held)]
    print(f"{len(known)} pages, {Counter(JUDGED[page.kind] for page in known)}")
    kinds = train_kinds(known)
    others = train_others([page for page in known if page.main is not None])
    if options.hold_out:
        judge([page for page in pages if page.is_held], kinds)
        print_kinds([page for page in pages if page.is_held], "held out")
        held = [page for page in pages if page.is_held and page.main is not None]
        score_others(held, others)
        print_others(held, "held out")
    if options.write:
        for name, data in (("kinds.json", kinds), ("other_kinds.json", others)):
            text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
            (RESOURCES / name).write_text(text + "\n", "utf-8")


# ── reading ──────────────────────────────────────────────────────────────────────────────────────
def read_page(path: Path, part: str) -> Page | None:
    """Read one page; None if it has no text."""
    source = decode(path.read_bytes(), str(path), "html")
    markup = PageMarkup(source)
    found = read_blocks(markup)
    if not found.blocks:
        return None
    article = Article(source, blocks=found.blocks)
    add_head(article, found)
    declared = read_declared(article, Facts(markup, found.noted["script"]))
    titles = [title.text for title in article.titles]
    chosen, sums = look(found, titles)
    layout = describe(found, sums, chosen, declared.title)
    url = extraction.SITE_URL.search(source.text)
    site = url[1] if url else path.stem
    number = zlib.crc32(f"k{site}".encode())
    kind = JUDGED.index(FOLDERS[part]) if part in FOLDERS else 0
    gold: list[str] = []
    main_page = None
    if part in FOLDERS:
        gold = extraction.words(json.loads(path.with_suffix(".json").read_text("utf-8"))["main_content"] or "")
    if kind:
        sizes = [len(extraction.words(block.text)) for block in found.blocks]
        weights = [min(1.0, (size + 4) / max(50, len(gold))) for size in sizes]
        labels = extraction.label(found, gold)
        main_page = extraction.Page(part, found, titles, Counter(), labels, weights, number // HELD % FOLDS)
    return Page(
        part,
        kind,
        site,
        number // HELD % FOLDS,
        number % HELD == 0,
        find_clues(found, declared),
        layout,
        main_page,
        gold,
    )


# ── kinds ────────────────────────────────────────────────────────────────────────────────────────
def train_kinds(pages: list[Page]) -> dict[str, Any]:
    """Cross-validate and print the figures; return the model of all pages."""
    names = known_clues(pages)
    matrix = clue_matrix(pages, names)
    for fold in range(FOLDS):
        bias, weights = learn_clues(pages, matrix, names, fold)
        for page in pages:
            if page.fold == fold:
                page.scores = weigh_clues(page.clues, bias, weights)
    for fold in range(FOLDS):
        trees = grow_kinds([page for page in pages if page.fold != fold])
        tell([page for page in pages if page.fold == fold], trees)
    print_kinds(pages, "cross-validated")
    trees = grow_kinds(pages)
    bias, weights = learn_clues(pages, matrix, names)
    return {"bias": bias, "clues": weights, "forests": split_classes(trees)}


def known_clues(pages: list[Page]) -> list[str]:
    """The clues that occur on enough sites, in order."""
    sites: dict[str, set[str]] = {}
    for page in pages:
        for said in page.clues.values():
            for clue in said:
                sites.setdefault(clue, set()).add(page.site)
    return sorted(clue for clue, found in sites.items() if len(found) >= SITES)


def clue_matrix(pages: list[Page], names: list[str]) -> scipy.sparse.csr_matrix:
    """The clues of each page, scaled as ``weigh_clues`` does."""
    places = {name: place for place, name in enumerate(names)}
    columns: list[int] = []
    values: list[float] = []
    ends = [0]
    for page in pages:
        for family, said in page.clues.items():
            known = sorted(places[clue] for clue in said if clue in places)
            columns += known
            values += [FAMILIES[family] / max(1, len(known)) ** 0.5] * len(known)
        ends.append(len(columns))
    return scipy.sparse.csr_matrix((values, columns, ends), shape=(len(pages), len(names)))


def learn_clues(
    pages: list[Page], matrix: scipy.sparse.csr_matrix, names: list[str], without: int = -1
) -> tuple[list[int], dict[str, list[int]]]:
    """Learn the bias and weights of each kind, in thousandths, from all pages except those of one fold."""
    chosen = np.array([page.fold != without for page in pages])
    weights = np.array([page_weight(page) for page in pages])[chosen]
    labels = np.array([page.kind for page in pages])[chosen]
    bias, columns = [], []
    for kind in range(len(JUDGED)):
        model = LogisticRegression(C=5, solver="liblinear", max_iter=60)
        model.fit(matrix[chosen], labels == kind, sample_weight=weights)
        bias.append(round(float(model.intercept_[0]) * 1000))
        columns.append(model.coef_[0])
    rows = np.array(columns).T
    kept = {name: row for name, row in zip(names, rows, strict=True) if max(abs(row)) >= WEIGHT}
    return bias, {name: [round(float(value) * 1000) for value in row] for name, row in kept.items()}


def page_weight(page: Page) -> float:
    """How much a page counts."""
    return page.share * PAGE_WEIGHTS["plain" if page.part == "plain" else JUDGED[page.kind]]


def grow_kinds(pages: list[Page]) -> lightgbm.Booster:
    """Train boosted trees on the scores and the layout."""
    values = np.array([(*page.scores, *page.layout) for page in pages])
    data = lightgbm.Dataset(values, [page.kind for page in pages], weight=[page_weight(page) for page in pages])
    return lightgbm.train(KIND_PARAMETERS, data, TREES)


def tell(pages: list[Page], trees: lightgbm.Booster) -> None:
    """Set the kind that the trees tell of each page."""
    scores = trees.predict(np.array([(*page.scores, *page.layout) for page in pages]), raw_score=True)
    scores[:, 0] += DOUBT
    for page, row in zip(pages, scores, strict=True):
        certain = read_certain(page.clues["declared"])
        page.told = int(row.argmax()) if certain is None else JUDGED.index(certain)


def judge(pages: list[Page], model: dict[str, Any]) -> None:
    """Set the kind that a written model tells of each page."""
    from seolint.boilerplate import forest

    forests = [forest.Forest(forest.lay_out(trees)) for trees in model["forests"]]
    for page in pages:
        if (certain := read_certain(page.clues["declared"])) is not None:
            page.told = JUDGED.index(certain)
            continue
        figures = (*weigh_clues(page.clues, model["bias"], model["clues"]), *page.layout)
        named = dict(zip(FIGURES, figures, strict=True))
        scores = [trees.score({"page": (0,)}, named)[0] for trees in forests]
        scores[0] += DOUBT
        page.told = scores.index(max(scores))


def split_classes(trees: lightgbm.Booster) -> list[dict[str, Any]]:
    """The trees of each kind, in the format of ``seolint.boilerplate.forest``."""
    every = trees.dump_model()["tree_info"]
    return [extraction.flatten(every[kind :: len(JUDGED)], list(FIGURES)) for kind in range(len(JUDGED))]


def print_kinds(pages: list[Page], note: str) -> None:
    """Print how many pages of each folder are told right."""
    for part in sorted({page.part for page in pages}):
        told = Counter(JUDGED[page.told] for page in pages if page.part == part)
        print(f"{note}: {part:14} {told.most_common()}")
    real = [page for page in pages if page.part in FOLDERS]
    print(f"{note}: right {statistics.fmean(page.told == page.kind for page in real):.4f}")
    print(f"{note}: others called article {statistics.fmean(page.told == 0 for page in real if page.kind):.4f}")
    if plain := [page for page in pages if page.part == "plain"]:
        print(f"{note}: articles called article {statistics.fmean(page.told == 0 for page in plain):.4f}")


# ── main content of other kinds ──────────────────────────────────────────────────────────────────
def train_others(pages: list[Page]) -> dict[str, Any]:
    """Cross-validate and print the figures; return the model of all pages."""
    mains = [page.main for page in pages if page.main is not None]
    matrix, names = extraction.feature_matrix(mains)
    extraction.weigh_out_of_fold(mains, matrix, names)
    figured = [figures(page) for page in pages]
    for fold in range(FOLDS):
        rest = [index for index, page in enumerate(mains) if page.fold != fold]
        trees = grow_others([mains[index] for index in rest], [figured[index] for index in rest])
        for main, (numbers, values) in zip(mains, figured, strict=True):
            if main.fold == fold and numbers:
                for number, score in zip(numbers, trees.predict(values, raw_score=True), strict=True):
                    main.scores[number] = float(score)
    print_others(pages, "cross-validated")
    evidence = extraction.learn_weights(mains, matrix, names)
    trees = grow_others(mains, figured)
    return {"evidence": evidence, "forest": extraction.flatten(trees.dump_model()["tree_info"], OTHER_FIGURES)}


OTHER_FIGURES = [*NAMES, *BOX_NAMES, *PAGE_NAMES, *kind_figures("index")]


def figures(page: Page) -> tuple[list[int], np.ndarray]:
    """The figures of each block, with the kind of the page."""
    assert page.main is not None
    numbers, values = extraction.figures(page.main)
    kind = tuple(kind_figures(JUDGED[page.kind]).values())
    return numbers, np.concatenate([values, np.array([kind] * len(numbers)).reshape(len(numbers), len(kind))], axis=1)


def grow_others(pages: list[extraction.Page], figured: list[tuple[list[int], np.ndarray]]) -> lightgbm.Booster:
    """Train boosted trees on the blocks of pages."""
    data = lightgbm.Dataset(
        np.concatenate([values for _, values in figured]),
        np.array([page.labels[i] for page, (numbers, _) in zip(pages, figured, strict=True) for i in numbers], float),
        weight=[page.weights[i] * 20 for page, (numbers, _) in zip(pages, figured, strict=True) for i in numbers],
    )
    return lightgbm.train(OTHER_PARAMETERS, data, OTHER_TREES)


def score_others(pages: list[Page], model: dict[str, Any]) -> None:
    """Score the blocks of pages with a written model."""
    from seolint.boilerplate import forest

    evidence, trees = Evidence(model["evidence"]), forest.Forest(forest.lay_out(model["forest"]))
    for page in pages:
        assert page.main is not None
        main = page.main
        main.weighed = evidence.weigh(main.found.blocks, main.found.owners, main.found.boxes)
        numbers, values = figures(page)
        if numbers:
            columns = dict(zip(OTHER_FIGURES, values.T.tolist(), strict=True))
            for number, score in zip(numbers, trees.score(columns, {}), strict=True):
                main.scores[number] = score


def print_others(pages: list[Page], note: str) -> None:
    """Print the F1 of the words by folder for a few thresholds."""
    for threshold in (-2.0, -1.6, -1.2, -0.8, -0.4):
        by_part: dict[str, list[float]] = {}
        for page in pages:
            by_part.setdefault(page.part, []).append(word_overlap(page, threshold))
        parts = " ".join(f"{part} {statistics.fmean(rates):.3f}" for part, rates in sorted(by_part.items()))
        print(f"{note}: threshold {threshold:+.1f} {parts}")


def word_overlap(page: Page, threshold: float) -> float:
    """The F1 of the words of the main content found."""
    assert page.main is not None
    blocks = page.main.found.blocks
    kept = [block.text for block, score in zip(blocks, page.main.scores, strict=True) if score > threshold]
    found, gold = Counter(extraction.words("\n".join(kept))), Counter(page.gold)
    both = sum((found & gold).values())
    return 2 * both / (sum(found.values()) + sum(gold.values())) if found or gold else 1.0


if __name__ == "__main__":
    main()
