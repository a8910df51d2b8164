"""Finds what a text tells its reader to do."""

from __future__ import annotations

from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.article.article import Article
    from seolint.article.nodes import Sentence

#: Verbs that begin an instruction.
_VERBS = word_set(
    """
    accept add adjust aim allow alternate apply arrange ask avoid balance bathe begin bend boil book
    breastfeed breathe bring brush build bury buy call carry catch change check chew choose clean clip close
    combine come compare complete confirm consider contact continue cook cool cover crush cut decide decline
    delay describe dial discard discuss dispose dissolve divide do don't donate download drain draw dress
    drink dry eat elevate empty encourage enjoy enroll ensure enter examine exercise expect explain explore
    expose feed fill find finish floss flush fold follow forget gargle gather get give go grab grow handle
    hang help hide hold hydrate improve inform inhale inject insert inspect install invite jog join jot keep
    kneel knock lay lean learn leave let lie lift limit list listen lock loosen lose lower lubricate maintain
    make manage massage measure meet mix monitor move never note notice notify open order organize pack
    pause pay peel pick place plan plant play pour practice practise prepare press prevent print prop
    protect pull push put quit raise reach read rebook reduce relax rely remember remove renew rent reorder
    repeat replace report reserve rest return review rewrite ride rinse roll rub run save schedule search
    seek select send serve set shake share shower shut sign sit ski skip sleep slide soak soothe speak spend
    spit split spread sprinkle squeeze stand start stay step stick stir stop store strap strengthen stretch
    substitute suck swallow swap swim switch take talk teach tell test thaw throw tighten tilt touch track
    treat trim try turn unplug update use vacuum vary visit volunteer wait wake walk warm wash watch wear
    weigh wipe wrap write
    """
)
#: Words that can come before the verb.
_BEFORE = word_set("please always also then first next now just instead finally second third and or but so lastly")
#: What is seen for advice: "see your doctor", not "see the pictures".
_SEEN = word_set("your a an the doctor")
#: Verbs that are nouns too: an object, an adverb or a preposition follows the verb.
_NOUNS = word_set(
    "call change check cook cover cut drink exercise float help hold lift limit list massage measure move order",
    "pack plan play report",
    "rest review run set share shower sign sleep stand start step stop store stretch switch talk test track try",
    "turn use visit walk wash watch",
    "work balance bend brush build care carry dress floss guard look mix note place practice pull push raise",
    "return save scan search snack sleep",
)
_AFTER_VERB = word_set(
    "your the a an it them this that these those at in on to for with before after until if when every each no not",
    "only more less plenty",
    "enough as out up down off back us me him her yourself all any some one two three four five six ten and or",
    "again away together about between",
    "how what where which whether into around over through within without daily early often twice once slowly",
    "gently regularly well too there",
)
#: Nouns that look like verbs when these follow: "Work by …", "Rest is …".
_AFTER_NOUN = word_set("is are was were has have had by of from said says will would can could may might")
_ASKED = regex(
    r"(?i)\b(?:you|people|everyone|adults|patients|parents|women|men|anyone|those|smokers|children|families"
    r"|users|residents|readers)\b"
    r"[^.!?;]{0,60}?\b(?:should(?! (?:have|be able))|ought to|are (?:advised|urged|encouraged|asked|invited"
    r"|told) to|is (?:advised|urged|encouraged"
    r"|asked|invited|told) to)\b"
    r"|\b(?:you|everyone|anyone) (?:must|need to|needs to|have to)\b"
    r"|\b(?:you|people|everyone|adults|patients|parents|women|men|anyone|readers) (?:(?:with|who|over|under"
    r"|aged) [^.!?;,]{1,30} )?(?:can|may) "
    r"(?:also |now )?(?:help|try|lower|reduce|protect|prevent|ask|call|take|use|start|do|make|book|keep|sign up"
    r"|register|order|request|join|visit)\b"
    r"|\b(?:it is|it.s) (?:best|important|wise|a good idea|safer|recommended|worth|time|better|essential"
    r"|safest) (?:to|\w+ing)\b"
    r"|\bit (?:pays|helps|makes sense) to\b|\bthe (?:best|safest|first|easiest|simplest|next) \w+\b[^.!?]{0,40}\bis to\b"
    r"|\b(?:doctors?|experts?|guidelines?|nurses?|we|officials|agency|department|academy|association|society"
    r"|council|college|charity|"
    r"clinic|hospital|panel|service) (?:\w+ )?(?:recommends?|advises?|urges?|suggests?) "
    r"(?:that|you|people|adults|all|everyone|anyone|patients|parents|women|men|readers|a |an |the |at least|\w+ing)"
)
_CONDITION = regex(
    r"(?i)\A\W*(?:if|when|before|after|once|while|unless|until|to|for|at|in|on|every|each|during|with)\b[^,:]{2,80}[,:]\s*"
)
#: What an instruction can follow within a sentence.
_CLAUSE = regex(r"(?i)(?:[:;]|\s[–—-]|,? (?:so|then|please)|, (?:and|but|or)(?: then)?)\s+(?=[a-z])")
_WORD = regex(r"[A-Za-z'-]+")


def advice_of(article: Article) -> list[Sentence]:
    """Return the sentences that tell the reader to do something, cached."""
    return article.view(_find)


def _find(article: Article) -> list[Sentence]:
    return [sentence for sentence in article.sentences if is_advice(sentence.text)]


def is_advice(sentence: str) -> bool:
    """Whether a sentence tells its reader, or people like the reader, to do something."""
    return is_instruction(sentence) or _ASKED.search(sentence) is not None


def is_instruction(sentence: str) -> bool:
    """Whether a sentence is an instruction: ``If it hurts, call your doctor``."""
    text = sentence.replace("’", "'")
    if text.rstrip().endswith("?"):
        return False
    condition = _CONDITION.match(text)
    starts = [text[condition.end() :]] if condition else []
    starts += [text, *(text[found.end() :] for found in _CLAUSE.finditer(text))]
    return any(_begins(_WORD.findall(start[:60])) for start in starts)


def _begins(words: Sequence[str]) -> bool:
    for number, word in enumerate(words):
        if word.lower() in _BEFORE or (word.endswith("ly") and number == 0):
            continue
        following = words[number + 1].lower() if number + 1 < len(words) else ""
        if word.lower() == "see":
            return following in _SEEN and not {
                "doctor",
                "nurse",
                "pharmacist",
                "dentist",
                "gp",
                "specialist",
            }.isdisjoint(map(str.lower, words[number + 1 : number + 5]))
        if word.lower() == "have":
            return following in {"your", "someone", "a", "the"} and number == 0
        if word.lower() in _NOUNS and following and following not in _AFTER_VERB:
            return False
        return (word.lower() in _VERBS or word.lower() in _NOUNS) and following not in _AFTER_NOUN
    return False
