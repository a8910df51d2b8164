"""Runs the examples in rule files, which are the tests of the rules."""

from __future__ import annotations

from datetime import date
from difflib import ndiff, unified_diff
from pathlib import PurePosixPath

from seolint.article.source import Source, decode
from seolint.article.summarizer import summarize_page
from seolint.checks.stages import LAST
from seolint.linting.edits import apply_fixes
from seolint.linting.engine import Linter
from seolint.rulebook.loading import with_overrides
from seolint.rulebook.selection import complete_names, known_names
from seolint.startup.hints import TYPE_CHECKING, cast
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from seolint.base.model import Finding, Format
    from seolint.rulebook.rule import Rule
    from seolint.rulebook.rule_file import Example, RuleFile

#: The start of each line in a comparison of findings, by the prefix that ``ndiff`` gives it.
_SIDES = {"- ": "expected: ", "+ ": "found:    "}


@record
class Failure:
    """An example whose findings or fixed text differ from those in its file."""

    path: str
    example: str
    difference: str

    def __str__(self) -> str:
        return f"{self.path}: {self.example} failed\n{self.difference}"


@record
class ExampleResult:
    """The result of an example: findings as the rule file lists them, the text after the fixes, and problems."""

    findings: list[str]
    fixed: str
    problems: list[str]


def check_examples(rule_file: RuleFile, rulebook: Mapping[str, Rule]) -> Iterator[Failure]:
    """Yield the examples of a rule that fail.

    Only this rule is reported; the noise rules of the rulebook mark boilerplate first, as in every run.
    """
    rule = rule_file.rule
    linter = make_linter(rule, rulebook)
    for kind, examples in (("bad", rule_file.bad), ("good", rule_file.good)):
        for number, example in enumerate(examples, 1):
            difference = "\n".join(_compare_all(example, try_example(example, rule, linter), is_bad=kind == "bad"))
            if difference:
                yield Failure(rule.path, f"{kind} example {number}{_note(example)}", difference)


def make_linter(rule: Rule, rulebook: Mapping[str, Rule]) -> Linter:
    """Return a linter for the examples of a rule, with the noise rules of a rulebook.

    A rule about suppressions depends on what other rules find, so it runs with all rules that are on by default.
    """
    # In the place of the rule it replaces: noise rules skip what earlier ones found, so the order matters.
    book = {**rulebook, rule.name: rule}
    judges = [judge for judge in book.values() if judge.category == "noise"]
    known = known_names(book)
    if rule.stage != LAST:
        return Linter([rule], judges, known=known, complete=frozenset(known))
    rules = [other for other in book.values() if other.enabled or other.name == rule.name]
    return Linter(rules, judges, known=known, complete=complete_names(book, rules))


def try_example(example: Example, rule: Rule, linter: Linter) -> ExampleResult:
    """Return what a rule finds in an example, with the linter that ``make_linter`` returns for the rule."""
    linter = _prepare(example, rule, linter)
    if example.files:
        return _try_site(example, linter)
    source = Source("example", example.text, cast("Format", example.format), example.encoding)
    verdict = linter.lint(source)
    findings = [finding for finding in verdict.findings if finding.rule == rule.name]
    fixed, _ = apply_fixes(example.text, [finding.fix for finding in findings if finding.fix is not None])
    return ExampleResult(list(_show(findings)), fixed, [problem.message for problem in verdict.problems])


def _note(example: Example) -> str:
    return f" ({example.note})" if example.note else ""


def _compare_all(example: Example, result: ExampleResult, *, is_bad: bool) -> Iterator[str]:
    """Yield lines that say how a result differs from the example; none if it does not."""
    if is_bad and not example.findings:
        yield "  the example lists no findings"
    if result.findings != list(example.findings):
        yield from _compare_findings(example.findings, result.findings)
    yield from (f"  {problem}" for problem in result.problems)
    if example.fixed is not None and result.fixed != example.fixed:
        yield from _compare_texts(example.fixed, result.fixed)


def _compare_findings(expected: Sequence[str], found: Sequence[str]) -> Iterator[str]:
    for line in ndiff(expected, found):
        if line[:2] in _SIDES:
            yield f"  {_SIDES[line[:2]]}{line[2:]}"


def _compare_texts(expected: str, found: str) -> Iterator[str]:
    lines = unified_diff(
        expected.splitlines(), found.splitlines(), "expected after the fixes", "found after the fixes", n=1, lineterm=""
    )
    yield from (f"  {line}" for line in lines if not line.startswith("@@"))


def _prepare(example: Example, rule: Rule, linter: Linter) -> Linter:
    """Return the linter with the options, the day and the topic of the example."""
    if example.options:
        changed = with_overrides(rule, None, example.options)
        rules, judges = (
            [changed if other.name == rule.name else other for other in several]
            for several in (linter.rules, linter.judges)
        )
        linter = replace(linter, rules=rules, judges=judges)
    day = date.fromisoformat(example.today)
    return replace(linter, today=day, topic=example.topic, is_site=bool(example.files))


def _try_site(example: Example, linter: Linter) -> ExampleResult:
    from seolint.site.judge import SiteJudge

    sources = {path: decode(text.encode(), path) for path, text in example.files}
    pages = [summarize_page(linter.lint(source).article) for source in sources.values()]
    names = [PurePosixPath(path) for path in sources]
    folders = {str(parent) for name in names for parent in name.parents}
    judge = SiteJudge(
        lambda _: linter,
        lambda folder: {
            path.name for path in [*names, *map(PurePosixPath, folders)] if path.parent == PurePosixPath(folder)
        },
        lambda page: sources[page.path],
    )
    verdicts = judge.judge(pages)
    found = [f"{path}:{line}" for path in sources if path in verdicts for line in _show(verdicts[path].findings)]
    problems = [f"{path}: {problem}" for path in verdicts for problem in verdicts[path].problems]
    return ExampleResult(found, "", problems)


def _show(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        yield f"{finding.place.line}:{finding.place.column} {finding.message}"
