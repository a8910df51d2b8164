"""Recognizes news: an article that reports what happened on its day, and is not reviewed again."""

from __future__ import annotations

from seolint.language.punctuation import TITLE_SEPARATORS
from seolint.language.word_lists import word_set
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seolint.article.article import Article

#: The types of schema.org for news, in JSON-LD and in attributes.
_TYPES = regex(r"\"\w*NewsArticle\"|schema\.org/\w*NewsArticle\b|\"LiveBlogPosting\"")
#: Names of sections for news, as categories and layouts have them.
_SECTIONS = word_set(
    "news press press-release nachrichten aktuelles meldungen actualités noticias notícias notizie nieuws"
)
_KEYS = ("category", "categories", "section", "type", "layout")
_METAS = frozenset({"article:section", "section", "og:section", "parsely-section"})
_AGENCY = regex(
    r"\((?:AP|AFP|Reuters|UPI|dpa|APA|ANSA|EFE|PA Media|Kyodo|Xinhua|HealthDay(?: News)?)\)"
    r"|\A(?:HealthDay Reporter|Kyodo News|Associated Press|Reuters|FOR IMMEDIATE RELEASE)\b"
)
#: "CEDAR FALLS, Iowa — The ...": where a report comes from, and "ABC News" or "News Story" in a title.
_DATELINE = regex(r"\A[A-Z][A-Z.'’ -]{3,30}(?:, [A-Z][\w. ]{1,20})? ?(?:--|[—–])\s?[A-Z“\"]")
_IN_TITLE = regex(r"\b(?:News(?: Story)?|Nachrichten|Noticias|Notizie|Nieuws)\s*\Z")
_WEEKDAY = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
    r"|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|(?:segunda|terça|quarta|quinta|sexta)-feira"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
)
_SAID = (
    r"(?:said|told|announced|reported|released|confirmed|warned|sagten?|teilten?|erklärten?|berichteten?|déclaré"
    r"|annoncé|indiqué"
    r"|dijo|anunció|informó|detto|annunciato|comunicato|disse|anunciou|informou|zei|meldde|maakte)"
)
#: "The ministry said on Friday": a report names the day of the week without its date.
_REPORTED = regex(rf"(?i)\b{_SAID}\b[^.!?]{{0,80}}\b{_WEEKDAY}\b|\b{_WEEKDAY}\b[^.!?]{{0,80}}\b{_SAID}\b")
#: "…," said Ann Lee of the agency: reports quote people in the past tense, and guides in the present.
_QUOTED = regex(
    r"[,.?!]['’]?[\"”] (?:\w+ ){0,3}?(?:said|told)\b|\bsaid (?:(?:Dr|Prof|Mr|Mrs|Ms)\b|[A-Z][\w-]+ [A-Z][\w-]+)"
    r"|\b[A-Z][\w-]+ (?:said|told \w+)[,:]? [\"“]"
)
_FEWEST_QUOTED = 2
#: "Researchers have found", "two large studies": what the first paragraphs of a report on research say.
_FOUND = regex(
    r"(?i)\b(?:researchers|scientists) (?:have|say|said|report|announced|found|discovered|identified|uncovered)\b"
    r"|\b(?:a|one|two|three) (?:new |large |major |international |separate |research ){1,3}"
    r"(?:study|studies|trials?|teams?|groups?)\b"
)
_OPENING = 4
_SEPARATOR = regex(rf"\s[{TITLE_SEPARATORS}]\s|\||:\s")
#: How many blocks from the beginning tell what an article is.
_BEGINNING = 25


def is_news(article: Article) -> bool:
    """Whether an article is news by its markup, its section, an agency it names, or how it reports."""
    if _TYPES.search("\n".join(data.text for data in article.structured_data)):
        return True
    if article.source.format == "html" and _TYPES.search(article.source.text):
        return True
    if not _SECTIONS.isdisjoint(_sections(article)):
        return True
    if any(_IN_TITLE.search(part) for title in article.titles for part in _SEPARATOR.split(title.text)[1:]):
        return True
    texts = [block.text for block in article.content[:_BEGINNING]]
    if any(text.strip().lower().removeprefix("health ") in _SECTIONS for text in texts):
        return True  # a line of its own above the headline
    if any(_AGENCY.search(text) or _REPORTED.search(text) or _DATELINE.search(text) for text in texts):
        return True
    opening = [block.text for block in article.content if block.kind == "paragraph"][:_OPENING]
    if any(map(_FOUND.search, opening)):
        return True
    return sum(len(_QUOTED.findall(block.text)) for block in article.content) >= _FEWEST_QUOTED


def _sections(article: Article) -> Iterator[str]:
    """Yield the names of the section, categories and layout of an article, in lower case."""
    for meta in article.metas:
        if meta.name == "news_keywords":
            yield "news"
        elif meta.name in _METAS:
            yield meta.text.strip().lower()
    values = article.front_matter.values if article.front_matter is not None else {}
    for key in _KEYS:
        value = values.get(key)
        yield from (str(item).strip().lower() for item in (value if isinstance(value, list) else [value]))
