"""Finds a declared language that is not the language of the text."""

from __future__ import annotations

from seolint.base.model import Hit, NotEvaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {"declared": "the declared language", "found": "the language of the text"}
#: Groups of languages that a guess from words cannot tell apart.
_ALIKE = ({"no", "nb", "nn", "da"}, {"hr", "sr", "bs", "sh"}, {"id", "ms"}, {"cs", "sk"}, {"gl", "pt"}, {"af", "nl"})


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
    prose = "\n".join(block.text for block in article.prose)
    if prose.count(" ") < options.min_words and prose.isascii():
        yield NotEvaluated(f"the text has fewer than {options.min_words} words")
        return
    from seolint.language.guess import guess_language

    found, named = guess_language(prose), declared.text[:2].lower()
    if found is not None and found != named and not any({found, named} <= group for group in _ALIKE):
        yield Hit(declared, {"declared": declared.text, "found": found})
