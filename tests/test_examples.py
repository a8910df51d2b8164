"""The examples of the built-in rules, and what is said about one that fails."""

from __future__ import annotations

import pytest

from seolint.rulebook.rule_file import RuleFile
from seolint.running.examples import check_examples
from seolint.startup.records import replace
from tests.rule_files import built_in_files

RULE_FILES = {file.rule.name: file for file in built_in_files()}
RULEBOOK = {name: file.rule for name, file in RULE_FILES.items()}


@pytest.mark.parametrize("name", RULE_FILES)
def test_examples(name: str) -> None:
    assert [str(failure) for failure in check_examples(RULE_FILES[name], RULEBOOK)] == []


@pytest.mark.parametrize("name", RULE_FILES)
def test_a_built_in_rule_has_all_that_a_finished_one_has(name: str) -> None:
    assert list(RULE_FILES[name].gaps()) == []


@pytest.mark.parametrize("name", RULE_FILES)
def test_a_built_in_rule_has_three_near_misses(name: str) -> None:
    assert len(RULE_FILES[name].good) >= 3


def differences(file: RuleFile) -> str:
    return "\n".join(map(str, check_examples(file, RULEBOOK)))


FILE = RULE_FILES["suppression-unused"]
BAD = FILE.bad[0]


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (
            replace(FILE, bad=(replace(BAD, findings=("9:9 nothing",)),)),
            ["bad example 1 failed", "expected: 9:9 nothing"],
        ),
        (replace(FILE, bad=(), good=(replace(BAD, findings=(), fixed=None),)), ["good example 1", "found:    3:1 the"]),
        (replace(FILE, bad=(replace(BAD, fixed="so not\n"),)), ["--- expected after the fixes", "-so not"]),
        (
            replace(FILE, bad=(replace(BAD, text="x", fixed=None, note="why"),)),
            ["example 1 (why)", "expected: 3:1 the"],
        ),
        (replace(FILE, bad=(replace(BAD, findings=()),)), ["the example lists no findings", "found:    3:1 the"]),
    ],
)
def test_an_example_that_gives_something_else_fails(file: RuleFile, said: list[str]) -> None:
    assert [words for words in said if words not in differences(file)] == []


def test_a_suppression_that_another_rule_uses_is_not_unused() -> None:
    text = """<!doctype html>
<html lang="en"><head></head><body>
<!-- seolint-disable-file title-missing -->
<h1>Snow chains, tested</h1>
<p>Put them on once at home, in daylight and with dry hands.</p>
</body></html>
"""
    used = replace(BAD, text=text, findings=(), fixed=None)
    assert differences(replace(FILE, bad=(), good=(used,))) == ""
    unused = replace(used, text=text.replace("<head></head>", "<head><title>Snow chains, tested</title></head>"))
    assert "found:    3:1 the suppression of title-missing" in differences(replace(FILE, bad=(), good=(unused,)))
