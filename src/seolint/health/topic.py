"""Whether an article is about health, judged by its own words: title, headings and prose, never navigation."""

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

#: How many of the deciding terms are reported.
_TERMS_SHOWN = 12
#: Extra density required of the body for each of one or two words of another subject in the title.
_OFF_TITLE = 0.015
#: A text of fewer words than ``_SHORT`` without a health term in its title needs this many different terms, more than
#: advertisements and teasers have; one fewer is enough at this density.
_SHORT = 100
_SHORT_TERMS = 4
_SHORT_DENSITY = 0.12
#: Beginnings of lines that list the tags or categories of the article.
_FILED = ("tags:", "tagged:", "filed under", "categories:", "category:", "posted in", "topics:", "related topics")


_TOPICS: dict[str, Topic] = {"health": "health", "general": "general"}


@record
class TopicJudgement:
    """The topic of an article, judged by its words.

    Attributes:
        name: the topic; ``general`` too if it cannot be told.
        terms: the health terms, most frequent first.
        vocabulary: all words.
        is_known: whether the health terms of the language are known.
    """

    name: Literal["health", "general"]
    terms: tuple[str, ...]
    vocabulary: AbstractSet[str] = frozenset()
    is_known: bool = True


def topic_of(article: Article) -> Topic:
    """Return the topic of the article: as the front matter or the user says, otherwise judged by its words.

    The front matter keys are ``seolint.topic`` and ``topic``; the first takes precedence.
    """
    return _stated_topic(article) or article.forced_topic or article.view(_judge).name


def doubt_topic(article: Article) -> str:
    """Return why it cannot be told whether the article is about health; "" if it can."""
    if _stated_topic(article) or article.forced_topic or article.view(_judge).is_known:
        return ""
    if article.language is None:
        return "it cannot be told whether the text is about health, because its language is unclear"
    return f'it cannot be told whether a text in "{article.language}" is about health'


def topic_terms_of(article: Article) -> tuple[str, ...]:
    """Return the health terms that decided the topic, the most frequent first."""
    return article.view(_judge).terms


def vocabulary_of(article: Article) -> AbstractSet[str]:
    """Return the distinct words of the title, headings and prose in lower case, without possessive endings."""
    return article.view(_judge).vocabulary


def _stated_topic(article: Article) -> Topic | None:
    """Return the topic that the front matter names; None if it names none, or an unknown one."""
    stated = (_TOPICS.get(field.text.strip().lower()) for field in find_fields(article.front_matter, "topic"))
    return next(filter(None, stated), None)


def _judge(article: Article) -> TopicJudgement:
    title = article.title.text if article.title is not None else ""
    headings = [heading.text for heading in article.headings]
    return judge_topic(title, headings, [block.text for block in article.prose], article.language)


def judge_topic(
    title: str, headings: Sequence[str], paragraphs: Sequence[str], language: str | None = None
) -> TopicJudgement:
    """Judge the topic by these texts; ``language`` is an ISO 639-1 code.

    In a language without health terms, and in none, no topic is known.
    """
    if language not in LANGUAGES:
        return TopicJudgement(
            "general", (), count_terms(split_words((title, *headings, *paragraphs)), "en").vocabulary, False
        )
    named = count_terms(split_words((title,), language), language)
    texts = (text for text in (*headings, *paragraphs) if not text[:20].lower().startswith(_FILED))
    body = count_terms(split_words((title, *texts), language), language)
    name: Literal["health", "general"] = "health" if _is_health(named, body) else "general"
    # ``most_common`` would import ``heapq``
    commonest = sorted(body.strong.items(), key=lambda found: -found[1])[:_TERMS_SHOWN]
    return TopicJudgement(name, tuple(term for term, _ in commonest), body.vocabulary)


def _is_health(title: Tally, body: Tally) -> bool:
    """Whether the terms in the body are dense enough; the less the title suggests health, the denser they must be.

    The thresholds are tuned on labeled pages: health articles have a density above 0.08; articles on people, politics,
    money and machines in which somebody falls ill are below 0.05.
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
