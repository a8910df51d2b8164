"""The name of the publisher, by which "Acme gives no medical advice" is recognized as Acme's own statement."""

from __future__ import annotations

from seolint.article.hosts import own_host
from seolint.article.metadata_names import PUBLISHER_METAS
from seolint.language.punctuation import TITLE_SEPARATORS
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import guarded_regex, has_one_of, regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

_SEPARATOR = regex(rf"\s[{TITLE_SEPARATORS}]\s|\|")
#: Institutions that answer for all they publish; a practice or a shop cannot call itself one of these.
_INSTITUTION = guarded_regex(
    r"(?i)\b(?:universit(?:y|ies|ät|é|à|eit)|universidade?|hospitals?|(?:medical|nursing|public health) school"
    r"|school of (?:medicine|public health|nursing|pharmacy)|health system|institutes? of|national institutes?"
    r"|(?:american|british|canadian|european|national|royal|world|international|australian) [\w ]{0,40}"
    r"(?:association|society|academy|college|council|foundation|organi[sz]ation|federation|service)"
    r"|ministry of|department of|(?:food and drug|health resources|social security) administration|centers for disease"
    r"|public health (?:agency|department|england|scotland|wales)|health department|regents|krankenhaus"
    r"|universitätsklinik\w*"
    r"|bundes(?:ministerium|zentrale|institut)|ministère|ministerio|ministero|ministério|ministerie)\b"
    r"|\b(?-i:NHS|CDC|FDA|NIH|WHO|NICE|NIDDK|NCCIH|HRSA|AMA|ADA|APA)\b",
    has_one_of(
        *("universi", "hospital", "school", "health", "institut", "association", "society", "academy", "college"),
        *("council", "foundation", "organi", "federation", "service", "minist", "department", "administration"),
        *("centers for disease", "regents", "krankenhaus", "bundeszentrale"),
        *("nhs", "cdc", "fda", "nih", "who", "nice", "niddk", "nccih", "hrsa", "ama", "ada", "apa"),
    ),
)
_INSTITUTION_HOST = guarded_regex(
    r"\.(?:gov|edu|mil|int)(?:\.\w\w)?\Z|\.(?:ac|gov|nhs|gob|gouv|gc)\.\w\w\Z|\A(?:gob|gouv)\.\w\w\Z",
    lambda host: any(name in host for name in ("gov", "edu", "mil", "int", "ac.", "nhs", "gob", "gouv", "gc.")),
)
#: What a copyright line contains, and the length of the longest one, in characters.
_OWNED = ("©", "copyright", "&copy;", "(c)")
_OWNED_LENGTH = 250
#: Most words in a publisher's name at the start of a title.
_NAME_WORDS = 3
_WORD = regex(r"[^\W_]{3,}")
#: Words in names that any sentence may contain.
_COMMON_WORDS = """
the and for your our all health healthy medical medicine doctor doctors clinic hospital care life living wellness
news blog info information online home page site web guide center centre com org net inc ltd llc media
"""
_COMMON = frozenset(_COMMON_WORDS.split())


def name_words(article: Article) -> frozenset[str]:
    """Return the distinctive words, in lower case, of the names under which the page says it is published."""
    names = (word for name in _names(article) for word in _WORD.findall(name.lower()))
    return frozenset(names) - _COMMON


def is_institution(article: Article) -> bool:
    """Whether the page says that its publisher is a public body, a university, a hospital or a learned society."""
    if _INSTITUTION_HOST.search(own_host(article)):
        return True
    names = (*_names(article), *_first_parts(article), *_owners(article))
    return any(_INSTITUTION.search(name) for name in names)


def _first_parts(article: Article) -> Iterator[str]:
    """Yield the part of each title before its first separator, if it is short enough for a name."""
    for title in article.titles:
        parts = _SEPARATOR.split(title.text)
        yield from (part for part in parts[:1] if len(parts) > 1 and len(part.split()) <= _NAME_WORDS)


def _owners(article: Article) -> Iterator[str]:
    """Yield the copyright lines: in plain text they are often all that is left of the page chrome."""
    for index in article.folded.select(_OWNED):
        block = article.everything[index]
        if len(block.text) <= _OWNED_LENGTH and not block.hidden:
            yield block.text


def _names(article: Article) -> Iterator[str]:
    yield from (meta.text for meta in article.metas if meta.name in PUBLISHER_METAS)
    for title in article.titles:
        if title.source == "title-tag":
            parts = _SEPARATOR.split(title.text)
            yield from parts[-1:] if len(parts) > 1 else ()
    yield own_host(article).rpartition(".")[0]
