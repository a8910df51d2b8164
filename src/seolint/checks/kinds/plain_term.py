"""Finds medical and official terms that have plain words, where the text does not explain them."""

from __future__ import annotations

from functools import cached_property
from itertools import product

from seolint.article.origins import Within
from seolint.article.wording import fold_phrase
from seolint.base.model import Edit, Hit, Text
from seolint.checks.kinds.phrases import find_phrases, index_phrases
from seolint.checks.shared.speech import is_own
from seolint.health.medical_terms import is_explained
from seolint.health.readership import is_for_professionals
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.patterns import regex
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from seolint.article.article import Article
    from seolint.article.wording import Occurrence
    from seolint.base.model import Value
    from seolint.checks.kinds.phrases import Phrase

PREPARED = ("lookup", "keys")
VALUES = {
    "text": "the term as the article has it",
    "instead": "the plain words",
    "count": "how often the article has it",
}
FOLDED = dict.fromkeys(("terms", "glosses", "unless"), fold_phrase)
#: Most places named with a finding.
_SHOWN = 10
_ARTICLE = regex(r"(?i)\ban?\s+$")
_VOWELS = frozenset("aeiou")
#: An entry of a list of references, and how long it is at most, in characters.
_REFERENCE = regex(
    r"\bet al\b|\bdoi\b|\bPMID\b|\bISBN\b|https?://|\bpp?\. ?\d|\b(?:19|20)\d\d\s?;\s?\d|\b\d+\s?\(\d+\)\s?[:,]\s?\w?\d"
)
_LABEL = regex(r"(?i)\A\W*(?:sources?|references?|citations?|further reading)\s?:")
_ENTRY = 300
_SOURCES = regex(
    r"(?i)\b(?:sources?|references|citations|bibliography|literature|further reading|footnotes|endnotes)\b"
)
#: Largest share of a block that is links, in a sentence with links.
_MOST_LINKED = 0.5
#: Separates the forms of a word.
_SLASH = "/"


@record
class Options:
    """The terms.

    Terms are written in lower case, with the forms of one word separated by slashes. The plain words have as many
    forms, in the same order: ``"blood clot/clots" = ["thrombus/thrombi"]``. Plain words without a slash are for all
    forms: ``"swelling" = ["edema/oedema"]``.

    Attributes:
        terms: For each plain wording, the terms it can replace as it is.
        glosses: For each explanation, the terms that it explains and cannot replace as it is; these get no fix.
        unless: Longer phrases in which one of the terms is right, such as the names of diseases.

    Variants:
        gloss: the term is one of ``glosses``
    """

    terms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    glosses: dict[str, tuple[str, ...]] = field(default_factory=dict)
    unless: tuple[str, ...] = ()

    @cached_property
    def lookup(self) -> Mapping[str, list[Phrase]]:
        """The terms by the word they are looked up by, each with its plain words."""
        tables = (*self.terms.items(), *self.glosses.items())
        paired = (pair for plain, terms in tables for term in terms for pair in pair_forms(term, plain))
        return index_phrases([*paired, *((phrase, None) for phrase in self.unless)])

    @cached_property
    def keys(self) -> frozenset[str]:
        """The words that terms are looked up by."""
        return frozenset(self.lookup)

    def name_family(self, instead: str) -> str:
        """Return the first form of the plain wording that has this form."""
        for plain in reversed((*self.terms, *self.glosses)):
            if plain == instead or (_SLASH in plain and instead in _forms(plain)):
                return _forms(plain)[0]
        raise KeyError(instead)


class _Use(NamedTuple):
    """A term in a sentence of the article, its plain words, and the number of the sentence."""

    place: Occurrence
    plain: str
    number: int


def check_options(options: Options) -> None:
    """Refuse terms that have not as many forms as their plain words."""
    for plain, terms in (*options.terms.items(), *options.glosses.items()):
        for term in terms:
            if _SLASH in plain and len(_forms(plain)) != len(_forms(term)):
                raise ValueError(f'"{term}" has {len(_forms(term))} forms, "{plain}" has {len(_forms(plain))}')


def pair_forms(term: str, plain: str) -> Iterator[tuple[str, str]]:
    """Yield each form of a term with its plain words, such as those of ``axilla/axillae`` and ``armpit/armpits``."""
    instead = _forms(plain)
    for number, form in enumerate(_forms(term)):
        yield form, instead[number] if len(instead) > 1 else instead[0]


def _forms(written: str) -> Sequence[str]:
    """Return the phrases that one with slashes is short for: ``heart attack/attacks`` → both."""
    return [" ".join(words) for words in product(*(part.split(_SLASH) for part in written.split()))]


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each plain wording, at the first of the terms it is for, unless the text explains one of them."""
    matches = find_phrases(article.wording, options)
    if not matches:
        return
    subject = _subject(article)
    uses: dict[str, list[_Use]] = {}
    for start, length, instead in matches:
        wording = article.wording
        uses.setdefault(options.name_family(instead), []).append(
            _Use(wording.place(start, length), instead, wording.number_at(start))
        )
    for plain, found in uses.items():
        is_known = any(_is_subject(use, subject) or _explains(article, use) for use in found)
        own = [] if is_known else [use for use in found if _is_used(article, use.place)]
        if own and not is_for_professionals(article):
            yield _hit(article, own, is_gloss=plain in options.glosses)


def _subject(article: Article) -> str:
    """Return what the article says it is about, in lower case."""
    texts = (article.title, article.headline, article.keyphrase)
    return "\n".join(text.text for text in texts if text is not None).lower()


def _is_subject(use: _Use, subject: str) -> bool:
    return " ".join(use.place.words).lower() in subject


def _is_used(article: Article, place: Occurrence) -> bool:
    """Whether the term is the article's own, and not in a reference or a link to another article."""
    block = place.block
    if not is_own(article, place) or block.link_density > _MOST_LINKED or _LABEL.search(block.text) is not None:
        return False
    if _REFERENCE.search(block.text, max(0, place.start - _ENTRY), place.end + _ENTRY) is not None:
        return False
    return block.kind != "item" or _SOURCES.search(article.view(_find_headings).get(id(block), "")) is None


def _find_headings(article: Article) -> dict[int, str]:
    """Return the heading of the section that each block is in, "" for the introduction, by the identity of the block."""
    heading = ""
    found = {}
    for block in article.content:
        found[id(block)] = heading
        if block.kind == "heading":
            heading = block.text
    return found


def _explains(article: Article, use: _Use) -> bool:
    """Whether the text explains the term there, or has its plain words close by."""
    place, plain, number = use
    sentence, sentences = place.sentence, article.wording.sentences
    before, following = (sentences[at].text if 0 <= at < len(sentences) else "" for at in (number - 1, number + 1))
    if is_explained(sentence.text, place.start - sentence.start, place.end - sentence.start, following):
        return True
    near = article.text if " " in plain else f"{before} {sentence.text} {following}"
    return _has_words(near.lower(), plain.lower())


def _has_words(text: str, words: str) -> bool:
    """Whether a text has these words, the last in any form."""
    at = text.find(words)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(words, at + 1)
    return at >= 0


def _hit(article: Article, found: list[_Use], *, is_gloss: bool) -> Hit:
    first, instead, _ = found[0]
    edits = (
        () if is_gloss else tuple(edit for use in found if (edit := _edit(article, use.place, use.plain)) is not None)
    )
    values: dict[str, Value] = {"text": " ".join(first.text.split()), "instead": instead, "count": len(found)}
    others = [(Text(place.text, Within(place.block, place.start)), "also here") for place, _, _ in found[1:_SHOWN]]
    variant = "gloss" if is_gloss else ""
    return Hit(first.block, values, first.start, first.end, variant=variant, related=tuple(others), edits=edits)


def _edit(article: Article, place: Occurrence, plain: str) -> Edit | None:
    """Return the edit that writes the plain words; None if markup is in between, or an article would not fit them."""
    span = place.block.span(place.start, place.end)
    if article.source.text[span.start : span.end] != place.text:
        return None
    changes_sound = (plain[0].lower() in _VOWELS) != (place.text[0].lower() in _VOWELS)
    if changes_sound and _ARTICLE.search(place.block.text[: place.start]):
        return None
    return Edit(span.start, span.end, plain[0].upper() + plain[1:] if place.text[0].isupper() else plain)
