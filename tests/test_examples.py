"""The examples in the rule files, and that one that fails is told."""

from __future__ import annotations

import pytest

from seolint.rulebook.rule_file import RuleFile, read_all
from seolint.running.examples import check_examples
from seolint.startup.records import replace

RULE_FILES = {file.rule.name: file for file in read_all()}
RULEBOOK = {name: file.rule for name, file in RULE_FILES.items()}


@pytest.mark.parametrize("name", RULE_FILES)
def test_examples(name: str) -> None:
    assert [str(failure) for failure in check_examples(RULE_FILES[name], RULEBOOK)] == []


def fails(file: RuleFile) -> str:
    return "\n".join(map(str, check_examples(file, RULEBOOK)))


def test_an_example_that_gives_something_else_fails() -> None:
    file = RULE_FILES["suppression-unused"]
    bad = next(example for example in file.bad if example.fixed is not None)
    assert "-9:9 nothing" in fails(replace(file, bad=(replace(bad, findings=("9:9 nothing",)),)))
    assert "+3:1 the suppression" in fails(replace(file, bad=(), good=(replace(bad, findings=(), fixed=None),)))
    assert "-so not" in fails(replace(file, bad=(replace(bad, fixed="so not\n"),)))
    assert "unfounded" in fails(replace(file, bad=(replace(bad, text="x", fixed=None, findings=("1:1 unfounded",)),)))
