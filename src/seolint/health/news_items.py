"""The items of HealthNewsReview's criteria for stories about treatments, tests and products, as a text shows them."""

from __future__ import annotations

from seolint.health import harm_words, story_words, study_words
from seolint.health.cdc_items import HARMS, find_harm
from seolint.health.scorecard_items import NOT_MET, Answer, Item, Story, met_if, not_evaluated
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re

#: A leaflet speaks to patients and reports nothing.
_REPORTS = regex(
    r"(?i)\b(?:stud(?:y|ies)|trials?|research(?:ers)?|scientists|said|says|announced|reported|published|journal"
    r"|findings|results)\b"
)


def judge_costs(story: Story) -> Answer:
    """Whether costs are named; that nobody knows them is no account of them."""
    found = story.find_all(story_words.COSTS, story_words.OTHER_COSTS)
    return met_if(next((one for one in found if not _is_in(story, one, story_words.UNKNOWN_COSTS)), None))


def _is_in(story: Story, found: Answer, pattern: re.Pattern[str]) -> bool:
    """Whether the sentence of what was found matches a pattern."""
    return found.block is not None and pattern.search(story.sentence_at(found.block, found.start)) is not None


def judge_absolute(story: Story) -> Answer:
    """Whether a benefit is told with what it is a share of; how many were harmed is no benefit."""
    found = story.find_all(study_words.ABSOLUTE)
    return met_if(next((one for one in found if not _is_harm(story, one)), None))


def _is_harm(story: Story, found: Answer) -> bool:
    """Whether the sentence of what was found tells of harms and of no benefit."""
    names_harm = any(_is_in(story, found, pattern) for pattern in HARMS)
    return names_harm and not _is_in(story, found, harm_words.BENEFITS)


def judge_harms(story: Story) -> Answer:
    """Whether harms are told; that there are none is no account of them."""
    return met_if(find_harm(story) or story.find(harm_words.NONE_SEEN))


def judge_evidence(story: Story) -> Answer:
    """Whether the design or size of a study is told, and what it cannot show."""
    design, limit = story.find(study_words.DESIGN), story.find(study_words.LIMITS, story_words.UNKNOWN_COSTS)
    return limit if limit is not None and (design or story.find(study_words.SIZE)) is not None else NOT_MET


def judge_alternatives(story: Story) -> Answer:
    """Whether other options are named."""
    found = story.find(story_words.ALTERNATIVES)
    kinds = [place for pattern in story_words.KINDS_OF_TREATMENT if (place := story.find(pattern)) is not None]
    return met_if(found or (kinds[-1] if len(kinds) >= _FEW_KINDS else None))


def judge_funding(story: Story) -> Answer:
    """Whether it is told who paid, or what interests those quoted have."""
    return met_if(story.find(story_words.FUNDING))


def judge_independence(story: Story) -> Answer:
    """Whether somebody speaks who had no part in the work."""
    return met_if(story.find(story_words.INDEPENDENT))


def judge_availability(story: Story) -> Answer:
    """Whether readers learn if they can have it."""
    return met_if(story.find(story_words.AVAILABILITY))


def judge_novelty(story: Story) -> Answer:
    """Whether it is told what was there before."""
    reports = sum(1 for sentence in story.sentences if _REPORTS.search(sentence.text))
    if reports < _FEW_REPORTS:
        return not_evaluated("the text reports no study or news")
    return met_if(story.find(story_words.NOVELTY))


_FEW_REPORTS = 2
#: As many kinds of treatment are options.
_FEW_KINDS = 3
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
