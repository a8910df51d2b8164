"""Rule files to rules. Every refusal names the file, the line and the nearest right word."""

from __future__ import annotations

import os
from functools import cached_property

from seolint.base.errors import UserError
from seolint.base.model import Evidence, Format, Safety, Severity, Topic
from seolint.base.paths import path_below
from seolint.checks.registry import SITE_KIND, load_check
from seolint.checks.stages import CLEAN, RAW, SITE
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.kept import make_once
from seolint.startup.records import as_dict, field, record, replace
from seolint.startup.stamp import rules_folder, stamp_files, stamp_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from seolint.checks.registry import Check

#: The folder of the built-in rule files.
BUILT_IN = rules_folder()
_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class RuleError(UserError):
    """A rule file that cannot be used: ``path:line: what is wrong``."""

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")


@record
class Variant:
    """Another wording or weight of a rule, for a form of its fault; None means as the rule has it."""

    message: str | None = None
    help: str | None = None
    severity: Severity | None = None


@record
class Rule:
    """What a rule file says, as far as a run needs it; ``seolint.rulebook.docs`` reads the rest.

    Attributes:
        severity_in: another severity for a format that can show the fault less surely.
        unavailable: formats in which the rule cannot judge, with the reason.
        languages: two-letter codes of the languages the rule knows; empty for all.
        topic: the only topic the rule is for; None for all.
        values: the options as written; ``by_topic`` overrides them for a topic.
        fix: how safe the check's edits are; None offers none.
        fix_in: how safe they are in a format where that differs.
        enabled: whether the rule is on unless selected by name.
        url: the first page that the rule names as a source.
    """

    name: str
    category: str
    severity: Severity
    evidence: Evidence
    message: str
    help: str
    check: str
    path: str
    aliases: tuple[str, ...] = ()
    severity_in: Mapping[str, Severity] = field(default_factory=dict)
    unavailable: Mapping[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    topic: Topic | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    by_topic: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    variants: Mapping[str, Variant] = field(default_factory=dict)
    fix: Safety | None = None
    fix_in: Mapping[str, Safety] = field(default_factory=dict)
    enabled: bool = True
    url: str | None = None
    #: What the options need not work out again: see ``PREPARED`` in ``seolint.checks``.
    prepared: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def module(self) -> Check:
        """The kind of check the rule is an instance of."""
        return load_check(self.check)

    @cached_property
    def stage(self) -> int:
        """When the rule runs: see ``seolint.checks``. Kinds that look at a site are not imported to tell it."""
        if self.check.startswith(SITE_KIND):
            return SITE
        if self.category == "noise":
            return int(getattr(self.module, "STAGE", RAW))
        return max(CLEAN, int(getattr(self.module, "STAGE", CLEAN)))

    @cached_property
    def _options(self) -> dict[str | None, Any]:
        return {}

    def options(self, topic: Topic | None = None) -> Any:
        """The check's options, as they are for a topic."""
        key = topic if topic in self.by_topic else None
        if key not in self._options:
            merged = {**self.values, **(self.by_topic[key] if key else {})}
            self._options[key] = self.module.Options(**merged)
            if key is None and self.prepared:
                vars(self._options[key]).update(self.prepared)
        return self._options[key]

    def severity_for(self, format_: Format, variant: str) -> Severity:
        """The weight of a hit: that of its variant, else that of the format, else the rule's."""
        special = self.variants[variant].severity if variant in self.variants else None
        return special or self.severity_in.get(format_) or self.severity

    def safety_in(self, format_: Format) -> Safety | None:
        """How safe the check's edits are in a format; None where they are not offered."""
        return self.fix and self.fix_in.get(format_, self.fix)


def load_rules(folders: Sequence[str | os.PathLike[str]] = ()) -> dict[str, Rule]:
    """The built-in rules and those of more folders, by name, in the order of categories and names.

    Raises:
        RuleError: a file cannot be used, or there is no rule at all.
    """
    rules = {rule.name: rule for rule in _load_built_in()}
    for folder in folders:
        for path in rule_files(folder):
            rule = _read_rule(path, path)
            if rule.name in rules:
                raise RuleError(path, 1, f"there is already a rule {rule.name!r}: {rules[rule.name].path}")
            rules[rule.name] = rule
    if not rules:
        raise RuleError(BUILT_IN, 0, "no rule files: the installation is broken")
    return rules


def rule_files(folder: str | os.PathLike[str]) -> list[str]:
    """The rule files below a folder, sorted.

    Raises:
        RuleError: there is no such folder.
    """
    if not os.path.isdir(folder):
        raise RuleError(os.fspath(folder), 0, "no such folder of rules")
    return [path for path, _, _ in stamp_folder(os.fspath(folder), ".toml")]


def with_overrides(rule: Rule, severity: Severity | None, options: Mapping[str, Any]) -> Rule:
    """The rule with another severity or other options, as settings ask for.

    Raises:
        ValueError: the rule has no such option, or the value is of the wrong type.
    """
    if options:
        from seolint.rulebook.rule_file import check_options

        checked = check_options(rule.check, {**rule.values, **options})
        by_topic = {topic: {**values, **options} for topic, values in rule.by_topic.items()}
        rule = replace(rule, values=checked, by_topic=by_topic, prepared={})
    if severity is None:
        return rule
    plain = {name: replace(variant, severity=None) for name, variant in rule.variants.items()}
    return replace(rule, severity=severity, severity_in={}, variants=plain)


def _load_built_in() -> list[Rule]:
    """The built-in rules, in checked form where it is known for the rule files as they are now."""
    code = [
        os.path.join(_PACKAGE, name) for name in ("rulebook/loading.py", "article/line_patterns.py", "article/lines.py")
    ]
    kinds = stamp_folder(os.path.join(_PACKAGE, "checks"), ".py")
    files = [*stamp_folder(BUILT_IN, ".toml"), *kinds, *stamp_files(*code)]
    return [_rule_from(data) for data in make_once("rules", files, _check_built_in)]


def _check_built_in() -> list[dict[str, Any]]:
    """The checked form of the built-in rule files: reading them takes 0.3 s, reading this 2 ms."""
    rules = [_read_rule(path, path_below(BUILT_IN, path)) for path in rule_files(BUILT_IN)]
    _refuse_twins(rules)
    return [_plain(rule) for rule in rules]


def _refuse_twins(rules: Iterable[Rule]) -> None:
    seen: dict[str, str] = {}
    for rule in rules:
        for name in (rule.name, *rule.aliases):
            if name in seen:
                raise RuleError(rule.path, 1, f"the name {name!r} is taken by {seen[name]}")
            seen[name] = rule.path


def _read_rule(path: str, shown: str) -> Rule:
    from seolint.rulebook.rule_file import read_rule_file

    return read_rule_file(path, shown).rule


def _plain(rule: Rule) -> dict[str, Any]:
    data = as_dict(rule)
    data["stage"] = rule.stage
    data["prepared"] = {name: getattr(rule.options(), name) for name in getattr(rule.module, "PREPARED", ())}
    data["severity"] = rule.severity.value
    data["severity_in"] = {format_: severity.value for format_, severity in rule.severity_in.items()}
    data["variants"] = {
        name: (variant.message, variant.help, variant.severity.value if variant.severity else None)
        for name, variant in rule.variants.items()
    }
    return data


def _rule_from(data: dict[str, Any]) -> Rule:
    stage = data.pop("stage")
    data["severity"] = Severity(data["severity"])
    data["severity_in"] = {format_: Severity(value) for format_, value in data["severity_in"].items()}
    data["variants"] = {
        name: Variant(message, help_, Severity(severity) if severity else None)
        for name, (message, help_, severity) in data["variants"].items()
    }
    rule = Rule(**data)
    vars(rule)["stage"] = stage  # known without loading the check: many articles need few of them
    return rule
