"""Finds figures of benefit that say what they are a share of, or how much of what: ``12 of 100``, ``by 5 points``."""

from __future__ import annotations

from seolint.health.scorecards import harm_words, study_words
from seolint.health.scorecards.harms import ILL, TREATMENT, blocks_on_safety, harmful_passages
from seolint.health.scorecards.items import met_in
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from seolint.health.scorecards.items import Answer, Passage, Story

_NUMBER = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty"
    r"|half"
    r"|none|no one)"
)
_RATIO = (
    rf"(?:\b{_NUMBER} (?:\w+ ){{0,2}}?(?:out of|of|in|per)(?: the| every| each| about| roughly| those| all| some)?"
    r" (?:\d[\d,.]*|a hundred|one hundred|a thousand|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty"
    r"|them|those|(?:the )?(?:people|patients|women|men|participants|volunteers|children|adults|users))\b"
    r"|(?<![\d.,])\d[\d.,]* ?(?:%|percent\b|per cent\b))"
)
_CONTRAST = r"(?:compared|versus|vs\.?|against|and|but|while|whereas|than|instead|only|without|if|others)"
_UNIT = (
    r"(?:points?|kilos?|kilograms?|kg|pounds|lbs?|mm ?Hg|mg/dL|mmol/L|seconds|minutes|hours|days|nights|weeks|months"
    r"|years"
    r"|inches|centimeters|centimetres|cm|meters|metres|steps|attacks|headaches|flashes|cases|deaths|falls|people"
    r"|patients"
    r"|women|men|children|letters|beats|degrees|episodes|seizures|visits|admissions)"
)
_CHANGED = (
    r"(?:reduc\w+|sank|sinks?|slid|dipped|plunged|jumped|edged|fell|fall|drop\w*|rose|rais\w+|improv\w+|increas\w+"
    r"|lower\w*|cut|cuts|shrank|shorten\w*|exten\w+"
    r"|lengthen\w*|climb\w*"
    r"|declin\w+|decreas\w+|chang\w+|gain\w*|lost|went|shift\w*|grew|longer|better|higher|shorter|differ\w*|slow\w*"
    r"|delay\w*|eas\w+)"
)
#: Figures that stand on their own.
_MEASURED = regex(
    rf"(?i)\b{_CHANGED}\b[^.!?;]{{0,60}}?\bby (?:about |around |an average of |roughly |nearly |almost |just "
    rf"|only )?{_NUMBER}"
    rf" (?:\w+ )?{_UNIT}\b"
    rf"|\b(?:reduction|drop|decrease|increase|gain|loss|improvement|difference|average) of (?:about |just "
    rf"|only )?{_NUMBER} (?:\w+ )?"
    rf"{_UNIT}\b(?! of age)"
    rf"|\b{_CHANGED}\b[^.!?;]{{0,60}}?\bfrom (?:about |around |roughly "
    rf"|an average of )?{_NUMBER}\b[^.!?;]{{0,40}}?\bto (?:about "
    rf"|around |roughly |just )?{_NUMBER}\b"
    rf"|\b{_NUMBER} (?:fewer|more|extra|additional|less)(?: \w+){{0,2}}? {_UNIT}\b"
    rf"|\b{_NUMBER} {_UNIT} (?:more|less|longer|shorter|sooner|earlier|fewer|lower|higher|lighter|faster)\b"
    rf"|\b(?:lost|gained|shed|walked|regained|saved)\b(?: \w+){{0,5}}? {_NUMBER} (?:\w+ )?(?:pounds|kilos?|kg|lbs?"
    rf"|points?|steps|letters|inches|centimeters|cm"
    rf"|meters|metres)\b|\b(?:lived|slept|added|adds|gained|saved)\b(?: (?!within|in|first"
    rf"|for)\w+){{0,5}}? {_NUMBER} (?:\w+ )?"
    rf"(?:steps|points|minutes|hours|days|nights|weeks|months|years)\b"
    rf"|\b{_NUMBER} (?:more|fewer)(?: \w+){{0,4}}? (?:in|per|for|out of|among) (?:every )?\d"
    rf"|\b(?:an?|half an?) (?:day|week|month|year|hour)(?: and a half)? (?:sooner|longer|earlier|more|less|later)\b"
    rf"|\b{_NUMBER} (?:people|patients|women|men|children|adults|volunteers)\b[^.!?]{{0,60}}[;,] (?:and )?(?:about "
    rf"|only )?{_NUMBER} (?:in|of|among"
    rf"|with|on) (?:the )?(?:others?|dummy|placebo|control|rest|comparison)\b"
    rf"|\bone (?:\w+ ){{1,4}}for every \d+|\b{_NUMBER}(?: \w+){{0,2}} instead of (?:about |only )?{_NUMBER}\b"
    rf"|\b{_NUMBER} (?:\w+ )?(?:people|patients|women|men|children|adults|of them) (?:have to|need to|must|would have to"
    rf"|would need to|had to)\b"
    rf"[^.!?;]{{0,60}}\b(?:for|so that|to) (?:just )?(?:one|a single)\b"
    rf"|\b{_NUMBER} (?:people|patients|women|men|children|adults|volunteers)\b[^.!?;]{{0,50}}\b(?:against|versus"
    rf"|compared (?:with|to)) (?:only )?"
    rf"{_NUMBER}\b"
)
_TELLS_WORDS = (
    r"(?:fell|dropped|rose|climbed|went|started|ended|average|compared|than|fewer|longer|shorter|more|less|lost|gained"
    r"|added|cuts?"
    r"|decreas\w+|increas\w+|instead)"
)
#: What sentences of results have beside benefits.
_TELLS = regex(rf"(?i)\b{_TELLS_WORDS}\b")
#: Two figures of the same thing, at the beginning and the end or with and without.
_TWO = (
    regex(rf"(?i){_RATIO}[^.!?]{{0,170}}?\b{_CONTRAST}\b[^.!?]{{0,100}}?{_RATIO}"),
    regex(
        rf"(?i){_RATIO}[^.!?]{{0,120}}?\b(?:compared|versus|against|and|but|while|whereas"
        rf"|than)\b[^.!?]{{0,60}}?\b{_NUMBER}\b"
        rf" (?:of|in|on|with|did|were|without|who|percent)\b"
    ),
    regex(rf"(?i)\b{_NUMBER} ([a-z]+)\b[^.!?]{{0,100}}?\b{_CONTRAST}\b[^.!?]{{0,80}}?\b{_NUMBER} \1\b"),
    regex(
        rf"(?i)\b(?:started|began|went|fell|dropped|rose|climbed|improved|shrank|grew"
        rf"|baseline)\b[^.!?]{{0,60}}?"
        rf"\b{_NUMBER}\b[^.!?]{{0,60}}?\b(?:to|and|ended|after|then|later)\b[^.!?]{{0,30}}?\b{_NUMBER}\b"
    ),
    regex(
        rf"(?i)\b{_NUMBER} (?:with|on|in|among|for) [^.!?,;]{{1,50}}?\b(?:and|versus|compared with|against|but) "
        rf"(?:about |just |only )?{_NUMBER} (?:with|on|in|among|for|without)\b"
    ),
)
#: Words for those who had something, and those who did not.
_GROUPS = regex(
    r"(?i)\b(?:placebo|dummy|sham|fake|control|groups?|took|taking|takes?|taken|given|got|treated|received|drank"
    r"|drinkers|ate|walked|walkers"
    r"|exercised|used|using|users|without|with (?:the|it|a|an)|vaccinated|screened|assigned|who (?:did|had|got|took"
    r"|were|drank)|those"
    r"|others?|the rest|usual care|start(?:ed)?|before|after|on (?:the|it))\b"
)
_ONE = regex(
    rf"(?i)(?!\d[\d.,]* ?(?:%|percent\b|per cent\b)(?! of (?:the |all |those )?\w)){_RATIO}"
    rf"|\bof (?:the |every )?\d[\d,]* (?:\w+ ){{1,5}}?\w*,? (?:about |only |just )?{_NUMBER}\b"
)
#: What a share of people had if it is a benefit.
_GAINED = regex(
    r"(?i)\b(?:better|improv\w+|surviv\w+|could (?:hear|see|walk|sleep|stop)|saved|averted|lives|went away|vanish\w*"
    r"|disappear\w*|cleared|resolved|gone|free of|no longer"
    r"|recovered"
    r"|respond\w+|cured|avoid\w*|whether they|alive|relief|reliev\w+|helped|helps|quit smoking|reached|spared"
    r"|benefit\w*|healed|remission"
    r"|pregnan\w+|flagged|picked up|caught|detected|found|missed|protected|prevent\w*|eased|walked"
    r"|stopped (?:coughing"
    r"|smoking|bleeding)|effective)\b"
)
#: What a share of people has if the figure says how common something is.
_COMMON = regex(
    r"(?i)\b(?:enrolled|took part|(?:has|have|had|are|is|were) (?:\w+ )?(?:affected|diagnosed|men|women|male|female"
    r"|white"
    r"|over)|suffers?|live[sd]? with|smoke[sd]?|will (?:get|develop))\b"
)


def find_benefit_figures(story: Story) -> Answer | None:
    """Return ``met`` with the first figures that tell the size of a benefit; how many were harmed is no benefit."""
    return next((met_in(*place) for place in _figures(story, _search)), None)


def find_hinted_figures(story: Story) -> Answer | None:
    """Return ``met`` with the first figures that may tell the size of a benefit."""
    return next((met_in(*place) for place in _figures(story, _search_loosely)), None)


def _figures(story: Story, search: Callable[[str, str], tuple[int, int] | None]) -> Iterator[tuple[Passage, int, int]]:
    harmful = harmful_passages(story)
    on_safety = blocks_on_safety(story)
    passages = story.passages
    for at, passage in enumerate(passages):
        is_good = _GAINED.search(passage.text) is not None or harm_words.BENEFITS.search(passage.text) is not None
        if not is_good and (at in harmful or (ILL.search(passage.text) is not None and id(passage.block) in on_safety)):
            continue
        following = passages[at + 1].text if at + 1 < len(passages) and at + 1 not in harmful else ""
        place = search(passage.text, following)
        if place is not None:
            yield passage, *place


def _search(text: str, following: str) -> tuple[int, int] | None:
    """Return the place of figures of benefit in a sentence, read with the one that follows it."""
    match = _MEASURED.search(text)
    if match is not None and any(one.search(text) for one in (harm_words.BENEFITS, _TELLS, _GAINED)):
        return match.span()
    both = f"{text.rstrip().rstrip(_ENDS)}; {following}" if following else text
    for pattern in _TWO:
        match = pattern.search(both)
        is_result = _GROUPS.search(both) is not None and any(
            one.search(both) for one in (harm_words.BENEFITS, study_words.OUTCOMES, _TELLS, _GAINED, TREATMENT)
        )
        if match is not None and match.start() < len(text) and is_result and not _RANGE.search(match[0]):
            return match.start(), min(match.end(), len(text))
    match = _ONE.search(text)
    if match is None or (_COMMON.search(text) and not TREATMENT.search(text)):
        return None
    is_result = any(one.search(both) for one in (_GROUPS, TREATMENT, _RESULT))
    return match.span() if is_result and _GAINED.search(both) else None


def _search_loosely(text: str, _following: str) -> tuple[int, int] | None:
    """Return the place of figures that may be of benefit: shares with no word of benefit, or two figures in a sentence."""
    match = _MEASURED.search(text) or _PAIR.search(text)
    if match is None and not _COMMON.search(text):
        match = _ONE.search(text)
    return None if match is None or "$" in match[0] else match.span()


_PAIR = regex(rf"(?i)\b(?:{_CHANGED}|{_TELLS_WORDS})\b[^.!?]*\b{_NUMBER}\b[^.!?]*\b{_NUMBER}\b")
_ENDS = ".;:"
#: A range of values is no comparison; what follows from a treatment or a test.
_RANGE = regex(r"(?i)\bbetween \d|\d ?%? ?(?:to|–|-) ?\d|\bages?d?\b")
_RESULT = regex(
    r"(?i)\b(?:went away|vanish\w*|disappear\w*|flagged|picked up|caught|spared|avoid\w*|quit smoking|whether they)\b"
)
