"""Finds texts that lack what must go with them, such as the risks of a treatment next to its benefits."""

from __future__ import annotations

from functools import cached_property

from seolint.article.parts import Name, parts_of
from seolint.base.errors import refuse_unknown
from seolint.base.model import Hit, Part, Span
from seolint.checks.shared.alternatives import SearchedOptions
from seolint.checks.shared.re2 import check_patterns
from seolint.health.terms import fold_term
from seolint.health.topic import vocabulary_of
from seolint.startup.hints import TYPE_CHECKING, cast, values_of
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article
    from seolint.checks.shared.alternatives import Alternatives

VALUES = {"match": "the words that call for the missing text, or that match `nearly`"}
FOLDED = {"needs": fold_term}
PREPARED = ("built_in",)


@record
class Options(SearchedOptions):
    """When something is required, and what it is.

    Attributes:
        needs: Words in lower case, one of which the article must contain to be checked at all.
        when: RE2 patterns, in any case, listed under the part of the article they are searched in; every part listed
            must match.
        unless: RE2 patterns, in any case, for a title after which only ``alone`` counts: "after the heart attack".
        alone: RE2 patterns, in any case, for text that requires it whatever the rest of the article says.
        wanted: RE2 patterns; one of them must match somewhere on the page, navigation included.
        nearly: RE2 patterns for text that resembles what is wanted but is not enough.
        min_words: Shorter articles are not checked.
        story: Whether an English article that tells what a treatment does has to name a harm too; ``wanted`` does not
            count for this, because a risk that the treatment lowers is no harm.

    Variants:
        story: the article tells what a treatment does, and names no harm; the finding is at the first such sentence
        alone: one of the patterns in ``alone`` matches; the finding is at that text
        nearly: one of the patterns in ``nearly`` matches; the finding is at that text
    """

    needs: tuple[str, ...]
    when: dict[str, tuple[str, ...]]
    wanted: tuple[str, ...]
    unless: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    nearly: tuple[str, ...] = ()
    min_words: int = 0
    story: bool = False

    @cached_property
    def words(self) -> frozenset[str]:
        """The needed words as a set."""
        return frozenset(self.needs)

    @property
    def all_patterns(self) -> list[str]:
        """All patterns."""
        triggers = (pattern for patterns in self.when.values() for pattern in patterns)
        return [*triggers, *self.unless, *self.alone, *self.wanted, *self.nearly]


def check_options(options: Options) -> None:
    """Refuse unknown parts, and patterns that do not compile."""
    refuse_unknown("when", "part", options.when, values_of(Name))
    check_patterns(options.all_patterns)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at the text that calls for a companion, if the page has none."""
    found = next(_find_text(article, options), None)
    if found is not None:
        yield found
    elif options.story and article.length >= options.min_words:
        from seolint.health.scorecards.stories import find_untold_harms

        effect, treatment = find_untold_harms(article) or (None, "")
        if effect is not None:
            yield Hit(effect.block, {"match": treatment}, effect.start, effect.end, variant="story")


def _find_text(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit at the text that calls for a companion by its words."""
    if options.words.isdisjoint(vocabulary_of(article)):
        return
    if article.length < options.min_words:
        return
    triggers = list(_find_triggers(article, options))
    variant = "" if len(triggers) == len(options.when) else "alone"
    if variant == "alone":
        triggers = (
            list(filter(None, [_first(article, "text", options.searches[options.alone])])) if options.alone else []
        )
    if not triggers or _has_companion(article, options):
        return
    blocks = [block for block in article.blocks if not block.hidden]
    for block in blocks if options.nearly else ():
        if match := options.searches[options.nearly].search(block.text):
            start, end = match.span()
            yield Hit(block, {"match": match.group(0)}, start, end, variant="nearly")
            return
    part, place = triggers[0]
    is_whole = isinstance(part.at, Span) or part.at.text != part.text
    start, end = (0, None) if is_whole else place
    yield Hit(part.at, {"match": part.text[slice(*place)]}, start, end, variant=variant)


def _has_companion(article: Article, options: Options) -> bool:
    """Whether the page has what must go with the text."""
    search = options.searches[options.wanted].search
    return any(search(" ".join(block.text.split())) for block in article.blocks if not block.hidden)


def _find_triggers(article: Article, options: Options) -> Iterator[tuple[Part, tuple[int, int]]]:
    """Yield the first match for each name in ``when``, and stop at the first name without one."""
    if options.unless and _first(article, "title", options.searches[options.unless]) is not None:
        return
    for name, patterns in options.when.items():
        found = _first(article, name, options.searches[patterns])
        if found is None:
            return
        yield found


def _first(article: Article, name: str, patterns: Alternatives) -> tuple[Part, tuple[int, int]] | None:
    """Return the first part of this name that a pattern matches, and where."""
    for part in _parts(article, name):
        match = patterns.search(part.text)
        if match is not None:
            return part, match.span()
    return None


def _parts(article: Article, name: str) -> Iterable[Part]:
    """Return the parts of this name; the text comes block by block, so that each match has a place."""
    if name == "text":
        return (Part(block.text, block) for block in article.statements)
    return parts_of(article, cast("Name", name))
