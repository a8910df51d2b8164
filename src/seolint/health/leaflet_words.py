"""The English words of health leaflets: why, when and how, what numbers mean, what is not known."""

from __future__ import annotations

from seolint.startup.patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


def _words(pattern: str) -> re.Pattern[str]:
    return regex(rf"(?i){pattern}")


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
    r"seven|eight|nine|ten|twelve|twenty|fifty|a hundred|one hundred|a thousand)|imagine"
    r"|for comparison|normal is|"
    r"healthy (?:level|number|range)|or (?:about|roughly) )\b"
    r"|\bof (?:every )?\d[\d,]* (?:people|women|men|patients|children|adults|babies),? (?:about )?\d"
    r"|\b\d[\d.]* (?:\w+ )?is (?:normal|high|low|healthy)\b|\bthink of\b|\bthat is (?:about|less|more|one|two|like|the)\b"
)
CALCULATIONS = _words(
    r"\b(?:multipl(?:y|ied) (?:by|your|the|it)|divid(?:e|ed) (?:by|your|the|it)|subtract|add (?:up|together)"
    r"|calculate|work out (?:your|the|how)|"
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
