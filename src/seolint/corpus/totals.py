"""Counts over many documents, which add up whatever the order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass
class Totals:
    """Counts over documents.

    Attributes:
        documents: documents that were read.
        noise: characters of leftovers in them.
        characters: characters of the articles and of the leftovers.
        kinds: documents by kind of page.
        languages: documents by language, ``""`` if it is not known.
        rules: documents with a finding, by rule.
        findings: findings, by rule.
    """

    documents: int = 0
    noise: int = 0
    characters: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)

    def add_article(self, kind: str, language: str | None, residue: tuple[int, int]) -> None:
        """Count a document."""
        self.documents += 1
        self.kinds[kind] += 1
        self.languages[language or ""] += 1
        self.noise += residue[0]
        self.characters += residue[1]

    def add_findings(self, rules: Mapping[str, int]) -> None:
        """Count the findings of a document, given by rule."""
        self.findings.update(rules)
        self.rules.update(rules.keys())

    def add(self, other: Totals) -> None:
        """Add the counts of other documents."""
        self.documents += other.documents
        self.noise += other.noise
        self.characters += other.characters
        for name in ("kinds", "languages", "rules", "findings"):
            getattr(self, name).update(getattr(other, name))

    def plain(self) -> dict[str, Any]:
        """Return the counts as values for JSON."""
        return {name: dict(value) if isinstance(value, Counter) else value for name, value in vars(self).items()}

    @classmethod
    def of(cls, plain: Mapping[str, Any]) -> Totals:
        """Return what ``plain`` made values of."""
        values: dict[str, Any] = {}
        for name, value in plain.items():
            values[name] = Counter(value) if isinstance(value, dict) else value
        return cls(**values)
