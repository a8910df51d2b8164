"""Selects the rules for a profile of the settings, with their options and severities."""

from __future__ import annotations

from seolint.base.errors import SettingsError, join_errors
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
        origins = list(dict.fromkeys(choice.origin for choice in self.choices if choice.on))
        return ", ".join(origins[:_MOST_NAMED]) + (" …" if len(origins) > _MOST_NAMED else "")

    def has(self, rule: Rule) -> bool:
        """Whether a rule is on."""
        decisive = self.decide(rule)
        return decisive is not None and decisive.on


#: Most places named that select rules.
_MOST_NAMED = 4
_DEFAULT, _ALL, _CATEGORY, _NAME = 1, 2, 3, 4
#: The names that mean rules in general.
_FOR_ALL = {"": _DEFAULT, "all": _ALL}


def _beats(off: tuple[int, int, Choice], on: tuple[int, int, Choice]) -> bool:
    """Whether a choice that switches off beats one that switches on; both with their closeness and rank."""
    return off[0] > on[0] or off[1] > on[1] or off[:2] == on[:2]


def closeness(rule: Rule, name: str) -> int:
    """How specifically a name means a rule: 0 for not at all, then default, ``all``, its category, the rule itself."""
    if name == rule.name or name in rule.aliases:
        return _NAME
    if name == rule.category:
        return _CATEGORY
    return _FOR_ALL.get(name, 0)


def select_rules(rulebook: Mapping[str, Rule], profile: Mapping[str, Any]) -> tuple[list[Rule], list[Rule]]:
    """Return the rules to report and all noise rules, both with the options and severities of the profile.

    Raises:
        SettingsError: the profile has unknown rules or options, or invalid values; it names all of them.
    """
    selection, fixing = (
        Selection([Choice(*choice) for choice in profile.get(key, ())]) for key in ("choices", "fixing")
    )
    named = [(choice.name, choice.origin) for choice in (*selection.choices, *fixing.choices)]
    named += [(name, origin) for name, _, _, origin in profile["severity"]]
    named += [(name, origin) for name, _, origin in profile.get("ignored", ())]
    refusals = refuse_names(rulebook, named)
    with_options = _with_options(rulebook, profile, refusals)
    if refusals:
        raise join_errors(refusals)
    adjusted = [_adjust(rule, profile) for rule in with_options]
    if any(choice.origin != "default" for choice in fixing.choices):
        adjusted = [
            rule if fixing.has(rule.with_changes(enabled=True)) else rule.with_changes(fix=None) for rule in adjusted
        ]
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
    if all(choice.name in _FOR_ALL for choice in selection.choices):
        return frozenset()
    decisive = ((rule, selection.decide(rule)) for rule in reported)
    return frozenset(rule.name for rule, choice in decisive if choice and closeness(rule, choice.name) > _ALL)


def refuse_names(rulebook: Mapping[str, Rule], names: Iterable[tuple[str, str]]) -> list[SettingsError]:
    """Return an error for each name that is no rule or category; the names come with their places for messages."""
    unknown = [(name, origin) for name, origin in names if name not in _FOR_ALL]
    known = {*_FOR_ALL, *(known_names(rulebook) if unknown else ())}
    unknown = [(name, origin) for name, origin in unknown if name not in known]
    return [
        SettingsError(origin, f'unknown rule or category "{name}"{_nearest(name, known - {""})}')
        for name, origin in unknown
    ]


def _nearest(word: str, known: Iterable[str]) -> str:
    from seolint.base.suggestions import nearest

    if word in {"error", "warning", "info", "hint"}:
        return '; "--severity" and the setting "show" say how severe findings must be to be shown'
    return nearest(word, known)


def _adjust(rule: Rule, profile: Mapping[str, Any]) -> Rule:
    """Return the rule with the severity from the most specific setting."""
    entries = [(closeness(rule, name), rank, severity) for name, severity, rank, _ in profile["severity"]]
    entries = [entry for entry in entries if entry[0]]
    return with_overrides(rule, Severity(max(entries, key=lambda entry: entry[:2])[2]), {}) if entries else rule


def _with_options(
    rulebook: Mapping[str, Rule], profile: Mapping[str, Any], refusals: list[SettingsError]
) -> list[Rule]:
    """Return the rules with their options, and add what cannot be set to the refusals."""
    rules = dict(rulebook)
    by_alias = {alias: rule.name for rule in rules.values() for alias in rule.aliases}
    for category, options, _, origins in profile["shared"]:
        for option, value in options.items():
            try:
                _share(rules, category, option, value, origins)
            except SettingsError as error:
                refusals.append(error)
    if terms := profile.get("terms"):
        from seolint.rulebook.terminology import options_of_terms

        for name, options in options_of_terms(terms).items():
            try:
                rules[name] = _override(rules[name], options, {"": terms[-1][1]})
            except SettingsError as error:
                refusals.append(error)
    for name, options, _, origins in profile["rule"]:
        found = by_alias.get(name, name)
        try:
            if found not in rules:
                raise _refuse_table(rules, name, origins[""])
            rules[found] = _override(rules[found], options, origins)
        except SettingsError as error:
            refusals.append(error)
    return list(rules.values())


def _refuse_table(rules: Mapping[str, Rule], name: str, origin: str) -> SettingsError:
    """Return the error for a table ``[rule.NAME]`` whose name is no rule."""
    unknown = refuse_names(rules, [(name, origin)])
    if unknown:
        return unknown[0]
    return SettingsError(origin, f'"{name}" is a category: set options for all its rules in [{name}]')


def _override(rule: Rule, options: Mapping[str, Any], origins: Mapping[str, str]) -> Rule:
    plain = dict(options)
    severity = plain.pop("severity", None)
    if severity is not None and severity not in SEVERITIES:
        from seolint.base.suggestions import say_invalid

        raise SettingsError(origins["severity"], say_invalid(severity, "severity", SEVERITIES))
    try:
        return with_overrides(rule, Severity(severity) if severity else None, plain)
    except ValueError as error:
        option = str(getattr(error, "option", "")).partition(".")[0]
        words = str(error).replace(f'for check "{rule.check}"', f'for rule "{rule.name}"')
        raise SettingsError(origins.get(option, origins[""]), words) from None


def _share(rules: dict[str, Rule], category: str, option: str, value: Any, origins: Mapping[str, str]) -> None:
    """Set an option in all rules of a category that have it."""
    in_category = [rule for rule in rules.values() if rule.category == category]
    options_of = {rule.name: {field.name for field in fields(rule.module.Options)} for rule in in_category}
    takers = [name for name, known in options_of.items() if option in known]
    if not takers:
        near = _nearest(option, set().union(*options_of.values()))
        raise SettingsError(origins[option], f'unknown option "{option}" for {category} rules{near}')
    for name in takers:
        rules[name] = _override(rules[name], {option: value}, origins)
