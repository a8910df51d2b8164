"""Which rules have a say on an article, and how: worked out once for all articles of one format, language and topic."""

from __future__ import annotations

from seolint.health.topic import topic_of
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from seolint.article.article import Article
    from seolint.base.model import Hit, NotEvaluated, Topic
    from seolint.rulebook.rule import Rule

    Find = Callable[[Article, Any], Iterable[Hit | NotEvaluated]]
    #: What articles have to agree in to be judged alike: format, language, topic. None where no rule asks for it.
    Key = tuple[str, str | None, Topic | None]


@record
class NotEvaluatedRule:
    """A rule that could not judge an article, and why."""

    rule: str
    reason: str


class Step:
    """A rule ready to be run.

    Attributes:
        rule: the rule.
        topic: the topic of the article, if the rule differs by it.
        reported: whether it is reported; rules that are not are run for the noise they show.
        find: what finds its hits.
        options: what ``find`` is given beside the article.
        refusal: why the rule cannot judge such articles: it is not run.
    """

    __slots__ = ("find", "options", "refusal", "reported", "rule", "topic")

    def __init__(self, rule: Rule, topic: Topic | None, find: Find, options: object, *, reported: bool) -> None:
        self.rule = rule
        self.topic = topic
        self.reported = reported
        self.find = find
        self.options = options
        self.refusal: NotEvaluatedRule | None = None


class Plan:
    """The steps of some rules, in their order.

    Args:
        rules: the rules.
        reported: the names of those that are reported.
        function: what of their kinds is run; rules of kinds without it are left out.
    """

    def __init__(self, rules: Sequence[Rule], reported: frozenset[str], function: str = "find") -> None:
        self._rules = rules
        self._reported = reported
        self._function = function
        self._differ: dict[str, tuple[bool, bool]] = {}
        self._steps: dict[Key, list[Step]] = {}

    def steps(self, article: Article) -> list[Step]:
        """What is to be done with an article."""
        format_ = article.source.format
        if format_ not in self._differ:
            self._differ[format_] = self._tell_differences(format_)
        by_language, by_topic = self._differ[format_]
        key = format_, article.language if by_language else None, topic_of(article) if by_topic else None
        if key not in self._steps:
            self._steps[key] = [step for rule in self._rules if (step := self._plan(rule, key)) is not None]
        return self._steps[key]

    def _tell_differences(self, format_: str) -> tuple[bool, bool]:
        """Whether the rules for a format differ by language, and by topic: neither is worked out in vain."""
        rules = [rule for rule in self._rules if format_ not in rule.unavailable]
        return any(rule.languages for rule in rules), any(rule.topic or rule.by_topic for rule in rules)

    def _plan(self, rule: Rule, key: Key) -> Step | None:
        """The step for a rule; None where it has nothing to say of such articles."""
        format_, language, topic = key
        reported = rule.name in self._reported
        if reason := rule.unavailable.get(format_):
            return self._refuse(rule, reason) if reported else None
        if rule.topic is not None and topic != rule.topic:
            return None
        if rule.languages and language not in rule.languages:
            reason = f"it knows {', '.join(rule.languages)}, the text is {language or 'unclear'}"
            return self._refuse(rule, reason) if reported else None
        topic = topic if rule.topic or rule.by_topic else None
        try:
            find = getattr(rule.module, self._function, None)
            return Step(rule, topic, find, rule.options(topic), reported=reported) if find is not None else None
        except Exception as error:  # noqa: BLE001  (a broken rule must not take the others with it)
            return Step(rule, topic, _fail, error, reported=reported)

    def _refuse(self, rule: Rule, reason: str) -> Step | None:
        if self._function != "find":
            return None  # it has been said
        step = Step(rule, None, _find_nothing, None, reported=True)
        step.refusal = NotEvaluatedRule(rule.name, reason)
        return step


def _find_nothing(_: Article, __: object) -> Iterable[Hit | NotEvaluated]:
    return ()


def _fail(_: Article, error: Any) -> Iterable[Hit | NotEvaluated]:
    raise error
