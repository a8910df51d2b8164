"""How much each line of a plain text looks like its title: by its shape, its place, its neighbors, and its words.

No word list is used, except for bylines and for what the weights of boilerplate say of the lines around: a title
stands where the boilerplate ends, above the byline and the prose, and the text takes up its words.
"""

from __future__ import annotations

from math import fsum  # the same on every Python, which ``sum`` is not

from seolint.readers.plain.page import OFTEN, SENTENCE, TAIL, length_of, words_of
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from seolint.readers.plain.page import Page

#: Longest entry of a menu and longest short title, in words.
_MENU_WORDS, _SHORT_TITLE = 4, 3
_MENU_SIGNS = (" | ", " › ", " » ", " > ", " • ")
_JOINTS = (": ", " – ", " - ")

#: The weights are those of a ranking learned from labeled pages, articles and extracts (``tools/train_titles.py``).
WEIGHTS: Mapping[str, float] = {
    "one word": -3.1,
    "two words": -1.7,
    "three words": -1.1,
    "four or five words": -0.3,
    "15 words or more": -1.1,
    "20 words or more": -2.6,
    "capitals": 0.8,
    "colon": -1.1,
    "two parts": 1.1,
    "digit": 0.7,
    "item": -0.5,
    "menu": -0.4,
    "boilerplate": -0.2,
    "first": 2.2,
    "first, then body": 0.2,
    "two above the body": 0.9,
    "three above the body": 0.3,
    "far above the body": 0.1,
    "begins the body": -2.1,
    "in the body": -2.3,
    "prose before": -3.5,
    "prose in 5 lines": 1.4,
    "prose in 12 lines": 0.9,
    "byline next": 1.8,
    "short, byline next": -0.3,
    "byline soon": 2.3,
    "byline before": 0.9,
    "byline earlier": -0.6,
    "prose next": 0.5,
    "short before": 0.3,
    "boilerplate before": 0.3,
    "boilerplate next": 0.0,
    "goes on": -0.3,
    "went on": -0.9,
    "again": -0.6,
    "heading below": -1.0,
    "again in the body": -0.7,
    "ends a breadcrumb": 1.0,
    "is a breadcrumb": -1.6,
    "words of the topic": 0.7,
    "topic": 4.1,
    "words used again": -0.1,
    "words of headings": 0.4,
}
#: Least evidence of a title.
NO_TITLE = 4.0


def evidence(page: Page, number: int) -> dict[str, float]:
    """The figures about a line that ``WEIGHTS`` are for."""
    return {
        **_shape(page, number),
        **_place(page, number),
        **_neighbors(page, number),
        **_repetition(page, number),
        **_topic(page, number),
    }


def _shape(page: Page, number: int) -> dict[str, float]:
    block, text, length = page.blocks[number], page.texts[number], page.lengths[number]
    words = text.split()
    return {
        "one word": length < 2,
        "two words": 2 <= length < 3,
        "three words": 3 <= length < 4,
        "four or five words": 4 <= length < 6,
        "15 words or more": 15 <= length < 20,
        "20 words or more": length >= 20,
        "capitals": sum(word[0].isupper() for word in words) / len(words) if not text.isupper() else 0,
        "colon": text[-1] == ":",
        "two parts": any(joint in text for joint in _JOINTS),
        "digit": text[0].isdigit(),
        "item": block.kind == "item",
        "menu": any(sign in text for sign in _MENU_SIGNS),
        "boilerplate": page.odds[page.place(number)],
    }


def _place(page: Page, number: int) -> dict[str, float]:
    lead, total = page.start - number, page.sums[-1] or 1
    return {
        "first": number == 0,
        "first, then body": number == 0 and page.start == 1,
        "two above the body": lead == 2,
        "three above the body": lead == 3,
        "far above the body": lead >= 40,
        "begins the body": lead in {0, -1},
        "in the body": lead < -1,
        "prose before": page.sums[number] / total,
        "prose in 5 lines": _between(page, number, 5) / 1000,
        "prose in 12 lines": _between(page, number, 12) / 2000,
    }


def _between(page: Page, number: int, lines: int) -> int:
    return page.sums[min(len(page.texts), number + lines)] - page.sums[number]


def _neighbors(page: Page, number: int) -> dict[str, float]:
    text, at, bylines, odds = page.texts[number], page.place(number), page.bylines, page.odds
    following = page.texts[number + 1] if number + 1 < len(page.texts) else ""
    previous = page.texts[number - 1] if number else ""
    has_byline = any(bylines[at + 1 : at + 2])
    return {
        "byline next": has_byline,
        "short, byline next": has_byline and page.lengths[number] < _SHORT_TITLE,
        "byline soon": any(bylines[at + 2 : at + 4]),
        "byline before": any(bylines[max(0, at - 1) : at]),
        "byline earlier": any(bylines[max(0, at - 4) : max(0, at - 1)]),
        "prose next": any(page.prose[number + 1 : number + 2]),
        "short before": sum(length <= _MENU_WORDS for length in page.lengths[max(0, number - 3) : number]),
        "boilerplate before": fsum(odds[max(0, at - 3) : at]),
        "boilerplate next": fsum(odds[at + 1 : at + 4]),
        "goes on": _goes_on(text, following),
        "went on": _goes_on(previous, text),
    }


def _goes_on(text: str, following: str) -> bool:
    """Whether a line runs on in the next one: hard-wrapped text."""
    return following[:1].islower() and text[-1:].isalpha() and length_of(following) >= SENTENCE


def _repetition(page: Page, number: int) -> dict[str, float]:
    text = page.lowered[number]
    same_end = page.ends[text[-TAIL:]]
    return {
        "again": text in page.lowered[number + 1 : page.start],
        "heading below": number < page.start and text in page.headings,
        "again in the body": page.occurrences[text] > (number >= page.start),
        "ends a breadcrumb": any(page.is_last_crumb(number, other) for other in same_end),
        "is a breadcrumb": any(page.is_last_crumb(other, number) for other in same_end),
    }


def _topic(page: Page, number: int) -> dict[str, float]:
    words = words_of(page.texts[number])
    different = set(words)
    return {
        "words of the topic": min(sum(word in page.topic for word in different), OFTEN),
        "topic": sum(page.topic[word] for word in words) / (len(words) or 1) / (page.paragraphs or 1),
        "words used again": sum(page.lines_with[word] > 1 for word in different) / (len(different) or 1),
        "words of headings": sum(word in page.words_of_headings for word in words) / (len(words) or 1),
    }
