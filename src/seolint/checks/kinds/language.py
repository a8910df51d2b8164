"""Finds a declared language that is not the language of the text."""

from __future__ import annotations

from seolint.base.messages import shorten
from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {"declared": "the declared language", "found": "the language of the text"}


@record
class Options:
    """When the language can be judged.

    Attributes:
        min_words: Articles with fewer words of prose are not evaluated.
    """

    min_words: int = 80


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the declaration if the text is in another language."""
    declared = article.declared_language
    if declared is None:
        yield NotEvaluated("the page declares no language")
        return
    from seolint.language.guess import are_alike, guess_prose
    from seolint.language.tags import read_language

    named = read_language(declared.text)
    if named is None:
        yield NotEvaluated(f'"{shorten(declared.text)}" is not a language tag')
        return
    texts = [block.text for block in article.prose]
    if sum(text.count(" ") + 1 for text in texts) < options.min_words and all(map(str.isascii, texts)):
        yield NotEvaluated(f"the text has fewer than {options.min_words} words")
        return
    found = guess_prose(texts)
    if found is not None and not are_alike(found, named):
        yield Hit(declared, {"declared": declared.text, "found": found})
