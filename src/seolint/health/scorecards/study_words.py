"""The English words in which health stories tell of studies: numbers, designs, limits, causes."""

from __future__ import annotations

from seolint.startup.patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


def _words(pattern: str) -> re.Pattern[str]:
    return regex(rf"(?i){pattern}")


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
    r"|\b\d[\d,]* (?:of|in|out of) (?:the |every |about |roughly )?\d[\d,]*\b|\b(?:one|two|three|four|five|six"
    r"|seven|eight|nine|ten|half|a third|a quarter|two[- ]thirds) (?:of|in|out of) (?:the |every |about "
    r"|roughly )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred"
    r"|patients|people|participants|women|men|those|adults|children|them|volunteers)\b"
    r"|\b\d[\d,]* [^.!?]{0,50}[;,] (?:and |but |while )?[^.!?]{0,40}\b(?:others?|placebo|control"
    r"|rest)\b[^.!?]{0,30}\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|none)\b"
    r"|\bby (?:about )?(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:points?|days|hours|minutes|pounds"
    r"|kilos|inches|weeks|months)\b|\bof (?:the )?\d[\d,]* \w+,? (?:\w+ )?\d+\b|\badd(?:s|ed) (?:about )?(?:\d+"
    r"|one|two|three|four|five|six|\w+teen) (?:days|weeks|months|years)\b|\b\d[\d.,]* \w+ instead of \d"
    r"|\b\d[\d.,]* (?:points|kilos|pounds|days|hours|minutes)[^.!?]{0,40}\b(?:others?|placebo|compared|instead|without)\b"
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
    r"|\bknew (?:which|what|that they|whether)\b|\bnot (?:been )?(?:blinded|checked|peer[- ]reviewed"
    r"|controlled)\b|\b(?:may|might|could) also\b|\b(?:by|due to|down to) chance\b|\btoo (?:early|soon|small"
    r"|short) to\b|\bonly (?:shows?|found|finds?|showed) (?:a |an )?(?:link|connection|association)\b"
    r"|\b(?:dropped out|incomplete|missing)\b|\ball (?:of them |of the \w+ |the \w+ |\w+ )?were (?:\w+ )?(?:men"
    r"|women|white|young|healthy|students|old)\b|\b(?:reported|recalled|remembered|recorded) their own\b"
    r"|\bfrom memory\b|\b(?:rates?d?|call(?:ed|s)?) the (?:evidence|results|findings)\b"
    r"|\bevidence (?:\w+ ){0,2}?(?:as )?(?:weak|low|thin|poor|limited|mixed)\b|\bnot (?:enough|sure|certain)\b"
    r"|\bonly (?:a|one|two|three|in)\b"
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
