"""Finds the line of a plain text that is its title, if it has one."""

from __future__ import annotations

from seolint.language.abbreviations import abbreviations
from seolint.language.punctuation import CLOSERS, STOPS, ends_sentence
from seolint.readers.plain.page import Page, length_of
from seolint.readers.plain.title_evidence import NO_TITLE, find_best
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article

#: Longest title, in characters and in words.
_CHARACTERS, _WORDS = 200, 32
#: Most lines above the body of which one is the title whatever it looks like; and the longest text that needs no body.
_HEAD, _SHORTEST = 3, 2
#: Stops that titles end with.
_TITLE_STOPS = "?!…‽؟"
_NOT_LAST = ",;"
#: What a shop offers, what each such line has, and the longest of them, in words: below another line, it is no title.
_OFFER = regex(
    r"(?i)(?:\d\s?[%€$£]|[$€£]\s?\d+)\s(?:off\b|rabatt|de (?:réduction|remise|descuento)|di sconto|korting|rabatu)"
    r"|\b(?:save|get|sparen|économisez|ahorra|risparmia|poupe|bespaar|code|gutscheincode|cupón|codice|kod)\b.{0,25}\d\s?[%€$£]"
    r"|\b(?:free (?:shipping|delivery)|(?:kostenloser|gratis) versand|livraison (?:gratuite|offerte)|envío gratis)\b"
    r"|\b(?:spedizione gratuita|gratis verzending|darmowa dostawa|portes grátis)\b|\d\s?[%％]\s?(?:オフ|OFF|割引)"
)
_SIGNS = frozenset("%％$€£")
_OFFER_WORDS = 9


def name_title(article: Article) -> None:
    """Find the line that is the title of the text, and make each occurrence of it up to the body a title.

    Of the short lines up to the body that are not known to be boilerplate, the title is the one with the most evidence
    (``title_evidence``); a text may have none. Call it again once the boilerplate is known.
    """
    for block in article.blocks:
        if block.kind == "title":
            block.kind = "paragraph"
    page = Page(article.blocks)
    lines = find_candidates(page)
    best = find_best(page, lines, NO_TITLE)
    if best is None:
        best = find_best(page, [number for number in lines if _is_in_short_head(page, number)])
    if best is None:
        return
    best = next((number for number in lines if page.is_last_crumb(number, best)), best)
    for number in lines:
        block = page.blocks[number]
        if block.text == page.texts[best]:
            block.kind, block.level, block.marked = "title", 0, True


def _is_in_short_head(page: Page, number: int) -> bool:
    """Whether a line is one of the few above a text that begins almost at once: there, any line can be the title."""
    if page.start == len(page.blocks) > _SHORTEST:
        return False  # no text
    return number < page.start <= _HEAD and page.blocks[number].kind != "item"


def find_candidates(page: Page) -> list[int]:
    """Return the numbers of the lines that can be the title."""
    return [
        number
        for number in range(page.reach)
        if not page.prose[number]
        and _CAN_BE_TITLE[page.texts[number]]
        and not page.bylines[page.place(number)]
        and not (page.place(number) and _IS_OFFER[page.texts[number]])
    ]


def _can_be_title(text: str) -> bool:
    if len(text) > _CHARACTERS or text[-1] in _NOT_LAST or not any(map(str.isalpha, text)):
        return False
    return length_of(text) <= _WORDS and not _is_sentence(text)


_CAN_BE_TITLE = Memo(_can_be_title)


def _is_offer(text: str) -> bool:
    if _SIGNS.isdisjoint(text) or ":" in text or length_of(text) > _OFFER_WORDS:
        return False
    return _OFFER.search(text) is not None


_IS_OFFER = Memo(_is_offer)


def _is_sentence(text: str) -> bool:
    """Whether a line ends in a stop that no title ends with: not ``?``, and not the one of an abbreviation."""
    if not ends_sentence(text) or text.rstrip(CLOSERS)[-1:] in _TITLE_STOPS:
        return False
    word = text.rsplit(None, 1)[-1].strip(CLOSERS + STOPS).lower()
    return not (text[-1] == "." and (word in abbreviations("en").naming or "." in word))
