"""Makes the entry of a scorecard in the report."""

from __future__ import annotations

from seolint.health.scorecards import SCORECARDS, answer_items
from seolint.startup.hints import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.health.scorecard_items import Answer
    from seolint.results.contract import PlaceEntry, ScorecardEntry, ScorecardItem


def make_scorecard(article: Article) -> ScorecardEntry:
    """Make the entry of the scorecard that the article is scored by."""
    card = SCORECARDS[article.scorecard]
    items: list[ScorecardItem] = [
        {
            "name": item.name,
            "asks": item.asks,
            "verdict": answer.verdict,
            "reason": answer.reason,
            "place": _make_place(article, answer),
        }
        for item, answer in answer_items(article, article.scorecard)
    ]
    verdicts = [item["verdict"] for item in items]
    entry = {
        "name": article.scorecard,
        "title": card.title,
        "url": card.url,
        "met": verdicts.count("met"),
        "evaluated": len(verdicts) - verdicts.count("not evaluated"),
        "items": items,
    }
    return cast("ScorecardEntry", entry)


def _make_place(article: Article, answer: Answer) -> PlaceEntry | None:
    if answer.block is None:
        return None
    source = article.source
    span = answer.block.span(answer.start, answer.end)
    line, column = source.position(span.start)
    end_line, end_column = source.position(span.end)
    return {
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "start": source.written_offset(span.start),
        "end": source.written_offset(span.end),
        "excerpt": source.excerpt(span),
    }
