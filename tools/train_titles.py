"""Train the weights that find the title line of plain text, and measure them on pages they were not trained on.

    python tools/train_titles.py CORPUS

CORPUS has the labeled pages of ``tools/train_boilerplate.py``: ``name.txt`` with a letter per line in ``name.lab``, T for
the title, C for content. Each page is read in four forms: whole; its title and content; its title and the beginning of
its content; its content alone, which has no title. Needs numpy. Prints the table for ``readers/plain/title_evidence.py``.

Method: a conditional logit. In each text the lines that can be the title compete with each other and with "no title",
and the weights make the labeled one likely. Pages in the same fold are never on both sides of a split.
"""

from __future__ import annotations

import argparse
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from seolint.article.source import decode
from seolint.linting.engine import Linter
from seolint.readers.plain.page import Page
from seolint.readers.plain.title import find_candidates
from seolint.readers.plain.title_evidence import WEIGHTS, evidence
from seolint.rulebook.loading import load_rules

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDS = 5
#: How much each form of a page counts in training.
SHARES = {"page": 1.0, "article": 0.4, "beginning": 0.3, "no title": 0.1}
#: How many lines of content a beginning has.
BEGINNING = 4
NAMES = list(WEIGHTS)
STEPS, STEP, DECAY = 250, 0.08, 0.5


class Case(NamedTuple):
    """A text: its form, its fold, the figures of its lines, and which of them are the title."""

    form: str
    fold: int
    figures: Any
    is_title: Any
    #: whether the text has a title, found among the lines or not
    has_title: bool


def read_cases(folder: Path) -> Iterator[Case]:
    """Yield the texts made of the labeled pages."""
    linter = Linter([], [rule for rule in load_rules(()).values() if rule.category == "noise"])
    for path in sorted(folder.rglob("*.txt")):
        lines = path.read_text().splitlines()
        labels = path.with_suffix(".lab").read_text().splitlines()
        titles = {line.strip() for line, label in zip(lines, labels, strict=False) if label == "T"}
        if not titles:
            continue
        content = [line for line, label in zip(lines, labels, strict=False) if label == "C" and line not in titles]
        title = next(line for line in lines if line.strip() in titles)
        fold = zlib.crc32(path.stem.split("-")[-1].encode()) % FOLDS
        forms = {
            "page": lines,
            "article": [title, *content],
            "beginning": [title, *content[:BEGINNING]],
            "no title": content,
        }
        for form, text in forms.items():
            article = linter.parse(decode("\n".join(text).encode(), "page.txt"))
            page = Page(article.blocks)
            numbers = find_candidates(page)
            rows = [list(map(float, evidence(page, number))) for number in numbers]
            is_title = [page.texts[number] in titles for number in numbers]
            yield Case(
                form, fold, np.array(rows).reshape(len(rows), len(NAMES)), np.array(is_title, bool), form != "no title"
            )


def fit(cases: list[Case]) -> Any:
    """Return the weights; the last one is the least evidence of a title."""
    weights, first, second = (np.zeros(len(NAMES) + 1) for _ in range(3))
    usable = [case for case in cases if case.is_title.any() or not case.has_title]
    for step in range(1, STEPS + 1):
        slope = -DECAY * weights
        slope[-1] = 0
        for case in usable:
            chances = _chances(case, weights)
            wanted = np.append(chances[:-1] * case.is_title, 0.0 if case.has_title else 1.0)
            difference = SHARES[case.form] * (wanted / wanted.sum() - chances)
            slope[:-1] += case.figures.T @ difference[:-1]
            slope[-1] += difference[-1]
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope * slope
        weights += STEP * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-9)
    return weights


def _chances(case: Case, weights: Any) -> Any:
    scores = np.append(case.figures @ weights[:-1], weights[-1])
    chances = np.exp(scores - scores.max())
    return chances / chances.sum()


def measure(cases: list[Case], weights: Any) -> dict[str, list[bool]]:
    """For each form, whether the right line, or no line, is found in each text."""
    found: dict[str, list[bool]] = {form: [] for form in SHARES}
    for case in cases:
        best = int(_chances(case, weights).argmax())
        is_none = best == len(case.is_title)
        found[case.form].append(not case.has_title if is_none else bool(case.is_title[best]))
    return found


def main() -> None:
    """Train, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    cases = list(read_cases(parser.parse_args().corpus))
    results: dict[str, list[bool]] = {form: [] for form in SHARES}
    for fold in range(FOLDS):
        weights = fit([case for case in cases if case.fold != fold])
        for form, found in measure([case for case in cases if case.fold == fold], weights).items():
            results[form] += found
    for form, found in results.items():
        print(f"{form}: {sum(found) / len(found):.3f} of {len(found)}, cross-validated")
    weights = fit(cases)
    for name, weight in zip(NAMES, weights, strict=False):
        print(f'    "{name}": {weight:.1f},')
    print(f"NO_TITLE = {weights[-1]:.1f}")


if __name__ == "__main__":
    main()
