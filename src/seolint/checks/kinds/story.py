"""Finds what an English story about a treatment or a study leaves out: absolute numbers, evidence, costs, who paid."""

from __future__ import annotations

from seolint.base.messages import SENTENCE, shorten
from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {
    "match": "the treatment, the relative number or the verb that calls for what is left out",
    "sentence": "the sentence that has it, shortened",
}


@record
class Options:
    """What a story has to tell.

    Attributes:
        part: What it is: ``absolute`` numbers beside relative ones, the strength of the ``evidence``, the ``funding``, the
            ``costs``, the ``alternatives``, or that a study which only observed shows no ``cause``.
        min_words: Shorter articles are not checked.
    """

    part: Literal["absolute", "evidence", "funding", "costs", "alternatives", "cause"]
    min_words: int = 80


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the first sentence that calls for what the article leaves out."""
    if article.length < options.min_words:
        yield NotEvaluated(f"the text has fewer than {options.min_words} words")
        return
    from seolint.health.scorecards.stories import find_untold

    sentence, match = find_untold(article, options.part) or (None, "")
    if sentence is not None:
        values = {"match": match, "sentence": shorten(sentence.text, SENTENCE)}
        yield Hit(sentence.block, values, sentence.start, sentence.end)
