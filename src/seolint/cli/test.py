"""``seolint test``: run the examples in rule files."""

from __future__ import annotations

import os
import sys

from seolint.base.errors import UserError
from seolint.base.suggestions import nearest
from seolint.cli.invocation import say
from seolint.report.words import count
from seolint.rulebook.folders import rule_files
from seolint.rulebook.rule_file import read_all, read_rule_file
from seolint.running.examples import check_examples
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from seolint.cli.options import Values
    from seolint.rulebook.rule_file import RuleFile


def run(values: Values) -> int:
    """Print what fails; 1 if anything does."""
    built_in = read_all()
    tested = list(_named(values["paths"], built_in)) if values["paths"] else built_in
    rulebook = {file.rule.name: file.rule for file in [*built_in, *tested]}
    failures = [failure for file in tested for failure in check_examples(file, rulebook)]
    for failure in failures:
        sys.stdout.write(f"{failure}\n\n")
    examples = sum(len(file.bad) + len(file.good) for file in tested)
    say(f"{count(len(tested), 'rule')}, {count(examples, 'example')}, {count(len(failures), 'failure')}")
    return int(bool(failures))


def _named(names: Iterable[str], built_in: Iterable[RuleFile]) -> Iterable[RuleFile]:
    """The rules in the files and folders, and the built-in ones called by their name."""
    known = {file.rule.name: file for file in built_in}
    for name in names:
        if not os.path.exists(name):
            if name not in known:
                raise UserError(f"{name}: there is no such file, and no such rule{nearest(name, known)}")
            yield known[name]
            continue
        for file in rule_files(name) if os.path.isdir(name) else [name]:
            yield read_rule_file(file, file)
