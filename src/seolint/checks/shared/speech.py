"""Tells the article's own sentences and words from quotations, code and fragments."""

from __future__ import annotations

from seolint.article.wording import is_quoted
from seolint.base.character_references import unescape
from seolint.checks.shared.verbatim import is_code
from seolint.language.punctuation import DASHES, DOUBLE_QUOTES
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.article.nodes import Sentence
    from seolint.article.wording import Occurrence

#: Marks that separate words, so that they are not one phrase.
_BREAKS = frozenset((*",;:()/…", *DASHES, *DOUBLE_QUOTES))

#: What follows the name of a thing that a sentence begins with.
_TOLD = (" is ", " was ", " has ", " lets ", " offers ", " ist ", " hat ", " bietet ", " est ", " es ", " è ")

#: Markup that shows nothing: elements for the look of words, the targets of links, marks of footnotes, comments.
_MARKUP = regex(
    r"(?is)</?(?:a|abbr|b|bdi|bdo|big|br|cite|del|dfn|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|u|wbr)"
    r"(?=[\s/>])[^<>]*>|\]\([^()\s]*(?:\s+[\"'][^\"']*[\"'])?\)|\]\[[^\]\n]*\]|\[\^[^\]\n]*\]|<!--.*?-->"
    r"|\{[:.#][^{}\n]*\}|\{/\*.*?\*/\}|(?m:^[ \t]*(?:\d+[.)]|[>*+-])[ \t])"
)

#: An empty element with a class or a style: it shows a picture.
_ICON = regex(r"(?is)<(i|span|em|b)\s[^<>]*\b(?:class|style|data-[\w-]+)\s*=[^<>]*>\s*</\1\s*>")


def is_sentence(sentence: Sentence) -> bool:
    """Whether it ends like a sentence and is not a list of names, figures or references."""
    return sentence.is_full


def is_own(article: Article, place: Occurrence) -> bool:
    """Whether the words are the article's own and adjacent: not code, not a name, not a quotation."""
    first = place.words[0]
    can_be_name = len(place.words) == 1 and first[:1].isupper() and _is_name(article, place)
    opening = first[:1].lower() + first[1:] if place.is_first and not can_be_name else first
    if not all(map(str.islower, (opening, *place.words[1:]))):
        return False
    if not _BREAKS.isdisjoint(place.text) or is_quoted(place.block.text, place.start):
        return False
    if len(place.words) > 1 and not _adjoin(article, place):
        return False
    return not is_code(article, place.block, place.start, place.start + len(first))


def _is_name(article: Article, place: Occurrence) -> bool:
    """Whether a word has a capital letter inside a sentence elsewhere, or heads a section that says what it is."""
    name = place.words[0]
    if name in article.wording.names:
        return True
    is_told = place.is_first and place.block.text.startswith(_TOLD, place.end)
    return is_told and any(heading.text.strip() == name for heading in article.headings)


def _adjoin(article: Article, place: Occurrence) -> bool:
    """Whether only white space and markup are between the words in the source: no image and nothing filled in."""
    span = place.block.span(place.start, place.end)
    written = article.source.text[span.start : span.end]
    if written == place.text:
        return True
    if "![" in written or _ICON.search(written):
        return False
    shown = unescape(_MARKUP.sub("", written))
    return "".join(filter(str.isalnum, shown)) == "".join(filter(str.isalnum, place.text))
