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
