"""``seolint test``: run the examples in rule files."""

from __future__ import annotations

import os
import sys

from seolint.base.errors import UserError
from seolint.base.plain_text import write_out, write_out_lines
from seolint.base.suggestions import nearest
from seolint.cli.invocation import say
from seolint.report.words import count
from seolint.rulebook.folders import BUILT_IN, rule_files
from seolint.rulebook.loading import load_rules
from seolint.rulebook.rule import RuleError
from seolint.rulebook.rule_file import read_rule_file
from seolint.running.examples import check_examples
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from seolint.cli.options import Values
    from seolint.rulebook.rule import Rule
    from seolint.rulebook.rule_file import RuleFile


def run(values: Values) -> int:
    """Print failures and what rules lack; return 1 if an example fails, 2 if a file cannot be read."""
    built_in = load_rules()
    names = values["paths"]
    files = list(_find_files(names, built_in) if names else ((_path(rule), rule.path) for rule in built_in.values()))
    tested = list(_read_files(files))
    rulebook = built_in | {file.rule.name: file.rule for file in tested}
    failed = 0
    for file in tested:
        sys.stdout.writelines(write_out(f"{file.rule.path}: warning: {gap}") + "\n" for gap in file.gaps())
        for failure in check_examples(file, rulebook):
            sys.stdout.write(write_out_lines(f"{failure}\n\n"))
            failed += 1
    examples = sum(len(file.bad) + len(file.good) for file in tested)
    if tested:
        say(f"{count(len(tested), 'rule')}, {count(examples, 'example')}, {count(failed, 'failure')}")
    return 2 if len(tested) < len(files) else int(bool(failed))


def _read_files(files: Iterable[tuple[str, str]]) -> Iterator[RuleFile]:
    """Yield the rule files that can be read, given as paths and names for messages; print the errors in the others."""
    for path, shown in files:
        try:
            yield read_rule_file(path, shown)
        except RuleError as error:
            say(str(error))


def _find_files(names: Iterable[str], built_in: Mapping[str, Rule]) -> Iterator[tuple[str, str]]:
    """Yield the rule files that are named by file, folder or built-in rule, with their names for messages."""
    aliases = {alias: rule for rule in built_in.values() for alias in rule.aliases}
    for name in names:
        if os.path.isdir(name):
            found = rule_files(name)
            if not found:
                raise UserError(f"{name}: the folder has no rule files (*.toml)")
            yield from ((path, path) for path in found)
        elif os.path.exists(name):
            yield name, name
        else:
            rule = built_in.get(name) or aliases.get(name)
            if rule is None:
                raise UserError(f'unknown file or rule "{name}"{nearest(name, built_in)}')
            yield _path(rule), rule.path


def _path(rule: Rule) -> str:
    return os.path.join(BUILT_IN, rule.path)
