"""The English words by which news of a treatment tells what else there is, who can have it, and what is new about it."""

from __future__ import annotations

from seolint.startup.patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


def _either(*patterns: str) -> re.Pattern[str]:
    return regex("(?i)" + "|".join(patterns))


#: What can be used against an ill.
OPTION = (
    r"(?:treatments?|therap(?:y|ies)|drugs?|medicines?|medications?|pills?|tablets?|options?|remed(?:y|ies)|methods?|scans?"
    r"|approach(?:es)?|choices?|creams?|ointments?|gels?|lotions?|rinses|vaccines?|vaccination|jabs?|shots|painkillers"
    r"|antibiotics"
    r"|antidepressants?|antihistamines?|statins?|surger(?:y|ies)|operations?|procedures?|injections?|devices?|masks?"
    r"|braces?"
    r"|splints?|casts?|bandages?|compression stockings|pessar(?:y|ies)|catheters?|hearing aids?|glasses|contact lenses"
    r"|lamps"
    r"|exercises?|exercising|hormones|inhalers?|nasal sprays?|sprays|drops|supplements?|generics?|(?:physical|talking|talk"
    r"|speech"
    r"|light|group|behaviou?r\w*|hormone|cognitive[- ](?:behaviou?r\w* )?) ?therapy|physio\w*|psychotherapy|counsel\w+"
    r"|ibuprofen"
    r"|paracetamol|acetaminophen|aspirin|metformin|insulin|chemotherapy|radiation|radiotherapy|transplants?|dialysis"
    r"|walking"
    r"|yoga|massage|meditation|diets?|diet changes|weight loss|losing weight|(?:usual|standard) care|strength training"
    r"|blood thinners|beta blockers|steroids?|x-rays?|mammogra\w+|colonoscop\w+|ultrasound|biops(?:y|ies)|condoms"
    r"|acupuncture"
    r"|nicotine (?:gum|patches)|\w{4,}mab|products? from|brands)"
)
_NO_DUMMY = r"(?!(?:an? |the |with )?(?:placebos?|shams?|dumm(?:y|ies)|sugar|fake|salt|inactive|empty|\d))"
_ARTICLES = r"(?:(?:an?|the|any|its|some|with|on|after|by|taking|doing|having|getting) )*"
_USED = (
    r"(?:use[ds]?|using|treat(?:ed)?|prescribe[ds]?|given|takes?|taken|offered|offers?|rely|relies|relied|starts?|begins?"
    r"|gets?"
    r"|depends?|turns?|try|tried|reach|managed)"
)
_HELPS = r"(?:help|work|lower|ease|reduce|relieve|prevent|protect|treat|cut|improve|do)"
#: Other ways to deal with what a treatment is for.
ALTERNATIVES = _either(
    rf"\balternatives\b|\balternative (?:to|{OPTION})\b|\ban alternative\b|\balternatively,",
    r"\b(?:other|another|different|older|cheaper|existing|current|usual|standard|conventional|established|proven"
    r"|competing"
    rf"|rivals?|approved|simpler) (?:(?!stud|trial|experts?|research)[\w’'-]+ ){{0,2}}?(?:{OPTION}|tests? for|ways? (?:to"
    rf"|of))\b"
    r"(?! (?:company|companies|makers?|group|team))",
    # compared with something else than a dummy
    r"\b(?:better|worse|more|less|safer|cheaper|faster|longer|fewer(?: \w+)?|milder|easier|superior|inferior) (?:than|to) "
    rf"{_NO_DUMMY}{_ARTICLES}(?:those (?:on|given|who had) )?(?:[^\W\d]+ ){{0,2}}?{OPTION}\b",
    rf"\b(?:no|any) (?:better|worse) than {_NO_DUMMY}(?!chance|expected|before|those|people|average|usual\b)\w+",
    rf"\b(?:compared|comparison|pitted|tested|matched|measured|alongside|versus|against)\b(?: \w+){{0,4}}? (?:with|to"
    rf"|against) "
    rf"{_NO_DUMMY}{_ARTICLES}(?:[^\W\d]+ ){{0,2}}?(?:{OPTION}|one|ones)\b",
    rf"\b(?:versus|against|compared (?:with|to)) {_NO_DUMMY}{_ARTICLES}(?:[^\W\d]+ ){{0,2}}?{OPTION}\b",
    rf"\b(?:as (?:well|good|effective|safe|much|many) as|better than|instead of|rather than|in place of|alternatives? to"
    rf"|other than"
    rf"|apart from|besides|short of|before (?:trying|turning to|resorting to|considering|they try)) {_NO_DUMMY}{_ARTICLES}"
    rf"(?:\w+ ){{0,2}}?(?:{OPTION}|nothing)\b",
    r"\b(?:nearly|almost|just|about|quite) as (?:much|well|good|effective|many)\b|\bno match for\b"
    r"|\bdo(?:es)? the same job\b",
    rf"\b(?:fails?|failed|did not help|does not help|did not work|stops? working)\b[^.!?]{{0,60}}\b{OPTION}\b",
    r"\bcan also (?:use|try|take|have|get|choose|wear|ask|be treated)\b|\b(?:recovers?|gets? better|improves?"
    r"|heals?) without (?:any )?treatment\b",
    rf"\bhead[- ]to[- ]head\b|\bfor comparison\b[^.!?]{{0,60}}\b{OPTION}\b",
    r"\b(?:others|other half|other group|the rest|second group|third group|control group|comparison group"
    r"|half (?:of )?(?:the|them|of them)"
    rf"(?: \w+)?|remaining \w+) (?:got|took|received|was given|were given|had|used|wore"
    rf"|did) {_NO_DUMMY}{_ARTICLES}(?:\w+ ){{0,2}}?{OPTION}\b"
    r"(?<!new drug)(?<!the drug)(?<!the pill)",
    # the other arm of a trial
    r"\b(?:than|against|versus|compared (?:with|to)|while|whereas)\b[^.!?;]{0,60}?\b(?:those|people|patients|women|men"
    r"|adults|children|volunteers|participants|group) (?:who (?:got|took|had|received|were given|used|did)|treated with"
    r"|given|on|taking|receiving|assigned to|using) (?!(?:an? |the |with )?(?:placebos?|shams?|dumm(?:y|ies)|sugar|fake"
    r"|it\b|nothing|neither|drug\b|inactive|empty|flour|oat|water|starch|saline|salt))\w+",
    # what it is as good as, and what it is unlike
    rf"\b(?:close|similar|comparable|equal|identical) to (?:that|those|the (?:effects?|results?)) (?:of|with|from)\b"
    rf"|\b(?:on (?:a )?par|level) with {_ARTICLES}(?:\w+ ){{0,2}}?{OPTION}\b"
    rf"|\bunlike (?:\w+ ){{0,3}}?{OPTION}\b|\b(?:more|less|fewer|better|worse|greater) \w+ than {_NO_DUMMY}{_ARTICLES}"
    rf"(?:\w+ ){{0,3}}?{OPTION}\b|\bwho had (?:usual|standard) care\b",
    # another test
    r"\b(?:as|more|less|better|equally) (?:accurate(?:ly)?|reliabl[ey]|precise(?:ly)?|sensitive|well|good) (?:as|than) an? "
    r"(?!(?:placebo|sham|dummy|fake|coin)\b)\w+|\b(?:same|similar|more|less|better|higher) (?:accuracy|precision) (?:as|than"
    r"|to)\b",
    rf"\b(?:work(?:s|ed)?|did|do|does|perform(?:s|ed)?|fare[sd]?) (?:about |just |almost )?(?:as well|no better|better"
    rf"|worse) (?:as|than) {_NO_DUMMY}(?!(?:it|they|people|those|before|expected|hoped|ever|many|most|we|chance)\b)\w+"
    rf"|\b(?:has|have) the choice of\b|\b(?:beat|beats|outperform(?:s|ed)?|trump(?:s|ed)?|edged out) {_NO_DUMMY}"
    rf"(?!(?:it|them|the odds|expectations|cancer|back)\b)\w+",
    # as much can be had otherwise
    r"\b(?:same|similar|comparable|equal|as big an?|as large an?) (?:effects?|benefits?|results?|relief"
    r"|protection)\b[^.!?]{0,40}"
    rf"\b(?:{OPTION}|eating|cutting|quitting|stopping|sleeping|salt)\b",
    rf"\b(?:{OPTION}|eating|cutting|quitting|stopping|losing|sleeping)\b[^.!?]{{0,60}}\b(?:(?:the same|a similar"
    rf"|about the same|just as"
    r" much|as big an?) (?:effect|benefit)|by as much|(?:about |just )?as (?:many|much|well)\b(?! as the (?:drug|pill))"
    r"|equally well"
    r"|just as (?:well|effective))\b",
    rf"\b{OPTION}\b[^.!?]{{0,60}}\b(?:also|too|as well) (?:can )?{_HELPS}s?\b",
    rf"\b{OPTION}\b[^.!?]{{0,80}}\b{_HELPS}s?\b[^.!?]{{0,40}}\b(?:too|as well|just as well|instead|equally|the same)\b",
    rf"\b{OPTION}\b[^.!?]{{0,60}}\bdo {_HELPS}\b|\b{OPTION}\b[^.!?]{{0,40}}\bremains?\b(?! (?:unclear|unknown|to be|in"
    rf"|on))",
    # what is done now
    r"\bfirst[- ](?:line|choice|step)\b|\bgold standard\b|\bmainstays?\b|(?<!new )(?<!next )\bstandard of care\b"
    r"|\bgo-to\b|\bbackbone of\b",
    rf"\b(?:usually|often|commonly|typically|normally|currently|now|today|mostly|generally|so far|at present|until now"
    rf"|most (?:people"
    rf"|patients|doctors))\b(?! who),?(?: \w+){{0,4}}? {_USED}\b(?: \w+){{0,4}}? {OPTION}\b",
    rf"\b(?:already|still|also) have\b(?: \w+){{0,3}}? {OPTION}\b|\bto choose from\b|\b(?:choose|choice|pick"
    rf"|decide) (?:between|among)\b",
    rf"\b(?:have|has|exist|are) (?:two|three|four|several|many|plenty of|dozens of) (?:other |good |approved )*{OPTION}\b",
    r"\bcrowded field\b|\brival (?:drug|shot|pill|vaccine|device|test)s?\b|\bcompet(?:es?|ing|itors?) (?:with|against"
    r"|drugs?)\b",
    rf"\b(?:rely|relies|relied|turn|fall back|get by|make do|manage) (?:on|to|with) {_ARTICLES}(?:\w+ ){{0,2}}?{OPTION}\b",
    rf"\b(?:first offer|try|prefers?|reach for|starts? with|begin with)\w* (?:(?:an?|the|standard|simple|older|cheap|first"
    rf"|with) )*"
    rf"(?:\w+ )?{OPTION} ?(?:first|,|before|or|and)",
    rf"\b(?:switch(?:ed|ing)?|chang(?:e|ed|ing)) (?:to|from) (?:\w+ ){{0,2}}?{OPTION}\b",
    rf"\b(?:who|those who|people who|anyone who|patients who) (?:cannot|can.t|refuse|decline|do not|don.t"
    rf"|would rather not)\b[^.!?]{{0,60}}"
    rf"\b(?:can|may|could|still|have)\b[^.!?]{{0,30}}\b(?:{OPTION}|treated|instead)\b",
    # nothing else, or nothing at all
    rf"\b(?:no|few) (?:other |approved |specific |good |effective |routine |proven )+(?:\w+ )?(?:{OPTION}|cures?|way"
    rf"|tests?|checks?"
    r"|screening)\b|\bthe only (?:other )?(?:choice|option|treatment|drug|medicine|test|therapy)\b|\bnothing else\b"
    r"|\b(?:there is|there was|there.s|they had|little|nothing) (?:\w+ )?(?:nothing|to offer)\b(?! to (?:worry|fear))"
    r"|\bno (?:treatment|cure"
    r"|drug|vaccine|test) (?:exists|for it|is available|was available|yet)\b",
    r"\bwatchful waiting\b|\bwait and see\b|\bdo(?:ing)? nothing\b|\bjust waited\b|\b(?:clears? up|goes away|go away"
    r"|heals?|gets? better"
    r"|resolves?|passes) (?:\w+ )?(?:by (?:itself|themselves)|on (?:its|their) own|without treatment)\b"
    r"|\bneeds? no treatment\b",
    r"\bif (?:it|this|that|they|these|the \w+) (?:do(?:es)?(?: not|n.t)|fails?|is not|isn.t|are not"
    r"|aren.t)\b[^.!?]{0,20}\b(?:help|work"
    r"|enough|suit)\b|\bif you (?:do not|don.t|cannot|can.t|would rather not) (?:want|like|take|tolerate|have)\b",
    r"\b(?:options|choices) (?:are|include|range|for)\b|\bwhat else\b|\b(?:you|people|patients|they) (?:can|could|may"
    r"|might) instead\b",
    r"\bwithout (?:drugs|medicines?|surgery|pills|an operation)\b",
    r"\b(?:or|nor) (?:(?:an?|the|with|have|has|take|try|use) )?(?:(?!placebo|sham|dummy|fake)\w+ )?(?:surgery|an operation"
    r"|(?:physical"
    r"|talking|behavio\w+) therapy|physio\w*|psychotherapy|counsel\w+|a brace|a splint|usual care)\b",
    rf"\b(?:condoms|mammogra\w+|colonoscop\w+|{OPTION}) (?:and|or) (?:the |an? )?{OPTION}\b[^.!?]{{0,40}}\b(?:are|remain"
    rf"|protect|work|help"
    r"|do|relieve|lower|ease)\b",
    r"\bmammogra\w+ (?:misses|finds?|picks?|catch\w*)\b",
)
#: Kinds of treatment that have names of their own.
KINDS = _either(
    r"\b(?:surgery|operations?|physical therapy|physiotherapy|psychotherapy|(?:talking|behaviou?r\w*|light|radiation"
    r"|hormone) therapy|exercises?"
    r"|walking|yoga|massage|acupuncture|ibuprofen|paracetamol|acetaminophen|aspirin|metformin|insulin|statins?|antibiotics"
    r"|antidepressants?"
    r"|painkillers|steroids?|chemotherapy|radiotherapy|dialysis|transplants?|hearing aids?|braces?|splints?|casts?"
    r"|inhalers?|creams?"
    r"|injections?|vaccination|vaccines?|counseling|weight loss|mammogra\w+|colonoscop\w+)\b",
)
#: A comparison or a choice, of whatever kind: it may name what else there is.
COMPARED = _either(
    rf"\bthan {_NO_DUMMY}(?!(?:expected|hoped|before|ever|half|one|two|three|those|people|in|that|it|we|they|any\w*)\b)\w"
    r"|\b(?:as (?:well|much|many|good|often)|long (?=[a-z]+(?:ed|en)\b)|already|instead|rather|rivals?|versus|both"
    r"|either|usually|ordinary|conventional|unlike|on top of|goes without|avoid|no longer|have to be|therapists?)\b"
)
#: What is taken beside a treatment, which is no option.
TAKEN_BESIDE = _either(
    r"\binteract\w*\b|\btell (?:your|the|us)\b|\blist of\b|\b(?:all|any) (?:of )?(?:your|other) (?:medic|drugs)",
    r"\b(?:current|other) medic\w+ (?:you|that you|can|may|your)\b|\bnot taking (?:any )?other\b|\bdrugs you take\b",
)
_TIME = (
    r"(?:in the (?:early |late )?(?:19|20)\d0s|since|for (?:\w+ ){0,3}?(?:years|decades?|centur\w+|generations|ages|time)"
    r"|(?:decades|years"
    r"|centuries) ago|in (?:19\d|20[012])\d)"
)
_THING = (
    r"(?:drugs?|pills?|stud(?:y|ies)|trials?|time|tests?|treatments?|medicines?|devices?|vaccines?|hospitals?|therap\w+"
    r"|large|such|new|to|of"
    r"|in|for|shots?|approv\w+|sprays?|patch|sensor|implants?|tablets?|inhalers?|stethoscopes?|monitors?|apps?|capsules?"
    r"|methods?|medications?|compounds?|molecules?|agents?|systems?|products?|tools?)"
)
#: What was there before, or that nothing was.
NOVELTY = _either(
    r"\b(?:earlier|previous|past|prior|older) (?:\w+ )?(?:studies|study|research|trials?|work|reports?|versions?|reviews?"
    r"|findings|analyses"
    r"|attempts?|efforts?|drugs?|vaccines?|treatments?|tests?|devices?|methods?|models?|results?)\b",
    r"\bother (?:\w+ )?(?:studies|trials|teams|groups|reports) (?:have|had|found|show|showed|saw|came)\b",
    r"\b(?:not|hardly|nothing|far from|anything but|isn.t|aren.t) (?:\w+ )?(?:new|novel|original|unique)\b",
    rf"\b(?:has|have|had|was|were) (?:long |already |first |been |also )*(?:used|known|around|sold|available|prescribed"
    rf"|tried|studied|offered"
    rf"|given|tested|performed|run|made|approved|taken|described|in use)\b[^.!?;]{{0,50}}?\b{_TIME}\b",
    rf"\b(?:used|known|sold|prescribed|in use|tried|tested|gave|given|run|taken|on (?:\w+ )?shelves"
    rf"|on the market)\b[^.!?;]{{0,30}}?\b{_TIME}\b",
    rf"\b(?:the|its|are|is|was|as|only the) (?:the )?(?:very )?(?:first|second|third|fourth"
    rf"|latest) (?:[\w-]+ ){{0,3}}?{_THING}\b(?! (?:patients|people|volunteers|months?|years?|weeks?|days?))",
    r"\bfirst[- ]of[- ](?:its|a)[- ]kind\b|\bfor the first time\b|\bfirst time (?:that|in|it|the|a)\b",
    r"\bsimilar (?:drugs?|studies|products|tests|devices|approaches|results|pills|ones|shots|vaccines|treatments)\b"
    r"|\bsame (?:class|family"
    r"|way as|idea)\b|\bof (?:this|its|the same) (?:kind|class|type)\b",
    r"\bothers? (?:\w+ ){0,2}?(?:have|had) (?:tried|failed|done)\b|\broots in\b|\bdone the same\b"
    r"|\bno other (?:\w+ )?(?:pill|drug|treatment|device|test"
    r"|vaccine|therapy|product)\b|\b(?:almost |nearly )?identical (?:product|drug|pill|one|device|test)\b",
    r"\bnothing like it\b|\bonly one (?:that|of|on)\b|\bgo(?:es)? back to\b|\b(?:invented|introduced|discovered"
    r"|developed) in (?:the )?"
    r"(?:\w+ )?(?:19|20)\d\d|\bnone of the others?\b|\bin a way that no",
    r"\b(?:decades|years|centuries)[- ]old\b|\bunlike (?:earlier|older|existing|other|current|previous|standard|the|most"
    r"|a)\b",
    r"\b(?:builds? on|in line with|at odds with|contradicts?|echo(?:es)?|mirrors?|fits? with|agrees? with|backs up|adds to"
    r"|supports?|confirms?"
    r"|matches|repeats) (?:(?:what|an?|the|other|previous|earlier|two|three|those|that|several"
    r"|it) )*(?:\w+ ){0,2}?(?:stud\w+|reviews?"
    r"|reports?|trials?|findings?|results?|found|work|evidence|showed|saw|vaccine|research)\b|\bbuilds on\b",
    r"\b(?:came|come) to (?:the |an? |much the )?(?:opposite|same|similar|different) (?:conclusion|result|finding)s?\b",
    r"\b(?:version|variant|copy|relative|cousin|successor|reformulation|offshoot|twin|generation) of (?:an?|the|its)\b"
    r"|\bsister (?:drug|pill"
    r"|product)\b|\bnewer version\b|\b(?:new|latest) version (?:works|is|of)\b|\b(?:the )?(?:one|ones|drug|test"
    r"|device) (?:that )?it replaces\b"
    r"|\bnew use (?:for|of)\b",
    r"\bsets? (?:it|the \w+|them|this) apart\b|\bdiffers? from\b|\bthe difference is\b|\bin (?:another|a different"
    r"|a new) way\b",
    r"\b(?:nobody|no one|never|none|no \w+(?: (?:or|and) \w+)?|no (?:\w+ ){1,3}?\w+)"
    r" (?:had |has |have |before )+(?:ever )?(?:been )?(?:tested|tried|shown|studied"
    r"|done|seen|compared"
    r"|pitted|measured|looked|approved|reached|slowed|proved|licen[cs]ed|found|sold)\b"
    r"|\b(?:patients|people|doctors|women|men|they) (?:have|had) had to\b"
    r"|\b(?:today|at present|so far|to date)\b[^.!?;,]{0,40}?\b(?:only|no|none|cannot|nothing)\b"
    r"|\bnever (?:been )?(?:tried|tested|shown|done|compared)\b",
    r"\b(?:given|used|done|sold|offered) (?:now|today|at present)\b"
    r"|\buntil (?:now|recently|then|last (?:year|month|decade))\b|\bnew (?:about|in) (?:this|the)\b"
    r"|\bthis is the (?:first|second|third|fourth)\b",
    r"\b(?:previously|long[- ]known|is old|itself is old|old drug|age-old|old idea|old hat|old news)\b|\bdat(?:es"
    r"|ing) (?:back )?(?:to|from)\b",
    r"\b(?:already|long) (?:sold|used|approved|licen[cs]ed|on the market|known|tried|prescribed)\b",
    r"\b(?:review|study|trial|analysis|experiment) (?:in|from|of) (?:19|20)\d\d\b|\blost its patent\b"
    r"|\bsince (?:the )?(?:19|20)\d\d\b",
    rf"\b(?:one of|joins|joining|alongside) (?:two|three|four|five|several|many|a dozen|the) (?:\w+ )?{OPTION}\b",
)
_REGULATOR = r"(?:FDA|EMA|MHRA|NICE|(?:drug |\w+ )?regulators?|authorit(?:y|ies)|health ministry)"
#: Whether and where people can have it.
AVAILABILITY = _either(
    r"\b(?:is|are|be|been|become|becomes|being|not|now|widely|yet|already|only|made|currently|readily|commercially"
    r"|soon) (?:\w+ )?"
    r"available\b(?! for (?:comment|interviews?|an interview)| (?:data|research|studies|evidence))|\bunavailable\b"
    r"|\bavailability of\b",
    r"\bavailable (?:in (?!\w*stud)|at|from|by|through|without|over|only|now|next|outside|as|to (?:patients|the public"
    r"|everyone|people|all"
    r"|doctors|buy|anyone))\b",
    r"\b(?:approved(?! by (?:an? |the )?(?:\w+ )?(?:ethics|review|board|committee))|approval|approves|licen[cs]ed (?:for"
    r"|to|in|by|as)|authori[sz]ed (?:for|by|in|as)|cleared (?:for|by|to))\b"
    r"(?! (?:the|this) (?:study|protocol|trial|plan|bill|budget))",
    r"\b(?:on|to|come to|reach(?:es|ed)? the|hit(?:s|ting)? the|enter(?:s|ed)? the|off the|bring \w+ to"
    r"|from) (?:the )?(?:market|shelves|clinics?"
    r"|shops)\b|\b(?:reach|get to|benefit) (?:patients|clinics|pharmacies|shelves)\b",
    r"\bover[- ]the[- ]counter\b|\bby prescription\b|\bprescription[- ]only\b|\b(?:needs?|with(?:out)?"
    r"|on) (?:a )?prescription\b"
    r"|\bwithout seeing a doctor\b|\bno prescription (?:is )?(?:needed|required)\b"
    r"|\bcan (?:\w+ )?be (?:found|had|got|gotten|obtained|picked up) (?:at|in|from|only|online|through)\b",
    r"\b(?:on|for|go(?:es)? on) sale\b|\b(?:is|are|was|be|been|being|already|not|currently|widely|only|now"
    r"|long) (?:\w+ )?(?:sold|marketed"
    r"|stocked|rented out|offered|prescribed|in use|dispensed|rolled out|for sale|handed out|given out)\b",
    r"\b(?:can|could|cannot|can.t|may|will) (?:now |already |not |soon |only |then |also )?be (?:ordered|bought|prescribed"
    r"|rented|purchased"
    r"|had (?:at|from|in|only|by)|booked|downloaded|given to)\b",
    r"\b(?:you|patients|people|anyone|they|doctors|women|men|parents) (?:can|could|cannot|can.t|may) (?:now |already |not "
    r"|only |also )?(?:buy"
    r"|order it|prescribe|rent|get it|have it|ask for it|book|pick it up|sign up|download it)\b",
    r"\b(?:offers?|sells?|stocks?|supplies|supply|provides?|prescribes?|carries|carry|rents?|ships?|selling"
    r"|offering) (?:it|them)\b"
    r"|\b(?:sells?|stocks?|prescribes?|rents?) (?:the|this|these)\b|\b(?:prescribe|order) it\b",
    r"\bwaiting lists?\b|\b(?:years|decades?|a decade|months) (?:away|off|from (?:the|a|being|reaching|patients))\b"
    r"|\byears? before"
    r" (?:patients|people|it|the|doctors|a|any)\b|\b(?:have|has) to wait\b|\bmust wait\b",
    r"\bpharmac(?:y|ies)\b|\bdrug ?stores?\b|\b(?:most|many|any|your|local|some) chemists?\b|\b(?:hardware|grocery"
    r"|health food|online)"
    r" (?:stores?|shops?)\b|\bsupermarkets?\b|\b(?:sold|buy|order\w*|available) online\b|\bon the NHS\b",
    rf"\b{_REGULATOR} (?:\w+ )?(?:has|have|had|will|must|may|could|approv\w+|decid\w+|consider\w+|review\w+|cleared"
    rf"|turned)\b|\b(?:decision"
    rf"|verdict|ruling|green light|nod|clearance|permission|review) (?:\w+ )?(?:from|by) (?:\w+ )?{_REGULATOR}\b",
    r"\b(?:decision|ruling|approval|verdict|launch) (?:\w+ )?(?:is|are) (?:expected|due|likely)\b|\b(?:no|little|easy"
    r"|poor) access to\b"
    r"|\b(?:several |many |\w+ )?more years of (?:testing|research|trials|work)\b|\bmust be (?:fitted|given|done"
    r"|injected) (?:at|in|by) (?:an? |the )?\w+"
    r"|\bcan (?:give|prescribe|order|provide|supply) it\b|\bwithout an appointment\b",
    r"\b(?:ask|seek|file|filed|apply|applied|submit\w*)\b[^.!?]{0,40}\b(?:regulators?|approval|FDA|agency|licen[cs]e)\b",
    r"\bwhere (?:to|you can|can you|can I) (?:get|buy|find|go|have)\b|\b(?:hopes?|plans?|wants?|will|expects?"
    r"|aims?) to (?:sell|offer|launch"
    r"|market|bring)\b|\blaunch(?:es|ed)? (?:it|in|on|next)\b",
    r"\bonly (?:people|patients|those) in (?:the|a) (?:trial|study)\b|\b(?:outside|beyond) (?:of )?(?:the |a "
    r"|clinical )?(?:study|trials?"
    r"|research)\b|\b(?:only|solely) (?:\w+ )?in (?:clinical )?(?:studies|trials|research)\b(?! of)|\b(?:still|remains?"
    r"|is) (?:an )?experimental\b",
    r"\b(?:begin|begins|start|starts|launch|due|planned|under way|now enrolling|enrolling|recruiting|set|expected"
    r"|scheduled|slated)\b"
    r"[^.!?]{0,40}\b(?:trials?|patients|volunteers|in people|to (?:start|begin|launch|arrive|go on|reach))\b"
    r"|\b(?:trials?|tests?|studies) in (?:people|humans|patients|children)\b[^.!?]{0,40}\b(?:due|set|expected|planned|will"
    r"|could|next|start"
    r"|begin)\w*\b",
    r"\b(?:clinics?|hospitals?|centers?|centres|doctors|pharmacists|insurers|gyms?|physio\w+|schools|surgeons"
    r"|practices)\b[^.!?]{0,40}?"
    r"\b(?:offer|provide|teach|sell|have|use|give|perform|stock|do|prescribe)(?:e?s)? (?:it|them|the (?!best|most|right"
    r"|same)|this|these)",
    r"\b(?:now|already|first|only) (?:\w+ ){0,3}?(?:offered|used|performed|in use|sold) (?:at|in|by)\b|\b(?:first|only"
    r"|one of \w+) (?:hospital"
    r"|clinic|center|practice) (?:in|to)\b|\bnot (?:yet )?(?:in use|sold|offered|used)\b"
    r"|\boffered in (?:only )?\w+ (?:hospital|clinic|cent)\w+",
    r"\b(?:certified|trained|licen[cs]ed|equipped|allowed|authori[sz]ed|accredited) to (?:perform|give|offer|do|provide"
    r"|inject|sell)\b|\bon offer\b"
    r"|\b(?:widely|routinely|commonly|rarely) (?:performed|done|used|offered|given|practi[cs]ed)\b",
    r"\bwalk-?ins\b|\bno referral\b|\bmay drop in\b",
    r"\b(?:reach|hit)(?:es|ed|s)? (?:\w+ )?(?:pharmacies|stores|shops|shelves)\b",
    r"\b(?:every|most|all|few|some|many|our|\d+|two|three) (?:\w+ ){0,3}?(?:county|counties|towns?|cities|hospitals?"
    r"|clinics?|centers?|practices?|opticians|doctors)\b[^.!?]{0,40}\b(?:has|have|owns?"
    r"|offers?|does|gives?|fits?) (?:\w+ )?(?:it|them"
    r"|one|the|a place)\b|\b(?:started|begun?|began) to (?:fit|offer|sell|prescribe|give)\b",
    r"\b(?:sells?|sold|retails?)\b[^.!?]{0,40}\b(?:stores?|shops?|pharmac\w+|online|supermarkets?|kiosks?)\b"
    r"|\b(?:drug administration|agency|regulators?|commission) (?:\w+ )?(?:cleared|approved|licen[cs]ed|authori[sz]ed)\b",
    r"\b(?:stopped|no longer) (?:selling|sold|making|made|offer\w+|market\w+)\b|\b(?:(?:was|been|is) (?:discontinued"
    r"|recalled)|pulled from|withdrawn from)\b",
    r"\b(?:has|have) (?:not |already )?(?:yet )?been (?:licen[cs]ed|approved|authori[sz]ed|cleared)\b|\bpays? for it\b"
    r"|\b(?:larger|bigger|longer|further)"
    r" (?:\w+ )?(?:trials?|stud(?:y|ies)) (?:must|has to|have to|will have to|needs? to) come first\b|\b(?:given|done"
    r"|used) (?:at|in) (?:most|many|all|some)"
    r" (?:\w+.? )?(?:offices|clinics|hospitals)\b",
    r"\bopen to (?:all|everyone|anyone|the public|patients)\b"
    r"|\bappointments can be\b|\bif you qualify\b|\bif you are a candidate\b|\bby (?:mail|post)\b|\b(?:get|buy|order"
    r"|find) (?:it|one|them|the \w+) (?:at|in|from|by|online|through|on)\b"
    r"|\b(?:have|had) (?:it|one|them) (?:at|in|from|by|online|through|on)\b",
)
#: Words for supply, of whatever it is.
SUPPLY = _either(
    r"\b(?:available|market|pharma\w+|sells?|sold|sale|offer(?:s|ed)?|prescri\w+|approv\w+|launch\w*|stores?|shops?|online"
    r"|buy|order|clinics?|practices?|book|appointments?|referral|opticians?|branch\w*|sessions?|towns?|open(?:s|ed)?"
    r"|slots?|diary|each visit|emergency rooms?|on hand|arrived|visited|came out|machines? in)\b|[$€£]\s?\d"
)
#: Words for what was before, of whatever it is.
BEFORE = _either(
    r"\b(?:newer|newest|novel|older|existing|earlier (?!than)|previous\w*|unlike|usual (?!care|dose|treatment)|so far"
    r"|switch\w*|replac\w+|for the first time"
    r"|(?:the|a|its) first (?!\w*(?:few|sign|day|week|month|year|hour|step|place|time|phase|results))\w+)\b"
)
#: What was before, of a company or of patients.
OTHER_HISTORY = _either(
    r"\b(?:in the (?:\w+ )?family|family (?:business|firm|farm)|family-\w+|founded|headquartered|headquarters|employees"
    r"|employs|pipeline|previously (?:un)?treated"
    r"|award(?:ed|s)?)\b"
)
#: What else can be available, approved or launched.
OTHER_AVAILABLE = _either(
    r"\b(?:updates?|information|results?|data|details|reports?|copy|copies|leaflets?|videos?|recordings?|transcript"
    r"|nurses?|staff|resources"
    r"|lines?|helpline|figures|minutes|strategy|guidelines?|slides|paper)\b[^.!?]{0,60}\b(?:available|obtained|downloaded"
    r"|launch\w*|approved"
    r"|adopted)\b",
    r"\bavailable (?:for comment|on request|to comment)\b|\blaunch\w* (?:the|a|an|its) (?:study|trial|campaign|survey"
    r"|project|appeal)\b",
)
