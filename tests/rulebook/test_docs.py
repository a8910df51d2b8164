"""What ``seolint rules RULE`` prints."""

from __future__ import annotations

import pytest

from seolint.rulebook.docs import describe_rule
from seolint.rulebook.rule_file import RuleFile, read_all

RULE_FILES = read_all([])


@pytest.mark.parametrize("file", RULE_FILES, ids=[file.rule.name for file in RULE_FILES])
def test_all_but_the_sources_of_examples_fits_the_terminal(file: RuleFile) -> None:
    sources = {f"    {line}".rstrip() for example in (*file.bad, *file.good) for line in example.text.splitlines()}
    sources |= {
        f"    {line}".rstrip()
        for example in (*file.bad, *file.good)
        for _, text in example.files
        for line in text.splitlines()
    }
    long = [line for line in describe_rule(file, 80).splitlines() if len(line) > 80 and line not in sources]
    assert not [line for line in long if " " in line.strip()]
