"""The items of the CDC Clear Communication Index, as a text shows them."""

from __future__ import annotations

from itertools import pairwise

from seolint.article.nodes import PROSE
from seolint.health.scorecards import harm_words, leaflet_words
from seolint.health.scorecards.advice import is_advice
from seolint.health.scorecards.harms import ILL, find_harm
from seolint.health.scorecards.items import (
    NOT_MET,
    Answer,
    Item,
    Story,
    met_at,
    met_if,
    met_in,
    not_evaluated,
    not_met_at,
)
from seolint.language.word_lists import function_words
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.health.scorecards.items import Passage

_WORD = regex(r"[^\W\d_]+")
#: A scene, a person or a question, with which a text begins that comes to its point later.
_SCENE = regex(
    r"(?i)\A\W*(?:when (?:I|we|he|she|(?-i:[A-Z])\w+)\b[^,.]{0,40}?\b(?:was|were|first|woke|turned|got|felt|heard"
    r"|walked|noticed"
    r"|moved|saw)\b|on an? (?:\w+ ){1,3}(?:morning|evening|night|day|afternoon)|it was (?:a|the|an|in|on|late|early"
    r"|just|not"
    r" until)|it began|it started|for (?:years|decades|months|centuries|generations|as long as)|imagine"
    r"|picture (?:this|a|the)"
    r"|have you ever|once upon|throughout history|in today.s|in our|we all|we live|(?:everyone|everybody) (?:knows"
    r"|has|loves)"
    r"|since (?:ancient|the dawn)|ever since|i (?:was|remember|have|had|used|never|am|still|woke)"
    r"|my (?:\w+ )?(?:mother|father"
    r"|grandmother|grandfather|friend|wife|husband|son|daughter|neighbou?r|sister|brother|aunt|uncle)|every year"
    r"|each year"
    r"|millions of|long before|few things|there (?:is|was) (?:nothing|something|a time)|nothing (?:beats|is)"
    r"|who (?:does|has|would)"
    r"|like (?:most|many|so many)|as (?:spring|summer|autumn|fall|winter|the (?:days|leaves|year))|at the age of"
    r"|last (?:spring|summer"
    r"|autumn|fall|winter|year)|the (?:alarm|phone|sun|kitchen|waiting room|clock|rain) )"
    r"|\A\W*(?-i:(?:[A-Z][\w.’'-]+,? ){1,3})(?:\d\d, )?(?:remembers|sat|woke|loves?d?|used to|never thought"
    r"|could not|couldn.t|stood"
    r"|walked|looked|smiled|cried|thought|knew|still|was (?:\d\d|\w+ing|a |an |on |in |at |her |his |the picture))\b"
)
#: A sentence that says only that there is such a thing.
_BACKGROUND = regex(
    r"(?i)\A\W*(?:(?:lots of|many|millions of|most|a lot of|some|more and more|countless|so many) (?:\w+ )?(?:people"
    r"|adults|americans"
    r"|britons|women|men|families|of us|children|patients)\b(?![^.!?]*\b(?:should|can|help|lower|improve|better"
    r"|after|when)\b)"
    r"|[^.!?]{1,60}? (?:is|are) (?:(?:an?|the|one of the|among the) )?(?:\w+,? ){0,2}?(?:common|complex|lifelong"
    r"|life-long|chronic"
    r"|widespread|leading|serious|frequent|growing|well[- ]known|natural|vital|important|multifactorial|major"
    r"|popular)\b[^.!?]{0,40}?"
    r"\b(?:condition|disease|illness|disorder|problem|concern|cause|killer|issue|topic|part|organ|complaint"
    r"|challenge|people|world"
    r"|subject|entity)\b(?![^.!?]*\b(?:should \w|treat|prevent|lower))"
    r"|(?:it|they|this|these) (?:affects?|touch(?:es)?|concerns?|strikes?) \w+|(?:the )?(?:causes|reasons|symptoms"
    r"|factors) (?:are|vary)"
    r"|[^.!?]{1,40} affects? (?:many|millions|people|one|about|over|more|up to|\d)|[^.!?]{1,60}\bhas (?:many|a long"
    r"|been (?:a part|around"
    r"|with us|known|studied))|(?:there (?:are|is) (?:many|several|a lot|much)))\b"
)
#: A sentence that only says what something is.
_DEFINITION = regex(
    r"(?i)\A\W*[\w’' -]{2,50}\b(?:is|are) (?:an? |the |one of the )?(?:\w+,? ){0,3}?(?:disorder|disease|condition|type|kind"
    r"|form|illness|infection|group|part|hormone|name|process|inflammation|cancer|virus)s?\b(?: (?:of|that|in|which)\b|\W)"
)
#: Words of what a text has to say, in an opening that begins with background.
_MESSAGE = regex(
    r"(?i)\b(?:should|help\w*|better|lower\w*|prevent\w*|protect\w*|treat\w*|cur(?:e|ed|es)|avoid\w*|found|finds?|shows?"
    r"|reduc\w*|eas(?:e|es|ed)|stop\w*|early|you can|works?)\b"
)
#: How a line begins that says who wrote or checked a text, and when; most words of such a line.
_IMPRINT = regex(
    r"\A\W*(?:(?i:(?:this )?(?:page |article |content )?(?:was )?(?:first |last |next |medically |clinically "
    r"|originally )*"
    r"(?:reviewed|updated|published|posted|revised|modified|checked|written|edited|review(?: due)?|update)"
    r"(?: by| on|:| \d{1,2}[ ./]| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:authors?|reviewers?|date):)"
    r"|(?i:by|from) (?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b\.? |[A-Z][\w.'’-]* (?:[A-Z][\w.'’-]* ?)+(?:,|\||·|–|—|\Z))"
    r"|(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}\W*\Z)"
)
#: What a lead reports: who found, said or did something with an outcome; and what readers can do.
_REPORTED = regex(
    r"(?i)\b(?:found|finds?|says?|said|showed|shows?|suggests?|report(?:s|ed)?|announced|revealed|concluded?|according to"
    r"|can now|may|could|will)\b"
)
_CHANGES = regex(
    r"(?i)\b(?:strengthen|weaken|raise|double|halve|fall|fell|rise|rose|cause|detect|halt|stop|outperform)\w*\b"
)
_FIRST_PERSON = regex(r"\b(?:I|my|My|me)\b")
_ABOUT_DOING = regex(r"(?i)\A\W*(?:you can|this (?:page|leaflet|guide|sheet) (?:tells|shows|explains|helps)) \w+")
#: A text that begins with its sender: offices, honors, or what was decided.
_SENDER = regex(
    r"(?i)\b(?:was|were|has been|have been) (?:founded|established|set up|opened|created|launched|formed|resolved"
    r"|relocated|accredited|certified|refurbished|introduced|amended|adopted) (?:in|on|by|as|at|since)\b"
    r"|\bopened (?:its|our) doors\b|\bis (?:pleased|proud|delighted|thrilled|excited|honou?red) to\b"
    r"|\ba leader in\b|\b(?:joined|joins) (?:as|the)\b|\A\W*(?:welcome to|the mission of|our mission)\b"
)
_IMPRINT_WORDS = 30
#: "Most of the 27", "120 employees in four".
_NO_SHARE = regex(r"(?i)most\b|\d{2,}\b.* (?:two|three|four|five|six|seven|eight|nine|ten|twelve)\Z")
#: What makes another figure plain, and is a figure itself: "23%, nearly one in four".
_ROUNDED = regex(r"(?i)(?:about|nearly|roughly) ")
#: Why something was done, which is no reason to do it.
_RECORD = regex(r"(?i)\b(?:was|were|had been)\b.*\bbecause\b")
#: Headings of sections that give reasons.
_WHY = regex(
    r"(?i)\A\W*(?:why\b(?! (?:not|you (?:are|were) (?:getting|reading)))|(?:the )?reasons?\b|what(?:.s| is) in it for)"
    r"|\b(?:matters?|important|worth (?:it|doing)|importance of)\b"
)
_NO_ADVICE = "the text recommends nothing"
#: Most items of a list without sub-lists.
_LONGEST_LIST = 7
#: Fewest headings of a text in chunks, and the words above which it needs them.
_HEADINGS = 2


def judge_main_message(story: Story) -> Answer:
    """Whether the text begins with what it recommends or with what its title promises, not with a scene or background."""
    blocks = [block for block in story.beginning if not _is_imprint(block.text)]
    if not blocks:
        return not_evaluated("the text has no paragraphs")
    first = blocks[0]
    opening = [sentence.text for sentence in story.sentences if sentence.block is first] or [first.text]
    if _SCENE.search(first.text):
        return not_met_at(first)
    if any(is_advice(text) for text in opening):
        return met_at(first)
    is_background = [_BACKGROUND.search(text) is not None or text.rstrip().endswith("?") for text in opening]
    if all(is_background) or (story.recommends and is_background[0] and not any(map(_MESSAGE.search, opening))):
        return not_met_at(first)
    if story.recommends and _DEFINITION.search(opening[0]):
        return not_evaluated(_UNSURE_MESSAGE)
    if _is_result(opening[0]) or _ABOUT_DOING.search(opening[0]):
        return met_at(first)
    if _SENDER.search(opening[0]):
        return not_met_at(first)
    shared = _content_words(story.title) & _content_words(first.text)
    return met_at(first) if len(shared) >= _FEW_SHARED else not_evaluated(_UNSURE_MESSAGE)


_FEW_SHARED = 2
_UNSURE_MESSAGE = "the first paragraph may or may not be the main message"


def _is_result(sentence: str) -> bool:
    """Whether a sentence reports what does people good or harm."""
    outcome = harm_words.BENEFITS.search(sentence) or _CHANGES.search(sentence)
    return outcome is not None and _REPORTED.search(sentence) is not None and not _FIRST_PERSON.search(sentence)


def _is_imprint(text: str) -> bool:
    """Whether a paragraph only says who wrote or checked the text, and when."""
    return text.count(" ") < _IMPRINT_WORDS and _IMPRINT.search(text) is not None


def _content_words(text: str) -> frozenset[str]:
    """Return the stems of a text's words: their first five letters."""
    small = function_words()
    return frozenset(word[:5] for word in map(str.lower, _WORD.findall(text)) if len(word) > 2 and word not in small)


def judge_call(story: Story) -> Answer:
    """Whether the text tells its reader to do something."""
    if not story.advice:
        return met_if(next((met_at(block) for block in story.subheadings if is_advice(block.text)), None))
    sentence = story.advice[0]
    return Answer("met", "", sentence.block, sentence.start, sentence.end)


def judge_lists(story: Story) -> Answer:
    """Whether there are lists, none of them longer than seven items."""
    if not story.lists:
        return NOT_MET
    long = next((one for one in story.lists if len(one.items) > _LONGEST_LIST), None)
    return met_at(story.lists[0].items[0]) if long is None else not_met_at(long.items[_LONGEST_LIST])


def judge_headings(story: Story) -> Answer:
    """Whether headings divide the text."""
    return met_at(story.subheadings[0]) if len(story.subheadings) >= _HEADINGS else NOT_MET


def judge_unknown(story: Story) -> Answer:
    """Whether the text says what is not known."""
    return met_if(story.find(leaflet_words.UNKNOWN, leaflet_words.READER_UNSURE))


def judge_importance(story: Story) -> Answer:
    """Whether the reader learns why to do what is recommended."""
    if not story.recommends:
        return not_evaluated(_NO_ADVICE)
    if (headed := story.find_heading(_WHY)) is not None:
        return headed
    near = _near_advice(story)
    for passage in story.passages:
        if _RECORD.search(passage.text) or id(passage.block) not in near:
            continue
        if match := leaflet_words.IMPORTANCE.search(passage.text):
            return met_in(passage, *match.span())
    if any(story.find(pattern) for pattern in (leaflet_words.IMPORTANCE, leaflet_words.HINTED, ILL)) or _has_remark(
        story
    ):
        return not_evaluated("the text may hint at a reason, and gives none beside what it recommends")
    return NOT_MET


def _has_remark(story: Story) -> bool:
    """Whether a statement is next to a recommendation, in its paragraph: it can be a reason in other words."""
    advised = {(id(one.block), one.start) for one in story.advice}
    is_advice = [(id(one.block), one.start) in advised for one in story.passages]
    return any(
        one.block is following.block and first != second and (following if first else one).text.count(" ") >= _REMARK
        for (one, first), (following, second) in pairwise(zip(story.passages, is_advice, strict=True))
    )


def _near_advice(story: Story) -> frozenset[int]:
    """Return the blocks that recommend something, and their neighbors; the beginning is beside all of them."""
    blocks = [block for block in story.article.content if block.kind in PROSE]
    advised = {id(sentence.block) for sentence in story.advice}
    places = [number for number, block in enumerate(blocks) if id(block) in advised]
    near = {number + step for number in places for step in range(-_NEAR, _NEAR + 1)} | {0, 1}
    return frozenset(id(blocks[number]) for number in near if 0 <= number < len(blocks))


#: Fewest spaces of a statement that can be a reason.
_REMARK = 6
#: How many blocks from a recommendation its reason can be.
_NEAR = 2


def judge_directions(story: Story) -> Answer:
    """Whether advice says when, how often or whom to call."""
    return (
        met_if(story.find_in(story.advice, leaflet_words.DIRECTIONS)) if story.recommends else not_evaluated(_NO_ADVICE)
    )


def judge_numbers(story: Story) -> Answer:
    """Whether shares and rates are made plain."""
    passages = story.passages
    told: Answer | None = None
    shares = False
    for at, passage in enumerate(passages):
        has_share = bool(_find_shares(passage))
        is_bare = leaflet_words.STATISTICS.search(passage.text) is not None and not _is_sum(passage.text)
        if not (is_bare or has_share):
            continue
        near = passages[at : at + 2]
        made_plain = next(filter(None, map(_find_plain, near)), None)
        if made_plain is None and not has_share and not any(map(_find_shares, near)):
            return Answer("not met", "", passage.block, passage.start, passage.start + len(passage.text))
        told = told or made_plain
        shares = shares or has_share
    told = told or story.find(leaflet_words.DIFFERENCE)
    if told is None:
        return not_evaluated("readers may grasp its shares or not" if shares else "the text has no statistics")
    return told


def _is_sum(text: str) -> bool:
    """Whether a sentence tells the reader what to do with a figure."""
    return leaflet_words.CALCULATIONS.search(text) is not None or is_advice(text)


def _find_plain(passage: Passage) -> Answer | None:
    """Return ``met`` with the words of a passage that make a figure plain."""
    match = leaflet_words.EXPLAINED.search(passage.text)
    if match is None or (_ROUNDED.match(match[0]) and not leaflet_words.STATISTICS.search(passage.text)):
        return None
    return met_in(passage, *match.span())


def _find_shares(passage: Passage) -> list[Answer]:
    """Return the shares such as "5 of 100" in a passage."""
    found = (met_in(passage, *one.span()) for one in leaflet_words.SHARES.finditer(passage.text))
    return list(filter(_is_share, found))


def _is_share(found: Answer) -> bool:
    """Whether a number in a number is a share: not "120 employees in four countries", and not "most of the 27"."""
    return found.block is not None and not _NO_SHARE.match(found.block.text[found.start : found.end])


def judge_balance(story: Story) -> Answer:
    """Whether risks are told with the benefits of what is recommended."""
    if not story.recommends:
        return not_evaluated(_NO_ADVICE)
    benefit = story.find(harm_words.BENEFITS) or story.find_heading(harm_words.BENEFITS_HEADING)
    return met_if(find_harm(story)) if benefit is not None else NOT_MET


ITEMS = (
    Item("main-message-first", "Is the main message at the top?", judge_main_message),
    Item("visual", "Is there a visual that conveys the main message?", None, "images are not looked at"),
    Item("call-to-action", "Does it ask the reader to do something?", judge_call),
    Item("audience-words", "Does it use words that the audience uses?", None, "it needs to know the audience"),
    Item("lists", "Does it use lists of at most seven items?", judge_lists),
    Item("headings", "Is it divided by headings?", judge_headings),
    Item("known-and-unknown", "Does it say what is known and what is not?", judge_unknown),
    Item("why-important", "Does it say why the recommendation matters?", judge_importance),
    Item("directions", "Does it say when, how often or whom to call?", judge_directions),
    Item("numbers-explained", "Does it explain its numbers?", judge_numbers),
    Item("risks-and-benefits", "Does it name risks along with benefits?", judge_balance),
)
