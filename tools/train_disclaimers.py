"""Make src/seolint/resources/disclaimer_weights.txt from labeled sentences and health pages, and measure it on others.

    python tools/train_disclaimers.py PAGES…

Disclaimers, and texts that only look like them, are in ``tools/data/disclaimers.tsv``, written for this purpose. PAGES
are folders of articles; the sentences of those that have no disclaimer are none either. Needs numpy and scikit-learn.

Method: a logistic regression over the words of a sentence and their classes (``health/disclaimers/judge.py``). Which
sentence of a text disclaims is not labeled: each time the weights are fitted, it is the one that the last ones rate
highest. The figures printed are of five folds, none of which has a publisher of another one; the weights written are of
all texts.
"""

from __future__ import annotations

import argparse
import zlib
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from seolint.article.source import SourceError, decode
from seolint.health.disclaimers.gate import marks_of
from seolint.health.disclaimers.grades import disclaimer_of, grade_disclaimer
from seolint.health.disclaimers.judge import DOUBT, LANGUAGES, WEIGHTS, load_weights, read_features
from seolint.health.topic import topic_of
from seolint.language.folded_texts import fold
from seolint.language.sentences import split_sentences
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules
from seolint.startup.resources import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from seolint.base.model import Format

FORMATS: dict[str, Format] = {".html": "html", ".md": "markdown", ".mdx": "markdown", ".txt": "text"}
WRITTEN = Path(__file__).parent / "data/disclaimers.tsv"
FOLDS, FITS = 5, 2
#: Sentences of pages used at most, what each counts beside a written one, and the longest, in characters.
MOST_PAGE_SENTENCES, SHARE, LONGEST = 9000, 0.25, 400
#: Inverse of the penalty; how few sentences may have a word or another feature; smallest weight kept.
INVERSE_PENALTY, FEWEST, SMALLEST = 0.3, 3, 0.05
#: How much more is accepted than the look-alikes suggest, which pages have few of, and in what language more than that.
EASE, MORE_EASE = 0.1, {"en": 0.85}
HEADER = """\
# What words (=en word) and their classes say for a disclaimer: alone, side by side (a b), in order (a~b; near: a-b), and
# around the first negation (a!b), and what is doubtful (?). The line without a name is where all sentences start,
# and =en what those in English get besides.
# Made by tools/train_disclaimers.py.
"""


class Text(NamedTuple):
    """A text: whether it disclaims, its language and publisher, numbers of its sentences, and of those two by two."""

    label: bool
    language: str
    publisher: str
    text: str
    sentences: list[int]
    pairs: list[int]


class Sentences:
    """Numbers sentences, each once, and makes the matrix of their features."""

    def __init__(self) -> None:
        self.numbers: dict[tuple[str, str], int] = {}

    def add(self, sentence: str, language: str) -> int:
        """Return the number of a lower-case sentence."""
        return self.numbers.setdefault((sentence, language), len(self.numbers))

    def vectorize(self) -> tuple[Any, list[str]]:
        """Return the features of all sentences, by number, and their names."""
        vectorizer = CountVectorizer(analyzer=lambda known: read_features(*known), min_df=FEWEST)
        rows = vectorizer.fit_transform(self.numbers)
        # the solver takes no longer indices
        rows.indices, rows.indptr = rows.indices.astype(np.int32), rows.indptr.astype(np.int32)
        return rows, list(vectorizer.get_feature_names_out())


def read_texts(known: Sentences) -> Iterator[Text]:
    """Yield the labeled texts."""
    for line in WRITTEN.read_text(encoding="utf-8").splitlines()[1:]:
        label, language, publisher, text = line.split("\t")
        if language in LANGUAGES:
            folded = fold(text)
            parts = [folded[start:end] for start, end in split_sentences(text, language)]
            pairs = [f"{first} {second}" for first, second in pairwise(parts)]
            numbers = [[known.add(part, language) for part in row] for row in (parts, pairs)]
            yield Text(label == "yes", language, publisher, text, *numbers)


def read_pages(folders: Iterable[Path]) -> Iterator[tuple[str, str]]:
    """Yield the sentences of health pages that may disclaim and do not, alone and two by two, with their language."""
    linter = Linter([], [rule for rule in load_rules(()).values() if rule.category == "noise"])
    for path in (path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in FORMATS):
        try:
            page = linter.parse(decode(path.read_bytes(), str(path), FORMATS[path.suffix]))
        except SourceError:
            continue
        language = page.language
        if language not in LANGUAGES or topic_of(page) != "health" or disclaimer_of(page).grade == "present":
            continue
        marks = marks_of(language, ())
        for block in page.everything:
            before = ""
            for start, end in page.sentences_of(block):
                sentence = fold(" ".join(block.text[start:end].split()))
                for text in (sentence, f"{before} {sentence}") if before else (sentence,):
                    if len(text) <= LONGEST and (text.startswith("no") or any(map(text.__contains__, marks))):
                        yield text, language
                before = sentence


def fit(texts: Sequence[Text], others: Sequence[int], rows: Any) -> tuple[Any, float]:
    """Return the weights of all features, and where sentences start."""
    refused = [
        (number, len(text.sentences + text.pairs)) for text in texts if not text.label for number in _numbers(text)
    ]
    numbers = [number for number, _ in refused] + list(others)
    shares = [count**-0.5 for _, count in refused] + [SHARE] * len(others)
    told = [text for text in texts if text.label]
    chosen = [(text.pairs if len(text.sentences) == 2 else text.sentences)[0] for text in told]
    for _ in range(FITS):
        model = LogisticRegression(C=INVERSE_PENALTY, solver="liblinear", max_iter=200)
        labels = [1] * len(chosen) + [0] * len(numbers)
        model.fit(rows[chosen + numbers], labels, sample_weight=[1.0] * len(chosen) + shares)
        start = float(model.intercept_[0])
        rated = rows @ model.coef_[0] + start
        chosen = [
            max(_numbers(text), key=lambda number: rated[number] - DOUBT * (number in text.pairs)) for text in told
        ]
    return model.coef_[0], start + EASE


def _numbers(text: Text) -> list[int]:
    return text.sentences + text.pairs


def measure(texts: Sequence[Text], others: Sequence[int], rows: Any, names: Sequence[str]) -> None:
    """Print how many texts of publishers held out are judged rightly, together with the grammars."""
    right = Counter[tuple[str, bool, bool]]()
    for fold_number in range(FOLDS):
        held = [zlib.crc32(text.publisher.encode()) % FOLDS == fold_number for text in texts]
        weights, start = fit([text for text, out in zip(texts, held, strict=True) if not out], others, rows)
        write(weights, start, names)
        for text in (text for text, out in zip(texts, held, strict=True) if out):
            is_found = grade_disclaimer([text.text], text.language).grade == "present"
            for language in (text.language, "all"):
                right[language, text.label, is_found == text.label] += 1
    for language, label in sorted({(language, label) for language, label, _ in right}):
        good, bad = right[language, label, True], right[language, label, False]
        print(
            f"{language} {'disclaimers' if label else 'others'}: {good} of {good + bad} right ({good / (good + bad):.1%})"
        )


def write(weights: Any, start: float, names: Sequence[str]) -> None:
    """Write the table of weights, and have the judge read it."""
    lines = [f"{start:.2f}\t\n", *(f"{ease:.2f}\t={language}\n" for language, ease in MORE_EASE.items())]
    lines += (f"{value:.2f}\t{name}\n" for name, value in zip(names, weights, strict=True) if abs(value) >= SMALLEST)
    (Path(FOLDER) / WEIGHTS).write_text(HEADER + "".join(lines), encoding="utf-8")
    load_weights.cache_clear()


def main() -> None:
    """Print how many texts of publishers held out are judged rightly, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("pages", type=Path, nargs="+")
    arguments = parser.parse_args()
    # with no weights, only the grammars say which pages have a disclaimer
    (Path(FOLDER) / WEIGHTS).write_text(HEADER)
    known = Sentences()
    texts, found = list(read_texts(known)), dict.fromkeys(read_pages(arguments.pages))
    step = max(1, len(found) // MOST_PAGE_SENTENCES)
    others = [known.add(*sentence) for sentence in list(found)[::step]]
    rows, names = known.vectorize()
    measure(texts, others, rows, names)
    write(*fit(texts, others, rows), names)


if __name__ == "__main__":
    main()
