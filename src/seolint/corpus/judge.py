"""Judges one document: its rows of output, and what counts toward the totals of a run."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from seolint.article.source import SourceError
from seolint.base.model import Problem
from seolint.corpus.documents import UNNAMED_PAGE, Reject, read_page, read_source
from seolint.corpus.schemas import schema_of
from seolint.corpus.sketches import make_sketch
from seolint.corpus.totals import Totals
from seolint.results.report_entries import make_facts, make_finding_entry

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.article.source import Source
    from seolint.corpus.documents import Document
    from seolint.corpus.schemas import Emit
    from seolint.linting.engine import Linter, Verdict

#: What the row of a document has as the facts in the report have it, and the row of a finding as its entry there.
_FACTS = ("kind", "language", "topic", "authors", "published", "modified", "words", "sentences", "readability")
_FINDING = [name for name in schema_of("findings").names if name not in {"id", "url", "fix", "cause"}]


@dataclass
class Judged:
    """What became of the documents judged so far.

    Attributes:
        rows: rows of output.
        rejects: the documents that cannot be read.
        totals: counts over all documents.
    """

    rows: list[dict[str, Any]] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)
    totals: Totals = field(default_factory=Totals)


class Wanted(Protocol):
    """What to make of a document.

    Attributes:
        emit: the kind of rows.
        has_sketches: whether rows of documents get a sketch.
    """

    emit: Emit
    has_sketches: bool


def judge(linter: Linter, document: Document, wanted: Wanted, judged: Judged) -> None:
    """Judge a document and add what came of it. Whatever is wrong with the document, no exception leaves this function."""
    try:
        source = read_source(document)
        if wanted.emit == "clean":
            article = linter.parse(source)
            judged.totals.add_article(article.kind, article.language, measure_residue(article))
            row = {"id": document.id, "url": document.url, "text": article.text}
            judged.rows.append(row | _sketch(article, wanted))
            article.release()
        else:
            page, problems = _read_page(linter, document)
            verdict = linter.lint(source, page)
            verdict.problems.extend(problems)
            add_verdict(document, verdict, wanted, judged)
            verdict.article.release()
            if page is not None:
                page.release()
    except SourceError as error:
        reject(document, str(error), wanted.emit, judged)
    except Exception as error:  # noqa: BLE001  (one document must not stop the others)
        reject(document, f"seolint failed: {type(error).__name__}: {error}", wanted.emit, judged)


def _read_page(linter: Linter, document: Document) -> tuple[Article | None, list[Problem]]:
    """Parse the page that a document was extracted from; return why that failed, if it did."""
    try:
        source = read_page(document)
        return (linter.parse(source) if source is not None else None), []
    except SourceError as error:
        return None, [Problem(UNNAMED_PAGE, f"the page that it was extracted from: {error}")]


def _sketch(article: Article, wanted: Wanted) -> dict[str, Any]:
    return {"sketch": make_sketch(article)} if wanted.has_sketches else {}


def reject(document: Document, reason: str, emit: Emit, judged: Judged) -> None:
    """Put a document aside. Among documents it keeps a row, which tells the reason and has no facts."""
    judged.rejects.append(Reject(document.id, document.url, reason))
    if emit == "documents":
        judged.rows.append({"id": document.id, "url": document.url, "problems": [reason]})


def add_verdict(document: Document, verdict: Verdict, wanted: Wanted, judged: Judged) -> None:
    """Add the rows of a document that was judged."""
    article = verdict.article
    rules = Counter(finding.rule for finding in verdict.findings)
    residue = measure_residue(article)
    name = {"id": document.id, "url": document.url}
    if wanted.emit == "findings":
        judged.rows += [{**name, **row} for row in make_findings(verdict, article.source)]
    else:
        row = {**name, **make_row(verdict), "rules": sorted(rules.items()), "residue_share": _share(residue)}
        row["causes"] = _count_causes(verdict) if document.page else None
        judged.rows.append(row | _sketch(article, wanted))
    judged.totals.add_article(article.kind, article.language, residue)
    judged.totals.add_findings(rules)


def _count_causes(verdict: Verdict) -> list[tuple[str, int]]:
    """Count the findings about leftovers by where these come from."""
    return sorted(Counter(finding.cause for finding in verdict.findings if finding.cause is not None).items())


def make_row(verdict: Verdict) -> dict[str, Any]:
    """Make the row of a document, without its name and counts by rule."""
    article = verdict.article
    facts: Any = make_facts(article, verdict.target_grade)
    severities = Counter(finding.severity.value for finding in verdict.findings)
    return {
        "format": article.source.format,
        **{name: facts[name] for name in _FACTS},
        "title": article.title.text if article.title is not None else None,
        "description": article.description.text if article.description is not None else None,
        "verdicts": dict(verdict.by_category),
        "errors": severities["error"],
        "warnings": severities["warning"],
        "infos": severities["info"],
        "text": article.text,
        "problems": [*article.losses, *(problem.message for problem in verdict.problems)],
    }


def make_findings(verdict: Verdict, source: Source) -> list[dict[str, Any]]:
    """Make a row for each finding; ``fix`` is the safety of its fix, null without one."""
    entries: list[Any] = [make_finding_entry(finding, source) for finding in verdict.findings]
    return [
        {name: entry[name] for name in _FINDING}
        | {"fix": entry["fix"]["safety"] if entry["fix"] is not None else None, "cause": entry.get("cause")}
        for entry in entries
    ]


def measure_residue(article: Article) -> tuple[int, int]:
    """Return the characters of leftovers, and those of leftovers and article together. Page chrome is neither."""
    noise = sum(len(block.text) for block in article.blocks if block.role == "noise")
    return noise, noise + sum(len(block.text) for block in article.content)


def _share(residue: tuple[int, int]) -> float:
    noise, whole = residue
    return round(noise / whole, 4) if whole else 0.0
