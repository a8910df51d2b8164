"""Train the model that finds boilerplate lines, and measure it on sites it was not trained on.

    python tools/train_boilerplate.py CORPUS [--write]

CORPUS has folders of pages; a page is ``name.txt`` with labels in ``name.lab``, one letter per line: B boilerplate,
b boilerplate inside the article, C content, T title; lines with any other letter are left out. In folders other than
``web``, names with the same part before the first ``-`` are renderings of one page.

Needs numpy, scipy, scikit-learn and lightgbm (``pip install numpy scipy scikit-learn lightgbm``); the package
itself needs none of them. Takes about ten minutes on two cores and is deterministic on one machine.

Pages are read as in a run, and the noise rules of the package run first: their findings are known boilerplate to the
model, in training as in use, so train again after larger changes to them.

Method: (1) a logistic regression gives each line evidence from its words and shape; (2) boosted trees classify the
line by that evidence, that of its neighbors and its place. Both are cross-validated by site: pages that share rare
lines form one site and are never on both sides of a split, and the evidence the trees learn from is itself out of
fold.
"""

from __future__ import annotations

import argparse
import json
import random
import warnings
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import lightgbm
import numpy as np
import scipy.sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from seolint.article.source import decode
from seolint.boilerplate.forest import ForestData
from seolint.boilerplate.lines import JudgedLine
from seolint.boilerplate.lines.evidence import LIMIT, LineEvidenceData
from seolint.boilerplate.lines.judge import CERTAIN_LIMIT, CLEAR, find_clear, flag, weigh_markup
from seolint.boilerplate.lines.shape import TABLES, Shape, cells, measure
from seolint.boilerplate.lines.surroundings import survey
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDS = 5
#: A word gets a weight if it occurs on at least this many sites, which excludes names of people and brands.
WORD_SITES = 20
TREES = 240
#: Training weight for the trees of lines already found by rules: the trees do not classify them, only their neighbors.
KNOWN_WEIGHT = 0.3
#: Share of known lines that stay known in synthetic pages, because rules find more on these pages than on others.
KEPT = 0.6
PARAMETERS = {
    "objective": "binary",
    "learning_rate": 0.1,
    "num_leaves": 31,
    "max_bin": 63,
    "min_data_in_leaf": 150,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "seed": 1,
    "deterministic": True,
    "force_col_wise": True,
    "num_threads": 1,
    "verbose": -1,
}
TARGET = Path(__file__).parents[1] / "src/seolint/resources/boilerplate.json"


@dataclass
class Page:
    """A labeled page: its nonblank lines and its site."""

    part: str
    name: str
    texts: list[str]
    labels: list[str]
    site: int
    shapes: list[Shape]
    records: list[JudgedLine]


@dataclass
class Lines:
    """All lines of all pages as arrays, page after page."""

    label: np.ndarray
    part: np.ndarray
    site: np.ndarray
    fold: np.ndarray
    weight: np.ndarray
    markup: np.ndarray  # log-odds added to the evidence of the words
    unmarked: np.ndarray  # the same without lines known to be boilerplate
    known: np.ndarray
    spared: np.ndarray
    starts: list[int]

    def combine(self, evidence: np.ndarray, *, known: bool = True) -> np.ndarray:
        """Add the evidence of the markup to that of the words; without known boilerplate if not ``known``."""
        added = self.markup if known else self.unmarked
        return np.clip(np.clip(evidence, -LIMIT, LIMIT) + added, -LIMIT, LIMIT)

    @property
    def noisy(self) -> np.ndarray:
        """Which lines are boilerplate."""
        return np.isin(self.label, ["B", "b"])

    @property
    def scored(self) -> np.ndarray:
        """Which lines have a label to learn from."""
        return np.isin(self.label, ["B", "b", "C", "T"])


def main() -> None:
    """Cross-validate and print the figures; with ``--write``, train on everything and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--write", action="store_true", help=f"write {TARGET.name}")
    parser.add_argument("--save", type=Path, metavar="FILE", help="save the cross-validated log-odds (.npz)")
    options = parser.parse_args()
    # Forty steps are enough, and stopping early overfits less on rare words.
    warnings.simplefilter("ignore", ConvergenceWarning)
    pages = read_pages(options.corpus)
    lines = gather(pages)
    print(f"{len(pages)} pages of {len(set(lines.site))} sites, {len(lines.label)} lines")
    matrix, names = word_matrix(pages, lines)
    evidence = out_of_fold(matrix, lines)
    scores = cross_validate(pages, lines, evidence)
    print_figures(scores, lines)
    if options.save:
        np.savez(options.save, scores=scores)
    if options.write:
        write(pages, lines, matrix, names, evidence)


# ── reading ──────────────────────────────────────────────────────────────────────────────────────
def read_pages(corpus: Path) -> list[Page]:
    """Read every labeled page in the corpus folder."""
    rules = [rule for rule in load_rules().values() if rule.category == "noise" and rule.check != "boilerplate"]
    linter = Linter(rules=[], judges=rules)
    paths = sorted(corpus.glob("*/*.txt"), key=lambda path: (path.parent.name != "web", path))
    pages = [read_page(path, linter) for path in paths]
    for page, site in zip(pages, sites(pages), strict=True):
        page.site = site
    return pages


def read_page(path: Path, linter: Linter) -> Page:
    """Read one page as in a run: its lines, with the results of the noise rules and of the title."""
    article = linter.parse(decode(path.read_bytes(), path.name, "text"))
    labels = path.with_suffix(".lab").read_text().splitlines()
    title = article.title.text if article.title is not None else None
    page = Page(path.parent.name, path.stem, [], [], 0, [], [])
    for line in article.lines.all:
        text = line.text.strip()
        span = line.block.span(line.start, line.end)
        first, last = (article.source.position(at)[0] for at in (span.start, max(span.start, span.end - 1)))
        kinds = {label for label in labels[first - 1 : last] if label != " "}
        page.texts.append(text)
        page.labels.append(kinds.pop() if len(kinds) == 1 else "A")
        page.shapes.append(measure(text))
        page.records.append(
            JudgedLine(
                text,
                chrome=article.lines.is_noise(line),
                heading=line.block.kind == "heading" and line.block.marked,
                spared=line.text == title,
            )
        )
    return page


def sites(pages: list[Page]) -> list[int]:
    """Number the sites of pages: pages that share three rare lines or are renderings of one page have one number."""
    pages_by_line = defaultdict(list)
    for index, page in enumerate(pages):
        for text in {text.lower() for text in page.texts if len(text) >= 14}:
            pages_by_line[text].append(index)
    shared: Counter[tuple[int, int]] = Counter()
    for indexes in pages_by_line.values():
        if len(indexes) <= 12:
            shared.update(combinations(indexes, 2))
    pairs = [pair for pair, count in shared.items() if count >= 3]
    first_of: dict[str, int] = {}
    for index, page in enumerate(pages):
        if page.part != "web":
            pairs.append((first_of.setdefault(page.name.split("-")[0], index), index))
    return unite(len(pages), pairs)


def unite(count: int, pairs: list[tuple[int, int]]) -> list[int]:
    """Return the smallest member of the connected group of each number."""
    parent = list(range(count))

    def root(item: int) -> int:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for a, b in pairs:
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    return [root(item) for item in range(count)]


def gather(pages: list[Page]) -> Lines:
    """Collect the lines of all pages in arrays, with folds of equal size; each site is in one fold."""
    sizes: Counter[int] = Counter()
    for page in pages:
        sizes[page.site] += len(page.texts)
    loads = [0] * FOLDS
    fold_of = {}
    for site, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0] * 7919 % 1009)):
        fold_of[site] = loads.index(min(loads))
        loads[fold_of[site]] += size
    lengths = [len(page.texts) for page in pages]

    def spread(values: list[object]) -> np.ndarray:
        return np.repeat(np.array(values), lengths)

    return Lines(
        np.array([label for page in pages for label in page.labels]),
        spread([page.part for page in pages]),
        spread([page.site for page in pages]),
        spread([fold_of[page.site] for page in pages]),
        spread([page_weight(page) for page in pages])
        * np.array([0.5 if label == "b" else 1.0 for page in pages for label in page.labels]),
        np.array([weigh_markup(record) for page in pages for record in page.records]),
        np.array([weigh_markup(record._replace(chrome=False)) for page in pages for record in page.records]),
        np.array([record.chrome for page in pages for record in page.records]),
        np.array([record.spared for page in pages for record in page.records]),
        [0, *np.cumsum(lengths).tolist()],
    )


def page_weight(page: Page) -> float:
    """Return the training weight of the lines of a page: lower for long pages, higher for small folders."""
    part = {"web": 1.0, "news": 2.0}.get(page.part, 2.0)
    return float(part * (100 / max(len(page.texts), 30)) ** 0.4)


# ── evidence of words and shape ──────────────────────────────────────────────────────────────────
def word_matrix(pages: list[Page], lines: Lines) -> tuple[scipy.sparse.csr_matrix, list[str]]:
    """Make a matrix of words and shape cells with a row per line, and the names of its columns."""
    rows = [row_names(shape) for page in pages for shape in page.shapes]
    seen = defaultdict(set)
    for names, site in zip(rows, lines.site.tolist(), strict=True):
        for name in names:
            seen[name].add(site)
    kept = sorted(name for name, found in seen.items() if len(found) >= (2 if name[0] == "t" else WORD_SITES))
    column = {name: index for index, name in enumerate(kept)}
    indices = [[column[name] for name in names if name in column] for names in rows]
    matrix = scipy.sparse.csr_matrix(
        (
            np.ones(sum(map(len, indices)), np.float32),
            np.concatenate([np.array(row, np.int32) for row in indices]),
            np.cumsum([0, *map(len, indices)]),
        ),
        shape=(len(rows), len(kept)),
    )
    matrix.sum_duplicates()
    return matrix, kept


def row_names(shape: Shape) -> list[str]:
    """Name the features of a line: ``t``able cells, ``w``ords, ``f``irst and ``l``ast word."""
    names = [f"t{table}:{cell}" for table, cell in enumerate(cells(shape))]
    names += [f"w:{word}" for word in shape.tokens]
    if shape.tokens:
        names += [f"f:{shape.tokens[0]}", f"l:{shape.tokens[-1]}"]
    return names


def fit_words(matrix: scipy.sparse.csr_matrix, lines: Lines, rows: np.ndarray) -> LogisticRegression:
    """Fit the logistic regression on some rows."""
    model = LogisticRegression(C=0.3, max_iter=40)
    return model.fit(matrix[rows], lines.noisy[rows], sample_weight=lines.weight[rows])


def out_of_fold(matrix: scipy.sparse.csr_matrix, lines: Lines) -> dict[int, np.ndarray]:
    """Compute evidence for all lines by test fold, from models trained without that fold and the line's own."""
    evidence = {fold: np.zeros(len(lines.label)) for fold in range(FOLDS)}
    for one in range(FOLDS):
        for other in range(one, FOLDS):
            model = fit_words(matrix, lines, lines.scored & (lines.fold != one) & (lines.fold != other))
            for test, fold in {(one, other), (other, one)}:
                rows = lines.fold == fold
                evidence[test][rows] = model.decision_function(matrix[rows])
    return evidence


def unseen_evidence(lines: Lines, evidence: dict[int, np.ndarray]) -> np.ndarray:
    """Return the evidence for each line from the model trained without its site."""
    unseen = np.zeros(len(lines.label))
    for fold in range(FOLDS):
        rows = lines.fold == fold
        unseen[rows] = evidence[fold][rows]
    return unseen


# ── trees over the surroundings ──────────────────────────────────────────────────────────────────
@dataclass
class Variant:
    """A page to learn from: indexes of its lines among all lines, its weight, and whether it is a real page."""

    rows: list[int]
    weight: float
    real: bool


def vary(pages: list[Page], lines: Lines) -> list[Variant]:
    """Return every page and variants of it, so that the trees do not recognize a page by its size or menu.

    A leaky variant keeps only a few lines of boilerplate next to the article, like the output of careless extractors. A
    cropped one lacks part of the text around the article; a thin one lacks half of the article; a bare one lacks all
    boilerplate; a spliced one has the top and bottom of other pages in its fold.
    """
    chance = random.Random(1)
    peers = defaultdict(list)
    for index, page in enumerate(pages):
        if page.part != "leaky" and len(content_rows(page)) >= 5:
            peers[int(lines.fold[lines.starts[index]])].append(index)
    variants = [
        Variant(list(range(start, end)), 1.0, real=True)
        for start, end in zip(lines.starts, lines.starts[1:], strict=False)
        if end > start
    ]
    for group in peers.values():
        for index in group:
            variants += vary_page(pages, lines.starts, index, group, chance)
    return variants


def vary_page(
    pages: list[Page], starts: list[int], index: int, group: list[int], chance: random.Random
) -> Iterator[Variant]:
    """Yield the variants of one page."""
    page, start = pages[index], starts[index]
    content = content_rows(page)
    first, last = content[0], content[-1]
    leaked = range(max(0, first - chance.randint(0, 5)), min(len(page.texts), last + 1 + chance.randint(0, 9)))
    yield Variant([start + row for row in leaked], 0.7, real=False)
    cropped = range(chance.randint(0, first), chance.randint(last + 1, len(page.texts)))
    yield Variant([start + row for row in cropped], 0.5, real=False)
    yield Variant([start + row for row, label in enumerate(page.labels) if label in "CTA"], 0.3, real=False)
    gap = chance.randint(0, len(content) // 2)
    dropped = set(content[gap : gap + len(content) // 2])
    yield Variant([start + row for row in range(len(page.texts)) if row not in dropped], 0.5, real=False)
    for _ in range(2):
        above, below = chance.choice(group), chance.choice(group)
        top = range(starts[above], starts[above] + content_rows(pages[above])[0])
        bottom = range(starts[below] + content_rows(pages[below])[-1] + 1, starts[below + 1])
        yield Variant([*top, *range(start + first, start + last + 1), *bottom], 0.5, real=False)


def content_rows(page: Page) -> list[int]:
    """Return the numbers of the content lines of a page."""
    return [row for row, label in enumerate(page.labels) if label in "CT"]


@dataclass
class Table:
    """The features of all lines of all variants: those of the line, then of its page; ``rows`` has the line numbers."""

    figures: np.ndarray
    names: list[str]
    rows: np.ndarray
    weight: np.ndarray
    real: np.ndarray


def tabulate(pages: list[Page], variants: list[Variant], lines: Lines, evidence: np.ndarray) -> Table:
    """Compute the features of every line of every variant."""
    shapes = [shape for page in pages for shape in page.shapes]
    combined, unknown = lines.combine(evidence).tolist(), lines.combine(evidence, known=False).tolist()
    blocks: list[np.ndarray] = []
    names: list[str] = []
    chance = random.Random(2)
    known: list[bool] = []
    for variant in variants:
        rows = variant.rows
        kept = [variant.real or chance.random() < KEPT for _ in rows]
        known += kept
        odds = [combined[row] if keep else unknown[row] for row, keep in zip(rows, kept, strict=True)]
        found = survey([shapes[row] for row in rows], odds)
        names = [*found.columns, *found.page]
        whole = [[value] * len(rows) for value in found.page.values()]
        blocks.append(np.array([*found.columns.values(), *whole], np.float32).T)
    sizes = [len(variant.rows) for variant in variants]
    places = np.concatenate([np.array(variant.rows) for variant in variants])
    weight = np.repeat([variant.weight for variant in variants], sizes) * lines.weight[places]
    weight[lines.known[places] & np.array(known)] *= KNOWN_WEIGHT
    return Table(np.vstack(blocks), names, places, weight, np.repeat([v.real for v in variants], sizes))


def fit_trees(table: Table, lines: Lines, chosen: np.ndarray) -> lightgbm.Booster:
    """Fit the boosted trees on the chosen lines."""
    used = (lines.scored & chosen)[table.rows]
    data = lightgbm.Dataset(table.figures[used], lines.noisy[table.rows][used], weight=table.weight[used])
    return lightgbm.train(PARAMETERS, data, TREES)


def cross_validate(pages: list[Page], lines: Lines, evidence: dict[int, np.ndarray]) -> np.ndarray:
    """Return the log-odds of each line from models trained without its site."""
    variants = vary(pages, lines)
    scores = np.zeros(len(lines.label))
    for fold in range(FOLDS):
        table = tabulate(pages, variants, lines, evidence[fold])
        model = fit_trees(table, lines, lines.fold != fold)
        held_out = table.real & (lines.fold == fold)[table.rows]
        print(
            f"fold {fold + 1} of {FOLDS}: {len(table.rows)} lines of {len(variants)} pages, real and synthetic",
            flush=True,
        )
        scores[table.rows[held_out]] = model.predict(table.figures[held_out], raw_score=True)
    scores[clear_rows(pages, lines, unseen_evidence(lines, evidence)) | lines.spared] = CLEAR
    return scores


def clear_rows(pages: list[Page], lines: Lines, evidence: np.ndarray) -> np.ndarray:
    """Mark the lines that are classified as content without the trees."""
    clear = np.zeros(len(lines.label), bool)
    combined = lines.combine(evidence)
    for page, start, end in zip(pages, lines.starts, lines.starts[1:], strict=False):
        if end > start:
            clear[start:end] = find_clear(survey(page.shapes, combined[start:end].tolist()))
    return clear


def print_figures(scores: np.ndarray, lines: Lines) -> None:
    """Print the boilerplate found in each folder if 0.1%, 0.2%, 0.3% and 0.5% of its content lines are flagged."""
    for part in sorted(set(lines.part)):
        inside = lines.part == part
        content = np.sort(scores[inside & np.isin(lines.label, ["C", "T"])])[::-1]
        noise = scores[inside & (lines.label == "B")]
        found = []
        for share in (0.1, 0.2, 0.3, 0.5):
            limit = content[int(len(content) * share / 100)]
            found.append(f"{share}%: {(noise > limit).mean():.3f} (log-odds {limit:.2f})")
        print(f"{part:6}", " · ".join(found))
    print_limits(scores, lines)


def print_limits(scores: np.ndarray, lines: Lines) -> None:
    """Print what the limits of ``seolint.boilerplate.lines.judge`` flag by cross-validated log-odds, folder by folder.

    Includes the lines that the noise rules find, which were not learned.
    """
    scores = np.where(lines.known, np.maximum(scores, CERTAIN_LIMIT), scores)
    spans = zip(lines.starts, lines.starts[1:], strict=False)
    flags = np.array([flagged for start, end in spans for flagged in flag(scores[start:end].tolist())])
    for part in sorted(set(lines.part)):
        inside = lines.part == part
        for words, found in (("as flagged", flags & ~lines.known), ("with rules", flags | lines.known)):
            shares = {kind: found[inside & np.isin(lines.label, list(kind))].mean() for kind in ("B", "b", "CT")}
            print(f"{part:6} {words}:", ", ".join(f"{kind} {share:.4f}" for kind, share in shares.items()))


# ── writing ──────────────────────────────────────────────────────────────────────────────────────
def write(
    pages: list[Page],
    lines: Lines,
    matrix: scipy.sparse.csr_matrix,
    names: list[str],
    evidence: dict[int, np.ndarray],
) -> None:
    """Train both stages on everything and write the weights."""
    words = fit_words(matrix, lines, lines.scored)
    # The trees learn from out-of-fold evidence, because at run time no line was seen in training either.
    table = tabulate(pages, vary(pages, lines), lines, unseen_evidence(lines, evidence))
    trees = fit_trees(table, lines, lines.scored)
    data = {"evidence": export_words(words, names), "forest": export_trees(trees, table.names)}
    TARGET.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    print(f"{TARGET.name}: {TARGET.stat().st_size / 1000:.0f} KB")


def export_words(model: LogisticRegression, names: list[str]) -> LineEvidenceData:
    """Convert the weights of the regression to dictionaries and tables, in thousandths."""
    data = LineEvidenceData(bias=round(float(model.intercept_[0]) * 1000), words={}, first={}, last={}, tables=[])
    data["tables"] = [[0] * size for size in TABLES]
    kinds = {"w": data["words"], "f": data["first"], "l": data["last"]}
    for name, weight in zip(names, model.coef_[0].tolist(), strict=True):
        kind, _, key = name.partition(":")
        if kind[0] == "t":
            data["tables"][int(kind[1:])][int(key)] = round(weight * 1000)
        elif abs(weight) >= 0.05:
            kinds[kind][key] = round(weight * 1000)
    return data


def export_trees(model: lightgbm.Booster, columns: list[str]) -> ForestData:
    """Convert the trees to arrays; thresholds are sorted by feature."""
    trees = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]]
    found: list[set[float]] = [set() for _ in columns]
    for tree in trees:
        collect(tree, found)
    thresholds = [sorted(values) for values in found]
    data = ForestData(features=columns, thresholds=thresholds, nodes=[], leaves=[])
    for tree in trees:
        nodes: list[int] = []
        leaves: list[int] = []
        flatten(tree, thresholds, nodes, leaves)
        data["nodes"].append(nodes)
        data["leaves"].append(leaves)
    return data


def collect(node: dict[str, Any], found: list[set[float]]) -> None:
    """Add the thresholds below a node to those of their features."""
    if "split_feature" in node:
        found[node["split_feature"]].add(tidy(node["threshold"]))
        collect(node["left_child"], found)
        collect(node["right_child"], found)


def flatten(node: dict[str, Any], thresholds: list[list[float]], nodes: list[int], leaves: list[int]) -> None:
    """Append the comparisons and leaves below a node, with leaves from left to right."""
    if "split_feature" not in node:
        leaves.append(round(node["leaf_value"] * 1000))
        return
    first = len(leaves)
    flatten(node["left_child"], thresholds, nodes, leaves)
    feature = node["split_feature"]
    place = thresholds[feature].index(tidy(node["threshold"]))
    nodes += [feature, place, first, len(leaves) - first]
    flatten(node["right_child"], thresholds, nodes, leaves)


def tidy(threshold: float) -> float:
    """Round a threshold to six significant digits."""
    return float(f"{threshold:.6g}")


if __name__ == "__main__":
    main()
