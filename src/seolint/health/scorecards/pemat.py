"""The items of PEMAT-P, the assessment tool of AHRQ for printed patient materials, as a text shows them."""

from __future__ import annotations

from seolint.health.medical_terms import find_terms
from seolint.health.scorecards import leaflet_words
from seolint.health.scorecards.advice import is_advice, is_instruction
from seolint.health.scorecards.cdc import judge_call, judge_headings
from seolint.health.scorecards.items import (
    NOT_MET,
    Answer,
    Item,
    Story,
    met_at,
    met_if,
    not_evaluated,
    not_met_at,
    not_met_in,
)
from seolint.startup.patterns import regex

_PASSIVE = regex(
    r"(?i)\b(?:is|are|was|were|be|been|being)\b(?: (?:\w+ly|not|also|often|never|always|usually|then))? (?:(?!need"
    r"|speed|indeed)\w{2,}ed|"
    r"given|taken|made|done|seen|known|found|shown|told|kept|held|put|sent|written|chosen|worn|drawn|broken|brought"
    r"|bought|caught|"
    r"felt|left|lost|meant|paid|sold|taught|thought|understood|drunk|eaten|grown|hidden|spoken|cut|hurt|set|begun"
    r"|carried out)\b"
)
#: Participles that describe a state.
_STATE = regex(
    r"(?i)\b(?:tired|worried|interested|concerned|scared|married|involved|used to|supposed|allowed|advised|related"
    r"|located|packed|thrilled|excited|pleased|surprised|blown|relieved|delighted|convinced|based|made (?:of|from"
    r"|up)|called|named"
    r"|known as|born|done with|limited|needed|prepared|used to)\b"
)
#: Shares of sentences in the passive voice up to which a text is in the active voice, and above which it is not.
_FEW_PASSIVE, _MANY_PASSIVE = 0.35, 0.45
#: Most passive verbs to a sentence.
_MOST_VERBS = 0.6
#: Longest paragraph of a text in chunks, in words.
_CHUNK = 90
#: Headings that would fit any text, and the share of them at which headings say nothing.
_EMPTY_HEADING = regex(
    r"(?i)\A\W*(?:introduction|background|overview|details|more|more information|information|conclusions?"
    r"|results|methods|discussion|general|other|others|notes?|(?:section|part|step|chapter|item|topic) \w+|facts"
    r"|basics|the basics"
    r"|about|miscellaneous|misc|what (?:next|now|else)|read on|final thoughts|the (?:story|news|study|science"
    r"|details|facts|rest)"
    r"|things to know|good to know|in (?:detail|depth)|first things first|the big picture|a closer look"
    r"|general (?:remarks"
    r"|information)|additional (?:information|remarks)|further information|remarks|preface|preamble|content|text"
    r"|additional|points)"
    r"\W*\Z"
)
_MANY_EMPTY = 0.5
_YOU = regex(r"(?i)\byou(?:r|rs|rself|'ll|'re|’ll|’re)?\b")
_SEQUENCE = regex(r"(?i)\A\W*(?:first|second|third|next|then|finally|last|step \d|\d[.)])\b")
_FEWEST_STEPS = 3


def judge_terms(story: Story) -> Answer:
    """Whether medical terms are explained where they are first used."""
    terms = list(find_terms(story.sentences))
    open_ = [term for term in terms if not term.explained]
    hard = next((term for term in open_ if not term.familiar), None)
    if hard is not None:
        return not_met_in(hard.sentence)
    if open_:
        return not_evaluated("whether its readers know the terms used needs to know them")
    first = next((term for term in terms if term.explained), None)
    if first is None:
        return Answer("met")
    return Answer("met", "", first.sentence.block, first.sentence.start + first.start, first.sentence.start + first.end)


def judge_voice(story: Story) -> Answer:
    """Whether most sentences are in the active voice."""
    passive = [one for one in story.sentences if _PASSIVE.search(one.text) and not _STATE.search(one.text)]
    verbs = sum(1 for one in passive for _ in _PASSIVE.finditer(one.text))
    many = len(passive) > _MANY_PASSIVE * len(story.sentences) or verbs > _MOST_VERBS * len(story.sentences)
    if not many and len(passive) <= _FEW_PASSIVE * len(story.sentences):
        return Answer("met")
    if not many:
        return not_evaluated("it has many sentences in either voice")
    return not_met_in(passive[0])


def judge_calculations(story: Story) -> Answer:
    """Whether readers are spared calculations."""
    found = story.find(leaflet_words.CALCULATIONS)
    return found._replace(verdict="not met") if found is not None else Answer("met")


def judge_chunks(story: Story) -> Answer:
    """Whether the text comes in short sections: below headings or in lists, with no long paragraph."""
    long = next((block for block in story.paragraphs if block.text.count(" ") >= _CHUNK), None)
    if long is not None:
        return not_met_at(long)
    if len(story.subheadings) > 1:
        return met_at(story.subheadings[0])
    return not_evaluated("its lists may or may not be sections") if story.lists else NOT_MET


def judge_summary(story: Story) -> Answer:
    """Whether the text sums up."""
    headed = (
        block for block in story.article.content if block.kind != "code" and leaflet_words.SUMMARY.search(block.text)
    )
    found = next(headed, None)
    return met_at(found) if found is not None else met_if(story.find_in(story.sentences, leaflet_words.SUMMED_UP))


def judge_reader(story: Story) -> Answer:
    """Whether the reader is addressed in what is to be done."""
    if not story.recommends:
        return NOT_MET
    told = next((one for one in story.advice if is_instruction(one.text)), None)
    return story.find(_YOU) or (met_if(None) if told is None else met_at(told.block))


def judge_steps(story: Story) -> Answer:
    """Whether an action is broken down into steps."""
    if not story.recommends:
        return NOT_MET
    advised = {id(sentence.block) for sentence in story.advice if is_advice(sentence.text)}
    for one in story.lists:
        steps = [item for item in one.items if id(item) in advised]
        if len(steps) > 1:
            return met_at(one.items[0])
    in_order = [sentence for sentence in story.advice if _SEQUENCE.search(sentence.text)]
    if len(in_order) > 1:
        return met_at(in_order[0].block)
    advice = {id(sentence) for sentence in story.advice if is_advice(sentence.text)}
    advises = [id(sentence) in advice for sentence in story.sentences]
    for at in range(len(advises) - _FEWEST_STEPS + 1):
        if all(advises[at : at + _FEWEST_STEPS]):
            return met_at(story.sentences[at].block)
    return NOT_MET


def judge_informative_headings(story: Story) -> Answer:
    """Whether headings say what their sections are about."""
    poor = [block for block in story.subheadings if _EMPTY_HEADING.search(block.text)]
    if poor and len(poor) >= _MANY_EMPTY * len(story.subheadings):
        return not_met_at(poor[0])
    return judge_headings(story)


ITEMS = (
    Item("terms-explained", "Are medical terms explained?", judge_terms),
    Item("active-voice", "Does it use the active voice?", judge_voice),
    Item("no-calculations", "Does it spare the reader calculations?", judge_calculations),
    Item("chunks", "Does it come in short sections?", judge_chunks),
    Item("headings", "Do the sections have informative headings?", judge_informative_headings),
    Item("summary", "Does it provide a summary?", judge_summary),
    Item("action-identified", "Does it name an action that the reader can take?", judge_call),
    Item("addresses-reader", "Does it address the reader directly?", judge_reader),
    Item("steps", "Does it break the action down into steps?", judge_steps),
    Item("visuals", "Are its visuals clear and labeled?", None, "images are not looked at"),
    Item("design", "Do layout and type draw attention to key points?", None, "the layout is not looked at"),
)
