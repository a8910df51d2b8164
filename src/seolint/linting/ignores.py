"""Leaves out single findings that the settings ignore: by fingerprint, or by rule in a file."""

from __future__ import annotations

from seolint.linting.fingerprints import fingerprint_all
from seolint.startup.hints import TYPE_CHECKING, NamedTuple
from seolint.startup.records import replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from seolint.base.model import Finding


class Ignore(NamedTuple):
    """An entry of ``[[ignore]]`` that is for the file.

    Attributes:
        rule: the rule or category, or ``all``.
        fingerprint: the fingerprint of the finding; empty for all findings of the rule.
        origin: its place in the settings.
    """

    rule: str
    fingerprint: str
    origin: str

    def covers(self, finding: Finding, known: Mapping[str, str]) -> bool:
        """Whether it is for a finding. ``known`` has the current name for each name of a rule."""
        is_meant = known.get(self.rule, self.rule) in {finding.rule, finding.category, "all"}
        return is_meant and self.fingerprint in {"", finding.fingerprint}


def mark(findings: Sequence[Finding], text: str) -> list[Finding]:
    """Return the findings of a text with their fingerprints, which stay what they are if some are left out later."""
    fingerprints = fingerprint_all(findings, text)
    return [
        replace(finding, fingerprint=fingerprint) for finding, fingerprint in zip(findings, fingerprints, strict=True)
    ]


def leave_out(
    findings: Iterable[Finding], ignores: Sequence[Ignore], known: Mapping[str, str]
) -> tuple[list[Finding], set[str]]:
    """Return the findings that no entry is for, and the origins of the entries that left out others."""
    told: list[Finding] = []
    used: set[str] = set()
    for finding in findings:
        covering = [entry.origin for entry in ignores if entry.covers(finding, known)]
        used.update(covering)
        if not covering:
            told.append(finding)
    return told, used
