"""Which rules run, with which options and weights: what a profile of the settings comes to."""

from __future__ import annotations

from seolint.base.errors import SettingsError
from seolint.base.model import CATEGORIES, Severity
from seolint.base.vocabulary import SEVERITIES
from seolint.checks.stages import SITE
from seolint.rulebook.loading import with_overrides
from seolint.startup.hints import TYPE_CHECKING, Any, NamedTuple
from seolint.startup.records import fields, record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from seolint.rulebook.rule import Rule


class Choice(NamedTuple):
    """A wish to have rules on or off.

    ``name`` is that of a rule, a category or ``all``; empty for what holds where nobody chooses. ``rank`` is the layer
    the wish comes from, ``origin`` its place for messages.
    """

    name: str
    on: bool
    rank: int
    origin: str


@record
class Selection:
    """Answers why a rule is on or off.

    The wish that names the rule beats one that names its category, and that beats ``all``; of two alike the later
    layer wins, and within a layer the wish to have it off. A rule that is off by default comes on only by its name or
    by ``all``.
    """

    choices: Sequence[Choice]

    def decide(self, rule: Rule) -> Choice | None:
        """The wish that decides about a rule; None if nobody wants it."""
        wishes = [(closeness(rule, wish.name), wish.rank, not wish.on, wish) for wish in self.choices]
        fitting = [wish for wish in wishes if wish[0] and (rule.enabled or wish[0] != _CATEGORY)]
        if not rule.enabled:
            fitting = [wish for wish in fitting if wish[3].name]
        return max(fitting)[3] if fitting else None

    def wanted_by(self) -> str:
        """Where it is said which rules are wanted."""
        return ", ".join(dict.fromkeys(wish.origin for wish in self.choices if wish.on))

    def has(self, rule: Rule) -> bool:
        """Whether a rule is on."""
        decisive = self.decide(rule)
        return decisive is not None and decisive.on


_DEFAULT, _ALL, _CATEGORY, _NAME = 1, 2, 3, 4


def closeness(rule: Rule, name: str) -> int:
    """How closely a name means a rule: 0 not at all, more for ``all``, for its category, for the rule itself."""
    if name == rule.name or name in rule.aliases:
        return _NAME
    if name == rule.category:
        return _CATEGORY
    return {"": _DEFAULT, "all": _ALL}.get(name, 0)


def select_rules(rulebook: Mapping[str, Rule], profile: Mapping[str, Any]) -> tuple[list[Rule], list[Rule]]:
    """The rules to report, and those that tell noise from article, both as the profile has them.

    Raises:
        SettingsError: the profile names a rule, an option or a value that there is not.
    """
    selection = Selection([Choice(*choice) for choice in profile["choices"]])
    check_names(rulebook, [*((wish.name, wish.origin) for wish in selection.choices)])
    check_names(rulebook, [(name, origin) for name, _, _, origin in profile["severity"]])
    adjusted = [_adjust(rule, profile) for rule in _with_options(rulebook, profile)]
    reported = [rule for rule in adjusted if selection.has(rule)]
    return reported, [rule for rule in adjusted if rule.category == "noise"]


def known_names(rulebook: Mapping[str, Rule]) -> dict[str, str]:
    """For each name a rule or category can be called by, its present one."""
    names = {category: category for category in CATEGORIES}
    for rule in rulebook.values():
        names |= dict.fromkeys((rule.name, *rule.aliases), rule.name)
    return names


def complete_names(rulebook: Mapping[str, Rule], reported: Sequence[Rule]) -> frozenset[str]:
    """The names of rules and categories of which all that is on by default is reported; ``""`` if it all is.

    Rules about a site are not among them, nor are their categories: what they find shows in no single file.
    """
    on = {rule.name for rule in reported}
    missing = [rule for rule in rulebook.values() if rule.enabled and rule.name not in on]
    of_site = [rule for rule in reported if rule.stage == SITE]
    categories = {rule.category for rule in reported} - {rule.category for rule in (*missing, *of_site)}
    return frozenset((on - {rule.name for rule in of_site}) | categories | (set() if missing else {""}))


def named_rules(reported: Iterable[Rule], profile: Mapping[str, Any]) -> frozenset[str]:
    """The rules that are reported because they, or their categories, are named."""
    selection = Selection([Choice(*choice) for choice in profile["choices"]])
    decisive = ((rule, selection.decide(rule)) for rule in reported)
    return frozenset(rule.name for rule, wish in decisive if wish is not None and closeness(rule, wish.name) > _ALL)


def check_names(rulebook: Mapping[str, Rule], names: Iterable[tuple[str, str]]) -> None:
    """Refuse names that mean no rule.

    Args:
        rulebook: the rules.
        names: each with the place it stands in.

    Raises:
        SettingsError: there is no such rule or category.
    """
    known = {"", "all", *known_names(rulebook)}
    for name, origin in names:
        if name not in known:
            from seolint.base.suggestions import nearest

            raise SettingsError(origin, f"there is no rule or category {name!r}{nearest(name, known - {''})}")


def _adjust(rule: Rule, profile: Mapping[str, Any]) -> Rule:
    """The rule with the severity that the closest setting gives it."""
    levels = [(closeness(rule, name), rank, level) for name, level, rank, _ in profile["severity"]]
    levels = [level for level in levels if level[0]]
    return with_overrides(rule, Severity(max(levels, key=lambda level: level[:2])[2]), {}) if levels else rule


def _with_options(rulebook: Mapping[str, Rule], profile: Mapping[str, Any]) -> list[Rule]:
    rules = dict(rulebook)
    by_alias = {alias: rule.name for rule in rules.values() for alias in rule.aliases}
    for category, options, _, origins in profile["shared"]:
        _share(rules, category, options, origins)
    for name, options, _, origins in profile["rule"]:
        found = by_alias.get(name, name)
        check_names(rules, [(found, origins[""])])
        if found not in rules:
            raise SettingsError(origins[""], f"{name!r} is a category: options for all of its rules stand in [{name}]")
        rules[found] = _override(rules[found], options, origins)
    return list(rules.values())


def _override(rule: Rule, options: Mapping[str, Any], origins: Mapping[str, str]) -> Rule:
    plain = dict(options)
    severity = plain.pop("severity", None)
    if severity is not None and severity not in SEVERITIES:
        raise SettingsError(origins["severity"], f"severity is {severity!r}; it can be: {', '.join(SEVERITIES)}")
    try:
        return with_overrides(rule, Severity(severity) if severity else None, plain)
    except ValueError as error:
        option = str(getattr(error, "option", "")).partition(".")[0]
        raise SettingsError(origins.get(option, origins[""]), str(error)) from None


def _share(rules: dict[str, Rule], category: str, options: Mapping[str, Any], origins: Mapping[str, str]) -> None:
    """Set options in each rule of a category that has them."""
    having = {rule.name: {field.name for field in fields(rule.module.Options)} for rule in rules.values()
              if rule.category == category}  # fmt: skip
    for option, value in options.items():
        takers = [name for name, options_ in having.items() if option in options_]
        if not takers:
            from seolint.base.suggestions import nearest

            known = set().union(*having.values())
            words = f"no rule of {category} has the option {option!r}{nearest(option, known)}"
            raise SettingsError(origins[option], words)
        for name in takers:
            rules[name] = _override(rules[name], {option: value}, origins)
