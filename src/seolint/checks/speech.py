"""What is a sentence of the article's own, and what only looks like one: not a kind of check."""

from __future__ import annotations

from seolint.checks.verbatim import is_code
from seolint.hints import TYPE_CHECKING
from seolint.patterns import regex
from seolint.wording import is_quoted

if TYPE_CHECKING:
    from seolint.article import Article, Sentence
    from seolint.wording import Place

_DIGIT = regex(r"\d")
_ENDS = frozenset(".!?…")
_CLOSERS = "\"'”’»›)]*_ "
#: A row of names, figures or references has a comma or a number for every third word.
_DENSE = 3
#: Marks that keep words from being one phrase.
_BREAKS = frozenset(',;:()/—–…"“”')


def is_sentence(sentence: Sentence) -> bool:
    """Whether it ends as a sentence does and is no row of names, figures or references."""
    text = sentence.text
    if text.rstrip(_CLOSERS)[-1:] not in _ENDS:
        return False
    breaks = text.count(",") + text.count(";") + text.count("|") + text.count("•")
    figures = sum(word[0].isdigit() for word in sentence.words) if _DIGIT.search(text) else 0
    return (breaks + figures) * _DENSE <= len(sentence.words)


def is_own(article: Article, place: Place) -> bool:
    """Whether the words are the article's own, with nothing between them: no code, no name, nobody else's in quotes."""
    first = place.words[0]
    opening = first[:1].lower() + first[1:] if place.is_first else first
    if not all(map(str.islower, (opening, *place.words[1:]))):
        return False
    if not _BREAKS.isdisjoint(place.text) or is_quoted(place.block.text, place.start):
        return False
    return not is_code(article, place.block, place.start, place.start + len(first))
