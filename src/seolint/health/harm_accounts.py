"""Finds what a text says of the harms of a treatment, as scorecards ask: not what a disease or a hazard does."""

from __future__ import annotations

from seolint.health import harm_words
from seolint.health.advice import is_advice
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from seolint.health.scorecard_items import Answer, Story

#: What is done or given to people against an ill, tests included.
TREATMENT = regex(
    r"(?i)\b(?:drugs?(?! (?:users?|abuse|addict\w*|dealers?|company|companies|makers?|stores?))"
    r"|medicines?(?! cabinet)"
    r"|medications?|pills?|tablets?|capsules?|lozenges?|doses?|surger(?:y|ies)|operations?|operated|procedures?"
    r"|injections?"
    r"|injected|shots?|jabs?|drips?|vaccines?|vaccinat\w+|immuni[sz]ation|boosters?|scans?|x-rays?|screening"
    r"|biops(?:y|ies)|endoscop\w+|colonoscop\w+|devices?|masks?|patch(?:es)?|creams?|gels?|sprays?"
    r"|ointments?|lotions?|drops|implants?|treatments?|treated|therap(?:y|ies)|supplements?|vitamins?|extracts?"
    r"|herbs?|herbal"
    r"|inhalers?|pumps?|stents?|lasers?|infusions?|transfusions?|steroids?|antibiotics?|painkillers?|opioids?"
    r"|\w*statins?"
    r"|aspirin|ibuprofen|paracetamol|acetaminophen|insulin(?! (?:resist\w+|levels?|sensitiv\w+|production|does))"
    r"|metformin|warfarin|heparin|hormone (?:therapy|treatment|pills|replacement)|chemo\w*|radiotherapy"
    r"|radiation|antidepressants?|antihistamines?|blood thinners?|beta[- ]blockers?|inhibitors?|diuretics?|laxatives?"
    r"|sedat\w+|an[a]?esthe\w+|acupuncture|massage|exercises?|braces?|splints?|needles?|headbands?|dye|probiotics?"
    r"|melatonin"
    r"|cannabi\w+|cbd|ketamine|psilocybin|minoxidil|retin\w+|botox|fillers?|transplants?|pacemakers?|\w{3,}(?:mab"
    r"|glutide"
    r"|gliptin|gliflozin|xaban|triptan|prazole|cillin|mycin|cycline|floxacin|olol|sartan|pril|tinib|ciclib|siran"
    r"|oxetine))\b"
)
_ILL = (
    r"(?:thr(?:ow|ew|own|owing) up|vomit\w*|nausea\w*|nauseous|queasy|sick(?:ness)?|faint\w*|dizz\w+"
    r"|light-?headed\w*|drows\w+"
    r"|sleepy|sleepiness|groggy|head ?aches?|rash(?:es)?|itch\w*|bruis\w+|bleed\w*|bled|h[a]?emorrhage|swell\w*"
    r"|swollen|sore(?:ness| \w+)?"
    r"|cramp\w*|upset stomachs?|heartburn|indigestion|stomach(?:-| )?(?:trouble|pain|aches?|upset|problems)|diarrh\w+"
    r"|constipat\w+|scar(?:s|ring)?|infections?|infected|clots?|burn(?:s|ed|ing)?|blisters?|numb\w*|tingl\w+"
    r"|chest pain"
    r"|dry (?:mouth|nose|eyes|skin)|(?:hair|hearing|memory|muscle|bone) loss|weight gain|palpitations|racing hearts?"
    r"|heart(?:s)? (?:race|racing)|hives|redness|st(?:ing\w*|ung)|aches?|ached|aching|bloat\w*"
    r"|gas|jitter\w*|restless\w*|insomnia|disturb\w*|nightmares|blurr\w*|ringing|flush\w*|fevers?|chills|stiff\w*"
    r"|tender\w*"
    r"|peel\w*|loose stools|trouble \w+ing|(?:breathing|kidney|liver|muscle|lung|stomach|sexual|sleep|skin|joint"
    r"|nerve)"
    r" (?:problems?|trouble|damage|pain|failure|injury)|pain(?:ful|s)?|hurt|hurts|weak(?:ness)?|worse|addict\w*"
    r"|dependen\w+"
    r"|damage\w*|seizures?|irritat\w+|perforat\w+|(?:kidney |gall)stones?|thrush|ulcers?"
    r"|tired\w*|fatigue|shaky|shak(?:es|ing)|tremors?|miscarriage|birth defects|tear|tears|injur\w+"
    r"|allergic|anaphylaxis|reactions?|leak(?:s|ed)? urine|hallucinat\w+|unpleasant|uncomfortable|discomfort|tasted?"
    r"|sweat\w*|low blood (?:sugar|pressure)|emergency room|quit|dropped out|bad dreams|mood (?:swings|changes)"
    r"|toxic\w*"
    r"|poison\w*|side[- ]effects?)"
)
#: Graver ills, which diseases bring more often than treatments do.
_GRAVE = (
    r"(?:die[ds]?|deaths?|strokes?|falls?|heart (?:failure|attacks?|rhythm|problems)|cancers?|cataracts?|anxi\w+"
    r"|depress\w+|confus\w+"
    r"|deficienc\w+|incontinence|high blood (?:sugar|pressure)|relapse\w*|cough\w*)"
)
#: Words that turn an ill that follows into one that is helped or denied.
_NO_HELP = (
    r"(?:(?!reliev|eas[ei]|reduc|lower|prevent|treat|help|less\b|fewer|cut|stop|protect|against|improv|cur[ei]|for\b"
    r"|no\b|not\b"
    r"|risk of|without|never|heal|calm|avoid|spare|delay|detect|find|show|spot)[^\s.!?;]+\s+)"
)
_CAN = r"(?:can|may|might|could|sometimes|often|rarely|occasionally|tends? to|is known to|are known to)"
_HARM = (
    r"(?:upset|upsets|irritate|irritates|damage|damages|harm|harms|sting|stings|burn|burns|scar|disturb|disturbs"
    r"|worsen|worsens|interact"
    r"|interacts|hurt|hurts|weaken|weakens|dry out|poison|interfere|interferes)"
)
_BRING = (
    r"(?:cause|causes|caused|raise|raises|bring on|brings on|trigger|triggers|lead to|leads to|led to|produce"
    r"|provoke|give \w+|gives \w+"
    r"|make (?:you|people|some|it|them|patients|many)|makes (?:you|people|some|many|them|patients|it)|leave|leaves"
    r"|left|carry"
    r"|carries|increase|increases)"
)
ILL = regex(rf"(?i)\b{_ILL}\b")
#: What names a harm on its own.
_NAMED = regex(
    r"(?i)\bside[- ]effects?\b|\badverse (?:events?|effects?|reactions?)\b|\b(?:drawbacks?|downsides?|trade-?offs?)\b"
    r"|\boverdos\w+|\bwithdrawal symptoms\b|\bfalse (?:alarms?|positives?)\b|\boverdiagnos\w+|\bovertreat\w+"
    r"|\b(?:treatment|surgery|needle|unneeded|unnecessary)[- ](?:\w+ )?(?:complications?|harms?|biops\w+|scans?"
    r"|tests?)\b"
    r"|\b(?:known|possible|potential|main|common|rare|serious) (?:dangers?|harms?|risks?|problems) (?:of|from|with"
    r"|are"
    r"|include)\b|\bharms? (?:of|from|and|or|were|are|outweigh)\b|\b(?:the|its|and|any|no|more) harms\b"
    r"|\bharmful if\b"
    r"|\bnot (?:be )?(?:safe|suitable|right|recommended|meant) (?:for|if|in|when|during)\b"
    r"|\binteracts? with (?:\w+ )?(?:medicines?|drugs?|medications?|alcohol|blood thinners?|food)\b"
    r"|\b(?:some|a few|few|many|several|most|others?|\d+)\b[^.!?;]{0,30}\bfound (?:it|them|the \w+"
    r"|this) (?:\w+ )?(?:unpleasant|painful"
    r"|uncomfortable|hard to (?:take|bear)|distressing|too)\b|\b(?:should not|shouldn.t|must not|do not|don.t"
    r"|never) (?:take|be taken|be used) (?:\w+ ){0,2}?(?:if|while|when|during|with|together)\b"
    r"|\bwould (?:never )?(?:have )?bother(?:ed)? (?:you|them|anyone)\b"
)
#: What names a harm if the sentence also names a treatment.
_OF_TREATMENT = regex(
    r"(?i)\b(?:complications?|risks (?:of|include|are|such as)|risky|unsafe|dangers?|boxed warning|label warns"
    r"|(?:FDA|regulators?)"
    r" (?:has |have )?warn(?:s|ed)?|too much)\b"
    r"(?![^.!?;]{0,40}\b(?:heart attacks?|strokes?|dying|death|developing|cancer returning)\b)"
)
_CAN_HARM = regex(
    rf"(?i)\b{_CAN}\b {_NO_HELP}?(?:{_HARM}\b|(?:{_BRING}|feel|get|have|be|become|notice|develop|bleed|suffer|follow"
    rf"|happen|occur)\b"
    rf" {_NO_HELP}{{0,6}}?(?:{_ILL}|{_GRAVE})\b|{_ILL}\b)"
    rf"|\b{_ILL}\b[^.!?;]{{0,40}}?\b(?:can|may|might|could|sometimes|rarely|occasionally|will) (?:\w+ )?(?:happen"
    rf"|occur"
    rf"|follow|be serious|be felt|result)\b"
    rf"|\b{_BRING}(?! (?:such|of|include|are|for)\b) {_NO_HELP}{{0,5}}?{_ILL}\b"
)
_SOME = (
    r"(?:some|a few|few|several|many|most|others?|another|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen"
    r"|twenty"
    r"|a third|a quarter|half|\d[\d,.]*(?: ?%| percent)?|people|patients|users|volunteers|participants|women|men"
    r"|children"
    r"|those|adults|customers|babies|teenagers)"
)
_SUFFERED = regex(
    rf"(?i)\b{_SOME}\b[^.!?;]{{0,60}}?\b(?:had|have|has|reported|felt|feel|suffered|complained|got|get|gets|developed"
    rf"|noticed|found|experienced|lost|landed in|were|are|quit|stopped|dropped out|withdrew|gave (?:it|them"
    rf"|\w+) up)\b"
    rf" {_NO_HELP}{{0,5}}?{_ILL}\b"
    rf"|\b{_ILL}\b[^.!?;]{{0,50}}?\b(?:is|are|was|were) (?:\w+ )?(?:common|frequent|rare|the (?:only|main|most|usual)"
    r"|more (?:common|frequent|likely)|reported|seen|possible|normal|usual|expected|harmless|less common)\b"
    rf"|\b{_ILL}\b[^.!?;]{{0,40}}\b(?:after|from|following|due to|at the (?:spot|site|place) of|around) (?:the |an? "
    rf"|each |taking |using )?(?:\w+ )?(?:{TREATMENT.pattern[4:]}|it|them)\b"
    r"|\b(?:most|more) (?:common|frequent|usual)(?: \w+)? (?:complaints?|problems?) (?:is|are|was|were)\b"
    r"|\b(?:quit|stopped|dropped out|withdrew|gave up|gave (?:it|them) up)\b[^.!?;]{0,40}\b(?:because|due to|over"
    r"|for that"
    rf" reason|{_ILL})\b|\b(?:people|patients|women|men|volunteers|participants) (?:died|bled|fainted|fell ill"
    rf"|threw up)\b"
    rf"|\b(?:fainted|threw up|bled|vomited|fell ill|got sick) (?:after|while|on|from)\b|\b{_ILL} occurs? in\b"
    rf"|\b(?:hurt|hurts|stings?|burns?|tingles?|aches?) (?:at first|for a|a little|a bit)\b"
)
#: That nobody was harmed, as a study reports it.
NONE_SEEN = regex(
    r"(?i)\b(?:no|none)\b(?: \w+){0,4}? ?(?:side[- ]effects?|harms?|complications?|adverse \w+|injur(?:y"
    r"|ies))\b[^.!?]{0,40}"
    r"\b(?:were|was|reported|seen|found|observed|occurred|among)\b|\bwell tolerated\b"
)
#: Advice to do without something, because it harms.
_DO_WITHOUT = regex(
    r"(?i)\b(?:should not|shouldn.t|must not|do not|don.t|never|should never|not to) (?:be )?(?:take|taken|use|used"
    r"|have"
    r"|given|combined?|mix(?:ed)?|drive|exceed)\b(?: \w+){0,3}?(?: (?:it|this|them|these|for|if|while|when|with"
    r"|together|unless"
    rf"|more than|two|after)\b| {TREATMENT.pattern[4:]})"
    r"|\b(?<!you )(?<!to )(?<!and )(?:stop|avoid) (?:taking|using|wearing|having) (?:it|this|them|the)\b"
)
#: What stands for what the sentence before is about.
_PRONOUN = regex(
    r"(?i)\A\W*(?:it|they|this|these|both|some|a few|others?|you(?:r \w+)?|most|many|one|too much|but it|very few)\b"
)
_TAKING = regex(
    r"(?i)\b(?:after|while|when|from|before|by|keep|stop) (?:using|taking|having|wearing|injecting)"
    r" (?:it|this|them|your|the)\b"
)
#: Advice that keeps people from something.
_AGAINST = regex(
    r"(?i)\b(?:never|not|n.t|avoid|stay away|keep away|leave out|stop (?!tak|us)|quit|limit|cut (?:down|out|back)"
    r"|throw)\b"
)
_SAFETY = regex(
    r"(?i)\b(?:safe|safety|side[- ]effects?|risks(?! factors)|harms|downsides?|drawbacks?|go wrong|does it hurt"
    r"|how (?:will|might) (?:I|you) feel"
    r"|how you (?:will|may|might) feel)\b"
)
#: Words of titles that name no treatment.
_EMPTY = word_set("people study trial large small find finds found show shows longer live lives risk that with from")
_LONGER = regex(
    r"(?i)\b(?:live[sd]? longer|longer|good for|linked to (?:lower|less|fewer|better)|against|cures?|beats?)\b"
)
_WORD = regex(r"[a-z]{4,}")
_FEW_REPORTS = 2
#: A sentence with fewer spaces continues the one before.
_SHORT = 12


def find_harm(story: Story) -> Answer | None:
    """Return ``met`` with the first words that name a harm of a treatment; that there are none is no harm."""
    from seolint.health.scorecard_items import met_in

    for number, start, end in _harms(story):
        return met_in(story.passages[number], start, end)
    return story.find_heading(harm_words.HARMS_HEADING)


def harmful_passages(story: Story) -> frozenset[int]:
    """Return the numbers of the passages that name a harm of a treatment."""
    return frozenset(number for number, _, _ in _harms(story))


def _harms(story: Story) -> Iterator[tuple[int, int, int]]:
    subjects = _subjects(story)
    asked = blocks_on_safety(story)
    in_title = TREATMENT.search(story.title) is not None
    before = ""
    for number, passage in enumerate(story.passages):
        text = passage.text
        if not harm_words.NO_HARMS.search(text) and not text.rstrip().endswith("?"):
            is_of_treatment = (
                id(passage.block) in asked
                or (in_title and _PRONOUN.search(text) is not None)
                or _is_of_treatment(text, before, subjects)
            )
            is_after = bool(subjects) or (text.count(" ") < _SHORT and TREATMENT.search(before) is not None)
            for pattern in _patterns(is_of_treatment=is_of_treatment, is_after=is_after):
                if (match := pattern.search(text)) and not any(
                    p.search(text) for p in _UNLESS.get(pattern.pattern, ())
                ):
                    yield number, match.start(), match.end()
        before = text


def _patterns(*, is_of_treatment: bool, is_after: bool) -> Iterator[re.Pattern[str]]:
    """Yield what names a harm in a sentence about a treatment, in one that follows or is of a story about one, or in any."""
    yield from (_NAMED, harm_words.RISKS_NAMED)
    if is_of_treatment:
        yield from (_OF_TREATMENT, _CAN_HARM)
    if is_of_treatment or is_after:
        yield from (_SUFFERED, _DO_WITHOUT)


#: What makes a match of a pattern something else.
_UNLESS = {_DO_WITHOUT.pattern: (harm_words.PREPARATION,), _OF_TREATMENT.pattern: (harm_words.LOWERED,)}


def blocks_on_safety(story: Story) -> frozenset[int]:
    """Return the blocks below headings that ask what a treatment does to people."""
    found, is_asked = set(), False
    for block in story.article.content:
        if block.kind == "heading":
            is_asked = _SAFETY.search(block.text) is not None
        elif is_asked:
            found.add(id(block))
    return frozenset(found)


def _is_of_treatment(text: str, before: str, subjects: frozenset[str]) -> bool:
    """Whether a sentence is about a treatment, by its words or by what it refers to."""
    if TREATMENT.search(text) or _TAKING.search(text) or not subjects.isdisjoint(_WORD.findall(text.lower())[:4]):
        return True
    if not _PRONOUN.search(text):
        return False
    return TREATMENT.search(before) is not None or (is_advice(before) and not _AGAINST.search(before))


def _subjects(story: Story) -> frozenset[str]:
    """Return the words of the title if it says that something does good, as a story about coffee does."""
    from seolint.health.treatments import treatment_story

    title = story.title
    if not (harm_words.BENEFITS.search(title) or _LONGER.search(title)):
        return frozenset()
    if treatment_story(story.article).reports < _FEW_REPORTS:
        return frozenset()
    return frozenset(_WORD.findall(title.lower())) - _EMPTY
