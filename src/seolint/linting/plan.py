"""Decides which rules run on an article and how, once for all articles of one format, kind, language, topic."""

from __future__ import annotations

from seolint.base.vocabulary import KINDS
from seolint.health.topic import doubt_topic, topic_of
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from seolint.article.article import Article
    from seolint.base.model import Hit, Kind, NotEvaluated, Topic
    from seolint.rulebook.rule import Rule

    Find = Callable[[Article, Any], Iterable[Hit | NotEvaluated]]
    #: Format, kind, language, topic, and what is doubtful about the topic: articles with equal keys share a plan. None
    #: where no rule depends on it.
    Key = tuple[str, Kind, str | None, Topic | None, str]


@record
class NotEvaluatedRule:
    """A rule that was not evaluated for an article, and why."""

    rule: str
    reason: str


class Step:
    """A rule ready to run.

    Attributes:
        rule: the rule.
        topic: the topic of the article, if the rule depends on it.
        reported: whether its findings are reported; other rules run for the boilerplate they mark.
        find: the function that yields its hits.
        options: the second argument of ``find``, after the article.
        refusal: why the rule is not evaluated for such articles; if set, it does not run.
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
    """The steps of some rules, in order.

    Args:
        rules: the rules.
        reported: the names of the rules to report.
        function: the function of their kinds to call; rules of kinds without it are left out.
    """

    def __init__(self, rules: Sequence[Rule], reported: frozenset[str], function: str = "find") -> None:
        self._rules = rules
        self._reported = reported
        self._function = function
        self._depend: dict[str, tuple[bool, bool]] = {}
        self._steps: dict[Key, list[Step]] = {}

    def steps(self, article: Article) -> list[Step]:
        """Return the steps for an article."""
        format_ = article.source.format
        if format_ not in self._depend:
            self._depend[format_] = self._find_dependencies(format_)
        by_language, by_topic = self._depend[format_]
        doubt = doubt_topic(article) if by_topic else ""
        language = article.language if by_language else None
        key = format_, article.kind, language, topic_of(article) if by_topic else None, doubt
        if key not in self._steps:
            self._steps[key] = [step for rule in self._rules if (step := self._plan(rule, key)) is not None]
        return self._steps[key]

    def _find_dependencies(self, format_: str) -> tuple[bool, bool]:
        """Whether the rules for a format depend on language and on topic: both take time to detect."""
        rules = [rule for rule in self._rules if format_ not in rule.unavailable]
        return any(rule.languages for rule in rules), any(rule.topic or rule.by_topic for rule in rules)

    def _plan(self, rule: Rule, key: Key) -> Step | None:
        """Return the step for a rule; None if it does not apply to such articles."""
        reported = rule.name in self._reported
        if reason := find_reason(rule, key):
            return self._refuse(rule, reason) if reported else None
        topic = key[3] if rule.topic or rule.by_topic else None
        try:
            find = getattr(rule.module, self._function, None)
            return Step(rule, topic, find, rule.options(topic), reported=reported) if find is not None else None
        except Exception as error:  # noqa: BLE001  (a broken rule must not stop the others)
            return Step(rule, topic, _fail, error, reported=reported)

    def _refuse(self, rule: Rule, reason: str) -> Step | None:
        if self._function != "find":
            return None  # the plan for ``find`` reports it
        step = Step(rule, None, _find_nothing, None, reported=True)
        step.refusal = NotEvaluatedRule(rule.name, reason)
        return step


def find_reason(rule: Rule, key: Key) -> str:
    """Return why a rule is not evaluated for such articles, or ""."""
    format_, kind, language, topic, doubt = key
    if reason := rule.unavailable.get(format_):
        return reason
    if kind not in rule.kinds:
        return f"the page is {KINDS[kind]}, which the rule does not judge"
    if rule.topic is not None and doubt:
        return doubt
    if rule.topic is not None and topic != rule.topic:
        return f"the rule is for {rule.topic} articles"
    if rule.languages and language not in rule.languages:
        from seolint.language.tags import name_language

        supported = ", ".join(map(name_language, rule.languages))
        found = f"is {name_language(language)}" if language else "could not be detected"
        return f"the rule is for {supported}; the language of the text {found}"
    return ""


def _find_nothing(_: Article, __: object) -> Iterable[Hit | NotEvaluated]:
    return ()


def _fail(_: Article, error: Any) -> Iterable[Hit | NotEvaluated]:
    raise error
