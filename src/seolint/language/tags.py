"""Reads which language a page declares: by a tag (``pt-BR``), a three-letter code (``deu``) or a name (``Português``)."""

from __future__ import annotations

from functools import cache

from seolint.language.word_lists import word_set
from seolint.startup.patterns import regex

#: The two-letter codes of ISO 639-1, without "ts" (Tsonga), which in front matter stands for TypeScript.
_CODES = word_set(
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en",
    "eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv",
    "ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne",
    "ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss",
    "st su sv sw ta te tg th ti tk tl tn to tr tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu",
)
#: The three-letter codes of ISO 639-2 that pages use, old two-letter codes, and "cn" and "jp", which are countries.
_OTHER_CODES = """
ara ar ben bn bul bg cat ca ces cs cze cs chi zh zho zh cmn zh cn zh dan da deu de ger de dut nl nld nl ell el gre el
eng en est et fas fa per fa fil tl fin fi fra fr fre fr heb he hin hi hrv hr hun hu ice is isl is ind id in id ita it
iw he jp ja jpn ja kor ko lav lv lit lt mya my nob nb nno nn nor no pol pl por pt ron ro rum ro rus ru slk sk slo sk
slv sl spa es srp sr swe sv tam ta tgl tl tha th tur tr ukr uk urd ur vie vi yue zh
"""
#: The names of languages, in English and in the language itself.
_NAMES = """
ar arabic العربية, bg bulgarian български, bn bengali বাংলা, ca catalan català, cs czech čeština česky,
da danish dansk, de german deutsch, el greek ελληνικά, en english, es spanish español castellano,
et estonian eesti, eu basque euskara, fa persian farsi فارسی, fi finnish suomi, fr french français, gl galician galego,
he hebrew עברית, hi hindi हिन्दी, hr croatian hrvatski, hu hungarian magyar, hy armenian հայերեն,
id indonesian indonesia, is icelandic íslenska, it italian italiano, ja japanese 日本語, ka georgian ქართული,
kk kazakh қазақша, ko korean 한국어, lt lithuanian lietuvių, lv latvian latviešu, ms malay melayu,
nb bokmål, nl dutch nederlands vlaams, nn nynorsk, no norwegian norsk, pl polish polski,
pt portuguese português, ro romanian română, ru russian русский, sk slovak slovenčina slovensky,
sl slovenian slovene slovenščina, sq albanian shqip, sr serbian српски srpski, sv swedish svenska,
sw swahili kiswahili, ta tamil தமிழ், te telugu తెలుగు, th thai ไทย, tl tagalog filipino, tr turkish türkçe,
uk ukrainian українська, ur urdu اردو, vi vietnamese việt, zh chinese mandarin 中文 汉语 漢語 简体中文 繁體中文 普通话
"""
_SUBTAGS = regex(r"[a-z]{2,3}(?:[-_][a-z\d]{1,8})*(?:[.@][\w.-]+)?")
_ASIDE = regex(r"[(（\[].*")
#: Most words of a name with the region before or after it: "Brazilian Portuguese", "English UK".
_NAME_WORDS = 2


def read_language(declared: str) -> str | None:
    """Return the two-letter code of the language that a page declares; None for anything but a tag or a name.

    ``python``, ``C#`` and a flag say nothing about the language of the text.
    """
    folded = _ASIDE.sub("", declared.strip().lower().partition(",")[0]).strip()
    if _SUBTAGS.fullmatch(folded):
        code = folded.replace("_", "-").partition("-")[0].partition(".")[0]
        if code in _CODES:
            return code
        if code in _by_code():
            return _by_code()[code]
    words = folded.replace("_", " ").replace("-", " ").split()
    named = {_by_name()[word] for word in words if word in _by_name()}
    return named.pop() if len(named) == 1 and len(words) <= _NAME_WORDS else None


def name_language(code: str) -> str:
    """Return the English name of the language with a two-letter code; the code itself if none is known: ``German``."""
    names = (entry.split() for entry in _NAMES.split(","))
    return next((found[1].capitalize() for found in names if found[0] == code), code)


@cache
def _by_code() -> dict[str, str]:
    codes = _OTHER_CODES.split()
    return dict(zip(codes[::2], codes[1::2], strict=True))


@cache
def _by_name() -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in _NAMES.split(","):
        code, *names = entry.split()
        found.update(dict.fromkeys(names, code))
    return found
