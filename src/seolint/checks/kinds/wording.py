"""A part of the article, such as its title or a link, whose wording shows a fault."""

from __future__ import annotations

from functools import cached_property

from seolint.article.parts import Name, parts_of, say_absent
from seolint.base.messages import shorten
from seolint.base.model import Hit
from seolint.checks.shared.re2 import check_patterns, compile_patterns
from seolint.language.punctuation import BRACKETS, DASHES, QUOTES, SENTENCE_ENDS
from seolint.startup.hints import TYPE_CHECKING, Any
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.base.model import NotEvaluated

VALUES = frozenset({"text", "match"})
_LONGEST = 80
_DECORATION = f"{QUOTES}{BRACKETS}{SENTENCE_ENDS}{DASHES} \t\n\N{NO-BREAK SPACE}<>,;:→➔➜▶►*_|"


@record
class Options:
    """What the wording must not be. A part is at fault when a phrase or a pattern fits it.

    Attributes:
        of: the part of the article.
        phrases: the whole part is one of these; case and the punctuation around it do not matter.
        doubtful: phrases too, whose hits are of the variant ``doubtful``.
        patterns: RE2 patterns, found anywhere in the part; the hit covers what they match.
        open: patterns too, whose hits are of the variant ``open``.
        unless: RE2 patterns; a part that one of them is found in is left alone.
        excused: words that are no fault where the text itself uses them (an article about "null" may be called so).
        needs: lower-case strings, one of which a part must hold before a pattern is tried.
        min_words: a part of fewer words is left alone.
    """

    of: Name
    phrases: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    excused: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    min_words: int = 0

    @cached_property
    def folded(self) -> dict[str, str]:
        """The phrases as they are compared, and the variant that each stands for."""
        doubtful = {fold(phrase): "doubtful" for phrase in self.doubtful}
        return doubtful | {fold(phrase): "" for phrase in self.phrases}


def check_options(options: Options) -> None:
    """Compile the patterns, so that a rule file with a wrong one is refused."""
    check_patterns((*options.patterns, *options.open, *options.unless))


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """A hit for each part at fault: ``text`` is the part, ``match`` what a pattern found in it."""
    any_part = False
    for part in parts_of(article, options.of):
        any_part = True
        match = _match(part.text, options)
        if match is not None and not _is_excused(part.text, article, options):
            variant = options.folded.get(fold(part.text), "")
        elif options.open and (found := _search(options.open, part.text)) is not None:
            match, variant = str(found.group(0)), "open"
        else:
            continue
        yield Hit(part.at, {"text": shorten(part.text, _LONGEST), "match": shorten(match, _LONGEST)}, variant=variant)
    if not any_part:
        yield from say_absent(options.of)


def fold(text: str) -> str:
    """The text in lower case, without the white space, quotation marks, brackets, stops and arrows around it."""
    return text.casefold().strip(_DECORATION)


def _is_excused(text: str, article: Article, options: Options) -> bool:
    if options.unless and _search(options.unless, text):
        return True
    words = set(text.casefold().split()).intersection(options.excused)
    if not words:
        return False
    body = "\n".join(block.text for block in article.prose).casefold()
    return any(word in body for word in words)


def _match(text: str, options: Options) -> str | None:
    """The faulty wording in the text, or None."""
    if options.min_words and len(text.split()) < options.min_words:
        return None
    if options.folded and fold(text) in options.folded:
        return text
    if not options.patterns:
        return None
    if options.needs:
        lower = text.casefold()
        if not any(need in lower for need in options.needs):
            return None
    match = _search(options.patterns, text)
    return None if match is None else str(match.group(0))


def _search(patterns: tuple[str, ...], text: str) -> Any:
    return compile_patterns(patterns).search(text)
