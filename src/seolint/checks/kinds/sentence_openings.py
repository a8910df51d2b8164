"""Finds sentences in a row that begin with the same word."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter

from seolint.article.wording import is_quoted
from seolint.base.model import Hit
from seolint.checks.shared.speech import is_sentence
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Sentence

VALUES = {"text": "the word or words the sentences begin with", "count": "the number of sentences"}
FOLDED = {"passing": str.lower, "alternatives": str.lower}
#: Shortest sentence compared, in words.
_FEWEST_WORDS = 5


@record
class Options:
    """When a row is too long.

    Attributes:
        min_count: The number of sentences in a row, in one paragraph, from which they are reported.
        passing: Words such as articles that mean nothing alone; after them, the second word is compared too.
        alternatives: Words such as "if" that open sentences listed side by side on purpose; these are not reported.
    """

    min_count: int = 3
    passing: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at the last sentence of each row, which is the one to change first."""
    for block, grouped in groupby(article.wording.sentences, attrgetter("block")):
        sentences = list(grouped)
        begins = {sentence.words[0] for sentence in sentences}
        if block.kind != "paragraph" or len(sentences) - len(begins) < options.min_count - 1:
            continue
        for opening, alike in groupby(sentences, lambda sentence: _opening(sentence, options)):
            row = list(alike)
            if len(row) >= options.min_count and opening and _is_own(row, opening, options):
                last = row[-1]
                length = len(" ".join(last.words[: opening.count(" ") + 1]))
                yield Hit(block, {"text": opening, "count": len(row)}, last.start, last.start + length)


def _opening(sentence: Sentence, options: Options) -> str:
    """Return the word or words to compare; "" for fragments."""
    if len(sentence.words) < _FEWEST_WORDS or not sentence.block.text.startswith(sentence.words[0], sentence.start):
        return ""
    first = sentence.words[0]
    return " ".join(sentence.words[:2]) if first.lower() in options.passing else first


def _is_own(row: Sequence[Sentence], opening: str, options: Options) -> bool:
    """Whether the repetition is not deliberate, as in alternatives, questions, numbered parts or parallel sentences."""
    size = opening.count(" ") + 1
    following = {sentence.words[size] for sentence in row}
    if opening.lower() in options.alternatives or len(following) == 1 or any(word[0].isdigit() for word in following):
        return False
    text = row[0].block.text
    if any(text[sentence.end - 1] == "?" for sentence in row):
        return False
    return all(is_sentence(sentence) and not is_quoted(text, sentence.start) for sentence in row)
