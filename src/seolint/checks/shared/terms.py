"""Content words: the words of a text without function words such as "the" and "of"."""

from __future__ import annotations

from seolint.startup.patterns import regex

_WORD = regex(r"[^\W_]+(?:['’][^\W_]+)*")
#: The commonest words of English, German, French, Spanish, Italian, Portuguese and Dutch.
_FUNCTION_WORDS = """
a about after all also am an and any are as at be been before being but by can could did do does each else for from
get had has have he her here him his how i if in into is it its just let like may me more most my new no nor not
now of off on one only or our out over own she should so some such than that the their them then there these they
this those to too up us use very was we were what when where which while who whom whose why will with would you
your aber alle als auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer es für haben
hat ich ihr im ist kann man mehr mit nach nicht noch nur oder ohne sein sich sie sind über um und uns von vor war
wenn wer wie wir wird zu zum zur au aux avec ce ces cette comment dans de du elle en est et être il ils je la le
les leur lui mais ne nous ou où par pas plus pour que qui sa sans se ses son sont sur tout un une vos votre vous al
como con cual cuando del desde donde el ella entre esta este esto ha hay las lo los más mi muy o para pero por qué
ser si sin sobre su sus también tu una uno y ya agli ai alla anche che chi ci come cosa da dal dalla dei della
delle di e ed è gli ma nel nella non per più quando questa questo sono sul tra tuo ao aos com dos é em eu foi há
isso já mas na não nas nos os pela pelo qual sem seu sua também uma você aan bij dan dat deze dit door een er het
hij hoe ik kan maar meer met naar niet nog om onder ook op te tot uit van voor wat wel wij worden zijn zo
"""
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case; a hyphen separates words."""
    return _WORD.findall(text.casefold())


def content_words(text: str) -> list[str]:
    """Return the words that carry meaning: no function words, no single characters."""
    return [word for word in words_of(text) if word not in FUNCTION_WORDS and len(word) > 1]


def stem(word: str) -> str:
    """Return the word without a plural ending, which is enough to match its forms in a short text: cities → city."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word
