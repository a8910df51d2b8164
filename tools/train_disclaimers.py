"""Make src/seolint/resources/disclaimer_weights.txt from labeled sentences and health pages, and measure it on others.

    python tools/train_disclaimers.py SENTENCES PAGES…

SENTENCES is a folder of ``.tsv`` files, one for each publisher; a line is ``yes`` or ``no``, a language and a text,
separated by tabs: a disclaimer, or what only looks like one. PAGES are folders of articles; the sentences of those that
have no disclaimer count as looks. Needs numpy and scikit-learn.

Method: a logistic regression over the classes of the words (``health/limit_judge.py``). Every third publisher is held
out for the figures printed, and used for the weights written.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from seolint.article.source import SourceError, decode
from seolint.health.disclaimer import disclaimer_of
from seolint.health.limit_judge import LANGUAGES, WEIGHTS, features_of, may_limit, read_classes
from seolint.health.topic import topic_of
from seolint.language.folded_texts import fold
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules
from seolint.startup.resources import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.base.model import Format

FORMATS: dict[str, Format] = {".html": "html", ".md": "markdown", ".mdx": "markdown", ".txt": "text"}
#: What a sentence of a page counts beside a labeled one, by whether the page is about health.
SHARES = {True: 0.18, False: 0.06}
#: Longest sentence of a page, in characters; inverse of the penalty; smallest weight kept.
LONGEST, INVERSE_PENALTY, SMALLEST = 400, 0.3, 0.05
#: How much more is accepted than the sentences of pages suggest, most of which are nothing like a disclaimer.
EASE = 0.7
HEADER = """\
# What the classes of words say for a disclaimer: alone, side by side (a b), in order (a~b; near: a-b), and around the
# first negation (a!b). The line without a name is where all sentences start. Made by tools/train_disclaimers.py.
"""


class Case(NamedTuple):
    """A sentence: its publisher, whether it is a disclaimer, its language, features, and what it counts."""

    publisher: int
    label: bool
    language: str
    features: dict[str, int] | None
    share: float = 1.0


def _read_features(text: str, language: str) -> dict[str, int] | None:
    classes = read_classes(fold(text), language)
    return dict.fromkeys(features_of(classes), 1) if may_limit(classes) else None


def read_sentences(folder: Path) -> Iterator[Case]:
    """Yield the labeled sentences."""
    for publisher, path in enumerate(sorted(folder.glob("*.tsv")), start=1):
        for line in path.read_text().splitlines():
            label, language, text = line.split("\t")
            if language in LANGUAGES:
                yield Case(publisher, label == "yes", language, _read_features(text, language))


def read_pages(folders: Iterable[Path]) -> Iterator[Case]:
    """Yield the sentences of pages without a disclaimer that have the parts of one, alone or two by two, each once."""
    linter = Linter([], [rule for rule in load_rules(()).values() if rule.category == "noise"])
    seen: set[str] = set()
    for path in (path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in FORMATS):
        try:
            page = linter.parse(decode(path.read_bytes(), str(path), FORMATS[path.suffix]))
        except SourceError:
            continue
        if page.language not in LANGUAGES or disclaimer_of(page).grade == "present":
            continue
        is_health = topic_of(page) == "health"
        for block in page.everything:
            before = ""
            for start, end in page.sentences_of(block):
                sentence = " ".join(block.text[start:end].split())
                for text in (sentence, f"{before} {sentence}") if before and is_health else (sentence,):
                    if text not in seen and len(text) <= LONGEST:
                        seen.add(text)
                        features = _read_features(text, page.language)
                        if features:
                            yield Case(
                                -1, label=False, language=page.language, features=features, share=SHARES[is_health]
                            )
                before = sentence


def fit(cases: Iterable[Case]) -> dict[str, float]:
    """Return the weights of features; that of "" is where a sentence starts."""
    used = [case for case in cases if case.features]
    vectorizer = DictVectorizer()
    rows = _narrow(vectorizer.fit_transform([case.features for case in used]))
    model = LogisticRegression(C=INVERSE_PENALTY, solver="liblinear", max_iter=1000)
    model.fit(rows, [case.label for case in used], sample_weight=[case.share for case in used])
    named = zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
    return {"": float(model.intercept_[0]) + EASE} | {name: float(weight) for name, weight in named}


def _narrow(rows: Any) -> Any:
    """Return a sparse matrix with the indices that the solver takes."""
    rows.indices, rows.indptr = rows.indices.astype(np.int32), rows.indptr.astype(np.int32)
    return rows


def accepts(weights: dict[str, float], case: Case) -> bool:
    """Whether the weights take a sentence for a disclaimer."""
    return case.features is not None and weights[""] + sum(weights.get(name, 0.0) for name in case.features) > 0


def main() -> None:
    """Print how many sentences of publishers held out are judged rightly, and write the weights."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sentences", type=Path)
    parser.add_argument("pages", type=Path, nargs="+")
    arguments = parser.parse_args()
    table = Path(FOLDER) / WEIGHTS
    # with no weights, only the grammars say which pages have a disclaimer
    table.write_text(HEADER)
    labeled, others = list(read_sentences(arguments.sentences)), list(read_pages(arguments.pages))
    weights = fit([*(case for case in labeled if case.publisher % 3), *others])
    right = Counter[tuple[str, bool, bool]]()
    for case in labeled:
        if case.publisher % 3 == 0:
            right[case.language, case.label, accepts(weights, case) == case.label] += 1
    for language, label in sorted({(language, label) for language, label, _ in right}):
        good, bad = right[language, label, True], right[language, label, False]
        print(f"{language} {'disclaimers' if label else 'others'}: {good} of {good + bad} right")
    kept = {name: weight for name, weight in fit([*labeled, *others]).items() if not name or abs(weight) >= SMALLEST}
    lines = (f"{kept[name]:.2f}\t{name}\n" for name in sorted(kept))
    table.write_text(HEADER + "".join(lines))


if __name__ == "__main__":
    main()
