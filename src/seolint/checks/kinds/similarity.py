"""Compares two parts of the article that should be alike, or should differ."""

from __future__ import annotations

from unicodedata import combining, normalize

from seolint.base.model import Hit, NotEvaluated
from seolint.checks.shared.terms import content_words, stem, words_of
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article
    from seolint.base.model import Text

VALUES = {"text": "the text of the part", "other": "the text of the other part"}
#: Letters that identify a word whatever its ending.
_STEM = 4
#: How much of each part is compared, in characters.
_LONGEST = 400
#: Most headings of level 1 of a Markdown page that are headlines: a slip, but no section.
_MOST_HEADLINES = 2


@record
class Options:
    """The two parts, and the fault.

    Attributes:
        of: The part where the finding is.
        to: The part it is compared with; ``opening`` is the first paragraph.
        fault: The fault: ``different`` (no content word in common), ``same`` (the same words) or ``prefix`` (the other
            part begins with it).
        min_words: Parts with fewer words (with ``different``: content words) are not compared.
    """

    of: Literal["title", "description"]
    to: Literal["title", "headline", "opening"]
    fault: Literal["different", "same", "prefix"]
    min_words: int = 2


def find(article: Article, options: Options) -> Iterator[Hit | NotEvaluated]:
    """Yield a hit at the part ``of`` if it has the fault, with the other part as the related place."""
    part: Text | None = getattr(article, options.of)
    other = _other(article, options.to)
    if part is None or other is None or other is part:
        yield NotEvaluated(f"the article has no {options.of} or no {options.to} to compare")
    elif part.text.strip() and _is_at_fault(part.text, other.text, options):
        yield Hit(part, {"text": part.text, "other": other.text}, related=((other, options.to),))


def _other(article: Article, name: str) -> Text | None:
    if name == "opening":
        return next((block for block in article.prose if block.kind == "paragraph"), None)
    if name == "headline" and article.source.format == "markdown":
        headlines = sum(heading.level == 1 for heading in article.headings)
        if headlines > _MOST_HEADLINES:
            return None  # they are sections
    other: Text | None = getattr(article, name)
    return other


def _is_at_fault(text: str, other: str, options: Options) -> bool:
    if options.fault == "different":
        return _are_different(text, other, options.min_words)
    words, others = words_of(text), words_of(other)
    if len(words) < options.min_words:
        return False
    return words == others if options.fault == "same" else words == others[: len(words)]


def _are_different(text: str, other: str, min_words: int) -> bool:
    """Whether no content word of one text is in the other, in any form or spelled with a space or hyphen."""
    if text.isascii() != other.isascii():
        text, other = _plain(text), _plain(other)
    words, others = content_words(text[:_LONGEST]), content_words(other[:_LONGEST])
    if min(len(words), len(others)) < min_words or text.isascii() != other.isascii():
        return False
    joined, other_joined = "".join(words), "".join(others)
    if any(stem(word) in other_joined for word in words) or any(stem(word) in joined for word in others):
        return False
    return not {word[:_STEM] for word in words} & {word[:_STEM] for word in others}


def _plain(text: str) -> str:
    """Return a text without the marks of its letters: "Für Ärzte" and "Fuer Aerzte" become the same."""
    plain = normalize("NFKD", text.replace("ı", "i").replace("ł", "l").replace("ß", "ss"))
    plain = "".join(character if character.isalnum() else " " for character in plain if not combining(character))
    return plain.lower().replace("ae", "a").replace("oe", "o").replace("ue", "u")
