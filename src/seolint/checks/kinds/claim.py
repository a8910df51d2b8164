"""Words by which an article claims what nobody should: in earnest, not denied, asked, quoted or warned against."""

from __future__ import annotations

from functools import cached_property
from itertools import takewhile

from seolint.article.nodes import PROSE
from seolint.base.messages import SENTENCE, shorten
from seolint.base.model import Hit
from seolint.checks.shared.re2 import check_patterns, compile_patterns
from seolint.health.claims import judge_claim
from seolint.health.sources import has_notes, has_sources, is_note, is_source, names_study
from seolint.health.topic import vocabulary_of
from seolint.language.punctuation import DOUBLE_QUOTES
from seolint.startup.hints import TYPE_CHECKING, Any
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = frozenset({"claim", "sentence"})
#: How a sentence ends that announces what follows, and how many blocks it may announce.
_LEADS_ON = (":", "…", "...")
_LED = 8
#: What stands over a paragraph that says once more what was shown before.
_SUMMARY = regex(
    r"(?i)\s*(?:summary|in summary|conclusions?|(?:key |the )?takeaways?|key points|(?:the )?bottom line|in short)\b"
)
#: A block that is all link is the title of another page.
_LINK = 0.9
_QUOTES = dict.fromkeys(map(ord, (*DOUBLE_QUOTES, "‘")), " ")


@record
class Options:
    """Which words make the claim, and what excuses them.

    Attributes:
        needs: words in lower case, one of which each claim holds; the patterns are tried where one occurs.
        marks: strings in lower case, one of which a block with a claim holds as well.
        patterns: RE2 patterns without regard to case, by the variant of the rule that a match stands for.
        unless: RE2 patterns; a sentence that one of them is found in claims nothing.
        unsourced: whether a source in the sentence, the next one or a link beside them excuses the claim; a headline
            is not asked for its source.
        once: whether one claim stands for all that the article makes.
        guarded: the reasons for which words are no claim: all of ``negated``, ``questioned``, ``quoted``, ``reported``,
            ``conditional``, ``myth`` and ``warned`` unless the rule is about what people are quoted with.
    """

    needs: tuple[str, ...]
    patterns: dict[str, tuple[str, ...]]
    marks: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    unsourced: bool = False
    once: bool = False
    guarded: tuple[str, ...] = ("negated", "questioned", "quoted", "reported", "conditional", "myth", "warned")

    @cached_property
    def words(self) -> frozenset[str]:
        """The words to look up."""
        return frozenset(self.needs)


def check_options(options: Options) -> None:
    """Compile the patterns, so that a rule file with a wrong one is refused."""
    check_patterns((*(pattern for patterns in options.patterns.values() for pattern in patterns), *options.unless))


def find(article: Article, options: Options) -> Iterator[Hit]:
    """A hit for the first claim of each sentence: ``claim`` are the words, ``sentence`` the whole."""
    present = options.words & vocabulary_of(article)
    if not present:
        return
    for index in article.folded_statements.select(present):
        block = article.statements[index]
        if _may_claim(block, article.folded_statements[index], options):
            for hit in _find_in(block, article, options):
                yield hit
                if options.once:
                    return


def _may_claim(block: Block, folded: str, options: Options) -> bool:
    """Whether a block that holds one of the words can be at fault."""
    if block.link_density >= _LINK or (options.unsourced and block.kind not in PROSE):
        return False
    return not options.marks or any(mark in folded for mark in options.marks)


def _find_in(block: Block, article: Article, options: Options) -> Iterator[Hit]:
    text = block.text.replace("’", "'")
    patterns = {variant: compile_patterns(found, ignore_case=True) for variant, found in options.patterns.items()}
    if not any(pattern.search(text) for pattern in patterns.values()):
        return
    spans = article.sentences_of(block)
    for number, (start, end) in enumerate(spans):
        sentence = text[start:end]
        for variant, pattern in patterns.items():
            claim = _find_claim(sentence, pattern, options)
            if claim is not None:
                if not (options.unsourced and _is_sourced(article, block, spans, number)):
                    first, last = claim
                    values = {"claim": shorten(sentence[first:last], SENTENCE), "sentence": shorten(sentence, SENTENCE)}
                    yield Hit(block, dict(values), start + first, start + last, variant=variant)
                break


def _find_claim(sentence: str, pattern: Any, options: Options) -> tuple[int, int] | None:
    """The first match in the sentence that is a claim."""
    judged = sentence if "quoted" in options.guarded else sentence.translate(_QUOTES)
    for match in pattern.finditer(sentence):
        if judge_claim(judged, *match.span()) not in options.guarded:
            excused = bool(options.unless) and compile_patterns(options.unless, ignore_case=True).search(sentence)
            return None if excused else match.span()
    return None


def _is_sourced(article: Article, block: Block, spans: list[tuple[int, int]], number: int) -> bool:
    """Whether a sentence, the next one or a link beside them names a source, or the block has notes."""
    text = block.text
    start, end = spans[number]
    following = spans[number + 1][1] if number + 1 < len(spans) else end
    links = article.links_in(block)
    if has_notes(text) or any(map(is_note, links)) or _names_source(article, block, text[start:following]):
        return True
    before, after = _around(article, block)
    if (_SUMMARY.match(before) or _SUMMARY.match(text)) and has_sources(article):
        return True
    if following > end:
        return False
    if text[start:end].rstrip().endswith(_LEADS_ON):
        return any(_names_source(article, item, item.text) for item in after)
    return any(_names_source(article, item, item.text[: article.sentences_of(item)[0][1]]) for item in after[:1])


def _names_source(article: Article, block: Block, stretch: str) -> bool:
    """Whether a stretch of the block names its source, or links to it."""
    near = (link for link in article.links_in(block) if " ".join(link.text.split()) in stretch)
    return names_study(stretch) or any(is_source(link, article) for link in near)


def _around(article: Article, block: Block) -> tuple[str, list[Block]]:
    """The text before a block, and the blocks of prose that follow it, until the next heading."""
    content = article.content
    at = next((index for index, other in enumerate(content) if other is block), len(content))
    after = takewhile(lambda other: other.kind in PROSE and other.text, content[at + 1 : at + 1 + _LED])
    return (content[at - 1].text if at else ""), list(after)
