"""Finds headings that repeat the same phrase, as if a template had been filled with a keyphrase."""

from __future__ import annotations

from seolint.base.model import Hit
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {
    "phrase": "the phrase",
    "number": "the number of subheadings with it",
    "headings": "the number of subheadings",
}
#: An article or preposition that has lost its vowel: "l'arthrose" is the word "arthrose".
_ELIDED = regex(r"(?i)\b(?:[cdjlmnst]|qu|un)['’](?=\w)")
_WORD = regex(r"[^\W_]+(?:['’-][^\W_]+)*")


@record
class Options:
    """When a phrase is too frequent.

    Attributes:
        min_words: The fewest words of a phrase; a name of one or two words is needed again and again.
        min_headings: The fewest subheadings with it.
        share: The share of subheadings with it, from 0 to 1.
    """

    min_words: int = 3
    min_headings: int = 4
    share: float = 0.75


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at the first subheading with the phrase; the others are the related places.

    The phrase is the title, the headline or the keyphrase as a whole: words that a writer would not repeat in each
    heading.
    """
    below = [heading for heading in article.headings if heading is not article.headline and heading.level > 1]
    if len(below) < options.min_headings:
        return
    texts = [article.keyphrase, article.headline, *article.titles[:1]]
    for phrase in dict.fromkeys(_fold(text.text) for text in texts if text is not None):
        found = [heading for heading in below if phrase in _fold(heading.text)]
        if _is_long(phrase, options) and len(found) >= max(options.min_headings, options.share * len(below)):
            yield _hit(phrase.strip(), found, len(below))
            return


def _is_long(phrase: str, options: Options) -> bool:
    return len(phrase.split()) >= options.min_words


def _fold(text: str) -> str:
    """Return the words in lower case with a space around each, so that only whole words are found."""
    words = _WORD.findall(_ELIDED.sub("", text))
    return f" {' '.join(map(str.casefold, words))} "


def _hit(phrase: str, found: list[Block], headings: int) -> Hit:
    related = tuple((heading, "here too") for heading in found[1:])
    return Hit(found[0], {"phrase": phrase, "number": len(found), "headings": headings}, related=related)
