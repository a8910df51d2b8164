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
    offer introduce spoon bite chill clear collect dab dip faint fetch fit freeze insulate label lather lean loop mail mash
    mop nap pat peel pin pinch poke puff quarantine refill refrigerate remind scrub self-isolate sip snip sponge squat
    squirt strain strip suck swab tape tap text tie tuck twist type unwrap wet wiggle wind zip
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
#: Verbs after a subject, and words after which they belong to a clause.
_FINITE = word_set("is are was were has")
_ASKING = word_set("what how who if whether whatever that and or it they there you whoever which where when")
#: Nouns that look like verbs when these follow: "Work by …", "Rest is …".
_AFTER_NOUN = word_set("is are was were has have had by of from said says will would can could may might")
_ASKED = regex(
    r"(?i)\b(?:you|people|everyone|adults|patients|parents|women|men|anyone|those|smokers|children|families"
    r"|users|residents|readers)\b"
    r"[^.!?;]{0,60}?\b(?:should(?! (?:have|be able))|ought to|are (?:advised|urged|encouraged|asked|invited"
    r") to|is (?:advised|urged|encouraged"
    r"|asked|invited) to)\b|\b(?:it is|is|are) (?:strongly |also )?(?:recommended|advised) (?:that|for (?:all|every"
    r"|people"
    r"|adults|anyone))\b"
    r"|\b(?:is|are) (?:strongly|highly|warmly) (?:recommended|advised|encouraged|urged)\b"
    r"|\b(?:you|everyone|anyone) (?:must|need to|needs to|have to)\b"
    r"|\byou (?:(?:with|who|over|under|aged) [^.!?;,]{1,30} )?(?:can|may) (?:also |now )?"
    r"(?:help|try|lower|reduce|protect|prevent|ask|call|take|use|start|do|make|book|keep|sign up"
    r"|register|order|request|join|visit)\b"
    r"|\b(?:people|everyone|adults|patients|parents|women|men|anyone|readers) (?:(?:with|who|over|under"
    r"|aged) [^.!?;,]{1,30} )?(?:can|may) (?:also |now )?"
    r"(?:help|lower|reduce|protect|prevent|ask|call|book|sign up|register|request|join|visit)\b"
    r"|\b(?:it is|it.s) (?:best|important|wise|a good idea|safer|recommended|worth|time|better|essential"
    r"|safest) (?:to|\w+ing)\b"
    r"|\bit (?:pays|helps|makes sense) to\b|\bthe (?:best|safest|first|easiest|simplest"
    r"|next) \w+\b[^.!?]{0,40}\bis to\b"
    r"|\b(?:doctors?|experts?|guidelines?|nurses?|we|officials|agency|department|academy|association|society"
    r"|council|college|charity|"
    r"clinic|hospital|panel|service) (?:\w+ )?(?:recommends?|advises?|urges?|suggests?) "
    r"(?:that|you|people|adults|all|everyone|anyone|patients|parents|women|men|readers|a |an |the |at least|\w+ing)"
)
#: What notices order in the passive: "Solid food must be avoided". One such sentence may be about anybody.
_ORDERED = regex(
    r"(?i)\b(?:must|should|(?:is|are) to) (?:not |always |never |only )?be (?:\w+ly )?"
    r"(?:\w+ed|taken|drunk|eaten|given|kept|held|worn|put|brought|withheld|stopped|left|cut|sent|told|had|done|begun)\b"
)
_FEW_ORDERS = 3
_CONDITION = regex(
    r"(?i)\A\W*(?:if|when|before|after|once|while|unless|until|to|for|at|in|on|every|each|during"
    r"|with)\b[^,:]{2,80}[,:]\s*"
)
#: What an instruction can follow within a sentence.
_CLAUSE = regex(r"(?i)(?:[:;]|\s[–—-]|,? (?:so|then|please)|, (?:and|but|or)(?: then)?)\s+(?=[a-z])")
_WORD = regex(r"[A-Za-z'-]+|\d[\d-]*")
#: Turns of phrase that tell nobody to do anything.
_TURN = regex(r"(?i)\W*(?:put (?:another|differently|simply|plainly)|make no mistake|needless|say what you|mind you)\b")
#: A first word that what follows does not belong to: "Angina, the pain …", "Good: the …".
_APART = regex(r"\W*[A-Za-z'-]+[^\sA-Za-z'-]")
#: Verbs for what is done with a telephone number.
_DIALED = word_set("call dial phone ring text")
#: An unknown word before one of these is a verb, because no noun comes before them; and what looks like such a verb.
_OBJECTS = word_set("your the an it them")
_NO_VERB = regex(r"(?i).*(?:ly|ing|ed|[^s]s|ion|wise|ever)\Z")
_NO_VERBS = word_set(
    """
    about above across after against all along although amid among around as at atop because before behind below beneath
    beside besides between beyond both but by concerning despite down during even except for from given half hence how
    if in including inside into is its less like minus more most near nearly neither nor not of off on once one onto
    opposite or outside over past per plus quite rather regarding save since so some such than that then though through
    throughout thus till to toward towards twice under underneath unless unlike until up upon versus via was were what
    when whenever where whereas wherever whether which while who whom whose why with within without worth yet yes no
    are be been am has have had do did does can could may might shall should will would must many much few several three
    four five six seven eight nine ten it he she they we you i this that these those there here today tomorrow yesterday
    maybe perhaps still instead also afterward then now said says because
    """
)


def advice_of(article: Article) -> list[Sentence]:
    """Return the sentences that tell the reader to do something, cached."""
    return article.view(_find)


def _find(article: Article) -> list[Sentence]:
    found = [sentence for sentence in article.sentences if is_advice(sentence.text)]
    ordered = [sentence for sentence in article.sentences if _ORDERED.search(sentence.text)]
    return found if len(ordered) < _FEW_ORDERS else [one for one in article.sentences if one in found or one in ordered]


def is_advice(sentence: str) -> bool:
    """Whether a sentence tells its reader, or people like the reader, to do something."""
    return is_instruction(sentence) or _ASKED.search(sentence) is not None


def is_instruction(sentence: str) -> bool:
    """Whether a sentence is an instruction: ``If it hurts, call your doctor``."""
    text = sentence.replace("’", "'")
    if text.rstrip().endswith("?") or _TURN.match(text):
        return False
    condition = _CONDITION.match(text)
    starts = [text[condition.end() :]] if condition else []
    starts += [text, *(text[found.end() :] for found in _CLAUSE.finditer(text))]
    return any(_begins(_WORD.findall(start[:60]), start) for start in starts)


def _begins(words: Sequence[str], text: str) -> bool:
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
        if word.lower() in _DIALED and following[:1].isdigit():
            return True
        if word.lower() in _NOUNS and following and following not in _AFTER_VERB:
            return False
        if word.lower() in _VERBS or word.lower() in _NOUNS:
            return following not in _AFTER_NOUN and not _is_subject(words[number + 1 : number + 3])
        return number == 0 and _APART.match(text) is None and _is_verb(word, following)
    return False


def _is_subject(words: Sequence[str]) -> bool:
    """Whether what follows a word makes it the first of a subject: ``Contact tracing is``."""
    return len(words) > 1 and words[1].lower() in _FINITE and words[0].lower() not in _ASKING


def _is_verb(word: str, following: str) -> bool:
    """Whether an unknown word is an instruction by what comes after it: ``Mash the``, ``Refill your``."""
    return following in _OBJECTS and word.lower() not in _NO_VERBS and not _NO_VERB.match(word)
