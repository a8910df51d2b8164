"""Finds a part of the article, such as the title or a link, whose wording is at fault."""

from __future__ import annotations

import unicodedata
from functools import cached_property

from seolint.article.parts import Name, parts_of, say_absent
from seolint.base.messages import shorten
from seolint.base.model import Hit
from seolint.checks.shared.alternatives import SearchedOptions
from seolint.checks.shared.re2 import check_patterns
from seolint.language.punctuation import BRACKETS, DASHES, QUOTES, SENTENCE_ENDS
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.base.model import NotEvaluated

VALUES = {"text": "the text of the part, shortened", "match": "the text that a pattern matches, shortened"}
FOLDED = {"excused": str.casefold, "needs": str.casefold}
PREPARED = ("built_in",)
#: Longest text shown in a message, in characters.
_LONGEST = 80
_DECORATION = f"{QUOTES}{BRACKETS}{SENTENCE_ENDS}{DASHES} \t\n\N{NO-BREAK SPACE}<>,;:→➔➜▶►*_|"
#: Categories of capital letters.
_CAPITALS = frozenset({"Lu", "Lt"})


@record
class Options(SearchedOptions, any_case=False):
    """Which wording is reported, and what excuses it.

    Attributes:
        of: The part of the article.
        phrases: Texts that the whole part must not be; case and the punctuation around it do not matter.
        doubtful: Like ``phrases``, reported as the variant ``doubtful``.
        patterns: RE2 patterns that must not match anywhere in the part.
        lowercase: Whether to report parts without any capital letter, unless they begin with a name from the code shown.
        unlike: Another part; a finding is reported only where that part has a capital letter.
        open: Like ``patterns``, reported as the variant ``open``.
        unless: RE2 patterns; a part that matches one of them is not reported.
        excused: Words in lower case that are fine where the article itself uses them; an article about "null" may have
            it in its title.
        needs: Strings in lower case; patterns are tried only on parts with one of them. Empty to try all parts.
        min_words: Parts with fewer words are not reported; with ``lowercase``, patterns match in them all the same.
        shown_words: How many words of a match a message shows, counted from its end; 0 shows all.

    Variants:
        doubtful: the part is one of the phrases in ``doubtful``
        open: a pattern in ``open`` matches
    """

    of: Name
    phrases: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    lowercase: bool = False
    unlike: Name | None = None
    open: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    excused: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    min_words: int = 0
    shown_words: int = 0

    @cached_property
    def folded(self) -> dict[str, str]:
        """The folded phrases, with the variant of each."""
        doubtful = {fold(phrase): "doubtful" for phrase in self.doubtful}
        return doubtful | {fold(phrase): "" for phrase in self.phrases}

    @property
    def all_patterns(self) -> list[str]:
        """All patterns."""
        return [*self.patterns, *self.open, *self.unless]


def check_options(options: Options) -> None:
    """Refuse patterns that do not compile."""
    check_patterns(options.all_patterns)


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit for each part at fault; ``match`` is what a pattern matches in it."""
    any_part = False
    for part in parts_of(article, options.of):
        any_part = True
        match = _match(part.text, options)
        if match is not None and not _is_excused(part.text, article, options):
            variant = options.folded.get(fold(part.text), "")
        elif options.open and (found := options.searches[options.open].search(part.text)) is not None:
            match, variant = str(found.group(0)), "open"
        else:
            continue
        match = " ".join(match.split()[-options.shown_words :]) if options.shown_words else match
        yield Hit(part.at, {"text": shorten(part.text, _LONGEST), "match": shorten(match, _LONGEST)}, variant=variant)
    if not any_part:
        yield from say_absent(options.of)


def fold(text: str) -> str:
    """Return the text in lower case, without white space, punctuation, brackets and arrows around it."""
    return text.casefold().strip(_DECORATION)


def _is_excused(text: str, article: Article, options: Options) -> bool:
    if options.unless and options.searches[options.unless].search(text):
        return True
    if options.unlike and not any(map(_has_capital, (part.text for part in parts_of(article, options.unlike)))):
        return True
    if options.lowercase and _begins_with_code(article, text):
        return True
    words = set(text.casefold().split()).intersection(options.excused)
    if not words:
        return False
    body = "\n".join(block.text for block in article.prose).casefold()
    return any(word in body for word in words)


def _begins_with_code(article: Article, title: str) -> bool:
    from seolint.checks.shared.code_names import names_code  # few titles have no capital letter

    return names_code(article, title, first=True)


def _has_capital(text: str) -> bool:
    return any(unicodedata.category(character) in _CAPITALS for character in text)


def _match(text: str, options: Options) -> str | None:
    """Return the faulty wording in the text, or None."""
    is_short = options.min_words and len(text.split()) < options.min_words
    if is_short and not options.lowercase:
        return None
    if options.folded and fold(text) in options.folded:
        return text
    if not is_short and options.lowercase and not _has_capital(text):
        return text
    if not options.patterns:
        return None
    if options.needs:
        lower = text.casefold()
        if not any(need in lower for need in options.needs):
            return None
    match = options.searches[options.patterns].search(text)
    return None if match is None else str(match.group(0))
