"""Whether an article is about health, judged from its own words: title, headings and prose, never navigation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from seolint.health.lexicon import LANGUAGES, Tally, count_terms, split_words

if TYPE_CHECKING:
    from collections.abc import Sequence

#: How many of the deciding terms are told.
_TERMS_TOLD = 12
#: What a title about something else asks of the body on top.
_OFF_TITLE = 0.02


@dataclass(frozen=True, slots=True)
class Topic:
    """What an article is about, and the health terms it uses, the most frequent first."""

    name: Literal["health", "general"]
    terms: tuple[str, ...]


def judge_topic(title: str, headings: Sequence[str], paragraphs: Sequence[str], language: str | None = None) -> Topic:
    """The topic of an article with these texts; ``language`` is an ISO 639-1 code, English where it is not known."""
    known = language if language in LANGUAGES else "en"
    named = count_terms(split_words((title,)), known)
    body = count_terms(split_words((title, *headings, *paragraphs)), known)
    name: Literal["health", "general"] = "health" if _is_health(named, body) else "general"
    return Topic(name, tuple(term for term, _ in body.strong.most_common(_TERMS_TOLD)))


def _is_health(title: Tally, body: Tally) -> bool:
    """Whether the body bears out what the title announces: the less the title says, the denser the terms must stand.

    The thresholds are house rules, tuned on labelled pages: articles on health stand above 0.08, those on people,
    politics, money and machines in which somebody falls ill below 0.05.
    """
    distinct = len(body.strong)
    if title.strong:
        # One word may be a name: "Spinal", a content system, is in the title of its page and all over it.
        borne_out = distinct + body.weak >= 3 or any(" " in term for term in title.strong)
        needed = 0.04 if distinct >= 3 else 0.045 if borne_out else 1.0
    elif distinct >= 5:
        needed = 0.043 if title.weak else 0.055
    elif distinct >= 3:
        needed = 0.05 if title.weak else 0.06
    else:
        needed = 0.07 if title.weak and distinct else 1.0
    return body.density >= needed + (_OFF_TITLE if title.other else 0)
