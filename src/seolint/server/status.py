"""What an editor shows of an article as a whole: words, grade and verdicts, as a notification or as a code lens."""

from __future__ import annotations

from lsprotocol import types as lsp

from seolint.report.words import describe_facts
from seolint.results.report_entries import make_facts
from seolint.startup.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from seolint.server.desk import Opinion

#: The notification, and what an editor that shows it says in ``experimental`` of its capabilities.
METHOD, CAPABILITY = "seolint/status", "seolintStatus"

_TOP = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0))
_TO_DO = ("fix", "improve")


def make_status(opinion: Opinion, uri: str) -> dict[str, Any]:
    """Make the parameters of the notification; without ``summary`` if the document was not linted.

    ``grade`` is the school grade that the prose needs and ``targetGrade`` the highest it should need, each null if
    there is none; ``verdicts`` has ``fix``, ``improve``, ``good`` or ``not-evaluated`` for each category.
    """
    status: dict[str, Any] = {"uri": uri, "version": opinion.document.version, "problems": list(opinion.problems)}
    if opinion.verdict is None:
        return status
    facts = make_facts(opinion.verdict.article, opinion.verdict.target_grade)
    severities = [finding.severity.value for finding in opinion.findings]
    return status | {
        "summary": " · ".join(describe_facts(facts)),
        "words": facts["words"],
        "kind": facts["kind"],
        "topic": facts["topic"],
        "grade": facts["readability"]["flesch_kincaid_grade"],
        "targetGrade": facts["target_grade"],
        "verdicts": dict(opinion.verdict.by_category),
        "errors": severities.count("error"),
        "warnings": severities.count("warning"),
        "hints": severities.count("info"),
    }


def make_lenses(opinion: Opinion) -> list[lsp.CodeLens]:
    """Make a lens above the first line: what was read, and the categories with something to do."""
    status = make_status(opinion, "")
    if "summary" not in status:
        return []
    by_category = status["verdicts"].items()
    to_do = [f"{category}: {verdict}" for wanted in _TO_DO for category, verdict in by_category if verdict == wanted]
    title = " · ".join([status["summary"], *(to_do or ["nothing to fix"])])
    return [lsp.CodeLens(_TOP, lsp.Command(title, ""))]
