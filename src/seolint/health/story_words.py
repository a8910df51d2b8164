"""The English words by which a health story shows what it says: costs, harms, evidence, what is unknown, what to do."""

from __future__ import annotations

from seolint.startup.patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


def _words(pattern: str) -> re.Pattern[str]:
    return regex(rf"(?i){pattern}")


COSTS = _words(
    r"[$€£]\s?\d|\b\d[\d,.]* ?(?:dollars|euros|pounds|cents|pence)\b|\b(?:costs?|costing|priced?|prices"
    r"|insur\w+|medicare|"
    r"medicaid|co-?pays?|copayments?|out[- ]of[- ]pocket|affordab\w+|afford|reimburs\w+|expensive|cheap(?:er|est)?|"
    r"free of charge|free on the NHS|free for|generic version|fee)\b(?! to society)"
)
#: Costs of other things than what a story is about.
OTHER_COSTS = _words(
    r"\b(?:at (?:all|any) costs?|costs? of living|costs? (?:lives|society)|the price of fame|toll-free)\b"
)

#: Figures with what they are a share of: "12 of 100", "1 in 20", "from 5% to 3%", "3 fewer per 1,000".
_SHARE = (
    r"(?:\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half"
    r"|none) (?:\w+ ){0,2}?(?:out of|of|in|per)"
    r"(?: the| every| each| about| roughly| those| all)? (?:\d[\d,.]*|a hundred|one hundred|a thousand|ten|five|four"
    r"|three|twenty|fifty)\b"
    r"|\d[\d.,]* ?(?:%|percent|per cent))"
)
_UNIT = (
    r"(?:points?|kilos?|kilograms?|kg|pounds|lbs?|mm ?Hg|mg/dL|mmol/L|minutes|hours|days|weeks|months|years|inches"
    r"|centimeters|cm|steps|"
    r"attacks|headaches|cases|deaths|falls|people|patients|women|men|children)"
)
ABSOLUTE = _words(
    rf"{_SHARE}[^.!?;]{{0,160}}?\b(?:compared (?:with|to)|versus|vs\.?|against|and|but|while|whereas|than)"
    rf"\b[^.!?;]{{0,90}}?{_SHARE}"
    rf"|\b(?:from|to) (?:about |around |roughly )?\d[\d.,]*\b[^.!?;]{{0,30}}?\bto (?:about |around "
    rf"|roughly )?\d[\d.,]*\b[^.!?;]{{0,30}}?"
    rf"(?:%|percent|per cent|out of|in \d|per \d|{_UNIT})"
    rf"|\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty) (?:more|fewer|extra"
    rf"|additional|less)\b"
    rf"(?: \w+){{0,4}}? (?:in|per|for|out of|among) (?:every )?\d|\b(?:in|per|out of|of|for) (?:every )?(?:\d[\d,]*"
    rf"|a hundred|a thousand) "
    rf"(?:people|patients|women|men|children|adults|treated)\b[^.!?;]{{0,120}}?\b(?:instead of|compared|fewer|more"
    rf"|would|will|avoid\w*)\b"
    rf"|\b(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:fewer |more |extra )?{_UNIT} (?:more|less"
    rf"|longer|shorter|sooner|"
    rf"earlier|fewer|lower|higher|lighter)\b|\bby (?:about |around |an average of |roughly )?\d[\d.,]* {_UNIT}\b"
)
#: Figures that compare and do not say with what: "cuts the risk by 40%", "doubles".
RELATIVE = _words(
    r"\b(?:cuts?|cutting|reduc\w+|lower(?:s|ed|ing)?|rais(?:e|es|ed|ing)|increas\w+|decreas\w+|drop(?:s|ped)?|fell"
    r"|fall(?:s|ing)?|"
    r"slash\w*|boost\w*|rose|shrank|shr[iu]nk\w*)\b[^.!?;]{0,80}?\bby (?:about |around |roughly |almost |nearly "
    r"|more than |up to |"
    r"as much as |at least |an? |over )?(?:\d[\d.,]* ?(?:%|percent|per cent)|(?:a )?(?:half|third|quarter)|two[- ]thirds)"
    r"|\b\d[\d.,]* ?(?:%|percent|per cent) (?:\w+ ){0,2}?(?:lower|higher|less|more|fewer|greater|smaller|reduction"
    r"|increase|drop|"
    r"decrease|decline|improvement|better|worse)\b"
    r"|(?<!\bat )(?<!\bthe )\b(?:doubl|halv|tripl|quadrupl)(?:e|es|ed|ing)\b[^.!?;]{0,40}?\b(?:risk"
    r"|chance|odds|rate|likelihood|survival)\w*"
    r"|\b(?:twice|three times|four times|half) (?:as|the) (?:likely|risk|rate|chance)\b"
)

HARMS = _words(
    r"\bside[- ]effects?\b|\badverse (?:events?|effects?|reactions?)\b|\bcomplications?\b|\bdrawbacks?\b|\bdownsides?\b"
    r"|\b(?:possible|potential|known|serious|rare|common|main|main possible) (?:harms|risks)\b|\bharms\b|\bharmful\b"
    r"|\boverdos\w+"
    r"|\brisks? (?:of (?:the |this |taking |using |having |an? )?(?:treatment|surgery|operation|procedure|drug"
    r"|medicine|injections?|"
    r"bleeding|infection|overdose|dependence|test|scan|implant|device|vaccine|supplement|scarring|burns|clots?)"
    r"|includes?|include)\b"
    r"|\b(?:drugs?|medicines?|medications?|pills?|tablets?|treatments?|surgery|operations?|injections?|vaccines?"
    r"|supplements?|devices?|"
    r"procedures?|tests?|scans?|doses?|cream|therapy|capsules?|jab|shots?|implant|extract|herb|it"
    r"|they) (?:\w+ )?(?:can|may|might|could|will|"
    r"sometimes|often) (?:also |even |sometimes )?(?:cause|lead to|trigger|upset|irritate|damage|interact|worsen|harm"
    r"|raise the risk|"
    r"make (?:you|people|some people) (?:feel )?(?:sick|dizzy|drowsy|sleepy|tired))\b"
    r"|\b(?:nausea|vomiting|diarrh\w+|constipation|drowsiness|dizziness|rash(?:es)?|bruis\w+|bleeding|swelling"
    r"|allergic reactions?|"
    r"headaches?|fatigue|soreness|infections?|fainting|liver (?:damage|problems)"
    r"|blood clots?)\b[^.!?]{0,60}\b(?:among (?:those|people|"
    r"patients)|in (?:those|people who took|the (?:drug|treatment|\w+) group)|dropped out|stopped taking|quit"
    r"|taking (?:it|the)|"
    r"who took|of those|of (?:people|patients|users|volunteers|participants))\b"
    r"|\b(?:those|people|patients|volunteers|participants|users|some|\d+ of them)\b[^.!?]{0,40}\b(?:reported|had|felt"
    r"|suffered|"
    r"experienced|complained of|got)\b[^.!?]{0,30}\b(?:nausea|vomiting|diarrh\w+|dizz\w+|rash\w*|bleeding|headaches?"
    r"|infections?|"
    r"pain|bruis\w+|constipation|stomach|cramps|swelling)\b"
    r"|\b(?:dropped out|stopped (?:taking|treatment)|quit) (?:\w+ ){0,4}because of\b|\bunsafe\b"
    r"|\b(?:should not|shouldn.t|must not|do not|don.t|never) (?:take|use|be used|have it|drive)\b"
    r"|\binteracts? with (?:other|your|some|certain|blood|many|drugs?|medicines?|medications?|alcohol)\b"
    r"|\b(?:can|may|might|could|sometimes) (?:also |even )?(?:cause|upset|irritate|damage|interact|worsen|bring on"
    r"|make you (?:feel )?(?:sick|"
    r"dizzy|drowsy|sleepy|tired))\b|\bsore (?:arms?|knees?|throat|mouth|skin|muscles|joints|feet)\b|\ballerg\w+\b"
    r"|\bnot (?:be )?(?:safe|suitable|right) (?:for|if|in)\b"
    r"|\b(?:stop|avoid) (?:taking|using) (?:it|this|them|the)\b|\bfalse (?:alarms?|positives?|negatives?)\b"
    r"|\bside[- ]effect\b|\brisks?,? such as\b"
    r"|\brisks? (?:of|from) (?:the |this |taking |using |having )\w+\b|\b(?:serious|rare|common|known|possible"
    r"|potential) (?:harm|risk|problem)\b"
)
#: Sentences that deny harms in general, which is no account of them.
NO_HARMS = _words(
    r"\b(?:no|without|free of|zero|few|hardly any) (?:\w+ ){0,2}?(?:side[- ]effects?|risks?|harms?|complications?"
    r"|adverse \w+|downsides?|"
    r"drawbacks?)\b|\bharmless\b|\b(?:completely|totally|perfectly|entirely|100%) safe\b"
)
BENEFITS = _words(
    r"\b(?:benefits?|improv\w+|reliev\w+|relief|lower(?:s|ed)?|reduc\w+|prevent\w*|protect\w*|help(?:s"
    r"|ed)?|eas(?:e|es|ed)|"
    r"cut(?:s)?|heal\w*|recover\w*|better|effective|works?|worked|treats?|sav(?:e|es|ed) lives|survival|survived"
    r"|fewer|less pain|"
    r"remission|success\w*|promising|boost\w*|shrank|shrink\w*)\b"
)

DESIGN = _words(
    r"\b(?:randomi[sz]ed|randomly|placebo|double[- ]blind|clinical trials?|trials?|observational|cohort|case[- ]control|"
    r"meta-analys[ie]s|systematic review|cochrane review|case reports?|cross-sectional|questionnaires?|survey(?:ed)?|"
    r"pilot (?:study|trial|project)|phase (?:1|2|3|I|II|III|one|two|three)|mice|mouse|rats?|laborator(?:y"
    r"|ies)|petri dish|"
    r"cell cultures?|test tubes?|control group|followed (?:\w+ ){0,3}\d|enrolled|recruited"
    r"|\d[\d,]* (?:\w+ ){0,3}?(?:people|"
    r"patients|adults|women|men|participants|volunteers|children|babies|teenagers|students|mice|rats|nurses|veterans"
    r"|pregnancies|"
    r"records|residents|workers|families|older|runners|smokers|infants))\b"
)
LIMITS = _words(
    r"\b(?:limitations?|(?:can ?not|can.t|could not|couldn.t) (?:prove|show|say|tell|rule out|establish)|(?:does|did"
    r"|do) not (?:prove|"
    r"show (?:that|whether|cause)|establish|measure|compare|track|account|include a)|doesn.t (?:prove|show)"
    r"|didn.t (?:prove|measure|compare)"
    r"|not (?:yet )?(?:been )?peer[- ]reviewed|preliminary|early[- ]stage|(?:study|trial|group|sample"
    r"|numbers?)\b[^.!?]{0,20}\b(?:was|were|is) "
    r"(?:\w+ )?(?:small|short|brief)|small (?:study|trial|sample|number|group|pilot)"
    r"|only (?:\w+ ){0,2}?\d+ (?:\w+ )?(?:people|patients|adults|"
    r"women|men|participants|volunteers|children|weeks|months|mice|days)|lasted (?:only|just)|(?:no|without a"
    r"|lacked a|had no) (?:control|placebo|"
    r"comparison)|self-report\w*|(?:larger|longer|bigger|more|further|better) (?:\w+ )?(?:studies|study|trials?"
    r"|research|work|data)(?: \w+){0,2} "
    r"(?:is|are|will be|would be|need\w*|must|before)|cause and effect|correlation|may not apply|might not apply"
    r"|does not apply|"
    r"(?:animals|mice|rats) are not|(?:mice|rats), not|not in (?:people|humans)|low[- ]quality"
    r"|quality of (?:the )?evidence|one (?:hospital|center|"
    r"clinic|site)|single (?:hospital|center|clinic|site)|needs? to be (?:confirmed|repeated)|other (?:factors"
    r"|explanations|reasons)|relied on|"
    r"has not been tested in|not been (?:tested|tried) in|weakness(?:es)? of)\b"
    r"|\b(?:does|did|do) not (?:mean|last|include|look|know)\b|\bdoesn.t mean\b|\bearly (?:days|results|findings"
    r"|evidence|work)\b|\blimits? of\b"
    r"|\b(?:small|short|tiny|modest) (?:\w+ )?(?:study|trial|sample|numbers?|group|pilot|studies|trials)\b|\b(?:was"
    r"|were|is|are|too|very|relatively) "
    r"(?:small|short)\b|\bonly (?:\w+ ){0,3}?\d+|\bjust \d+|\b(?:evidence|data|proof) (?:\w+ )?(?:is|are|was"
    r"|remains?) (?:\w+ )?(?:weak|thin|limited|mixed|"
    r"poor|lacking)\b|\bobservational\b|\bassociat\w+,? (?:but )?not\b|\bnot (?:people|humans|cause)\b|\bin mice\b"
    r"|\buncertain\w*\b|\bunclear\b"
    r"|\bnot (?:yet )?known\b|\bcaution\w*\b|\bnobody knows\b|\bno one knows\b"
)
ALTERNATIVES = _words(
    r"\b(?:alternatives?|other (?:treatments?|options?|drugs?|medicines?|medications?|therapies|approaches|methods"
    r"|choices|tests|remedies|"
    r"painkillers|vaccines)|options (?:include|are|range)|(?:standard|usual|existing|current|conventional"
    r"|established) (?:treatments?|care|"
    r"therapy|therapies|drugs?|medicines?|tests?|tablets|options?)|already (?:available|on the market|offered)"
    r"|older (?:drugs?|treatments?|"
    r"medicines?|pills)|(?:compared (?:it |them |the \w+ )?(?:with|to)|than|as well as"
    r"|better than) (?:\w+ ){0,2}?(?:surgery|exercise|"
    r"physi\w+|tablets?|drugs?|medicine|injections?|usual care|talking therapy|painkillers|ibuprofen|paracetamol"
    r"|acetaminophen|metformin|"
    r"aspirin|statins?|creams?|walking|rest|splints?)|first-line|(?:another|other) (?:option|choice|drug|treatment"
    r"|medicine|way to|ways to)|"
    r"(?:usually|often|commonly|typically|normally|currently|now) (?:treat(?:ed)?|use|prescribed?|given|take"
    r"|offered)\b[^.!?]{0,30}\b(?:with|by|are|"
    r"for)|(?:exercise|physical therapy|physiotherapy|talking therap\w+|surgery|weight loss|walking|ibuprofen"
    r"|counseling|splints?|aspirin|diet "
    r"changes)\b[^.!?]{0,50}\b(?:also|as well|work(?:s|ed)? (?:just )?as|helps? (?:just )?as|remains?|first))\b"
    r"|\b(?:instead of|rather than|instead,|options?|choices|other than)\b|\b(?:other|another|different|two|several"
    r"|older|cheaper|similar) (?:\w+ ){1,2}?"
    r"(?:treatments?|options?|drugs?|medicines?|pills?|therap\w+|ways?|tests?|products?|brands?|creams?|methods?)\b"
    r"|\bif (?:it|this|that|they|these) "
    r"(?:do|does) not (?:help|work)\b|\b(?:as well as|no better than|better than) (?:a |the )?(?:placebo|\w+ing"
    r"|\w+)\b|\bwithout (?:drugs|medicines?|surgery|"
    r"pills)\b|\bother (?:things|steps|changes|measures)\b|\bbefore (?:trying|surgery|a drug|drugs)\b|\b(?:also"
    r"|too) (?:help|work|lower|ease|reduce)s?\b"
    r"|\bor (?:surgery|exercise|physical therapy|physiotherapy|medicine|tablets|injections|talking therapy|counseling"
    r"|a cream)\b"
)
FUNDING = _words(
    r"\b(?:(?:funded|paid for|sponsored|financed|underwritten|bankrolled) (?:\w+ )?by|supported by (?:a |the |grants?"
    r"|funding)|funding (?:for|came|was|"
    r"from)|(?:conflicts?|competing) (?:of )?interests?|(?:receiv\w+|accepted|taken) (?:\w+ ){0,3}?(?:fees|money"
    r"|funding|grants?|payments?) (?:from|by)|"
    r"consult(?:s|ed|ing|ants?) (?:for|to) (?:the|its|several|drug|companies|a|two|three)|(?:holds?|owns?|owned|has"
    r"|have) (?:\w+ ){0,2}?(?:shares?|"
    r"stock|patents?|a stake)|employed by the|employees? of the (?:company|maker|firm)|works? for the (?:company"
    r"|maker|manufacturer|firm)|"
    r"financial ties|no ties|grants? from|with (?:money|funding|a grant) from|(?:maker|manufacturer"
    r"|company)\b[^.!?]{0,40}\b(?:paid|funded|"
    r"sponsored|financed) (?:for|the)|paid for (?:the|by|this)|who paid)\b"
)
INDEPENDENT = _words(
    r"\b(?:not|n.t|never) (?:\w+ )?(?:involved|connected|affiliated|associated|part of|linked)\b|\b(?:had|has|having"
    r"|played|with) no "
    r"(?:part|role|involvement|connection|ties|link)\b|\bno (?:part|role) in\b|\b(?:did not|didn.t) (?:take part"
    r"|work on|participate)\b"
    r"|\bindependent (?:expert|researcher|scientist|doctor|statistician|reviewer|cardiolog\w+|specialist|panel|group"
    r"|review|analys\w+)s?\b"
    r"|\boutside (?:expert|researcher)s?\b|\bunconnected\b|\b(?:was|were|is) not (?:one )?of the (?:authors|team"
    r"|researchers)\b"
)
AVAILABILITY = _words(
    r"\b(?:(?:is|are|be|been|become|becomes|being|not|now|widely|yet|already|only|made|currently) available"
    r"|availability|unavailable|"
    r"available (?:in|at|from|by|on|through|without|over|to|for|only|now|next|outside)|(?:not (?:yet )?|been |was "
    r"|is |are |were |first |"
    r"already )(?:approved|licen[cs]ed|authori[sz]ed|cleared)|approv(?:al|es|ed (?:by|in|for|it))|on the market"
    r"|over[- ]the[- ]counter|"
    r"by prescription|prescription[- ]only|needs? a prescription|with a prescription|on sale|(?:be |is |are "
    r"|been )?sold (?:in|at|as|by|online|"
    r"under|over|without)|offered (?:at|by|in|to|only)|waiting lists?|years (?:away|off|from)|(?:reach"
    r"|come to) (?:the )?(?:market|clinics|shelves|"
    r"pharmacies|patients)|(?:any|most|every|your|local|in) pharmac(?:y|ies)|outside (?:of )?(?:the |a "
    r"|clinical )?(?:study|trials?)|"
    r"(?:clinics?|hospitals?|centers?) (?:offer|provide|that offer|already)|not yet (?:in use|offered|used|sold))\b"
    r"|\b(?:can|could|may) (?:now |also )?(?:get|buy|order|book|request|ask for)\b|\bwhere (?:to|you can"
    r"|can you) (?:get|buy|find|go)\b|\bprescri\w+\b"
    r"|\bpharmac(?:y|ies|ists?)\b|\bdrug ?stores?\b|\b(?:shops|stores|supermarkets)\b|\bon the NHS\b|\b(?:FDA|EMA"
    r"|MHRA|regulators?)\b|\bin use\b"
    r"|\bapproved\b|\blicen[cs]ed\b"
    r"|\bavailable\b|\bsold\b|\bgo on sale\b"
    r"|\b(?:clinics?|hospitals?|centers?) (?:in|across|near|around|will|now)\b|\bcommercial\w*\b|\blaunch\w*\b|\bmarket\b"
)
NOVELTY = _words(
    r"\b(?:(?:earlier|previous|past|prior|older) (?:\w+ )?(?:studies|study|research|trials?|work|reports?|drugs?"
    r"|versions?|reviews?|findings)"
    r"|not (?:a )?new\b|nothing new|(?:has|have) (?:long |already )?been (?:used|known|around|sold|available"
    r"|prescribed|tried|studied)|"
    r"(?:used|known|sold|prescribed|around) for (?:\w+ )?(?:years|decades|centuries|generations)|for decades|(?:the"
    r"|its|are|is|was) (?:the )?first "
    r"(?:drug|study|trial|time|of its kind|test|treatment|new|to|large|such|medicine|device|vaccine)"
    r"|for the first time|similar (?:drugs?|studies|"
    r"products|tests|devices|approaches|results)|same class|decades[- ]old|approved in (?:19|20)\d\d"
    r"|unlike (?:earlier|older|existing|other)|"
    r"builds on|confirms? (?:what|earlier)|in line with|other (?:studies|trials|teams|groups) (?:have|found|had)"
    r"|new (?:about|in) (?:this|the))\b"
    r"|\b(?:the|its) first\b|\bsince (?:the )?(?:19|20)\d\d\b|\b(?:earlier|previous(?:ly)?|older|long[- ]known"
    r"|not new|novel|new (?:drug|treatment|test|study|device|"
    r"finding|approach|method|medicine|vaccine))\b|\balready\b"
)
UNKNOWN = _words(
    r"\b(?:(?:not|n.t) (?:yet |fully |completely |really |exactly )?(?:known|clear|proven|proved|understood|certain"
    r"|sure|enough (?:research|"
    r"evidence|studies|data|information)|been (?:studied|tested|proven|shown))|unknown|unclear|uncertain|no ?(?:one"
    r"|body) (?:\w+ )?knows|"
    r"(?:do|does|did) not (?:yet )?(?:know|fully understand)|don.t (?:yet )?(?:know|understand)"
    r"|cannot (?:yet )?(?:say|tell|be sure|predict)|"
    r"can.t (?:yet )?(?:say|tell)|still (?:being |do not |not )?(?:study\w*|studied|learning|unanswered|looking"
    r"|testing|tested|know\w*)|"
    r"remains? (?:to be seen|unclear|unknown|open)|more (?:research|studies|evidence) (?:is|are) needed|open question"
    r"|too (?:early|soon) to|"
    r"little is known|question is whether|what (?:we|scientists|doctors|researchers|experts|is) (?:\w+ )?(?:do not"
    r"|don.t|not) (?:yet )?know\w*|"
    r"evidence is (?:weak|mixed|limited|thin)|mixed results|experts? (?:are|is) (?:not sure|unsure|divided))\b"
)
IMPORTANCE = _words(
    r"\b(?:because|so that|this (?:helps?|keeps?|lowers?|prevents?|stops?|protects?|gives?|means)|(?:can|could|may"
    r"|will) (?:\w+ )?(?:help|prevent|"
    r"lower|reduce|protect|save|stop|keep|cut|hurt|harm|kill|cause|lead to|damage)|(?:helps?|keeps?|lowers?|prevents?"
    r"|protects?|reduces?) (?:you|"
    r"your|the|against|from|it|them)|why (?:it|this|you|we|should)|important|matters?|otherwise|if you (?:do not"
    r"|don.t|stop|skip|wait)|"
    r"without (?:treatment|it)|the sooner|in order to|risk of|at risk|more likely|less likely|serious"
    r"|dangerous|death|die)\b"
)
DIRECTIONS = _words(
    r"\b(?:\d+|one|two|three|four|five|six|ten|twice|once|several)(?: or \w+| to \w+|-\d+)? (?:times?|minutes?|hours?"
    r"|days?|weeks?|months?|seconds?|"
    r"glasses|tablets?|pills?|doses?|drops?|servings?|cups?|puffs?|units|steps|sips)\b|\bevery (?:day|morning|night"
    r"|evening|week|month|year|other|few|"
    r"\d+|two|three|four|six|eight)\b|\b(?:once|twice|three times|times) (?:a|per|each|every) (?:day|week|month"
    r"|year)\b|\bdaily\b|\bweekly\b|"
    r"\b(?:before|after|with|between) (?:meals?|food|bed|breakfast|each|eating|every)\b|\bat (?:night|bedtime"
    r"|the same time)\b|\bin the morning\b|"
    r"\b(?:call|dial|ring|phone) (?:\d|your|the|us|our|a|emergency)|\bright away\b|\bimmediately\b"
    r"|\bwithin \w+ (?:hours?|days?|weeks?|minutes?)\b|"
    r"\b(?:at )?\(?\d{3}\)?[- ]\d{3}[- ]\d{4}\b|\buntil\b|\bstep \d\b"
)
#: Shares and rates that lay readers need help with.
STATISTICS = _words(
    r"\d[\d.,]* ?(?:%|percent|per cent)|\b(?:odds|hazard|risk) ratio\b|\bconfidence interval\b|\b\d[\d,.]* (?:in"
    r"|out of|per) (?:every )?\d|"
    r"\b(?:doubl|halv|tripl)(?:e|es|ed|ing)\b|\b\d+(?:\.\d+)? ?(?:mg/dL|mmol/L|mmHg|mm Hg)\b"
)
#: Words by which a figure is made plain.
EXPLAINED = _words(
    r"\b(?:that (?:is|means)|this means|which means|meaning|in other words|about the (?:size|weight|same|length)"
    r"|the size of|as (?:much|many|"
    r"long|heavy|big) as|equal(?:s)? to|roughly (?:one|two|half|a)|nearly (?:one|two|half|a)|about (?:one|two|three"
    r"|half|a third|a quarter)|"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*) (?:\w+ )?(?:out of|in|of)(?: every"
    r"| each)? (?:\d[\d,]*|two|three|four|five|six|"
    r"seven|eight|nine|ten|twelve|twenty|fifty|a hundred|one hundred|a thousand)|imagine|picture|for example|such as"
    r"|for comparison|normal is|"
    r"healthy (?:level|number|range)|compared (?:with|to)|instead of|rather than|or (?:about|roughly) )\b"
)
CALCULATIONS = _words(
    r"\b(?:multipl(?:y|ied) (?:by|your|the|it)|divid(?:e|ed) (?:by|your|the|it)|subtract|add (?:up|together)"
    r"|calculate|work out (?:your|the|how)|"
    r"per (?:kilogram|kg|pound) of (?:your )?(?:body )?weight|(?:mg|milligrams?|ml|grams?|g|units)(?:/| per )(?:kg"
    r"|kilogram|pound)|times your|"
    r"your (?:\w+ )?weight (?:in|times|by)|percent of your|% of your|square of your|convert)\b"
)
#: Headings, and beginnings of paragraphs, that sum up.
SUMMARY = _words(
    r"\A\W*(?:in (?:short|brief|summary|a nutshell|conclusion)|key (?:points?|facts?|messages?|takeaways?)|summary"
    r"|to sum up|"
    r"to summari[sz]e|(?:points? )?to remember|remember|(?:the )?bottom line|at a glance"
    r"|(?:the )?(?:main )?take-?aways?|main points|"
    r"the main (?:points|messages?)|what (?:to|you should|you need to) (?:remember|know)|overview"
    r"|quick (?:facts|summary)|"
    r"the short version|the essentials)\b"
)
#: Beginnings of sentences, anywhere in a paragraph, that sum up.
SUMMED_UP = _words(r"\A\W*(?:in (?:short|brief|summary|a nutshell|conclusion)|to (?:sum up|summari[sz]e|recap))\b")

#: What a text says of the downsides of a treatment in passing; that it is "safe" says nothing of them.
DOWNSIDES = _words(
    r"\b(?:riskier|risky|downtime|trade-?offs?|redness|irritat\w+|burn(?:s|ed|ing)|scarring|toxic\w*|precautions?|caution"
    r"|contraindicat\w+|warnings?|warns?|dependen(?:ce|cy|t on)|withdrawal symptoms|muscle loss"
    r"|loss of (?:muscle|lean|bone"
    r"|appetite|vision|hearing|sensation)|lean mass loss|hair loss|weight gain|died|deaths? (?:from"
    r"|due to|after) (?:the|surgery)"
    r"|recall\w*|black box|harm\w*|danger\w*|safety (?:concerns?|issues?|problems?|signals?)|unpleasant|painful|invasive|"
    r"(?:should|must|do|can) (?:not|avoid)|avoid|not (?:for|suitable|recommended|right|everyone)"
    r"|interact\w*|too much|overuse|"
    r"resistance|relaps\w+|rejection|sick|ill after|discomfort|numbness|stings?|stinging|itching)\b"
)
#: A risk that is not one that a treatment lowers.
RISK = _words(r"\brisks?\b(?! (?:factors?|of (?:developing|getting|dying|heart|stroke|cancer|death|having)))")
LOWERED = _words(
    r"\b(?:reduc\w+|lower\w*|decreas\w+|cut(?:s|ting)?|less|halv\w+|slash\w*|drop\w*|prevent\w*"
    r"|minimi[sz]\w+|at|high|higher|"
    r"increased|protect\w*)\b"
)
#: A health outcome that a relative number is about.
OUTCOMES = _words(
    r"\b(?:risks?|chances?|odds|likel(?:y|ihood)|rates?|deaths?|mortality|dying|died|cases|strokes?"
    r"|heart attacks?|heart failure"
    r"|cancers?|tumou?rs?|infections?|relapses?|recurrences?|symptoms?|pain|falls|fractures|admissions"
    r"|hospitali[sz]ations?|flares?"
    r"|migraines?|attacks|survival|remission|pregnancies|births?|dementia|diabetes|depression|asthma|progression)\b"
)
#: Designs in which nobody was assigned to anything, and others.
OBSERVED = _words(
    r"\b(?:observational|cohort stud\w+|cross-sectional|case[- ]control|questionnaires?|food diar\w+"
    r"|surveyed|survey (?:of|data)"
    r"|health records|medical records|registr(?:y|ies)|followed (?:\w+ ){0,3}\d[\d,]*)\b"
)
ASSIGNED = _words(
    r"\b(?:randomi[sz]ed|randomly|placebo|trials?|experiments?|assigned|mice|mouse|rats?|meta-analys[ei]s"
    r"|laborator(?:y|ies)|lab)\b"
)
#: Causes as headlines and findings tell them; hedged or called a link, it is none.
CAUSES = _words(
    r"\b(?:cuts?|reduces?|lowers?|raises?|increases?|causes?|prevents?|boosts?|slashes|doubles|halves"
    r"|triples|protects? (?:against"
    r"|you|your)|wards? off|extends? life|adds? years|slows?|improves?|kills?)\b"
)
HEDGED = _words(
    r"\b(?:may|might|could|can|linked|link|links|associat\w+|tied|ties|correlat\w+|suggests?|hints?"
    r"|seems?|appears?|likely to|not"
    r"|no|if|whether|related|connection)\b"
)
