"""Finds paragraphs of the original that were left between the translated ones."""

from __future__ import annotations

from seolint.base.model import Hit
from seolint.language.guess import guess_language
from seolint.language.punctuation import OPENING_QUOTES, STRAIGHT_QUOTES, ends_sentence
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from seolint.article.article import Article
    from seolint.article.nodes import Block

FOLDED = {"subject": str.lower}
VALUES = {"found": "the language of the paragraph", "language": "the language of the article"}
#: What a reference to a study or book has, which is given in its own language.
_CITATION = regex(r"(?i)\bet al\b|\bdoi\b|\bisbn\b|\b(?:19|20)\d\d\s?[.;:)]")
#: Code points before this one are letters of alphabets; those of Chinese, Japanese and Korean come after it.
_FIRST_IDEOGRAPH = 0x2E80
#: Words that hardly an English paragraph lacks: a cheap first look, because nearly all paragraphs need no second.
_ENGLISH = frozenset(
    {"the", "a", "and", "of", "to", "in", "is", "for", "that", "with", "it", "on", "are", "you", "your"}
)
#: How many characters of a paragraph usually have two of them.
_BEGINNING = 160
_IDEOGRAPHIC = frozenset({"zh", "ja", "ko"})
#: Markup right before a paragraph that sets it apart as a whole: emphasis, or the language it is in.
_SET_APART = regex(r"(?i)(?:<(?:em|i|q|cite|blockquote)\b[^<>]*>|<[^<>]+\s(?:xml:)?lang\s*=[^<>]*>|[*_])[\s*_]*\Z")
#: How a translation is announced: in brackets, or by a label such as "In English:".
_ANNOUNCED = regex(r"\A(?:[(\[（]|[^\s:：]{1,20}(?: [^\s:：]{1,20}){0,2}[:：])")
#: How far back markup is looked for, in characters.
_REACH = 200
#: What is quoted inside a paragraph.
_QUOTED = regex(r"[“„«\"](?P<said>[^“”„«»\"]{2,1000})[”“»\"]")
_QUOTES = frozenset(f"{OPENING_QUOTES}{STRAIGHT_QUOTES}«»")


@record
class Options:
    """How much is enough.

    Attributes:
        min_words: Paragraphs with fewer words are not judged: too little to tell their language by.
        max_share: The largest share of such paragraphs; an article with more is in two languages on purpose.
        subject: Words in lower case of articles about languages, poems and songs, which show both texts on purpose.
    """

    min_words: int = 9
    max_share: float = 0.6
    subject: tuple[str, ...] = ()


def find(article: Article, options: Options) -> Iterator[Hit]:
    """Yield a hit for each paragraph in another language that is followed by one of like length in the article's own.

    Quotations are left alone: in quotation marks, in italics, in a block of their own, announced by a colon above, or with
    a translation that says it is one.
    """
    own = article.language
    paragraphs = [block for block in article.content if block.kind == "paragraph"]
    if own is None or len(paragraphs) < 2:
        return
    foreign = [
        (number, found)
        for number, block in enumerate(paragraphs[:-1])
        if (found := _language_of(block, own, options))
        and _is_translated(block, paragraphs[number + 1], own)
        and not _is_set_apart(article, block)
    ]
    if not foreign or any(map(article.lines.lowered.__contains__, options.subject)):
        return
    if len(foreign) <= options.max_share * len(paragraphs):
        for number, found in foreign:
            if not number or not paragraphs[number - 1].text.rstrip().endswith((":", "：")):
                yield Hit(paragraphs[number], {"found": found, "language": own}, whole=True)


def _language_of(block: Block, own: str, options: Options) -> str:
    """Return the language of a paragraph if it is whole sentences in another one than the article's, else ""."""
    text = block.text.strip()
    if not ends_sentence(text) or text[0] in _QUOTES:
        return ""
    text = _QUOTED.sub("", text)
    if own == "en" and _has_english(text[:_BEGINNING].lower().split()[:-1]):
        return ""
    words = text.lower().split()
    if _has_english(words) == (own == "en") or len(words) < options.min_words:
        return ""
    if _CITATION.search(text):
        return ""
    found = guess_language(text)
    return found if found and found != own and _can_tell(found, own) else ""


def _has_english(words: Iterable[str]) -> bool:
    return len(_ENGLISH.intersection(words)) > 1


def _can_tell(found: str, own: str) -> bool:
    """Whether a single paragraph is enough to tell two languages apart: English from others, and one script from another."""
    return found != own and ("en" in {found, own} or (found in _IDEOGRAPHIC) != (own in _IDEOGRAPHIC))


def _is_translated(block: Block, following: Block, own: str) -> bool:
    """Whether the next paragraph can be the translation: in the article's language, with about as many sentences."""
    if _ANNOUNCED.match(following.text) and not _ANNOUNCED.match(block.text):
        return False
    length, other = _length(block.text), _length(following.text)
    return guess_language(following.text) == own and length / 2.5 <= other <= length * 2.5


def _is_set_apart(article: Article, block: Block) -> bool:
    """Whether markup says that the whole paragraph is in another voice or language."""
    start = block.span().start
    return _SET_APART.search(article.source.text[max(0, start - _REACH) : start]) is not None


def _length(text: str) -> float:
    """Return a length that compares across scripts: a Chinese or Japanese character says as much as two letters."""
    return sum(1 if ord(char) < _FIRST_IDEOGRAPH else 2.5 for char in text)
