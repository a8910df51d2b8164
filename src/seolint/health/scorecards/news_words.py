"""The English words by which news of a treatment tells prices, who paid for a study, who is independent, how good it is."""

from __future__ import annotations

from seolint.startup.patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


def _words(pattern: str) -> re.Pattern[str]:
    return regex(rf"(?i){pattern}")


_SUM = (
    r"(?:[$€£¥]\s?\d(?:[\d.,]*\d)?|\b\d[\d.,]* ?(?:dollars|euros?|cents|pence|kroner|kronor"
    r"|francs|rupees|yen)\b"
    r"|\b(?:few|several|dozen|hundreds?|hundreds of|thousands?|thousands of|ten|twenty|fifty|many) (?:dollars|euros"
    r"|cents|pence"
    r"|kroner)\b)"
)
#: What somebody pays, or need not pay, for what a story is about.
COSTS = _words(
    rf"(?:{_SUM})(?! ?(?:million|billion|trillion|m\b|bn\b|-million|-billion))"
    r"|\b(?:for|costs?|pays?|paid|price of|charges?|priced at|at|to) (?:about |around |just |only |under "
    r"|over )?(?:£ ?)?\d[\d.,]* pounds\b"
    r"(?! (?:of|lighter|heavier))"
    r"|\bcosts?\b(?! (?:(?:many )?lives|of living|to society|(?:the |our )?(?:\w+ )?(?:economy|society|nation|country"
    r"|world|taxpayers?"
    r"|employers|health system)|him|her\b))"
    r"|\b(?:costly|costing|priced?(?! of (?:failure|success|fame|freedom|progress|inaction))|prices|pricey|pricier"
    r"|price tag|insur(?:ers?|ance|ed)|medicare|medicaid|co-?pays?|copayments?"
    r"|out[- ]of[- ]pocket|out of (?:their|your|his|her) own pockets?|affordab\w+|afford|reimburs\w+|expensive|inexpensive"
    r"|cheap(?:er|est|ly)?|free of charge|at no charge|no charge|free on the NHS|free for|for free|free to|pays? nothing"
    r"|pay for it"
    r"|(?:health|drug|most|insurance) plans? (?:\w+ )?(?:pay|pays|cover|covers|refuse)|(?:covered|paid for|pays for it"
    r"|pay for it) by"
    r"|foot the bill|(?:it is|it.s|they are|is|are|be|come) free(?! (?:of|from))|fees?|bills?)\b"
    r"|(?<!feel )(?<!-)\bfree (?:(?:flu|hiv|covid|blood|home|hearing|eye|bottled|medical|local|dental|swimming"
    r"|exercise) )?(?:shots?"
    r"|vaccin\w+|tests?|kits?|screenings?|check-?ups?|classes|patches|masks|condoms|water|clinics?|programs?|programmes?"
    r"|samples?"
    r"|prescriptions?|copies|app)\b"
)
#: Sums and costs that are not what readers pay.
NO_PRICE = _words(
    r"\b(?:donat\w+|fund(?:s|ing|ed|raiser|raising)?|grants?|invest\w+|raised|revenues?|sales|shares|stock|profits?|market"
    r"|lawsuit"
    r"|settle\w*|damages|fined?|award\w*|prize|set aside|endow\w+|salar\w+|bonus|deal|consult\w+|advis\w+|speak\w+"
    r"|honorari\w+"
    r"|economy|society|at (?:all|any) costs?|cost of living|toll-free|sent us|gave us|lent us|supplied us|(?:we"
    r"|I) (?:were |was )?"
    r"(?:received|got|given|sent|lent))\b"
)
#: Words that make a sum a price beside them.
PRICED = _words(
    r"\b(?:costs?|priced?|prices|pay|pays|sells? for|sold for|charges\b|charged|(?:per|a) (?:month|dose|year))\b"
)
UNKNOWN_COSTS = _words(
    r"(?:\bnot|n.t|\bnobody|\bno ?one|\bnever|\bno) (?:yet |been |has |would )*(?:knows?|known|clear|sure|say|said"
    r"|says"
    r"|announced|named?|disclosed?|reveal(?:ed)?|tell|told|decided|set|word)\b[^.!?;,]{0,40}\b(?:costs?|priced?"
    r"|prices"
    r"|expensive)\b"
    r"|\b(?:costs?|prices?)\b[^.!?;,]{0,40}\b(?:unknown|unclear|not (?:yet )?(?:been )?(?:known|clear|announced"
    r"|disclosed"
    r"|set|decided|said))\b"
)
SUM = _words(_SUM)
#: Who paid for a study, and fees of its authors.
STUDY_COSTS = _words(
    r"\bcosts? of (?:the |this |its )?(?:stud(?:y|ies)|trials?|research|work|analys[ie]s|survey|project)\b"
    r"|\A(?!.*\b(?:insur\w+|plans?|medicare|medicaid|health service|patients?)\b).*\b(?:cover\w*|met|bore|bears?|borne"
    r"|foot(?:ed|s)?|shared) (?:all |the |its |their |most |of |any )*(?:costs?|expenses|bill)\b"
    r"|\b(?:lecture|speaker|speaking|consult\w+|advisory) fees?\b|\bfees? from\b"
)
_WORK = (
    r"(?:stud(?:y|ies)|trials?|research(?:ers?)?|work|analys[ie]s|review|report|paper|authors?|team|scientists?"
    r"|project|survey"
    r"|investigat\w+|doctors?|programs?|experts?|campaign|app|website|it|this|both|all|outside money)"
)
#: Who paid, and interests that may bias.
FUNDING = _words(
    rf"\b{_WORK}\b[^.!?;]{{0,80}}?\b(?:(?:was|were|is|been|being) )?(?:funded|financed|sponsored|bankrolled"
    rf"|underwritten|paid"
    rf" for|supported|backed|commissioned) (?:in (?:equal )?parts? |partly |entirely |jointly |solely )?"
    rf"(?:by|with|through|from)\b"
    rf"|\b(?:funded|financed|sponsored|bankrolled|underwrote|paid for|supported|backed|commissioned) (?:\w+ )?(?:the"
    rf"|this|both"
    rf"|that|its|their) (?:\w+ ){{0,2}}?(?:stud(?:y|ies)|trials?|research|work|analys[ie]s|review|report|paper"
    rf"|project|survey)\b"
    rf"|\b(?:funding|money|grants?|support|financing) (?:for (?:the|this) (?:\w+ )?(?:stud(?:y|ies)|trials?|research"
    rf"|work"
    rf"|analysis|review|project) )?(?:came|comes|was provided|were provided) (?:\w+ )?(?:from|by)\b"
    r"|\A(?!.*\b(?:insur\w+|plans?|medicare|medicaid|health service|patients?)\b).*\b(?:covered|met|bore|shouldered|footed"
    r"|picked up) (?:all |the |its |their |most |of |any )*(?:costs?|expenses|bill)\b"
    r"|\bfooted the bill\b|\bwith(?:out)? (?:the )?(?:\w+ )?(?:money|funding|a grant|grants|financing|support) from\b"
    r"|\b(?:with|from|out of|using) (?:(?:its|their|his|her)|[\w.]+[’'](?:s|\b)) (?:own )?(?:money|funds|pockets?|budget)\b"
    r"|\b(?:no|without|outside|industry|company|public|federal|government|private) (?:outside |external |industry "
    r"|commercial )?"
    r"(?:money|funding|funds|grants?|sponsors?|funders?)\b"
    r"|\b(?:conflicts?|competing|financial|commercial) (?:of )?interests?\b|\bfinancial(?:ly)? (?:ties|links"
    r"|relationships?"
    r"|support|stakes?)\b|\b(?:no|any|has|have|had|reported|with) (?:\w+ )?(?:ties|links|connections?) (?:to"
    r"|with) (?:the|any"
    r"|its|industry|companies|drug|makers?)\b|\bno (?:stake|financial|interest)\b"
    r"|\b(?:receiv\w+|accept\w+|taken?|takes|earn\w*|got|gets) (?:\w+ ){0,3}?(?:fees?|money|funding|grants?"
    r"|payments?|honorari\w+"
    r"|royalt\w+) (?:from|for)\b|\bconsult(?:s|ed|ing|ant|ants)? (?:\w+ )?(?:for|to)\b|\bpaid (?:consultant|adviser"
    r"|advisor"
    r"|speaker)s?\b|\badvis(?:es|ed|ory|ers?|ors?) (?:board|(?:to |for )?the (?:company|maker|firm|manufacturer))\b"
    r"|\b(?:holds?|owns?|owned|has|have|filed|hold) (?:\w+ ){0,2}?(?:shares?|stock|patents?|a stake|equity|options)\b"
    r"|\bpatents? (?:for|on|to)\b|\b(?:shares|stock|stake) in (?:the|its)\b"
    r"|\b(?:who|he|she|they|authors?|researchers?|scientists?|investigators?) (?:\w+ )?co-?found(?:ed|ers?)\b"
    r"|\b(?:employed by|employees? of|by employees|works? for|working for|on the payroll of|trains? \w+ \w+ for"
    r"|speaks for) (?:the"
    r"|a|its|one of the|of one) (?:\w+ )?(?:company|maker|manufacturer|firms?|drugmaker|business)\b"
    r"|\bby employees of\b"
    r"|\b(?:company|maker|manufacturer|firm|drugmaker|producer|seller|foundation|charity|agency|council|ministry"
    r"|university"
    r"|institutes?|government|fund|society|association|developer|industry|board"
    r"|which)\b,?[^.!?;]{0,50}?\b(?:paid for|paid the"
    r"|funded|sponsored|financed|bankrolled|underwrote|ran and paid|supported the|backed the|lent the|gave the)\b"
    r"|\bsupported (?:by (?:a |the |grants?|funding)|the (?:work|study|research|trial))\b"
    r"|\bdisclos\w+ (?:\w+ )?(?:fees|ties"
    r"|payments|conflicts?|no|that|interests?|receiving)\b|\bwho paid\b|\bmakes and sells\b|\bdeveloped (?:it"
    r"|the \w+) and\b"
)
#: Money of an institution, which is not what paid for a study.
OTHER_FUNDING = _words(
    r"\b(?:has been|have been|will be|was|were) set aside\b|\b(?:lottery|fundrais\w+|bid for|apply for)\b|\bblood"
    r"|organs?\b"
)
INDEPENDENT = _words(
    r"\b(?:not|n.t|never|neither) (?:\w+ )?(?:involved|connected|affiliated|associated|part of|linked|a member"
    r"|contribut\w+"
    r"|among)\b|\b(?:had|has|having|played|with|took|have) no (?:\w+ )?(?:part|role|hand|involvement|connection|ties"
    r"|link|stake"
    r"|say|tie|interest)\b|\bno (?:part|role|hand) in\b|\b(?:did not|didn.t|does not|doesn.t) (?:\w+ )?(?:take part"
    r"|work (?:on"
    r"|with|for|at)|participate|contribute|help|belong)\b|\bindependent (?:\w+ )?(?:expert|researcher|scientist"
    r"|doctor"
    r"|statistician|reviewer|\w+ist|specialist|panel|group|review|analys\w+|committee|physician)s?\b"
    r"|\boutside (?:expert|researcher|scientist|doctor|specialist)s?\b|\bunconnected\b|\bunaffiliated\b"
    r"|\bunrelated to the\b"
    r"|\b(?:was|were|is) not (?:one )?(?:of|on) the (?:authors?|team|researchers|study)\b|\bnone of (?:the|these"
    r"|them) compan\w+\b"
    r"|\b(?:an? (?:accompanying |linked )?(?:editorial|commentary))\b|\b(?:other|another|outside"
    r"|several) (?:experts?|doctors?"
    r"|researchers?|scientists?|specialists?|\w+(?:olog|iatr)ists?|pharmacists?)\b(?![^.!?]{0,30}\b(?:in the"
    r"|of the) (?:team"
    r"|study))|\bwho (?:was|is|were|had|has|did|does|played|took) (?:not|no|never)\b"
    r"|\bwho (?:read|reviewed|looked at|commented on|saw) the (?:paper|study|results|findings|data|report)\b"
)
#: What tells how a study was made.
DESIGN = _words(
    r"\b(?:randomi[sz]ed|randomly|at random|by lot|coin (?:toss|flip)|placebo|dummy|sham|fake|double[- ]blind"
    r"|(?:clinical |pilot "
    r"|small |large |human )?trials?|observational|cohort|case[- ]control|meta-analys[ie]s|systematic review"
    r"|cochrane|case reports?"
    r"|cross-sectional|questionnaires?|surveys?|surveyed|phase (?:1|2|3|4|I+|one|two|three)|mice|mouse|rats?|monkeys"
    r"|animals?"
    r"|laborator(?:y|ies)|petri dish|rodents?|cell cultures?|test tubes?|cells in|control group|comparison group|followed"
    r"|tracked"
    r"|enrolled|recruited|stored samples|records of|medical records|health records|asked (?:\w+ )?(?:people|once)"
    r"|analysis of"
    r"|not an experiment|interviewed)\b"
    r"|\b\d[\d,]* (?:\w+ ){0,3}?(?:people|patients|adults|women|men|participants|volunteers|children|babies"
    r"|teenagers|students"
    r"|mice|rats|nurses|veterans|pregnancies|records|residents|workers|families|runners|smokers|infants|girls|boys"
    r"|studies"
    r"|trials|customers|samples)\b"
)
_STUDY = r"(?:stud(?:y|ies)|trials?|research|sample|numbers?|group|pilot|experiment|survey|analysis|data|work|it)"
#: A concession, of whatever kind: it may be what a study cannot show.
CONCESSION = _words(
    r"\b(?:but|although|though|however|yet|only|merely|nobody|no one|cannot|can.t|couldn.t|dropped out|stopped|themselves"
    r"|points? out|pointed out|urged?s?|too (?:\w+ )?(?:short|brief|few|small|early|soon)|modest|relies|rely|guess|limits?"
    r"|average|short time|would have|few(?:er)?|younger|older|compar\w+|basis|whether)\b"
)
#: What a study cannot show, or why it may be wrong.
LIMITS = _words(
    r"\b(?:authors?|researchers?|scientists?|investigators|doctors|psychologists|team|they|she|he)\b[^.!?]{0,40}?\b(?:"
    r"conceded?|cautions?|warn(?:s|ed)?|stress(?:es|ed)?|acknowledged?|admit(?:s|ted)?)\b(?! (?:against|of (?:side|harms)))"
    r"|\b(?:was|were) (?:left out|kept out|excluded|not included)\b|\b(?:cannot|can.t|couldn.t|could not|does not|doesn.t) "
    r"(?:\w+ )?(?:reveal|explain|speak for|be undone)\b|\b(?:may|might|could|would) (?:\w+ ){0,2}?(?:explain|vanish"
    r"|disappear|flatter|account for|go(?:ne)? (?:unseen|unnoticed))\b|\bwhat (?:luck|chance)\b|\bwere told (?:what|which)\b"
    r"|\bnot an experiment\b|\bnot people\b|"
    r"\b(?:open to|in|some|room for) doubt\b|\bdoubts (?:about|over)\b|\bflaws?\b|\b(?:could|may|might) (?:well )?have "
    r"(?:tilted|skewed|swayed|colou?red|influenced|affected|changed|exaggerated|inflated|biased|played a (?:part|role))\b"
    r"|\b(?:hard|harder|difficult|impossible|tricky) to (?:read|interpret|judge|tell|compare|say|know|generali[sz]e)\b"
    r"|\bnot enough to (?:judge|tell|say|know|show|prove)\b|\btoo few\b|\b(?:can(?:not|.t)|not) (?:be )?(?:carried over"
    r"|applied|transferred|extended|generali[sz]ed?)\b|\b(?:lost to follow-up|could not be reached)\b"
    r"|\bknew (?:what|which) (?:they|treatment|group|pill|drug)\b|\blimits (?:what|how)\b|\blimitation\b|"
    rf"\blimitations? of (?:the|this|our|their|its)\b|\blimitations\b|\blimits of (?:the|this)\b|\b(?:cannot|can.t"
    rf"|could not|couldn.t|can not|unable to) (?:\w+ )?(?:prove|show|say|tell"
    rf"|rule out|establish|settle|answer|know|separate|be ruled out|be sure)\b|\b(?:does|did|do)(?: not"
    rf"|n.t) (?:\w+ )?(?:prove"
    rf"|show (?:that|whether|cause)|establish|measure|compare|track|account|include|mean|last|look|know|have the data"
    rf"|tell|settle|answer|test)\b|\bnot (?:yet )?(?:been )?(?:peer[- ]reviewed|blinded|checked|controlled"
    rf"|published)\b"
    rf"|\bpreliminary\b|\bearly[- ]stage\b|\bearly (?:days|results|findings|evidence|work)\b"
    rf"|\b{_STUDY} (?:\w+ ){{0,3}}?(?:was|were|is|are|had) (?:\w+ )?(?:small|short|brief|tiny|over quickly"
    rf"|uncontrolled|few|limited"
    rf"|open[- ]label|thin|weak|poor|old|flawed)\b|\b(?:small|short|tiny|modest) (?:\w+ )?(?:study|trial|sample"
    rf"|numbers?|group"
    rf"|pilot|studies|trials)\b|\b(?:only|just|merely|no more than|fewer than) (?:\w+ )?(?:\d[\d,]*|a (?:few|dozen"
    rf"|handful)(?: of)?"
    rf"|one|two|three|four|five|six|seven|eight|nine|ten|twelve)?[ -](?:\w+ )?(?:people|patients|adults|women|men"
    rf"|participants|volunteers|children|weeks|months|mice|days|hospital|center|clinic|site|years?|teams?|country"
    rf"|city|runners"
    rf"|students|nurses|studies|trials)\b|\blasted (?:only|just|a few)\b|\b(?:no|without a|lacked an?|had no"
    rf"|no one got an?|nobody"
    rf" (?:got|was given|took) an?) (?:\w+ )?(?:control|placebo|comparison|dummy|sham)\b|\bself-report\w*\b"
    rf"|\b(?:larger|longer|bigger|further|better|more) (?:\w+ )?(?:studies|study|trials?|research|work"
    rf"|data)(?: \w+){{0,2}} (?:is|are"
    rf"|will be|would be|need\w*|must|before)\b|\bcause and effect\b|\bcorrelation (?:is|does) not\b|\b(?:may|might"
    rf"|does|do|will)(?: not|n.t) (?:\w+ )?"
    rf"(?:apply|hold|be true|translate|carry over|last|be the same)\b|\b(?:animals|mice|rats)(?: are not|, not"
    rf"|\b[^.!?]{{0,20}}"
    rf"\bnot (?:people|humans|yet))|\bnot (?:yet )?(?:\w+ )?in (?:people|humans|patients)\b|\blow[- ](?:quality"
    rf"|certainty)\b|\bquality of"
    rf" (?:the )?evidence\b|\b(?:one|single) (?:hospital|center|clinic|site|city|town|country|school)\b"
    rf"|\bneeds? to be (?:confirmed"
    rf"|repeated|tested)\b|\bother (?:factors|explanations|reasons|differences)\b|\brelied on\b"
    rf"|\bhas not been (?:tested|tried|confirmed)"
    rf"\b|\bweakness(?:es)? of\b|\ba weakness\b|\bassociat\w+,? (?:but )?not\b|\bnot the cause\b|\bcautio(?:n(?:ed"
    rf"|s)?|us)\b|\b(?:guess(?:ed)?|knew)"
    rf" (?:which|what|that|whether)\b|\b(?:due to|down to|by|just) chance\b|\btoo (?:early|soon|small|short"
    rf"|few) (?:to|for)\b|\bonly"
    rf" (?:shows?|found|finds?|showed) (?:a |an )?(?:link|connection|association)\b|\bincomplete\b|\bmissing data\b"
    rf"|\bnever sent\b"
    rf"|\b(?:all|nearly everyone|almost everyone|most|nearly all|everyone)\b[^.!?]{{0,40}}\b(?:was"
    rf"|were) (?:\w+ )?(?:men|women|white|male"
    rf"|female|young|healthy|students|old|healthier|richer)\b|\bhealthier\b[^.!?]{{0,20}}\bthan (?:most|average"
    rf"|others)\b|\b(?:reported"
    rf"|recalled|remembered|recorded) their own\b|\bfrom memory\b|\b(?:rate[ds]?|graded?) the (?:evidence|results"
    rf"|findings"
    rf"|certainty)\b|\bevidence (?:\w+ ){{0,3}}?(?:as )?(?:weak|low|thin|poor|limited|mixed|moderate)\b"
    rf"|\bthe (?:trials|studies) (?:differed"
    rf"|varied|were)\b|\bnot enough (?:evidence|data|people)\b|\bcolou?r their answers\b|\bbias\w*\b"
    rf"|\bproof\b[^.!?]{{0,40}}\?"
)
