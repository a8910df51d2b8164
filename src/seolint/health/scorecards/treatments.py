"""Finds what an article says a treatment does, in English: the sentences by which it becomes a story about a treatment."""

from __future__ import annotations

from functools import cached_property

from seolint.health.claims.guard import judge_claim
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.article.nodes import Sentence

#: Words for treatments that have harms: not food, exercise, sleep, talk or touch.
_TREATMENT = regex(
    r"(?i)\b(?:(?<!\btalking )(?<!\bphysical )(?<!\bspeech )(?<!\bbehavior )(?<!\bbehavioral )(?<!\boccupational )(?<!\bart"
    r" "
    r")"
    r"(?<!\bmusic )(?<!\bgroup )(?<!\btalk )(?:therapy|therapies)|(?:this|the"
    r"|experimental) treatment(?! (?:of|for|options?))|drugs?(?! (?:use|users?|abuse|addict\w*"
    r"|dealers?|company|"
    r"companies|makers?|administration|stores?))|medicines?(?! cabinet)|medications?|pills?"
    r"|tablets?(?! computers?)|capsules|"
    r"vaccines?|vaccination|jabs?|injections?|infusions?|surger(?:y|ies)|implants?|transplants?"
    r"|supplements?|antibiotics?|"
    r"steroids?|painkillers?|antidepressants?|statins?|opioids?|inhalers?|chemotherapy|radiation therapy|radiotherapy|"
    r"immunotherapy|stents?|pacemakers?|lasers?|fillers?|botox|microneedling|dermal fillers|liposuction|acupuncture|"
    r"hormone (?:replacement|treatment)|blood thinners?|melatonin|creatine|turmeric|curcumin|ashwagandha|cannabidiol|"
    r"cbd|probiotics|fish oil|ketamine|psilocybin|semaglutide|metformin|aspirin|ibuprofen|minoxidil|finasteride|retinol|"
    r"tretinoin|[a-z]{3,}(?:mab|siran|ersen|xaban|gatran|triptan|gepant|dronate|lukast|cillin|mycin"
    r"|solone|tinib|ciclib|gliptin|gliflozin|glutide|parib|statin|sartan|olol|vastatin"
    r"|cycline|floxacin|"
    r"oxetine|azole|prazole))\b"
)
#: What treatments are said to do for people.
_EFFECT = regex(
    r"(?i)\b(?:reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|improv(?:e|es|ed|ing)|reliev(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|"
    r"prevent(?:s|ed|ing)?|protect(?:s|ed|ing)?|cur(?:e|es|ed)|treat(?:s|ed)?|heal(?:s|ed|ing)?|help(?:s"
    r"|ed)?|restor(?:e|es|ed|"
    r"ing)|boost(?:s|ed|ing)?|extend(?:s|ed|ing)?|prolong(?:s|ed)?|shrank|shr[iu]nks?|slow(?:s|ed|ing)?"
    r"|revers(?:e|es|ed|ing)|"
    r"sav(?:e|es|ed) lives|works?|worked|effective(?:ly)?|efficacy|benefits?|benefited|beneficial|better|fewer|longer|"
    r"alleviat\w+|stimulat(?:e|es|ed|ing)|strengthen(?:s|ed)?|smooth(?:s|er)?|promising|success(?:ful(?:ly)?)?|survived|"
    r"remission|stop(?:s|ped) (?:the|their|his|her)|cut(?:s|ting)? (?:the|their|deaths|risk|pain))\b"
)
_DETERMINER = regex(r"(?i)\A(?:this|the) ")
#: How far apart a treatment and its effect are, in characters.
_REACH = 160
#: Words of sentences that report a study or news.
_REPORT = regex(
    r"(?i)\b(?:stud(?:y|ies)|trials?|research(?:ers)?|scientists|published|journal|findings|announced|participants|"
    r"volunteers|patients who|enrolled|placebo|phase (?:1|2|3|I+|one|two|three))\b"
)


class TreatmentStory:
    """What an English article says a treatment does; few articles are asked for more than their title.

    Attributes:
        in_title: whether the title names a treatment.
    """

    def __init__(self, article: Article) -> None:
        named = _TREATMENT.search(" ".join(text.text for text in (article.title, article.headline) if text is not None))
        self.in_title = named is not None
        self._named = named[0] if named is not None else ""
        self._sentences = article.sentences

    @cached_property
    def reports(self) -> int:
        """The number of sentences that report a study or news of one."""
        return sum(_REPORT.search(sentence.text) is not None for sentence in self._sentences)

    @property
    def effects(self) -> list[Sentence]:
        """The sentences that say what a treatment does for people."""
        return [sentence for sentence, _ in self._told]

    @property
    def treatment(self) -> str:
        """The treatment as the title, or the first such sentence, names it, without "the" or "this"."""
        return _DETERMINER.sub("", self._named or (self._told[0][1] if self._told else ""))

    @cached_property
    def _told(self) -> list[tuple[Sentence, str]]:
        """The sentences that say what a treatment does, with its name."""
        found = []
        for sentence in self._sentences:
            text = sentence.text
            match = _TREATMENT.search(text)
            if match is None or text.rstrip().endswith("?"):
                continue
            effect = _EFFECT.search(text, max(0, match.start() - _REACH // 2), match.end() + _REACH)
            if effect is not None and judge_claim(text, *effect.span()) in {None, "reported"}:
                found.append((sentence, match[0]))
        return found


def treatment_story(article: Article) -> TreatmentStory:
    """Return what an English article says a treatment does, cached."""
    return article.view(TreatmentStory)
