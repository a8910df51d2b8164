"""Finds prose that asks for more schooling than its readers have."""

from __future__ import annotations

from itertools import islice
from math import sqrt

from seolint.article.origins import Within
from seolint.base.model import Hit, NotEvaluated, Text
from seolint.checks.shared.speech import is_sentence
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import field, record, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Sentence
    from seolint.base.model import Value
    from seolint.language.readability import TextCounts

VALUES = {
    "grade": "the Flesch–Kincaid grade of the prose",
    "margin": "the margin of error, in grades",
    "level": "the grade in words",
    "target": "the highest grade allowed",
    "served": "what `served` says of the audience, after a colon",
    "sentence_grade": "the grade of the hardest sentence",
    "difficulty": "how hard the hardest sentence is, from 0 to 100",
}
#: Standard error of SMOG, the best documented of the formulas, in grades (McLaughlin, 1969).
MARGIN = 1.5
#: Number of standard errors above the target that the formula's inaccuracy cannot explain.
_FAR = 2
#: Sentences named with a finding.
_SHOWN = 3
#: Shortest sentence named as hard, in words.
_FEWEST_WORDS = 4
#: Most sentences that are rated, and what makes them look hard at first: the square root of their number of words, the
#: syllables of each, and words of three syllables. Nearly nine in ten of the hardest are among them.
_RATED = 10
_BY_LENGTH, _BY_SYLLABLES, _BY_LONG_WORDS = 7.0, 12.5, 2.0
#: The highest figure that is shown for a sentence.
_HARDEST = 100
#: A name from code: with a capital letter, digit or underscore inside. It counts as a word of so many syllables at most.
_NAME = regex(r"(?:[A-Z]*[a-z]+[A-Z0-9]|[A-Z]{2,}[a-z]{2}|\w+[_0-9])\w*|__?\w+")
_SYLLABLES = 2


@record
class Options:
    """Who is going to read it.

    Attributes:
        audience: The audience, by its name in ``audiences``.
        audiences: The highest grade for each audience; 0 for no limit.
        served: What the message says about an audience, after its target.
        max_grade: The highest grade for any audience; 0 uses the limit of the audience.
        min_words: Articles with fewer words are not evaluated; the formulas were made for samples of 100 words.

    Variants:
        far: more than three grades above the target
    """

    audience: str = "general"
    audiences: dict[str, float] = field(default_factory=dict)
    served: dict[str, str] = field(default_factory=dict)
    max_grade: float = 0
    min_words: int = 100

    def __post_init__(self) -> None:
        if self.audience not in self.audiences and not self.max_grade:
            raise ValueError(f'unknown audience "{self.audience}"; expected one of: {", ".join(self.audiences)}')

    @property
    def target(self) -> float:
        """The highest grade allowed; 0 for no limit."""
        return self.max_grade or self.audiences[self.audience]

    @property
    def reason(self) -> str:
        """What the message says about the audience after its target; "" for nothing."""
        served = "" if self.max_grade else self.served.get(self.audience, "")
        return f": {served}" if served else ""


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the hardest sentence if the Flesch–Kincaid grade of the prose is above the target and its error.

    The three hardest sentences are the related places, ranked by a figure of our own that looks at their words too.
    Variant ``far``: the grade is more than twice the margin above the target.
    """
    if article.language != "en":
        yield NotEvaluated(_say_language(article))
    elif article.counts.words < options.min_words:
        yield NotEvaluated(f"the text has fewer than {options.min_words} words")
    elif (
        options.target and (grade := round(article.readability.flesch_kincaid_grade or 0, 1)) > options.target + MARGIN
    ):
        if _grade_without_names(article) <= options.target + MARGIN:
            yield NotEvaluated("names from code make the words of the text long")
            return
        yield _hit([sentence for sentence in article.sentences if not sentence.is_label], grade, options)


def _grade_without_names(article: Article) -> float:
    """Return the grade that the prose has with short words in place of names from code, such as ``CreateFileW``."""
    from seolint.language.readability import count_sentences, flesch_kincaid_grade
    from seolint.language.word_figures import MASK, figures_in

    sentences = [sentence for sentence in article.sentences if not sentence.is_label]
    names = [word for sentence in sentences for word in sentence.words if _NAME.fullmatch(word) is not None]
    counts = count_sentences(sentences)
    facts = figures_in("en")
    longer = sum(max(0, (facts[name] & MASK) - _SYLLABLES) for name in names)
    return round(flesch_kincaid_grade(replace(counts, syllables=counts.syllables - longer)), 1)


def _say_language(article: Article) -> str:
    if article.language is None:
        return "the language of the text is unclear"
    others = {"flesch_reading_ease": "Flesch reading ease", "lix": "LIX"}
    known = [words for name, words in others.items() if getattr(article.readability, name) is not None]
    measured = f"see its {' and '.join(known)} in the report" if known else "no readability formula supports it"
    return f'the grade is for English only, but the language of the text is "{article.language}"; {measured}'


def _hit(sentences: Sequence[Sentence], grade: float, options: Options) -> Hit:
    from seolint.language.readability import grade_in_words, grade_sentence

    rated = _hardest(sentences)
    sentence = rated[0][1]
    difficulties = tuple(min(_HARDEST, round(difficulty)) for difficulty, _ in rated)
    values: dict[str, Value] = {
        "grade": grade,
        "margin": MARGIN,
        "level": grade_in_words(grade),
        "target": f"{options.target:g}",
        "served": options.reason,
        "sentence_grade": round(grade_sentence(sentence.words), 1),
        "difficulty": difficulties[0],
    }
    related = tuple(
        (Text(hard.text, Within(hard.block, hard.start)), f"difficulty {difficulty} of 100, {len(hard.words)} words")
        for difficulty, (_, hard) in zip(difficulties, rated, strict=True)
    )
    variant = "far" if grade > options.target + _FAR * MARGIN else ""
    return Hit(
        sentence.block,
        values,
        sentence.start,
        sentence.end,
        related=related,
        difficulties=difficulties,
        variant=variant,
        whole=True,
    )


def _hardest(sentences: Sequence[Sentence]) -> Sequence[tuple[float, Sentence]]:
    """Return the three hardest sentences, the hardest first; fragments only without any others."""
    from seolint.health.medical_terms import count_medical_terms
    from seolint.language.difficulty import rate_sentence
    from seolint.language.readability import count_sentences

    counted = [(count_sentences([sentence]), sentence) for sentence in sentences if sentence.words]
    counted.sort(key=lambda pair: _guess(pair[0]), reverse=True)
    full = (pair for pair in counted if pair[0].words >= _FEWEST_WORDS and is_sentence(pair[1]))
    rated = [
        (rate_sentence(text := sentence.text, sentence.words, counts.syllables, count_medical_terms(text)), sentence)
        for counts, sentence in list(islice(full, _RATED)) or counted[:_RATED]
    ]
    rated.sort(key=lambda pair: -pair[0])
    return rated[:_SHOWN]


def _guess(counts: TextCounts) -> float:
    """Return how hard a sentence looks by its counts, to rate only those that may be the hardest."""
    by_syllables = _BY_SYLLABLES * counts.syllables / counts.words
    return _BY_LENGTH * sqrt(counts.words) + by_syllables + _BY_LONG_WORDS * counts.polysyllables
