"""The English words by which a health story shows what it says: costs, options, who paid, what is new."""

from __future__ import annotations

from seolint.startup.patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


def _words(pattern: str) -> re.Pattern[str]:
    return regex(rf"(?i){pattern}")


COSTS = _words(
    r"[$€£]\s?\d|\b\d[\d,.]* ?(?:dollars|euros|pounds|cents|pence)\b|\b(?:costs?|costly|costing|priced?|prices"
    r"|insur\w+|medicare|"
    r"medicaid|co-?pays?|copayments?|out[- ]of[- ]pocket|affordab\w+|afford|reimburs\w+|expensive|cheap(?:er|est)?|"
    r"free of charge|free on the NHS|free for|generic version|fee)\b(?! to society)"
)
#: Costs of other things than what a story is about, and what its author was given.
OTHER_COSTS = _words(
    r"\b(?:at (?:all|any) costs?|costs? of living|costs? (?:lives|society)|the price of fame|toll-free)\b"
    r"|\A(?!.*[$€£]\s?\d).*\b(?:sent|gave|lent|loaned|provided|supplied|offered) (?:\w+ )?(?:us|me|our \w+"
    r"|the (?:author|reviewer|editors?))\b"
    r"|\A(?!.*[$€£]\s?\d).*\b(?:we|I) (?:were |was )?(?:received|got|given|sent|lent)\b"
)
#: That nobody knows or says what something costs.
UNKNOWN_COSTS = _words(
    r"(?:\bnot|n.t|\bnobody|\bno ?one|\bnever) (?:yet |been |has )*(?:knows?|known|clear|sure|say|said|says|announced"
    r"|disclosed?|reveal(?:ed)?|tell|told|decided|set)\b[^.!?;]{0,40}\b(?:costs?|priced?|prices|expensive)\b"
    r"|\b(?:costs?|prices?)\b[^.!?;]{0,40}\b(?:unknown|unclear|not (?:yet )?(?:been )?(?:known|clear|announced|disclosed"
    r"|set|decided|said))\b"
)
#: What is no other treatment when something is "better than" it.
_NO_OPTION = (
    r"(?:placebos?|sham|dummy|sugar|expected|hoped|predicted|before|ever|average|chance|those|people|patients|they|it|he"
    r"|she|we|you|I|others?|any\w*|last|in|that|this|these|at|for|on|with|men|women|adults|\w*one|\d+)"
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
    r"(?:do|does) not (?:help|work)\b|\b(?:(?:do|does|did|work\w*|help\w*|perform\w*) (?:\w+ )?as well as"
    r"|better than) (?:an? |the )?"
    rf"(?!{_NO_OPTION}\b)\w+"
    r"|\bwithout (?:drugs|medicines?|surgery|"
    r"pills)\b|\bother (?:things|steps|changes|measures)\b|\bbefore trying\b"
    r"|\b(?:try|tries|tried|tested|used|offered|suggested|recommended) (?:\w+ ){0,3}?before (?:surgery|an operation"
    r"|drugs?|a drug|tablets|injections)\b|\b(?:also"
    r"|too) (?:help|work|lower|ease|reduce)s?\b"
    r"|\bor (?:surgery|exercise|physical therapy|physiotherapy|medicine|tablets|injections|talking therapy|counseling"
    r"|a cream)\b"
    r"|\b(?:compared|versus|against) (?:with |to )?(?:(?!placebo|sham|dummy|sugar)\w+ ){0,3}?(?:treatments?|therapy"
    r"|drugs?|pills?|surgery|care)\b|\b(?:no|few) (?:other|approved|specific|good) (?:\w+ )?(?:treatments?|drugs?|options?"
    r"|cures?|therapies)\b|\b(?:without|instead of) (?:it|them|treatment|surgery|drugs|the)\b|\bswitch(?:ed"
    r"|ing)? (?:to|from)\b|\b(?:usual|standard|existing|current|conventional) (?:\w+ )?(?:care|treatments?"
    r"|drugs?|therapy|therapies|medicines?|methods?)\b|\b(?:wait(?:ing)?(?! (?:lists?|rooms?|times?|until|for|at"
    r"|\d))|watchful waiting|do(?:ing)? nothing)\b"
    r"|\bgeneric\b|\bon its own\b|\balone\b|\bor (?:a |an |another )?(?:\w+ ){0,2}?(?:cream|pill|drug|spray"
    r"|patch|diet|operation|injection|brace|splint)\b"
    r"|\b(?:helps?|works?|did|do|does) (?:about |just )?(?:as many|as well|as much|the same)\b|\b(?:do|does"
    r"|did) the same\b|\bif you (?:do not|don.t|cannot|can.t) (?:want|like|take|tolerate)\b|\b(?:nothing else"
    r"|the only (?:choice|option|treatment|way|drug))\b|\bchang(?:ed|ing|es) (?:to |in )?(?:their |your "
    r"|the )?diet\b|\byou can also\b|\b(?:most|many) (?:people|patients|doctors) (?:begin|start|first try)\b"
    r"|\b(?:has|have) been used for\b|\banother (?:way|drug|treatment|option|pill|choice)\b"
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
    r"|\b(?:paid (?:for|by)(?! (?:by )?(?:\w+ ){0,2}?(?:insur\w+|medicare|medicaid|the NHS))|grants?|sponsor\w*"
    r"|fund(?:s|ed|ers?|ing)|(?<!blood )(?<!organ )(?<!egg )(?<!kidney )donat(?:ed|ions?)(?! (?:\w+ )?(?:blood|organs?"
    r"|kidneys?|livers?|hearts?|lungs?|eggs?|sperm|plasma|tissue|skin|bone))|consult(?:ants?|ing|ancy)"
    r" (?:fees?|for|to|payments?|work)"
    r"|advisory board|shares in|stock in|patents? (?:for|on|to)|co-?found(?:ed|ers?)"
    r"|financial(?:ly)? (?:interests?|ties|links|relationships?|support)|disclosed|works? for (?:the"
    r"|a) (?:company|maker|drug)|employed by|employees? of|receives? (?:money|fees|funding)|received (?:money"
    r"|fees|funding)|makes and sells|sells the)\b"
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
    r"|\b(?:editorial|commentary)\b|\b(?:other|another|outside|several) (?:experts?|doctors?|researchers?"
    r"|scientists?|specialists?|cardiologists?|neurologists?|oncologists?|pharmacists?|epidemiologists?)\b"
    r"|\bwho (?:was|is|were|had|has|did|does|played|took) (?:not|no|never)\b|\bwho (?:runs|treats|reviewed|sees"
    r"|heads|directs|studies|leads|works at|teaches)\b"
)
AVAILABILITY = _words(
    r"\b(?:(?:is|are|be|been|become|becomes|being|not|now|widely|yet|already|only|made|currently) available"
    r"|availability|unavailable|"
    r"available (?:in|at|from|by|on|through|without|over|to|for|only|now|next|outside)|(?:not (?:yet )?|been |was "
    r"|is |are |were |first |"
    r"already )(?:approved|licen[cs]ed|authori[sz]ed)|approv(?:al|es|ed (?:by|in|for|it))|on the market"
    r"|over[- ]the[- ]counter|"
    r"by prescription|prescription[- ]only|needs? a prescription|with a prescription|on sale|(?:be |is |are "
    r"|been )?sold (?:in|at|as|by|online|"
    r"under|over|without)|offered (?:at|by|in|to|only)|waiting lists?|years (?:away|off|from)|(?:reach"
    r"|come to) (?:the )?(?:market|clinics|shelves|"
    r"pharmacies|patients)|(?:any|most|every|your|local|in) pharmac(?:y|ies)|outside (?:of )?(?:the |a "
    r"|clinical )?(?:study|trials?)|"
    r"(?:clinics?|hospitals?|centers?) (?:offer|provide|that offer|already)|not yet (?:in use|offered|used|sold))\b"
    r"|\bwhere (?:to|you can"
    r"|can you) (?:get|buy|find|go)\b"
    r"|\b(?:at|in|from) (?:your |any |most |every |the )?pharmac(?:y|ies)\b|\bdrug ?stores?\b|\b(?:shops|stores"
    r"|supermarkets)\b|\bon the NHS\b|\b(?:FDA|EMA"
    r"|MHRA|regulators?) (?:has|have|will|is|are|must|may|could|approv\w+|decid\w+|consider\w+|review\w+|to"
    r"|next)\b|\bin use\b"
    r"|\bapproved\b|\blicen[cs]ed\b"
    r"|\bgo(?:es)? on sale\b"
    r"|\bwithout a prescription\b|\bcan (?:now |already )?prescribe\b|\byears? before (?:patients|people|it|the"
    r"|doctors)\b|\b(?:hopes?|plans?|wants?|will|expects?) to (?:sell|offer|launch|market)\b|\bonly (?:people"
    r"|patients|those) in (?:the|a) (?:trial|study)\b|\bwill be (?:given|offered|rolled out|sold|available)\b"
    r"|\b(?:clinics?|hospitals?|centers?|doctors) (?:in \w+(?: \w+)? )?(?:have|has|offers?) (?:it|the|this)\b"
    r"|\bnot (?:yet )?(?:available|sold|approved|offered)\b"
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
    r"|\bsince (?:the )?(?:19|20)\d\d\b|\b(?:previous(?:ly)?|long[- ]known|not new)\b"
    r"|\b(?:nobody|no one|never) (?:had |has |before )?(?:ever )?(?:been )?(?:tested|tried|shown|studied|done"
    r"|seen)\b|\buntil now\b|\bthis is the (?:first|second|third|fourth)\b|\bdat(?:es|ing) (?:back )?(?:to"
    r"|from)\b|\bdiffers? from\b|\bin (?:another|a different|a new) way\b|\bunlike (?:earlier|older|other"
    r"|existing)\b|\b(?:sold|used|known|available|prescribed) (?:\w+ ){0,4}?for (?:\w+ )?(?:years|decades)\b"
)
#: The kinds of treatment: a text that names two of them names options.
KINDS_OF_TREATMENT = (
    _words(
        r"\b(?:drugs?|pills?|tablets?|medicines?|medications?|capsules?|antibiotics?|painkillers?|statins?"
        r"|ibuprofen|aspirin)\b"
    ),
    _words(r"\b(?:surgery|operations?|transplants?)\b"),
    _words(r"\b(?:injections?|shots?|infusions?|jabs?)\b"),
    _words(r"\b(?:exercises?|physical therapy|physiotherapy|yoga|walking|stretching|weight loss|diet changes?)\b"),
    _words(r"\b(?:talk(?:ing)? therapy|counseling|behavio\w+ therapy|psychotherapy)\b"),
    _words(
        r"\b(?:splints?|braces?|masks?|hearing aids?|devices?|patch(?:es)?|implants?|creams?|gels?|sprays?|drops"
        r"|inhalers?)\b"
    ),
)
