"""Recognizes news: an article that reports what happened on its day, and is not reviewed again."""

from __future__ import annotations

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
    texts = [block.text for block in article.content[:_BEGINNING]]
    if any(text.strip().lower().removeprefix("health ") in _SECTIONS for text in texts):
        return True  # a line of its own above the headline
    return any(_AGENCY.search(text) or _REPORTED.search(text) for text in texts)


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
