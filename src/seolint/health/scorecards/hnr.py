"""The items of HealthNewsReview's criteria for stories about treatments, tests and products, as a text shows them."""

from __future__ import annotations

from seolint.health.scorecards import harm_words, leaflet_words, news_words, option_words
from seolint.health.scorecards.figures import find_benefit_figures, find_hinted_figures
from seolint.health.scorecards.harms import NONE_SEEN, TREATMENT, find_harm, find_hinted_harm
from seolint.health.scorecards.items import (
    Answer,
    Item,
    Story,
    met_if,
    met_in,
    met_unless_unsure,
    not_evaluated,
)
from seolint.health.scorecards.treatments import treatment_story
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from seolint.health.scorecards.items import Passage

#: A leaflet speaks to patients and reports nothing.
_REPORTS = regex(
    r"(?i)\b(?:stud(?:y|ies)|trials?|research(?:ers)?|scientists|said|says|announced|reported|published|journal|reports?|survey|review|analysis"
    r"|findings|results|data|paper|volunteers|participants|concluded?|investigators?|placebo)\b"
)

#: News of a product, which need not report a study.
_LAUNCHED = regex(
    r"(?i)\b(?:introduced|introduces|launch(?:es|ed)|unveil(?:s|ed)|approv(?:es|ed|al)|(?:was|been) cleared|rolled out)\b"
)


def is_about_treatment(story: Story) -> bool:
    """Whether a text reports a study or news, or is about a treatment: what the criteria are made for."""
    return (
        _count_reports(story) > 0
        or TREATMENT.search(story.title) is not None
        or len(treatment_story(story.article).effects) > 1
        or any(
            harm_words.BENEFITS.search(text) for text in (story.title, *(one.text for one in story.passages[:_LEAD]))
        )
    )


def judge_costs(story: Story) -> Answer:
    """Whether costs are named; that nobody knows them is no account of them, and what an institution got is no price."""
    return met_if(next((one for one in story.find_all(news_words.COSTS) if _is_price(story, one)), None))


def _is_price(story: Story, found: Answer) -> bool:
    """Whether a sum or a word about money is what readers pay."""
    if found.block is None:
        return False
    text = story.sentence_at(found.block, found.start)
    if news_words.STUDY_COSTS.search(text) and not news_words.SUM.search(text):
        return False
    if news_words.UNKNOWN_COSTS.search(text) and not news_words.SUM.search(text):
        return False
    return news_words.NO_PRICE.search(text) is None or news_words.PRICED.search(text) is not None


def judge_absolute(story: Story) -> Answer:
    """Whether a benefit is told with what it is a share of; how many were harmed is no benefit."""
    return met_unless_unsure(
        find_benefit_figures(story), find_hinted_figures(story), "its figures may be of a benefit or not"
    )


def judge_harms(story: Story) -> Answer:
    """Whether harms are told, or that a study saw none; that there are none is no account of them."""
    found = find_harm(story) or story.find(NONE_SEEN)
    return met_unless_unsure(found, find_hinted_harm(story), "what harms may be the treatment or something else")


def judge_evidence(story: Story) -> Answer:
    """Whether the design or size of a study is told, and what it cannot show."""
    limits = (
        met_in(passage, *match.span())
        for passage in (_near_reports(story) if _count_reports(story) >= _FEW_REPORTS else story.passages)
        if not (news_words.UNKNOWN_COSTS.search(passage.text) or leaflet_words.READER_UNSURE.search(passage.text))
        for pattern in (news_words.LIMITS, leaflet_words.UNKNOWN)
        if (match := pattern.search(passage.text)) is not None
    )
    hint = story.find(news_words.CONCESSION, news_words.UNKNOWN_COSTS)
    told = next(limits, None) if story.find(news_words.DESIGN) is not None else None
    return met_unless_unsure(told, hint, "what it concedes may be a limit of the study or not")


def _near_reports(story: Story) -> Iterator[Passage]:
    """Yield the passages that report a study or news, and their neighbors."""
    passages = story.passages
    reports = [number for number, passage in enumerate(passages) if _REPORTS.search(passage.text)]
    near = {number + step for number in reports for step in range(-_NEAR, _NEAR + 1)}
    return (passages[number] for number in sorted(near) if 0 <= number < len(passages))


def judge_alternatives(story: Story) -> Answer:
    """Whether other options are named."""
    found = story.find(option_words.ALTERNATIVES, option_words.TAKEN_BESIDE)
    named = (one for one in story.find_all(option_words.KINDS) if _read(one).lower() not in story.title.lower())
    hint = next(named, None) or story.find(option_words.COMPARED)
    return met_unless_unsure(found, hint, "another treatment that it names may be an option or not")


def judge_funding(story: Story) -> Answer:
    """Whether it is told who paid, or what interests those quoted have."""
    return met_if(story.find(news_words.FUNDING, news_words.OTHER_FUNDING))


def judge_independence(story: Story) -> Answer:
    """Whether somebody speaks who had no part in the work."""
    return met_if(story.find(news_words.INDEPENDENT))


def judge_availability(story: Story) -> Answer:
    """Whether readers learn if they can have it."""
    found = story.find_all(option_words.AVAILABILITY)
    told = next((one for one in found if not _overlaps(one, option_words.OTHER_AVAILABLE)), None)
    hint = story.find(option_words.SUPPLY, option_words.OTHER_AVAILABLE)
    return met_unless_unsure(told, hint, "what can be had may be the treatment or something else")


def _read(found: Answer) -> str:
    """Return the characters that were found."""
    return found.block.text[found.start : found.end] if found.block is not None else ""


def _overlaps(found: Answer, pattern: re.Pattern[str]) -> bool:
    """Whether what was found is part of what a pattern matches in its block."""
    others = pattern.finditer(found.block.text) if found.block is not None else ()
    return any(other.start() < found.end and found.start < other.end() for other in others)


def judge_novelty(story: Story) -> Answer:
    """Whether it is told what was there before."""
    found = story.find(option_words.NOVELTY, option_words.OTHER_HISTORY)
    if _count_reports(story) < _FEW_REPORTS and story.find(_LAUNCHED) is None:
        return not_evaluated("the text reports no study or news")
    hint = story.find(option_words.BEFORE, option_words.OTHER_HISTORY)
    return met_unless_unsure(found, hint, "what it says of earlier times may be about the treatment or not")


def _count_reports(story: Story) -> int:
    """Return how many sentences report a study or news."""
    return sum(1 for sentence in story.sentences if _REPORTS.search(sentence.text))


_FEW_REPORTS = 2
#: How many sentences at the beginning tell what a text is about.
_LEAD = 3
#: How many sentences from a report its limits can be told.
_NEAR = 2
ITEMS = (
    Item("costs", "Does it discuss the costs?", judge_costs),
    Item("absolute-numbers", "Does it quantify the benefit in absolute numbers?", judge_absolute),
    Item("harms", "Does it explain the harms?", judge_harms),
    Item("evidence-quality", "Does it grasp the quality of the evidence?", judge_evidence),
    Item(
        "disease-mongering",
        "Does it avoid disease-mongering?",
        None,
        "it needs to know how common and serious the condition is",
    ),
    Item("independent-source", "Does it use an independent source?", judge_independence),
    Item("funding-conflicts", "Does it say who paid, and name conflicts of interest?", judge_funding),
    Item("alternatives", "Does it compare with alternatives?", judge_alternatives),
    Item("availability", "Does it say whether it is available?", judge_availability),
    Item("novelty", "Does it say what is new?", judge_novelty),
    Item("news-release", "Does it go beyond a news release?", None, "it needs the release to compare with"),
)
