"""Measures the share of sentences in the passive voice, or with one of a list of phrases."""

from __future__ import annotations

from functools import cached_property
from itertools import islice
from math import ceil, floor, sqrt

from seolint.article.origins import Within
from seolint.article.wording import fold_phrase
from seolint.base.model import Hit, NotEvaluated, Text
from seolint.checks.kinds.phrases import Options as Phrases
from seolint.checks.kinds.phrases import find_phrases
from seolint.checks.shared.speech import is_sentence
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Sentence
    from seolint.article.wording import Wording
    from seolint.base.model import Value

VALUES = {
    "percent": "the share of the sentences, in percent",
    "count": "how many there are",
    "sentences": "the number of sentences",
}
FOLDED = dict.fromkeys(("phrases", "participles", "adjectives"), fold_phrase)
#: Sentences named with a finding.
_SHOWN = 3
_BE = frozenset(
    ["is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't", "it's", "they're"]
)
_BETWEEN = frozenset(["not", "also", "often", "never", "always", "still", "now", "just", "then", "sometimes", "being"])
_MOST_BETWEEN = 2
#: The ending of "indeed" and "speed", which are not participles.
_NO_ENDING = "eed"
#: Prefix of words in -ed that are adjectives: `unaffected`.
_NOT = "un"


@record
class Options:
    """Which sentences to count, and the limits.

    Attributes:
        of: What to count: sentences in the passive voice (``passives``), or sentences with one of the ``phrases``.
        phrases: Phrases in lower case, written as for the check ``phrases``.
        participles: Past participles that do not end in -ed.
        adjectives: Words that look like participles and describe a state, and so make no passive.
        max_percent: The largest share of the sentences, in percent, of which the error of counting so few sentences is
            taken off first; 0 for no limit.
        min_percent: The smallest share of the sentences, in percent.
        min_sentences: Articles with fewer sentences in paragraphs are not evaluated.
    """

    of: Literal["passives", "phrases"]
    phrases: tuple[str, ...] = ()
    participles: tuple[str, ...] = ()
    adjectives: tuple[str, ...] = ()
    max_percent: int = 0
    min_percent: int = 0
    min_sentences: int = 20

    @cached_property
    def searched(self) -> Phrases:
        """The phrases as options of the check ``phrases``."""
        return Phrases({"": self.phrases})

    @cached_property
    def irregular(self) -> frozenset[str]:
        """The participles as a set."""
        return frozenset(self.participles)

    @cached_property
    def states(self) -> frozenset[str]:
        """The adjectives as a set."""
        return frozenset(self.adjectives)


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the first sentence of the kind if there are too many, or at the first of all if too few."""
    known = [sentence for sentence in article.wording.sentences if sentence.block.kind == "paragraph"]
    found = _having(article.wording, options) if len(known) >= options.min_sentences else set()
    if options.max_percent and _are_few(found, known, options):
        return
    sentences = [sentence for sentence in known if is_sentence(sentence)]
    if len(sentences) < options.min_sentences:
        yield NotEvaluated(f"the paragraphs have fewer than {options.min_sentences} sentences")
        return
    having = [sentence for sentence in sentences if (id(sentence.block), sentence.start) in found]
    percent = 100 * len(having) / len(sentences)
    # What sentences are is a guess here and there, so a share has to be above the limit by its own error.
    error = sqrt(percent * (100 - percent) / len(sentences))
    if options.max_percent and percent - error > options.max_percent:
        yield _hit(having, ceil(percent), having, sentences)
    elif percent < options.min_percent:
        yield _hit(sentences, floor(percent), having, sentences)


def _are_few(found: Collection[object], known: Iterable[Sentence], options: Options) -> bool:
    """Whether so many of the first sentences are whole ones that the others need not be looked at."""
    needed = max(options.min_sentences, ceil(100 * len(found) / options.max_percent))
    return sum(1 for _ in islice(filter(is_sentence, known), needed)) == needed


def _hit(at: Sequence[Sentence], percent: int, having: Sequence[Sentence], sentences: Sequence[Sentence]) -> Hit:
    first = at[0]
    related = tuple(
        (Text(sentence.text, Within(sentence.block, sentence.start)), "one of them") for sentence in having[:_SHOWN]
    )
    values: dict[str, Value] = {"percent": percent, "count": len(having), "sentences": len(sentences)}
    return Hit(first.block, values, first.start, first.end, related=related, whole=True)


def _having(wording: Wording, options: Options) -> set[tuple[int, int]]:
    """Return the sentences of the kind, as the identity of their block and their start."""
    if options.of == "phrases":
        found = [wording.sentence_at(start) for start, _, _ in find_phrases(wording, options.searched)]
    else:
        found = [wording.sentence_at(index) for index in _passives(wording, options)]
    return {(id(sentence.block), sentence.start) for sentence in found}


def _passives(wording: Wording, options: Options) -> Iterator[int]:
    """Yield the index of each form of "be" that is followed by a participle."""
    for verb in _BE & wording.places.keys():
        for index in wording.places_of(verb):
            if is_passive(wording.words[index + 1 : index + 2 + _MOST_BETWEEN], options.irregular, options.states):
                yield index


def is_passive(after: Sequence[str], irregular: frozenset[str], states: frozenset[str]) -> bool:
    """Whether the words after a form of "be" are a participle, with or without adverbs before it.

    Args:
        after: the words, with ``seolint.article.wording.BETWEEN`` where the sentence ends.
        irregular: participles that do not end in -ed.
        states: participles that are adjectives.
    """
    for word in after:
        if word in irregular or _has_ending(word):
            return word not in states
        if word not in _BETWEEN and not word.endswith("ly"):
            return False
    return False


def _has_ending(word: str) -> bool:
    """Whether the word ends like a participle; one with a hyphen (`plant-based`) is an adjective."""
    if len(word) <= len("aced") or not word.endswith("ed") or word.endswith(_NO_ENDING):
        return False
    return not word.startswith(_NOT) and "-" not in word
