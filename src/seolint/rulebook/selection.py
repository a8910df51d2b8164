"""Selects the rules for a profile of the settings, with their options and severities."""

from __future__ import annotations

from seolint.base.errors import SettingsError
from seolint.base.model import CATEGORIES, Severity
from seolint.base.vocabulary import SEVERITIES
from seolint.checks.stages import SITE
from seolint.rulebook.loading import with_overrides
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.records import fields, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from seolint.rulebook.rule import Rule


class Choice(NamedTuple):
    """A setting that turns rules on or off.

    Attributes:
        name: a rule, a category or ``all``; empty for the default.
        on: whether it turns them on.
        rank: the higher, the later: its layer, and within a layer the settings for some files after those for all.
        origin: its place, for messages.
    """

    name: str
    on: bool
    rank: int
    origin: str


@record
class Selection:
    """Decides whether a rule is on or off, and why.

    What was switched off stays off, unless it is switched on again at least as late and at least as closely, one of the
    two more so: a choice that names the rule is closer than one that names its category, which is closer than ``all``.
    So ``--ignore noise`` beats the rules that a settings file selects, and ``--select noise`` leaves those off that it
    ignores by name. A rule that is off by default is turned on only by its name or by ``all``.
    """

    choices: Sequence[Choice]

    def decide(self, rule: Rule) -> Choice | None:
        """Return the choice that decides about a rule; None if no choice applies."""
        ranked = [(closeness(rule, choice.name), choice.rank, choice) for choice in self.choices]
        off = [entry for entry in ranked if entry[0] and not entry[2].on]
        on = [entry for entry in ranked if entry[2].on and (entry[0] if rule.enabled else entry[0] in {_ALL, _NAME})]
        standing = [entry for entry in on if not any(_beats(other, entry) for other in off)]
        return max(standing or off)[2] if standing or off else None

    def selected_by(self) -> str:
        """The places that select rules, for messages: ``--select, seolint.toml:2``."""
        return ", ".join(dict.fromkeys(choice.origin for choice in self.choices if choice.on))

    def has(self, rule: Rule) -> bool:
        """Whether a rule is on."""
        decisive = self.decide(rule)
        return decisive is not None and decisive.on


_DEFAULT, _ALL, _CATEGORY, _NAME = 1, 2, 3, 4


def _beats(off: tuple[int, int, Choice], on: tuple[int, int, Choice]) -> bool:
    """Whether a choice that switches off beats one that switches on; both with their closeness and rank."""
    return off[0] > on[0] or off[1] > on[1] or off[:2] == on[:2]


def closeness(rule: Rule, name: str) -> int:
    """How specifically a name means a rule: 0 for not at all, then default, ``all``, its category, the rule itself."""
    if name == rule.name or name in rule.aliases:
        return _NAME
    if name == rule.category:
        return _CATEGORY
    return {"": _DEFAULT, "all": _ALL}.get(name, 0)


def select_rules(rulebook: Mapping[str, Rule], profile: Mapping[str, Any]) -> tuple[list[Rule], list[Rule]]:
    """Return the rules to report and all noise rules, both with the options and severities of the profile.

    Raises:
        SettingsError: the profile has an unknown rule or option, or an invalid value.
    """
    selection = Selection([Choice(*choice) for choice in profile["choices"]])
    check_names(rulebook, [*((choice.name, choice.origin) for choice in selection.choices)])
    check_names(rulebook, [(name, origin) for name, _, _, origin in profile["severity"]])
    check_names(rulebook, [(name, origin) for name, _, origin in profile.get("ignored", ())])
    adjusted = [_adjust(rule, profile) for rule in _with_options(rulebook, profile)]
    reported = [rule for rule in adjusted if selection.has(rule)]
    return reported, [rule for rule in adjusted if rule.category == "noise"]


def known_names(rulebook: Mapping[str, Rule]) -> dict[str, str]:
    """Return the current name for each name and alias of a rule or category."""
    names = {category: category for category in CATEGORIES}
    for rule in rulebook.values():
        names |= dict.fromkeys((rule.name, *rule.aliases), rule.name)
    return names


def complete_names(rulebook: Mapping[str, Rule], reported: Sequence[Rule]) -> frozenset[str]:
    """Return the rules and categories whose default rules are all reported; ``""`` is included if that is true of all.

    Site rules and their categories are left out: their findings depend on more than a single file.
    """
    on = {rule.name for rule in reported}
    missing = [rule for rule in rulebook.values() if rule.enabled and rule.name not in on]
    of_site = [rule for rule in reported if rule.stage == SITE]
    categories = {rule.category for rule in reported} - {rule.category for rule in (*missing, *of_site)}
    return frozenset((on - {rule.name for rule in of_site}) | categories | (set() if missing else {""}))


def named_rules(reported: Iterable[Rule], profile: Mapping[str, Any]) -> frozenset[str]:
    """Return the reported rules that were selected by their own name or category."""
    selection = Selection([Choice(*choice) for choice in profile["choices"]])
    decisive = ((rule, selection.decide(rule)) for rule in reported)
    return frozenset(rule.name for rule, choice in decisive if choice and closeness(rule, choice.name) > _ALL)


def check_names(rulebook: Mapping[str, Rule], names: Iterable[tuple[str, str]]) -> None:
    """Check that names of rules and categories exist.

    Args:
        rulebook: the rules.
        names: the names, each with its place for messages.

    Raises:
        SettingsError: a rule or category is unknown.
    """
    known = {"", "all", *known_names(rulebook)}
    for name, origin in names:
        if name not in known:
            from seolint.base.suggestions import nearest

            raise SettingsError(origin, f'unknown rule or category "{name}"{nearest(name, known - {""})}')


def _adjust(rule: Rule, profile: Mapping[str, Any]) -> Rule:
    """Return the rule with the severity from the most specific setting."""
    entries = [(closeness(rule, name), rank, severity) for name, severity, rank, _ in profile["severity"]]
    entries = [entry for entry in entries if entry[0]]
    return with_overrides(rule, Severity(max(entries, key=lambda entry: entry[:2])[2]), {}) if entries else rule


def _with_options(rulebook: Mapping[str, Rule], profile: Mapping[str, Any]) -> list[Rule]:
    rules = dict(rulebook)
    by_alias = {alias: rule.name for rule in rules.values() for alias in rule.aliases}
    for category, options, _, origins in profile["shared"]:
        _share(rules, category, options, origins)
    for name, options, _, origins in profile["rule"]:
        found = by_alias.get(name, name)
        check_names(rules, [(found, origins[""])])
        if found not in rules:
            raise SettingsError(origins[""], f'"{name}" is a category: set options for all its rules in [{name}]')
        rules[found] = _override(rules[found], options, origins)
    return list(rules.values())


def _override(rule: Rule, options: Mapping[str, Any], origins: Mapping[str, str]) -> Rule:
    plain = dict(options)
    severity = plain.pop("severity", None)
    if severity is not None and severity not in SEVERITIES:
        from seolint.base.suggestions import nearest

        expected = f"{nearest(str(severity), SEVERITIES)}; expected one of: {', '.join(SEVERITIES)}"
        raise SettingsError(origins["severity"], f'invalid value "{severity}" for severity{expected}')
    try:
        return with_overrides(rule, Severity(severity) if severity else None, plain)
    except ValueError as error:
        option = str(getattr(error, "option", "")).partition(".")[0]
        raise SettingsError(origins.get(option, origins[""]), str(error)) from None


def _share(rules: dict[str, Rule], category: str, options: Mapping[str, Any], origins: Mapping[str, str]) -> None:
    """Set options in all rules of a category that have them."""
    in_category = [rule for rule in rules.values() if rule.category == category]
    options_of = {rule.name: {field.name for field in fields(rule.module.Options)} for rule in in_category}
    for option, value in options.items():
        takers = [name for name, known in options_of.items() if option in known]
        if not takers:
            from seolint.base.suggestions import nearest

            known = set().union(*options_of.values())
            raise SettingsError(
                origins[option], f'unknown option "{option}" for {category} rules{nearest(option, known)}'
            )
        for name in takers:
            rules[name] = _override(rules[name], {option: value}, origins)
