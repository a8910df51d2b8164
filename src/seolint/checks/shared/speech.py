"""Tells the article's own sentences and words from quotations, code and fragments."""

from __future__ import annotations

from seolint.article.wording import is_quoted
from seolint.checks.shared.verbatim import is_code
from seolint.language.punctuation import DASHES, DOUBLE_QUOTES
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.article.nodes import Sentence
    from seolint.article.wording import Occurrence

#: Marks that separate words, so that they are not one phrase.
_BREAKS = frozenset((*",;:()/…", *DASHES, *DOUBLE_QUOTES))


def is_sentence(sentence: Sentence) -> bool:
    """Whether it ends like a sentence and is not a list of names, figures or references."""
    return sentence.is_full


def is_own(article: Article, place: Occurrence) -> bool:
    """Whether the words are the article's own and adjacent: not code, not a name, not a quotation."""
    first = place.words[0]
    can_be_name = len(place.words) == 1 and first[:1].isupper() and first in article.wording.names
    opening = first[:1].lower() + first[1:] if place.is_first and not can_be_name else first
    if not all(map(str.islower, (opening, *place.words[1:]))):
        return False
    if not _BREAKS.isdisjoint(place.text) or is_quoted(place.block.text, place.start):
        return False
    return not is_code(article, place.block, place.start, place.start + len(first))
