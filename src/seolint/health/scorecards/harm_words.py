"""The English words for what a treatment does to people: harms, benefits, risks."""

from __future__ import annotations

from seolint.startup.patterns import regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re


def _words(pattern: str) -> re.Pattern[str]:
    return regex(rf"(?i){pattern}")


HARMS = _words(
    r"\bside[- ]effects?\b|\badverse (?:events?|effects?|reactions?)\b|\bcomplications?\b|\bdrawbacks?\b|\bdownsides?\b"
    r"|\b(?:possible|potential|known|serious|rare|common|main|main possible) (?:harms|risks)\b|\bharms (?:of|and"
    r"|or|were|are)\b|\b(?:the|its|and|any) harms\b|\bharmful\b"
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
    r"|\binteracts? with (?:other|your|some|certain|blood|many|drugs?|medicines?|medications?|alcohol)\b"
    r"|\b(?:can|may|might|could|sometimes) (?:also |even )?(?:cause|upset|irritate|damage|interact|worsen|bring on"
    r"|make you (?:feel )?(?:sick|"
    r"dizzy|drowsy|sleepy|tired))\b|\bsore (?:arms?|knees?|throat|mouth|skin|muscles|joints|feet)\b|\ballerg\w+\b"
    r"|\bnot (?:be )?(?:safe|suitable|right) (?:for|if|in)\b"
    r"|\bfalse (?:alarms?|positives?|negatives?)\b"
    r"|\bside[- ]effect\b|\brisks?,? such as\b"
    r"|\brisks? (?:of|from) (?:the |this |taking |using |having )\w+\b|\b(?:serious|rare|common|known|possible"
    r"|potential) (?:harm|risk|problem)\b"
)
#: Advice to do without a treatment, which has a reason.
STOPPING = _words(
    r"\b(?:should not|shouldn.t|must not|do not|don.t|never) (?:take|use|be used|have it|drive)\b"
    r"|\b(?:stop|avoid) (?:taking|using|wearing) (?:it|this|them|the)\b"
)
#: Advice on how to prepare for a treatment or a test; what is stopped then is something else.
PREPARATION = _words(
    r"\b(?:before|prior to|ahead of) (?:(?:the|your|an?|any|having) )?(?:\w+ )?(?:operations?|surgery|procedures?|tests?"
    r"|scans?|appointments?|treatments?|visits?|injections?|anesthe\w+|anaesthe\w+)\b"
    r"|\b(?:hours?|days?|weeks?|night|morning|evening|day) before(?:hand)?\b"
)
#: Sentences that deny harms in general, which is no account of them.
NO_HARMS = _words(
    r"\b(?:no|without|free (?:of|from)|zero|few|hardly any) (?:\w+ ){0,2}?(?:side[- ]effects?|risks?|harms?|complications?"
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
#: What a treatment did to some who had it.
_TREATMENT = (
    r"(?:drugs?|medicines?|medications?|pills?|tablets?|capsules?|doses?|surgery|operations?|procedures?"
    r"|injections?|shots?|jabs?"
    r"|vaccines?|scans?|screening|devices?|masks?|patch(?:es)?|creams?|gels?|sprays?|implants?|treatments?"
    r"|therapy|supplements?"
    r"|extracts?|herbs?|inhalers?|pumps?|stents?|lasers?|infusions?|drops|steroids?|antibiotics?|painkillers?"
    r"|opioids?|statins?|aspirin)"
)
_ILLS = (
    r"(?:thr(?:ow|ew|own) up|vomit\w*|nausea\w*|nauseous|queasy|sick|faint\w*|dizz\w+|drows\w+|sleepy|headaches?"
    r"|rash(?:es)?|itch\w*"
    r"|bruis\w+|bleed\w*|bled|swell\w*|sore\w*|cramps?|upset stomachs?|stomach (?:pain|aches?|upset)|diarrh\w+"
    r"|constipat\w+|scars?"
    r"|scarring|infections?|clots?|burns?|numb\w*|chest pain|dry (?:mouth|nose|eyes|skin)|hair loss|weight gain"
    r"|palpitations|hives|redness"
    r"|st(?:ing\w*|ung)|ach(?:e|es|ed|ing)|bloat\w*|gas|jitter\w*|restless\w*|insomnia|nightmares|blurr\w*"
    r"|ringing|sweat\w*|flush\w*|fever"
    r"|chills|stiff\w*|tender\w*|peel\w*|loose stools|trouble \w+ing|pain|watery|weak\w*|worse|blisters?"
    r"|radiation|addict\w*|dependen\w+|damage\w*|kidneys?|liver|nerves?|falls?|seizures?|irritat\w+|fail\w*|die)"
)
#: Ills that a treatment brings: they can happen, are its risks, or are more common with it.
RISKS_NAMED = _words(
    rf"\b(?:infections?|(?:blood )?clots?|bleeding|bruising|scarring|scars|swelling|soreness|numbness|rash(?:es)?|nausea"
    rf"|allergic reactions?|nerve damage)\b[^.!?;]{{0,30}}\b(?:can|may|might|could|sometimes|rarely|occasionally) "
    rf"(?:\w+ )?(?:happen|occur|follow)\b(?! (?:when|if|in|at|because))"
    rf"|\b(?:the|its|main|some|these|possible|other|rare|common) (?:\w+ )?risks (?:are|include) [^.!?;]{{0,60}}?{_ILLS}\b"
    rf"|\b{_ILLS}\b[^.!?;]{{0,20}}\b(?:was|were|is|are) (?:\w+ )?more (?:common|frequent|likely) (?:with|on|after|among"
    rf"|in) (?:(?:the|this|those|people|patients|who|on|took|taking|had|given) )*(?:\w+ )?(?:{_TREATMENT}"
    rf"|(?:treatment|drug) group|it)\b"
)
#: Headings of sections that name the benefits, and the harms, of a treatment.
BENEFITS_HEADING = _words(
    r"\A\W*(?:what (?:are )?(?:the )?)?(?:the |its |main |possible |potential |risks and |pros and )*benefits\b"
)
HARMS_HEADING = _words(
    r"\A\W*(?:what (?:are )?(?:the )?)?(?:the |its |main |possible |potential |common |serious |benefits and |benefits or )*"
    rf"(?:side[- ]effects|risks|harms|downsides|drawbacks)(?: (?:and|or) \w+| (?:of|from|with) (?:the |this )?(?:\w+ )?"
    rf"(?:{_TREATMENT}|it))?\W*\Z"
)
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
