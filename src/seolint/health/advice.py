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
    add apply ask avoid bathe begin book breathe bring brush buy call change check chew choose clean come
    consider contact continue cook cool count cover cut dial do don't draw drink dry eat empty exercise fill
    find finish floss follow get give go hold join keep lay learn leave let lie lift limit lock lower
    lubricate make massage measure mix move never open pack pay pick place plan practice practise press
    protect pull push put raise reduce remember remove repeat replace rinse roll rub schedule seek set shake
    sit skip sleep soak speak spread squeeze stand start stay step stop store stretch switch take talk tell
    test throw tilt touch track treat try turn use visit wait walk warm wash watch wear weigh wipe
    """
)
#: Words that can come before the verb.
_BEFORE = word_set("please always also then first next now just instead finally second third and or but so lastly")
#: What is seen for advice: "see your doctor", not "see the pictures".
_SEEN = word_set("your a an the doctor")
#: Nouns that look like verbs when these follow: "Work by …", "Rest is …".
_AFTER_NOUN = word_set("is are was were has have had by of from said says will would can could may might")
_ASKED = regex(
    r"(?i)\b(?:you|people|everyone|adults|patients|parents|women|men|anyone|readers) (?:should|must|need to|ought to"
    r"|have to|can (?:also )?"
    r"(?:help|try|lower|reduce|protect|prevent|ask|call|get|take|use|start|do|make|book|keep)|are (?:advised|urged"
    r"|encouraged) to)\b"
    r"|\b(?:it is|it.s) (?:best|important|wise|a good idea|safer|recommended) to\b|\b(?:doctors?|experts|guidelines"
    r"|nurses|we|officials) "
    r"(?:\w+ )?(?:recommends?|advises?|urges?|suggests?) (?:that|you|people|adults|all|everyone|\w+ing)\b"
)
_CONDITION = regex(
    r"(?i)\A\W*(?:if|when|before|after|once|while|unless|until|to|for|at|in|on|every|each|during|with)\b[^,:]{2,80}[,:]\s*"
)
_WORD = regex(r"[A-Za-z']+")


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
    starts = (text, text[condition.end() :]) if condition else (text,)
    return any(_begins(_WORD.findall(start[:60])) for start in starts)


def _begins(words: Sequence[str]) -> bool:
    for number, word in enumerate(words):
        if word.lower() in _BEFORE:
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
        return word.lower() in _VERBS and following not in _AFTER_NOUN
    return False
