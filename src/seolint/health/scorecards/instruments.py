"""Scores a health text by published instruments, as far as its text shows: CDC index, PEMAT-P, HealthNewsReview.

Each item gets one of three answers: ``met``, ``not met``, or ``not evaluated`` with the reason. The items are worded
after their sources; how each is decided is our own.
"""

from __future__ import annotations

from seolint.base.vocabulary import KINDS, KINDS_JUDGED
from seolint.health.scorecards import cdc, hnr, pemat
from seolint.health.scorecards.items import Answer, Item, Story
from seolint.startup.hints import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from seolint.article.article import Article

Card = Literal["cdc", "pemat", "hnr"]


class Scorecard(NamedTuple):
    """An instrument: its title, its source, and its items."""

    title: str
    url: str
    items: tuple[Item, ...]


SCORECARDS: dict[str, Scorecard] = {
    "cdc": Scorecard("CDC Clear Communication Index", "https://www.cdc.gov/ccindex/", cdc.ITEMS),
    "pemat": Scorecard("PEMAT-P", "https://www.ahrq.gov/health-literacy/patient-education/pemat.html", pemat.ITEMS),
    "hnr": Scorecard(
        "HealthNewsReview criteria", "https://www.healthnewsreview.org/about-us/review-criteria/", hnr.ITEMS
    ),
}


def answer_items(article: Article, card: str) -> list[tuple[Item, Answer]]:
    """Return the answer to each item of a scorecard.

    A text in another language than English, one of fewer than 50 words, and a page that is no article are not evaluated.
    """
    items = SCORECARDS[card].items
    reason = ""
    if article.language not in {"en", None}:
        reason = "the words of the items are known for English only"
    elif article.kind not in KINDS_JUDGED["health"]:
        reason = f"the page is {KINDS[article.kind]}"
    elif article.length < _LEAST_WORDS:
        reason = f"the text has fewer than {_LEAST_WORDS} words"
    story = article.view(Story)
    if not reason and card == "hnr" and not hnr.is_about_treatment(story):
        reason = "the text reports no study, and is about no treatment"
    if reason:
        return [(item, Answer("not evaluated", reason)) for item in items]
    return [(item, answer_item(item, story)) for item in items]


def answer_item(item: Item, story: Story) -> Answer:
    """Return the answer to one item."""
    return Answer("not evaluated", item.unreadable) if item.judge is None else item.judge(story)


_LEAST_WORDS = 50
