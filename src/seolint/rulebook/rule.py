"""A rule, as far as a run needs it."""

from __future__ import annotations

from functools import cached_property

from seolint.base.errors import UserError
from seolint.checks.registry import SITE_KIND, load_check
from seolint.checks.stages import CLEAN, RAW, SITE
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from seolint.base.model import Evidence, Format, Safety, Severity, Topic
    from seolint.checks.registry import Check


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
