"""Counts the syllables of German, Spanish, French, Italian, Dutch and Russian words by their vowels.

These languages spell vowels regularly enough for one pattern each, which matches once per syllable: the letters of a
diphthong together, the letters of a hiatus one by one, a mute e not at all. Counting the points where a word may be
hyphenated, the usual method, misses one syllable in ten to twenty: `o-der` is never hyphenated.
"""

from __future__ import annotations

from functools import cache

from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    import re

_GERMAN = (
    r"(?<=[ln])i(?=e$)(?<=[ei][ln]i)|(?<=ud)i(?=e$)"  # Fa-mi-li-e, Li-ni-e, Stu-di-e
    r"|(?<=[aeiouäöü][dlnrst])i(?=en$)|(?<=[aeiouäöü][kt][er]r)i(?=en$)"  # Me-di-en, I-ta-li-en
    r"|(?<=^[bg])e(?=e[^rt]|[aäiouöü]{2})|e(?=um$)"  # be-en-den, Mu-se-um
    r"|(?<!q)(?:aa|ai|au|äu|ee|ei|eu|ey|ie|oo|[aeiouyäöüéèàáô])"
)
_SPANISH = r"[aáeéoóíú]|(?<![aáeéoóíúiuü])[iuü]++(?![aáeéoóíú])|(?<![aeiouáéíóú])y$"
_FRENCH = (
    r"(?:(?<![bcdfgptv][lr])i(?=[aàâeèéêoôu])|(?<![aeo])u(?=i)|ou(?=[ei])|y(?=[aeoéu]))?"
    r"(?!e(?:s|nt)?$)"
    r"(?:eau|(?:œ|oe(?=[iu]))[iu]?|[oa]i|[aeo]u|[aeo]î|oû|eû|où|ei|[aoeu]y(?=[aeéo])|[aàâäeéèêëiîïoôöuùûüyæ])"
)
_ITALIAN = (
    r"(?:(?<=log)|(?<=graf)|(?<=pat)|(?<=em)|(?<=rap)|(?<=nom)|(?<=fon)|(?<=sof)|(?<=rg)|(?<=att)|(?<=teg)"
    r"|(?<=poes)|(?<=rmac)|(?<=tter))i(?=[ae]$)"  # ma-lat-ti-a, te-ra-pi-a
    r"|(?<=^[bdfmnprstvz])[iu](?=[aeo]$)"  # mi-o, tu-a
    r"|[aàáeèéoòóìíùú]|(?<![aàáeèéoòóiu])[iu]++(?![aàáeèéoòóìíùú])|(?<=[aeo])[iu]{2}"
)
_DUTCH = r"(?<=s)e(?=um$)|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|(?<!q)[aeiouyäëïöüéèêáóíú]"
_RUSSIAN = "[аеёиоуыэюя]"

_PATTERNS = {"de": _GERMAN, "es": _SPANISH, "fr": _FRENCH, "it": _ITALIAN, "nl": _DUTCH, "ru": _RUSSIAN}
LANGUAGES = frozenset(_PATTERNS)
_MUTE_U = regex(r"(?<=q)u|(?<=g)u(?=[eéèêi])")
# Third-person verbs end in a mute -ent; the nouns and adverbs in which it is pronounced are far fewer.
_SOUNDED_ENT = regex(
    r"(?:m|^v|^d|^l|^c|ouv|arg|par|tal|abs|rés|réc|ag|urg|cont|évid|id|fér|cli|pati|ori|ti|fici|ci|équ|flu|igu|lig"
    r"|ac|sci)ent\Z"
)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return regex(_PATTERNS[language])


def count_nuclei(word: str, language: str) -> int:
    """The number of syllables of a word in one of `LANGUAGES`, at least 1."""
    small = word.lower()
    if language == "fr":
        small = _spell_french_as_spoken(small)
    return max(1, len(_pattern(language).findall(small)))


def _spell_french_as_spoken(word: str) -> str:
    """The word without the mute u of `que` and `gue`, and with -ant for a pronounced -ent, as in `patient`."""
    plain = _MUTE_U.sub("", word)
    return plain[:-3] + "ant" if _SOUNDED_ENT.search(plain) else plain
