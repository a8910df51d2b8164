"""Finds claims about products by their form: who offers it, what it is said to do, and to what."""

from __future__ import annotations

import marshal
from functools import cache, cached_property

from seolint.base.errors import refuse_unknown
from seolint.base.messages import SENTENCE, shorten
from seolint.base.model import Hit
from seolint.base.vocabulary import Excuse  # noqa: TC001  (options are checked by their annotations)
from seolint.checks.shared.alternatives import SearchedOptions
from seolint.checks.shared.re2 import check_patterns
from seolint.health.claims.forms import Outline, classes_of, make_outline, match_form, parse_form
from seolint.health.claims.units import ClaimText
from seolint.health.claims.words import LANGUAGES, MARKED, load_claim_words
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.health.claims.units import ClaimSentence
    from seolint.health.claims.words import Unit

    #: The kind of a claim, its variant, and where it is in the sentence.
    Claim = tuple[str, str, tuple[int, int]]

VALUES = {
    "claim": "the words that make the claim",
    "kind": "the kind of claim, as `kinds` describes it",
    "sentence": "the whole sentence, shortened",
}
PREPARED = ("built_in", "outlines")
_CHAIN = frozenset({"cure", "treat", "lower", "aid", "support", "disease", "sign", "state"})
#: What makes a report of a sentence about something that the text does not offer itself.
_UNSURE = frozenset({"study", "hedge"})
_LINKS = frozenset({",", "and", "or", "/", "&", "und", "oder", "et", "ou", "y", "o"})


@record
class Options(SearchedOptions):
    """What makes the claim, and what excuses it.

    Attributes:
        forms: Forms of the claim, listed under its kind; the first that a sentence matches counts. In a form,
            ``<disease>`` is a word of a class, ``for/to`` one of these words, ``~8`` up to 8 other words of the same
            statement (``-8``: none that makes the rest normal; ``_8``: any), ``?`` marks what can be missing, ``[ ]``
            what is reported. ``de|fr:`` at the beginning limits it to these languages. A word of the class ``good`` is
            what the text itself offers: "our tea", "these capsules", "GlucoEase".
        kinds: The description of each kind.
        unless: RE2 patterns, in any case; a sentence that matches one of them is not reported.
        guarded: The contexts that excuse a claim: ``negated``, ``questioned``, ``quoted``, ``reported``,
            ``conditional``, ``myth``, ``warned``.
        despite: Contexts that do not excuse claims of a kind.
        affirming: Kinds whose words contain a negation and claim all the same: "no more migraines".

    Variants:
        shown: about "this" product, which the text may not offer itself
        generic: about a product that the text only names
        hedged: with "may" or "could"; only about what the text offers itself
    """

    forms: dict[str, tuple[str, ...]]
    kinds: dict[str, str] = field(default_factory=dict)
    unless: tuple[str, ...] = ()
    guarded: tuple[Excuse, ...] = ("negated", "questioned", "quoted", "reported", "conditional", "myth", "warned")
    despite: dict[str, tuple[Excuse, ...]] = field(default_factory=dict)
    affirming: tuple[str, ...] = ()

    @cached_property
    def kind_of(self) -> dict[str, str]:
        """The kind of each form, in the order of the forms."""
        return {form: kind for kind, forms in self.forms.items() for form in forms}

    @cached_property
    def outlines(self) -> dict[str, bytes]:
        """The outlines of the forms by language, packed, because a text has one language."""
        return {language: marshal.dumps(tuple(make_outline(self.kind_of, language))) for language in LANGUAGES}

    @property
    def all_patterns(self) -> list[str]:
        """All patterns."""
        return list(self.unless)


def check_options(options: Options) -> None:
    """Refuse forms that cannot be read, unknown kinds and classes of words, and patterns that do not compile."""
    for option, kinds in (("forms", options.forms), ("despite", options.despite)):
        refuse_unknown(option, "kind", kinds, options.kinds)
    refuse_unknown("affirming", "kind", options.affirming, options.kinds)
    known = sorted({name for language in LANGUAGES for classes in _all_classes(language) for name in classes} | MARKED)
    for form, kind in options.kind_of.items():
        for classes in classes_of(parse_form(form)):
            refuse_unknown(f"forms.{kind}", "class", sorted(classes), known)
    check_patterns(options.all_patterns)


def _all_classes(language: str) -> Iterator[frozenset[str]]:
    words = load_claim_words(language)
    yield from words.words.values()
    yield from words.stems.values()
    yield from (classes for terms in words.terms.values() for _, classes in terms)


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for the first claim of each sentence."""
    language = article.language or ""
    if language not in LANGUAGES:
        return
    outline = _unpack(options.outlines[language])
    for block, sentence, forms in article.view(ClaimText).select(outline):
        written = block.text[sentence.start : sentence.end]
        yield from _tell(block, sentence, _find_claim(written, sentence, forms, options), options)


@cache
def _unpack(packed: bytes) -> Outline:
    return Outline(*marshal.loads(packed))  # noqa: S302  (made by ``outlines``)


def _tell(block: Block, sentence: ClaimSentence, found: Claim | None, options: Options) -> Iterator[Hit]:
    if found is not None:
        kind, variant, (first, last) = found
        written = block.text[sentence.start : sentence.end]
        claim = shorten(written[first:last], SENTENCE)
        values = {"claim": claim, "kind": options.kinds[kind], "sentence": shorten(written, SENTENCE)}
        yield Hit(block, dict(values), sentence.start + first, sentence.start + last, variant=variant)


def _find_claim(written: str, sentence: ClaimSentence, forms: Sequence[str], options: Options) -> Claim | None:
    """Return kind, variant and place of the first form that the sentence matches as a claim."""
    from seolint.health.claims.guard import judge_claim  # few articles come so far

    units, present = sentence.units, sentence.present
    for form in forms:
        parsed, kind = parse_form(form), options.kind_of[form]
        if any(classes.isdisjoint(present) for classes in classes_of(parsed)):
            continue
        if "own" not in present and present & _UNSURE:
            continue
        match = match_form(parsed, units, is_listed=sentence.is_listed)
        if match is None:
            continue
        _, first, last = match
        chain = first if kind in options.affirming else _begin_chain(units, first)
        reason = judge_claim(written, units[chain].start, units[last].end)
        is_excused = reason in options.guarded and reason not in options.despite.get(kind, ())
        if is_excused or (options.unless and options.searches[options.unless].search(written)):
            continue
        return kind, _variant(present), (units[first].start, units[last].end)
    return None


def _begin_chain(units: list[Unit], first: int) -> int:
    """Return where a list of verbs that this one belongs to begins: "not to diagnose, treat or cure any disease"."""
    index = first
    while index and (units[index - 1].classes & _CHAIN or units[index - 1].text.lower() in _LINKS):
        index -= 1
    return index


def _variant(present: frozenset[str]) -> str:
    """Return how sure it is that the sentence offers something and claims an effect of it."""
    if "hedge" in present:
        return "hedged"
    if "own" in present:
        return ""
    return "shown" if present & {"shown", "remedyname"} else "generic"
