"""Makes the entry of a file in the JSON report from its verdict."""

from __future__ import annotations

from seolint.article.nodes import Field
from seolint.article.stated_dates import date_of
from seolint.health.topic import topic_of, topic_terms_of
from seolint.startup.hints import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from seolint.article.article import Article
    from seolint.article.nodes import Block
    from seolint.article.source import Source
    from seolint.base.model import Finding, Fix, Place, Related, Text
    from seolint.linting.engine import Verdict
    from seolint.linting.plan import NotEvaluatedRule
    from seolint.results.contract import (
        ArticleEntry,
        Category,
        DisclaimerGrade,
        EditEntry,
        FieldEntry,
        FileEntry,
        FindingEntry,
        FixEntry,
        HeadingEntry,
        ListFacts,
        NotEvaluatedEntry,
        PlaceEntry,
        ReadabilityEntry,
        RelatedEntry,
    )

#: Silent reading speed of adults: 238 words per minute (Brysbaert 2019, 190 studies of English nonfiction).
WORDS_PER_MINUTE = 238

#: The readability scores, by their names in ``Readability`` and in the report.
SCORES = (
    "flesch_reading_ease",
    "flesch_kincaid_grade",
    "gunning_fog",
    "smog_index",
    "automated_readability_index",
    "coleman_liau_index",
    "lix",
)


def make_entry(verdict: Verdict) -> FileEntry:
    """Make the file's object in the report."""
    article = verdict.article
    source = article.source
    entry: FileEntry = {
        "path": source.path,
        "format": source.format,
        "encoding": source.encoding,
        "article": make_facts(article, verdict.target_grade),
        "verdicts": cast("dict[Category, str]", verdict.by_category),  # type: ignore[typeddict-item]
        "findings": [make_finding_entry(finding, source) for finding in verdict.findings],
        "not_evaluated": group_reasons(verdict.not_evaluated),
    }
    if article.scorecard:
        from seolint.results.scorecard_entry import make_scorecard

        entry["scorecard"] = make_scorecard(article)
    return entry


def group_reasons(not_evaluated: Iterable[NotEvaluatedRule]) -> list[NotEvaluatedEntry]:
    """Group the rules that were not evaluated by the reason, in the order of their first rules."""
    rules: dict[str, list[str]] = {}
    for unjudged in not_evaluated:
        names = rules.setdefault(unjudged.reason, [])
        if unjudged.rule not in names:
            names.append(unjudged.rule)
    return [{"reason": reason, "rules": names} for reason, names in rules.items()]


def make_facts(article: Article, target_grade: float | None = None) -> ArticleEntry:
    """Make the facts about the article."""
    words = article.counts.words
    topic = topic_of(article)
    facts: ArticleEntry = {
        "kind": article.kind,
        "title": make_field(article.title, article.source),
        "headline": make_field(headline_of(article), article.source),
        "description": make_field(article.description, article.source),
        "authors": [author.text for author in article.authors],
        "published": date_of(article, "published"),
        "modified": date_of(article, "modified"),
        "reviewed": date_of(article, "reviewed"),
        "keyphrase": article.keyphrase.text if article.keyphrase else article.forced_keyphrase or None,
        "language": article.language,
        "topic": topic,
        "topic_terms": list(topic_terms_of(article)),
        "words": words,
        "sentences": article.counts.sentences,
        "reading_minutes": max(1, round(words / WORDS_PER_MINUTE)) if words else 0,
        "headings": make_headings(article),
        "lists": _lists(article),
        "link_count": len(article.links),
        "image_count": len(article.images),
        "disclaimer": _grade_disclaimer(article) if topic == "health" else None,
        "readability": _readability(article),
        "target_grade": target_grade,
    }
    return facts


def _grade_disclaimer(article: Article) -> DisclaimerGrade:
    from seolint.health.disclaimers.grades import disclaimer_of

    return disclaimer_of(article).grade


def make_field(field: Field | None, source: Source) -> FieldEntry | None:
    """Make the entry of a value about the article, with its place."""
    if field is None:
        return None
    span = field.span()
    line, column = source.position(span.start)
    return {
        "text": field.text,
        "source": field.source,
        "line": line,
        "column": column,
        "start": source.written_offset(span.start),
        "end": source.written_offset(span.end),
    }


def headline_of(article: Article) -> Field | None:
    """Return the visible headline as a field."""
    headline = article.headline
    return Field(headline.text, headline.origin, "headline") if headline is not None else None


def make_headings(article: Article) -> list[HeadingEntry]:
    """Make the entries of the article's headings."""
    return [
        {"level": heading.level, "text": heading.text, "line": line_of(heading, article.source)}
        for heading in article.headings
    ]


def line_of(text: Text, source: Source) -> int:
    """The line on which a text begins."""
    return source.position(text.span(0, 0).start)[0]


def content_items(article: Article) -> list[tuple[list[Block], bool]]:
    """Return the lists of the article: the items that are content, and whether the list is ordered."""
    lists = (([item for item in list_.items if item.role == "content"], list_.ordered) for list_ in article.lists)
    return [(items, ordered) for items, ordered in lists if items]


def _lists(article: Article) -> list[ListFacts]:
    return [{"items": len(items), "line": line_of(items[0], article.source)} for items, _ in content_items(article)]


def _readability(article: Article) -> ReadabilityEntry:
    measured = article.readability
    entry = cast("ReadabilityEntry", _round({name: getattr(measured, name) for name in SCORES}))
    if article.extra_formulas:
        entry["extra"] = _round(article.extra_readability)
    return entry


def _round(scores: Mapping[str, float | None]) -> dict[str, float | None]:
    return {name: None if value is None else round(value, 2) for name, value in scores.items()}


def make_finding_entry(finding: Finding, source: Source) -> FindingEntry:
    """Make the entry of a finding in a source."""
    entry: FindingEntry = {
        "rule": finding.rule,
        "category": cast("Category", finding.category),
        "severity": finding.severity.value,
        "evidence": finding.evidence,
        "message": finding.message,
        "help": finding.help,
        **_place(finding.place),  # type: ignore[typeddict-item]
        "values": finding.values,
        "fix": _fix(finding.fix, source),
        "related": [_relate(related, source) for related in finding.related],
        "fingerprint": finding.fingerprint,
        "url": finding.url,
    }
    if finding.cause is not None:
        entry["cause"] = finding.cause
    return entry


def _relate(related: Related, source: Source) -> RelatedEntry:
    entry: RelatedEntry = {
        "path": related.path or source.path,
        **_place(related.place),  # type: ignore[typeddict-item]
        "message": related.message,
    }
    if related.difficulty is not None:
        entry["difficulty"] = related.difficulty
    return entry


def _place(place: Place) -> PlaceEntry:
    return {
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "start": place.written.start,
        "end": place.written.end,
        "excerpt": place.excerpt,
    }


def _fix(fix: Fix | None, source: Source) -> FixEntry | None:
    if fix is None:
        return None
    at = source.written_offset
    edits: list[EditEntry] = [
        {"start": at(edit.start), "end": at(edit.end), "text": edit.text.replace("\n", source.line_end)}
        for edit in fix.edits
    ]
    entry: FixEntry = {"safety": fix.safety, "edits": edits}
    if fix.partly_safe:
        entry["partly_safe"] = True
    return entry
