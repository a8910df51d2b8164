"""Runs the rules over one article, stage by stage, verifies their spans, fills messages and drops suppressed findings.

The engine trusts no rule. A span outside the file, a message that cannot be filled, or an exception in a check becomes
a problem that names the rule; the other rules still report.
"""

from __future__ import annotations

from functools import cached_property

from seolint.article.nodes import Field
from seolint.base.messages import fill
from seolint.base.model import Finding, Fix, Hit, NotEvaluated, Place, Problem, Related, Span
from seolint.checks.stages import CLEAN, LAST, LEFT, RAW, SITE, TITLED
from seolint.health.topic import topic_of
from seolint.linting.ignores import leave_out, mark
from seolint.linting.plan import NotEvaluatedRule, Plan, Step
from seolint.linting.suppressions import read_suppressions
from seolint.linting.verdicts import group_rules, judge_categories
from seolint.readers import read_article, settle
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from seolint.article.article import Article
    from seolint.article.nodes import Meaning
    from seolint.article.source import Source
    from seolint.base.model import Format, Text, Topic
    from seolint.linting.ignores import Ignore
    from seolint.linting.verdicts import CategoryRules
    from seolint.rulebook.rule import Rule


#: The kinds of check that report lines left over from a page.
_LEFTOVERS = frozenset({"boilerplate", "lexicon", "own-lines", "widget"})

#: Why a site rule is not evaluated for single files.
NEEDS_SITE = "site rules need all pages of the site: lint the folder, or add --site if these files are the whole site"


@record
class Verdict:
    """The findings in one article, in reading order, with the rules not evaluated and the problems.

    Attributes:
        by_category: the verdict on each category: ``fix``, ``improve``, ``good`` or ``not-evaluated``.
        ignored_by: the places in the settings that ignore findings of it.
        target_grade: the highest school grade that its prose should need; None if there is no target.
    """

    article: Article
    findings: list[Finding]
    not_evaluated: list[NotEvaluatedRule]
    problems: list[Problem]
    by_category: dict[str, str] = field(default_factory=dict)
    target_grade: float | None = None
    ignored_by: tuple[str, ...] = ()


@record
class Linter:
    """The rules of a run, ready for any number of articles.

    Attributes:
        rules: the rules to report.
        judges: all noise rules, reported or not: they separate boilerplate from the article, and every other rule
            relies on that.
        today: the day that dates are compared with; None for the current day.
        topic: the topic of all articles; None to detect it.
        raise_crashes: whether an exception in a rule is raised instead of reported.
        known: the current name for each name and alias of a rule or category.
        complete: the rules and categories whose default rules are all reported.
        is_site: whether the files are a whole site. If so, the site rules run once all files are linted.
        named: the rules that were selected by name or category. Without ``is_site`` only these site rules are listed
            as not evaluated, so that linting one file does not list every site rule.
        keyphrase: the keyphrase of articles that name none.
        extra_formulas: the textstat formulas to report in addition to the usual ones.
        hosts: the hosts of the site.
        outside: the parts that the site keeps outside its files.
        site_name: the name of the site, if it is known.
        front_matter: the keys of front matter that the settings name, with what they mean.
        scorecard: the instrument to score articles by, if any.
        ignores: the single findings that the settings ignore.
        is_folded: whether several findings of a rule that has ``once`` are reported as one.
        is_joined: whether leftovers that stand together in plain text are reported as one, if findings are folded.
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
    keyphrase: str = ""
    extra_formulas: tuple[str, ...] = ()
    is_folded: bool = True
    hosts: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()
    site_name: str = ""
    front_matter: Mapping[str, tuple[Meaning, int]] = field(default_factory=dict)
    ignores: tuple[Ignore, ...] = ()
    is_joined: bool = False
    scorecard: str = ""

    @cached_property
    def told_once(self) -> dict[str, Rule]:
        """The rules whose findings in a file are reported as one, by name."""
        return {rule.name: rule for rule in self.rules if rule.once is not None} if self.is_folded else {}

    @cached_property
    def told_by(self) -> dict[str, tuple[str, ...]]:
        """The rules whose findings are left out where others have one, with those others."""
        return {rule.name: rule.told_by for rule in self.rules if rule.told_by}

    @cached_property
    def leftovers(self) -> frozenset[str]:
        """The names of the rules whose findings are joined where they stand together."""
        if not (self.is_folded and self.is_joined):
            return frozenset()
        return frozenset(rule.name for rule in self.rules if rule.category == "noise" and rule.check in _LEFTOVERS)

    @cached_property
    def site_rules(self) -> list[Rule]:
        """The site rules: those that compare all files."""
        return [rule for rule in self.rules if rule.stage == SITE]

    @cached_property
    def counted(self) -> list[Rule]:
        """The rules that count for the verdicts on an article."""
        return [rule for rule in self.rules if self.is_site or rule.stage != SITE or rule.name in self.named]

    @cached_property
    def _deciding(self) -> dict[str, dict[str, CategoryRules]]:
        return {}

    def deciding_rules(self, format_: Format) -> dict[str, CategoryRules]:
        """Return the rules that decide the verdicts on an article, by category."""
        if format_ not in self._deciding:
            self._deciding[format_] = group_rules(self.counted, format_, is_site=self.is_site)
        return self._deciding[format_]

    def target_grade(self, article: Article) -> float | None:
        """Return the highest school grade that the prose should need; None if no active rule sets one for it."""
        rule = self._grade_rule
        if rule is None or article.language != "en":
            return None
        return rule.options(topic_of(article)).target or None

    @cached_property
    def _grade_rule(self) -> Rule | None:
        return next((rule for rule in self.rules if rule.check == "reading-grade"), None)

    @cached_property
    def plans(self) -> dict[int, Plan]:
        """The plan of each stage."""
        reported = frozenset(rule.name for rule in self.rules)
        noise = {stage: [rule for rule in self.judges if rule.stage == stage] for stage in (RAW, TITLED, LEFT)}
        clean = {stage: [rule for rule in self.rules if rule.stage == stage] for stage in (CLEAN, LAST)}
        return {stage: Plan(rules, reported) for stage, rules in (noise | clean).items()}

    @cached_property
    def second_pass(self) -> Plan:
        """The noise rules that run again once other boilerplate is known."""
        return Plan(self.judges, frozenset(rule.name for rule in self.rules), "find_again")

    def lint(self, source: Source, page: Article | None = None) -> Verdict:
        """Lint the article in ``source``; if it was extracted from ``page``, say where its leftovers come from."""
        article = read_article(source, self.front_matter)
        if self.today is not None:
            article.today = self.today
        if self.topic is not None:
            article.forced_topic = self.topic
        article.forced_keyphrase = self.keyphrase
        article.site_hosts = self.hosts
        article.kept_outside = self.outside
        article.site_name = self.site_name
        article.extra_formulas = self.extra_formulas
        article.scorecard = self.scorecard
        return _Pass(self, article, page).run()

    def parse(self, source: Source) -> Article:
        """Parse the article in ``source`` and mark its boilerplate."""
        article = read_article(source, self.front_matter)
        article_pass = _Pass(self, article)
        article_pass.mark_boilerplate()
        return article


class _Pass:
    """One run of the rules over one article."""

    def __init__(self, linter: Linter, article: Article, page: Article | None = None) -> None:
        self.linter = linter
        self.article = article
        self.page = page
        self.findings: list[Finding] = []
        self.used: set[str] = set()
        self.not_evaluated: list[NotEvaluatedRule] = []
        self.problems = [Problem(article.source.path, loss) for loss in article.losses]

    def run(self) -> Verdict:
        """Run all stages in order."""
        self.mark_boilerplate()
        self.take(self.linter.plans[CLEAN])
        if not self.linter.is_site:
            self.not_evaluated += [
                NotEvaluatedRule(rule.name, NEEDS_SITE)
                for rule in self.linter.site_rules
                if rule.name in self.linter.named
            ]
        findings = self.leave_out(mark(self.suppress(), self.article.source.text))
        findings = self.word_causes(self.fold(self.settle_safety(self.find_causes(findings))))
        skipped = {unjudged.rule for unjudged in self.not_evaluated}
        verdicts = judge_categories(self.linter.deciding_rules(self.article.source.format), findings, skipped)
        target = self.linter.target_grade(self.article)
        used = tuple(sorted(self.used))
        return Verdict(self.article, findings, self.not_evaluated, self.problems, verdicts, target, used)

    def suppress(self) -> list[Finding]:
        """Return the findings that the file does not suppress, and those about its suppressions."""
        suppressions = read_suppressions(self.article, self.linter.known)
        if suppressions.directives:
            suppressions.judged = self.linter.complete - {unjudged.rule for unjudged in self.not_evaluated}
        kept = self.leave_out_told(suppressions.keep(sorted(self.findings, key=_in_reading_order)))
        self.article.suppressions = suppressions
        self.findings = []
        self.take(self.linter.plans[LAST])
        return sorted(kept + suppressions.keep(sorted(self.findings, key=_in_reading_order)), key=_in_reading_order)

    def leave_out_told(self, kept: list[Finding]) -> list[Finding]:
        """Return the findings without those of rules that others speak for, even if these others are suppressed."""
        if not any(finding.rule in self.linter.told_by for finding in kept):
            return kept
        from seolint.linting.overlaps import leave_out_told

        return leave_out_told(kept, self.findings, self.linter.told_by)

    def settle_safety(self, findings: list[Finding]) -> list[Finding]:
        """Return the findings with the safety of their fixes decided."""
        if not any(finding.fix is not None and finding.fix.safety == "safe" for finding in findings):
            return findings
        from seolint.linting.safety import settle_safety

        return settle_safety(self.article, findings)

    def leave_out(self, findings: list[Finding]) -> list[Finding]:
        """Return the findings that the settings do not ignore."""
        if self.linter.ignores:
            findings, self.used = leave_out(findings, self.linter.ignores, self.linter.known)
        return findings

    def find_causes(self, findings: list[Finding]) -> list[Finding]:
        """Return the findings with where leftovers come from, if the article was extracted from a page."""
        if self.page is None:
            return findings
        from seolint.linting.causes import find_causes

        page = self.page.source
        found = find_causes(findings, self.article, self.page, lambda span: locate(span, page))
        if found is None:
            self.problems.append(
                Problem(page.path, "the page has too little of the extracted text to say where leftovers come from")
            )
        return findings if found is None else found

    def word_causes(self, findings: list[Finding]) -> list[Finding]:
        """Return the findings with their causes in their messages."""
        if self.page is None:
            return findings
        from seolint.linting.causes import word_causes

        return word_causes(findings)

    def fold(self, findings: list[Finding]) -> list[Finding]:
        """Return the findings with those of rules told once, and those of a stretch of leftovers, as one."""
        found = {finding.rule for finding in findings}
        source = self.article.source
        if source.format == "text" and found & self.linter.leftovers:
            from seolint.linting.stretches import join_stretches

            findings = join_stretches(findings, self.linter.leftovers, source.text, lambda span: locate(span, source))
        rules = found & self.linter.told_once.keys()
        if not rules:
            return findings
        from seolint.linting.folding import fold_findings

        by_topic = any(self.linter.told_once[name].by_topic for name in rules)
        return fold_findings(findings, self.linter.told_once, topic_of(self.article) if by_topic else None)

    def mark_boilerplate(self) -> None:
        """Run the stages of the noise rules, updating the article between them."""
        self.judge_noise(RAW)
        settle(self.article)
        self.judge_noise(TITLED)
        self.judge_noise_again()
        self.judge_noise(LEFT)
        settle(self.article)

    def judge_noise(self, stage: int) -> None:
        """Run the noise rules of a stage and mark the boilerplate they find."""
        self.article.mark_noise(self.take(self.linter.plans[stage]))

    def judge_noise_again(self) -> None:
        """Run the noise rules that find more once boilerplate is known, each after the marks of the one before."""
        for step in self.linter.second_pass.steps(self.article):
            if noise := self.apply(step):
                self.article.mark_noise(noise)

    def take(self, plan: Plan) -> list[Text]:
        """Run the steps of a plan and return the boilerplate they find."""
        noise: list[Text] = []
        for step in plan.steps(self.article):
            if step.refusal is not None:
                self.not_evaluated.append(step.refusal)
            else:
                noise += self.apply(step)
        return noise

    def apply(self, step: Step) -> list[Text]:
        """Run one rule and return the boilerplate it finds."""
        noise: list[Text] = []
        try:
            for answer in step.find(self.article, step.options):
                if isinstance(answer, NotEvaluated):
                    if step.reported:
                        self.not_evaluated.append(NotEvaluatedRule(step.rule.name, answer.reason))
                    continue
                noise += answer.noise
                if isinstance(answer.description, Field):
                    self.article.describe(answer.description)
                if step.reported and not answer.silent:
                    self.findings.append(make_finding(step.rule, step.topic, answer, self.article.source))
        except Exception as error:  # a broken rule must not stop the others
            if self.linter.raise_crashes:
                raise
            message = f"rule {step.rule.name} failed: {type(error).__name__}: {error}"
            self.problems.append(Problem(self.article.source.path, message))
        return noise


def _in_reading_order(finding: Finding) -> tuple[int, int, str]:
    return finding.place.start, finding.place.end, finding.rule


def make_finding(rule: Rule, topic: Topic | None, hit: Hit, source: Source) -> Finding:
    """Make the finding for a hit: fill its message and help, and locate its spans.

    Raises:
        ValueError: the hit's span or an edit is outside the file, or a message names a value the hit does not have.
    """
    variant = rule.variants.get(hit.variant)
    options = rule.options(topic)
    message = (variant and variant.message) or rule.message
    help_ = (variant and variant.help) or rule.help
    return Finding(
        rule=rule.name,
        category=rule.category,
        severity=rule.severity_for(source.format, hit.variant),
        evidence=rule.evidence,
        message=fill(message, hit.values, options),
        help=fill(help_, hit.values, options),
        place=locate(hit.span(), source),
        values=dict(hit.values),
        fix=_make_fix(rule, hit, source),
        related=tuple(Related(locate(text.span(), source), note, "", hard) for text, note, hard in hit.places()),
        whole=hit.whole,
        url=rule.url,
    )


def locate(span: Span, source: Source) -> Place:
    """Return the place of a span.

    Raises:
        ValueError: the span is not inside the source.
    """
    start, end = span
    if not 0 <= start <= end <= len(source.text):
        raise ValueError(f"span {start}:{end} is outside the file")
    line, column = source.position(start)
    end_line, end_column = source.position(end)
    written = Span(source.written_offset(start), source.written_offset(end))
    return Place(start, end, line, column, end_line, end_column, source.excerpt(span), written)


def _make_fix(rule: Rule, hit: Hit, source: Source) -> Fix | None:
    safety = rule.safety_in(source.format)
    if safety is None or not hit.edits or source.format == "docx":
        return None
    for edit in hit.edits:
        if not 0 <= edit.start <= edit.end <= len(source.text):
            raise ValueError(f"edit {edit.start}:{edit.end} is outside the file")
    return Fix(safety, hit.edits, hit.known)
