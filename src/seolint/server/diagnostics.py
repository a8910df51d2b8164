"""Turns the result of linting a document into diagnostics."""

from __future__ import annotations

from lsprotocol import types as lsp

from seolint.base.model import Severity
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from seolint.base.model import Finding
    from seolint.server.desk import Opinion
    from seolint.server.positions import Ruler

SOURCE = "seolint"

_SEVERITIES = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.INFO: lsp.DiagnosticSeverity.Information,
}
_TOP = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0))


def make_diagnostics(opinion: Opinion, ruler: Ruler | None, uri: str) -> list[lsp.Diagnostic]:
    """Make a diagnostic for each problem, at the top of the document, and for each finding."""
    problems = [lsp.Diagnostic(_TOP, text, lsp.DiagnosticSeverity.Error, source=SOURCE) for text in opinion.problems]
    if ruler is None:
        return problems
    return problems + [make_diagnostic(finding, opinion, ruler, uri) for finding in opinion.findings]


def make_diagnostic(finding: Finding, opinion: Opinion, ruler: Ruler, uri: str) -> lsp.Diagnostic:
    """Make the diagnostic for a finding."""
    related = [
        lsp.DiagnosticRelatedInformation(lsp.Location(uri, ruler.range(*other.place[:2])), other.message)
        for other in finding.related
    ]
    return lsp.Diagnostic(
        range=ruler.range(finding.place.start, finding.place.end),
        message=finding.message,
        severity=_SEVERITIES[finding.severity],
        code=finding.rule,
        code_description=lsp.CodeDescription(finding.url) if finding.url else None,
        source=SOURCE,
        related_information=related or None,
    )
