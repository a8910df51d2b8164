"""Judges what an English story about a treatment or a study leaves out, by what editors of health news ask for."""

from __future__ import annotations

from seolint.article.nodes import PROSE
from seolint.health.scorecards import harm_words, story_words, study_words
from seolint.health.scorecards.items import Story
from seolint.health.scorecards.treatments import treatment_story
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.patterns import has_one_of, regex

if TYPE_CHECKING:
    import re

    from seolint.article.article import Article
    from seolint.article.nodes import Sentence
    from seolint.health.scorecards.treatments import TreatmentStory

#: What a story can leave out.
Part = Literal["absolute", "evidence", "funding", "costs", "alternatives", "cause"]

#: Fewest sentences that say what a treatment does, with it in the title and without; fewest that report a study.
_EFFECTS, _UNTITLED_EFFECTS, _REPORTS = 2, 4, 3
#: How many sentences at the beginning tell what a story is about.
_LEAD = 3
#: Whether a text has a string that each relative number contains.
_can_be_relative = has_one_of(
    *("%", "percent", "per cent", "half", "third", "quarter", "twice", "times", "doubl", "halv", "tripl", "quadrupl")
)
_STUDY = regex(
    r"(?i)\b(?:study|trial|researchers|scientists|review)\b[^.!?]{0,80}\b(?:found|finds?|shows?|showed|shown|suggests?"
    r"|suggested|reports?|reported|published|presented|concluded?|revealed|reveals|demonstrated|has led"
    r"|have developed|developed)\b"
    r"|\b(?:according to|in|published in|presented at|results of|findings of) (?:an? "
    r"|the )?(?:\w+ ){0,3}?(?:study|trial|journal|review)\b"
    r"|\b(?:announce[sd]?|presented|reported) (?:\w+ ){0,4}?(?:results|data|findings)\b"
)


def find_untold_harms(article: Article) -> tuple[Sentence, str] | None:
    """Return the first sentence that says what a treatment does, and the treatment, if the article names no harm at all."""
    story = treatment_story(article)
    if not (story.in_title or story.reports >= _REPORTS) or not _is_about(story):
        return None
    text = Story(article)
    if (
        text.find(harm_words.HARMS, harm_words.NO_HARMS)
        or text.find(harm_words.STOPPING, harm_words.NO_HARMS)
        or text.find(harm_words.DOWNSIDES, harm_words.NO_HARMS)
        or _names_risk(article)
    ):
        return None
    return story.effects[0], story.treatment


def _names_risk(article: Article) -> bool:
    """Whether a sentence or heading speaks of a risk that is not one the treatment lowers."""
    return any(
        harm_words.RISK.search(text) and not harm_words.LOWERED.search(text)
        for block in article.content
        if block.kind in PROSE or block.kind == "heading"
        for text in (block.text[start:end] for start, end in article.sentences_of(block))
    )


def find_untold(article: Article, part: Part) -> tuple[Sentence, str] | None:
    """Return the sentence and the words that call for a part that the article leaves out; None if it does not."""
    if part == "absolute":
        return _find_relative(article)
    if part == "cause":
        return _find_cause(article)
    story = treatment_story(article)
    if not _begins_with_study(article) or story.reports < _REPORTS or not _is_about(story):
        return None
    text = Story(article)
    if part == "evidence":
        told = text.find(study_words.DESIGN) and text.find(study_words.LIMITS)
    elif part == "costs":
        told = text.find(story_words.COSTS, story_words.OTHER_COSTS)
    else:
        told = text.find(story_words.FUNDING if part == "funding" else story_words.ALTERNATIVES)
    return None if told else (story.effects[0], story.treatment)


def _is_about(story: TreatmentStory) -> bool:
    return len(story.effects) >= (_EFFECTS if story.in_title else _UNTITLED_EFFECTS)


def _begins_with_study(article: Article) -> bool:
    """Whether the title or the lead reports a study: a guide or a leaflet that mentions one is no story about it."""
    title = article.title.text if article.title is not None else ""
    return any(_STUDY.search(text) for text in (title, *(one.text for one in article.sentences[: _LEAD + 1])))


def _find_relative(article: Article) -> tuple[Sentence, str] | None:
    """Return the first relative number about a health outcome, if the article has no absolute one."""
    for sentence in article.sentences:
        match = study_words.RELATIVE.search(sentence.text) if _can_be_relative(sentence.text) else None
        if match is not None and study_words.OUTCOMES.search(sentence.text):
            return None if Story(article).find(study_words.ABSOLUTE) else (sentence, match[0])
    return None


def _find_cause(article: Article) -> tuple[Sentence, str] | None:
    """Return what the lead says a study found to cause something, if the study only observed people."""
    text = Story(article)
    if text.find(study_words.OBSERVED) is None or text.find(study_words.ASSIGNED) is not None:
        return None
    for sentence in article.sentences[:_LEAD]:
        match = _search_cause(sentence.text) if _STUDY.search(sentence.text) else None
        if match is not None:
            return sentence, match[0]
    return None


def _search_cause(text: str) -> re.Match[str] | None:
    return None if study_words.HEDGED.search(text) or text.rstrip().endswith("?") else study_words.CAUSES.search(text)
