"""Make src/seolint/resources/difficulty-en.txt from texts that people rated or rewrote, and measure it on others.

    python tools/train_difficulty.py READABILITY PAGES…

READABILITY has ``clear-even.csv``, passages of the CLEAR corpus with the ease that teachers gave them, and ``onestop/``,
the OneStopEnglish corpus: news rewritten for three levels. PAGES are folders of English articles, some of them about
health. Needs numpy.

Method: least squares with weights that cannot be negative, on three kinds of evidence at once: the ease of a passage is
the mean of its sentences; of two sentences or articles of OneStopEnglish with the same content, that of the higher level is
harder; and a sentence of a health article is harder than the same one with the plain words of ``term-plain-word``. The
rarity of words is counted in all texts. Printed is what five folds give, none of which has parts of one article, pair of
levels or term on both sides; then what is learned from one corpus says about the other.
"""

from __future__ import annotations

import argparse
import collections
import csv
import math
import re
import tomllib
import zlib
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from seolint.article.source import decode
from seolint.checks.kinds.plain_term import pair_forms
from seolint.health.medical_terms import count_medical_terms
from seolint.health.topic import topic_of
from seolint.language.difficulty import FEATURES, TABLE, find_stems, measure_sentence
from seolint.language.readability import grade_sentence, read_sentences
from seolint.language.word_figures import MASK, figures_in
from seolint.language.words import words
from seolint.linting.engine import Linter
from seolint.rulebook.loading import load_rules
from seolint.startup.resources import FOLDER

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from seolint.base.model import Format

FORMATS: dict[str, Format] = {".html": "html", ".md": "markdown", ".mdx": "markdown", ".txt": "text"}
FOLDS = 5
LEVELS = ("Ele", "Int", "Adv")
#: What one level is worth on the scale of ease, and what plain words are worth.
LEVEL = 0.5
#: How much pairs of sentences, of articles and of terms count beside the passages.
SHARES = {"passages": 1.0, "sentences": 1.0, "articles": 0.5, "terms": 1.0}
RIDGE = 0.02
#: Most texts of a folder that count for the rarity of words, and how often a word counts in one.
MOST_TEXTS, MOST_USES = 2400, 4
#: In how many texts and folders a word of the table is, and the steps of rarity.
FEWEST_TEXTS, FEWEST_FOLDERS, STEP = 20, 4, 0.5
#: Pairs of sentences: the share of words they have in common.
ALIKE, SAME = 0.4, 0.95
#: Most sentences for a term, and the longest, in words.
MOST_FOR_TERM, LONGEST = 25, 60
WORD = re.compile(r"[a-z]+")
TERMS = Path(__file__).parents[1] / "rules/health/term-plain-word.toml"
#: The shares of all sentences that are at 0 and at 100.
SCALE = (0.01, 0.999)
HEADER = (
    "# How rare words are, and what makes a sentence hard to read: see seolint/language/difficulty.py.\n"
    "# Made by tools/train_difficulty.py from CLEAR, OneStopEnglish and web pages; it contains no text of theirs.\n"
)


class Evidence(NamedTuple):
    """What one kind of evidence says: differences of features, what each should come to, and the fold of each."""

    figures: Any
    expected: Any
    folds: Any
    #: the same differences in length and in Flesch–Kincaid grade
    rivals: Any


class Rarities(dict[str, float]):
    """The rarity of words; that of others is found as ``seolint.language.difficulty`` finds it."""

    def __init__(self, counts: Mapping[str, float], listed: Container[str]) -> None:
        super().__init__()
        self.total = sum(counts.values())
        self.unknown = self.rate(0) - STEP / 2
        self.table: dict[str, float] = {}
        for word in sorted(counts, key=lambda word: (-counts[word], word)):
            rarity = int(self.rate(counts[word]) / STEP) * STEP
            inherited = min((self.table[stem] for stem in find_stems(word) if stem in self.table), default=math.inf)
            if word in listed and rarity < inherited:
                self.table[word] = rarity

    def rate(self, count: float) -> float:
        """Return the rarity of a word with a count."""
        return max(0.0, -math.log10(1000 * (count + 0.3) / self.total))

    def __missing__(self, word: str) -> float:
        stems = (self.table.get(stem, self.unknown) for stem in find_stems(word))
        rarity = self.table.get(word)
        self[word] = min(stems, default=self.unknown) if rarity is None else rarity
        return self[word]


def read_clear(folder: Path) -> Iterator[tuple[str, float, str]]:
    """Yield each passage of the CLEAR corpus: its number, how hard it is, and its text."""
    with (folder / "clear-even.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield row["ID"], -float(row["BT_easiness"]), row["Excerpt"]


def read_onestop(folder: Path) -> dict[str, list[str]]:
    """Return the articles of OneStopEnglish, each with its levels, the easiest first."""
    found: dict[str, dict[str, str]] = {}
    for level in LEVELS:
        for path in sorted((folder / f"onestop/{level}-Txt").glob("*.txt")):
            name = path.stem.rpartition("-")[0].strip().lower()
            found.setdefault(name, {})[level] = path.read_text("utf-8-sig").removeprefix("Intermediate").strip()
    return {name: [texts[level] for level in LEVELS] for name, texts in found.items() if len(texts) == len(LEVELS)}


def read_pages(folders: Iterable[Path]) -> Iterator[tuple[str, str, str]]:
    """Yield each English article: its folder, its topic and its text."""
    linter = Linter([], [rule for rule in load_rules(()).values() if rule.category == "noise"])
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in FORMATS:
                article = linter.parse(decode(path.read_bytes(), str(path), FORMATS[path.suffix]))
                if article.language == "en":
                    yield str(folder), topic_of(article), "\n".join(block.text for block in article.prose)


def split(text: str) -> list[str]:
    """Return the sentences of a text."""
    return [
        block[sentence.start : sentence.end]
        for block in text.splitlines()
        for sentence in read_sentences(block)
        if sentence.words and not sentence.is_label
    ]


def count_words(texts: Iterable[tuple[str, str]]) -> Rarities:
    """Count words in texts, each with the name of its folder."""
    by_folder: dict[str, list[str]] = collections.defaultdict(list)
    for folder, text in texts:
        by_folder[folder].append(text)
    counts: collections.Counter[str] = collections.Counter()
    having: collections.Counter[str] = collections.Counter()
    folders: collections.Counter[str] = collections.Counter()
    for found in by_folder.values():
        share = min(1.0, MOST_TEXTS / len(found))
        folders.update({word for text in found for word in WORD.findall(text.lower())})
        for text in found:
            used = collections.Counter(WORD.findall(text.lower()))
            having.update(used.keys())
            for word, number in used.items():
                counts[word] += share * min(number, MOST_USES)  # type: ignore[assignment]
    listed = {word for word in having if having[word] >= FEWEST_TEXTS and folders[word] >= FEWEST_FOLDERS}
    return Rarities(counts, listed)


class Measure:
    """Measures sentences, each once."""

    def __init__(self, rarities: Rarities) -> None:
        self.rarities = rarities
        self.known: dict[str, tuple[Any, Any]] = {}

    def one(self, sentence: str) -> tuple[Any, Any]:
        """Return the features of a sentence, and its length and grade."""
        if sentence not in self.known:
            read = words(sentence)
            syllables = sum(map(figures_in("en").__getitem__, read)) & MASK
            features = measure_sentence(sentence, read, syllables, count_medical_terms(sentence), self.rarities)
            self.known[sentence] = np.array(features, float), np.array([len(read), grade_sentence(read)])
        return self.known[sentence]

    def mean(self, sentences: list[str]) -> tuple[Any, Any]:
        """Return the mean features of sentences, and their mean length and grade."""
        both = [self.one(sentence) for sentence in sentences]
        return np.mean([one for one, _ in both], axis=0), np.mean([other for _, other in both], axis=0)


def fold_of(name: str) -> int:
    """Return the fold of whatever has this name."""
    return zlib.crc32(name.encode()) % FOLDS


def gather(rows: Iterable[tuple[str, tuple[Any, Any], tuple[Any, Any], float]]) -> Evidence:
    """Put together pairs, each with its name, the harder and the easier, and the difference."""
    listed = list(rows)
    figures, rivals = (np.array([hard[at] - easy[at] for _, hard, easy, _ in listed]) for at in (0, 1))
    return Evidence(
        figures, np.array([row[3] for row in listed]), np.array([fold_of(row[0]) for row in listed]), rivals
    )


def compare_passages(measure: Measure, passages: list[tuple[str, float, str]]) -> Evidence:
    """Return what the passages say, each compared with the mean of all."""
    means = [measure.mean(split(text)) for _, _, text in passages]
    middle = tuple(np.mean([mean[at] for mean in means], axis=0) for at in (0, 1))
    hardness = [hard for _, hard, _ in passages]
    rows = zip(passages, means, strict=True)
    return gather((name, mean, middle, hard - float(np.mean(hardness))) for (name, hard, _), mean in rows)


def compare_articles(measure: Measure, articles: Mapping[str, list[str]]) -> Evidence:
    """Return what neighboring levels of an article say."""
    levels = {name: [measure.mean(split(text)) for text in texts] for name, texts in articles.items()}
    return gather((name, hard, easy, LEVEL) for name, of in levels.items() for easy, hard in pairwise(of))


def compare_sentences(measure: Measure, articles: Mapping[str, list[str]]) -> Evidence:
    """Return what the most similar sentences of two levels of an article say."""
    return gather(
        (name, measure.one(hard), measure.one(easy), LEVEL * (high - low))
        for name, texts in articles.items()
        for low, high in ((0, 1), (1, 2), (0, 2))
        for hard, easy in pair_alike(split(texts[high]), split(texts[low]))
    )


def pair_alike(hard: list[str], easy: list[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of sentences that have many words in common, and not all."""
    sets = [(frozenset(words(sentence.lower())), sentence) for sentence in easy]
    for sentence in hard:
        own = frozenset(words(sentence.lower()))
        share, best = max(((len(own & other) / len(own | other), text) for other, text in sets), default=(0.0, ""))
        if ALIKE <= share < SAME and 2 * abs(len(words(sentence)) - len(words(best))) <= len(words(sentence)):
            yield sentence, best


def compare_terms(measure: Measure, texts: Iterable[str]) -> Evidence:
    """Return what sentences with a term and the same ones with its plain words say."""
    table = tomllib.loads(TERMS.read_text("utf-8"))["options"]["terms"]
    plain = {form: to for to_all, terms in table.items() for term in terms for form, to in pair_forms(term, to_all)}
    longest = sorted(map(re.escape, plain), key=len, reverse=True)
    pattern = re.compile(rf"(?i)\b(?:{'|'.join(longest)})\b")
    used: collections.Counter[str] = collections.Counter()
    rows = []
    for sentence in (sentence for text in texts for sentence in split(text)):
        match = pattern.search(sentence)
        if match is None or used[match[0].lower()] >= MOST_FOR_TERM or len(words(sentence)) > LONGEST:
            continue
        used[match[0].lower()] += 1
        replaced = pattern.sub(lambda match: plain[match[0].lower()], sentence)
        rows.append((match[0].lower(), measure.one(sentence), measure.one(replaced), LEVEL))
    return gather(rows)


def fit(evidence: Mapping[str, Evidence], without: int | None = None) -> Any:
    """Return the weights, none of them negative, that fit the evidence outside a fold best."""
    number = len(FEATURES)
    spread = np.std(np.concatenate([one.figures for one in evidence.values()]), axis=0) + 1e-9
    squares, products = RIDGE * np.eye(number), np.zeros(number)
    for name, one in evidence.items():
        chosen = one.folds != without
        figures = one.figures[chosen] / spread
        squares += SHARES[name] * figures.T @ figures / len(figures)
        products += SHARES[name] * figures.T @ one.expected[chosen] / len(figures)
    weights = np.zeros(number)
    for _ in range(2000):
        for at in range(number):
            rest = products[at] - squares[at] @ weights + squares[at, at] * weights[at]
            weights[at] = max(0.0, rest / squares[at, at])
    return weights / spread


def judge(name: str, one: Evidence, figures: Any) -> str:
    """Return how well figures agree with the evidence, and how well length and grade do."""
    if name == "passages":
        agree = [float(np.corrcoef(each, one.expected)[0, 1]) for each in (figures, *one.rivals.T)]
        what = "correlation"
    else:
        agree = [float(np.mean((each > 0) + 0.5 * (each == 0))) for each in (figures, *one.rivals.T)]
        what = "pairs in order"
    return f"{name} ({len(figures)}), {what}: {agree[0]:.3f}; length {agree[1]:.3f}; Flesch–Kincaid {agree[2]:.3f}"


def report(evidence: Mapping[str, Evidence]) -> None:
    """Print what five folds give, and what one corpus says about the other."""
    weights = [fit(evidence, fold) for fold in range(FOLDS)]
    for name, one in evidence.items():
        figures = np.array([row @ weights[fold] for row, fold in zip(one.figures, one.folds, strict=True)])
        print(judge(name, one, figures))
    for learned in (("passages",), ("sentences", "articles")):
        of_one = fit({name: evidence[name] for name in learned})
        for name in evidence.keys() - set(learned):
            print(
                f"  from {' and '.join(learned)} alone: {judge(name, evidence[name], evidence[name].figures @ of_one)}"
            )


def write(weights: Any, sentences: list[str], measure: Measure) -> None:
    """Write the table."""
    raw = np.array([measure.one(sentence)[0] @ weights for sentence in sentences])
    low, high = (float(np.quantile(raw, share)) for share in SCALE)
    rarities = measure.rarities
    lines = [f"weight {name} {weight:.4f}" for name, weight in zip(FEATURES, weights, strict=True) if weight > 0]
    lines += [f"scale {low:.4f} {high:.4f}", f"unknown {rarities.unknown:.2f}"]
    by_rarity: dict[float, list[str]] = collections.defaultdict(list)
    for word, rarity in rarities.table.items():
        by_rarity[rarity].append(word)
    lines += [f"rarity {rarity:g} {' '.join(sorted(found))}" for rarity, found in sorted(by_rarity.items())]
    Path(FOLDER, TABLE).write_text(HEADER + "\n".join(lines) + "\n", "utf-8")


def main() -> None:
    """Read, measure, fit, report and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("readability", type=Path)
    parser.add_argument("pages", type=Path, nargs="+")
    arguments = parser.parse_args()
    passages = list(read_clear(arguments.readability))
    articles = read_onestop(arguments.readability)
    pages = list(read_pages(arguments.pages))
    counted = [("clear", text) for _, _, text in passages] + [("onestop", texts[-1]) for texts in articles.values()]
    measure = Measure(count_words([*counted, *((folder, text) for folder, _, text in pages)]))
    evidence = {
        "passages": compare_passages(measure, passages),
        "sentences": compare_sentences(measure, articles),
        "articles": compare_articles(measure, articles),
        "terms": compare_terms(measure, (text for _, topic, text in pages if topic == "health")),
    }
    report(evidence)
    weights = fit(evidence)
    rated = [sentence for _, _, text in passages for sentence in split(text)]
    write(weights, rated + [one for texts in articles.values() for text in texts for one in split(text)], measure)


if __name__ == "__main__":
    main()
