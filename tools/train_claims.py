"""Make the weights that rate how much a sentence reads like a disease claim, and measure them.

    python tools/train_claims.py PAGES… [--kept FILE] [--write]

Claims, and sentences that are hard to tell from them, are in ``tools/data/claims/``, written for this purpose; the
good and bad examples of ``disease-claim`` are added. PAGES are folders of articles, nearly all of whose sentences claim
nothing; what the rule reports as an error there is left out, to be read by a person. With ``--kept``, the sentences of
the pages are kept in a file, or read from it. Needs numpy, scipy and scikit-learn.

Method: logistic regression over the evidence of ``seolint.health.claims.evidence``, each piece of it scaled by how unevenly
it is spread between claims and others. The quick look is one over words and classes of words. Printed is what folds give
that never have sentences of one writer or page on both sides.

What it makes: ``claim_weights.bin``, and ``claim_groups.bin`` of ``tools/data/claim_groups.txt``: groups of words that mean
something alike, each after the number of its wide group (k-means, 1,000 groups and 200 wide ones, over what the sentence
encoder all-MiniLM-L6-v2 says of each word alone).
"""

from __future__ import annotations

import argparse
import json
import re
import tomllib
import zlib
from collections import Counter
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression

from seolint.article.source import decode
from seolint.health.claims.evidence import GROUPS, find_evidence
from seolint.health.claims.judge import BIAS, KINDS, LOOK, WEIGHTS, look_at
from seolint.health.claims.tables import pack
from seolint.health.claims.units import ClaimText, find_illness, read_units
from seolint.health.claims.words import LANGUAGES
from seolint.health.tokens import TOKEN
from seolint.language.sentences import split_sentences
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules
from seolint.startup.resources import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from seolint.base.model import Format
    from seolint.health.claims.evidence import Evidence

FORMATS: dict[str, Format] = {".html": "html", ".md": "markdown", ".mdx": "markdown", ".txt": "text"}
WRITTEN = Path(__file__).parent / "data/claims"
GROUPED = Path(__file__).parent / "data/claim_groups.txt"
RULE = Path(__file__).parents[1] / "rules/health/disease-claim.toml"
FOLDS = 4
#: How much a sentence counts: a claim, one written to be no claim, one of a page, and one that the rule shows.
CLAIM, NEUTRAL, PAGE, EXAMPLE = 1.0, 2.0, 0.05, 16.0
#: How strongly weights are held small, and what is added to how unevenly evidence is spread.
STRENGTH, SPREAD = 0.2, 0.3
#: In how many written sentences evidence is, the smallest weight kept, and what is 1 in the log-odds.
FEWEST, SMALLEST, UNIT = 2, 12, 100
LOOK_SMALLEST, KIND_SMALLEST = 24, 36
#: The share of claims with this rating that the quick look must not lose.
KEPT, LEAST = 0.975, 1.5
#: The group of the examples of the rule, and how often its claims count in the quick look.
SHOWN, SHOWN_SHARE = "examples", 4


class Row(NamedTuple):
    """A sentence: its kind ("0" for no claim), language, group and text, and what was before it on its page."""

    kind: str
    language: str
    group: str
    text: str
    is_page: bool = False
    before: str = ""
    is_listed: bool = False


def read_written() -> Iterator[Row]:
    """Yield the sentences written for training."""
    lines = (line for path in sorted(WRITTEN.glob("*.tsv")) for line in path.read_text("utf-8").splitlines())
    for line in lines:
        if not line.startswith("#"):
            kind, language, group, text = line.split("\t")
            yield Row(kind, language, group, text)


def read_pages(folders: Iterable[Path]) -> Iterator[Row]:
    """Yield the sentences of the pages."""
    linter = Linter([], [rule for rule in load_rules(()).values() if rule.category == "noise"])
    for path in sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in FORMATS):
        article = linter.parse(decode(path.read_bytes(), str(path), FORMATS[path.suffix]))
        if article.language in LANGUAGES:
            for block, sentence, before in article.view(ClaimText).read_all():
                text = block.text[sentence.start : sentence.end]
                yield Row("0", article.language, str(path), text, True, before, sentence.is_listed)


def evidence_of(row: Row) -> Evidence | None:
    """Return the evidence in a sentence; nothing if it says nothing about illness."""
    if not find_illness(tokens_of(row), row.language):
        return None
    units = read_units(row.text, row.language, before=row.before, is_listed=row.is_listed)
    return find_evidence(row.text, units, row.language)


def tokens_of(row: Row) -> set[str]:
    """Return the words and marks of a sentence in lower case."""
    return set(TOKEN.findall(row.text.lower().replace("’", "'")))


def words_of(row: Row) -> set[str]:
    """Return what the quick look sees of a sentence."""
    return {name for word in tokens_of(row) for name in look_at(word, row.language)}


class Linear(NamedTuple):
    """A linear model: the column of each piece of evidence, the weights, and the bias."""

    columns: dict[str, int]
    weights: Any
    bias: float

    def rate(self, found: Sequence[set[str]]) -> Any:
        """Return the log-odds of each sentence."""
        return matrix_of(found, self.columns) @ self.weights + self.bias

    def to_units(self, smallest: int) -> dict[str, int]:
        """Return the weights as whole numbers, without the smallest."""
        whole = {name: round(UNIT * float(self.weights[at])) for name, at in self.columns.items()}
        return {name: weight for name, weight in sorted(whole.items()) if abs(weight) >= smallest}


def matrix_of(found: Sequence[set[str]], columns: dict[str, int]) -> Any:
    """Return a matrix with a row for each sentence and a column for each piece of evidence."""
    indexes, ends = [], [0]
    for pieces in found:
        indexes += [columns[name] for name in pieces if name in columns]
        ends.append(len(indexes))
    return scipy.sparse.csr_matrix((np.ones(len(indexes)), indexes, ends), shape=(len(found), len(columns)))


def fit(found: Sequence[set[str]], rows: Sequence[Row], is_sought: Callable[[Row], bool], **options: Any) -> Linear:
    """Return the model that tells the sentences sought from the others."""
    counts = Counter(name for pieces, row in zip(found, rows, strict=True) if not row.is_page for name in pieces)
    columns = {name: at for at, name in enumerate(sorted(name for name in counts if counts[name] >= FEWEST))}
    sought = np.array([is_sought(row) for row in rows])
    shares = np.array([_weigh(row, is_claim=yes) for yes, row in zip(sought, rows, strict=True)])
    matrix = matrix_of(found, columns)
    having, lacking = matrix.T @ (shares * sought) + 1, matrix.T @ (shares * ~sought) + 1
    scale = SPREAD + np.abs(np.log(having / having.sum()) - np.log(lacking / lacking.sum()))
    model = LogisticRegression(C=options.get("strength", STRENGTH), solver="liblinear", tol=1e-3)
    model.fit(matrix @ scipy.sparse.diags(scale), sought, sample_weight=shares)
    return Linear(columns, model.coef_[0] * scale, float(model.intercept_[0]))


def _weigh(row: Row, *, is_claim: bool) -> float:
    """Return how much a sentence counts."""
    return EXAMPLE if row.group == SHOWN else CLAIM if is_claim else PAGE if row.is_page else NEUTRAL


def is_claim(row: Row) -> bool:
    """Whether the sentence is a claim."""
    return row.kind != "0"


def cross_validate(found: Sequence[set[str]], rows: Sequence[Row]) -> Any:
    """Return the rating of each sentence by a model that knows no other of its group."""
    groups = sorted({row.group for row in rows if not row.is_page})
    folds = np.array(
        [(zlib.crc32(row.group.encode()) if row.is_page else groups.index(row.group)) % FOLDS for row in rows]
    )
    ratings = np.zeros(len(rows))
    for fold in range(FOLDS):
        known = np.flatnonzero(folds != fold)
        model = fit([found[at] for at in known], [rows[at] for at in known], is_claim)
        tested = np.flatnonzero(folds == fold)
        ratings[tested] = model.rate([found[at] for at in tested])
    return np.where([bool(pieces) for pieces in found], ratings, -np.inf)


def report(rows: Sequence[Row], ratings: Any) -> None:
    """Print how many claims are found at each threshold, and how many others are taken for claims."""
    for name, languages in (("English", ("en",)), ("German, French, Spanish", ("de", "fr", "es"))):
        chosen = np.array([row.language in languages for row in rows])
        claims, pages = np.array([is_claim(row) for row in rows]), np.array([row.is_page for row in rows])
        shown = np.array([row.group == SHOWN for row in rows])
        plain = np.array([row.group == "plain" for row in rows])
        neutral = ~claims & ~pages & ~shown
        print(name, "claims", int((chosen & claims).sum()), "neutral", int((chosen & neutral).sum()))
        for limit in (0.0, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0):
            over = ratings >= limit
            shares = [
                f"{label} {over[chosen & which].mean():.4f}"
                for label, which in (
                    ("claims", claims & ~shown), ("plain claims", claims & plain), ("neutral", neutral), ("pages", pages),
                )
            ]  # fmt: skip
            print(f"  from {limit}:", ", ".join(shares))


def _has_kind(kind: str, row: Row) -> bool:
    return row.kind == kind


def train_kinds(shapes: Sequence[set[str]], rows: Sequence[Row]) -> dict[str, int]:
    """Return the weights of the order of classes for each kind of claim."""
    claims = [at for at, row in enumerate(rows) if is_claim(row) and shapes[at]]
    few, chosen = [shapes[at] for at in claims], [rows[at] for at in claims]
    kinds = {}
    for kind in KINDS:
        model = fit(few, chosen, partial(_has_kind, kind), strength=0.1)
        kinds[f"{kind} {BIAS}"] = round(UNIT * model.bias)
        kinds |= {f"{kind} {name}": weight for name, weight in model.to_units(KIND_SMALLEST).items()}
    return kinds


def train_gate(rows: Sequence[Row], mute: set[Row]) -> dict[str, int]:
    """Return the weights of the quick look, which finds nearly all claims at 0, and all that the rule shows.

    What is ``mute`` is no loss: claims that the model rates low.
    """
    rows = [*rows, *[row for row in rows if row.group == SHOWN and is_claim(row)] * SHOWN_SHARE]
    seen = [words_of(row) for row in rows]
    model = fit(seen, rows, is_claim)
    ratings = model.rate(seen)
    claims = np.array([is_claim(row) for row in rows])
    shown = claims & np.array([row.group == SHOWN for row in rows])
    readable = claims & np.array([row not in mute for row in rows])
    bias = model.bias - min(float(np.quantile(ratings[readable], 1 - KEPT)), ratings[shown].min())
    passing = (ratings - model.bias + bias >= 0)[np.array([row.is_page for row in rows])].mean()
    print(f"quick look: {passing:.3f} of the sentences of pages pass")
    weights = {BIAS: round(UNIT * bias)} | model.to_units(LOOK_SMALLEST)
    return {LOOK + name: weight for name, weight in weights.items()}


def read_examples() -> Iterator[Row]:
    """Yield the sentences of the examples of the rule: claims where a finding is."""
    examples = tomllib.loads(RULE.read_text("utf-8"))["examples"]
    for example in [*examples["bad"], *examples["good"]]:
        lines = re.sub("<[^>]*>", "", example["text"]).split("\n")
        language = next((line[6:] for line in lines if line.startswith("lang: ")), "en")
        shift = 3 if "<" in example["text"] else 0
        told = [_read_finding(found, shift) for found in example.get("findings", ())]
        for number, line in enumerate(lines, 1):
            for start, end in split_sentences(line, language):
                kind = next((kind for kind, at, column in told if at == number and start < column <= end), "0")
                yield Row(kind, language, SHOWN, line[start:end], before=line[:start])


def _read_finding(found: str, shift: int) -> tuple[str, int, int]:
    """Return the kind of claim that a finding tells, its line, and its column without the tags before it."""
    line, column = found.split(" ", maxsplit=1)[0].split(":")
    return found.rpartition("kind ")[2].split(" ")[0], int(line), int(column) - shift


def main() -> None:
    """Read, train, report and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("pages", type=Path, nargs="*")
    parser.add_argument("--kept", type=Path)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    rows = [*read_written(), *read_examples()]
    Path(FOLDER, GROUPS).write_bytes(pack(read_groups()))
    if arguments.kept and arguments.kept.exists():
        rows += [Row(*json.loads(line)) for line in arguments.kept.read_text("utf-8").splitlines()]
    else:
        rows += read_pages(arguments.pages)
        if arguments.kept:
            kept = "\n".join(json.dumps(row, ensure_ascii=False) for row in rows if row.is_page)
            arguments.kept.write_text(kept, "utf-8")
    pairs = [(row, evidence_of(row)) for row in rows]
    pairs = [(row, evidence) for row, evidence in pairs if evidence or not row.is_page]
    about = [row for row, _ in pairs]
    found = [evidence.shape | evidence.wording if evidence else set() for _, evidence in pairs]
    ratings = cross_validate(found, about)
    report(about, ratings)
    mute = {row for row, rating in zip(about, ratings, strict=True) if rating < LEAST}
    model = fit(found, about, is_claim)
    weights = {BIAS: round(UNIT * model.bias)} | model.to_units(SMALLEST)
    parts = (
        train_gate(rows, mute),
        train_kinds([evidence.shape if evidence else set() for _, evidence in pairs], about),
    )
    print(len(weights), *map(len, parts), "weights")
    if arguments.write:
        Path(FOLDER, WEIGHTS).write_bytes(pack({**weights, **parts[0], **parts[1]}))


def read_groups() -> dict[str, int]:
    """Return the number of the group of each word, and that of the wide group of each of them."""
    groups: dict[str, int] = {}
    for narrow, line in enumerate(GROUPED.read_text("utf-8").splitlines()):
        wide, *words = line.split()
        groups |= {f"#{narrow}": int(wide)} | dict.fromkeys(words, narrow)
    return groups


if __name__ == "__main__":
    main()
