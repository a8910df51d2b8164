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
from seolint.health.claim_forms import (
    Groups,
    Outline,
    classes_of,
    find_fitting,
    group_forms,
    make_outline,
    match_form,
    parse_form,
)
from seolint.health.claim_units import ClaimText
from seolint.health.claim_words import LANGUAGES, MARKED, load_claim_words
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.health.claim_units import ClaimSentence
    from seolint.health.claim_words import Unit

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
#: Ratings below which no claim is sure, from which a sentence that matches no form is told, and from which it is likely.
_SURE = 100
_RATED = {"en": 160, "de": 230, "fr": 230, "es": 230}
_LIKELY = {"en": 280, "de": 400, "fr": 400, "es": 400}
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
        excused: Classes of words that excuse claims of a kind.
        beside: Kinds of which the sentence tells no effect: something is only named beside what the text offers.
        affirming: Kinds whose words contain a negation and claim all the same: "no more migraines".
        rated: The kind of each of the ten kinds of disease claims; with it, sentences that match no form are rated by a
            trained model, too, and no claim is sure that the model does not take for one.

    Variants:
        shown: about "this" product, which the text may not offer itself
        generic: about a product that the text only names
        hedged: with "may" or "could"; only about what the text offers itself
        beside: of a kind in ``beside``
        rated: it matches no form, but reads like a claim
        likely: the same, and more surely so
    """

    forms: dict[str, tuple[str, ...]]
    kinds: dict[str, str] = field(default_factory=dict)
    unless: tuple[str, ...] = ()
    guarded: tuple[Excuse, ...] = ("negated", "questioned", "quoted", "reported", "conditional", "myth", "warned")
    despite: dict[str, tuple[Excuse, ...]] = field(default_factory=dict)
    excused: dict[str, tuple[str, ...]] = field(default_factory=dict)
    beside: tuple[str, ...] = ()
    affirming: tuple[str, ...] = ()
    rated: dict[str, str] = field(default_factory=dict)

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
    for option, kinds in (("forms", options.forms), ("despite", options.despite), ("excused", options.excused)):
        refuse_unknown(option, "kind", kinds, options.kinds)
    refuse_unknown("beside", "kind", options.beside, options.kinds)
    refuse_unknown("rated", "kind", options.rated.values(), options.kinds)
    refuse_unknown("affirming", "kind", options.affirming, options.kinds)
    known = sorted({name for language in LANGUAGES for classes in _all_classes(language) for name in classes} | MARKED)
    for kind, names in options.excused.items():
        refuse_unknown(f"excused.{kind}", "class", names, known)
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
    text = article.view(ClaimText)
    if not options.rated:
        for block, sentence, forms in text.select(outline):
            yield from _tell(block, sentence, _find_claim(_written(block, sentence), sentence, forms, options), options)
        return
    groups = _group(options.outlines[language])
    for block, sentence in text.read_promising():
        forms, written = find_fitting(outline, groups, sentence.units, sentence.present), _written(block, sentence)
        found = _find_claim(written, sentence, forms, options)
        yield from _tell(block, sentence, _rate(written, sentence, found, options, language), options)


@cache
def _group(packed: bytes) -> Groups:
    return group_forms(_unpack(packed))


@cache
def _unpack(packed: bytes) -> Outline:
    return Outline(*marshal.loads(packed))  # noqa: S302  (made by ``outlines``)


def _written(block: Block, sentence: ClaimSentence) -> str:
    return block.text[sentence.start : sentence.end]


def _tell(block: Block, sentence: ClaimSentence, found: Claim | None, options: Options) -> Iterator[Hit]:
    if found is not None:
        kind, variant, (first, last) = found
        written = _written(block, sentence)
        claim = shorten(written[first:last], SENTENCE)
        values = {"claim": claim, "kind": options.kinds[kind], "sentence": shorten(written, SENTENCE)}
        yield Hit(block, dict(values), sentence.start + first, sentence.start + last, variant=variant)


def _rate(written: str, sentence: ClaimSentence, found: Claim | None, options: Options, language: str) -> Claim | None:
    """Return the claim with how sure it is by the model, or the one that only the model finds."""
    from seolint.health.claim_judge import find_claim, find_evidence, find_kind, is_about_illness, rate, read_signs

    units = sentence.units
    if not units or not (found or is_about_illness(units, language)):
        return found
    evidence = find_evidence(written, units, language)
    rating = rate(evidence)
    if found is not None:
        kind, variant, place = found
        return kind, "shown" if not variant and rating < _SURE else variant, place
    limits = _LIKELY if "guard" in evidence else _RATED
    if rating < limits[language] or (options.unless and options.searches[options.unless].search(written)):
        return None
    first, last = find_claim(read_signs(units, language))
    variant = "likely" if rating >= _LIKELY[language] else "rated"
    return options.rated[find_kind(evidence)], variant, (units[first].start, units[last].end)


def _find_claim(written: str, sentence: ClaimSentence, forms: Sequence[str], options: Options) -> Claim | None:
    """Return kind, variant and place of the first form that the sentence matches as a claim."""
    from seolint.health.claims import judge_claim  # few articles come so far

    units, present = sentence.units, sentence.present
    for form in forms:
        parsed, kind = parse_form(form), options.kind_of[form]
        if any(classes.isdisjoint(present) for classes in classes_of(parsed)):
            continue
        if ("own" not in present and present & _UNSURE) or not present.isdisjoint(options.excused.get(kind, ())):
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
        variant = "beside" if kind in options.beside else _variant(present)
        return kind, variant, (units[first].start, units[last].end)
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
