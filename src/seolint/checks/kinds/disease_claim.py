"""Finds sentences that read like claims about a disease, by a model that was trained on such claims."""

from __future__ import annotations

from seolint.base.errors import refuse_unknown
from seolint.base.messages import SENTENCE, shorten
from seolint.base.model import Hit
from seolint.checks.shared.alternatives import SearchedOptions
from seolint.checks.shared.re2 import check_patterns
from seolint.health.claims.units import ClaimText
from seolint.health.claims.words import LANGUAGES
from seolint.health.topic import topic_of
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.health.claims.judge import Judgment

VALUES = {
    "claim": "the words that make the claim",
    "kind": "the kind of claim, as `kinds` describes it",
    "sentence": "the whole sentence, shortened",
}
PREPARED = ("built_in",)
#: Ratings from which a sentence is a claim, likely one, and surely one; a sentence that is guarded must be likely.
_LIMITS = {
    "en": (135, 260, 420),
    "de": (230, 400, 600),
    "fr": (230, 400, 600),
    "es": (230, 400, 600),
}
#: The topic of shorter articles, in words, is no guide.
_SHORT = 100


@record
class Options(SearchedOptions):
    """How claims are told, and what excuses them.

    Attributes:
        kinds: The description of each of the ten kinds of 21 CFR 101.93(g), by its number.
        unless: RE2 patterns, in any case; a sentence that matches one of them is not reported.

    Variants:
        rated: it reads somewhat like a claim
        likely: it reads like a claim, but not surely so
    """

    kinds: dict[str, str]
    unless: tuple[str, ...] = ()

    @property
    def all_patterns(self) -> list[str]:
        """All patterns."""
        return list(self.unless)


def check_options(options: Options) -> None:
    """Refuse unknown kinds, and patterns that do not compile."""
    from seolint.health.claims.judge import KINDS  # of no use to a run

    refuse_unknown("kinds", "kind", options.kinds, KINDS)
    check_patterns(options.all_patterns)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each sentence that reads like a claim."""
    language = article.language or ""
    if language not in LANGUAGES:
        return
    for block, sentence in article.view(ClaimText).read_promising():
        from seolint.health.claims.judge import judge  # few articles come so far

        limits = _LIMITS[language]
        written = block.text[sentence.start : sentence.end]
        found = judge(written, sentence.units, language, limits[0])
        variant = _grade(found, limits, is_elsewhere=_is_elsewhere(article, found)) if found else None
        if found is None or variant is None or (options.unless and options.searches[options.unless].search(written)):
            continue
        first, last = found.place
        claim = shorten(written[first:last], SENTENCE)
        values = {"claim": claim, "kind": options.kinds[found.kind], "sentence": shorten(written, SENTENCE)}
        yield Hit(block, dict(values), sentence.start + first, sentence.start + last, variant=variant)


def _is_elsewhere(article: Article, found: Judgment) -> bool:
    """Whether a sentence is unlikely to be a claim where it stands: "the plants can be knocked out by gas".

    An article about something else makes few claims about diseases. A short one may be about anything, if it names one.
    """
    return topic_of(article) != "health" and (article.length >= _SHORT or not found.names_illness)


def _grade(found: Judgment, limits: tuple[int, int, int], *, is_elsewhere: bool) -> str | None:
    """Return how sure it is that a sentence is a claim: "" for surely; ``None`` if it is none."""
    some, likely, sure = limits
    least = sure if is_elsewhere else likely if found.is_guarded else some
    if found.rating < least:
        return None
    return "rated" if found.rating < likely else "" if found.rating >= sure and not found.is_guarded else "likely"
