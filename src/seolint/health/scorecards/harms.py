"""Finds what a text says of the harms of a treatment, as scorecards ask: not what a disease or a hazard does."""

from __future__ import annotations

from seolint.health.scorecards import harm_words
from seolint.health.scorecards.advice import is_advice
from seolint.health.scorecards.items import met_in
from seolint.health.scorecards.treatments import treatment_story
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from seolint.health.scorecards.items import Answer, Story

#: What is done or given to people against an ill, tests included.
_TREATMENT = (
    r"(?:drugs?(?! (?:users?|abuse|addict\w*|dealers?|company|companies|makers?|stores?))"
    r"|medicines?(?! cabinet)"
    r"|medications?|pills?|tablets?|capsules?|lozenges?|doses?|surger(?:y|ies)|operations?|operated|procedures?"
    r"|injections?|injected|shots?|jabs?|drips?|vaccines?|vaccinat\w+|immuni[sz]ation|boosters?|scans?|x-rays?|screening"
    r"|biops(?:y|ies)|endoscop\w+|colonoscop\w+|devices?|masks?|patch(?:es)?|creams?|gels?|sprays?"
    r"|ointments?|lotions?|drops|implants?|treatments?|treated|therap(?:y|ies)|supplements?|vitamins?|extracts?"
    r"|herbs?|herbal|inhalers?|pumps?|stents?|lasers?|infusions?|transfusions?|steroids?|antibiotics?|painkillers?|opioids?"
    r"|\w*statins?"
    r"|aspirin|ibuprofen|paracetamol|acetaminophen|insulin(?! (?:resist\w+|levels?|sensitiv\w+|production|does))"
    r"|metformin|warfarin|heparin|hormone (?:therapy|treatment|pills|replacement)|chemo\w*|radiotherapy"
    r"|radiation|antidepressants?|antihistamines?|blood thinners?|beta[- ]blockers?|inhibitors?|diuretics?|laxatives?"
    r"|sedat\w+|an[a]?esthe\w+|acupuncture|massage|exercises?|braces?|splints?|needles?|headbands?|dye|probiotics?"
    r"|melatonin"
    r"|cannabi\w+|cbd|ketamine|psilocybin|minoxidil|retin\w+|botox|fillers?|transplants?|pacemakers?|\w{3,}(?:mab"
    r"|glutide"
    r"|gliptin|gliflozin|xaban|triptan|prazole|cillin|mycin|cycline|floxacin|olol|sartan|pril|tinib|ciclib|siran"
    r"|oxetine))"
)
TREATMENT = regex(rf"(?i)\b{_TREATMENT}\b")
_ILL = (
    r"(?:thr(?:ow|ew|own|owing) up|vomit\w*|nausea\w*|nauseous|queasy|sick(?:ness)?(?! (?:days?|leave))|faint\w*|dizz\w+"
    r"|light-?headed\w*|drows\w+"
    r"|sleepy|sleepiness|groggy|head ?aches?|rash(?:es)?|itch\w*|bruis\w+|(?:nose)?bleed\w*|bled|h[a]?emorrhage|swell\w*"
    r"|swollen|sore(?:ness| \w+)?"
    r"|cramp\w*|upset stomachs?|heartburn|indigestion|stomach(?:-| )?(?:trouble|pain|aches?|upset|problems)|diarrh\w+"
    r"|constipat\w+|scar(?:s|ring)?|infections?|infected|clots?|burn(?:s|ed|ing)?|blisters?|numb(?:ness|ed)?|tingl\w+"
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
    r"|allergic|anaphylaxis|reactions?|leak(?:s|ed)? urine|hallucinat\w+|(?:bad |vivid |strange )?dreams|unsteady"
    r"|(?:felt|feel|feeling) (?:strange|odd|unwell|ill|drunk|high|detached|unreal|foggy|spaced|low)"
    r"|incontinent|impotent|unpleasant|uncomfortable|discomfort|tasted?"
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
    r"|interacts|hurt|hurts|weaken|weakens|dry out|poison|interfere|interferes|injures?|keep (?:you|people|them"
    r"|some) awake|puncture)"
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
    r"(?i)\b(?:unwanted|ill|bad|nasty|long-term|lasting|harmful|toxic|negative) effects\b|\b(?:serious|bad|minor|mild"
    r"|heart|skin|breathing) problems"
    r" (?:occurred|were (?:reported|seen)|such as|include)\b|\bpregnant women (?:should|must|are told)\b"
    r"|\bnot (?:be )?(?:taken|given) (?:by|in|during)\b|\bside[- ]effects?\b|\badverse (?:events?|effects?|reactions?)\b"
    r"|\b(?:drawbacks?|downsides?|trade-?offs?)\b"
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
    rf"(?i)\b(?:thins|weakens|damages|dries|harms|hurts) (?:the|your|their) \w+|\b(?:rais(?:e|es|ed)|increas(?:e|es|ed)"
    rf"|doubl(?:e|es|ed)|higher|greater|added) (?:\w+ )?(?:risks? (?:of|for)"
    rf"|(?:chances?|odds|rates?) (?:of|for) {_NO_HELP}{{0,3}}?(?:{_ILL}|{_GRAVE}))\b"
    rf"|\bmore likely to (?:\w+ )?(?:fall|die|bleed|break|faint|gain|quit|drop out|{_ILL}|(?:have|get|develop|suffer"
    rf"|report|need) {_NO_HELP}{{0,3}}?"
    rf"(?:{_ILL}|{_GRAVE}))\b|\b(?:left|leaves|leaving|made|makes?) (?:\w+ ){{1,3}}?(?:incontinent|impotent|numb"
    rf"|paraly[sz]ed|blind|deaf|scarred|weak"
    rf"|unsteady|sick|ill|worse|dependent|sleepy|drowsy|dizzy)\b|\bexpos(?:es?|ed|ing)\b[^.!?;]{{0,30}}\b(?:radiation"
    rf"|risks?|infection)\b"
    rf"|\b(?:should|must|need to|have to) be (?:careful|cautious|watched|monitored|avoided)\b|\b(?:must|should|may"
    rf"|can) not be (?:combined|mixed|taken"
    rf"|used|given)\b|\b(?:long[- ]term|its|the|about) safety (?:has|is|was|remains|data|concerns?|record|of"
    rf"|in)\b(?! (?:good|excellent|been shown))"
    r"|\b(?:complications?|risks (?:of|include|are|such as)|risky|unsafe|dangers?|boxed warning|label warns"
    r"|(?:FDA|regulators?)"
    r" (?:has |have )?warn(?:s|ed)?|too much|overuse|misuse)\b"
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
_LIKELIER = r"(?:twice|(?:\w+ )?times|half again)? ?(?:as|more) (?:common|frequent|likely|often)"
_SUFFERED = regex(
    rf"(?i)\b{_SOME}\b[^.!?;]{{0,60}}?\b(?:had|have|has|reported|felt|feel|suffered|complained|got|get|gets|developed"
    rf"|noticed|found|experienced|lost|landed in|needed|expect|were|are|becomes?|became|quit|stopped|dropped out|withdrew"
    rf"|gave (?:it|them|\w+) up)\b"
    rf" {_NO_HELP}{{0,5}}?{_ILL}\b"
    rf"|\b(?:{_ILL}|{_GRAVE})\b[^.!?;]{{0,50}}?\b(?:is|are|was|were) (?:\w+ )?(?:the (?:only|main|most|usual)|{_LIKELIER}"
    rf"|reported"
    rf"|possible|normal|to be expected)\b|\b{_ILL}\b[^.!?;]{{0,50}}?\b(?:is|are|was|were) (?:\w+ )?(?:common|frequent|rare"
    rf"|seen|usual"
    rf"|expected|harmless|less common)\b"
    rf"|\b{_ILL}\b[^.!?;]{{0,40}}\b(?:after|from|following|due to|at the (?:spot|site|place) of|around) (?:the |an? "
    rf"|each |taking |using )?(?:\w+ )?(?:{_TREATMENT}|it|them)\b|\b(?:{_ILL}|{_GRAVE}) (?:sent|forced|drove|made|put|kept"
    rf"|led) \w+"
    r"|\b(?:most|more) (?:common|frequent|usual)(?: \w+)? (?:complaints?|problems?) (?:is|are|was|were)\b"
    r"|\b(?:quit|stopped|dropped out|withdrew|gave up|gave (?:it|them) up)\b[^.!?;]{0,40}\b(?:because|due to|over|for that"
    rf" reason|{_ILL})\b|\b(?:people|patients|women|men|volunteers|participants) (?:died|bled|fainted|fell ill|threw up)\b"
    rf"|\b(?:fainted|threw up|bled|vomited|fell ill|got sick) (?:after|while|on|from)\b|\b{_ILL} occurs? in\b"
    rf"|\b(?:hurt|hurts|stings?|burns?|tingles?|aches?) (?:at first|for a|a little|a bit)\b"
    rf"|\b(?:price|cost|downside|catch|trouble|drawback|worry|concern) (?:of \w+ )?(?:is|was"
    rf"|were) {_NO_HELP}{{0,6}}?(?:{_ILL}|{_GRAVE})\b"
    rf"|\b(?:worr(?:y|ies|ied)|concerns?|concerned|fears?|afraid|wary) (?:about|over|of|that) {_NO_HELP}{{0,6}}?(?:{_ILL}"
    rf"|{_GRAVE})\b"
    r"|\b(?:skin|arms?|eyes|mouths?|stomachs?|nose|throats?|gums|spot|joints?) (?:was|were|got|became|felt|turned|went)"
    r" (?:\w+ ){0,3}?(?:red|itchy|sore|dry|swollen|numb|burned|raw|tender|upset)\b"
    r"|\b(?!recover|remission|surviv|success|improve|relief|respon)\w+ (?:of the \w+ )?(?:was|were) (?:\w+ ){0,2}?more"
    r" (?:frequent|common) (?:after|with|on|among|in) (?:the (?!past|winter|old)|those|people (?:who|on)"
    r"|women (?:who|on)|it\b)"
    r"|\bcomplained of\b|\b(?:drugs?|pills|tests?|surgery|operations?|treatment|biops\w+) (?:that )?they"
    r" did(?: not|n.t) need\b"
    rf"|\bgained weight\b|\bneed(?:ed|s)? (?:a |an )?(?:second|another|repeat|emergency|further) (?:operation|surgery"
    rf"|procedure|treatment)\b|\b(?:were|was)"
    rf" hospitali[sz]ed\b|\b(?:most|more) serious problems? (?:was|were)\b|\bexpect (?:\w+ ){{0,3}}?(?:of )?{_ILL}\b"
    rf"|\b(?:kidney|liver|heart) (?:failure"
    rf"|damage|problems) (?:has|have) been (?:reported|seen)\b|\bsent (?:\w+ )?\w+ to (?:the )?hospital\b"
    rf"|\bwatch(?:ed)? (?:out )?for (?:\w+ ){{0,2}}?(?:{_ILL}|{_GRAVE})\b"
    rf"|\b{_TREATMENT} (?:\w+ ){{0,2}}?(?:hurts|stings|burns|tingles)\b"
    r"|\b(?:taken off|had to (?:stop|give up|be (?:hospitali[sz]ed|treated|taken))|sent home|was halted|stopped early"
    r"|pulled from)\b"
    r"|\b(?:came|comes|crept|returned|rebound\w*|wore off|wears off|relaps\w+)\b[^.!?;]{0,60}\b(?:once|when|after"
    r"|as soon as)\b"
    r"[^.!?;]{0,20}\b(?:stop\w*|quit|ended|end|off)\b"
    r"|\b(?:liver enzymes|blood pressure|heart rates?|cholesterol|weight|blood sugar) (?:rose|went up|climbed|jumped"
    r"|plunged)(?: (?:in|among|for)\b|[.;,])"
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
    r"|given|combined?|mix(?:ed)?|drive|exceed)\b(?: \w+){0,3}?(?: (?:it|any|this|them|these|for|if|while|when|with"
    r"|together|unless"
    rf"|more than|two|after)\b| {_TREATMENT})"
    r"|\b(?<!you )(?<!to )(?<!and )(?:stop|avoid) (?:taking|using|wearing|having) (?:it|this|them|the)\b"
)
#: What stands for what the sentence before is about.
_PRONOUN = regex(
    r"(?i)\A\W*(?:it|they|this|these|both|some|a few|others?|you(?:r \w+)?|most|many|one|too much|but it|very few)\b"
)
_TAKING = regex(
    r"(?i)\b(?:long(?:-term)?|heavy|regular|daily) use\b|\boveruse\b|\b(?:after|while|when|from|before|by|keep"
    r"|stop) (?:using|taking|having|wearing|injecting)"
    r" (?:it|this|them|your|the)\b"
)
#: Advice that keeps people from something.
_AGAINST = regex(
    r"(?i)\b(?:never|not|n.t|avoid|stay away|keep away|leave out|stop (?!tak|us)|quit|limit|cut (?:down|out|back)"
    r"|throw)\b"
)
#: What an illness does, or what was before a treatment.
_OF_ILLNESS = regex(
    r"(?i)\A\W*(?:\w+ ){0,4}?(?:diseases?|disorders?|conditions?|illness\w*|syndrome|virus(?:es)?|infection|cancers?"
    r"|tumou?rs?|smok\w+"
    r"|symptoms)\b|\b(?:untreated|if not treated|without (?:the )?treatment|left (?:alone|untreated)"
    r"|before the (?:treatment|operation|trial|drug)"
    r"|until (?:he|she|they) (?:tried|got|had)|patients with|people with|suffers? from)\b"
)
#: A sentence about an illness or a want, by its first words: what it does is no harm of the treatment.
_ILLNESS_FIRST = regex(
    r"(?i)\A\W*(?:an? |the |this |such |untreated |severe |chronic |too much |\w+[- ]onset )?(?:\w+ )?"
    r"(?:diseases?|disorders?|conditions?|illness\w*|syndrome|infections?|cancers?|tumou?rs?|dementia|depression|strokes?"
    r"|heart (?:disease|attacks?|failure)|(?:high|low|raised) blood (?:pressure|sugar)|high cholesterol|diabetes|asthma"
    r"|arthritis|obesity|insomnia|loneliness|migraines?|parkinson.s|alzheimer.s|epilepsy|hypertension|psoriasis|eczema|gout"
    r"|(?:hearing|sight|vision|bone) loss|poor \w+|lack of \w+|smoking|pain|\w{3,}(?:itis|osis|emia|aemia|algia|opathy))"
    r" (?:\w+ly |also |often |then |itself )?(?:is|are|was|were|can|may|might|could|will|has|have|had|causes?|raises?"
    r"|damages?|leads?|leaves?|brings?|robs?|makes?|affects?|kills?|hurts?|increases?|follows?|comes?|isolates?|doubles?)\b"
)
_LOWERED = regex(
    r"(?i)\b(?:reduc\w+|lower(?:s|ed|ing)?|decreas\w+|cut(?:s|ting)?|less|fewer|halv\w+|slash\w*|drop\w*|prevent\w*"
    r"|minimi[sz]\w+|protect\w*)\b"
)
_SPARED = regex(
    r"(?i)\b(?:fewer|nobody|no one|none of)\b|\A\W*(?:before|until|prior to)\b|\b(?:for (?:\w+ )?years|when their"
    r"|had been)\b"
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
#: What may be a harm of the treatment, or of what it is given for.
_HINT = regex(
    rf"(?i)\b{_ILL}\b|\bcomplain(?:ed|s)? of\b|\b(?:must|should) not\b|\b(?:did not|didn.t) need\b|\btoo (?:much|many)\b"
)
#: The title of a story about coffee for the heart.
_FOR = regex(r"\A\W*([A-Z][\w’' -]{2,40}?) (?:for|against|lowers?|cuts?|eases?|slows?|calms?|firms?|keeps?)\b")
#: How many sentences at the beginning tell what a treatment is for, and how many letters tell a word.
_LEAD, _STEM = 2, 5
_FEW_REPORTS = 2
#: A sentence with fewer spaces continues the one before.
_SHORT = 12


def find_harm(story: Story) -> Answer | None:
    """Return ``met`` with the first words that name a harm of a treatment; that there are none is no harm."""
    for number, match in _harms(story):
        return met_in(story.passages[number], *match.span())
    return story.find_heading(harm_words.HARMS_HEADING)


def find_hinted_harm(story: Story) -> Answer | None:
    """Return ``met`` with words that name a harm of the treatment that a story is about, or of something else."""
    named = TREATMENT.search(story.title) is not None and treatment_story(story.article).reports >= _FEW_REPORTS
    patterns = (*_ABOUT_TREATMENT, _HINT) if named or _subjects(story) else (_HINT,)
    if not treatment_story(story.article).reports:
        return None
    known = " ".join((story.title, *(one.text for one in story.passages[:_LEAD]))).lower()
    for passage in story.passages:
        text = passage.text
        if _OF_ILLNESS.search(text) or _ILLNESS_FIRST.search(text):
            continue
        match = _search(text, patterns)
        if match is not None and match[0].lower()[:_STEM] not in known and not harm_words.BENEFITS.search(text):
            return met_in(passage, *match.span())
    return None


def harmful_passages(story: Story) -> frozenset[int]:
    """Return the numbers of the passages that name a harm of a treatment."""
    return frozenset(number for number, _ in _harms(story))


def _harms(story: Story) -> Iterator[tuple[int, re.Match[str]]]:
    subjects = _subjects(story)
    asked = blocks_on_safety(story)
    in_title = TREATMENT.search(story.title) is not None
    is_story = bool(subjects) or (in_title and treatment_story(story.article).reports >= _FEW_REPORTS)
    before = ""
    for number, passage in enumerate(story.passages):
        text = passage.text
        if id(passage.block) not in asked and _ILLNESS_FIRST.search(text) and not TREATMENT.search(text):
            before = text
            continue
        is_of_treatment = (
            id(passage.block) in asked
            or (in_title and _PRONOUN.search(text) is not None)
            or _is_of_treatment(text, before, subjects)
        )
        is_after = text.count(" ") < _SHORT and TREATMENT.search(before) is not None
        is_result = is_after or (is_story and not _OF_ILLNESS.search(text))
        found = _search(text, _patterns(is_of_treatment=is_of_treatment, is_result=is_result))
        if found is not None:
            yield number, found
        before = text


def _patterns(*, is_of_treatment: bool, is_result: bool) -> Iterator[re.Pattern[str]]:
    """Yield what names a harm in a sentence about a treatment, in one of what became of those who had it, or in any."""
    yield from (_NAMED, harm_words.RISKS_NAMED)
    if is_of_treatment:
        yield from (_OF_TREATMENT, _CAN_HARM)
    if is_of_treatment or is_result:
        yield from (_SUFFERED, _DO_WITHOUT)


def _search(text: str, patterns: Iterable[re.Pattern[str]]) -> re.Match[str] | None:
    """Return the first match of a pattern in a sentence that denies no harm and tells of none that was spared."""
    if harm_words.NO_HARMS.search(text) or text.rstrip().endswith("?"):
        return None
    for pattern in patterns:
        unless = _UNLESS.get(pattern.pattern)
        if unless is not None and unless.search(text):
            continue
        for match in pattern.finditer(text):
            head = text[: match.start()]
            if not _DENIED.search(head) and not (pattern in _ABOUT_TREATMENT and _OF_ANOTHER.search(head)):
                return match
    return None


#: Words before a harm that deny it, or that say it is less.
_DENIED = regex(
    r"(?i)(?:\b(?:not|never|no|nor|without|neither|cannot|fewer|less|milder|unlike|spared?|avoid\w*|rid of|against"
    r"|instead of|free of|few|screen\w* for|tests? for|detect\w*"
    r"|predict\w*|assess\w*)"
    r"|n.t)(?: [\w’-]+){0,2}\s*\Z"
)
#: What an illness does, said after what is done against it: "a drug against a disease that".
_OF_ANOTHER = regex(
    r"(?i)\b(?:diseases?|disorders?|conditions?|illness\w*|syndrome|virus(?:es)?|infections?|cancers?|tumou?rs?|bacteria"
    r"|germs?|\w+itis|migraines?"
    r"|attacks?|diabetes|asthma|arthritis|eczema|allerg\w+|ulcers?|clots?)(?:,? (?:that|which|it|they|this)| before (?:it"
    r"|they))?(?: \w+)?\s*\Z"
)


_ABOUT_TREATMENT = (_OF_TREATMENT, _CAN_HARM)
#: What makes a match of a pattern something else.
_UNLESS = {_DO_WITHOUT.pattern: harm_words.PREPARATION, _OF_TREATMENT.pattern: _LOWERED, _SUFFERED.pattern: _SPARED}


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
    title = story.title
    named = _FOR.match(title)
    if not (named or harm_words.BENEFITS.search(title) or _LONGER.search(title)):
        return frozenset()
    if treatment_story(story.article).reports < _FEW_REPORTS:
        return frozenset()
    return frozenset(_WORD.findall((named[1] if named else title).lower())) - _EMPTY
