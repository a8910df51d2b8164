"""Loads rules from rule files. Errors name the file and the line, and suggest the nearest known word."""

from __future__ import annotations

import marshal
import os

from seolint.base.model import Severity
from seolint.base.paths import path_below
from seolint.rulebook.folders import BUILT_IN, rule_files
from seolint.rulebook.rule import PACKED, Once, Rule, RuleError, Variant
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.kept import make_with_bytes
from seolint.startup.records import as_dict, replace
from seolint.startup.stamp import stamp_files, stamp_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any


_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def load_rules(folders: Sequence[str | os.PathLike[str]] = ()) -> dict[str, Rule]:
    """Return the built-in rules and those of other folders by name, in the order of categories and names.

    Raises:
        RuleError: a rule file is invalid, or no rules are found.
    """
    rules = {rule.name: rule for rule in _load_built_in()}
    for folder in folders:
        for path in rule_files(folder):
            rule = _read_rule(path, path)
            if rule.name in rules:
                raise RuleError(path, 1, f'the rule name "{rule.name}" is already used by {rules[rule.name].path}')
            rules[rule.name] = rule
    if not rules:
        raise RuleError(BUILT_IN, 0, "no rule files; reinstall seolint")
    return rules


def with_overrides(rule: Rule, severity: Severity | None, options: Mapping[str, Any]) -> Rule:
    """Return the rule with the severity and options that the settings set.

    Raises:
        ValueError: the rule has no such option, or its value is invalid.
    """
    if options:
        from seolint.rulebook.rule_file import check_options

        checked = check_options(rule.check, {**rule.values, **options})
        by_topic = {topic: {**values, **options} for topic, values in rule.by_topic.items()}
        rule = rule.with_changes(values=checked, by_topic=by_topic, prepared={})
    if severity is None:
        return rule
    plain = {name: replace(variant, severity=None) for name, variant in rule.variants.items()}
    return rule.with_changes(severity=severity, severity_in={}, variants=plain)


def _load_built_in() -> list[Rule]:
    """Return the built-in rules; rule files that have not changed are not read again."""
    names = ("rulebook/loading.py", "article/line_patterns.py", "article/lines.py", "health/claims/forms.py")
    code = [os.path.join(_PACKAGE, name) for name in names]
    kinds = stamp_folder(os.path.join(_PACKAGE, "checks"), ".py")
    files = [*stamp_folder(BUILT_IN, ".toml"), *kinds, *stamp_files(*code)]
    rules, packed = make_with_bytes("rules", files, _check_built_in)
    return [_rule_from(data, packed) for data in rules]


def _check_built_in() -> tuple[list[dict[str, Any]], bytes]:
    """Read and check the built-in rule files, and return them with their packed fields, one after another.

    That takes 0.3 s; loading the result takes 2 ms.
    """
    rules = [_read_rule(path, path_below(BUILT_IN, path)) for path in rule_files(BUILT_IN)]
    _refuse_duplicates(rules)
    plain, packed = [], b""
    for data in map(_plain, rules):
        fields = data["packed"]
        data["packed"] = len(packed), len(packed) + len(fields)
        packed += fields
        plain.append(data)
    return plain, packed


def _refuse_duplicates(rules: Iterable[Rule]) -> None:
    seen: dict[str, str] = {}
    for rule in rules:
        for name in (rule.name, *rule.aliases):
            if name in seen:
                raise RuleError(rule.path, 1, f'the rule name "{name}" is already used by {seen[name]}')
            seen[name] = rule.path


def _read_rule(path: str, shown: str) -> Rule:
    from seolint.rulebook.rule_file import read_rule_file

    return read_rule_file(path, shown).rule


def _plain(rule: Rule) -> dict[str, Any]:
    data = as_dict(rule)
    data["stage"] = rule.stage
    data["prepared"] = {name: getattr(rule.options(), name) for name in getattr(rule.module, "PREPARED", ())}
    data["once"] = (rule.once.message, rule.once.worst, rule.once.fewest) if rule.once is not None else None
    data["packed"] = marshal.dumps({name: data.pop(name) for name in PACKED})
    data["severity"] = rule.severity.value
    data["severity_in"] = {format_: severity.value for format_, severity in rule.severity_in.items()}
    data["variants"] = {
        name: (variant.message, variant.help, variant.severity.value if variant.severity else None)
        for name, variant in rule.variants.items()
    }
    return data


def _rule_from(data: dict[str, Any], packed: memoryview | bytes) -> Rule:
    """Return a built-in rule. It is complete, so its constructor has nothing to add."""
    start, end = data["packed"]
    data["packed"] = packed[start:end]
    data["severity"] = Severity(data["severity"])
    data["severity_in"] = {format_: Severity(value) for format_, value in data["severity_in"].items()}
    data["variants"] = {
        name: Variant(message, help_, Severity(severity) if severity else None)
        for name, (message, help_, severity) in data["variants"].items()
    }
    data["once"] = Once(*data["once"]) if data["once"] else None
    rule = Rule.__new__(Rule)
    vars(rule).update(data)  # with its stage, so that a check is loaded only when its rule runs
    return rule
