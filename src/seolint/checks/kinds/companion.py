"""What a text of some kind must be accompanied by, such as the risks of a treatment beside its benefits."""

from __future__ import annotations

from functools import cached_property

from seolint.article.parts import Name, parts_of
from seolint.base.model import Hit, Part, Span
from seolint.checks.shared.re2 import check_patterns, compile_patterns
from seolint.health.topic import vocabulary_of
from seolint.startup.hints import TYPE_CHECKING, cast, values_of
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article

VALUES = frozenset({"match"})


@record
class Options:
    """What asks for company, and what the company is.

    Attributes:
        needs: words in lower case, one of which the article holds if it is of this kind.
        when: RE2 patterns by the part of the article they must be found in, without regard to case; all of the parts.
        wanted: RE2 patterns, one of which must be found somewhere on the page, the navigation included.
        nearly: RE2 patterns for what only looks like the company; a hit of the variant ``nearly`` stands there.
        min_words: a shorter article is asked for nothing.
    """

    needs: tuple[str, ...]
    when: dict[str, tuple[str, ...]]
    wanted: tuple[str, ...]
    nearly: tuple[str, ...] = ()
    min_words: int = 0

    @cached_property
    def words(self) -> frozenset[str]:
        """The words to look up."""
        return frozenset(self.needs)


def check_options(options: Options) -> None:
    """Refuse unknown parts, and patterns that do not compile."""
    for name in options.when:
        if name not in values_of(Name):
            raise ValueError(f"an article has no part {name!r}; it can be: {', '.join(values_of(Name))}")
    triggers = (pattern for patterns in options.when.values() for pattern in patterns)
    check_patterns((*triggers, *options.wanted, *options.nearly))


def find(article: Article, options: Options) -> Iterator[Hit]:
    """A hit at what asks for company and has none: ``match`` are its words."""
    if options.words.isdisjoint(vocabulary_of(article)):
        return
    asking = list(_find_asking(article, options))
    if len(asking) < len(options.when) or article.length < options.min_words:
        return
    blocks = [block for block in article.blocks if not block.hidden]
    if any(compile_patterns(options.wanted, ignore_case=True).search(" ".join(block.text.split())) for block in blocks):
        return
    for block in blocks if options.nearly else ():
        if match := compile_patterns(options.nearly, ignore_case=True).search(block.text):
            start, end = match.span()
            yield Hit(block, {"match": match.group(0)}, start, end, variant="nearly")
            return
    part, (start, end) = asking[0]
    is_whole = isinstance(part.at, Span) or part.at.text != part.text
    yield Hit(part.at, {"match": part.text[start:end]}, *((0, None) if is_whole else (start, end)))


def _find_asking(article: Article, options: Options) -> Iterator[tuple[Part, tuple[int, int]]]:
    """What each of the patterns is found in, until one is found nowhere."""
    for name, patterns in options.when.items():
        found = _first(article, name, patterns)
        if found is None:
            return
        yield found


def _first(article: Article, name: str, patterns: tuple[str, ...]) -> tuple[Part, tuple[int, int]] | None:
    """The first part of this name that a pattern is found in, and where."""
    for part in _parts(article, name):
        match = compile_patterns(patterns, ignore_case=True).search(part.text)
        if match is not None:
            return part, match.span()
    return None


def _parts(article: Article, name: str) -> Iterable[Part]:
    """The parts of this name; the text block by block, so that what is found in it has a place."""
    if name == "text":
        return (Part(block.text, block) for block in article.statements)
    return parts_of(article, cast("Name", name))
