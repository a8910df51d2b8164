"""One article through the rules: stages kept, spans verified, words filled in, suppressed findings dropped.

The engine trusts no rule. A span outside the file, a message that cannot be filled, an exception in a check: each
becomes a problem that names the rule, and the other rules still report.
"""

from __future__ import annotations

from functools import cached_property

from seolint.article import Field
from seolint.checks import CLEAN, LAST, LEFT, RAW, SITE, TITLED
from seolint.hints import TYPE_CHECKING
from seolint.model import CATEGORIES, Finding, Fix, Hit, NotEvaluated, Place, Problem, Related, Severity, Span
from seolint.readers import read_article, settle
from seolint.records import field, record
from seolint.suppress import read_suppressions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from seolint.article import Article
    from seolint.model import Text, Topic, Value
    from seolint.rulebook import Rule
    from seolint.source import Source


#: Why a rule about a site says nothing of single files.
NEEDS_SITE = "it takes all pages of a site: lint their folder, or say with --site that these files are all"


@record
class Unjudged:
    """A rule that could not judge an article, and why."""

    rule: str
    reason: str


@record
class Verdict:
    """All that the rules say of one article, in reading order."""

    article: Article
    findings: list[Finding]
    not_evaluated: list[Unjudged]
    problems: list[Problem]
    by_category: dict[str, str] = field(default_factory=dict)


@record
class Linter:
    """The rules of a run, ready for any number of articles.

    ``judges`` are all rules that tell noise from article, whether they are reported or not: every other figure rests on
    them. ``rules`` are those that are reported. ``known`` gives for each name a rule or category can be called by its
    present one; ``complete`` are the names of which all that is on by default is reported. Rules about a site say
    nothing here: with ``is_site`` they are judged when all files are linted, without they are not; they are said to be
    not evaluated only if ``named``, so that linting one file is not answered with a list of what takes many.
    """

    rules: Sequence[Rule]
    judges: Sequence[Rule]
    today: date | None = None
    topic: Topic | None = None
    raise_crashes: bool = False
    known: Mapping[str, str] = field(default_factory=dict)
    complete: frozenset[str] = frozenset()
    is_site: bool = False
    named: frozenset[str] = frozenset()

    @cached_property
    def site_rules(self) -> list[Rule]:
        """The rules that look at all files of a site."""
        return [rule for rule in self.rules if rule.stage == SITE]

    @cached_property
    def weighed(self) -> list[Rule]:
        """The rules that have a part in the verdicts on an article."""
        return [rule for rule in self.rules if self.is_site or rule.stage != SITE or rule.name in self.named]

    def lint(self, source: Source) -> Verdict:
        """The verdict on the article in ``source``."""
        article = read_article(source)
        if self.today is not None:
            article.today = self.today
        if self.topic is not None:
            article.forced_topic = self.topic
        return _Pass(self, article).run()

    def parse(self, source: Source) -> Article:
        """The article in ``source``, its noise marked."""
        article = read_article(source)
        article_pass = _Pass(self, article)
        article_pass.tell_noise()
        return article


class _Pass:
    """The rules over one article."""

    def __init__(self, linter: Linter, article: Article) -> None:
        self.linter = linter
        self.article = article
        self.findings: list[Finding] = []
        self.not_evaluated: list[Unjudged] = []
        self.problems = [Problem(article.source.path, loss) for loss in article.losses]
        self.reported = {rule.name for rule in linter.rules}

    def run(self) -> Verdict:
        """All stages in order."""
        self.tell_noise()
        for rule in self.linter.rules:
            if rule.stage == CLEAN:
                self.apply(rule)
        if not self.linter.is_site:
            self.not_evaluated += [
                Unjudged(rule.name, NEEDS_SITE) for rule in self.linter.site_rules if rule.name in self.linter.named
            ]
        findings = self.suppress()
        verdicts = judge_categories(self.linter.weighed, findings, self.not_evaluated)
        return Verdict(self.article, findings, self.not_evaluated, self.problems, verdicts)

    def suppress(self) -> list[Finding]:
        """The findings that the file does not switch off, and those about how it switches off."""
        suppressions = read_suppressions(self.article, self.linter.known)
        suppressions.judged = self.linter.complete - {unjudged.rule for unjudged in self.not_evaluated}
        kept = suppressions.keep(sorted(self.findings, key=_in_reading_order))
        self.article.suppressions = suppressions
        self.findings = []
        for rule in self.linter.rules:
            if rule.stage == LAST:
                self.apply(rule)
        return sorted(kept + suppressions.keep(sorted(self.findings, key=_in_reading_order)), key=_in_reading_order)

    def tell_noise(self) -> None:
        """The stages of the noise rules, and what is concluded anew between them."""
        self.judge_noise(RAW)
        settle(self.article)
        self.judge_noise(TITLED)
        self.judge_noise_again()
        self.judge_noise(LEFT)

    def judge_noise(self, stage: int) -> None:
        """Run the noise rules of a stage, and mark the blocks they show to be noise."""
        marked = [block for rule in self.linter.judges if rule.stage == stage for block in self.apply(rule)]
        self.article.mark_noise(marked)

    def judge_noise_again(self) -> None:
        """Run the noise rules that see more once noise is known, each on what the one before has marked."""
        for rule in self.linter.judges:
            if self.article.source.format not in rule.unavailable and hasattr(rule.module, "find_again"):
                self.article.mark_noise(self.apply(rule, again=True))

    def apply(self, rule: Rule, *, again: bool = False) -> list[Text]:
        """Run one rule; the blocks it shows to be noise."""
        reported = rule.name in self.reported
        noise: list[Text] = []
        try:
            for answer in self.answers(rule, again=again):
                if isinstance(answer, NotEvaluated):
                    if reported:
                        self.not_evaluated.append(Unjudged(rule.name, answer.reason))
                    continue
                noise += answer.noise
                if isinstance(answer.description, Field):
                    self.article.descriptions.append(answer.description)
                if reported:
                    self.findings.append(make_finding(rule, self.topic_for(rule), answer, self.article.source))
        except Exception as error:  # a broken rule must not take the others with it
            if self.linter.raise_crashes:
                raise
            words = f"rule {rule.name} failed: {type(error).__name__}: {error}"
            self.problems.append(Problem(self.article.source.path, words))
        return noise

    def topic_for(self, rule: Rule) -> Topic | None:
        """The article's topic, worked out only for rules that differ by it."""
        return self.article.topic if rule.topic or rule.by_topic else None

    def answers(self, rule: Rule, *, again: bool = False) -> Iterable[Hit | NotEvaluated]:
        """What the check of a rule says, if the rule is for such an article."""
        article = self.article
        if reason := rule.unavailable.get(article.source.format):
            return (NotEvaluated(reason),)
        topic = self.topic_for(rule)
        if rule.topic is not None and topic != rule.topic:
            return ()
        if rule.languages and article.language not in rule.languages:
            return (NotEvaluated(f"it knows {', '.join(rule.languages)}, the text is {article.language or 'unclear'}"),)
        find = rule.module.find if not again else rule.module.find_again  # type: ignore[attr-defined]
        answers: Iterable[Hit | NotEvaluated] = find(article, rule.options(topic))
        return answers


def _in_reading_order(finding: Finding) -> tuple[int, int, str]:
    return finding.place.start, finding.place.end, finding.rule


class _Words(dict[str, object]):
    """What a message may name: the hit's values, then the options of the check."""

    def __init__(self, values: Mapping[str, Value], options: object) -> None:
        super().__init__(values)
        self.options = options

    def __missing__(self, name: str) -> object:
        return getattr(self.options, name)


def make_finding(rule: Rule, topic: Topic | None, hit: Hit, source: Source) -> Finding:
    """The finding a hit stands for: words filled in, places worked out.

    Raises:
        ValueError: the hit's span or an edit lies outside the file, or a message names a value the hit does not have.
    """
    variant = rule.variants.get(hit.variant)
    values = _Words(hit.values, rule.options(topic))
    message = (variant and variant.message) or rule.message
    help_ = (variant and variant.help) or rule.help
    try:
        words, advice = message.format_map(values), help_.format_map(values)
    except AttributeError as error:
        raise ValueError(f"no value {error.name!r} for the message") from None
    return Finding(
        rule=rule.name,
        category=rule.category,
        severity=rule.severity_for(source.format, hit.variant),
        evidence=rule.evidence,
        message=words,
        help=advice,
        place=locate(hit.span(), source),
        values=dict(hit.values),
        fix=_make_fix(rule, hit, source),
        related=tuple(Related(locate(text.span(), source), words) for text, words in hit.related),
    )


def locate(span: Span, source: Source) -> Place:
    """The place of a span.

    Raises:
        ValueError: the span is not inside the source.
    """
    start, end = span
    if not 0 <= start <= end <= len(source.text):
        raise ValueError(f"span {start}:{end} is outside the file")
    line, column = source.position(start)
    end_line, end_column = source.position(end)
    return Place(start, end, line, column, end_line, end_column, source.excerpt(span))


def judge_categories(
    rules: Iterable[Rule], findings: Sequence[Finding], not_evaluated: Sequence[Unjudged]
) -> dict[str, str]:
    """For each category with rules in force: ``fix`` with an error, ``improve`` with a warning, else ``good``.

    ``not-evaluated`` where none of its rules could judge.
    """
    skipped = {unjudged.rule for unjudged in not_evaluated}
    judged: dict[str, bool] = {}
    for rule in rules:
        judged[rule.category] = judged.get(rule.category, False) or rule.name not in skipped
    worst: dict[str, int] = {}
    for finding in findings:
        worst[finding.category] = max(worst.get(finding.category, 0), finding.severity.rank)
    words = {Severity.INFO.rank: "good", Severity.WARNING.rank: "improve", Severity.ERROR.rank: "fix"}
    return {
        category: words[worst.get(category, 0)] if judged[category] else "not-evaluated"
        for category in CATEGORIES
        if category in judged
    }


def _make_fix(rule: Rule, hit: Hit, source: Source) -> Fix | None:
    if rule.fix is None or not hit.edits:
        return None
    for edit in hit.edits:
        if not 0 <= edit.start <= edit.end <= len(source.text):
            raise ValueError(f"edit {edit.start}:{edit.end} is outside the file")
    return Fix(rule.fix, hit.edits)
