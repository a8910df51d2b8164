"""How much each line of a plain text looks like its title: by its shape, its place, its neighbors, and its words.

No word list is used, except for bylines and for what the weights of boilerplate say of the lines around: a title
stands where the boilerplate ends, above the byline and the prose, and the text takes up its words.
"""

from __future__ import annotations

from itertools import repeat
from math import fsum, inf  # ``fsum`` is the same on every Python, which ``sum`` is not
from operator import mul

from seolint.readers.plain.page import OFTEN, TAIL, length_of, words_of
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.memo import Memo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from seolint.readers.plain.page import Page

#: Longest short title, in words.
_SHORT_TITLE = 3
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
    "menu": -0.4,
    "item": -0.5,
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
    "boilerplate before": 0.3,
    "words of the topic": 0.7,
    "topic": 4.1,
    "words of headings": 0.4,
    "byline next": 1.8,
    "short, byline next": -0.3,
    "byline soon": 2.3,
    "byline before": 0.9,
    "byline earlier": -0.6,
    "prose next": 0.5,
    "short before": 0.3,
    "boilerplate next": 0.0,
    "goes on": -0.3,
    "went on": -0.9,
    "again": -0.6,
    "heading below": -1.0,
    "again in the body": -0.7,
    "ends a breadcrumb": 1.0,
    "is a breadcrumb": -1.6,
    "words used again": -0.1,
}
#: Least evidence of a title.
NO_TITLE = 4.0


_NAMES = list(WEIGHTS)
_ALL_WEIGHTS = tuple(WEIGHTS.values())
#: The weights of the figures that are quick to get and decide most, and of those of a line's own shape and place.
_FIRST_WEIGHTS = _ALL_WEIGHTS[: _NAMES.index("byline next")]
_SHAPE_WEIGHTS = _ALL_WEIGHTS[: _NAMES.index("item")]
_PLACE_WEIGHTS = _ALL_WEIGHTS[_NAMES.index("item") : _NAMES.index("words of the topic")]
#: The most that the neighbors and repetitions can add, without and with bylines near the line.
_MOST_OTHERS = WEIGHTS["prose next"] + 3 * WEIGHTS["short before"] + WEIGHTS["ends a breadcrumb"]
_MOST_BYLINES = WEIGHTS["byline next"] + WEIGHTS["byline soon"] + WEIGHTS["byline before"]
#: The most that the last figure can subtract, for which all lines have to be read; and more than rounding can change.
_LEAST_LAST = 0.1 + 1e-6


def find_best(page: Page, numbers: Iterable[int], least: float = -inf) -> int | None:
    """Return the first of the lines with the most evidence; None if no line has the least evidence.

    Most lines are left out early, because nothing could put them first.
    """
    limits = sorted([(_limit(page, number), number) for number in numbers], reverse=True)
    if limits and _is_clear(page, limits, least):
        return limits[0][1]
    topical = WEIGHTS["topic"] * page.most_topical
    scores: dict[int, float] = {}
    best = least
    for limit, number in limits:
        if limit + topical < best - _LEAST_LAST:
            break
        first = _first(page, number)
        if sum(map(mul, _FIRST_WEIGHTS, first)) + _most_others(page, number) >= best - _LEAST_LAST:
            scores[number] = sum(map(mul, _ALL_WEIGHTS, first + _others(page, number)))
            best = max(best, scores[number])
    close = sorted(number for number, score in scores.items() if score >= best - _LEAST_LAST)
    if len(close) == 1 and scores[close[0]] - _LEAST_LAST > least:
        return close[0]
    exact = {number: fsum(map(mul, _ALL_WEIGHTS, evidence(page, number))) for number in close}
    found = max(exact, key=exact.__getitem__, default=None)
    return None if found is None or exact[found] < least else found


def _limit(page: Page, number: int) -> float:
    """The most evidence that a line can have, by its shape and place, without the share of topical words."""
    place: float = sum(map(mul, _PLACE_WEIGHTS, _place(page, number)))
    return _LIMITS[page.texts[number]] + place + _most_others(page, number)


def _is_clear(page: Page, limits: Sequence[tuple[float, int]], least: float) -> bool:
    """Whether the first of the lines has the most evidence, and enough, whatever the topic is."""
    number = limits[0][1]
    others = limits[1][0] + WEIGHTS["topic"] if len(limits) > 1 else -inf
    if limits[0][0] <= others:
        return False
    figures = _SHAPES[page.texts[number]] + _place(page, number) + _NO_TOPIC + _others(page, number)
    sure: float = sum(map(mul, _ALL_WEIGHTS, figures)) - 2 * _LEAST_LAST
    return sure > max(others, least)


def _most_others(page: Page, number: int) -> float:
    """The most that the neighbors and repetitions of a line can add."""
    return _MOST_OTHERS + _MOST_BYLINES * (page.place(number) in page.near_bylines)


def _limit_alone(text: str) -> float:
    """The most evidence that the shape and the words of a line can give, without the share of topical words."""
    has_no_case = text.lower() == text.upper()
    words = OFTEN if has_no_case else min(OFTEN, len(text) // 3 + 1)  # a telling word has two characters or more
    own: float = sum(map(mul, _SHAPE_WEIGHTS, _SHAPES[text]))
    return own + WEIGHTS["words of the topic"] * words + WEIGHTS["words of headings"]


#: The figures about the topic of a line that has no word of it.
_NO_TOPIC = (0, 0, 0)


def evidence(page: Page, number: int) -> tuple[float, ...]:
    """The figures about a line, in the order of ``WEIGHTS``."""
    different = words_of(page.texts[number]).different
    return (*_all_but_last(page, number), len(different & page.used_again) / (len(different) or 1))


def _all_but_last(page: Page, number: int) -> tuple[float, ...]:
    return _first(page, number) + _others(page, number)


def _first(page: Page, number: int) -> tuple[float, ...]:
    return _SHAPES[page.texts[number]] + _place(page, number) + _topic(page, number)


def _others(page: Page, number: int) -> tuple[float, ...]:
    return _neighbors(page, number) + _repetition(page, number)


def _shape(text: str) -> tuple[float, ...]:
    length = length_of(text)
    words = text.split()
    return (
        length < 2,
        2 <= length < 3,
        3 <= length < 4,
        4 <= length < 6,
        15 <= length < 20,
        length >= 20,
        sum(word[0].isupper() for word in words) / len(words) if not text.isupper() else 0,
        text[-1] == ":",
        any(joint in text for joint in _JOINTS),
        text[0].isdigit(),
        any(sign in text for sign in _MENU_SIGNS),
    )


_SHAPES = Memo(_shape)
_LIMITS = Memo(_limit_alone)


def _place(page: Page, number: int) -> tuple[float, ...]:
    lead, sums, at, odds = page.start - number, page.sums, page.place(number), page.odds
    before, last = sums[number], len(sums) - 1
    return (
        page.blocks[number].kind == "item",
        odds[at],
        number == 0,
        number == 0 and page.start == 1,
        lead == 2,
        lead == 3,
        lead >= 40,
        lead in {0, -1},
        lead < -1,
        before / (sums[-1] or 1),
        (sums[min(last, number + 5)] - before) / 1000,
        (sums[min(last, number + 12)] - before) / 2000,
        fsum(odds[max(0, at - 3) : at]),
    )


def _topic(page: Page, number: int) -> tuple[float, ...]:
    words, different = words_of(page.texts[number])
    topic = page.topic
    return (
        min(len(different & topic.keys()), OFTEN),
        sum(map(topic.get, words, repeat(0))) / (len(words) or 1) / (page.paragraphs or 1),
        sum(map(page.words_of_headings.__contains__, words)) / (len(words) or 1),
    )


def _neighbors(page: Page, number: int) -> tuple[float, ...]:
    at = page.place(number)
    return (
        *_bylines(page, number, at),
        any(page.prose[number + 1 : number + 2]),
        page.short_lines[number] - page.short_lines[max(0, number - 3)],
        fsum(page.odds[at + 1 : at + 4]),
        page.runs_on[number],
        number > 0 and page.runs_on[number - 1],
    )


def _bylines(page: Page, number: int, at: int) -> tuple[float, ...]:
    if at not in page.near_bylines:
        return (False, False, False, False, False)
    bylines = page.bylines
    has_byline = any(bylines[at + 1 : at + 2])
    return (
        has_byline,
        has_byline and page.lengths[number] < _SHORT_TITLE,
        any(bylines[at + 2 : at + 4]),
        any(bylines[max(0, at - 1) : at]),
        any(bylines[max(0, at - 4) : max(0, at - 1)]),
    )


def _repetition(page: Page, number: int) -> tuple[float, ...]:
    text = page.lowered[number]
    same_end = page.ends[text[-TAIL:]]
    return (
        text in page.lowered[number + 1 : page.start],
        number < page.start and text in page.headings,
        page.occurrences[text] > (number >= page.start),
        any(page.is_last_crumb(number, other) for other in same_end),
        any(page.is_last_crumb(other, number) for other in same_end),
    )
