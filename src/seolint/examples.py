"""The examples in rule files, run: they are the rules' tests."""

from __future__ import annotations

from datetime import date
from difflib import unified_diff
from typing import TYPE_CHECKING, cast

from seolint.engine import Linter
from seolint.fixes import apply_fixes
from seolint.records import record, replace
from seolint.selection import known_names
from seolint.source import Source, decode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from seolint.engine import Verdict
    from seolint.model import Format
    from seolint.rulebook import Rule
    from seolint.rulefile import Example, RuleFile


@record
class Failure:
    """An example that does not give what its file says: which one, and the difference."""

    path: str
    example: str
    difference: str

    def __str__(self) -> str:
        return f"{self.path}: {self.example}\n{self.difference}"


def check_examples(rule_file: RuleFile, rulebook: Mapping[str, Rule]) -> Iterator[Failure]:
    """The examples of a rule that fail.

    Only this rule is reported; the noise rules of the rulebook tell noise from article before it, as in every run.
    """
    rule = rule_file.rule
    others = [judge for judge in rulebook.values() if judge.category == "noise" and judge.name != rule.name]
    known = known_names(rulebook)
    judges = [*others, rule] if rule.category == "noise" else others
    linter = Linter([rule], judges, known=known, complete=frozenset(known))
    for kind, examples in (("bad", rule_file.bad), ("good", rule_file.good)):
        for number, example in enumerate(examples, 1):
            for difference in _differences(example, linter):
                yield Failure(rule.path, f"{kind} example {number}{_note(example)}", difference)


def _note(example: Example) -> str:
    return f" ({example.note})" if example.note else ""


def _differences(example: Example, linter: Linter) -> Iterator[str]:
    source = Source("example", example.text, cast("Format", example.format), example.encoding)
    verdict = replace(linter, today=date.fromisoformat(example.today), topic=example.topic).lint(source)
    found = list(_findings(verdict))
    if found != list(example.findings):
        yield _compare(example.findings, found)
    yield from (f"  {problem.message}" for problem in verdict.problems)
    if example.fixed is not None:
        fixes = [finding.fix for finding in verdict.findings if finding.fix is not None]
        fixed, _ = apply_fixes(example.text, fixes)
        if fixed != example.fixed:
            yield _compare(example.fixed.splitlines(), fixed.splitlines())


def _findings(verdict: Verdict) -> Iterator[str]:
    for finding in verdict.findings:
        yield f"{finding.place.line}:{finding.place.column} {finding.message}"


def _compare(expected: Iterable[str], found: Iterable[str]) -> str:
    lines = unified_diff(list(expected), list(found), "the file says", "seolint finds", n=1, lineterm="")
    return "\n".join(f"  {line}" for line in lines if not line.startswith("@@"))
