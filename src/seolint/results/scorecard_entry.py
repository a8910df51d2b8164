"""Makes the entry of a scorecard in the report."""

from __future__ import annotations

from seolint.health.scorecards.instruments import SCORECARDS, answer_items
from seolint.startup.hints import TYPE_CHECKING, cast
from seolint.startup.patterns import regex

if TYPE_CHECKING:
    from seolint.article.article import Article
    from seolint.health.scorecards.items import Answer
    from seolint.results.contract import PlaceEntry, ScorecardEntry, ScorecardItem

#: Most characters by which a place is widened on each side.
_LONG = 40
#: The rest of a word that begins before a place, and of one that goes on after it.
_BEFORE = regex(r"[^\s\W_](?:[^\s—–()\[\]\"“”]*)\Z|[$€£]\Z")
_AFTER = regex(r"[^\s—–()\[\]\"“”]*[^\W_]")


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
            "words": "" if answer.block is None else " ".join(answer.block.text[answer.start : answer.end].split()),
        }
        for item, answer in ((item, _widen(answer)) for item, answer in answer_items(article, article.scorecard))
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


def _widen(answer: Answer) -> Answer:
    """Widen the characters that decide to whole words, without the punctuation around them: ``£2`` → ``£24.90``."""
    if answer.block is None:
        return answer
    text, start, end = answer.block.text, answer.start, answer.end
    before, after = _BEFORE.search(text, max(0, start - _LONG), start), _AFTER.match(text, end, end + _LONG)
    if before is not None and start < end and not text[start].isspace():
        start = before.start()
    if after is not None and start < end and not text[end - 1].isspace():
        end = after.end()
    return answer._replace(start=start, end=end)


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
