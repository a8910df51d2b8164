"""The parts of a rule that a run needs."""

from __future__ import annotations

import marshal
from functools import cached_property

from seolint.base.errors import UserError
from seolint.base.vocabulary import KINDS
from seolint.checks.registry import SITE_KIND, load_check
from seolint.checks.stages import CLEAN, RAW, SITE
from seolint.startup.hints import TYPE_CHECKING
from seolint.startup.records import field, record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from seolint.base.model import Evidence, Format, Kind, Safety, Severity, Topic
    from seolint.checks.registry import Check


class RuleError(UserError):
    """An error in a rule file: ``path:line: what is wrong``. Line 0 is left out: the error is about the whole path."""

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}" if line else f"{path}: {message}")


@record
class Variant:
    """Another message, help or severity for one form of a rule's fault; None means that of the rule."""

    message: str | None = None
    help: str | None = None
    severity: Severity | None = None


#: Message fields for findings told as one, besides those of the check, with their meanings.
ONCE_FIELDS = {"findings": "the number of findings", "lines": "their lines, at most five of them"}


@record
class Once:
    """How the findings of a rule in a file are reported as one.

    Attributes:
        message: the message for several; it can name ``findings`` (how many) and ``lines`` too.
        worst: the message field whose largest value is reported first; "" for the first in the file.
        fewest: how many findings are reported as one, at least.
    """

    message: str
    worst: str = ""
    fewest: int = 2


#: The fields of built-in rules that are kept packed until the first of them is asked for.
PACKED = ("values", "prepared")


@record
class Rule:
    """The parts of a rule file that a run needs; ``seolint.rulebook.docs`` uses the others too.

    Attributes:
        severity_in: another severity for formats that show the fault less reliably.
        unavailable: formats in which the rule is not evaluated, with the reason.
        languages: two-letter codes of the languages that the rule supports; empty for all.
        kinds: the kinds of page that the rule judges.
        topic: the only topic that the rule applies to; None for all.
        values: the options as written; ``by_topic`` overrides them for a topic.
        fix: how safe the check's edits are; None if they are not offered.
        fix_in: how safe they are in formats where that differs.
        once: how several findings in a file are reported as one; None to report each.
        told_by: the rules that say enough if they find something at the same place: the finding of this one is left out.
        template: whether the template of a site causes the fault: most pages of a folder having it is one finding.
        enabled: whether the rule is on by default.
        url: the first URL among the rule's sources.
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
    kinds: tuple[Kind, ...] = tuple(KINDS)  # type: ignore[arg-type]  # they are the kinds
    topic: Topic | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    by_topic: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    variants: Mapping[str, Variant] = field(default_factory=dict)
    fix: Safety | None = None
    fix_in: Mapping[str, Safety] = field(default_factory=dict)
    once: Once | None = None
    told_by: tuple[str, ...] = ()
    template: bool = False
    enabled: bool = True
    url: str | None = None
    #: Values that the options need not compute again: see ``PREPARED`` in ``seolint.checks.kinds``.
    prepared: Mapping[str, Any] = field(default_factory=dict)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """Unpack the options of a built-in rule when they are asked for."""
            if name not in PACKED or "packed" not in vars(self):
                raise AttributeError(f"a rule has no {name!r}")
            vars(self).update(marshal.loads(vars(self).pop("packed")))  # noqa: S302  (from a checked artifact)
            return vars(self)[name]

    def with_changes(self, **changes: Any) -> Rule:
        """Return the rule with some fields changed, but not its check or category.

        Its check is not loaded for that, and its options stay packed.
        """
        made = Rule.__new__(Rule)
        vars(made).update(vars(self), **changes)
        vars(made).pop("_options", None)
        return made

    @cached_property
    def module(self) -> Check:
        """The module of the kind of check that the rule uses."""
        return load_check(self.check)

    @cached_property
    def stage(self) -> int:
        """When the rule runs: see ``seolint.checks.stages``. Site checks are not imported to find out."""
        if self.check.startswith(SITE_KIND):
            return SITE
        if self.category == "noise":
            return int(getattr(self.module, "STAGE", RAW))
        return max(CLEAN, int(getattr(self.module, "STAGE", CLEAN)))

    @cached_property
    def _options(self) -> dict[str | None, Any]:
        return {}

    def options(self, topic: Topic | None = None) -> Any:
        """Return the check's options for a topic."""
        key = topic if topic in self.by_topic else None
        if key not in self._options:
            merged = {**self.values, **(self.by_topic[key] if key else {})}
            self._options[key] = self.module.Options(**merged)
            if key is None and self.prepared:
                vars(self._options[key]).update(self.prepared)
        return self._options[key]

    def severity_for(self, format_: Format, variant: str) -> Severity:
        """Return the severity of a hit: that of its variant, else that for the format, else that of the rule."""
        special = self.variants[variant].severity if variant in self.variants else None
        return special or self.severity_in.get(format_) or self.severity

    def safety_in(self, format_: Format) -> Safety | None:
        """Return how safe the check's edits are in a format; None if they are not offered."""
        return self.fix and self.fix_in.get(format_, self.fix)
