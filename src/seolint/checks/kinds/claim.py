"""Finds claims that no article should make, unless they are denied, questioned, quoted or warned against."""

from __future__ import annotations

from functools import cached_property
from itertools import takewhile

from seolint.article.nodes import PROSE
from seolint.base.messages import SENTENCE, shorten
from seolint.base.model import Hit
from seolint.base.vocabulary import Excuse  # noqa: TC001  (options are checked by their annotations)
from seolint.checks.shared.alternatives import SearchedOptions
from seolint.checks.shared.re2 import check_patterns
from seolint.health.terms import fold_term
from seolint.health.topic import vocabulary_of
from seolint.language.folded_texts import fold
from seolint.language.punctuation import DOUBLE_QUOTES
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import fold_case, guarded_regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from seolint.article.article import Article
    from seolint.article.nodes import Block

VALUES = {"claim": "the words that make the claim", "sentence": "the whole sentence, shortened"}
FOLDED = {"needs": fold_term, "marks": fold}
PREPARED = ("built_in",)
#: Endings of a sentence that announces what follows, and the most blocks it can announce.
_LEADS_ON = (":", "…", "...")
_LED = 8
_SUMMING_UP = (
    *("summary", "in s", "conclusion", "key takeaway", "the takeaway", "takeaway", "key points", "bottom line"),
    "the bottom",
)
#: Headings of paragraphs that sum up what the article has already said.
_SUMMARY = guarded_regex(
    r"(?i)\s*(?:summary|in summary|conclusions?|(?:key |the )?takeaways?|key points|(?:the )?bottom line|in short)\b",
    lambda text: fold_case(text.lstrip()[:12]).startswith(_SUMMING_UP),
)
#: Share of link text from which a block counts as the title of another page.
_LINK = 0.9
_QUOTES = dict.fromkeys(map(ord, (*DOUBLE_QUOTES, "‘")), " ")


@record
class Options(SearchedOptions):
    """Which words make the claim, and what excuses it.

    Attributes:
        needs: Words in lower case, one of which every claim contains; the patterns are tried only where one occurs.
        patterns: RE2 patterns that match the claim, in any case, listed under the variant they report (``""`` for
            none).
        marks: Strings in lower case, one of which the same block must contain too; empty for no such condition.
        unless: RE2 patterns; a sentence that matches one of them is not reported.
        unsourced: Whether a source in the sentence, in the next one or in a link excuses the claim.
        once: Whether to report only the first claim in an article.
        guarded: The contexts that excuse a claim: ``negated``, ``questioned``, ``quoted``, ``reported``,
            ``conditional``, ``myth``, ``warned``.
    """

    needs: tuple[str, ...]
    patterns: dict[str, tuple[str, ...]]
    marks: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    unsourced: bool = False
    once: bool = False
    guarded: tuple[Excuse, ...] = ("negated", "questioned", "quoted", "reported", "conditional", "myth", "warned")

    @cached_property
    def words(self) -> frozenset[str]:
        """The needed words as a set."""
        return frozenset(self.needs)

    @property
    def all_patterns(self) -> list[str]:
        """All patterns."""
        return [*(pattern for patterns in self.patterns.values() for pattern in patterns), *self.unless]


def check_options(options: Options) -> None:
    """Refuse patterns that do not compile."""
    check_patterns(options.all_patterns)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for the first claim of each sentence."""
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
    """Whether a block with one of the words can contain a claim."""
    if block.link_density >= _LINK or (options.unsourced and block.kind not in PROSE):
        return False
    return not options.marks or any(mark in folded for mark in options.marks)


def _find_in(block: Block, article: Article, options: Options) -> Iterator[Hit]:
    text = block.text.replace("’", "'")
    compiled = {variant: options.searches[found].compile_for(text) for variant, found in options.patterns.items()}
    patterns = {variant: pattern for variant, pattern in compiled.items() if pattern is not None}
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
    """Return start and end of the first match in the sentence that is a claim."""
    from seolint.health.claims.guard import judge_claim  # few articles come so far

    judged = sentence if "quoted" in options.guarded else sentence.translate(_QUOTES)
    for match in pattern.finditer(sentence):
        if judge_claim(judged, *match.span()) not in options.guarded:
            excused = bool(options.unless) and options.searches[options.unless].search(sentence)
            return None if excused else match.span()
    return None


def _is_sourced(article: Article, block: Block, spans: list[tuple[int, int]], number: int) -> bool:
    """Whether the sentence, the next one or a link in them names a source, or the block has notes."""
    from seolint.health.sources import has_notes, has_sources, is_note  # few claims come so far

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
    """Whether a part of the block names its source or links to it."""
    from seolint.health.sources import is_source, names_study  # few claims come so far

    near = (link for link in article.links_in(block) if " ".join(link.text.split()) in stretch)
    return names_study(stretch) or any(is_source(link, article) for link in near)


def _around(article: Article, block: Block) -> tuple[str, list[Block]]:
    """Return the text of the block before this one, and the blocks of prose after it, up to the next heading."""
    content = article.content
    at = next((index for index, other in enumerate(content) if other is block), len(content))
    after = takewhile(lambda other: other.kind in PROSE and other.text, content[at + 1 : at + 1 + _LED])
    return (content[at - 1].text if at else ""), list(after)
