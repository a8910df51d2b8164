"""Train the model that finds the article on a page, and measure it on sites it was not trained on.

    python tools/train_extraction.py CORPUS [--write] [--seed NUMBER]

CORPUS has folders of pages; a page is ``name.html`` with ``name.json``, whose ``main_content`` is the text of the
article.

Needs numpy, scipy, scikit-learn and lightgbm (``pip install numpy scipy scikit-learn lightgbm``); the package
itself needs none of them. Takes a few minutes on two cores and is deterministic on one machine.

Method: (1) a logistic regression gives each block evidence from its words and from the names of the boxes around it;
(2) boosted trees classify the block by that evidence and that of its neighbors, its boxes and similar blocks. Both are
cross-validated by site, and the evidence that the trees learn from is itself out of fold. The figure is the overlap
(F1) of the four-word sequences of each article, averaged over the pages. Other seeds distribute the sites over the
folds differently, which shows whether a gain is luck.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import unicodedata
import warnings
import zlib
from bisect import bisect
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lightgbm
import numpy as np
import scipy.sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from seolint.article.source import decode
from seolint.boilerplate.blocks import THRESHOLD, settle
from seolint.boilerplate.blocks.evidence import (
    ALL_BLOCKS,
    BlockEvidenceData,
    Evidence,
    Weighed,
    box_names,
    heading_features,
    name_features,
    shape_features,
    shape_of,
    word_features,
)
from seolint.boilerplate.blocks.running import add_running_text
from seolint.boilerplate.blocks.surroundings import BOX_NAMES, NAMES, PAGE_NAMES, survey
from seolint.readers.html.blocks import Blocks
from seolint.readers.html.elements import text_of
from seolint.readers.html.markup import PageMarkup

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDS = 5
#: A feature is kept if it occurs on at least this many pages and has at least this weight (log-odds).
PAGES = 4
WEIGHT = 0.025
TREES = 96
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.08,
    "num_leaves": 16,
    "max_bin": 63,
    "min_data_in_leaf": 100,
    "feature_fraction": 0.3,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 10.0,
    "seed": 1,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbose": -1,
}
FIGURES = [*NAMES, *BOX_NAMES, *PAGE_NAMES]
TARGET = Path(__file__).parents[1] / "src/seolint/resources/extraction.json"
#: The score of a block that the trees do not classify.
NEVER = -9.0
#: Pages with a lower F1 from trees trained on other pages are not learned from: most often their text in the corpus is
#: incomplete.
ODD = 0.7
_WORD = re.compile(r"\w+")
SITE_URL = re.compile(r"""(?:canonical|og:url)[^>]{0,80}?https?://(?:www\.)?([^/"'\s>]+)""")


@dataclass
class Page:
    """A page with its blocks and whether each is part of the article."""

    part: str
    found: Blocks
    titles: list[str]
    gold: Counter[tuple[str, ...]]
    labels: list[bool]
    weights: list[float]
    fold: int
    weighed: list[Weighed] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)
    is_odd: bool = False


def main() -> None:
    """Cross-validate and print the figures; with ``--write``, train on everything and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--seed", type=int, default=0, help="seed for distributing the sites over the folds")
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    options = parser.parse_args()
    warnings.simplefilter("ignore", ConvergenceWarning)
    paths = sorted(options.corpus.glob("*/*.html"))
    pages = [page for path in paths if (page := read_page(path, options.seed)) is not None]
    print(f"{len(pages)} pages, {sum(len(page.labels) for page in pages)} blocks")
    matrix, names = feature_matrix(pages)
    weigh_out_of_fold(pages, matrix, names)
    judge_out_of_fold(pages)
    mark_odd(pages)
    judge_out_of_fold(pages)
    print_figures(pages)
    if options.write:
        TARGET.write_text(
            json.dumps(train(pages, matrix, names), ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8"
        )


# ── reading ──────────────────────────────────────────────────────────────────────────────────────
def read_page(path: Path, seed: int) -> Page | None:
    """Read one page; None if it has no text."""
    source = decode(path.read_bytes(), str(path), "html")
    found = Blocks(PageMarkup(source))
    if not found.blocks:
        return None
    gold = words(json.loads(path.with_suffix(".json").read_text("utf-8"))["main_content"] or "")
    sizes = [len(words(block.text)) for block in found.blocks]
    url = SITE_URL.search(source.text)
    site = url[1] if url else path.stem
    return Page(
        path.parent.name,
        found,
        [text_of(found.tokens[token]) for token in found.noted["title"]],
        shingles(gold),
        label(found, gold),
        [min(1.0, (size + 4) / max(50, len(gold))) for size in sizes],
        zlib.crc32(f"{seed}{site}".encode()) % FOLDS,
    )


def words(text: str) -> list[str]:
    """Return the words of a text in lower case."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).lower())


def shingles(found: list[str], size: int = 4) -> Counter[tuple[str, ...]]:
    """Count each sequence of four words."""
    return Counter(tuple(found[i : i + size]) for i in range(max(1, len(found) - size + 1))) if found else Counter()


def label(found: Blocks, gold: list[str]) -> list[bool]:
    """Label the blocks of the article: their words are in its text, in the order of the blocks."""
    text = f" {' '.join(gold)} "
    spans: dict[int, tuple[int, int]] = {}
    said = [words(block.text) for block in found.blocks]
    for number, start, end in longest_chain(said, text):
        spans[number] = (start, end)
    numbers = sorted(spans)
    known = shingles(gold)
    labels = []
    for number, block_words in enumerate(said):
        if number in spans:
            labels.append(True)
            continue
        place = bisect(numbers, number)
        low = spans[numbers[place - 1]][1] if place else max(0, spans[numbers[0]][0] - 400) if numbers else 0
        high = (
            spans[numbers[place]][0]
            if place < len(numbers)
            else (spans[numbers[-1]][1] + 600 if numbers else len(text))
        )
        between = bool(block_words) and text.find(f" {' '.join(block_words)} ", low, high + 1) >= 0
        labels.append(between or is_mostly_in(block_words, known))
    return labels


def longest_chain(said: list[list[str]], text: str) -> list[tuple[int, int, int]]:
    """Find the longest chain of blocks, in characters, that the text contains whole and in order."""
    placed = []
    for number, block_words in enumerate(said):
        joined = " ".join(block_words)
        start = text.find(f" {joined} ") if len(block_words) >= 6 else -1
        if start >= 0:
            placed.append((number, start, start + len(joined)))
    totals: list[int] = []
    before: list[int] = []
    for index, (_, start, end) in enumerate(placed):
        options = [(totals[i], i) for i in range(max(0, index - 400), index) if placed[i][2] <= start + 1]
        best, previous = max(options, default=(0, -1))
        totals.append(best + end - start)
        before.append(previous)
    chain = []
    index = max(range(len(placed)), key=totals.__getitem__, default=-1)
    while index >= 0:
        chain.append(placed[index])
        index = before[index]
    return chain[::-1]


def is_mostly_in(block_words: list[str], known: Counter[tuple[str, ...]]) -> bool:
    """Whether a block of at least eight words has most of its four-word sequences in the article."""
    runs = shingles(block_words)
    return len(block_words) >= 8 and sum(n for run, n in runs.items() if run in known) > sum(runs.values()) / 2


# ── evidence ─────────────────────────────────────────────────────────────────────────────────────
def feature_matrix(pages: list[Page]) -> tuple[scipy.sparse.csr_matrix, list[tuple[str, str]]]:
    """Count each feature of each block; also return the families and names of the features."""
    places: dict[tuple[str, str], int] = {}
    spread: Counter[int] = Counter()
    columns: list[int] = []
    ends = [0]
    for page in pages:
        start = len(columns)
        for row in page_features(page):
            columns += [places.setdefault(name, len(places)) for name in row]
            ends.append(len(columns))
        spread.update(set(columns[start:]))
    matrix = scipy.sparse.csr_matrix(
        (np.ones(len(columns), np.float32), np.array(columns), np.array(ends)), shape=(len(ends) - 1, len(places))
    )
    matrix.sum_duplicates()
    names = list(places)
    kept = [place for place, name in sorted(enumerate(names), key=lambda pair: pair[1]) if spread[place] >= PAGES]
    return matrix[:, kept].tocsr(), [names[place] for place in kept]


def page_features(page: Page) -> Iterator[list[tuple[str, str]]]:
    """Yield the features of each block of a page."""
    around: dict[Any, list[tuple[str, str]]] = {}
    own: dict[Any, list[tuple[str, str]]] = {}
    for box in page.found.boxes:
        is_all = box.end - box.begin > ALL_BLOCKS * len(page.found.blocks)
        features = [] if is_all else [word for name in box_names(box.head) for word in name_features(name)]
        around[box] = around.get(box.parent, []) + [("around", name) for name in features]
        own[box] = [("own", name) for name in features]
    under: list[str] = []
    for block, owner in zip(page.found.blocks, page.found.owners, strict=True):
        row = around.get(owner, []) + own.get(owner, [])
        row += [("text", name) for name in (*shape_features(shape_of(block)), *word_features(block.text))]
        if block.kind == "heading":
            under = heading_features(block.text)
        else:
            row += [("under", name) for name in under]
        yield row


def weigh_out_of_fold(pages: list[Page], matrix: scipy.sparse.csr_matrix, names: list[tuple[str, str]]) -> None:
    """Give each page evidence from weights learned on other folds."""
    for fold in range(FOLDS):
        evidence = Evidence(learn_weights(pages, matrix, names, fold))
        for page in pages:
            if page.fold == fold:
                page.weighed = evidence.weigh(page.found.blocks, page.found.owners, page.found.boxes)


def learn_weights(
    pages: list[Page], matrix: scipy.sparse.csr_matrix, names: list[tuple[str, str]], without: int = -1
) -> BlockEvidenceData:
    """Learn the weights of a logistic regression on all blocks except those of one fold."""
    chosen = np.repeat([page.fold != without for page in pages], [len(page.labels) for page in pages])
    labels = np.array([value for page in pages for value in page.labels])
    weights = np.array([value * 20 for page in pages for value in page.weights])
    model = LogisticRegression(C=0.05, solver="liblinear", max_iter=40)
    model.fit(matrix[chosen], labels[chosen], sample_weight=weights[chosen])
    data = BlockEvidenceData(bias=round(float(model.intercept_[0]) * 1000), around={}, own={}, text={}, under={})
    families = {"around": data["around"], "own": data["own"], "text": data["text"], "under": data["under"]}
    for (family, name), weight in zip(names, model.coef_[0], strict=True):
        if abs(weight) >= WEIGHT:
            families[family][name] = round(float(weight) * 1000)
    return data


# ── trees ────────────────────────────────────────────────────────────────────────────────────────
def figures(page: Page) -> tuple[list[int], np.ndarray]:
    """Return the numbers of the blocks to classify and their features; set the scores of all blocks to ``NEVER``."""
    numbers, rows, boxes, around, single, _ = survey(page.found, page.weighed, page.titles)
    page.scores = [NEVER] * len(page.labels)
    values = [(*row, *around[box], *single) for row, box in zip(rows, boxes, strict=True)]
    return numbers, np.array(values, np.float64).reshape(len(rows), len(FIGURES))


def grow(pages: list[Page], figured: list[tuple[list[int], np.ndarray]]) -> lightgbm.Booster:
    """Train boosted trees on the blocks to classify of these pages, except the odd ones."""
    known = [(page, numbers, values) for page, (numbers, values) in zip(pages, figured, strict=True) if not page.is_odd]
    data = lightgbm.Dataset(
        np.concatenate([values for _, _, values in known]),
        np.array([page.labels[i] for page, numbers, _ in known for i in numbers], float),
        weight=[page.weights[i] * 20 for page, numbers, _ in known for i in numbers],
    )
    return lightgbm.train(PARAMETERS, data, TREES)


def judge_out_of_fold(pages: list[Page]) -> None:
    """Give each page scores from trees trained on other folds."""
    figured = [figures(page) for page in pages]
    for fold in range(FOLDS):
        rest = [index for index, page in enumerate(pages) if page.fold != fold]
        trees = grow([pages[index] for index in rest], [figured[index] for index in rest])
        for page, (numbers, values) in zip(pages, figured, strict=True):
            if page.fold == fold:
                for number, score in zip(
                    numbers, trees.predict(values, raw_score=True) if numbers else (), strict=True
                ):
                    page.scores[number] = float(score)


def mark_odd(pages: list[Page]) -> None:
    """Mark the pages that are not learned from."""
    for page in pages:
        page.is_odd = overlap(page, THRESHOLD)[2] < ODD
    print(f"{sum(page.is_odd for page in pages)} odd pages")


def print_figures(pages: list[Page]) -> None:
    """Print precision, recall and F1 by folder for a few thresholds."""
    for threshold in (THRESHOLD - 0.3, THRESHOLD, THRESHOLD + 0.3):
        for part in sorted({page.part for page in pages}):
            rates = [overlap(page, threshold) for page in pages if page.part == part]
            means = [statistics.fmean(rate[k] for rate in rates) for k in range(3)]
            print(
                f"threshold {threshold:+.1f}  {part:8} precision {means[0]:.4f} recall {means[1]:.4f} f1 {means[2]:.4f}"
            )


def overlap(page: Page, threshold: float) -> tuple[float, float, float]:
    """Return precision, recall and F1 of the article found on a page."""
    blocks = page.found.blocks
    hidden = [block.hidden for block in blocks]
    chosen = [number for number, score in enumerate(page.scores) if score > threshold]
    for block in blocks:
        block.role = "chrome"
    for number in add_running_text(page.found, chosen, page.weighed):
        blocks[number].role = "content"
    settle(page.found)
    kept = [block.text for block in blocks if block.role == "content" and not block.hidden]
    for block, was_hidden in zip(blocks, hidden, strict=True):
        block.hidden = was_hidden
    found = shingles(words("\n".join(kept)))
    both = sum((found & page.gold).values())
    precision = both / sum(found.values()) if found else float(not page.gold)
    recall = both / sum(page.gold.values()) if page.gold else float(not found)
    return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


# ── writing ──────────────────────────────────────────────────────────────────────────────────────
def train(pages: list[Page], matrix: scipy.sparse.csr_matrix, names: list[tuple[str, str]]) -> dict[str, Any]:
    """Train weights and trees on all pages; the trees still learn from out-of-fold evidence."""
    evidence = learn_weights(pages, matrix, names)
    trees = grow(pages, [figures(page) for page in pages])
    return {"evidence": evidence, "forest": flatten(trees.dump_model()["tree_info"], FIGURES)}


def flatten(trees: list[dict[str, Any]], names: list[str]) -> dict[str, Any]:
    """Convert the trees to the format of ``seolint.boilerplate.forest``."""
    thresholds: list[set[float]] = [set() for _ in names]
    leaves: list[list[int]] = []
    raw: list[list[tuple[int, float, int, int]]] = []

    def walk(node: dict[str, Any], values: list[int], nodes: list[tuple[int, float, int, int]]) -> None:
        if "leaf_value" in node:
            values.append(round(node["leaf_value"] * 1000))
            return
        first = len(values)
        walk(node["left_child"], values, nodes)
        threshold = float(f"{node['threshold']:.6g}")
        thresholds[node["split_feature"]].add(threshold)
        nodes.append((node["split_feature"], threshold, first, len(values) - first))
        walk(node["right_child"], values, nodes)

    for tree in trees:
        values: list[int] = []
        nodes: list[tuple[int, float, int, int]] = []
        walk(tree["tree_structure"], values, nodes)
        leaves.append(values)
        raw.append(nodes)
    used = [index for index, found in enumerate(thresholds) if found]
    place = {index: number for number, index in enumerate(used)}
    ordered = [sorted(thresholds[index]) for index in used]
    nodes_out = [
        [n for f, t, first, count in nodes for n in (place[f], ordered[place[f]].index(t), first, count)]
        for nodes in raw
    ]
    return {"features": [names[index] for index in used], "thresholds": ordered, "nodes": nodes_out, "leaves": leaves}


if __name__ == "__main__":
    main()
