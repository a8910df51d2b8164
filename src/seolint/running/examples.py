"""Runs the examples in rule files, which are the tests of the rules."""

from __future__ import annotations

from datetime import date
from difflib import unified_diff
from pathlib import PurePosixPath

from seolint.article.source import Source, decode
from seolint.article.summarizer import summarize_page
from seolint.linting.engine import Linter
from seolint.linting.fixes import apply_fixes
from seolint.rulebook.loading import with_overrides
from seolint.rulebook.selection import known_names
from seolint.startup.hints import TYPE_CHECKING, cast
from seolint.startup.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from seolint.base.model import Finding, Format
    from seolint.rulebook.rule import Rule
    from seolint.rulebook.rule_file import Example, RuleFile


@record
class Failure:
    """An example whose findings or fixed text differ from those in its file."""

    path: str
    example: str
    difference: str

    def __str__(self) -> str:
        return f"{self.path}: {self.example}\n{self.difference}"


def check_examples(rule_file: RuleFile, rulebook: Mapping[str, Rule]) -> Iterator[Failure]:
    """Yield the examples of a rule that fail.

    Only this rule is reported; the noise rules of the rulebook mark boilerplate first, as in every run.
    """
    rule = rule_file.rule
    linter = make_linter(rule, rulebook)
    for kind, examples in (("bad", rule_file.bad), ("good", rule_file.good)):
        for number, example in enumerate(examples, 1):
            for difference in _differences(example, linter):
                yield Failure(rule.path, f"{kind} example {number}{_note(example)}", difference)


def make_linter(rule: Rule, rulebook: Mapping[str, Rule]) -> Linter:
    """A linter that reports one rule, after the noise rules of a rulebook."""
    book = {**rulebook, rule.name: rule}  # in its place: what one noise rule has found the next leaves alone
    judges = [judge for judge in book.values() if judge.category == "noise"]
    known = known_names(rulebook)
    return Linter([rule], judges, known=known, complete=frozenset(known))


def _note(example: Example) -> str:
    return f" ({example.note})" if example.note else ""


@record
class Outcome:
    """What an example gives: findings as the rule file lists them, the text after the fixes, and problems."""

    findings: list[str]
    fixed: str
    problems: list[str]


def try_example(example: Example, linter: Linter) -> Outcome:
    """What the only rule of a linter says of an example."""
    linter = _prepare(example, linter)
    if example.files:
        return _try_site(example, linter)
    source = Source("example", example.text, cast("Format", example.format), example.encoding)
    verdict = linter.lint(source)
    fixes = [finding.fix for finding in verdict.findings if finding.fix is not None]
    fixed, _ = apply_fixes(example.text, fixes)
    return Outcome(list(_show(verdict.findings)), fixed, [problem.message for problem in verdict.problems])


def _differences(example: Example, linter: Linter) -> Iterator[str]:
    outcome = try_example(example, linter)
    if outcome.findings != list(example.findings):
        yield _compare(example.findings, outcome.findings)
    yield from (f"  {problem}" for problem in outcome.problems)
    if example.fixed is not None and outcome.fixed != example.fixed:
        yield _compare(example.fixed.splitlines(), outcome.fixed.splitlines())


def _prepare(example: Example, linter: Linter) -> Linter:
    """The linter as the example wants it."""
    (rule,) = linter.rules
    if example.options:
        rule = with_overrides(rule, None, example.options)
    judges = [rule if judge.name == rule.name else judge for judge in linter.judges]
    day = date.fromisoformat(example.today)
    return replace(linter, rules=[rule], judges=judges, today=day, topic=example.topic, is_site=bool(example.files))


def _try_site(example: Example, linter: Linter) -> Outcome:
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
    said = judge.judge(pages)
    found = [f"{path}:{line}" for path in sources if path in said for line in _show(said[path].findings)]
    problems = [f"{path}: {problem}" for path in said for problem in said[path].problems]
    return Outcome(found, "", problems)


def _show(findings: Iterable[Finding]) -> Iterator[str]:
    for finding in findings:
        yield f"{finding.place.line}:{finding.place.column} {finding.message}"


def _compare(expected: Iterable[str], found: Iterable[str]) -> str:
    lines = unified_diff(list(expected), list(found), "the file says", "seolint finds", n=1, lineterm="")
    return "\n".join(f"  {line}" for line in lines if not line.startswith("@@"))
