"""Finds the marker lines of a merge conflict that nobody resolved."""

from __future__ import annotations

from seolint.base.model import Hit, Span
from seolint.language.punctuation import ends_sentence
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

VALUES = {"text": "the first marker that was left"}
#: What git writes at the start of a line: seven signs, then the end of the line or a space and a name.
_MARKER = regex(r"(?m)^(?:<{7}|>{7}|\|{7})(?: [^\n]{1,100})?$|^={7}$")
#: A closing marker that git wrote: with a commit or the name that it gives to stashed changes.
_CLOSING = regex(r"(?m)>{7} (?:[0-9a-f]{7,40}\b|Stashed changes$|(?:origin|upstream)/)")
_HINTS = ("<<<<<<<", ">>>>>>>", "\n=======\n")


@record
class Options:
    """Nothing to set.

    Variants:
        lone: only the line between the two versions was left, and underlines a sentence
    """


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield one hit for a file with conflict markers outside code, at the first.

    A line of seven equals signs also underlines headings of level 1 in Markdown, so on its own it counts only below a
    sentence (variant ``lone``).
    """
    text = article.source.text
    if not any(hint in text for hint in _HINTS):
        return
    code = [block.span() for block in article.blocks if block.kind == "code"]
    markers = [
        Span(match.start(), match.end())
        for match in _MARKER.finditer(text)
        if not any(span.start <= match.start() < span.end for span in code)
    ]
    closing = next((marker for marker in markers if _CLOSING.match(text, marker.start)), None)
    opening = next((marker for marker in markers if text[marker.start] == "<"), closing)
    if opening is not None:  # seven ">" alone also quote a mail that was answered seven times
        yield _hit(text, opening, "")
        return
    for marker in markers:
        above = text[text.rfind("\n", 0, max(0, marker.start - 1)) + 1 : max(0, marker.start - 1)]
        if text[marker.start] == "=" and ends_sentence(above.strip()):
            yield _hit(text, marker, "lone")
            return


def _hit(text: str, marker: Span, variant: str) -> Hit:
    return Hit(marker, {"text": text[marker.start : marker.end]}, variant=variant)
