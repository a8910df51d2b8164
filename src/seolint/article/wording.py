"""The words of an article's sentences, as style rules look them up: folded, in one sequence, with their places.

Folding drops case and straightens apostrophes. Phrases are looked up by their rarest word, so that a rule with a
thousand phrases costs no more than the intersection of two sets for an article that contains none of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from functools import cached_property, lru_cache
from itertools import chain

from seolint.language.folded_texts import fold
from seolint.language.punctuation import DOUBLE_QUOTES
from seolint.startup.hints import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from seolint.article.nodes import Block, Sentence

#: Separates sentences in the sequence of words; it is not a word.
BETWEEN = "."


class Occurrence(NamedTuple):
    """Some words of a sentence: characters ``start`` to ``end`` of ``block``, and the words as written."""

    block: Block
    start: int
    end: int
    words: Sequence[str]
    sentence: Sentence
    is_first: bool

    @property
    def text(self) -> str:
        """The words as written, with everything between them."""
        return self.block.text[self.start : self.end]


class Wording:
    """The folded words of sentences.

    Attributes:
        words: the words of all sentences in sequence, with ``BETWEEN`` after each sentence.
        written: the same sequence, with the words as written.
        sentences: the sentences that have words, without labels and quoted blocks.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.sentences = [
            sentence
            for sentence in sentences
            if sentence.words and not sentence.is_label and sentence.block.kind != "quote"
        ]
        self.written: list[str] = []
        for sentence in self.sentences:
            self.written += sentence.words
            self.written.append(BETWEEN)
        joined = "\n".join(self.written)
        self.words = fold(joined).split("\n") if joined else []
        self._spans: dict[int, list[tuple[int, int]]] = {}
        self._patterns: dict[int, re.Pattern[str]] = {}

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The distinct folded words."""
        return frozenset(self.places)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The indexes of each folded word in the sequence."""
        found: dict[str, list[int]] = defaultdict(list)
        for index, word in enumerate(self.words):
            found[word].append(index)
        return found

    def places_of(self, word: str) -> list[int]:
        """Return the indexes of a folded word in the sequence."""
        return self.places.get(word, [])

    @cached_property
    def starts(self) -> list[int]:
        """The index in the sequence at which each sentence begins."""
        starts, index = [], 0
        for sentence in self.sentences:
            starts.append(index)
            index += len(sentence.words) + 1
        return starts

    @cached_property
    def names(self) -> frozenset[str]:
        """The words written with a capital letter inside a sentence: names, such as that of a product."""
        return frozenset(word for sentence in self.sentences for word in sentence.words[1:] if word[0].isupper())

    def has(self, phrase: Sequence[str], index: int) -> bool:
        """Whether the words from ``index`` on are this phrase."""
        return index >= 0 and self.words[index : index + len(phrase)] == [*phrase]

    def sentence_at(self, index: int) -> Sentence:
        """Return the sentence that contains the word at ``index``."""
        return self.sentences[self.number_at(index)]

    def number_at(self, index: int) -> int:
        """Return the number of the sentence that contains the word at ``index``."""
        return bisect_right(self.starts, index) - 1

    def place(self, index: int, length: int = 1) -> Occurrence:
        """Return the place of ``length`` words of one sentence, the first at ``index`` of the sequence."""
        number = self.number_at(index)
        sentence = self.sentences[number]
        first = index - self.starts[number]
        chosen = self._spans_of(number)[first : first + length]
        words = sentence.words[first : first + length]
        return Occurrence(sentence.block, chosen[0][0], chosen[-1][1], words, sentence, first == 0)

    def _spans_of(self, number: int) -> list[tuple[int, int]]:
        """Return the start and end of each word of a sentence in its block."""
        if number not in self._spans:
            from seolint.language.formulas import mask_formulas
            from seolint.language.words import word_pattern

            block, start, end = self.sentences[number][:3]
            pattern = self._patterns.get(id(block)) or word_pattern(block.text)
            self._patterns[id(block)] = pattern
            self._spans[number] = [match.span() for match in pattern.finditer(mask_formulas(block.text), start, end)]
        return self._spans[number]


def fold_phrase(phrase: str) -> str:
    """Return a phrase as its words are looked up: ``Don’t worry, we/I`` → ``don't worry we/i``."""
    from seolint.language.words import words

    parts = fold(phrase).split()
    return " ".join(filter(None, ("/".join(" ".join(words(word)) for word in part.split("/")) for part in parts)))


def is_quoted(text: str, start: int) -> bool:
    """Whether the character at ``start`` is inside quotation marks that were opened before it in the text."""
    marks, opened = _quotations(text)
    before = bisect_left(marks, start)
    return before > 0 and opened[before - 1]


def _find_all(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)


@lru_cache(maxsize=4)
def _quotations(text: str) -> tuple[list[int], list[bool]]:
    """Return the offsets of the quotation marks in a text, and whether the text after each is quoted."""
    marks, opened = [], []
    depth, low, odd = 0, 0, False
    for at in sorted(chain.from_iterable(_find_all(text, mark) for mark in DOUBLE_QUOTES)):
        mark = text[at]
        if mark == '"':
            odd = not odd
        elif mark in "”»" or (mark == "“" and low):
            depth, low = max(0, depth - 1), max(0, low - 1)
        else:
            depth, low = depth + 1, low + (mark == "„")
        marks.append(at)
        opened.append(odd or depth > 0)
    return marks, opened
