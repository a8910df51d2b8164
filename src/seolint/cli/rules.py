"""``seolint rules``: list the rules or those of a category, or explain one."""

from __future__ import annotations

import json
import os
import sys

from seolint.base.errors import UserError
from seolint.base.plain_text import escape_json, write_out_lines
from seolint.base.suggestions import nearest
from seolint.base.vocabulary import CATEGORIES, name_severity
from seolint.cli.invocation import make_configs
from seolint.cli.outputs import uses_color
from seolint.report import DEFAULT_COLUMNS
from seolint.report.terminal import BOLD, choose_paint, count_columns, fit_lines, wrap
from seolint.rulebook.docs import describe_rule, describe_rule_data
from seolint.rulebook.rule_file import read_all
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seolint.cli.options import Values
    from seolint.rulebook.rule_file import RuleFile

#: The first line, and what sections begin with.
_HEADS = regex(r"(?m)\A.+|^(?:What to do|Reported|Not reported|Evidence|Pages judged|Options)\b")


def run(values: Values) -> int:
    """Print all rules, those of a category, or everything about one rule."""
    settings = make_configs(values).of(os.getcwd())
    rule_files = read_all(settings.rule_folders())
    name = values["paths"][0] if values["paths"] else ""
    chosen = _choose(name, rule_files) if name else rule_files
    if values.get("output_format") == "json":
        data = json.dumps([describe_rule_data(file) for file in chosen], ensure_ascii=False, indent=1)
        sys.stdout.write(escape_json(data) + "\n")
    elif name and name not in CATEGORIES:
        columns = count_columns() if sys.stdout.isatty() else DEFAULT_COLUMNS
        text = write_out_lines(describe_rule(chosen[0], columns, is_whole=bool(values.get("all"))))
        text = fit_lines(text, columns) if sys.stdout.isatty() else text
        sys.stdout.write(_color(text) if uses_color(values) else text)
    else:
        columns = count_columns() if sys.stdout.isatty() else 0
        sys.stdout.write(write_out_lines(list_rules(chosen, columns)))
    return 0


def _color(text: str) -> str:
    """Set off the name of the rule and the beginnings of its sections."""
    paint = choose_paint(color=True)
    return _HEADS.sub(lambda match: paint(match[0], BOLD), text)


def list_rules(rule_files: Sequence[RuleFile], columns: int) -> str:
    """List rules by category: name, severity, summary, whether it has a fix or is off by default.

    Args:
        rule_files: the rules.
        columns: what lines are wrapped to; 0 for one line a rule, whatever its length.
    """
    width = max((len(file.rule.name) for file in rule_files), default=0)
    lines: list[str] = []
    category = ""
    for file in rule_files:
        rule = file.rule
        if rule.category != category:
            category = rule.category
            lines += ["", category] if lines else [category]
        notes = "".join(
            f" ({note})" for note, applies in (("fix", rule.fix is not None), ("off", not rule.enabled)) if applies
        )
        start = f"  {rule.name:{width}}  {name_severity(rule.severity.value):7}  "
        first, *others = wrap(file.summary + notes, columns - len(start)) if columns else [file.summary + notes]
        lines += [start + first, *(" " * len(start) + other for other in others)]
    return "\n".join(lines) + "\n"


def _choose(name: str, rule_files: Sequence[RuleFile]) -> Sequence[RuleFile]:
    """Return the rules of a category, or the one rule of this name."""
    if name in CATEGORIES:
        return [file for file in rule_files if file.rule.category == name]
    for file in rule_files:
        if name == file.rule.name or name in file.rule.aliases:
            return [file]
    known = [known for file in rule_files for known in (file.rule.name, *file.rule.aliases)]
    raise UserError(f'unknown rule or category "{name}"{nearest(name, [*CATEGORIES, *known])}')
