"""Finds sentences and paragraphs that are too long."""

from __future__ import annotations

from itertools import groupby
from math import ceil

from seolint.base.model import Hit, NotEvaluated
from seolint.checks.shared.speech import is_sentence
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block, Sentence
    from seolint.base.model import Value

VALUES = {
    "words": "the number of words; with `max_percent` in the longest sentence",
    "percent": "the share of long sentences, in percent",
    "count": "the number of long sentences",
    "sentences": "the number of sentences",
}
#: Most words and characters of a speaker's name.
_MOST_NAMES, _LONGEST_NAME = 4, 50
_BREAK = regex(r"(?i)<br\b")
_UNSPACED = frozenset({"ja", "zh", "th", "lo", "km", "my", "bo"})


@record
class Options:
    """The limits.

    Attributes:
        of: What to measure.
        max_words: The most words.
        margin_percent: How many percent more words are allowed, for limits that are not exact. With
            ``spared_percent``, only some sentences may have more.
        spared_percent: The share of the sentences, in percent, that may exceed the limit by ``margin_percent``; if more
            do, all are reported.
        far_words: With more words than this, the finding is of the variant ``far``; 0 for no such limit.
        max_percent: The largest share of long sentences, in percent; if set, the article is reported once. 0 reports
            each sentence.
        min_sentences: With ``max_percent``: articles with fewer sentences are not evaluated.

    Variants:
        far: more than ``far_words`` words
    """

    of: Literal["sentences", "paragraphs"]
    max_words: int
    margin_percent: int = 0
    spared_percent: int = 0
    far_words: int = 0
    max_percent: int = 0
    min_sentences: int = 10


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit for each sentence or paragraph that is too long, or one at the longest if too many are."""
    if article.language in _UNSPACED:
        yield NotEvaluated(f'words cannot be counted in "{article.language}", a language written without spaces')
    elif options.of == "paragraphs":
        yield from _find_paragraphs(article, options)
    elif options.max_percent:
        yield from _find_share(article, options)
    else:
        yield from _find_sentences(article, options)


def _find_sentences(article: Article, options: Options) -> Iterator[Hit]:
    long = [
        (sentence, len(sentence.words)) for sentence in article.sentences if len(sentence.words) > options.max_words
    ]
    long = [(sentence, words) for sentence, words in long if is_sentence(sentence)]
    most = _add_margin(options)
    spared = len(article.sentences) * options.spared_percent // 100
    least = most if sum(words <= most for _, words in long) <= spared else options.max_words
    for sentence, words in long:
        if words > least:
            yield _hit(sentence, words, options)


def _add_margin(options: Options) -> int:
    return options.max_words * (100 + options.margin_percent) // 100


def _find_paragraphs(article: Article, options: Options) -> Iterator[Hit]:
    for block, sentences in groupby(article.sentences, lambda sentence: sentence.block):
        if block.kind == "paragraph" and len(block.text) > options.max_words:
            found = list(sentences)
            words = sum(len(sentence.words) for sentence in found)
            if (
                words > _add_margin(options)
                and is_sentence(found[-1])
                and not _is_speech(found[0])
                and _is_solid(article, block, words, options)
            ):
                values: dict[str, Value] = {"words": words, "percent": 0, "count": 1, "sentences": len(found)}
                yield Hit(block, values, variant=_variant(words, options))


def _is_speech(first: Sentence) -> bool:
    """Whether a paragraph begins with the name of a speaker, as the turns of a transcript do: "Ann Lee: …"."""
    name, colon, _ = first.block.text[first.start : first.start + _LONGEST_NAME].partition(":")
    words = name.split()
    return bool(colon) and 2 <= len(words) <= _MOST_NAMES and all(word[0].isupper() for word in words[:-1])


def _is_solid(article: Article, block: Block, words: int, options: Options) -> bool:
    """Whether the paragraph is too long even if the line breaks in it are taken as paragraph breaks (HTML only)."""
    if article.source.format != "html":
        return True
    start, end = block.span()
    return words > options.max_words * (1 + len(_BREAK.findall(article.source.text, start, end)))


def _find_share(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    sentences = [sentence for sentence in article.sentences if sentence.words and _is_measured(sentence)]
    if len(sentences) < options.min_sentences:
        yield NotEvaluated(f"the paragraphs have fewer than {options.min_sentences} sentences")
        return
    long = [sentence for sentence in sentences if len(sentence.words) > options.max_words and is_sentence(sentence)]
    percent = 100 * len(long) / len(sentences)
    if percent > options.max_percent:
        longest = max(long, key=lambda sentence: len(sentence.words))
        values: dict[str, Value] = {
            "words": len(longest.words),
            "percent": ceil(percent),
            "count": len(long),
            "sentences": len(sentences),
        }
        yield Hit(longest.block, values, longest.start, longest.end, whole=True)


def _is_measured(sentence: Sentence) -> bool:
    return sentence.block.kind == "paragraph" and not sentence.is_label


def _hit(sentence: Sentence, words: int, options: Options) -> Hit:
    values: dict[str, Value] = {"words": words, "percent": 0, "count": 1, "sentences": 1}
    return Hit(sentence.block, values, sentence.start, sentence.end, variant=_variant(words, options))


def _variant(words: int, options: Options) -> str:
    return "far" if options.far_words and words > options.far_words else ""
