"""Whether an article is about health, judged from its own words: title, headings and prose, never navigation."""

from __future__ import annotations

from seolint.article.front_matter_keys import find_fields
from seolint.health.terms import LANGUAGES, Tally, count_terms, split_words
from seolint.startup.hints import TYPE_CHECKING, Literal
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from seolint.article.article import Article
    from seolint.base.model import Topic

#: How many of the deciding terms are told.
_TERMS_TOLD = 12
#: What one or two words of another subject in the title ask of the body on top.
_OFF_TITLE = 0.015
#: A text of fewer words that no health term heads must hold more different ones than an advertisement or a teaser
#: does, or stand full of them.
_SHORT = 100
_SHORT_TERMS = 4
_SHORT_DENSITY = 0.12
#: How a line begins that says where a site files the article.
_FILED = ("tags:", "tagged:", "filed under", "categories:", "category:", "posted in", "topics:", "related topics")


_TOPICS: dict[str, Topic] = {"health": "health", "general": "general"}


@record
class TopicJudgement:
    """What an article is about by its words: the health terms it uses, most frequent first, and all of its words."""

    name: Literal["health", "general"]
    terms: tuple[str, ...]
    vocabulary: AbstractSet[str] = frozenset()


def topic_of(article: Article) -> Topic:
    """What the article is about, as far as rules care: as its front matter or the user says, else judged by its words.

    The front matter keys are ``seolint.topic`` and ``topic``, the more specific one first.
    """
    return _stated_topic(article) or article.forced_topic or article.view(_judge).name


def topic_terms_of(article: Article) -> tuple[str, ...]:
    """The health terms that decided the topic, the most frequent first."""
    return article.view(_judge).terms


def vocabulary_of(article: Article) -> AbstractSet[str]:
    """The words of the title, headings and prose in lower case, each once, without possessive endings."""
    return article.view(_judge).vocabulary


def _stated_topic(article: Article) -> Topic | None:
    """The topic that the front matter names, if it is a known one."""
    stated = (_TOPICS.get(field.text.strip().lower()) for field in find_fields(article.front_matter, "topic"))
    return next(filter(None, stated), None)


def _judge(article: Article) -> TopicJudgement:
    title = article.title.text if article.title is not None else ""
    headings = [heading.text for heading in article.headings]
    return judge_topic(title, headings, [block.text for block in article.prose], article.language)


def judge_topic(
    title: str, headings: Sequence[str], paragraphs: Sequence[str], language: str | None = None
) -> TopicJudgement:
    """The topic of an article with these texts; ``language`` is an ISO 639-1 code, English where it is not known."""
    known = language if language in LANGUAGES else "en"
    named = count_terms(split_words((title,)), known)
    told = (text for text in (*headings, *paragraphs) if not text[:20].lower().startswith(_FILED))
    body = count_terms(split_words((title, *told)), known)
    name: Literal["health", "general"] = "health" if _is_health(named, body) else "general"
    return TopicJudgement(name, tuple(term for term, _ in body.strong.most_common(_TERMS_TOLD)), body.vocabulary)


def _is_health(title: Tally, body: Tally) -> bool:
    """Whether the body bears out what the title announces: the less the title says, the denser the terms must stand.

    The thresholds are house rules, tuned on labelled pages: articles on health stand above 0.08, those on people,
    politics, money and machines in which somebody falls ill below 0.05.
    """
    distinct = len(body.strong)
    if body.words < _SHORT and not title.strong and distinct < _SHORT_TERMS - (body.density >= _SHORT_DENSITY):
        return False
    needed = _density_needed(title, distinct)
    return body.density >= needed + _OFF_TITLE * min(title.other, 2)


def _density_needed(title: Tally, distinct: int) -> float:
    if title.strong:
        return 0.04
    if distinct >= 5:
        return 0.043 if title.weak else 0.045 if distinct >= 10 else 0.055
    if distinct >= 3:
        return 0.05 if title.weak else 0.06
    return 0.065 if distinct == 2 or (title.weak and distinct) else 1.0
