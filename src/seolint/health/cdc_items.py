"""The items of the CDC Clear Communication Index, as a text shows them."""

from __future__ import annotations

from seolint.health import harm_words, leaflet_words
from seolint.health.advice import is_advice
from seolint.health.scorecard_items import NOT_MET, Answer, Item, Story, met_at, met_if, not_evaluated, not_met_at
from seolint.language.word_lists import function_words
from seolint.startup.patterns import regex

_WORD = regex(r"[^\W\d_]+")
#: A scene or a person, with which a text begins that comes to its point later.
_SCENE = regex(
    r"(?i)\A\W*(?:when [A-Z]?\w+ (?:was|first|woke|turned|got|felt|heard)|on an? (?:\w+ ){1,3}(?:morning|evening"
    r"|night|day)|it was|"
    r"for (?:years|decades|months|centuries)|imagine|picture this|have you ever|once upon|throughout history"
    r"|in today.s|we all|"
    r"(?:everyone|everybody) knows|since (?:ancient|the dawn)|i (?:was|remember|have|had|used)|"
    r"my (?:\w+ )?(?:mother|father|grandmother|grandfather|friend|wife|husband|son|daughter)|"
    r"every year|each year|millions of|what if|do you|are you)\b|\A\W*(?:[A-Z]\w+ ){1,3}(?:was|had|remembers|sat|woke"
    r"|could|felt|never|still|used to)\b"
)
#: How a line begins that says who wrote or checked a text, and when; most words of such a line.
_IMPRINT = regex(
    r"\A\W*(?:(?i:(?:this )?(?:page |article |content )?(?:was )?(?:first |last |next |medically |clinically |originally )*"
    r"(?:reviewed|updated|published|posted|revised|modified|checked|written|edited|review(?: due)?|update)"
    r"(?: by| on|:| \d{1,2}[ ./]| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:authors?|reviewers?|date):)"
    r"|(?i:by|from) (?:(?:Dr|Prof|Professor|Mr|Mrs|Ms)\b\.? |[A-Z][\w.'’-]* (?:[A-Z][\w.'’-]* ?)+(?:,|\||·|–|—|\Z))"
    r"|(?:\d{1,2} [A-Z][a-z]+|[A-Z][a-z]+ \d{1,2},) \d{4}\W*\Z)"
)
_IMPRINT_WORDS = 30
#: What tells of harms.
HARMS = (harm_words.HARMS, harm_words.ILL_EFFECTS, harm_words.RISKS_NAMED)
_NO_ADVICE = "the text recommends nothing"
#: What a first paragraph says if it comes to the point.
_FINDING = regex(
    r"(?i)\b(?:found|finds|shows?|showed|suggests?|according to|lower(?:s|ed)?|reduc\w+|cuts?|improv\w+|prevent\w*|"
    r"protect\w*|helps?|"
    r"works?|worked|eas(?:e|es|ed)|approved|better|worse|no (?:better|more|difference)|did not|does not|can"
    r"|should|may|will|"
    r"recommend\w*|must|best)\b"
)
#: Most items of a list without sub-lists.
_LONGEST_LIST = 7
#: Fewest headings of a text in chunks, and the words above which it needs them.
_HEADINGS = 2


def judge_main_message(story: Story) -> Answer:
    """Whether the first paragraph is about what the title promises, and says something of it instead of a scene."""
    if not story.paragraphs:
        return not_evaluated("the text has no paragraphs")
    first = next((block for block in story.paragraphs if not _is_imprint(block.text)), story.paragraphs[0])
    title = story.article.title.text if story.article.title is not None else ""
    shared = _content_words(title) & _content_words(first.text)
    opening = [sentence for sentence in story.sentences if sentence.block is first]
    says = any(_FINDING.search(sentence.text) or is_advice(sentence.text) for sentence in opening)
    if _SCENE.search(first.text) or not shared or not says:
        return not_met_at(first)
    return met_at(first)


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
    return met_if(story.find(leaflet_words.UNKNOWN))


def judge_importance(story: Story) -> Answer:
    """Whether the reader learns why to do what is recommended."""
    return met_if(story.find(leaflet_words.IMPORTANCE)) if story.recommends else not_evaluated(_NO_ADVICE)


def judge_directions(story: Story) -> Answer:
    """Whether advice says when, how often or whom to call."""
    return (
        met_if(story.find_in(story.advice, leaflet_words.DIRECTIONS)) if story.recommends else not_evaluated(_NO_ADVICE)
    )


def judge_numbers(story: Story) -> Answer:
    """Whether shares and rates are made plain."""
    figures = [sentence for sentence in story.sentences if leaflet_words.STATISTICS.search(sentence.text)]
    if not figures:
        return not_evaluated("the text has no statistics")
    return met_if(story.find_in(figures, leaflet_words.EXPLAINED))


def judge_balance(story: Story) -> Answer:
    """Whether risks are told with the benefits of what is recommended."""
    if not story.recommends:
        return not_evaluated(_NO_ADVICE)
    benefit = story.find(harm_words.BENEFITS) or story.find_heading(harm_words.BENEFITS_HEADING)
    return met_if(find_harm(story)) if benefit is not None else NOT_MET


def find_harm(story: Story) -> Answer | None:
    """Return ``met`` with the first words that name a harm of a treatment; that there are none is no harm."""
    for pattern in HARMS:
        if found := story.find(pattern, harm_words.NO_HARMS):
            return found
    stopping = (
        one
        for one in story.find_all(harm_words.STOPPING, harm_words.NO_HARMS)
        if one.block is not None and not harm_words.PREPARATION.search(story.sentence_at(one.block, one.start))
    )
    return next(stopping, None) or story.find_heading(harm_words.HARMS_HEADING)


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
