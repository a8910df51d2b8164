"""Finds words that were typed twice."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from operator import eq

from seolint.article.wording import BETWEEN, fold_phrase
from seolint.base.model import Edit, Hit, Spans
from seolint.checks.shared.speech import is_own
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.wording import Occurrence
    from seolint.base.model import Span

VALUES = {"text": "the repeated word"}
FOLDED = {"words": fold_phrase, "closing": fold_phrase, "opening": fold_phrase, "doubtful": fold_phrase}
#: How many words before a doubled one its clause can begin.
_REACH = 9
#: Subjects that open a clause without a word for it, after what it is about: "the place we looked at"; and words after which
#: they begin a sentence of their own.
_SUBJECTS = frozenset({"i", "you", "he", "she", "we", "they", "it", "people"})
_JOINING = frozenset({"and", "or", "but", "so", "then", "because", "although", "though", "while"})


@record
class Options:
    """Which words.

    Attributes:
        words: Words in lower case that nobody repeats on purpose.
        closing: Those of them that can end a clause and begin what follows it: "those who have have a duty".
        doubtful: Those of them that may be a slip for another word, as in "it it trained" for "it is trained": they are
            reported, but not fixed.
        opening: Words that begin such a clause; after one of them, words from ``closing`` are not reported. Nor are they
            in a clause that begins with its subject, as in "the place we went to to swim".
    """

    words: tuple[str, ...]
    closing: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()

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
            ends_clause = word in options.closing and _is_in_clause(wording.words, index, options)
            is_pair = place.text[len(word) : -len(word)].isspace() and not ends_clause
            if is_pair and is_own(article, place) and not _is_name(article, place):
                edits = () if word in options.doubtful else _fix(article, place)
                yield Hit(place.block, {"text": place.words[1]}, place.start, place.end, edits=edits)


def _is_name(article: Article, place: Occurrence) -> bool:
    """Whether one of the two is a name: in capitals, called ("this this()"), or a link ("[for](for.md) for loops")."""
    written = place.block.text[place.start : place.end].split()
    if place.block.text.startswith("(", place.end) or (written[-1].isupper() and not written[0].isupper()):
        return True
    links = article.view(_find_links).get((id(place.block), place.words[0].casefold()))
    return links is not None and links.overlap(*place.block.span(place.start, place.end))


def _find_links(article: Article) -> dict[tuple[int, str], Spans]:
    """Return where the links of an article are, by their block and their text in lower case."""
    found: dict[tuple[int, str], list[Span]] = {}
    for link in article.links:
        if link.block is not None:
            found.setdefault((id(link.block), link.text.strip().casefold()), []).append(link.span())
    return {key: Spans(spans) for key, spans in found.items()}


def _is_in_clause(words: Sequence[str], index: int, options: Options) -> bool:
    """Whether a word just before, in the same sentence, begins a clause."""
    before = words[max(0, index - _REACH) : index]
    start = len(before) - before[::-1].index(BETWEEN) if BETWEEN in before else 0
    clause = before[start:]
    return not set(options.opening).isdisjoint(clause) or any(
        word in _SUBJECTS and above not in _JOINING for above, word in pairwise(clause)
    )


def _fix(article: Article, place: Occurrence) -> tuple[Edit, ...]:
    """Return the edit that deletes the second word, if the source has only the word and white space there."""
    after_first = len(place.words[0])
    start, end = place.block.span(place.start + after_first, place.end)
    is_all = article.source.text[start:end].split() == [place.words[1]]
    return (Edit(start, end, ""),) if is_all else ()
