"""The English words of health leaflets: why, when and how, what numbers mean, what is not known."""

from __future__ import annotations

from seolint.startup.patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


def _words(pattern: str) -> re.Pattern[str]:
    return regex(rf"(?i){pattern}")


#: What is denied, and the verbs and nouns of knowing: "nobody can yet tell".
_DENIED = (
    r"(?:no|little|not|cannot|\w+n.t|never|nobody|no one|none|hard|difficult|impossible|yet|unable|too (?:early"
    r"|soon)|nor)"
)
_KNOW = (
    r"(?:idea|know(?:n|s|ing)?|knew|say|said|tell|told|settled?|prove[ns]?|proved|proof|show[ns]?|sure|certain|clear"
    r"|evident|understood|understand|predict(?:ed)?|rule out|establish(?:ed)?|determined?|identif(?:y|ied)|found out"
    r"|find out|answer(?:ed|s)?|work(?:ed)? out|explain(?:ed)?|judged?|seen?|data|evidence|stud(?:y|ied)|tested|guess"
    r"|agree[ds]?|compared|pinpoint(?:ed)?|pin down)"
)
UNKNOWN = _words(
    rf"\b{_DENIED} (?:[\w’'-]+ ){{0,3}}?{_KNOW} (?:[\w’',-]+ ){{0,5}}?(?:whether|if|how|why|what|when|which|who"
    rf"|where|exactly)\b"
    r"|\b(?:debat|argu|disagree|disput)\w* (?:about |over |on |as to )?(?:whether|if|how|why|what|when|which|who)\b"
    r"|\b(?:matter|subject) of (?:\w+ )?debate\b|\b(?:riddle|puzzle|mystery|enigma)\b|\b(?:jury|verdict) (?:is|are) "
    r"(?:still )?out\b|\b(?:nobody|no one|none of them) (?:has|have) (?:yet |ever )?(?:looked|tested|studied|asked|tried"
    r"|checked|compared|followed|measured)\b|\b(?:less|not so|far from) (?:clear|certain|sure)\b"
    r"|\bwill (?:only )?(?:be (?:known|clear)|tell|show)(?: only)? (?:in|when|after|once)\b"
    r"|\btoo few (?:\w+ )?to (?:be sure|tell|say|know|judge)\b|\bcan(?:not|.t) be (?:carried over|applied|transferred"
    r"|extended|generali[sz]ed)\b|\bremains? (?:to be (?:shown|tested|proven|proved|found out)|open|a question)\b"
    r"|\b(?:not|never|n.t) (?:yet |fully |completely |really |exactly |well |entirely |been |be |always "
    r"|always been )*"
    r"(?:known|clear|proven|proved|understood|certain|determined|identified|established|settled|confirmed|studied"
    r"|tested)\b"
    r"|\b(?:unknowns?|unclear|uncertain\w*|unproven|unanswered|unresolved|unsettled|inconclusive|in doubt|debated"
    r"|disputed"
    r"|a mystery|puzzl\w+|poorly understood|anyone.s guess|open question|jury is (?:still )?out"
    r"|remains? (?:to be seen|open"
    r"|a question)|questions? (?:still )?remains?|no (?:firm |clear |good |final |certain )?answers?|little is known"
    r"|too (?:early|soon) to|no ?(?:one|body) (?:\w+ )?(?:knows|can (?:yet )?(?:say|tell))|question is whether"
    r"|mixed results|gaps? in (?:what|the|our))\b"
    r"|\b(?:do|does|did)(?: not|n.t) (?:yet |simply |really )*have (?:the |enough |good |any |all the )?(?:data"
    r"|evidence|numbers"
    r"|answers?|proof|studies)\b|\b(?:do|does|did) not (?:yet |fully |really )*(?:know|understand|agree)\b"
    r"|\b(?:don.t|doesn.t|didn.t) (?:yet |fully "
    r"|really )*(?:know|understand|agree)\b"
    r"|\bstill (?:being (?:studied|worked out|tested|debated|investigated)|(?:studying|learning|looking into"
    r"|looking for"
    r"|testing|trying to|working out|debating|unsure|not sure|do(?:es)? not|don.t))\b"
    r"|\b(?:more|further|larger|longer|better) (?:\w+ )?(?:research|studies|evidence|trials|data|work) (?:is|are"
    r"|will be"
    r"|would be) (?:\w+ )?(?:needed|required|necessary)\b|\bneeds? (?:more|further) (?:research|study|studies"
    r"|evidence)\b"
    r"|\b(?:evidence|research|data|proof|science) (?:\w+ ){0,4}?(?:is|are|was|remains?) (?:\w+ )?(?:weak|mixed"
    r"|limited|thin"
    r"|sparse|scarce|lacking|conflicting|incomplete|patchy|poor|missing|unclear|scant)\b"
    r"|\b(?:no|too little|not enough|not much|limited|few|lack of|only weak) (?:\w+ ){0,2}?(?:evidence|research|data"
    r"|studies"
    r"|trials|proof)\b(?! (?:were|was) (?:excluded|lost))"
    r"|\b(?:experts?|doctors?|scientists?|researchers?|studies) (?:are|is|still|do not|don.t) (?:\w+ )?(?:not sure"
    r"|unsure"
    r"|divided|disagree|split|agree)\b|\bwhat (?:we|scientists|doctors|researchers|experts|nobody"
    r"|is) (?:\w+ )?(?:do not"
    r"|don.t|not|knows|can.t|cannot) ?(?:yet )?(?:know\w*|say|tell)?\b"
    r"|\b(?:cannot|can.t|could not|couldn.t) (?:yet )?(?:say|tell|be sure|predict|be ruled out|rule out|prove)\b"
)
#: What readers may not know, which is no gap in knowledge.
READER_UNSURE = _words(
    r"\b(?:I|child|children|baby|parents|someone|somebody) (?:\w+ ){0,2}?(?:no idea|(?:do|does|did|can"
    r"|could)(?: ?not|n.t)) ?(?:know|understand|explain|tell|say"
    r"|what|how)\b|\b(?:if|when|unless|until|whether|in case) (?:you|they|he|she|your \w+"
    r"|the patient)\b[^.!?;,]{0,30}?\b(?:not"
    r"|n.t|unsure"
    r"|unclear|uncertain)\b|\byou (?:are|may|might|do|cannot|can|aren|don|can.t|will) ?(?:not|n.t"
    r"|.t)?(?: be)?\b(?: \w+){0,3}"
    r" (?:sure|unsure|certain|know|understand|tell)\b|\bmany (?:people|patients|of us) do(?: not|n.t) know\b"
    r"|\b(?:know|knew|told|tell|sure) (?:which|what) (?:treatment|group|pill|drug|arm|one|tablet|kind|they (?:got"
    r"|were|had))\b"
    r"|\b(?:you|people|patients|men|women|smokers|adults|parents) (?:\w+ )?(?:do not|don.t|may not"
    r"|might not) (?:even )?know\b"
)
#: What is said as a reason: a connective, what comes of not doing it, or what it does to the reader.
IMPORTANCE = _words(
    r"\b(?:because|so that|otherwise|or else|in order to|the sooner|the earlier|that way|why (?:it|this|you|we|should)"
    r"|(?:that|this|which) is why|reasons? (?:that|why|to|for|is|are)|the (?:best|only|surest) way to)\b"
    r"|, since (?!then\b|last\b|\d|childhood\b)\w+ \w+|, as (?:\w+ ){1,5}?(?:can|may|might|will|is|are)\b"
    r"|\bso (?:it|the|your|you|they|that|we) (?:\w+ )?(?:can|do|does|will|stays?|gets?|is|are)\b"
    r"|\bif you (?:do not|don.t|stop|skip|wait)\b|\bif [^.!?,]{1,40}\b(?:not|n.t|no)\b[^.!?]{1,60}?\b(?:may|might|can"
    r"|could|will)\b|\bwithout (?:treatment|it|(?:\w+ ){1,3}?(?:\w+ ){0,4}?(?:can|may|could|will|grows?|gets?|dies?"
    r"|fails?))\b"
    r"|\b(?:this|it|that|doing so|which|(?!dur|noth|someth|anyth|everyth)\w{2,}ing(?: \w+){0,5}) (?:\w+ly |also )?(?:helps?"
    r"|keeps|lowers|prevents|protects|gives|means|makes|cuts|reduces|saves|eases|lets|spreads|kills|clears|slows)\b"
    r"|\b(?:can|could|may|might|will|would) (?:\w+ )?(?:help|prevent|lower|reduce|protect|save|stop|keep|cut|hurt|harm|kill"
    r"|cause|lead to|damage|spread|pass|bring|give you|make (?:you|it|your|them|people|babies)|wash|build up|burn|raise"
    r"|trigger|turn|become|die|faint|fail|miss|poison|weaken|ease|heal|get worse|worsen|form|put you)\b"
    r"|\b(?:can|could) (?:\w+ ){0,2}?be (?:\w+ )?(?:cured|treated|prevented|avoided|saved|stopped|dangerous|fatal|deadly"
    r"|serious)\b"
    r"|\b(?:helps|keeps|lowers|prevents|protects|reduces|saves|kills|eases|opens|clears|slows|gets? rid of) (?:you|your|the"
    r"|against|from|it|them|lives|germs|people|children|most|this|almost|many|thousands|pain)\b"
    r"|\b(?:more|less) likely\b|\beasier to (?:treat|cure|heal|remove)\b|\b(?:harder|hard) to (?:treat|cure|heal)\b"
    r"|\b(?:lowers?|raises?|reduces?|cuts?|at|higher|lower|greater|increases?|doubles?) (?:the |your |their |a )?"
    r"(?:\w+ )?risk\b"
    r"|\b(?:people|babies|children|patients|women|men|adults|smokers|thousands|many|most|all|half)\b[^.!?;]{0,50}\bdie[ds]?\b"
    r"|\bdie of (?:it|the)\b|\b(?:deadly|fatal|life-threatening|unhealthy|very painful|counts?:)|\bto (?:avoid|prevent"
    r"|protect|lower|keep from|stay (?:well|healthy|safe))\b|\bspreads (?:easily|through|when|by)\b"
    r"|\b(?:fewer|less|lower|better|stronger) (?:\w+ ){0,2}?(?:heart attacks?|strokes?|cancers?|falls|pain|infections?"
    r"|deaths|colds|disease|balance|bones)\b|\bwill (?:be|get|feel|grow) (?:\w+ )?(?:stronger|better|safer|healthier)\b"
    r"|\b(?:sleep|feel|live|heal|recover|breathe|do|see|hear|walk) (?:better|longer|faster|sooner|more)\b"
    r"|\b(?:have|get|suffer|need|put on) (?:less|fewer|shorter|milder)\b|\bless often\b"
    r"|\bgets? better\b|\bmakes? (?:it|them) worse\b|\b(?:linked to|associated with|tied to)\b"
)
#: What may hint at a reason.
HINTED = _words(
    r"\b(?:important|matters?|risks?|serious|dangerous|death|die[ds]?|vital|essential|crucial|to (?:avoid|keep|stay|stop"
    r"|cut)|spreads?|causes?|leads? to|sick|ill|infect\w*|kills?|harm\w*|lowers?|stronger|healthy|healthier|protect\w*"
    r"|prevent\w*"
    r"|help\w*|safe\w*)\b"
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
    r"|\b(?:within|for|in) \w+ (?:hours?|days?|weeks?|minutes?|months?|years?)\b|"
    r"\b(?:at )?\(?\d{3}\)?[- ]\d{3}[- ]\d{4}\b|\buntil\b|\bstep \d\b|\bat once\b|\b(?:straight|right) away\b"
    r"|\bevery time\b"
    r"|\beach (?:day|morning|night|evening|week|month|year|time|meal|visit)\b|\b(?:before|after|when|whenever|while"
    r"|as soon as|the"
    r" (?:day|night|morning|evening|week) before) you\b|\b(?:today|tonight|tomorrow|now)\b|\bat least (?:\d|one|two"
    r"|half)\b"
    r"|\bnext (?:visit|appointment|check|meal|dose)\b|\b(?:first|same) (?:sign|day|time)\b"
    r"|\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b"
    r"|\b(?:see|call|tell|contact|ask|visit|talk to|speak (?:to|with)) (?:a|an|your|us|the"
    r"|our)\b[^.!?;]{0,40}\b(?:if|when|before"
    r"|about|first)\b|\b(?:if|when)\b[^.!?;]{2,60},? (?:see|call|ring|tell|contact|go to|talk to|stop)\b"
    r"|\b\d[\d.]* ?(?:ml|mg|g|grams|feet|inches|cm|degrees|°|percent|seconds|liters|litres|miles|km)\b"
)
_NUMBER = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half"
    r"|none|most)"
)
#: Shares and rates that lay readers need help with.
STATISTICS = _words(
    r"\d[\d.,]* ?(?:%|percent\b|per cent\b)|\b(?:odds|hazard|risk) ratio\b|\bconfidence interval\b"
    r"|\b\d[\d,.]* per (?:\d|million|thousand|100)|\b\d+(?:\.\d+)? ?(?:mg/dL|mmol/L|mmHg|mm Hg|pCi/L|ng/mL)(?!\w)"
    r"|\b(?:doubl|halv|tripl)(?:e|es|ed|ing) (?:the|your|their|its) (?:\w+ )?(?:risk|chance|odds)\w*"
)
#: Shares as readers grasp them: "5 of 100 people".
SHARES = _words(
    rf"\b{_NUMBER} (?:\w+ )?(?:out of|in|of)(?: every| each| about| those| the)? (?:\d[\d,]*|two|three|four|five|six"
    rf"|seven"
    r"|eight|nine|ten|twelve|twenty|fifty|a hundred|one hundred|a thousand|a million)\b"
    rf"|\b(?:out )?of (?:every )?\d[\d,]* (?:\w+ ){{0,3}}?\w+[^.!?;:]{{0,60}}?[,:] (?:about |only |just "
    rf"|around )?(?!most\b){_NUMBER}\b"
    rf"|\bif (?:\w+ )?\d[\d,]* (?:\w+ )?(?:people|women|men|patients|children|adults)\b[^.!?]*?\b{_NUMBER}\b"
    r"|\b(?:a half|a third|a quarter|two[- ]thirds|three[- ]quarters|half|one in \w+) of (?:all|the|people|those"
    r"|adults|women"
    r"|men|patients|children|them)\b"
)
#: Words by which a figure is made plain.
EXPLAINED = _words(
    r"\b(?:that (?:is|means)|this means|which (?:means|is)|meaning|(?:it|percent|%) means|in other words"
    r"|about the (?:size|weight|same|length)"
    r"|the size of|as (?:much|many|long|heavy|big|likely) as|equal(?:s)? to|roughly (?:one|two|half|a)|nearly (?:one"
    r"|two"
    r"|half|a)|about (?:one|two|three|half|a third|a quarter)|imagine|for comparison|compared with the|close to the"
    r"|normal is|healthy (?:level|number|range)|or (?:about|roughly)|think of|picture|put (?:another way|differently|simply)"
    r"|in plain|(?:both|this|that|it) meant|could (?:be|have been) chance)\b"
    r"|\b\d[\d.]* (?:[\w/%]+ )?(?:is|are) (?:normal|high|low|healthy|too)\b"
    r"|(?<!people )(?<!men )(?<!adults )\b(?:above|below|under|over|between) \d[\d.]*"
    r"(?: and \d[\d.]*)? (?:[\w/%]+ )?(?:is|are|means|counts)\b"
)
#: Two shares put as their difference: "one more person in ten".
DIFFERENCE = _words(
    r"\b(?:one|two|three|four|five|\d+) (?:more|fewer) (?:\w+ ){1,3}?(?:in|of|out of) (?:every |a )?(?:hundred|ten|five"
    r"|six|seven|eight|nine|\d+)\b"
)
CALCULATIONS = _words(
    r"\b(?:multipl(?:y|ied|ying) (?:by|your|the|it)|divid(?:e|ed|ing) (?:by|your|the|it)|subtract(?:ing)?"
    r"|add (?:up|together)|calculate|work out (?:your|the|how)|"
    r"per (?:kilogram|kg|pound) of (?:your )?(?:body )?weight|(?:mg|milligrams?|ml|grams?|g|units)(?:/| per )(?:kg"
    r"|kilogram|pound)|times your|"
    r"your (?:\w+ )?weight (?:in|times|by)|percent of your|% of your|square of your|convert)\b"
    r"|\bminus (?:your|the|\d)|\bplus your\b|\btimes (?:the|that|your|\d)|\badd (?:\d+|the (?:two|numbers|scores"
    r"|points)|up|those|them) (?:to|up|and|together)?|\btotal (?:up|the|your)\b|\bdo the math\b"
    r"|\bfigure out how (?:many|much)\b|\bhow many \w+ (?:fit|are) in\b|\bfor (?:every|each) (?:\d+|pound|kilo"
    r"|kilogram|kg)\b|\b(?:half|a third|a quarter|twice|three times) (?:of )?your (?:\w+ )?(?:weight|dose|income"
    r"|height|age)\b|\d+ ?(?:%|percent) of (?:your|the daily|daily|that)\b|\bgrams? (?:for each|per|a) (?:kilo"
    r"|kg|kilogram|pound)\b|\bper (?:kilo|kilogram|pound|kg)\b|\bthen (?:multiply|divide|subtract|add)\b"
    r"|\byour age\b[^.!?]{0,30}\b(?:from|minus)\b"
)
#: Headings, and beginnings of paragraphs, that sum up.
SUMMARY = _words(
    r"\A\W*(?:in (?:short|brief|summary|a nutshell|conclusion|sum)|key (?:points?|facts?|messages?|takeaways?)"
    r"|summary"
    r"|sum(?:ming)? up|to sum up|to summari[sz]e|(?:points? |things )?to remember|remember|(?:the )?(?:bottom line"
    r"|upshot|gist)"
    r"|at a glance|(?:the )?(?:main |key )?take-?(?:aways?|home(?: message)?)|main points|the main (?:points?"
    r"|messages?|thing)"
    r"|(?:a )?(?:quick |short )?(?:recap|summary|facts)\b|(?:what|three things|\w+ things) (?:to|you should"
    r"|you need to)"
    r" (?:remember|know)|the short version|the essentials|all in all|if you remember (?:only )?|tl;? ?dr"
    r"|most important"
    r"|conclusions?\W*\Z|overview|what matters most|the (?:three|two|four|five) (?:main |key )?(?:points|things"
    r"|rules|steps))"
)
#: Beginnings of sentences, anywhere in a paragraph, that sum up.
SUMMED_UP = _words(
    r"\A\W*(?:in (?:short|brief|summary|a nutshell|conclusion|sum)\b|to (?:sum up|summari[sz]e|recap)\b|all in all\b"
    r"|(?:the )?bottom line\b|so,? in short\b|remember[:,]|the (?:main|key|take-home) (?:message|point|thing) is\b)"
)
