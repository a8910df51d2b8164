"""Finds words that were typed twice."""

from __future__ import annotations

from functools import cached_property
from operator import eq

from seolint.article.wording import fold_phrase
from seolint.base.model import Edit, Hit
from seolint.checks.shared.speech import is_own
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.wording import Occurrence

VALUES = {"text": "the repeated word"}
FOLDED = {"words": fold_phrase}


@record
class Options:
    """Which words.

    Attributes:
        words: Words in lower case that nobody repeats on purpose.
    """

    words: tuple[str, ...]

    @cached_property
    def known(self) -> frozenset[str]:
        """The words as a set."""
        return frozenset(self.words)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each pair of equal words with only white space between them; the fix deletes the second."""
    wording = article.wording
    doubled = map(eq, wording.words, wording.words[1:])
    for index in [index for index, is_doubled in enumerate(doubled) if is_doubled]:
        word = wording.words[index]
        if word in options.known:
            place = wording.place(index, 2)
            if place.text[len(word) : -len(word)].isspace() and is_own(article, place):
                yield Hit(place.block, {"text": place.words[1]}, place.start, place.end, edits=_fix(article, place))


def _fix(article: Article, place: Occurrence) -> tuple[Edit, ...]:
    """Return the edit that deletes the second word, if the source has only the word and white space there."""
    after_first = len(place.words[0])
    start, end = place.block.span(place.start + after_first, place.end)
    is_all = article.source.text[start:end].split() == [place.words[1]]
    return (Edit(start, end, ""),) if is_all else ()
